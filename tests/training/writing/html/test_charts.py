from types import SimpleNamespace

import numpy as np

from training.scoring.decision import calibrated_probabilities, uncalibrated_probabilities
from training.writing.html.charts import before_calibration, training_loss
from training.writing.html.svg import Series, line_chart


def test_what_calibration_started_from_is_found_again():
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (50, 3))
    calibration = {"temperature": 1.7, "bias": [-1.0, 0.3, -2.0], "prior": [0.2, 0.7, 0.1]}
    written = np.round(calibrated_probabilities(logits, calibration), 6)
    run = SimpleNamespace(calibrated=written, calibration=calibration)
    expected = uncalibrated_probabilities(logits, calibration)
    np.testing.assert_allclose(before_calibration(run), expected, atol=1e-3)


def test_a_chart_takes_the_colours_of_the_page_and_says_its_figures():
    series = [Series('a "<b>"', [0, 1], [0, 1]), Series("b", [0, 1], [1, 0])]
    svg = line_chart('One "<i>"', "0 & 1.", series, ("x", "y"), points=[("p", 0.5, 0.5)]).svg
    assert svg.startswith("<svg viewBox=")
    assert 'role="img" aria-label="One &#34;&lt;i&gt;&#34;. 0 &amp; 1."' in svg
    assert "var(--series-0)" in svg
    assert "var(--series-1)" in svg
    assert "<b>" not in svg
    assert "#0a000" not in svg
    assert "#0b000" not in svg


def test_a_run_is_named_only_beside_others():
    history = [{"epoch": 1, "loss": 2.0}, {"epoch": 2, "loss": 0.5}]
    one, two = (SimpleNamespace(name=name, history=history) for name in ("one", "two"))
    assert training_loss([one]).words == "Loss 2.000 in the first epoch, 0.500 in the last of 2."
    assert training_loss([one, two]).words.startswith("one: loss 2.000")
