"""Write fixtures/preprocess.json from the reference: python -m tests.js.make_vectors.

Small images of seeded noise, of every kind of aspect and ratio, with what
``training.preprocess.to_model_input`` makes of them. The test of
``webapp/static/worker/preprocess.js`` reads it; a Python test proves it current.
"""

import json
import sys
from pathlib import Path

import numpy as np

from training.preprocess import to_model_input

FIXTURE = Path(__file__).parent / "fixtures" / "preprocess.json"

# (height, width, size): shrinking and enlarging, whole and odd ratios, odd margins.
SHAPES = ((8, 8, 4), (9, 14, 4), (15, 10, 4), (7, 7, 7), (3, 5, 8), (23, 16, 5), (11, 12, 3))


def vectors():
    """The fixture's content: a list of cases, JSON types only."""
    generator = np.random.default_rng(20)
    cases = []
    for height, width, size in SHAPES:
        rgb = generator.integers(0, 256, (height, width, 3), dtype=np.uint8)
        output = to_model_input(rgb, size)
        cases.append(
            {
                "height": height,
                "width": width,
                "size": size,
                "rgb": rgb.ravel().tolist(),
                "output": [round(float(value), 5) for value in output.ravel()],
            }
        )
    return cases


def main(argv=None):
    """Write the fixture. Returns the exit code."""
    FIXTURE.parent.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in vectors())
    FIXTURE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
