"""The report of one run."""

from training.environment import describe
from training.scoring.scores import PREVALENCES
from training.writing.html import charts
from training.writing.html.exploration import explore
from training.writing.html.mistakes import cases, missed_melanomas, surest_mistakes, worst
from training.writing.html.page import render
from training.writing.html.pairs import records_of
from training.writing.html.summary import CLASS_SCORES, facts, headline, origin, scores
from training.writing.sections import METADATA_NAMES, METADATA_SCORES, rehearsed

_PARTS = {
    "explanation": "explain",
    "refusal": "refuse",
    "quality": "quality",
    "metadata": "metadata",
}


def report(run, groups, command, title=None):
    """The page of a run as HTML.

    run: EvaluatedRun. groups: {split: Records} of its data. command: the command line that
    makes the page. Raises TrainingError where the data lacks an evaluated image.
    """
    records = records_of(run, groups[run.metrics["split"]])
    sizes, tables = explore(groups, run.classes)
    missed, surest = worst(run, records)
    files = [records[index].read() for index in [*missed, *surest]]
    return render(
        "single/page.html",
        title=title or run.name,
        run=run,
        metrics=run.metrics,
        command=command,
        facts=facts(run),
        headline=headline(run),
        scores=scores(run),
        class_scores=CLASS_SCORES,
        split_for="the run",
        sizes=sizes,
        tables=tables,
        origin=origin(run),
        history_charts=_history(run),
        class_charts=charts.class_curves(run),
        malignant_chart=charts.malignant_curve([run]),
        reliability_chart=charts.reliability([run]),
        prevalences=PREVALENCES,
        missed=cases([run], records, missed),
        all_missed=len(missed_melanomas(run, records)),
        surest=cases([run], records, surest),
        all_wrong=len(surest_mistakes(run)),
        parts={name: run.part(stage, f"{name}.json") for name, stage in _PARTS.items()},
        aimed=rehearsed(run.record),
        metadata_scores=METADATA_SCORES,
        metadata_names=METADATA_NAMES,
        answer_time=run.finished.time_answers(files) if files else None,
        environment=describe(),
    )


def _history(run):
    return [charts.training_loss([run]), charts.validation_scores([run])] if run.history else []
