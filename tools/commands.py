"""The commands of lens.py: what each one is, needs and runs."""

from dataclasses import dataclass

from tools import page, process, testrun, venv
from tools.browser import ensure_browser
from tools.lock import held
from tools.paths import ROOT


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        about: what it does, in one line.
        module: the module to run with the remaining arguments.
        need: the pinned list to install, a key of `venv.FILES`.
        page: whether the page has to be built first.
        browser: whether it drives a browser.
        in_browser: the argument that makes it drive the page in a browser.
    """

    about: str
    module: str
    need: str = "toolkit"
    page: bool = False
    browser: bool = False
    in_browser: str | None = None


COMMANDS = {
    "app": Command("build and serve the page on this computer", "webapp", "app", page=True),
    "build": Command(
        "go from labelled images to a page of their own",
        "training.build",
        page=True,
        browser=True,
    ),
    "test": Command("run every check and test, and sum them up", ""),
    "check": Command("list what is wrong with labelled images", "training.check"),
    "train": Command("train a model on a folder or zip of images", "training.train"),
    "evaluate": Command(
        "measure a trained model on its test split",
        "training.evaluate",
        in_browser="--in-browser",
    ),
    "calibrate": Command("fit temperature and operating point", "training.calibrate"),
    "tune": Command("search a recipe's entries on the validation split", "training.tune"),
    "ensemble": Command("average trained models into one", "training.ensemble"),
    "soup": Command("average the weights of a run and one tuned from it", "training.soup"),
    "crossvalidate": Command("train and test a recipe once a fold", "training.crossvalidate"),
    "crossdata": Command("measure models on data sets they never saw", "training.crossdata"),
    "explain": Command("score the heat map and drawn shortcuts", "training.explain"),
    "refuse": Command("fit when a picture is refused, and measure it", "training.refuse"),
    "quality": Command("set when a picture is called blurred, dark or empty", "training.quality"),
    "metadata": Command("measure what age, sex and body site add", "training.metadata"),
    "compare": Command("measure classic methods beside trained networks", "training.compare"),
    "report": Command("write a run, or several side by side, as one HTML file", "training.report"),
    "card": Command("write the model card", "training.card"),
    "convert": Command("turn a trained model into model_js/", "converter.convert"),
    "verify": Command(
        "prove that the page computes what Keras computes",
        "converter.verify",
        page=True,
        browser=True,
    ),
    "export": Command(
        "write the page as a static folder or one file, or the library",
        "webapp.export",
        "app",
        page=True,
    ),
}


HINT = "`lens.py COMMAND --help` lists a command's own arguments."


def run(name: str, arguments: list[str]) -> int:
    """Set up what a command needs and run it.

    Args:
        name: a key of COMMANDS.
        arguments: what followed it on the command line.

    Returns: the exit code.

    Raises:
        ToolError: something it needs could not be had.
    """
    if name == "test":
        return testrun.main(arguments)
    command = COMMANDS[name]
    asks_for_help = not {"-h", "--help"}.isdisjoint(arguments)
    in_browser = command.in_browser in arguments
    env = process.environment()
    with held(ROOT / ".lens.lock"):
        python = venv.ensure(command.need)
        if (command.page or in_browser) and not asks_for_help:
            page.build()
        if (command.browser or in_browser) and not asks_for_help:
            env["LENS_BROWSER"] = str(ensure_browser(python))
    return process.hand_over([python, "-m", command.module, *arguments], env)


def overview() -> str:
    """Return the list of commands, one a line."""
    width = max(map(len, COMMANDS))
    return "\n".join(f"  {name:<{width}}  {command.about}" for name, command in COMMANDS.items())
