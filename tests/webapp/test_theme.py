import base64
import hashlib
import re

import pytest

from tests.webapp.test_embedding import GUIDE, blocks
from tests.webapp.test_offline import listed
from webapp import create_app, site
from webapp.__main__ import main as serve_main
from webapp.errors import WebappError
from webapp.export import export, export_file, main
from webapp.theme import check_theme, tokens

THEME = ":root { --accent: #123456 }"
GROUNDS = ("--ground", "--surface", "--sunken")
# Text and what it stands on, as the guide has them.
PAIRS = [
    *((text, ground) for text in ("--ink", "--soft", "--accent") for ground in GROUNDS),
    ("--accent", "--accent-tint"),
    ("--on-accent", "--accent"),
    ("--on-accent", "--accent-strong"),
    *((text, ground) for text in ("--alert", "--calm") for ground in (f"{text}-tint", "--surface")),
]


@pytest.fixture
def theme(tmp_path):
    """Write a theme; gives its Path."""

    def write(text=THEME):
        path = tmp_path / "brand.css"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.mark.parametrize(
    "text",
    [
        THEME,
        ":root{--accent:#123456;--radius:2px;}",
        "/* https://brand.test/guide */\n:root {\n  --shadow: 0 1px 2px rgb(0 0 0 / 6%);\n}\n",
        """:root { --font: 'Noto Sans', "It's (/* one */" /* don't */, serif; } /* " */""",
        ":root { --font: 'Noto Sans', sans-serif; } @media print { :root { --ink: #000; } }",
        "@media screen { :root { --ground: color-mix(in srgb, black 90%, var(--accent)); } }",
        ":root { color-scheme: light; }",
        f"\N{BYTE ORDER MARK}{THEME}",
        *blocks("css"),
    ],
)
def test_rules_of_tokens_are_a_theme(theme, text):
    check_theme(theme(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (":root { --ground: url(https://elsewhere.test/x.png); }", r"another file \(url\("),
        (":root { --ground: URL ('x.png'); }", r"another file \(URL \("),
        (":root { --ground: image-set('x.png' 1x); }", r"another file \(image-set\("),
        ("@import 'x.css';", r"another file \(@import"),
        (":root { --font: '//elsewhere.test'; }", r"another file \(//"),
        (r":root { --ground: u\72l(x.png); }", "not made of rules"),
        (".strip { display: none; }", "not made of rules"),
        (":root { --accent: #123456; } #limits { display: none }", "see '#limits { display"),
        (":root { display: none; }", "not made of rules"),
        (":root { --accent: #123456; --ink: red } }", "not made of rules"),
        (":root { --accent: </style><script>; }", "not made of rules"),
        (':root { --font: "/*"; } .strip { display: none } /* */ }', "see '.strip { display"),
        (":root { --font: '/*'; } .strip { display: none } /* */ }", "see '.strip { display"),
        (':root { --font: "/*;"; } .strip { display: none } */ "; }', "not made of rules"),
        (':root { --font: "/*\n; } .strip { display: none } /* */ "; }', "not made of rules"),
        (':root { --font: "\\"/*"; } .strip { display: none } /* */ }', "not made of rules"),
        (':root { --font: "Noto; }', "not made of rules"),
        ("@font-face { font-family: x; }", "not made of rules"),
        (":root { --accent: rgb(1, 2, 3; } :root { --ink: red; }", "see ':root { --accent: rgb"),
        (":root { --accent: [red; }", "not made of rules"),
        (":root { --accent: red; --ink: red /* ; }", "not made of rules"),
        ("", "not made of rules"),
        ("<!doctype html>", "not made of rules"),
        (":root { --acent: #123456; --accent: red; }", "sets --acent, which .* It has: --ground"),
        (b"\x89PNG\r\n\x1a\n\xff", "cannot be read as text"),
    ],
)
def test_anything_more_is_refused_in_a_sentence(theme, text, said):
    with pytest.raises(WebappError, match=said) as caught:
        check_theme(theme(text))
    assert "brand.css" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_theme_is_said_by_each_command(tmp_path, model_dir, bundle, capsys):
    lost = ["--theme", str(tmp_path / "lost.css"), "--model", str(model_dir)]
    assert serve_main(lost) == 1
    assert main([*lost, "--out", str(tmp_path / "out")]) == 1
    assert main([*lost, "--out", str(tmp_path / "out.html"), "--single-file"]) == 1
    assert capsys.readouterr().err.count("lost.css cannot be read") == 3
    with pytest.raises(SystemExit):
        main([*lost, "--out", str(tmp_path / "out"), "--library"])
    assert not {"out", "out.html"} & {path.name for path in tmp_path.iterdir()}


