"""What the contract says of a model: put together from the run's own files.

No figure is made here: each comes from a file that a stage before this one wrote.
"""

from dataclasses import asdict

from converter import sources, wording
from converter.contract import FORMAT, FORMAT_VERSION
from converter.errors import ConverterError
from converter.folder import file_entry
from training.data.preprocess import BACKGROUND
from training.networks.backbones import find_backbone
from training.networks.measures import MEASURES

ALERT = ("sensitivity", "specificity", "melanoma_sensitivity")


def describe(folder, graph, *, size, classes, records, known, name, version, date):
    """The contract of a freshly written model folder.

    folder: holds model.json, its shards and model.h5. graph: as from
    converter.graph.write_graph. size: input side in pixels. classes: the run's ClassSet.
    records: the run's files, as from converter.convert.read_run. known: as from
    converter.known_answer. name (None: by the
    backbone), version, date: texts; the date as YYYY-MM-DD.

    Returns a dict that is yet to be checked.
    """
    run, calibration, metrics = (records[key] for key in ("run", "calibration", "metrics"))
    backbone, alpha = _backbone(run)
    refusal = _refusal(records["refusal"])
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "model": {
            "name": name or f"Lesion Lens {backbone.title}",
            "version": version,
            "date": date,
            "backbone": backbone.label(alpha),
            "licence": sources.terms(run),
            "topology": file_entry(folder, "model.json"),
            "shards": [file_entry(folder, shard) for shard in graph["shards"]],
            "keras": file_entry(folder, "model.h5"),
        },
        "classes": [asdict(entry) for entry in classes.classes],
        "input": {
            "name": graph["input"],
            "size": size,
            "crop": "center-square",
            "resample": "box",
            "value_range": [0, 255],
            "background": list(BACKGROUND),
            "min_side": 64,
            "max_pixels": 80_000_000,
        },
        "files": {
            "max_bytes": 50_000_000,
            "accepted": [
                {"kind": "png", "extensions": ["png"]},
                {"kind": "jpeg", "extensions": ["jpg", "jpeg", "jfif"]},
            ],
        },
        "outputs": graph["outputs"],
        "decision_rules": {
            "calibrated": {
                "temperature": calibration["temperature"],
                "bias": calibration["bias"],
                "purpose": wording.CALIBRATED,
            },
            "balanced": {
                "bias": calibration["balanced_bias"],
                "purpose": wording.BALANCED,
            },
        },
        "triage": _triage(calibration, metrics),
        "out_of_distribution": refusal,
        "quality": _quality(records["quality"]),
        "metadata": _metadata(records["metadata"], calibration),
        "metrics": _headline(metrics),
        "self_test": known,
        "training": sources.training(run),
        "limits": wording.limits(
            classes=classes,
            sources=[source.key for source in sources.given(run) if source],
            refusal=refusal,
        ),
    }


def _backbone(run):
    """The entry of the run's backbone, and its alpha."""
    if "members" in run:
        raise ConverterError(
            "run.json: is of an ensemble; a page carries one network. Convert a member, or train "
            "one with the ensemble's model.h5 as its --teacher."
        )
    try:
        # Records of before there was a choice name no backbone.
        key, alpha = run["recipe"].get("backbone", "mobilenet"), run["recipe"]["alpha"]
    except (KeyError, AttributeError):
        raise ConverterError("run.json: names no recipe with an alpha. Train again.") from None
    return find_backbone(key), alpha


def _headline(metrics):
    """The headline figures by metrics.json, or None where one is not known."""
    if metrics is None:
        return None
    rules = metrics["rules"]
    figures = {
        "accuracy": _known(rules["calibrated"]["accuracy"]),
        "balanced_accuracy": _known(rules["balanced"]["balanced_accuracy"]),
    }
    ece = metrics["calibration"]["after"]["ece"]["value"]
    if ece is None or None in figures.values():
        return None
    figures["binary_accuracy"] = _known(rules["calibrated"].get("binary_accuracy"))
    return {
        "measured_on": f"{_images(metrics)}; accuracy and binary accuracy by the calibrated rule, "
        "balanced accuracy by the balanced rule",
        "images": metrics["images"],
        "lesions": metrics["lesions"],
        **figures,
        "ece": ece,
    }


