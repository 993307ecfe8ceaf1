"""The contract: what a model expects and means, checked whenever it is written or read."""

import json
import math
from functools import cache
from pathlib import Path

import jsonschema

from converter.errors import ConverterError
from converter.folder import file_entry

FORMAT = "lesion-lens-contract"
FORMAT_VERSION = 4
SCHEMA = Path(__file__).with_name("contract.schema.json")
BYTES = {"float16": 2, "float32": 4, "int32": 4, "uint8": 1, "uint16": 2, "bool": 1}


def load_contract(folder):
    """Read and check the contract of a model folder against the files beside it.

    Returns the contract, a dict as in contract.schema.json. Raises
    ConverterError saying which file or entry is wrong.
    """
    path = Path(folder) / "contract.json"
    contract = read_json(path)
    try:
        check_contract(contract, folder)
    except ConverterError as error:
        raise ConverterError(f"{path}: {error}") from error
    return contract


def read_json(path):
    """Parse a JSON file. Raises ConverterError when it is missing or broken."""
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConverterError(f"{path}: not found. Is this a converted model's folder?") from None
    except ValueError as error:
        raise ConverterError(f"{path}: not valid JSON ({error}).") from error


def check_contract(contract, folder):
    """Check a contract by its schema, within itself and against the files in ``folder``."""
    version = contract.get("format_version") if isinstance(contract, dict) else None
    if version != FORMAT_VERSION:
        raise ConverterError(
            f"contract of format version {version}; this program understands {FORMAT_VERSION}. "
            "Convert the model again with this program, or use the program it was made with."
        )
    _check_schema(contract)
    _check_lengths(contract)
    model = contract["model"]
    for entry in (model["topology"], *model["shards"], model["keras"]):
        _check_file(folder, entry)
    _check_graph(contract, Path(folder) / model["topology"]["path"])


@cache
def _validator():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def _check_schema(contract):
    error = jsonschema.exceptions.best_match(_validator().iter_errors(contract))
    if error is not None:
        raise ConverterError(f"{error.json_path.removeprefix('$.')}: {error.message}")


def _check_lengths(contract):
    """Whatever the schema cannot say: lengths, codes and numbers that belong together."""
    codes = [entry["code"] for entry in contract["classes"]]
    if len(set(codes)) != len(codes):
        raise ConverterError("classes: the same code twice")
    for name, rule in contract["decision_rules"].items():
        if len(rule["bias"]) != len(codes):
            raise ConverterError(
                f"decision_rules.{name}.bias: {len(rule['bias'])} numbers for {len(codes)} classes"
            )
        if not all(math.isfinite(number) for number in rule["bias"]):
            raise ConverterError(f"decision_rules.{name}.bias: not a finite number")
    known = contract.get("self_test", {}).get("logits", codes)
    if len(known) != len(codes):
        raise ConverterError(f"self_test.logits: {len(known)} numbers for {len(codes)} classes")
    stated = {entry["malignant"] is None for entry in contract["classes"]}
    if len(stated) > 1:
        raise ConverterError("classes: malignant is stated for some of them only")
    malignant = {entry["code"] for entry in contract["classes"] if entry["malignant"]}
    if ("outlier" in contract["outputs"]) != (contract["out_of_distribution"] is not None):
        raise ConverterError("outputs.outlier: goes with out_of_distribution, both or neither")
    if ("quality" in contract["outputs"]) != (contract["quality"] is not None):
        raise ConverterError("outputs.quality: goes with quality, both or neither")
    _check_shifts(contract["metadata"], len(codes))
    if (
        contract["triage"]
        and contract["triage"]["abstain"]["from"] > contract["triage"]["threshold"]
    ):
        raise ConverterError("triage.abstain.from: above the threshold")
    if contract["triage"] and set(contract["triage"]["malignant"]) != malignant:
        raise ConverterError("triage.malignant: not the classes that are marked malignant")


def _check_shifts(metadata, classes):
    for field in metadata["fields"] if metadata else []:
        for option in field["options"]:
            shift, where = option["shift"], f"metadata.{field['name']}, {option['value']}"
            if len(shift) != classes:
                raise ConverterError(f"{where}: {len(shift)} numbers for {classes} classes")
            if not all(math.isfinite(number) for number in shift):
                raise ConverterError(f"{where}: not a finite number")


def _check_file(folder, entry):
    try:
        found = file_entry(folder, entry["path"])
    except FileNotFoundError:
        raise ConverterError(f"{entry['path']} is missing") from None
    if found["bytes"] != entry["bytes"]:
        raise ConverterError(
            f"{entry['path']} has {found['bytes']} bytes where {entry['bytes']} are stated"
        )
    if found["sha256"] != entry["sha256"]:
        raise ConverterError(f"{entry['path']} is not the file that the contract was made with")


def _check_graph(contract, topology):
    """The graph's own account of its weights, input and outputs must be the contract's."""
    graph = read_json(topology)
    shards = contract["model"]["shards"]
    manifest = graph["weightsManifest"]
    paths = [path for group in manifest for path in group["paths"]]
    if paths != [entry["path"] for entry in shards]:
        raise ConverterError(f"model.shards: {topology.name} has the shards {', '.join(paths)}")
    needed = sum(_weight_bytes(weight) for group in manifest for weight in group["weights"])
    held = sum(entry["bytes"] for entry in shards)
    if needed != held:
        raise ConverterError(
            f"model.shards: {topology.name} needs {needed} bytes of weights, the shards hold {held}"
        )
    signature = graph["signature"]
    size, classes = contract["input"]["size"], len(contract["classes"])
    expected = {"input": (contract["input"]["name"], [size, size, 3])}
    last = {"outlier": 1, "quality": len((contract["quality"] or {}).get("limits", []))}
    for output, name in contract["outputs"].items():
        expected[f"outputs.{output}"] = (name, [last.get(output, classes)])
    tensors = {f"outputs.{key}": entry for key, entry in signature["outputs"].items()}
    (tensors["input"],) = signature["inputs"].values()
    for field, (name, shape) in expected.items():
        found = tensors[field]["name"].split(":")[0]
        dims = [int(dim["size"]) for dim in tensors[field]["tensorShape"]["dim"]]
        if found != name or dims[-len(shape) :] != shape:
            raise ConverterError(
                f"{field}: '{name}' with shape {shape} is stated, "
                f"{topology.name} has '{found}' with {dims[1:]}"
            )


def _weight_bytes(weight):
    dtype = weight.get("quantization", weight)["dtype"]
    return math.prod(weight["shape"]) * BYTES[dtype]
