import numpy as np
import pytest

from training.data.classes import CODES
from training.writing.predictions import read_predictions, write_predictions


@pytest.mark.parametrize(
    ("codes", "header"),
    [(CODES, "image,MEL,NV,BCC,AKIEC,BKL,DF,VASC"), (("wart", "mole"), "image,wart,mole")],
)
def test_a_result_file_is_read_as_written(tmp_path, codes, header):
    values = np.random.default_rng(0).dirichlet(np.ones(len(codes)), size=3).round(6)
    write_predictions(tmp_path / "file.csv", ["a", "b", "c"], values, codes)
    assert (tmp_path / "file.csv").read_text().splitlines()[0] == header
    ids, found = read_predictions(tmp_path / "file.csv", codes)
    assert ids == ["a", "b", "c"]
    np.testing.assert_allclose(found, values)
