"""Building the page: npm's packages and the bundles, made again only when something changed."""

from tools import node, process
from tools.paths import BUNDLES, NODE_MODULES, ROOT
from tools.stamps import Stamp, content_hash
from tools.system import say

_PACKAGE_FILES = [ROOT / name for name in ("package.json", "package-lock.json", ".npmrc")]
_STAMPS = NODE_MODULES / ".lens"


def install_packages(development: bool) -> None:
    """Install what package-lock.json pins; with the linters where `development` is set.

    Raises:
        ToolError: there is no Node, or npm failed.
    """
    wanted = content_hash(ROOT, _PACKAGE_FILES)
    complete, enough = Stamp(_STAMPS / "development"), Stamp(_STAMPS / "production")
    if complete.is_current(wanted) or (enough.is_current(wanted) and not development):
        return
    found = node.ensure()
    say("Installing the page's packages by npm …")
    # No package's own scripts: what the page needs comes inside the packages.
    command = [*found.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    # Said either way: with NODE_ENV=production npm leaves the linters out by itself.
    command.append("--include=dev" if development else "--omit=dev")
    with (complete if development else enough).renewing(wanted):
        process.quietly(
            command,
            "npm could not install the page's packages. Is there a network connection?",
            found.environment(),
        )


def build() -> None:
    """Bundle the page where its sources or its bundles changed since the last time.

    Raises:
        ToolError: npm's packages could not be installed, or the build failed.
    """
    stamp = Stamp(_STAMPS / "bundles")
    sources = _sources()
    if stamp.is_current(_state(sources)):
        return
    install_packages(development=False)
    found = node.ensure()
    say("Building the page …")
    process.quietly(
        [*found.npm, "run", "build"],
        "The page could not be built:",
        found.environment(),
    )
    # Of the sources as they were before: what was saved meanwhile may not be in the bundles.
    with stamp.renewing(_state(sources)):
        pass


def _state(sources: str) -> str:
    """Hash the bundles with their sources' hash: one lost or half-written is noticed."""
    return content_hash(ROOT, [BUNDLES], sources)


def _sources() -> str:
    sources = [
        path
        for path in (ROOT / "webapp").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"} and BUNDLES not in path.parents
    ]
    schemas = (ROOT / "converter").glob("*.json")
    return content_hash(ROOT, [*_PACKAGE_FILES, *sources, *schemas])
