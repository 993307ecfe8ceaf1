"""The classic methods, and the settings that the validation split chooses from."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sklearn.ensemble import RandomForestClassifier
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

from training.errors import TrainingError

SEED = 0
TREES = 200


@dataclass(frozen=True)
class Method:
    """One method.

    name: as people know it. make: settings → an unfitted scikit-learn classifier.
    settings: {name: values to choose from}; ``class_weight`` is among them where the
    method can weigh rare classes more.
    """

    name: str
    make: Callable
    settings: dict

    def smoke(self):
        """The method with two settings to choose from, for a quick pass."""
        kept = {
            name: values[: 1 if n else 2] for n, (name, values) in enumerate(self.settings.items())
        }
        return replace(self, settings=kept)


def _svm(**settings):
    return make_pipeline(StandardScaler(), SVC(kernel="rbf", **settings))


def _neighbours(**settings):
    return make_pipeline(StandardScaler(), KNeighborsClassifier(**settings))


def _tree(**settings):
    return DecisionTreeClassifier(random_state=SEED, **settings)


def _forest(**settings):
    return RandomForestClassifier(TREES, random_state=SEED, **settings)


METHODS = (
    Method(
        "SVM (RBF)",
        _svm,
        {
            "class_weight": (None, "balanced"),
            "C": (0.25, 2, 16, 128),
            "gamma": (0.0002, 0.0007, 0.002, 0.006),
        },
    ),
    Method(
        "k-NN",
        _neighbours,
        {"n_neighbors": (1, 3, 5, 9, 15, 25, 45, 75), "weights": ("uniform", "distance")},
    ),
    Method(
        "decision tree",
        _tree,
        {
            "class_weight": (None, "balanced"),
            "max_depth": (4, 6, 8, 12, 16),
            "min_samples_leaf": (1, 5, 20, 60),
        },
    ),
    Method(
        "random forest",
        _forest,
        {
            "class_weight": (None, "balanced_subsample"),
            "max_features": ("sqrt", 0.2),
            "min_samples_leaf": (1, 4, 16),
        },
    ),
)


def check_enough(methods, labels):
    """Raise TrainingError if the methods cannot learn from so few images. labels: int (N,)."""
    needed = max(max(method.settings.get("n_neighbors", (1,))) for method in methods)
    classes = len(set(labels.tolist()))
    if len(labels) < needed or classes < 2:
        raise TrainingError(
            f"Too little to learn from: {len(labels)} training images, {classes} of the classes. "
            f"At least {needed} images and 2 classes are needed; raise --limit or add data."
        )
