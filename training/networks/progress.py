"""Progress of training, with the time left."""

import sys

import keras

from training.progress import progress


class EpochProgress(keras.callbacks.Callback):
    """One bar an epoch: steps, loss so far, time left."""

    def __init__(self, epoch, epochs, size):
        super().__init__()
        self._title = f"Epoch {epoch + 1}/{epochs} at {size} px"
        self._bar = None

    def on_train_begin(self, logs=None):
        """Open the bar."""
        self._bar = progress(total=self.params["steps"], desc=self._title, mininterval=2)

    def on_train_batch_end(self, batch, logs=None):
        """Move the bar by a step."""
        self._bar.set_postfix(loss=f"{logs['loss']:.3f}", refresh=False)
        self._bar.update()

    def on_train_end(self, logs=None):
        """Close the bar."""
        self._bar.close()

    def report(self, entry):
        """A line for the log, once the epoch is validated and saved."""
        scores = " ".join(
            f"{key.replace('_', ' ')} {entry[key]:.4f}"
            for key in ("validation_balanced_accuracy", "validation_accuracy")
            if key in entry
        )
        print(
            f"{self._title}: loss {entry['loss']:.4f} {scores} ({entry['seconds']:.0f} s)",
            file=sys.stderr,
            flush=True,
        )
