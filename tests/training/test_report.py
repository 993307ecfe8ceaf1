import json
import re
import shutil
from pathlib import Path

import keras
import pytest

from tests.training.conftest import record_of, write_ham
from tests.training.written_page import Page, check
from training import calibrate, ensemble, evaluate, report
from training.data.classes import HAM10000
from training.data.dataset import load_dataset
from training.data.records import by_split
from training.networks.model import build_model
from training.recipes import load_recipe
from training.run_folder import read_json

SHIPPED = Path(__file__).parents[2] / "model_js"
NAME = 'first <b>&"'
HISTORY = [
    {"epoch": 1, "loss": 2.5, "seconds": 60.0},
    {
        "epoch": 2,
        "loss": 1.5,
        "seconds": 61.0,
        "validation_balanced_accuracy": 0.25,
        "validation_accuracy": 0.5,
    },
]


def finish(run, data):
    arguments = ["--run", str(run), "--data", str(data)]
    assert calibrate.main(arguments) == 0
    assert evaluate.main([*arguments, "--resamples", "5"]) == 0


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Three evaluated runs on drawn data: with a map, without one, and their mean."""
    folder = tmp_path_factory.mktemp("report")
    data = write_ham(folder / "ham", lesions=140, images_a_lesion=1)
    recipe = {"recipe_name": "mobilenet", "recipe": load_recipe("mobilenet", {}), "seed": 0}
    record = record_of(data, finished="2026-01-02", history=HISTORY, **recipe)
    networks = {NAME: {}, "plain": {"head": "dense", "hidden": 8}}
    for seed, (name, head) in enumerate(networks.items()):
        keras.utils.set_random_seed(seed)
        (folder / name).mkdir()
        build_model(32, weights=None, backbone="cnn", **head).save(folder / name / "model.h5")
        (folder / name / "run.json").write_text(json.dumps(record | {"finished": f"2026-0{seed}"}))
        finish(folder / name, data)
    members = [word for name in networks for word in ("--run", str(folder / name))]
    assert ensemble.main([*members, "--out", str(folder / "mean")]) == 0
    finish(folder / "mean", data)
    return folder


def write(made, out, *names, more=()):
    runs = [word for name in names for word in ("--run", str(made / name))]
    data = ["--data", str(made / "ham")]
    return report.main([*runs, *data, "--out", str(out), "--resamples", "5", *more])


def page_of(made, out, *names, more=()):
    assert write(made, out, *names, more=more) == 0
    return Page(out.read_text(encoding="utf-8"))


def sections(page):
    return [attributes["id"] for attributes in page.all("section")]


@pytest.fixture(scope="module")
def single(made):
    return page_of(made, made / "single.html", NAME)


def test_the_report_of_a_run_needs_nothing_but_itself(made, single):
    check(single)
    assert sections(single) == [
        *("summary", "data", "training", "answers", "curves", "calibration", "alert"),
        *("subgroups", "mistakes", "explanation", "refusal", "quality", "metadata", "origin"),
    ]
    assert (made / "single.html").stat().st_size < 3_000_000
    style = (made / "single.html").read_text(encoding="utf-8").split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_it_says_what_the_files_say(made, single):
    metrics = read_json(made / NAME / "evaluation" / "metrics.json")
    for entry in (
        metrics["rules"]["balanced"]["balanced_accuracy"],
        metrics["rules"]["calibrated"]["accuracy"],
        metrics["triage"]["specificity"],
        metrics["calibration"]["after"]["brier"],
    ):
        interval = f"({entry['low']:.3f} to {entry['high']:.3f})"
        assert f"{entry['value']:.3f} {interval}" in single.text
    error = metrics["calibration"]["after"]["ece"]
    assert f"lower is better {error['value']:.3f} " in single.text
    assert f"lower is better {error['value']:.3f} (" not in single.text
    assert "two of one person may stand on two sides of the split" in single.text
    assert metrics["model_sha256"] in single.text
    assert metrics["data_sha256"] in single.text
    splits = by_split(load_dataset([made / "ham"]).records).values()
    counts = " ".join(f"{len(records)} 100.0 %" for records in splits)
    assert f"histopathology {counts}" in single.text
    assert "Loss 2.500 in the first epoch, 1.500 in the last of 2." in single.text
    assert "Training this run: 2.0 min, by the clock." in single.text
    assert "python3 lens.py report --run" in single.text


def test_no_interval_is_told_of_few_images_or_without_width(single):
    intervals = re.findall(r"\(([-+.\d]+) to ([-+.\d]+)\)", single.text)
    assert len(intervals) > 20
    # Rounded ones may look alike; those of a share that is 0 or 1 would have no width at all.
    assert not {("0.000", "0.000"), ("1.000", "1.000")} & set(intervals)
    assert "(too few)" in single.text


def test_the_alert_line_is_told_as_it_was_drawn_earlier_ones_without_a_confidence(made, tmp_path):
    run = shutil.copytree(made / "plain", tmp_path / "earlier")
    path = run / "calibration.json"
    calibration = read_json(path)
    stated = calibration["triage"]["target"]["confidence"]
    drawn = page_of(made, tmp_path / "drawn.html", "plain").text
    assert f"with {100 * stated:.0f} % confidence, by those of the validation split" in drawn
    del calibration["triage"]["target"]["confidence"]
    path.write_text(json.dumps(calibration))
    earlier = page_of(made, tmp_path / "earlier.html", str(run)).text
    assert "the largest line that flagged 95 % of the melanomas of the validation split" in earlier


def test_worst_mistakes_have_a_picture_and_a_heat_map_each(single):
    pictures = [each for each in single.all("img") if "diagnosed as" in each["alt"]]
    heated = [each for each in single.all("img") if "heat map" in each["alt"]]
    assert 0 < len(pictures) == len(heated) <= 12


def test_names_are_text_and_never_markup(single):
    assert f"Lesion Lens · report of a run {NAME}" in single.text
    assert not any("b" in attributes for _, attributes in single.tags)


def test_what_is_missing_is_named_with_the_command_that_writes_it(made, single, tmp_path):
    for stage, name in (
        ("explain", "explanation"),
        ("refuse", "refusal"),
        ("quality", "quality"),
        ("metadata", "metadata"),
    ):
        assert f"There is no {name}.json: python3 lens.py {stage} writes it." in single.text
    run = shutil.copytree(made / "plain", tmp_path / "bare")
    (run / "run.json").unlink()
    (run / "quality.json").write_text(json.dumps({"model_sha256": "of another"}))
    page = page_of(made, tmp_path / "bare.html", str(run))
    check(page)
    assert "There is no run.json that says how it was trained" in page.text
    assert "quality.json belongs to another model: python3 lens.py quality writes" in page.text


def test_what_other_stages_measured_stands_in_it(made, tmp_path):
    run = shutil.copytree(made / "plain", tmp_path / "whole")
    arguments = ["--run", str(run), "--data", str(made / "ham"), "--resamples", "5"]
    assert evaluate.main([*arguments, "--split", "validation", "--replace"]) == 0
    digest = read_json(run / "evaluation" / "metrics.json")["model_sha256"]
    for name in ("explanation", "refusal", "quality", "metadata"):
        found = read_json(SHIPPED / f"{name}.json") | {"model_sha256": digest}
        (run / f"{name}.json").write_text(json.dumps(found))
    record = read_json(run / "run.json")
    record["recipe"] |= {"shortcuts": {"hair": 0.3}}
    (run / "run.json").write_text(json.dumps(record))
    page = page_of(made, tmp_path / "whole.html", str(run), more=["--title", "All of it"])
    check(page)
    assert (
        "The training aimed at that: it had views with drawings by the same program." in page.text
    )
    assert "0.109 (0.045-0.212)" in page.text
    assert "There is no" not in page.text
    assert "report of a run All of it" in page.text
    for stage in ("explain", "refuse", "quality", "metadata"):
        assert f"python3 lens.py {stage} --run RUN" in page.text
    assert "The test split, by the picture alone" in page.text  # whatever was evaluated
    heat = read_json(run / "explanation.json")["heat_map"]
    assert f"{heat['energy_inside']['value']:.3f}" in page.text


def test_a_run_without_a_map_says_so(made, tmp_path):
    page = page_of(made, tmp_path / "plain.html", "plain")
    check(page)
    assert "This model has no class-activation map" in page.text
    assert not [each for each in page.all("img") if "heat map" in each["alt"]]


def test_a_leaky_protocol_is_called_so_at_the_top(made, tmp_path):
    run = shutil.copytree(made / "plain", tmp_path / "leaky")
    path = run / "evaluation" / "metrics.json"
    path.write_text(json.dumps(read_json(path) | {"protocol": "LEAKY: by image"}))
    page = page_of(made, tmp_path / "leaky.html", str(run))
    assert page.text.index("LEAKY: by image") < page.text.index("In short")


def test_where_nobody_said_what_is_malignant_there_is_no_alert(made, tmp_path):
    run = shutil.copytree(made / "plain", tmp_path / "unstated")
    classes = HAM10000.to_json()
    for entry in classes["classes"]:
        entry["malignant"] = None
    (run / "run.json").write_text(json.dumps(read_json(run / "run.json") | {"class_set": classes}))
    shutil.rmtree(run / "evaluation")
    finish(run, made / "ham")
    page = page_of(made, tmp_path / "unstated.html", str(run))
    check(page)
    assert "No class is stated to be malignant, so there is no alert" in page.text
    assert "Malignant or not" not in page.text
    both = page_of(made, tmp_path / "both.html", "plain", str(run))
    check(both)
    assert "not measured" in both.text


def test_an_ensemble_has_members_and_no_curves(made, tmp_path):
    page = page_of(made, tmp_path / "mean.html", "mean")
    check(page)
    assert "mean of 2 networks" in page.text
    assert "the mean of run 1 and run 2" in page.text
    assert "It was not trained itself" in page.text


def test_runs_are_set_side_by_side(made, tmp_path):
    page = page_of(made, tmp_path / "all.html", NAME, "plain", "mean")
    check(page)
    assert sections(page) == [
        *("summary", "differences", "data", "training"),
        *("curves", "classes", "subgroups", "disagreement", "origin"),
    ]
    assert f"plain less {NAME}" in page.text
    assert f"mean less {NAME}" in page.text
    assert "5 bootstrap resamples of lesions, the same for both" in page.text
    assert "python -m training.ablation sets runs side by side on the validation" in page.text
    digests = {
        read_json(made / n / "calibration.json")["fitted_on"]["model_sha256"]
        for n in (NAME, "plain", "mean")
    }
    assert all(digest in page.text for digest in digests)


def test_runs_on_other_images_have_no_differences(made, tmp_path):
    run = shutil.copytree(made / "plain", tmp_path / "plain")
    path = run / "evaluation" / "metrics.json"
    path.write_text(json.dumps(read_json(path) | {"data_sha256": "other"}))
    page = page_of(made, tmp_path / "both.html", "plain", str(run))
    check(page)
    assert "their differences are not paired" in page.text
    assert f"{made.name}/plain" in page.text  # both folders are called plain


def test_mistakes_are_one_sentence_and_leave_no_file(made, tmp_path, capsys):
    out = tmp_path / "report.html"
    out.write_text("mine")
    assert write(made, out, "plain") == 1
    assert "Add --replace" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert write(made, tmp_path / "other.html", "ham") == 1
    assert "is not evaluated. Run `lens.py evaluate` first." in capsys.readouterr().err
    run = shutil.copytree(made / "plain", tmp_path / "plain")
    path = run / "evaluation" / "metrics.json"
    path.write_text(json.dumps(read_json(path) | {"model_sha256": "of another"}))
    assert write(made, tmp_path / "other.html", str(run)) == 1
    assert "belongs to another model" in capsys.readouterr().err
    (made / "less").mkdir()
    less = write_ham(made / "less" / "ham", lesions=20, images_a_lesion=1)
    options = ["--run", str(made / "plain"), "--data", str(less)]
    assert report.main([*options, "--out", str(tmp_path / "other.html")]) == 1
    assert "that the data lacks" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plain", "report.html"]
