"""From a folded Keras model to a TensorFlow.js graph model, and a look at what came out."""

import base64
import contextlib
import io
import json
import math
import tempfile
from collections import Counter
from pathlib import Path

import keras
import numpy as np

from converter.errors import ConverterError
from training.networks.heads import has_map
from training.networks.measures import measures_output
from training.networks.outliers import outlier_output

# Kernels with this many values or more are stored in sixteen bits: 93 % of the
# bytes. The smaller ones are those of the first layers, where rounding costs most, as
# in depthwise convolutions of any size. Sparing them, and the biases, takes 4 %
# more bytes and moves probabilities about ten times less; conversion.json has both.
LARGE = 20_000

# What the page's kernels do in the same pass as a convolution.
FUSES = {"BiasAdd", "Relu", "Relu6", "Elu", "Sigmoid"}

# The additions and multiplications that belong to a layer, or to an activation: more in
# a graph is batch normalisation that was not folded.
LAYER_ARITHMETIC = {keras.layers.Rescaling: 2, keras.layers.Add: 1, keras.layers.Multiply: 1}
ACTIVATION_ARITHMETIC = {"silu": 1, "hard_sigmoid": 2, "hard_silu": 3}


def serving_model(folded, calibration, outliers=None, head=None):
    """The model that people are served, with its outputs by name.

    folded: Keras functional model with the layer "logits" (N, classes) and, where it has
        a class-activation map, "cam" (N, h, w, classes), whose mean over space they are.
    calibration: {"temperature", "bias"}; probabilities are
        softmax(logits / temperature + bias).
    outliers: a training.networks.outliers.OutlierFit, or None for a model that refuses nothing.
    head: a training.networks.measures.LesionHead, or None for a model that warns of nothing.

    Returns a Keras model whose output is a dict: "logits", "probabilities", with a map
    "cam", with outliers "outlier" (N, 1), and with a head "quality" (N, measures).
    """
    if "logits" not in {layer.name for layer in folded.layers}:
        raise ConverterError("The model has no layer named logits.")
    logits = folded.get_layer("logits").output
    bias = [float(b) for b in calibration["bias"]]
    if len(bias) != logits.shape[-1]:
        raise ConverterError(
            f"The model has {logits.shape[-1]} classes, its calibration {len(bias)}. "
            "Calibrate this run again."
        )
    scale = 1.0 / float(calibration["temperature"])
    scores = keras.layers.Rescaling(scale, offset=bias, name="calibrate")(logits)
    probabilities = keras.layers.Softmax(name="probabilities")(scores)
    outputs = {"logits": logits, "probabilities": probabilities}
    if has_map(folded):
        outputs["cam"] = folded.get_layer("cam").output
    if outliers is not None:
        outputs["outlier"] = outlier_output(folded, outliers)
    if head is not None:
        outputs["quality"] = measures_output(folded, head)
    return keras.Model(folded.inputs[0], outputs, name="lesion_lens")


def write_graph(model, folder, weights="float16"):
    """Write model.json and its shards.

    model: as from serving_model. folder: an existing folder. weights:
    "float16" (large kernels only) or "float32".

    Returns {"input": name, "outputs": {output: name}, "operations": {op: count},
    "shards": [file name]} with the graph's tensor names. Raises ConverterError if the
    conversion fails or leaves something unfused.
    """
    # Importing it takes seconds, and only this function needs it.
    try:
        from tensorflowjs.converters import tf_saved_model_conversion_v2 as tfjs
    except ImportError as error:
        raise ConverterError(
            f"tensorflowjs cannot be imported ({error}). Install requirements.txt; "
            "there is none for Windows, where WSL serves."
        ) from error

    path = Path(folder) / "model.json"
    with (
        tempfile.TemporaryDirectory(prefix="saved-model-") as saved,
        tempfile.TemporaryDirectory(prefix="graph-model-") as plain,
        contextlib.redirect_stdout(io.StringIO()),
    ):
        model.export(saved, verbose=False)
        # What the weights are called is known after a conversion only.
        tfjs.convert_tf_saved_model(saved, plain)
        large = [name for name, shape in _weights(Path(plain) / "model.json") if _is_large(shape)]
        quantisation = {weights: large} if weights != "float32" else None
        tfjs.convert_tf_saved_model(saved, str(folder), quantization_dtype_map=quantisation)
    graph = json.loads(path.read_text(encoding="utf-8"))
    names = _name_outputs(graph, sorted(model.output))
    operations = check_fused(graph, model)
    _flatten_biases(graph)
    path.write_text(json.dumps(graph, separators=(",", ":")) + "\n", encoding="utf-8")
    (entry,) = graph["signature"]["inputs"].values()
    return {
        "input": entry["name"].split(":")[0],
        "outputs": names,
        "operations": operations,
        "shards": [path for group in graph["weightsManifest"] for path in group["paths"]],
    }


