import json

from tests.js.make_vectors import FIXTURE, vectors


def test_the_javascript_fixture_is_what_the_reference_makes():
    assert json.loads(FIXTURE.read_text(encoding="utf-8")) == vectors()
