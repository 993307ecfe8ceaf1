import gzip

import brotli
import pytest

from tests.webapp.conftest import SHARD
from webapp import create_app
from webapp.site import HERE, LANGUAGES

WHOLE_SITE = (
    "/",
    "/app.css",
    "/boot.js",
    "/page.js",
    "/worker.js",
    *(f"/language-{code}.js" for code in LANGUAGES),
    "/icon.svg",
    "/manifest.webmanifest",
    "/tfjs-backend-wasm-simd.wasm",
    "/tfjs-backend-wasm.wasm",
    "/model/contract.json",
    "/model/model.json",
    "/model/group1-shard1of1.bin",
)


def test_every_language_is_served():
    written = {path.stem for path in (HERE / "static" / "languages").glob("??.js")}
    assert written == {"en", *LANGUAGES}


@pytest.mark.parametrize("path", WHOLE_SITE)
def test_every_file_of_the_page_is_served(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert response.data
    head = client.head(path)
    assert head.status_code == 200
    assert head.headers["Content-Length"] == response.headers["Content-Length"]
    assert not head.data


@pytest.mark.parametrize(
    "path",
    [
        "/model/model.h5",
        "/model/golden.json",
        "/model/",
        "/model/../model/model.h5",
        "/model/%2e%2e/secret",
        "/model//etc/passwd",
        "/../webapp/__init__.py",
        "/..%2f..%2fpyproject.toml",
        "/verify.js",
        "/lesion-lens.js",
        "/example.html",
        "/static/js/main.js",
        "/index.html",
        "/nothing",
    ],
)
def test_nothing_else_has_an_address(client, path):
    assert client.get(path).status_code == 404


def test_a_contract_that_names_other_folders_opens_nothing(client, model_dir):
    (model_dir.parent / "secret").write_text("secret")
    (model_dir / "contract.json").write_text(
        '{"model": {"topology": {"path": "../secret"}, "shards": [{"path": "/etc/passwd"}, '
        '{"path": 7}]}}'
    )
    assert client.get("/model/../secret").status_code == 404
    assert client.get("/model//etc/passwd").status_code == 404
    assert client.get("/model/contract.json").status_code == 200


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"model": null}', "not json"])
def test_a_broken_contract_is_left_for_the_page_to_judge(client, model_dir, content):
    (model_dir / "contract.json").write_text(content)
    assert client.get("/model/contract.json").text == content
    assert client.get("/model/model.json").status_code == 404


def test_a_missing_shard_is_a_plain_404(client, model_dir):
    (model_dir / "group1-shard1of1.bin").unlink()
    assert client.get("/model/group1-shard1of1.bin").status_code == 404


def test_no_route_takes_anything_in():
    app = create_app()
    for rule in app.url_map.iter_rules():
        assert rule.methods == {"GET", "HEAD"}, rule


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
@pytest.mark.parametrize("path", ["/", "/worker.js", "/model/contract.json", "/upload"])
def test_other_methods_are_refused(client, method, path):
    assert getattr(client, method)(path, data=b"picture").status_code == 405


@pytest.mark.parametrize(
    ("path", "mime"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/app.css", "text/css; charset=utf-8"),
        ("/worker.js", "text/javascript; charset=utf-8"),
        ("/icon.svg", "image/svg+xml"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/tfjs-backend-wasm.wasm", "application/wasm"),
        ("/model/contract.json", "application/json"),
        ("/model/group1-shard1of1.bin", "application/octet-stream"),
    ],
)
def test_mime_types(client, path, mime):
    assert client.get(path).headers["Content-Type"] == mime


@pytest.mark.parametrize("accepted", [None, "gzip", "br", "gzip, deflate, br, zstd"])
@pytest.mark.parametrize("path", WHOLE_SITE)
def test_what_is_known_is_not_sent_again(client, path, accepted):
    headers = {"Accept-Encoding": accepted} if accepted else {}
    first = client.get(path, headers=headers)
    assert first.headers["Cache-Control"] == "no-cache"
    again = client.get(path, headers={**headers, "If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert not again.data
    other = client.get(path, headers={**headers, "If-None-Match": '"other"'})
    assert other.status_code == 200


def test_a_changed_file_is_sent_anew(client, model_dir):
    first = client.get("/model/model.json")
    (model_dir / "model.json").write_text('{"changed": true}')
    again = client.get("/model/model.json", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 200
    assert again.json == {"changed": True}


def test_files_are_compressed_as_the_client_accepts(client):
    path = "/model/group1-shard1of1.bin"
    plain = client.get(path)
    packed = {name: client.get(path, headers={"Accept-Encoding": name}) for name in ("gzip", "br")}
    assert plain.data == SHARD
    assert "Content-Encoding" not in plain.headers
    assert gzip.decompress(packed["gzip"].data) == SHARD
    assert brotli.decompress(packed["br"].data) == SHARD
    etags = {response.headers["ETag"] for response in (plain, *packed.values())}
    assert len(etags) == 3
    for name, response in packed.items():
        assert response.headers["Content-Encoding"] == name
        assert response.headers["Vary"] == "Accept-Encoding"
        assert int(response.headers["Content-Length"]) == len(response.data) < len(SHARD)


def test_brotli_is_preferred_and_refusals_are_heard(client):
    def encoding(accepted):
        response = client.get("/worker.js", headers={"Accept-Encoding": accepted})
        return response.headers.get("Content-Encoding")

    assert encoding("gzip, deflate, br, zstd") == "br"
    assert encoding("br;q=0, gzip") == "gzip"
    assert encoding("identity") is None
    assert encoding("") is None