def _weights(path):
    """Name and shape of every weight that model.json lists."""
    manifest = json.loads(path.read_text(encoding="utf-8"))["weightsManifest"]
    return [(w["name"], w["shape"]) for group in manifest for w in group["weights"]]


def _is_large(shape):
    depthwise = len(shape) == 4 and shape[-1] == 1
    return math.prod(shape) >= LARGE and not depthwise


def _name_outputs(graph, outputs):
    """Give the graph's signature our names for its outputs; returns {output: tensor name}.

    TensorFlow numbers a function's outputs in the order of their names: Identity,
    Identity_1 and so on.
    """
    tensors = sorted(entry["name"] for entry in graph["signature"]["outputs"].values())
    nodes = {node["name"]: node for node in graph["modelTopology"]["node"]}
    signature, names = {}, {}
    by_tensor = {entry["name"]: entry for entry in graph["signature"]["outputs"].values()}
    for output, tensor in zip(outputs, tensors, strict=True):
        names[output] = tensor.split(":")[0]
        signature[output] = by_tensor[tensor]
    source = nodes[nodes[names["probabilities"]]["input"][0]]["op"]
    ranks = {output: len(entry["tensorShape"]["dim"]) for output, entry in signature.items()}
    if source != "Softmax" or ranks.get("cam", 4) != 4:
        raise ConverterError("The converted graph's outputs are not in the order expected.")
    graph["signature"]["outputs"] = signature
    return names


def _flatten_biases(graph):
    """Give every fused bias the one axis that the page's kernel wants.

    TensorFlow leaves that of a single filter as it came, (1, 1, 1, 1).
    """
    manifest = graph["weightsManifest"]
    weights = {weight["name"]: weight for group in manifest for weight in group["weights"]}
    for node in graph["modelTopology"]["node"]:
        if node["op"] == "_FusedConv2D":
            bias = weights[node["input"][2]]
            bias["shape"] = [math.prod(bias["shape"])]


def check_fused(graph, model):
    """Check that every convolution is one fused kernel, bias and activation included.

    graph: parsed model.json. model: the Keras model it was made from; a
    convolution without bias (or with zeros, which the optimiser drops) has
    nothing to fuse.

    Returns {operation: count}. Raises ConverterError naming what is left over, or fused
    that the page cannot compute.
    """
    nodes = graph["modelTopology"]["node"]
    unknown = {name for node in nodes for name in _fused(node)} - FUSES
    if unknown:
        raise ConverterError(
            f"TensorFlow fused {', '.join(sorted(unknown))}, which the page cannot compute. "
            "Convert again with the environment variable TF_ENABLE_ONEDNN_OPTS=0."
        )
    operations = Counter(node["op"] for node in nodes)
    convolutions = [
        layer
        for layer in model.layers
        if isinstance(layer, keras.layers.Conv2D | keras.layers.DepthwiseConv2D)
    ]
    bare = sum(not layer.use_bias or not np.any(layer.bias) for layer in convolutions)
    fused = operations["_FusedConv2D"] + operations["FusedDepthwiseConv2dNative"]
    plain = operations["Conv2D"] + operations["DepthwiseConv2dNative"]
    norms = sum(count for op, count in operations.items() if op.startswith("FusedBatchNorm"))
    arithmetic = sum(operations[op] for op in ("Mul", "Add", "AddV2", "Sub", "BiasAdd"))
    surplus = arithmetic > sum(_arithmetic(layer) for layer in model.layers)
    if plain > bare or fused + plain != len(convolutions) or norms or surplus:
        raise ConverterError(
            f"The converted graph is not fused: {len(convolutions)} convolutions became "
            f"{dict(operations)}."
        )
    return dict(sorted(operations.items()))


def _fused(node):
    """The operations that a node does after its own."""
    names = node.get("attr", {}).get("fused_ops", {}).get("list", {}).get("s", [])
    return [base64.b64decode(name).decode() for name in names]


def _arithmetic(layer):
    """How many additions and multiplications a layer may become."""
    activation = getattr(getattr(layer, "activation", None), "__name__", None)
    return LAYER_ARITHMETIC.get(type(layer), 0) + ACTIVATION_ARITHMETIC.get(activation, 0)


def storage_difference(model, inputs, weights, *, every=False):
    """What storing weights in fewer bits changes, measured in Keras.

    model: as from serving_model. inputs: float32 (N, size, size, 3), 0 to 255.
    weights: as for write_graph. every: whether all weights are stored so, not the large
    kernels alone.

    Returns {"logits": max |difference|, "probabilities": max |difference|}.
    """
    names = ("logits", "probabilities")

    def answers():
        found = model(inputs, training=False)
        return {name: np.asarray(found[name]) for name in names}

    before = answers()
    exact = model.get_weights()
    kind = np.dtype(weights)
    try:
        model.set_weights(
            [w.astype(kind).astype(w.dtype) if every or _is_large(w.shape) else w for w in exact]
        )
        after = answers()
    finally:
        model.set_weights(exact)
    return {name: float(np.abs(after[name] - before[name]).max()) for name in names}
