"""The values that a search may give a recipe's entries: read from words, written as options."""

import json

from training.errors import TrainingError

_HOW = "Expected LOW..HIGH, LOW..HIGH:log or a JSON list, as learning_rate=0.0001..0.003:log."


def read_space(texts, recipe):
    """["mixup=0..0.5"] → {"mixup": an Optuna distribution}.

    recipe: the dict whose entries may be searched. A list's choices are kept as JSON
    texts. Raises TrainingError for words that say no range, or no entry of the recipe.
    """
    space = {}
    for text in texts:
        key, _, values = text.partition("=")
        if key not in recipe:
            raise TrainingError(
                f"--search {text}: the recipe has no entry '{key}'. "
                f"Its entries are: {', '.join(sorted(recipe))}."
            )
        space[key] = _distribution(text, values)
    return space


def _distribution(text, values):
    from optuna import distributions

    try:
        if values.startswith("["):
            return distributions.CategoricalDistribution(
                [json.dumps(v) for v in json.loads(values)]
            )
        bounds, _, scale = values.partition(":")
        low, high = map(json.loads, bounds.split(".."))
        whole = isinstance(low, int) and isinstance(high, int)
        kind = distributions.IntDistribution if whole else distributions.FloatDistribution
        if scale not in ("", "log"):
            raise ValueError(f"'{scale}' is no scale")
        return kind(low, high, log=scale == "log")
    except (TypeError, ValueError) as error:
        raise TrainingError(f"--search {text}: {error}. {_HOW}") from error


def as_overrides(parameters):
    """{"mixup": 0.2} → ["--set", "mixup=0.2"], as train takes them."""
    words = []
    for key, value in parameters.items():
        words += ["--set", f"{key}={value if isinstance(value, str) else json.dumps(value)}"]
    return words
