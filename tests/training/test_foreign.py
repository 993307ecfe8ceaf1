"""Pictures of anything but lesions, collected for measuring refusal."""

import numpy as np
from PIL import Image

from training import foreign


def test_reads_transparency_on_white_and_passes_over_what_shows_nothing(tmp_path):
    picture = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    picture.paste((255, 0, 0, 255), (0, 0, 100, 100))
    picture.save(tmp_path / "half.png")
    Image.new("RGB", (200, 100), "navy").save(tmp_path / "plain.png")
    Image.effect_noise((40, 40), 50).save(tmp_path / "icon.png")
    assert foreign.read(tmp_path / "half.png").getpixel((150, 50)) == (255, 255, 255)
    assert foreign.read(tmp_path / "plain.png") is None
    assert foreign.read(tmp_path / "icon.png") is None


def test_takes_details_of_a_picture_inside_it():
    noise = Image.effect_noise((300, 200), 50).convert("RGB")
    found = foreign.with_details([noise], np.random.default_rng(0))
    assert len(found) == 1 + foreign.DETAILS
    assert all(min(detail.size) >= foreign.SHORTEST for detail in found)
    assert all(detail.size[0] == detail.size[1] < 200 for detail in found[1:])


def test_draws_the_same_pictures_again():
    def drawn():
        rng = np.random.default_rng(1)
        page = foreign.page_of_text(1, [str(k) for k in range(99)], rng)
        return [page, *(foreign.noise_or_colour(k, rng) for k in range(3))]

    for first, second in zip(drawn(), drawn(), strict=True):
        assert np.array_equal(np.asarray(first), np.asarray(second))
        assert np.asarray(first).std() > 0


def test_leaves_an_existing_folder_alone(tmp_path, capsys):
    assert foreign.main(["--out", str(tmp_path)]) == 1
    assert "exists already" in capsys.readouterr().err
