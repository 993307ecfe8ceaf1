"""Lines of even length in Markdown that is put together from sentences and figures."""

import re
import textwrap

WIDTH = 100
# What stands as it is: nothing, and lines of tables, headings, pictures and comments.
_KEPT = re.compile(r"$|\||#|!\[|<!--")
_ENTRY = re.compile(r"- |\d+\. ")
# Code stays on one line, to be copied from the source too, and beside the mark of its entry: a
# character stands in for the spaces.
_WHOLE, _SPACE = re.compile(r"(^- |^\d+\. )?`[^`]*`"), "\0"


def even(markdown):
    """The Markdown, its paragraphs and entries of lists filled to WIDTH characters a line."""
    lines, paragraph = [], []

    def fill():
        if paragraph:
            lines.append(_filled(" ".join(paragraph)))
            paragraph.clear()

    for line in markdown.split("\n"):
        if _KEPT.match(line) or _ENTRY.match(line):
            fill()
        if _KEPT.match(line):
            lines.append(line)
        else:
            paragraph.append(line.strip())
    fill()
    return "\n".join(lines)


def _filled(text):
    entry = _ENTRY.match(text)
    filled = textwrap.fill(
        _WHOLE.sub(lambda found: found[0].replace(" ", _SPACE), text),
        WIDTH,
        subsequent_indent=" " * len(entry[0]) if entry else "",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return filled.replace(_SPACE, " ")
