import hashlib
import json
import re

import pytest

from webapp import site
from webapp.export import export
from webapp.offline import service_worker


def listed(script):
    """Version and files that a service worker's script keeps."""
    found = re.match(rb'self\.LENS={version:"(\w+)",files:(\{.*?\}),policies:', script)
    return found[1].decode(), json.loads(found[2])


@pytest.fixture
def files(model_dir, bundle):
    return site.page_files() | site.model_files(model_dir)


def test_page_and_model_are_listed_by_their_hashes(files):
    _, kept = listed(service_worker(b"<html>", files))
    assert kept.keys() == {"./", *files}
    assert kept["./"] == hashlib.sha256(b"<html>").hexdigest()
    for name, path in files.items():
        assert kept[name] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_any_change_is_another_version(files, model_dir):
    before = service_worker(b"<html>", files)
    assert service_worker(b"<html>", files) == before
    versions = {listed(before)[0], listed(service_worker(b"<html>!", files))[0]}
    made_up = [path for path in files.values() if {site.BUNDLE, model_dir} & {*path.parents}]
    for path in made_up:
        path.write_bytes(path.read_bytes() + b" ")
        versions.add(listed(service_worker(b"<html>", files))[0])
    (site.BUNDLE / site.SERVICE_WORKER).write_bytes(b"another way of keeping them")
    versions.add(listed(service_worker(b"<html>", files))[0])
    assert len(versions) == 3 + len(made_up) >= 12


@pytest.mark.parametrize("name", ["model/group1-shard1of1.bin", "model/contract.json", "page.js"])
def test_half_a_version_is_never_handed_out(client, files, name):
    files[name].unlink()
    assert client.get("/sw.js").status_code == 404


def test_a_contract_that_names_no_weights_is_not_handed_out(client, files):
    files["model/contract.json"].write_text("{}")
    assert client.get("/sw.js").status_code == 404


def test_the_server_keeps_what_it_serves(client, files):
    response = client.get("/sw.js")
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-cache"
    for name, digest in listed(response.data)[1].items():
        served = client.get("/" + name.removeprefix("./")).data
        assert hashlib.sha256(served).hexdigest() == digest
    again = client.get("/sw.js", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_the_export_keeps_what_it_holds(files, model_dir, tmp_path):
    out = export(tmp_path / "site", model_dir)
    for name, digest in listed((out / "sw.js").read_bytes())[1].items():
        content = (out / (name if name != "./" else "index.html")).read_bytes()
        assert hashlib.sha256(content).hexdigest() == digest


def test_a_page_that_is_not_built_has_no_worker(client, bundle):
    (bundle / site.SERVICE_WORKER).unlink(missing_ok=True)
    assert client.get("/sw.js").status_code == 404
