"""From a folded Keras model to a TensorFlow.js graph model, and a look at what came out."""

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
from training.networks.measures import measures_output
from training.networks.outliers import outlier_output

# Kernels with this many values or more are stored in sixteen bits: 93 % of the
# bytes. The smaller ones are those of the first layers and of the depthwise
# convolutions, where rounding costs most. Sparing them, and the biases, takes 4 %
# more bytes and moves probabilities about ten times less; conversion.json has both.
LARGE = 20_000

# The arithmetic that belongs in the graph: normalisation (Mul, AddV2) and
# calibration (Mul, AddV2). More is batch normalisation that was not folded.
MAX_ARITHMETIC = 4


def serving_model(folded, calibration, outliers=None, head=None):
    """The model that people are served, with its outputs by name.

    folded: Keras functional model with layers "cam" (N, h, w, classes) and
        "logits" (N, classes), the second being the mean over space of the first.
    calibration: {"temperature", "bias"}; probabilities are
        softmax(logits / temperature + bias).
    outliers: a training.networks.outliers.OutlierFit, or None for a model that refuses nothing.
    head: a training.networks.measures.LesionHead, or None for a model that warns of nothing.

    Returns a Keras model whose output is a dict: "cam", "logits", "probabilities",
    with outliers "outlier" (N, 1), and with a head "quality" (N, measures).
    """
    missing = {"cam", "logits"} - {layer.name for layer in folded.layers}
    if missing:
        raise ConverterError(f"The model has no layer named {' or '.join(sorted(missing))}.")
    cam, logits = folded.get_layer("cam").output, folded.get_layer("logits").output
    bias = [float(b) for b in calibration["bias"]]
    if len(bias) != logits.shape[-1]:
        raise ConverterError(
            f"The model has {logits.shape[-1]} classes, its calibration {len(bias)}. "
            "Calibrate this run again."
        )
    scale = 1.0 / float(calibration["temperature"])
    scores = keras.layers.Rescaling(scale, offset=bias, name="calibrate")(logits)
    probabilities = keras.layers.Softmax(name="probabilities")(scores)
    outputs = {"cam": cam, "logits": logits, "probabilities": probabilities}
    if outliers is not None:
        outputs["outlier"] = outlier_output(folded, outliers)
    if head is not None:
        outputs["quality"] = measures_output(folded, head)
    return keras.Model(folded.inputs[0], outputs, name="lesion_lens")


def write_graph(model, folder, weights="float16"):
    """Write model.json and its shards.

    model: as from serving_model. folder: an existing folder. weights:
    "float16" (large kernels only) or "float32".

    Returns {"input": name, "outputs": {output: name}, "operations": {op: count}}
    with the graph's tensor names. Raises ConverterError if the conversion fails
    or leaves something unfused.
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
    path.write_text(json.dumps(graph, separators=(",", ":")) + "\n", encoding="utf-8")
    (entry,) = graph["signature"]["inputs"].values()
    return {"input": entry["name"].split(":")[0], "outputs": names, "operations": operations}


def _weights(path):
    """Name and shape of every weight that model.json lists."""
    manifest = json.loads(path.read_text(encoding="utf-8"))["weightsManifest"]
    return [(w["name"], w["shape"]) for group in manifest for w in group["weights"]]


def _is_large(shape, smallest=LARGE):
    return math.prod(shape) >= smallest


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
    rank = len(signature["cam"]["tensorShape"]["dim"])
    if source != "Softmax" or rank != 4:
        raise ConverterError("The converted graph's outputs are not in the order expected.")
    graph["signature"]["outputs"] = signature
    return names


def check_fused(graph, model):
    """Check that every convolution is one fused kernel, bias and activation included.

    graph: parsed model.json. model: the Keras model it was made from; a
    convolution without bias (or with zeros, which the optimiser drops) has
    nothing to fuse.

    Returns {operation: count}. Raises ConverterError naming what is left over.
    """
    operations = Counter(node["op"] for node in graph["modelTopology"]["node"])
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
    if plain > bare or fused + plain != len(convolutions) or norms or arithmetic > MAX_ARITHMETIC:
        raise ConverterError(
            f"The converted graph is not fused: {len(convolutions)} convolutions became "
            f"{dict(operations)}."
        )
    return dict(sorted(operations.items()))


def storage_difference(model, inputs, weights, smallest=LARGE):
    """What storing weights in fewer bits changes, measured in Keras.

    model: as from serving_model. inputs: float32 (N, size, size, 3), 0 to 255.
    weights: as for write_graph. smallest: how many values a weight that is stored
    so has at least; 1 means all.

    Returns {"logits": max |difference|, "probabilities": max |difference|}.
    """
    before = model.predict_on_batch(inputs)
    exact = model.get_weights()
    kind = np.dtype(weights)
    try:
        model.set_weights(
            [w.astype(kind).astype(w.dtype) if _is_large(w.shape, smallest) else w for w in exact]
        )
        after = model.predict_on_batch(inputs)
    finally:
        model.set_weights(exact)
    names = ("logits", "probabilities")
    return {name: float(np.abs(after[name] - before[name]).max()) for name in names}
