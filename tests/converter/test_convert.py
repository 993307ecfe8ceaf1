import base64
import json
import shutil

import pytest

from converter import convert as stage
from converter import describe
from converter.contract import load_contract
from converter.errors import ConverterError
from converter.graph import check_fused, serving_model
from converter.keras_model import load_keras
from tests.converter.conftest import CALIBRATION, SIZE, metrics

OPTIONS = {"name": "Small", "version": "0.1.0"}


@pytest.fixture
def run_dir(small_run, tmp_path):
    return shutil.copytree(small_run, tmp_path / "run")


def read(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def edit(folder, name, **changes):
    (folder / name).write_text(json.dumps(read(folder, name) | changes))


def listing(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.*")}


def test_the_graph_has_fused_kernels_only(converted):
    graph = read(converted, "model.json")
    operations = [node["op"] for node in graph["modelTopology"]["node"]]
    assert operations.count("_FusedConv2D") == 15  # 1 + 13 pointwise + cam
    assert operations.count("FusedDepthwiseConv2dNative") == 13
    # Normalisation and calibration may become one multiplication and addition each.
    assert operations.count("Mul") <= 2
    assert operations.count("AddV2") <= 2
    assert operations.count("Conv2D") == 1  # the edges of the sharpness: no bias, no activation
    assert not {"DepthwiseConv2dNative", "FusedBatchNormV3"} & set(operations)


def test_large_kernels_are_float16_and_all_else_is_exact(converted):
    (group,) = read(converted, "model.json")["weightsManifest"]
    half = [w for w in group["weights"] if "quantization" in w]
    assert {w["quantization"]["dtype"] for w in half} == {"float16"}
    assert {len(w["shape"]) for w in half} == {4}
    assert min(w["shape"][2] * w["shape"][3] for w in half) >= 20_000
    assert any("depthwise" in w["name"] for w in group["weights"] if w not in half)


def test_the_contract_says_what_the_run_says(converted):
    contract = load_contract(converted)
    assert contract["model"]["date"] == "2026-02-03"
    assert contract["model"]["backbone"] == "MobileNet v1, alpha 0.25"
    assert contract["input"]["size"] == SIZE
    assert contract["decision_rules"]["calibrated"]["temperature"] == CALIBRATION["temperature"]
    assert contract["triage"]["threshold"] == 0.25
    assert contract["triage"]["specificity"]["value"] == 0.5
    assert "140 images of 100 lesions" in contract["triage"]["measured_on"]
    assert contract["metrics"]["balanced_accuracy"]["value"] == 0.7
    assert "Tschandl" in contract["training"]["citation"]
    assert "not a diagnosis" in contract["limits"][0]
    assert "refuses most pictures of other things" in contract["limits"][1]
    refusal = contract["out_of_distribution"]
    assert refusal["threshold"] == 3.0
    assert refusal["foreign_accepted"] == pytest.approx(6 / 40)
    assert "40 other pictures (photos, maps)" in refusal["measured_on"]
    sharpness, brightness, lesion = contract["quality"]["limits"]
    assert sharpness == {"measure": "sharpness", "low": 2.5, "high": None}
    assert (brightness["measure"], lesion["measure"]) == ("brightness", "lesion")


def test_without_limits_of_quality_the_contract_says_so(run_dir, tmp_path):
    (run_dir / "quality.json").unlink()
    stage.convert(run_dir, tmp_path / "out", **OPTIONS)
    contract = load_contract(tmp_path / "out")
    assert contract["quality"] is None
    assert "quality" not in contract["outputs"]


def test_without_a_refusal_the_contract_says_so(run_dir, tmp_path):
    (run_dir / "refusal.json").unlink()
    stage.convert(run_dir, tmp_path / "out", **OPTIONS)
    contract = load_contract(tmp_path / "out")
    assert contract["out_of_distribution"] is None
    assert "outlier" not in contract["outputs"]
    assert "always answers" in contract["limits"][1]


def test_the_report_has_the_measured_differences(converted):
    report = read(converted, "conversion.json")
    assert report["folded"] == 27
    assert 0 < report["fold_max_difference"] < 1e-3
    assert 0 < report["storage_max_difference"]["probabilities"] < 0.005
    difference = report["storage_max_difference"]["logits"]
    assert 0 < difference < report["if_all_were_float16"]["logits"]


def test_the_runs_records_travel_with_the_model(converted, small_run):
    for name in ("model.h5", "run.json", "calibration.json", "evaluation/metrics.json"):
        assert (converted / name).read_bytes() == (small_run / name).read_bytes()


def test_a_figure_without_a_value_is_not_claimed():
    known = metrics("")
    assert describe._headline(known)["images"] == 140
    known["rules"]["balanced"]["balanced_accuracy"]["low"] = None
    known["triage"]["melanoma_sensitivity"]["value"] = None
    assert describe._headline(known) is None
    assert describe._triage(CALIBRATION, known) is None


def test_without_any_melanoma_in_the_data_the_line_stands_but_claims_none():
    known = metrics("")
    for part in ("triage", "abstain"):
        known[part]["melanoma_sensitivity"] = {"value": None, "low": None, "high": None}
    target = {"lesions": "malignant", "sensitivity": 0.95}
    calibration = CALIBRATION | {"triage": CALIBRATION["triage"] | {"target": target}}
    found = describe._triage(calibration, known)
    assert found["melanoma_sensitivity"] is found["abstain"]["melanoma_sensitivity"] is None
    assert found["sensitivity"]["value"] == 0.9
    assert describe._triage(CALIBRATION, known) is None


def test_other_classes_and_data_have_other_limits_and_terms(run_dir, tmp_path):
    classes = [
        {"code": f"kind_{letter}", "name": letter, "plain_name": letter, "malignant": None}
        for letter in "abcdefg"
    ]
    members = {entry["code"]: entry["code"] for entry in classes}
    class_set = {"classes": classes, "members": members}
    edit(run_dir, "run.json", class_set=class_set, data=["photos"])
    calibration = read(run_dir, "calibration.json") | {"triage": None}
    (run_dir / "calibration.json").write_text(json.dumps(calibration))
    (run_dir / "metadata.json").unlink()
    stage.convert(run_dir, tmp_path / "out", **OPTIONS)
    contract = load_contract(tmp_path / "out")
    assert contract["classes"] == classes
    assert contract["triage"] is None
    assert contract["model"]["licence"] == contract["training"]["licence"] == "not stated"
    text = " ".join(contract["limits"])
    assert "seven kinds" in text
    assert "can miss a cancer" in text
    assert "Austria" not in text
    assert "dermatoscop" not in text


def test_images_that_set_no_terms_add_none_to_the_weights(run_dir, tmp_path):
    edit(run_dir, "run.json", data=["HAM10000.zip", "isic2017"])
    stage.convert(run_dir, tmp_path / "out", **OPTIONS)
    assert load_contract(tmp_path / "out")["model"]["licence"] == "CC BY-NC 4.0"


def test_float32_changes_nothing(small_run, tmp_path):
    report = stage.convert(small_run, tmp_path / "exact", weights="float32", **OPTIONS)
    assert report["storage_max_difference"] == {"logits": 0.0, "probabilities": 0.0}
    assert "quantization" not in (tmp_path / "exact" / "model.json").read_text()


def test_a_full_folder_is_refused_and_untouched(small_run, model_dir):
    before = listing(model_dir)
    with pytest.raises(ConverterError, match="--replace"):
        stage.convert(small_run, model_dir, **OPTIONS)
    assert listing(model_dir) == before


def test_replace_keeps_what_is_not_of_a_conversion(run_dir, model_dir):
    (model_dir / "MODEL_CARD.md").write_text("mine")
    (model_dir / "extra").mkdir()
    (model_dir / "extra" / "notes.txt").write_text("mine too")
    (model_dir / "group1-shard2of2.bin").write_bytes(b"stale")
    (model_dir / "verification.json").write_text("stale")
    shutil.copytree(model_dir / "evaluation", model_dir / "evaluation-in-browser")
    shutil.rmtree(run_dir / "evaluation")
    stage.convert(run_dir, model_dir, replace=True, name="Other", version="0.2.0")
    contract = load_contract(model_dir)
    assert contract["model"]["name"] == "Other"
    assert (contract["metrics"], contract["triage"]) == (None, None)
    assert (model_dir / "MODEL_CARD.md").read_text() == "mine"
    assert (model_dir / "extra" / "notes.txt").read_text() == "mine too"
    for stale in (
        *("group1-shard2of2.bin", "verification.json"),
        *("evaluation", "evaluation-in-browser"),
    ):
        assert not (model_dir / stale).exists()


def test_what_age_and_site_add_is_stated_and_a_field_without_weight_is_not(converted):
    metadata = load_contract(converted)["metadata"]
    assert [field["name"] for field in metadata["fields"]] == ["age", "site"]
    (option,) = metadata["fields"][0]["options"]
    assert option["shift"] == [0.05, 0.1, 0.15, -0.05, -0.1, -0.15, 0.0]
    assert metadata["sensitivity"]["value"] == 0.92
    assert "150 images of the validation split" in metadata["measured_on"]


@pytest.mark.parametrize("there", [False, True], ids=["new folder", "replaced folder"])
def test_a_failure_leaves_nothing_half_written(small_run, model_dir, monkeypatch, there):
    out = model_dir if there else model_dir.parent / "new"
    before = listing(model_dir.parent)

    def broken(*_):
        raise OSError("disk full")

    monkeypatch.setattr("converter.golden.write_golden", broken)
    with pytest.raises(OSError, match="disk full"):
        stage.convert(small_run, out, replace=True, **OPTIONS)
    assert listing(model_dir.parent) == before
    assert out.exists() == there


@pytest.mark.parametrize(
    ("name", "changes", "reason"),
    [
        ("calibration.json", {"fitted_on": {"model_sha256": "0"}}, "belongs to another model.h5"),
        ("calibration.json", {"bias": [0.0] * 6}, "7 classes, its calibration 6"),
        ("calibration.json", {"temperature": -1.0}, "temperature: -1.0 is less than"),
        ("evaluation/metrics.json", {"model_sha256": "0"}, "belongs to another model.h5"),
        (
            "evaluation/metrics.json",
            {"triage": metrics("")["triage"] | {"threshold": 0.5}},
            "another triage threshold",
        ),
        ("metadata.json", {"threshold": 0.5}, "another triage threshold"),
        ("run.json", {"recipe": None}, "no recipe with an alpha"),
        ("run.json", {"members": ["a", "b"]}, "a page carries one network"),
    ],
)
def test_files_that_do_not_belong_together_are_refused(run_dir, tmp_path, name, changes, reason):
    edit(run_dir, name, **changes)
    with pytest.raises(ConverterError, match=reason):
        stage.convert(run_dir, tmp_path / "out", **OPTIONS)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["model.h5", "run.json", "calibration.json"])
def test_a_missing_file_is_one_clear_line(run_dir, tmp_path, capsys, name):
    (run_dir / name).unlink()
    assert stage.main([str(run_dir), "--out", str(tmp_path / "out")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("convert: ")
    assert name in line


def test_a_broken_model_is_one_clear_line(run_dir, tmp_path, capsys):
    (run_dir / "model.h5").write_bytes(b"not HDF5")
    (run_dir / "calibration.json").write_text(json.dumps(CALIBRATION))
    for record in ("refusal.json", "quality.json", "metadata.json"):
        (run_dir / record).unlink()
    shutil.rmtree(run_dir / "evaluation")
    assert stage.main([str(run_dir), "--out", str(tmp_path / "out")]) == 1
    assert "not a model that Keras" in capsys.readouterr().err


def test_ctrl_c_ends_it_in_a_sentence(monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(stage, "convert", interrupted)
    assert stage.main(["run", "--out", "out"]) == 130
    assert capsys.readouterr().err == "convert: stopped.\n"


def test_a_graph_that_is_not_fused_is_refused(converted, small_run):
    from converter.fold import fold_batch_norm
    from training.networks.measures import load_head

    folded = fold_batch_norm(load_keras(small_run / "model.h5")).model
    model = serving_model(folded, CALIBRATION, head=load_head(small_run / "quality.npz"))
    graph = read(converted, "model.json")
    check_fused(graph, model)
    for node in graph["modelTopology"]["node"]:
        if node["op"] == "FusedDepthwiseConv2dNative":
            node["op"] = "DepthwiseConv2dNative"
    with pytest.raises(ConverterError, match="not fused"):
        check_fused(graph, model)


def test_a_batch_normalisation_that_was_left_over_is_refused(converted, small_run):
    model = serving_model(load_keras(small_run / "model.h5"), CALIBRATION)
    graph = {"modelTopology": {"node": [{"op": "_FusedConv2D"}] * 15}}
    graph["modelTopology"]["node"] += [{"op": "FusedDepthwiseConv2dNative"}] * 13
    check_fused(graph, model)
    graph["modelTopology"]["node"] += [{"op": "Mul"}, {"op": "AddV2"}] * 3
    with pytest.raises(ConverterError, match="not fused"):
        check_fused(graph, model)


def test_what_the_page_has_no_kernel_for_is_refused(converted, small_run):
    model = serving_model(load_keras(small_run / "model.h5"), CALIBRATION)
    graph = read(converted, "model.json")
    node = next(n for n in graph["modelTopology"]["node"] if n["op"] == "_FusedConv2D")
    node["attr"]["fused_ops"]["list"]["s"][1] = base64.b64encode(b"_FusedHardSwish").decode()
    with pytest.raises(ConverterError, match="TF_ENABLE_ONEDNN_OPTS=0"):
        check_fused(graph, model)
