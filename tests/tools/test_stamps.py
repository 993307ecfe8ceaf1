import pytest

from tools.stamps import Stamp, content_hash


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("alpha")
    (tmp_path / "sub" / "b.txt").write_text("beta")
    return tmp_path


def test_hash_is_the_same_for_the_same_content_in_another_place(tree, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    (other / "sub").mkdir()
    (other / "sub" / "b.txt").write_text("beta")
    (other / "a.txt").write_text("alpha")
    assert content_hash(tree, [tree]) == content_hash(other, [other])


def test_hash_does_not_depend_on_order_or_on_naming_a_file_twice(tree):
    a, b = tree / "a.txt", tree / "sub" / "b.txt"
    assert content_hash(tree, [a, b]) == content_hash(tree, [b, a, b]) == content_hash(tree, [tree])


def test_hash_tells_content_names_extras_and_missing_files_apart(tree):
    a, b = tree / "a.txt", tree / "sub" / "b.txt"
    seen = [content_hash(tree, [a, b])]
    seen.append(content_hash(tree, [a, b], "3.11"))
    seen.append(content_hash(tree, [a, b], "3.12"))
    a.write_text("gamma")
    seen.append(content_hash(tree, [a, b]))
    a.write_text("beta")
    b.write_text("gamma")
    seen.append(content_hash(tree, [a, b]))  # the same two contents, changed over
    a.write_text("")
    seen.append(content_hash(tree, [a, b]))
    a.unlink()
    seen.append(content_hash(tree, [a, b]))
    assert len(set(seen)) == len(seen)


def test_stamp_is_current_only_for_what_it_was_made_for(tmp_path):
    stamp = Stamp(tmp_path / "folder" / "stamp")
    assert not stamp.is_current("one")
    with stamp.renewing("one"):
        pass
    assert stamp.is_current("one")
    assert not stamp.is_current("two")


def test_a_failed_step_leaves_no_stamp_not_even_the_old_one(tmp_path):
    stamp = Stamp(tmp_path / "stamp")
    with stamp.renewing("one"):
        pass
    with pytest.raises(KeyboardInterrupt), stamp.renewing("one"):
        raise KeyboardInterrupt
    assert not stamp.is_current("one")
    assert list(tmp_path.iterdir()) == []


def test_a_stamp_that_is_not_text_counts_as_none(tmp_path):
    (tmp_path / "stamp").write_bytes(b"\xff\xfe\x00")
    assert not Stamp(tmp_path / "stamp").is_current("one")