def test_it_is_served_and_kept_only_where_it_is_given(client, theme, model_dir):
    assert "theme.css" not in client.get("/").text
    assert client.get("/theme.css").status_code == 404
    themed = create_app({"MODEL_DIR": model_dir, "THEME": theme()}).test_client()
    html = themed.get("/").text
    assert html.index('href="app.css"') < html.index('href="theme.css"')
    response = themed.get("/theme.css")
    assert response.text == THEME
    assert response.headers["Content-Type"] == "text/css; charset=utf-8"
    kept = listed(themed.get("/sw.js").data)[1]
    assert kept["theme.css"] == hashlib.sha256(THEME.encode()).hexdigest()
    assert kept.keys() - listed(client.get("/sw.js").data)[1].keys() == {"theme.css"}


def test_the_exports_carry_it(theme, model_dir, bundle, tmp_path):
    out = export(tmp_path / "site", model_dir, theme=theme())
    assert (out / "theme.css").read_text() == THEME
    assert 'href="theme.css"' in (out / "index.html").read_text()
    assert "theme.css" in listed((out / "sw.js").read_bytes())[1]
    html = export_file(tmp_path / "page.html", model_dir, theme=theme()).read_text()
    styles = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert styles == [(bundle / "app.css").read_text(), THEME]
    digest = base64.b64encode(hashlib.sha256(THEME.encode()).digest()).decode()
    policy = re.search(r"style-src ([^;]+);", html.replace("&#39;", "'"))[1]
    assert policy.split()[1:] == [f"'sha256-{digest}'"]


def test_an_editor_s_mark_is_no_part_of_a_rule_in_the_single_file(
    theme, model_dir, bundle, tmp_path
):
    marked = theme(f"\N{BYTE ORDER MARK}{THEME}")
    html = export_file(tmp_path / "page.html", model_dir, theme=marked).read_text("utf-8")
    assert f"<style>{THEME}</style>" in html


def test_the_guide_lists_every_token():
    assert re.findall(r"`(--[\w-]+)`", GUIDE.split("| token")[1].split("\n\n")[0]) == tokens()
    assert site.THEME not in site.page_files()


def luminance(colour):
    """Relative luminance by WCAG 2.2."""
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted([luminance(one), luminance(other)])
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["", *blocks("css")], ids=["shipped", "guide"])
def test_the_guide_s_pairs_have_the_contrast_that_it_says(theme):
    shipped = (site.HERE / "static/css/tokens.css").read_text()
    values = [re.findall(r"(--[\w-]+): (#\w{6});", part) for part in shipped.split("@media")]
    own = [re.findall(r"(--[\w-]+): (#\w{6});", part) for part in theme.split("@media")]
    light = dict(values[0]) | dict(own[0])
    dark = light | dict(values[1]) | dict(own[0]) | dict(own[-1])
    for scheme in (light, dark):
        for text, ground in PAIRS:
            assert contrast(scheme[text], scheme[ground]) >= 4.5, (text, ground)
        for ground in ("--ground", "--surface"):
            assert contrast(scheme["--focus"], scheme[ground]) >= 3, ground
