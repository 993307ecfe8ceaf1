import numpy as np
import pytest

from converter.contract import load_contract
from converter.keras_model import load_keras
from converter.known_answer import channel_ramps


# The same numbers as in tests/js/knownanswer.test.js.
def test_the_picture_is_the_one_that_the_page_draws():
    pixels = channel_ramps(4)
    assert pixels.dtype == np.float32
    np.testing.assert_array_equal(pixels[0, :2], [[0, 0, 0], [16, 32, 48]])
    np.testing.assert_array_equal(pixels[1, 0], [48, 32, 16])
    np.testing.assert_array_equal(pixels[-1, -1], [192, 192, 192])
    assert channel_ramps(5).sum() == 7650


def test_the_contract_states_what_keras_answers(converted):
    contract = load_contract(converted)
    picture = channel_ramps(contract["input"]["size"])
    answer = load_keras(converted / "model.h5").predict_on_batch(picture[None])[0]
    assert contract["self_test"]["logits"] == pytest.approx(answer, abs=1e-4)
    assert np.ptp(answer) > 0.1
