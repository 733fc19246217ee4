"""What gets into a document as a picture, and what is refused."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from journeymap.ui.pictures import intake
from journeymap.ui.pictures.intake import PictureRefused, PictureTooLarge
from tests.ui.pictures import pictures


def refusal(data: bytes, name: str = "a.png") -> str:
    with pytest.raises(PictureRefused) as refused:
        intake.take(data, name)
    assert refused.value.reason.arguments["name"] == name
    return refused.value.reason.key


@pytest.mark.parametrize(("kind", "mime"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/png")])
def test_a_picture_is_taken_and_written_anew(kind: str, mime: str) -> None:
    data = pictures.encoded(pictures.image(), kind)
    sha256, found, width, height, stored = intake.take(data, "a")
    assert (found, width, height) == (mime, 40, 30)
    assert sha256 == hashlib.sha256(stored).hexdigest()
    assert intake.take(data, "b")[0] == sha256


def test_what_hides_behind_a_picture_stays_outside() -> None:
    data = pictures.encoded(pictures.image()) + b"<script>IEND"
    assert b"script" not in intake.take(data, "a")[4]
    made = pictures.image()
    made.setText("Comment", "GPS 51.5, 7.4")
    assert b"GPS" in pictures.encoded(made)
    assert b"GPS" not in intake.take(pictures.encoded(made), "a")[4]


def test_a_photograph_that_lies_on_its_side_stands_up() -> None:
    _, mime, width, height, data = intake.take(pictures.jpeg_turned(), "a")
    assert (mime, width, height) == ("image/jpeg", 20, 40)
    assert b"Exif" not in data


def test_what_shines_through_still_does() -> None:
    made = QImage(4, 4, QImage.Format.Format_ARGB32)
    made.fill(QColor(255, 0, 0, 100))
    back = intake.decoded(intake.take(pictures.encoded(made), "a")[4], "a")
    assert back.pixelColor(1, 1).alpha() == 100


def test_of_a_moving_picture_the_first_frame_is_taken() -> None:
    _, mime, width, height, data = intake.take(pictures.animated_gif(), "a")
    assert (mime, width, height) == ("image/png", 1, 1)
    assert intake.decoded(data, "a").pixelColor(0, 0) == QColor("#FF0000")


def test_a_decompression_bomb_is_refused_before_it_is_decoded() -> None:
    assert refusal(pictures.png_that_claims(60_000, 60_000)) == "pictures.too-many-pixels"
    assert refusal(pictures.png_that_claims(2**31 - 1, 1)) in ("pictures.too-many-pixels", "pictures.broken")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("share", [0.05, 0.4, 0.97])
def test_a_picture_that_was_cut_off_is_refused(kind: str, share: float) -> None:
    data = pictures.encoded(pictures.noise(80, 80), kind, 90)
    assert refusal(data[: int(len(data) * share)]) == "pictures.broken"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "pictures.no-picture"),
        (b"<!doctype html><img src='file:///etc/passwd'>", "pictures.no-picture"),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "pictures.no-svg"),
        (b"BM" + bytes(60), "pictures.no-picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "pictures.broken"),
        (b"\x89PNG\r\n\x1a\n", "pictures.broken"),
        (b"GIF89a", "pictures.broken"),
        (b"RIFF\x04\0\0\0WEBP", "pictures.broken"),
    ],
)
def test_what_is_no_picture_is_refused_whatever_it_is_called(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_a_large_picture_is_offered_to_be_scaled_down() -> None:
    data = pictures.encoded(pictures.image(3_000, 500))
    with pytest.raises(PictureTooLarge):
        intake.take(data, "a")
    assert intake.take(data, "a", shrink=True)[2:4] == (intake.SIDE, 426)


def test_a_picture_of_too_many_bytes_is_made_smaller_until_it_fits() -> None:
    data = pictures.encoded(pictures.noise(1_300, 1_100))
    assert len(data) > intake.STORED_BYTES
    with pytest.raises(PictureTooLarge):
        intake.take(data, "a")
    assert len(intake.take(data, "a", shrink=True)[4]) <= intake.STORED_BYTES


def test_a_line_of_pixels_can_be_scaled_down() -> None:
    assert intake.take(pictures.encoded(pictures.image(5_000, 1)), "a", shrink=True)[2:4] == (intake.SIDE, 1)


def test_a_file_is_read_only_if_it_is_one_and_not_too_large(tmp_path: Path) -> None:
    sparse = tmp_path / "hundred megabytes.png"
    with sparse.open("wb") as file:
        file.truncate(100_000_000)
    for path, reason in (
        (sparse, "pictures.file-too-large"),
        (tmp_path, "pictures.not-a-file"),
        (tmp_path / "nowhere.png", "pictures.cannot-read"),
    ):
        with pytest.raises(PictureRefused) as refused:
            intake.load(path)
        assert refused.value.reason.key == reason
    (tmp_path / "a.png").write_bytes(b"abc")
    assert intake.load(tmp_path / "a.png") == b"abc"
