import json

import pytest

from tests.js.make_vectors import CONTENTS, FIXTURES


@pytest.mark.parametrize("name", CONTENTS)
def test_the_javascript_fixture_is_what_the_reference_makes(name):
    assert json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8")) == CONTENTS[name]()
