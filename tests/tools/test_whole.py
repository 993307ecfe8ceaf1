from pathlib import Path

import pytest

from tools.whole import exchange, whole_folder, write_text


def test_a_file_is_there_only_when_it_is_whole(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "before, é")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "half \udc80")
    assert path.read_text(encoding="utf-8") == "before, é"
    write_text(path, "after")
    assert path.read_text(encoding="utf-8") == "after"
    assert list(tmp_path.iterdir()) == [path]


def test_the_folders_on_the_way_to_a_file_are_made(tmp_path):
    path = tmp_path / "of" / "hours" / "table.json"
    write_text(path, "{}")
    assert path.read_text(encoding="utf-8") == "{}"


def test_a_folder_is_there_only_when_it_is_whole(tmp_path):
    path = tmp_path / "folder"
    with pytest.raises(FileNotFoundError), whole_folder(path) as beside:
        (beside / "no such folder" / "half").touch()
    assert list(tmp_path.iterdir()) == []
    for name in ("one", "two"):
        with whole_folder(path) as beside:
            (beside / name).touch()
        assert [entry.name for entry in path.iterdir()] == [name]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("problem", [PermissionError, KeyboardInterrupt])
def test_what_was_there_stays_where_it_cannot_be_replaced(tmp_path, monkeypatch, problem):
    path = tmp_path / "folder"
    path.mkdir()
    (path / "old").touch()
    (tmp_path / "new").mkdir()
    replace = Path.replace

    def failing(source, target):
        if source.name == "new":
            raise problem
        return replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing)
        with pytest.raises(problem):
            exchange(tmp_path / "new", path)
    assert sorted(tmp_path.rglob("*")) == [path, path / "old", tmp_path / "new"]
    exchange(tmp_path / "new", path)
    assert list(tmp_path.rglob("*")) == [path]
