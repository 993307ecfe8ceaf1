import pytest

from converter import sources


@pytest.mark.parametrize(
    ("layouts", "licence", "data"),
    [
        (["HAM10000"], "CC BY-NC 4.0", "HAM10000 (10,015"),
        (["ISIC 2016", "ISIC 2019"], "CC BY-NC 4.0", "ISIC 2016 challenge"),
        (["ISIC 2016"], "CC-0", "ISIC 2016 challenge"),
        (["table like HAM10000's"], "not stated", "images of the person"),
        (["folder per class", "ISIC 2018"], "CC BY-NC 4.0", "HAM10000 (10,015"),
        (["HAM10000 with images of one's own"], "CC BY-NC 4.0", "HAM10000 (10,015"),
    ],
)
def test_the_licence_is_that_of_the_images_whatever_their_folder_is_called(layouts, licence, data):
    run = {"data": ["archive.zip"] * len(layouts), "layouts": layouts}
    assert sources.terms(run) == licence
    stated = sources.training(run)
    assert stated["data"].startswith(data)
    own = any("own" in layout or "folder" in layout or "like" in layout for layout in layouts)
    assert stated["data"].endswith("images of the person who trained it") == own


def test_an_early_run_is_told_by_the_names_of_its_folders():
    run = {"data": ["ham10000_200x150.zip", "HAM10000-crops", "isic2017"]}
    assert [source.key for source in sources.given(run)] == ["ham10000", "ham10000", "isic2017"]
    assert sources.training({"data": ["photos"]})["licence"] == "not stated"


def test_a_model_fine_tuned_on_images_of_ones_own_keeps_the_terms_of_those_before():
    earlier = {"finished": "2026-01-01", "data": ["HAM10000.zip"], "layouts": ["HAM10000"]}
    run = {"finished": "2026-01-02", "layouts": ["folder per class"], "earlier_run": earlier}
    assert sources.terms(run) == "CC BY-NC 4.0"
    assert sources.training(run)["data"].endswith("images of the person who trained it")


def test_a_mean_of_runs_was_trained_on_what_they_were():
    member = {"finished": "2026-01-01", "data": ["skin.zip"], "layouts": ["HAM10000"]}
    mean = {"finished": "2026-01-02", "data": ["skin.zip"], "member_runs": [member]}
    assert sources.training(mean) == sources.training(member)


def test_of_a_model_without_a_record_that_nobody_knows_its_images_is_said():
    run = {"finished": "2026-01-01", "layouts": ["HAM10000"], "weights": "model.h5 0123"}
    assert sources.training(run)["data"].endswith("of which nothing is known")
    run["earlier_run"] = {"finished": "2025-12-31", "layouts": ["HAM10000"]}
    assert "nothing is known" not in sources.training(run)["data"]
