"""Templates and style of a report, put together to one text of HTML."""

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from training.scoring.scores import FEW
from training.writing.comparison import duration
from training.writing.tables import PATIENTS, measured_on, proportion, signed

_HERE = Path(__file__).parent
_TOKENS = Path(__file__).parents[3] / "webapp" / "static" / "css" / "tokens.css"


def render(template, **values):
    """The page of a template in templates/, whatever stands in the values escaped."""
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"FEW": FEW, "PATIENTS": PATIENTS}
    environment.filters |= {
        "measured_on": measured_on,
        "proportion": proportion,
        "signed": signed,
        "duration": duration,
        "marked": _marked,
        "words": lambda name: name.replace("_", " ").replace("auc", "AUC"),
    }
    return environment.get_template(template).render(style=_style(), **values)


def _marked(text):
    """Text with `commands` in it as HTML."""
    return Markup(re.sub("`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _style():
    """The colours of the app, and what a report adds; paper is always light."""
    tokens = _TOKENS.read_text(encoding="utf-8")
    tokens = tokens.replace("@media (prefers", "@media screen and (prefers")
    names = ("report.css", "tables.css", "print.css")
    own = [(_HERE / "style" / name).read_text(encoding="utf-8") for name in names]
    return Markup("\n".join([tokens, *own]))
