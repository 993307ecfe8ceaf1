"""From a trained Keras model to a TensorFlow.js model, its contract and the proof of both."""
