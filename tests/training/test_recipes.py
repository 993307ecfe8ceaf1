import json

import pytest

from training import recipes
from training.errors import TrainingError
from training.recipes import load_recipe


@pytest.mark.parametrize("name", recipes.names())
def test_every_recipe_states_the_same_entries(name):
    assert load_recipe(name).keys() == load_recipe("mobilenet").keys()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(recipes, "FOLDER", tmp_path)
    for name, entries in {
        "first": {"a": 1, "b": 1, "c": 1},
        "second": {"based_on": "first", "b": 2, "c": 2},
        "third": {"based_on": "second", "c": 3},
        "wrong": {"based_on": "first", "d": 4},
    }.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(entries))
    return tmp_path


def test_a_recipe_says_only_what_it_does_otherwise(folder):
    assert load_recipe("third", {"a": 9}) == {"a": 9, "b": 2, "c": 3}


def test_an_entry_that_the_basis_lacks_is_a_mistake(folder):
    with pytest.raises(TrainingError, match="'first' has no entry d"):
        load_recipe("wrong")
    with pytest.raises(TrainingError, match="There are: first, second"):
        load_recipe("fourth")
