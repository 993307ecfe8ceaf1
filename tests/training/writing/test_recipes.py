import pytest

from training.recipes import epoch_sizes, load_recipe
from training.writing.recipes import published


def figures(*names):
    return {name: {"value": 0.5, "low": 0.4, "high": 0.6} for name in names}


@pytest.fixture
def run():
    """The files of a run of half of a recipe's epochs, from random weights."""

    def made(name, classes, **changes):
        recipe = load_recipe(name)
        epochs = len(epoch_sizes(recipe)) // 2
        record = {
            "recipe_name": name,
            "recipe": recipe,
            "class_set": {
                "classes": [{"code": str(n), "malignant": n == 0} for n in range(classes)]
            },
            "weights": "none",
            "command": f"python3 lens.py train --recipe {name}",
            "history": [{}] * epochs,
        }
        binary = ("binary_accuracy", "binary_auc")
        metrics = {
            "images": 20,
            "lesions": 15,
            "class_counts": {"0": 5} | {str(n): 15 / (classes - 1) for n in range(1, classes)},
            "interval": "95 %",
            "environment": {"platform": "a computer"},
            "rules": {
                "calibrated": figures("accuracy", *binary),
                "balanced": figures("balanced_accuracy"),
            },
            "triage": figures("melanoma_sensitivity", "specificity"),
        }
        return {"run": record | changes, "metrics": metrics}

    return made


def test_each_system_says_how_much_of_its_recipe_it_got_and_from_where(run):
    two = run("resnet50-malignancy", 2)
    seven = run("mobilenet", 7, weights="mobilenet.weights.h5 abc")
    lines = published(None, {"resnet50-malignancy": two, "mobilenet": seven}).splitlines()
    rows = [line for line in lines if line.startswith("| `")]
    assert rows[0].startswith("| `mobilenet` | MobileNet v1 | 7 | ImageNet weights | 50% |")
    assert rows[1].startswith("| `resnet50-malignancy` | ResNet-50 | 2 | random weights | 50% |")
    assert any(line.startswith("0.750. In brackets") for line in lines)
    assert "- `python3 lens.py train --recipe mobilenet`" in lines
