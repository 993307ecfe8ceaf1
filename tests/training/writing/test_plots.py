import pytest
from matplotlib.figure import Figure

from training.writing.plots import training_curves

HISTORY = [{"epoch": 1, "loss": 2.0}, {"epoch": 2, "loss": 1.0}]


def test_a_picture_is_there_whole_or_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "curves.png"
    training_curves(HISTORY, path)
    earlier = path.read_bytes()
    assert earlier.startswith(b"\x89PNG")

    def half(self, file, **_):
        file.write_bytes(earlier[:10])
        raise OSError("no space left")

    monkeypatch.setattr(Figure, "savefig", half)
    with pytest.raises(OSError, match="no space left"):
        training_curves(HISTORY, path)
    assert path.read_bytes() == earlier
