"""Pictures drawn for the tests, and the files made of them: no real image is used."""

import io
import random
import zipfile

import numpy as np
from PIL import Image, ImageCms, ImageDraw, ImageFilter
from PIL.PngImagePlugin import PngInfo

SIZE = (620, 460)
ORIENTATION = 0x0112


def lesion(seed=1, size=SIZE):
    """A dark, uneven spot on skin, off centre so that every rotation differs."""
    draw_from = random.Random(seed)
    picture = Image.new("RGB", size, (226, 180, 160))
    draw = ImageDraw.Draw(picture)
    for _ in range(50):
        x = size[0] * 0.45 + draw_from.gauss(0, size[1] * 0.12)
        y = size[1] * 0.55 + draw_from.gauss(0, size[1] * 0.10)
        r = draw_from.uniform(12, 60)
        colour = draw_from.choice([(110, 65, 45), (80, 45, 35), (140, 90, 60), (50, 30, 30)])
        draw.ellipse([x - r, y - r, x + r, y + r], fill=colour)
    draw.rectangle([10, 10, 60, 40], fill=(60, 90, 160))
    return picture.filter(ImageFilter.GaussianBlur(3))


def encode(picture, kind, **options):
    """An image as the bytes of a file."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def jpeg(picture=None, **options):
    return encode(picture or lesion(), "JPEG", **{"quality": 92, **options})


def png(picture=None, **options):
    return encode(picture or lesion(), "PNG", **options)


def rotated(orientation):
    """A JPEG whose pixels lie as a camera held that way stores them."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return jpeg(exif=exif)


def transparent():
    """A PNG whose alpha runs from nothing to all."""
    picture = lesion().convert("RGBA")
    ramp = Image.linear_gradient("L").resize(picture.size)
    picture.putalpha(ramp)
    return png(picture)


def palette_transparent():
    picture = lesion().quantize(64)
    return png(picture, transparency=3)


def sixteen_bit_grey():
    """A sixteen-bit grey PNG that uses all sixteen bits."""
    grey = np.asarray(lesion().convert("L"), dtype=np.uint16)
    return png(Image.fromarray(grey * 257 + 100))


def odd_profile():
    """A colour profile that swaps red and green, so that applying it would show."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"swap").replace(b"gXYZ", b"rXYZ").replace(b"swap", b"gXYZ")


def odd_gamma():
    """A PNG that asks to be shown much darker."""
    chunks = PngInfo()
    chunks.add(b"gAMA", (150_000).to_bytes(4, "big"))
    return png(pnginfo=chunks)


def office_document():
    """What a word processor writes, as far as its container goes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    return buffer.getvalue()


# Files that get the right answer: name -> bytes.
ACCEPTED = {
    "plain.png": png(),
    "CAPITALS.JPG": jpeg(),
    "photo.jpeg": jpeg(subsampling=0),
    "photo.jfif": jpeg(),
    "progressive.jpg": jpeg(progressive=True),
    "grey.jpg": jpeg(lesion().convert("L")),
    "grey.png": png(lesion().convert("L")),
    "grey with alpha.png": png(lesion().convert("LA")),
    "one bit.png": png(lesion().convert("1")),
    "cmyk.jpg": jpeg(lesion().convert("CMYK")),
    "palette.png": png(lesion().quantize(64)),
    "palette with transparency.png": palette_transparent(),
    "transparent.png": transparent(),
    "colour key.png": png(lesion(), transparency=(226, 180, 160)),
    "sixteen bit grey.png": sixteen_bit_grey(),
    "colour profile.jpg": jpeg(icc_profile=odd_profile()),
    "colour profile.png": png(icc_profile=odd_profile()),
    "gamma.png": odd_gamma(),
    "any name é 日本.png": png(),
    "really a png.jpg": png(),
    "smallest.png": png(lesion(size=(64, 64))),
    "panorama.jpg": jpeg(lesion(size=(3000, 200))),
    "large.png": png(lesion(size=(2400, 2101))),
    "odd.png": png(lesion(size=(333, 501))),
    **{f"turned {n}.jpg": rotated(n) for n in range(1, 9)},
}

# Files that are refused: name -> (bytes, words of the reason).
REFUSED = {
    "notes.docx": (office_document(), "an office document"),
    "renamed.jpg": (office_document(), "ends in .jpg, but the content is an office document"),
    "cut.jpg": (jpeg()[:9000], "cut short"),
    "cut.png": (png()[:9000], "cut short"),
    "empty.jpg": (b"", "empty"),
    "moving.gif": (encode(lesion(), "GIF"), "a GIF picture"),
    "drawing.svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
    "modern.webp": (encode(lesion(), "WEBP"), "a WebP picture"),
    "iphone.heic": (b"\0\0\0\x18ftypheic" + b"\0" * 200, "an HEIC picture"),
    "words.png": (b"Just some words.\n" * 20, "ends in .png, but the content is a text file"),
    "tiny.png": (png(lesion(size=(60, 60))), "only 60 × 60 pixels"),
    "no ending": (jpeg(), "has no ending"),
    "scrambled.png": (png()[:400] + bytes(5000) + png()[5400:], "damaged"),
}
