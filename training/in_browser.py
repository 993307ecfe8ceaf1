"""The answers of the page to labelled images: its decoding, preprocessing and engine, not Keras.

The page's own modules run in headless Chromium, without a network, as for `verify`.
"""

from pathlib import Path, PurePosixPath

import numpy as np

from training.data.dataset import Arrays, data_digest
from training.data.likeness import byte_hash
from training.errors import TrainingError
from training.progress import progress
from training.run_folder import read_json
from training.scoring.decision import calibrated_probabilities
from training.stage import run_calibration, run_classes, run_records
from training.writing.predictions import read_predictions


def page_logits(folder, data, split):
    """Logits of a converted model on one split, by the page.

    folder: a model folder with its contract. Returns (arrays, logits, engine): Arrays
    without inputs, whose ``bad`` are the images that the page refuses; float32 (N,
    classes); and a dict that says what computed them. Raises TrainingError.
    """
    from converter.browser import open_browser, page_model
    from converter.contract import load_contract
    from converter.errors import ConverterError
    from tools.browser import find_browser
    from tools.errors import ToolError

    if not (Path(folder) / "contract.json").is_file():
        raise TrainingError(
            f"{folder}: has no contract.json. --in-browser takes a folder that `convert` wrote."
        )
    records = run_records(folder, data)[split]
    try:
        contract = load_contract(folder)
        with (
            open_browser(find_browser()) as browser,
            page_model(folder, contract, browser=browser) as page,
        ):
            asked = _ask(page, progress(records, desc=f"Asking the page, {split}"))
            engine = {"engine": f"TensorFlow.js (WebAssembly) in Chromium {browser.version}"}
    except (ConverterError, ToolError) as error:
        raise TrainingError(str(error)) from error
    kept, hashes, answers, bad = asked
    if not kept:
        raise TrainingError(f"The page answered no image of the {split} split.")
    classes = run_classes(folder)
    labels = np.array([classes.index(record.code) for record in kept], np.int64)
    arrays = Arrays(None, labels, classes, kept, data_digest(kept, hashes), bad)
    logits = np.stack([answer["logits"] for answer in answers])
    shown = np.stack([answer["probabilities"] for answer in answers])
    computed = calibrated_probabilities(logits, run_calibration(folder))
    engine["largest_difference_of_shown_probabilities"] = float(np.abs(shown - computed).max())
    return arrays, logits, engine | _against_keras(folder, split, arrays, computed)


def _ask(page, records):
    """(records answered, hashes of their files, answers, (image id, reason) of the others)."""
    from converter.errors import ConverterError
    from converter.images import ImageFile

    kept, hashes, answers, bad = [], [], [], []
    for record in records:
        try:
            data = record.read()
            # What kind it is, the page finds out.
            answer = page.run(ImageFile(PurePosixPath(record.name).name, "", data))
        except (ConverterError, TrainingError) as error:
            bad.append((record.image_id, str(error)))
            continue
        kept.append(record)
        hashes.append(byte_hash(data))
        answers.append(answer)
    return kept, hashes, answers, bad


def _against_keras(folder, split, arrays, probabilities):
    """How far the answers are from those of an evaluation by Keras on the same images."""
    predictions = Path(folder) / "evaluation" / "predictions.csv"
    if not predictions.is_file():
        return {}
    if read_json(predictions.with_name("metrics.json"))["split"] != split:
        return {}
    ids, values = read_predictions(predictions, arrays.classes.codes)
    known = dict(zip(ids, values, strict=True))
    both = [place for place, record in enumerate(arrays.records) if record.image_id in known]
    if not both:
        return {}
    keras = np.array([known[arrays.records[place].image_id] for place in both])
    mine = probabilities[both]
    return {
        "against_keras": {
            "images": len(both),
            "same_answer": float(np.mean(mine.argmax(1) == keras.argmax(1))),
            "largest_probability_difference": float(np.abs(mine - keras).max()),
        }
    }
