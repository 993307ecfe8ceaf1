import pytest

from training import duration
from training.recipes import load_recipe


def test_a_training_takes_its_steps_times_their_seconds(monkeypatch):
    monkeypatch.setattr(duration, "_step_seconds", lambda model, recipe, classes, side: side / 64)
    recipe = load_recipe("mobilenet", {"size_schedule": [[1, 64], [2, 128]], "epoch_images": 320})
    # 10 steps an epoch; a step at 128 pixels takes 2 s, at 64 a quarter of it.
    assert duration.training_seconds(recipe, 500, 7) == pytest.approx(10 * (0.5 + 2 + 2))


def test_the_stage_that_trains_the_head_alone_is_timed_by_itself(monkeypatch):
    learning = []

    def step_seconds(model, recipe, classes, side):
        learning.append(sum(layer.trainable for layer in model.layers))
        return 1.0

    monkeypatch.setattr(duration, "_step_seconds", step_seconds)
    changes = {"size_schedule": [[3, 64]], "epoch_images": 80, "frozen_epochs": 1}
    assert duration.training_seconds(load_recipe("mobilenet", changes), 100, 7) == 6
    assert learning[0] < learning[1]


def test_the_teachers_of_a_recipe_train_too_and_answer_on_every_view(monkeypatch):
    taught = []

    def step_seconds(model, recipe, classes, side):
        taught.append(type(model).__name__)
        return 1.0

    monkeypatch.setattr(duration, "_step_seconds", step_seconds)
    short = load_recipe("short")
    changes = {"size_schedule": [[3, 64]], "epoch_images": 80, "teachers": ["short"]}
    alone = duration.training_seconds(short, 100, 7)
    both = duration.training_seconds(load_recipe("mobilenet", changes), 100, 7)
    # 2 steps an epoch; the teacher's are those of its own recipe.
    assert both == pytest.approx(alone + 3 * 2)
    assert taught[-1] == "DistilledModel"


def test_steps_with_teachers_are_timed_with_them(monkeypatch):
    changes = {"size_schedule": [[1, 32]], "backbone": "cnn", "epoch_images": 8, "batch_size": 4}
    tiny = load_recipe("mobilenet", changes | {"input_size": 32, "mixup_off_epochs": 0})
    monkeypatch.setattr(duration, "load_recipe", lambda _: tiny)
    assert duration.training_seconds(tiny | {"teachers": ["tiny"]}, 40, 3) > 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, "about a minute"), (600, "about 10 minutes"), (9000, "about 2.5 hours")],
)
def test_spoken(seconds, words):
    assert duration.spoken(seconds) == words
