"""The report that sets several runs side by side."""

import numpy as np

from training.data.classes import MELANOMA
from training.environment import describe
from training.writing.comparison import duration
from training.writing.html import charts
from training.writing.html.exploration import explore
from training.writing.html.mistakes import cases
from training.writing.html.page import render
from training.writing.html.pairs import (
    compare,
    disagreements,
    records_of,
    same_images,
    truth_of,
)
from training.writing.html.summary import facts, headline, origin

SHOWN = 8


def report(runs, groups, command, title, resamples):
    """The page of several runs as HTML; arguments as of single.report.

    resamples: of the paired differences. Runs on other images than the first one's, or
    with other classes, have their figures side by side and no differences.
    """
    paired = same_images(runs)
    records = records_of(runs[0], groups[runs[0].metrics["split"]]) if paired else []
    apart = disagreements(runs, SHOWN) if paired else []
    sizes, tables = explore(groups, runs[0].classes)
    trained = [run for run in runs if run.history]
    history = [charts.training_loss(runs), charts.validation_scores(runs)] if trained else []
    return render(
        "comparison/page.html",
        title=title or " and ".join(run.name for run in runs),
        runs=runs,
        command=command,
        facts=_side_by_side([facts(run) | _times(run) for run in runs]),
        headlines=_headlines(runs),
        split_for=runs[0].name,
        sizes=sizes,
        tables=tables,
        origins=[origin(run) for run in runs],
        paired=paired,
        pairs=_pairs(runs, records, resamples) if paired else [],
        resamples=resamples,
        history_charts=history,
        malignant_chart=charts.malignant_curve(runs),
        reliability_chart=charts.reliability(runs),
        codes=list(dict.fromkeys(code for run in runs for code in run.codes)),
        apart=cases(runs, records, apart),
        environment=describe(),
    )


def _side_by_side(tables):
    """[{what: words}] → {what: [words of each, "" where it has none]}."""
    names = dict.fromkeys(name for table in tables for name in table)
    return {name: [table.get(name, "") for table in tables] for name in names}


def _headlines(runs):
    """[(Headline, [each run's entry, None where it has none])], of all that any run has."""
    tables = [{(each.name, each.about): each for each in headline(run)} for run in runs]
    every = {key: each for table in reversed(tables) for key, each in table.items()}
    return [(every[key], [t[key].entry if key in t else None for t in tables]) for key in every]


def _times(run):
    own, everything = run.seconds
    found = {"Time of training": duration(own)} if own else {}
    if everything > own:
        found["With all it came from"] = duration(everything)
    return found


def _pairs(runs, records, resamples):
    melanoma = np.array([record.code == MELANOMA for record in records], bool)
    lesions = [record.lesion_id for record in records]
    truth = truth_of(runs[0], melanoma)
    return [compare(runs[0], run, truth, lesions, resamples) for run in runs[1:]]
