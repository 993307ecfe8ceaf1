"""Line charts as inline SVG in the colours of the page around them."""

import io
import re
from dataclasses import dataclass

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
from markupsafe import Markup

# Matplotlib knows no CSS variables: these stand in for them until the picture is written.
_VARIABLES = {"ink": "#0a0001", "soft": "#0a0002", "line": "#0a0003"} | {
    f"series-{number}": f"#0b000{number}" for number in range(8)
}
_SERIES = [colour for name, colour in _VARIABLES.items() if name.startswith("series")]
# So that lines can be told apart on grey paper too.
_STYLES = ("-", (0, (5, 1.5)), (0, (1, 1)), (0, (6, 1.5, 1, 1.5)))
_LOOK = {
    "svg.fonttype": "none",
    "svg.hashsalt": "lesion-lens",
    "font.size": 10,
    "text.color": _VARIABLES["ink"],
    "axes.labelcolor": _VARIABLES["soft"],
    "axes.edgecolor": _VARIABLES["line"],
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": _VARIABLES["line"],
    "grid.linewidth": 0.6,
    "xtick.color": _VARIABLES["line"],
    "ytick.color": _VARIABLES["line"],
    "xtick.labelcolor": _VARIABLES["soft"],
    "ytick.labelcolor": _VARIABLES["soft"],
    "lines.linewidth": 1.8,
    "lines.markersize": 4.5,
    "legend.frameon": False,
    "legend.fontsize": 9,
}
_SIZE = (4.7, 3.7)  # inches; as wide as a telephone shows without shrinking the letters much


@dataclass(frozen=True)
class Series:
    """A line of a chart. label: in the legend. dots: whether its points are marked."""

    label: str
    x: list
    y: list
    dots: bool = False


@dataclass(frozen=True)
class Chart:
    """A drawn chart: what stands above it, its figures in words, and its SVG."""

    title: str
    words: str
    svg: Markup


def line_chart(title, words, series, axes, *, unit=False, diagonal=False, points=()):
    """A Chart of Series.

    axes: names of both. unit: whether both go from 0 to 1. diagonal: whether y = x is
    drawn. points: (label, x, y) of single marks, one for each of the first series.
    """
    with matplotlib.rc_context(_LOOK):
        figure, axis = plt.subplots(figsize=_SIZE, layout="constrained")
        if diagonal:
            axis.plot([0, 1], [0, 1], color=_VARIABLES["soft"], linewidth=1, linestyle=":")
        for number, each in enumerate(series):
            axis.plot(
                each.x,
                each.y,
                color=_SERIES[number % len(_SERIES)],
                linestyle=_STYLES[number % len(_STYLES)],
                marker="o" if each.dots else None,
                label=each.label,
            )
        for number, (label, x, y) in enumerate(points):
            colour = _SERIES[number % len(_SERIES)]
            axis.plot(x, y, "D", color=colour, markersize=8, linestyle="none", label=label)
        axis.set(xlabel=axes[0], ylabel=axes[1])
        if unit:
            axis.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))
        else:
            axis.xaxis.get_major_locator().set_params(integer=True)
        if len(series) + len(points) > 1:
            axis.legend()
        drawn = io.StringIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None})
        plt.close(figure)
    return Chart(title, words, _inline(drawn.getvalue(), title, words))


def _inline(text, title, words):
    """The SVG as part of a page: named, ids of its own, colours of the page."""
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    prefix = re.sub(r"\W+", "-", title.lower())
    text = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{prefix}-", text)
    for name, colour in _VARIABLES.items():
        text = text.replace(colour, f"var(--{name})")
    label = Markup.escape(f"{title}. {words}")
    text = re.sub(r'<svg [^>]*?(viewBox="[^"]*")[^>]*>', r'<svg \g<1> role="img">', text, count=1)
    return Markup(text.replace('role="img"', f'role="img" aria-label="{label}"', 1))
