from training.recipes import load_recipe
from training.writing.ablation import cleaned, networks


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


def test_the_smallest_network_stands_first_whatever_the_order_of_the_runs():
    small, large = scored(0.5), scored(0.6)
    large["rows"][0]["parameters"] = 5.1e6
    text = networks(None, large | {"rows": large["rows"] + small["rows"]})
    first, second = (line for line in text.splitlines() if "0.100-0.900" in line)
    assert first == "| mobilenet, 1.8 M | 0.500 (0.100-0.900) |"
    assert second == "| mobilenet, 5.1 M | 0.600 (0.100-0.900) |"
    assert "12 epochs of 6000 images at 128 → 160 pixels, from ImageNet weights" in " ".join(
        text.split()
    )
