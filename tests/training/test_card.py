import shutil
from pathlib import Path

import pytest

from training.card import card
from training.errors import TrainingError
from training.run_folder import read_json, write_json
from training.writing.results import readme_results, with_results
from training.writing.tables import training_lines

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "model_js"
HEAVY = shutil.ignore_patterns("*.bin", "*.h5", "*.png")


def flat_card(folder):
    return " ".join(card(folder).split())


def flat_results(folder):
    return " ".join(readme_results(folder).split())


def test_the_shipped_card_says_what_the_files_say():
    assert (SHIPPED / "MODEL_CARD.md").read_text(encoding="utf-8") == card(SHIPPED)


def test_the_readmes_results_are_those_of_the_evaluation():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert with_results(readme, SHIPPED) == readme


def test_a_readme_without_a_place_for_the_results_is_told_what_it_lacks():
    with pytest.raises(TrainingError, match=r"no place for the results.*<!-- end of results -->"):
        with_results("# Mine", SHIPPED)


def test_a_refusal_that_no_other_picture_tried_is_told_as_such(tmp_path):
    folder = shutil.copytree(SHIPPED, tmp_path / "model", ignore=HEAVY)
    assert "| other pictures |" in card(folder)
    refusal = read_json(folder / "refusal.json")
    write_json(folder / "refusal.json", refusal | {"foreign": {}})
    assert "| other pictures |" not in card(folder)
    assert "pictures of other things are answered has not been measured" in card(folder)


def test_how_imbalance_was_met_is_told_in_words(tmp_path):
    folder = shutil.copytree(SHIPPED, tmp_path / "model", ignore=HEAVY)
    run = read_json(folder / "run.json")
    run["recipe"] |= {"epoch_images": "oversampled", "class_weight_power": 1.0}
    write_json(folder / "run.json", run)
    told = " ".join(card(folder).split())
    assert "Imbalance: as many images as it takes to draw every one an epoch, drawn with" in told
    assert "those shares, in which an image weighs its class's share^-1. " in told


def test_tells_each_run_once_after_those_it_came_from():
    def made(day, seed, earlier=None, teachers=(), **recipe):
        rest = {"size_schedule": [[2, 96], [1, 128]], "epoch_images": 60, "learning_rate": 1e-3}
        return {
            "finished": f"2026-01-0{day}",
            "seed": seed,
            "history": [{}, {}, {}],
            "recipe": rest | recipe,
            "earlier_run": earlier,
            "teacher_runs": list(teachers),
        }

    first = made(1, 0)
    teacher = made(2, 5, backbone="efficientnet_lite0")
    lines = training_lines(made(3, 7, first, [teacher, first, None]))
    assert len(lines) == 3
    assert training_lines(first | {"weights": "none"})[0].startswith("1. mobilenet from random")
    assert lines[0].startswith("1. mobilenet from ImageNet weights: 3 epochs of 60 images at 96 →")
    assert lines[1].startswith("2. efficientnet_lite0 from ImageNet weights")
    assert lines[2].startswith("3. mobilenet from run 1")
    assert lines[2].endswith("learning from run 2 and run 1 and a model of unknown training")


def with_contract(tmp_path, **training):
    """A copy of the shipped model's folder whose contract says other things of its training."""
    folder = shutil.copytree(SHIPPED, tmp_path / "model", ignore=HEAVY)
    contract = read_json(folder / "contract.json")
    contract["training"] |= training
    write_json(folder / "contract.json", contract)
    return folder


def test_the_alert_lines_confidence_was_chosen_on_the_lesions_of_ham10000(tmp_path):
    told = "chosen by cross-validation over all lesions of HAM10000"
    assert f"{told}, those of the test split among them." in flat_card(SHIPPED)
    assert f"{told}. " in flat_card(
        with_contract(tmp_path, data="images of the person who trained it")
    )
    readme = flat_results(SHIPPED)
    assert "over all lesions, those of the test split among them." in readme
    assert "Earlier releases were measured on the same images" in readme
    assert (
        "None of these images trained, tuned or calibrated the model, but for one choice:" in readme
    )


def test_that_nobody_kept_patients_apart_is_told():
    told = "two of one person may stand on two sides of the split"
    assert told in flat_card(SHIPPED)
    assert told in flat_results(SHIPPED)
    assert "- Patients: not told apart by the data." in flat_card(SHIPPED)


