import io
import json

import pytest
from PIL import Image, ImageFilter

from tests.training.conftest import jpeg_bytes, record_of, write_ham
from training.data.dataset import load_dataset
from training.data.readers import read_source
from training.data.records import by_split
from training.data.seen import copies_of_seen, seen_by
from training.errors import TrainingError


def smooth(seed, **options):
    """A picture that survives being saved another way."""
    with Image.open(io.BytesIO(jpeg_bytes(seed, 20, 15))) as image:
        large = image.resize((240, 180), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    large.filter(ImageFilter.GaussianBlur(4)).save(buffer, **options)
    return buffer.getvalue()


def test_of_its_own_data_the_test_split_is_left(ham):
    records = load_dataset([ham]).records
    copies = copies_of_seen(records, seen_by(record_of(ham), [ham]))
    test = {record.image_id for record in by_split(records)["test"]}
    assert {record.image_id for record in records} - copies.keys() == test
    assert set(copies.values()) == {"same id"}


def test_copies_under_another_name_are_found(ham, tmp_path):
    seen, *_ = by_split(load_dataset([ham]).records)["train"]
    (ham / seen.name).write_bytes(smooth(5, format="PNG"))
    other = tmp_path / "other"
    pictures = {
        "nv/file.png": (ham / seen.name).read_bytes(),
        "nv/picture.jpg": smooth(5, format="JPEG", quality=70),
        "nv/new.jpg": smooth(6, format="JPEG"),
        "nv/broken.jpg": b"no image",
        f"nv/{seen.lesion_id}.jpg": smooth(7, format="JPEG"),
    }
    for name, data in pictures.items():
        (other / name).parent.mkdir(parents=True, exist_ok=True)
        (other / name).write_bytes(data)
    records = read_source(other).records
    lesion = f"nv_{seen.lesion_id}"
    records = [
        type(r)(r.image_id, seen.lesion_id, r.code, r.source, r.name) if r.image_id == lesion else r
        for r in records
    ]
    assert copies_of_seen(records, seen_by(record_of(ham), [ham])) == {
        "nv_file": "same file",
        "nv_picture": "same picture",
        lesion: "same lesion",
    }


def test_data_that_is_not_what_it_was_proves_nothing(ham, tmp_path):
    record = record_of(ham)
    with pytest.raises(TrainingError, match="was trained on ham: add --trained-on"):
        seen_by(record, [tmp_path / "else"])
    train, *_ = by_split(load_dataset([ham]).records)["train"]
    (ham / train.name).write_bytes(jpeg_bytes(999))
    with pytest.raises(TrainingError, match="not the images that the model was trained on"):
        seen_by(record, [ham])


def test_what_teachers_and_earlier_runs_saw_counts_too(ham, tmp_path):
    other = write_ham(tmp_path / "other", lesions=20, images_a_lesion=1)
    table = other / "HAM10000_metadata.csv"
    table.write_text(table.read_text().replace("ISIC_", "OTHER_").replace("HAM_", "OTHER_"))
    for path in other.rglob("*.jpg"):
        path.rename(path.with_name(path.name.replace("ISIC_", "OTHER_")))
    earlier, teacher = record_of(ham), record_of(other)
    record = record_of(
        ham,
        weights="model.h5 1",
        earlier_run=earlier,
        teachers=["model.h5 2"],
        teacher_runs=[teacher],
    )
    ids = seen_by(json.loads(json.dumps(record)), [other, ham]).ids
    assert any(name.startswith("OTHER_") for name in ids)
    assert any(name.startswith("ISIC_") for name in ids)


def test_a_start_that_nobody_knows_the_training_of_is_refused(ham):
    for told in (
        {"weights": "model.h5 1"},  # an early record
        {"weights": "fine.weights.h5 1", "from_model": True},
        {"teachers": ["fine.weights.h5 1"], "teacher_runs": [None]},
    ):
        with pytest.raises(TrainingError, match="nobody knows what it has seen"):
            seen_by(record_of(ham, earlier_run=None, **told), [ham])


def test_what_keras_downloads_is_no_start_to_ask_about(ham):
    told = {"weights": "mobilenet_7_5_224_tf_no_top.h5 1", "from_model": False}
    assert seen_by(record_of(ham, earlier_run=None, **told), [ham]).ids
