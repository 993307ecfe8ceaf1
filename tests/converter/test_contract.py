import json

import pytest

from converter.contract import load_contract
from converter.errors import ConverterError
from converter.folder import file_entry


def change(folder, path, value):
    """Set the entry at a dotted path of contract.json, or take it away with ...."""
    file = folder / "contract.json"
    contract = json.loads(file.read_text(encoding="utf-8"))
    *parents, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    part = contract
    for key in parents:
        part = part[key]
    if value is ...:
        del part[last]
    else:
        part[last] = value
    file.write_text(json.dumps(contract), encoding="utf-8")


def shard(folder):
    return next(folder.glob("group*.bin"))


def test_a_converted_folder_is_accepted(converted):
    contract = load_contract(converted)
    assert [c["code"] for c in contract["classes"]] == [
        *("akiec", "bcc", "bkl", "df", "mel", "nv", "vasc")
    ]
    assert set(contract["triage"]["malignant"]) == {"akiec", "bcc", "mel"}


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        ("format_version", 1, "format version 1; this program understands 4"),
        ("format_version", ..., "format version None"),
        ("format", "something", "format: 'lesion-lens-contract' was expected"),
        ("input", ..., "'input' is a required property"),
        ("surprise", 1, "'surprise' was unexpected"),
        ("input.resample", "bilinear", "input.resample"),
        ("input.size", 0, "input.size"),
        ("input.size", 96, "input: 'image' with shape .96, 96, 3. is stated"),
        ("model.date", "yesterday", "model.date"),
        ("model.topology.path", "../model.json", "model.topology.path"),
        ("model.shards", [], "model.shards"),
        ("classes.6", ..., "bias: 7 numbers for 6 classes"),
        ("classes.6.code", "nv", "the same code twice"),
        ("classes.5.malignant", True, "triage.malignant: not the classes"),
        ("decision_rules.calibrated.temperature", 0, "temperature"),
        ("decision_rules.calibrated.bias", [0.0] * 8, "8 numbers for 7 classes"),
        ("decision_rules.balanced.bias.0", float("nan"), "not a finite number"),
        ("triage.threshold", 1.5, "triage.threshold"),
        ("triage.abstain.from", 0.3, "triage.abstain.from: above the threshold"),
        ("triage.abstain", ..., "'abstain' is a required property"),
        ("triage.malignant", ["mel"], "triage.malignant: not the classes"),
        ("metrics.accuracy.low", ..., "'low' is a required property"),
        ("outputs.logits", "Identity_2", "outputs.logits: 'Identity_2'"),
        ("outputs.outlier", ..., "outputs.outlier: goes with out_of_distribution"),
        ("outputs.outlier", "Identity", "outputs.outlier: 'Identity' with shape .1. is stated"),
        ("outputs.quality", ..., "outputs.quality: goes with quality"),
        ("quality.limits.2", ..., "outputs.quality: .* with shape .2. is stated"),
        ("quality.limits.0.measure", "beauty", "quality.limits"),
        ("metadata.fields.0.name", "shoes", "metadata.fields"),
        ("metadata.fields", [], "metadata.fields"),
        ("metadata.fields.1.options.0.shift", [1.0] * 6, "metadata.site, some: 6 numbers for 7"),
        ("metadata.fields.1.options.0.shift.0", float("inf"), "site, some: not a finite number"),
        ("out_of_distribution", None, "outputs.outlier: goes with out_of_distribution"),
        ("out_of_distribution.threshold", 0, "out_of_distribution"),
        ("self_test.logits", [0.0] * 6, "self_test.logits: 6 numbers for 7 classes"),
        ("self_test.picture", "a photo", "self_test.picture"),
        ("limits", [], "limits"),
    ],
)
def test_a_wrong_entry_is_named(model_dir, path, value, reason):
    change(model_dir, path, value)
    with pytest.raises(ConverterError, match=reason) as error:
        load_contract(model_dir)
    assert "contract.json" in str(error.value)


def test_triage_and_metrics_may_be_unknown(model_dir):
    change(model_dir, "triage", None)
    change(model_dir, "metrics", None)
    assert load_contract(model_dir)["triage"] is None


def test_six_classes_all_through_still_do_not_fit_the_graph(model_dir):
    change(model_dir, "classes.5", ...)
    for rule in ("calibrated", "balanced"):
        change(model_dir, f"decision_rules.{rule}.bias.5", ...)
    change(model_dir, "self_test.logits.5", ...)
    change(model_dir, "metadata", None)
    with pytest.raises(ConverterError, match=r"outputs\.\w+: .*shape \[6\].*has.*7\]"):
        load_contract(model_dir)


def test_a_missing_shard(model_dir):
    shard(model_dir).unlink()
    with pytest.raises(ConverterError, match=r"group1-shard1of1\.bin is missing"):
        load_contract(model_dir)


def test_one_changed_byte(model_dir):
    content = bytearray(shard(model_dir).read_bytes())
    content[1000] ^= 1
    shard(model_dir).write_bytes(content)
    with pytest.raises(ConverterError, match=r"shard1of1\.bin is not the file"):
        load_contract(model_dir)


def test_a_shard_cut_short(model_dir):
    content = shard(model_dir).read_bytes()
    shard(model_dir).write_bytes(content[:-4])
    with pytest.raises(ConverterError, match=f"has {len(content) - 4} bytes where {len(content)}"):
        load_contract(model_dir)
    # Also where the contract was made to agree, the graph itself knows better.
    change(model_dir, "model.shards.0", file_entry(model_dir, shard(model_dir).name))
    with pytest.raises(ConverterError, match="bytes of weights, the shards hold"):
        load_contract(model_dir)


def test_a_shard_too_many(model_dir):
    (model_dir / "group1-shard2of2.bin").write_bytes(b"more")
    entries = [file_entry(model_dir, f.name) for f in sorted(model_dir.glob("group*.bin"))]
    change(model_dir, "model.shards", entries)
    with pytest.raises(ConverterError, match=r"has the shards group1-shard1of1\.bin$"):
        load_contract(model_dir)


@pytest.mark.parametrize("content", [None, "{", "[]"], ids=["missing", "cut short", "a list"])
def test_no_contract_at_all(model_dir, content):
    file = model_dir / "contract.json"
    file.unlink()
    if content is not None:
        file.write_text(content)
    with pytest.raises(ConverterError, match=r"contract\.json: "):
        load_contract(model_dir)
