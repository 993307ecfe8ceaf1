from training.recipes import load_recipe
from training.writing.ablation import cleaned


def scored(value):
    scores = {"accuracy": {"value": value, "low": 0.1, "high": 0.9}}
    recipe = load_recipe("short")
    row = {"recipe": recipe, "parameters": 1.8e6, "start": "ImageNet weights", "teachers": []}
    return {
        "split": "validation",
        "images": 20,
        "lesions": 15,
        "interval": "95 %",
        "command": "python -m training.ablation",
        "rows": [row | {"epochs": 12, "scores": scores}],
    }


def test_the_copies_stand_below_the_images_as_they_are():
    text = cleaned(None, {"as-it-is": scored(0.5), "no-hair": scored(0.6)})
    first, second = (line for line in text.splitlines() if "0.100-0.900" in line)
    assert first == "| as it is | 0.500 (0.100-0.900) |"
    assert second == "| no hair | 0.600 (0.100-0.900) |"
    assert "mobilenet, 1.8 M, 12 epochs of 6000 images at 128 → 160 pixels" in text
