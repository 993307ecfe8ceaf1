from pathlib import Path

from training.card import card
from training.results import with_results

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "model_js"


def test_the_shipped_card_says_what_the_files_say():
    assert (SHIPPED / "MODEL_CARD.md").read_text(encoding="utf-8") == card(SHIPPED)


def test_the_readmes_results_are_those_of_the_evaluation():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert with_results(readme, SHIPPED) == readme
