"""A theme: other values for the tokens of css/tokens.css, in a stylesheet of its own.

Any stylesheet could ask for files from elsewhere, or hide the limits. A theme can do
neither: it is read as rules of tokens, and refused where it is anything more.
"""

import re
from pathlib import Path

from webapp.errors import WebappError
from webapp.site import HERE

_TOKENS = HERE / "static" / "css" / "tokens.css"
_NAMES = re.compile(r"(--[\w-]+)\s*:")
# To the browser a comment within a string is none; a string that is not closed ends with its line.
_STRING_OR_COMMENT = re.compile(r"""("[^"\n\f]*"?|'[^'\n\f]*'?)|/\*.*?\*/""", re.DOTALL)
_FOREIGN = re.compile(r"(?:url|src|image|image-set)\s*\(|//|@import", re.IGNORECASE)
_VALUE = r"""(?:[^:;{}<>@\\"']|"[^:;{}<>@\\"\n\f]*"|'[^:;{}<>@\\'\n\f]*')+"""
_ENTRY = rf"(?:--[\w-]+|color-scheme)\s*:{_VALUE}"
_RULE = rf":root\s*\{{\s*(?:{_ENTRY};\s*)*(?:{_ENTRY})?\}}\s*"
_PIECE = re.compile(rf"{_RULE}|@media[^\"'{{}}@<>\\]+\{{\s*(?:{_RULE})+\}}\s*")


def tokens():
    """The names that a theme may set, such as --accent, in the order of tokens.css."""
    return list(dict.fromkeys(_NAMES.findall(_TOKENS.read_text(encoding="utf-8"))))


def _without_comments(text):
    return _STRING_OR_COMMENT.sub(lambda found: found[1] or " ", text)


def _is_closed(piece):
    """Tell whether each value ends where it seems to: if not, the browser takes the rest for it."""
    bare = _STRING_OR_COMMENT.sub("", piece)
    pairs = all(bare.count(start) == bare.count(end) for start, end in ("()", "[]"))
    return pairs and "/*" not in bare


def check_theme(path):
    """Raise WebappError unless a file is a theme.

    That is one or more rules ``:root { --token: value; }``, alone or within ``@media``;
    ``color-scheme`` may be set as well.
    """
    try:
        text = _without_comments(Path(path).read_text(encoding="utf-8-sig")).strip()
    except (OSError, UnicodeDecodeError) as error:
        raise WebappError(f"The theme {path} cannot be read as text: {error}.") from error
    if found := _FOREIGN.search(text):
        raise WebappError(
            f"The theme {path} refers to another file ({found[0]}), and the page asks for none but "
            "its own: leave that out."
        )
    at = 0
    while at < len(text) or not text:
        piece = _PIECE.match(text, at)
        if not piece or not _is_closed(piece[0]):
            raise WebappError(
                f"The theme {path} is not made of rules `:root {{ --token: value; }}`, alone or in "
                f"`@media (…) {{ … }}`: see {text[at : at + 40]!r}."
            )
        at = piece.end()
    if unknown := sorted(set(_NAMES.findall(text)) - set(tokens())):
        raise WebappError(
            f"The theme {path} sets {', '.join(unknown)}, which the page does not have. "
            f"It has: {', '.join(tokens())}."
        )
