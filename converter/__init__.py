"""From a trained Keras model to a TensorFlow.js model, its contract and the proof of both."""

import os

# Before anything imports TensorFlow: its optimiser would fuse, for the processor at hand
# alone, what TensorFlow.js has no kernel for (a convolution with hard swish).
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
