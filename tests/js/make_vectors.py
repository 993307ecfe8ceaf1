"""Write the fixtures of what stands in Python and in JavaScript: python -m tests.js.make_vectors.

preprocess.json: small images of seeded noise, of every kind of aspect and ratio, with
what ``training.data.preprocess.to_model_input`` makes of them. fusion.json: probabilities
with what ``training.scoring.fusion.fuse`` makes of them. The tests of their counterparts in
JavaScript read them; a Python test proves them current.
"""

import json
import sys
from pathlib import Path

import numpy as np

from training.data.preprocess import to_model_input
from training.scoring.fusion import fuse

FIXTURES = Path(__file__).parent / "fixtures"

# (height, width, size): shrinking and enlarging, whole and odd ratios, odd margins.
SHAPES = ((8, 8, 4), (9, 14, 4), (15, 10, 4), (7, 7, 7), (3, 5, 8), (23, 16, 5), (11, 12, 3))


def preprocess_vectors():
    """The content of preprocess.json: a list of cases, JSON types only."""
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


def fusion_vectors():
    """The content of fusion.json: probabilities, the shifts given, what comes out."""
    generator = np.random.default_rng(21)
    cases = []
    for given in (0, 1, 2, 3):
        shares = generator.dirichlet(np.full(7, 0.4))
        shifts = generator.normal(size=(given, 7)).round(4)
        fused = fuse(shares[None], shifts[None], np.ones(given))[0]
        cases.append(
            {"probabilities": shares.tolist(), "shifts": shifts.tolist(), "fused": fused.tolist()}
        )
    return cases


CONTENTS = {"preprocess": preprocess_vectors, "fusion": fusion_vectors}


def main(argv=None):
    """Write the fixtures. Returns the exit code."""
    FIXTURES.mkdir(exist_ok=True)
    for name, vectors in CONTENTS.items():
        lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in vectors())
        (FIXTURES / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
