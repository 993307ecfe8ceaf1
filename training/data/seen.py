"""Which images a model has seen, proved by the hash in its run's record.

Seen are the images it was trained and validated on, and those of every run it came
from or learned from; a copy is the same lesion, the same file or the same picture.
"""

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path

from training.data.dataset import data_digest, load_dataset
from training.data.likeness import byte_hash, near_duplicates, thumbnail
from training.data.preprocess import load_rgb
from training.data.readers import read_source
from training.data.records import TRAIN, VALIDATION, by_split, evenly
from training.errors import TrainingError
from training.networks.starts import untold_models
from training.progress import progress
from training.run_folder import lineage

SAME = ("same id", "same lesion", "same file", "same picture")


@dataclass(frozen=True)
class Seen:
    """ids, lesions: of the images. hashes, thumbnails: of every copy at hand of them."""

    ids: frozenset
    lesions: frozenset
    hashes: frozenset
    thumbnails: list


def seen_by(record, paths):
    """What a run and all it came from saw. record: the dict of its run.json.

    paths: sources, among them all that the runs name as their data; the others are
    ignored. Raises TrainingError when a run's data is not there, is not what it was, or
    when nobody knows what a model that it came from has seen.
    """
    known = {_name(path): path for path in paths}
    records, sources, splits = {}, {}, {}
    for run in lineage(record):
        if "member_runs" in run:
            continue  # an ensemble saw what its members did, and they are in the lineage
        for file in untold_models(run):
            raise TrainingError(
                f"The model came from a {file} without a run.json: nobody knows what it has seen."
            )
        absent = [name for name in run["data"] if _name(name) not in known]
        if absent:
            raise TrainingError(f"The model was trained on {', '.join(absent)}: add --trained-on.")
        chosen = [known[_name(name)] for name in run["data"]]
        sources |= dict.fromkeys(chosen)
        # The runs of a lineage have mostly seen the same: it is read once.
        entries = ("data", "without", "fold", "share", "limit", "images")
        asked = json.dumps([run.get(key) for key in entries])
        if asked not in splits:
            splits[asked] = _seen_splits(run, chosen)
        for split, (found, digest) in splits[asked].items():
            if digest != run["data_sha256"][split]:
                raise TrainingError(
                    f"{', '.join(map(str, chosen))}: not the images that the model was trained "
                    "on; their SHA-256 is not that of run.json."
                )
            records |= {each.image_id: each for each in found}
    hashes, thumbnails = set(), []
    copies = (r for path in sources for r in read_source(path).records if r.image_id in records)
    for copy in progress(copies, desc="Looking at what was trained on"):
        with contextlib.suppress(TrainingError):  # another copy of it could be read
            data = copy.read()
            hashes.add(byte_hash(data))
            thumbnails.append(thumbnail(load_rgb(io.BytesIO(data))))
    lesions = frozenset(each.lesion_id for each in records.values())
    return Seen(frozenset(records), lesions, frozenset(hashes), thumbnails)


def _name(path):
    return Path(path).name.removesuffix(".zip")


def _seen_splits(run, paths):
    """{split: (records, their digest)} of what a run trains and validates on."""
    records = load_dataset(paths, run.get("without", ())).records
    splits = by_split(records, run.get("fold"), run.get("share"))
    unreadable = {image_id for image_id, _ in run["images"].get("bad", [])}
    found = {}
    for split in (TRAIN, VALIDATION):
        limited = evenly(splits[split], run.get("limit"))
        records = [record for record in limited if record.image_id not in unreadable]
        read = progress(records, desc=f"Checking {split}")
        hashes = [byte_hash(record.read()) for record in read]
        found[split] = records, data_digest(records, hashes)
    return found


def copies_of_seen(records, seen):
    """{image id: what it shares with an image that was seen, one of SAME}.

    records: Records; an unreadable image is no copy of anything.
    """
    found, pictures, thumbnails = {}, [], []
    for record in progress(records, desc="Looking for what the model has seen"):
        if record.image_id in seen.ids or record.lesion_id in seen.lesions:
            same_id = record.image_id in seen.ids
            found[record.image_id] = SAME[0] if same_id else SAME[1]
            continue
        try:
            data = record.read()
            pixels = load_rgb(io.BytesIO(data))
        except TrainingError:
            continue
        if byte_hash(data) in seen.hashes:
            found[record.image_id] = SAME[2]
            continue
        pictures.append(record)
        thumbnails.append(thumbnail(pixels))
    first = len(seen.thumbnails)
    for earlier, later in near_duplicates([*seen.thumbnails, *thumbnails]) if thumbnails else []:
        if earlier < first <= later:
            found[pictures[later - first].image_id] = SAME[3]
    return found