def test_shares_are_said_to_be_of_images_those_without_an_answer_among_them():
    text = flat_card(SHIPPED)
    assert "Shares are of images, and a lesion with several counts several times." in text
    assert "would refuse, warn about or call too close to tell count by their answers" in text
    assert "Brackets: confidence intervals, 95 %, 1000 bootstrap resamples of lesions" in text
    assert "80% confidence, each image taken for a lesion of its own." in text
    assert "of 100 images of melanomas the alert line flags 93" in flat_results(SHIPPED)


def test_that_the_images_are_small_copies_is_told():
    told = "Read from the copies ham10000_200x150, ham10000_crop224, isic2017_256."
    assert told in flat_card(SHIPPED)
    assert "photos as large as cameras take them was not measured" in flat_results(SHIPPED)


def test_what_counts_as_malignant_is_named_its_precursors_too(tmp_path):
    readme = flat_results(SHIPPED)
    assert "Binary is malignant (akiec, bcc, mel) or not" in readme
    told = "its actinic keratoses too, which are precursors of a cancer."
    assert told in readme
    assert told in flat_card(SHIPPED)
    folder = with_contract(tmp_path)
    contract = read_json(folder / "contract.json")
    contract["classes"][0]["malignant"] = False
    write_json(folder / "contract.json", contract)
    assert told not in flat_card(folder)


def test_the_specificity_is_told_of_suspicious_lesions_too(tmp_path):
    assert "| histopathology | 531 | 0.207 (0.167-0.248) |" in flat_card(SHIPPED)
    readme = flat_results(SHIPPED)
    assert "it flags 41 as well: 79 of 100 that were suspicious enough for histo" in readme
    folder = with_contract(tmp_path)
    metrics = read_json(folder / "evaluation" / "metrics.json")
    groups = metrics["subgroups"]["diagnosis"]
    del groups["expert consensus"], groups["confocal microscopy"]
    groups["follow-up"]["images"] = 9
    write_json(folder / "evaluation" / "metrics.json", metrics)
    assert "| histopathology | 531 |" not in flat_card(folder)
    assert "flags 41 as well. At" in flat_results(folder)


def test_what_is_known_of_ham10000_is_not_told_of_other_data(tmp_path):
    known = ("dermatoscopic", "two clinics", "harmless by experts", "occur in the data")
    assert all(words in flat_card(SHIPPED) for words in known)
    folder = with_contract(tmp_path, data="images of the person who trained it", citation="none")
    contract = read_json(folder / "contract.json")
    write_json(folder / "contract.json", contract | {"limits": []})
    metrics = read_json(folder / "evaluation" / "metrics.json")
    unknown = {"unknown": metrics["subgroups"]["diagnosis"]["histopathology"]}
    metrics["subgroups"] = dict.fromkeys(metrics["subgroups"], unknown)
    write_json(folder / "evaluation" / "metrics.json", metrics)
    text = flat_card(folder)
    assert not [words for words in known if words in text]
    assert "- Image type: not stated by the data." in text
    assert "- How its diagnoses were made: not stated by the data." in text


def test_an_explanation_is_named_only_where_it_was_measured(tmp_path):
    assert "what drawn ones do to the answer is measured above" in flat_card(SHIPPED)
    folder = with_contract(tmp_path)
    (folder / "explanation.json").unlink()
    assert "measured above" not in flat_card(folder)


def test_what_it_was_trained_for_is_told_where_it_is_measured(tmp_path):
    told = "it held the evidence to the lesion masks and it had views with drawings"
    assert told in flat_card(SHIPPED)
    folder = with_contract(tmp_path)
    record = read_json(folder / "run.json")
    plain = {"shortcuts": {}, "guidance_weight": 0.0}
    for only, words in [({}, ""), ({"shortcuts": {"hair": 0.3}}, ": it had views with drawings")]:
        run = {"finished": "today", "recipe": record["recipe"] | plain | only}
        run |= {"seed": 0, "history": []} | {key: record[key] for key in ("images", "data")}
        write_json(folder / "run.json", run)
        text = flat_card(folder)
        assert ("The training aimed at that" in text) == bool(words)
        assert words in text