def _triage(calibration, metrics):
    """The operating point with what it was measured at, or None where that is not known."""
    if metrics is None or not calibration.get("triage"):
        return None
    point, measured = calibration["triage"], metrics["triage"]
    _same_threshold("metrics.json", measured, point)
    figures = {name: _known(measured[name]) for name in ALERT}
    band = {name: _known(metrics["abstain"][name]) for name in ("share", *ALERT)}
    # Without any melanoma in the data nobody knows how many it catches.
    needed = ALERT if point["target"]["lesions"] == "melanoma" else ALERT[:2]
    if any(found[name] is None for found in (figures, band) for name in needed):
        return None
    keys = ("malignant", "threshold", "target")
    return {key: point[key] for key in keys} | {
        **figures,
        "abstain": point["abstain"] | band,
        "measured_on": _images(metrics),
    }


def _same_threshold(name, measured, point):
    if measured["threshold"] != point["threshold"]:
        raise ConverterError(
            f"{name} was measured at another triage threshold than calibration.json states. "
            f"Run {'evaluate' if name == 'metrics.json' else 'metadata'} again."
        )


def _refusal(refusal):
    """When a picture is refused and how that was measured, or None where nothing is."""
    if refusal is None:
        return None
    lesions, foreign = refusal["lesions"]["test"], refusal["foreign"]
    pictures = sum(group["pictures"] for group in foreign.values())
    accepted = sum(group["accepted"] * group["pictures"] for group in foreign.values())
    measured_on = f"{lesions['images']} images of the test split"
    if foreign:
        measured_on += f" and {pictures} other pictures ({', '.join(foreign)})"
    return {
        "threshold": refusal["threshold"],
        "lesions_accepted": lesions["all"],
        "foreign_accepted": accepted / pictures if foreign else None,
        "measured_on": measured_on,
    }


def _quality(quality):
    """Between which limits a picture is not warned about, or None where no limit is known."""
    if quality is None:
        return None
    limits = quality["limits"]
    return {
        "limits": [{"measure": name} | limits[name] for name in MEASURES],
        "warned": quality["warned"]["any"],
        "measured_on": f"{quality['images']} images of the test split",
    }


def _metadata(metadata, calibration):
    """What each option shifts, or None where nothing was measured or nothing has a weight."""
    fields = [field for field in metadata["fields"] if field["weight"] > 0] if metadata else []
    if not fields:
        return None
    _same_threshold("metadata.json", metadata, calibration["triage"])
    validated, test = metadata["cross_validation"], metadata["test"]
    figures = {name: _known(test["fused"][name]) for name in ALERT}
    if None in figures.values():
        return None
    return {
        "purpose": wording.METADATA,
        "fields": [
            {
                "name": field["name"],
                "options": [_option(option, field["weight"]) for option in field["options"]],
            }
            for field in fields
        ],
        "accuracy_gain": validated["by_field"]["all"]["gain"]["accuracy"],
        **figures,
        "measured_on": f"the gain by {validated['folds']}-fold cross-validation on "
        f"{validated['images']} images of the {validated['split']} split, the rest on "
        f"{test['images']} images of the test split",
    }


def _option(option, weight):
    shift = [round(weight * ratio, 5) for ratio in option["log_ratios"]]
    return {"value": option["value"], "label": option["label"], "shift": shift}


def _known(figure):
    """The figure, or None where it lacks its value or interval: a split may lack a class."""
    return figure if figure and None not in figure.values() else None


def _images(metrics):
    return (
        f"the {metrics['split']} split: {metrics['images']} images of {metrics['lesions']} "
        "lesions, none of which the model was trained on"
    )
