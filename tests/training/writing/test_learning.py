from training.writing.learning import curve


def row(share, images, balanced, accuracy):
    def score(value):
        return {"value": value, "low": value - 0.01, "high": value + 0.01}

    recipe = {"size_schedule": [[6, 128]], "epoch_images": 6000}
    scores = {"balanced_accuracy": score(balanced), "accuracy": score(accuracy)}
    return {"share": share, "images": images, "epochs": 6, "recipe": recipe, "scores": scores}


def test_the_curve_goes_from_few_images_to_many_and_says_what_a_doubling_brings():
    rows = [row(None, 4000, 0.7, 0.8), row(0.25, 1000, 0.5, 0.74), row(0.5, 2000, 0.6, 0.77)]
    found = {"rows": rows, "split": "validation", "images": 9, "lesions": 8}
    text = " ".join(curve(None, found | {"interval": "95 %", "command": "c"}).split())
    order = [text.index(share) for share in ("| 25% | 1000 |", "| 50% | 2000 |", "| 100% | 4000 |")]
    assert order == sorted(order)
    assert "6 epochs of 6000 images at 128 pixels" in text
    assert "Each doubling brought +0.100 of balanced accuracy and +0.030 of accuracy" in text
