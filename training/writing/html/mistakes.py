"""The worst mistakes of a run, melanomas first."""

from dataclasses import dataclass

import numpy as np

from training.data.classes import MELANOMA
from training.scoring.subgroups import UNKNOWN, groups_of
from training.writing.html.pictures import data_uri, heat_maps, read_pictures, with_heat

SHOWN = 12


@dataclass(frozen=True)
class Answer:
    """What one run said. heat: the picture under its heat map, or None without a map."""

    run: str
    code: str
    probability: float
    of_truth: float
    suspicion: float | None
    alert: bool | None
    heat: str | None


@dataclass(frozen=True)
class Case:
    """An image, its truth, what is known of it, and the answers of one or more runs."""

    image_id: str
    truth: str
    about: str
    picture: str
    answers: list


def missed_melanomas(run, records):
    """Indices of melanomas that raised no alert, the least suspected first."""
    if run.line is None:
        return np.array([], int)
    melanoma = np.array([record.code == MELANOMA for record in records])
    missed = np.flatnonzero(melanoma & (run.suspicion < run.line))
    return missed[np.argsort(run.suspicion[missed], kind="stable")]


def surest_mistakes(run):
    """Indices of images answered wrong, the surest answers first."""
    wrong = np.flatnonzero(run.calibrated.argmax(1) != run.labels)
    return wrong[np.argsort(-run.calibrated[wrong].max(1), kind="stable")]


def worst(run, records, shown=SHOWN):
    """(missed melanomas, other surest mistakes): indices of at most ``shown`` in all.

    Missed melanomas take half of the places, more where there are few other mistakes.
    """
    missed = missed_melanomas(run, records)
    others = np.array([i for i in surest_mistakes(run) if i not in set(missed)], int)
    places = max(shown // 2, shown - len(others))
    missed = missed[:places]
    return missed, others[: shown - len(missed)]


def cases(runs, records, chosen):
    """A Case of each chosen index, with the answers of all runs to it.

    runs: EvaluatedRuns of the same images in the same order. records: their Records.
    """
    some = [records[index] for index in chosen]
    if not some:
        return []
    drawn = [_draw(run, some, chosen) for run in runs]
    truth = runs[0].labels[chosen]
    return [
        Case(
            image_id=record.image_id,
            truth=runs[0].codes[label],
            about=", ".join(v for v in groups_of(record).values() if v != UNKNOWN),
            picture=drawn[0][0][place],
            answers=[
                _answer(run, index, heats[place])
                for run, (_, heats) in zip(runs, drawn, strict=True)
            ],
        )
        for place, (index, record, label) in enumerate(zip(chosen, some, truth, strict=True))
    ]


def _draw(run, records, chosen):
    """Pictures of the records, and each with the heat map of the run's answer (or None)."""
    inputs = read_pictures(run, records)
    maps = heat_maps(run, inputs, run.calibrated[chosen].argmax(1))
    pictures = [data_uri(pixels) for pixels in inputs]
    if maps is None:
        return pictures, [None] * len(records)
    heated = [data_uri(with_heat(p, heat)) for p, heat in zip(inputs, maps, strict=True)]
    return pictures, heated


def _answer(run, index, heat):
    shares = run.calibrated[index]
    suspicion = None if run.suspicion is None else float(run.suspicion[index])
    return Answer(
        run=run.name,
        code=run.codes[shares.argmax()],
        probability=float(shares.max()),
        of_truth=float(shares[run.labels[index]]),
        suspicion=suspicion,
        alert=None if run.line is None else suspicion >= run.line,
        heat=heat,
    )
