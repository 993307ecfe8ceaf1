"""Fold batch normalisation into the layer before it.

At inference ``BN(conv(x))`` is again a convolution, with kernel ``k * s`` and
bias ``(b - mean) * s + beta``, where ``s = gamma / sqrt(variance + epsilon)`` per
output channel (Jacob et al., CVPR 2018, section 3.2). The stock TensorFlow.js
conversion does this for plain convolutions only and leaves a multiplication and
an addition behind every depthwise one; folding in Keras before the export leaves
none, so that the browser runs one fused kernel a layer.
"""

from dataclasses import dataclass

import keras
import numpy as np

from converter.errors import ConverterError

SAMPLES = 4  # random inputs of the proof
NEARLY_ZERO = 1e-30  # added to an activation it changes nothing
FOLDABLE = (keras.layers.Conv2D, keras.layers.DepthwiseConv2D, keras.layers.Dense)


@dataclass(frozen=True)
class FoldResult:
    """An equivalent model without batch normalisation, and how equivalent it is.

    model: Keras functional model in float32.
    folded: (layer, batch normalisation) name pairs, in graph order.
    max_difference: largest |output difference| between the two models on
        random inputs, over all outputs.
    max_output: largest |output| on the same inputs, to judge it by.
    """

    model: keras.Model
    folded: tuple[tuple[str, str], ...]
    max_difference: float
    max_output: float


def fold_batch_norm(model, *, size=None, tolerance=1e-4):
    """Fold every BatchNormalization of a flat Keras functional model.

    model: one image input; each BatchNormalization follows a Conv2D,
        DepthwiseConv2D or Dense without activation whose output goes nowhere else.
    size: the folded model's input side in pixels; needed where ``model`` takes
        images of any size, since a served graph has one.
    tolerance: the largest difference allowed, as a share of the largest output
        (or of 1 where the outputs are smaller).

    Returns a FoldResult; the given model is not changed. Raises ConverterError
    for a layer that cannot be folded, or where the proof fails.
    """
    pairs = _pairs(model)
    by_layer = {layer.name: norm for layer, norm in pairs}
    norms = {norm.name for _, norm in pairs}

    def clone(layer):
        config = layer.get_config()
        config["dtype"] = "float32"  # a model trained in mixed precision is served in float32
        if layer.name in by_layer:
            config["use_bias"] = True
        return layer.__class__.from_config(config)

    def call(layer, *args, **kwargs):
        return args[0] if layer.name in norms else layer(*args, **kwargs)

    image = model.inputs[0]
    shape = image.shape[1:] if size is None else (size, size, *image.shape[3:])
    if None in shape:
        raise ConverterError("The model takes images of any size: say which one to serve.")
    folded = keras.models.clone_model(
        model,
        input_tensors=keras.Input(shape, name=image.name),
        clone_function=clone,
        call_function=call,
    )
    for layer in folded.layers:
        source = model.get_layer(layer.name)
        norm = by_layer.get(layer.name)
        layer.set_weights(_fold(source, norm) if norm else source.get_weights())

    difference, largest = _compare(model, folded)
    if not difference <= tolerance * max(1.0, largest):
        raise ConverterError(
            f"Folding batch normalisation changed the outputs by {difference:.3g} "
            f"(largest output {largest:.3g}); the folded model is not equivalent."
        )
    return FoldResult(folded, tuple((a.name, b.name) for a, b in pairs), difference, largest)


def _pairs(model):
    """Every (layer, BatchNormalization) to fold, or a ConverterError saying why not."""
    nested = [layer.name for layer in model.layers if isinstance(layer, keras.Model)]
    if nested:
        raise ConverterError(f"The model is not flat: {', '.join(nested)} is a model itself.")
    parents = {layer.name: _parents(model, layer) for layer in model.operations}
    outputs = {tensor._keras_history.operation.name for tensor in model.outputs}
    pairs = []
    for norm in model.layers:
        if not isinstance(norm, keras.layers.BatchNormalization):
            continue
        layer = parents[norm.name][0]
        users = sum(names.count(layer) for names in parents.values())
        if len(parents[norm.name]) != 1 or len(parents[layer.name]) != 1:
            problem = f"it or {layer.name} is called more than once"
        elif not isinstance(layer, FOLDABLE):
            problem = f"it follows {layer.name} ({type(layer).__name__})"
        elif layer.activation is not keras.activations.linear:
            problem = f"{layer.name} has an activation of its own"
        elif users != 1 or layer.name in outputs:
            problem = f"the output of {layer.name} is used elsewhere too"
        elif norm.axis not in (-1, len(layer.output.shape) - 1):
            problem = f"it normalises axis {norm.axis}, not the channels"
        elif getattr(layer, "data_format", "channels_last") != "channels_last":
            problem = f"{layer.name} has its channels first"
        else:
            pairs.append((layer, norm))
            continue
        raise ConverterError(f"{norm.name} cannot be folded: {problem}.")
    return pairs


def _parents(model, layer):
    """The layers whose outputs ``layer`` takes inside ``model``, one entry a use."""
    nodes = [node for level in model._nodes_by_depth.values() for node in level]
    return [
        parent.operation
        for node in nodes
        if node.operation is layer
        for parent in node.parent_nodes
    ]


def _fold(layer, norm):
    """The folded [kernel, bias] of a layer and the BatchNormalization after it, float32.

    Kernels: Conv2D (h, w, in, out), DepthwiseConv2D (h, w, in, multiplier),
    Dense (in, out). Computed in float64.
    """
    kernel = np.asarray(layer.get_weights()[0], dtype=np.float64)
    bias = np.asarray(layer.get_weights()[1], dtype=np.float64) if layer.use_bias else 0.0
    mean = np.asarray(norm.moving_mean, dtype=np.float64)
    variance = np.asarray(norm.moving_variance, dtype=np.float64)
    gamma = np.asarray(norm.gamma, dtype=np.float64) if norm.scale else 1.0
    beta = np.asarray(norm.beta, dtype=np.float64) if norm.center else 0.0
    scale = gamma / np.sqrt(variance + norm.epsilon)
    depthwise = isinstance(layer, keras.layers.DepthwiseConv2D)
    per_kernel = scale.reshape(kernel.shape[2:]) if depthwise else scale
    shift = (bias - mean) * scale + beta
    # TensorFlow drops a bias of zeros, and may then take what is added next for the bias.
    folded = [kernel * per_kernel, shift if shift.any() else shift + NEARLY_ZERO]
    return [array.astype(np.float32) for array in folded]


def _compare(model, folded):
    """Largest output difference, and largest output, of two models on random pixels."""
    shape = (SAMPLES, *folded.inputs[0].shape[1:])
    inputs = np.random.default_rng(0).uniform(0, 255, shape).astype(np.float32)
    before = keras.tree.flatten(model(inputs, training=False))
    after = keras.tree.flatten(folded(inputs, training=False))
    pairs = [
        (np.asarray(a, np.float64), np.asarray(b, np.float64))
        for a, b in zip(before, after, strict=True)
    ]
    difference = max(float(np.abs(a - b).max()) for a, b in pairs)
    return difference, max(float(np.abs(a).max()) for a, _ in pairs)
