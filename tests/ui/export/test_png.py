"""PNG: the size and resolution asked for, within limits that are told, whole or not at all."""

import pytest
from PySide6.QtGui import QColor, QImage

from journeymap.model.messages import Message
from journeymap.storage.errors import CannotSave
from journeymap.ui.export import formats, png
from journeymap.ui.export.options import Options
from journeymap.ui.export.progress import Cancelled
from journeymap.ui.theme import tokens
from tests.ui.canvas.maps import HOSTILE, small, titled

LIGHT = tokens.load("light")


@pytest.fixture
def shown(qapp):
    return small()


def written(shown, tmp_path, theme=LIGHT, **options):
    path = tmp_path / "map.png"
    notes = formats.run("png", shown, theme, path, Options(**options))
    assert [found.name for found in tmp_path.iterdir()] == ["map.png"]
    return QImage(str(path)), notes


@pytest.mark.parametrize(
    ("options", "scale"), [({}, 2.0), ({"scale": 1}, 1.0), ({"dpi": 192}, 2.0), ({"scale": 3, "dpi": 72}, 3.0)]
)
def test_the_size_follows_the_scale(shown, tmp_path, options, scale):
    image, notes = written(shown, tmp_path, **options)
    assert (image.width(), image.height()) == (round(shown.width * scale), round(shown.height * scale))
    assert notes == []


def test_a_width_wins(shown, tmp_path):
    image, _ = written(shown, tmp_path, width=777, scale=4)
    assert image.width() == 777


@pytest.mark.parametrize(("options", "dpi"), [({"dpi": 300}, 300), ({"scale": 2}, 192), ({"scale": 1, "dpi": 72}, 72)])
def test_the_resolution_is_noted(shown, tmp_path, options, dpi):
    image, _ = written(shown, tmp_path, **options)
    assert image.dotsPerMeterX() == pytest.approx(dpi / 0.0254, abs=1)
    assert image.text("Title") == "Sample"


def test_a_picture_that_is_too_large_is_made_smaller_and_that_is_told(shown, tmp_path, monkeypatch):
    monkeypatch.setattr(png, "LONGEST", 1_000)
    image, notes = written(shown, tmp_path, scale=20)
    assert max(image.width(), image.height()) == 1_000
    assert notes == [Message("export.capped", width=image.width(), height=image.height())]
    monkeypatch.setattr(png, "MOST", 10_000)
    assert png.capped(shown, 20.0) ** 2 * shown.width * shown.height == pytest.approx(10_000)


def test_a_picture_nobody_could_read_is_refused_unless_it_was_asked_for(shown, tmp_path, monkeypatch):
    monkeypatch.setattr(png, "LONGEST", round(max(shown.width, shown.height) * 0.2))
    (tmp_path / "map.png").write_bytes(b"old")
    for options in ({}, {"scale": 0.24}, {"width": round(shown.width)}):
        with pytest.raises(CannotSave) as refused:
            written(shown, tmp_path, **options)
        assert refused.value.reason.key == "export.too-small"
        assert refused.value.reason.arguments["percent"] == 20.0
    assert (tmp_path / "map.png").read_bytes() == b"old"
    image, notes = written(shown, tmp_path, scale=0.1)
    assert image.width() == round(shown.width * 0.1)
    assert notes == []
    monkeypatch.setattr(png, "LONGEST", round(max(shown.width, shown.height) * 0.26))
    assert [note.key for note in written(shown, tmp_path)[1]] == ["export.capped"]


def test_the_ground_may_be_left_out(shown, tmp_path):
    image, _ = written(shown, tmp_path, transparent=True)
    assert image.pixelColor(1, 1).alpha() == 0
    opaque, _ = written(shown, tmp_path)
    assert opaque.pixelColor(1, 1) == QColor("#FFFFFF")
    assert not opaque.hasAlphaChannel()


def test_each_theme_gives_another_picture(shown, tmp_path):
    images = [written(shown, tmp_path, tokens.load(name))[0] for name in tokens.NAMES]
    assert images[0] != images[1]
    assert images[1] != images[2]
    assert images[0] != images[2]


@pytest.mark.parametrize("title", [HOSTILE, "x" * 500, "👩‍👩‍👧‍👦" * 40, "שלום עולם", "客户旅程" * 50, " "])
def test_any_title_can_be_drawn(qapp, tmp_path, title):
    image, _ = written(small(titled(title)), tmp_path, scale=1)
    assert not image.isNull()


@pytest.mark.parametrize("name", list(formats.FORMATS))
def test_stopping_leaves_nothing_behind(shown, tmp_path, name):
    path = tmp_path / "old"
    path.write_bytes(b"old")
    heard = []

    def stop_late(share):
        heard.append(share)
        return share < 0.9

    with pytest.raises(Cancelled):
        formats.run(name, shown, LIGHT, path, progress=stop_late)
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["old"]
    assert heard == sorted(heard)


@pytest.mark.parametrize("name", list(formats.FORMATS))
def test_a_folder_that_is_gone_is_said(shown, tmp_path, name):
    with pytest.raises(CannotSave) as refused:
        formats.run(name, shown, LIGHT, tmp_path / "gone" / "map", Options())
    assert refused.value.reason.key == "save.gone"
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_does_not_fit_into_memory_is_said(shown, tmp_path, monkeypatch):
    monkeypatch.setattr(png, "capped", lambda _picture, _scale: 1e5)
    with pytest.raises(CannotSave) as refused:
        written(shown, tmp_path)
    assert refused.value.reason.key == "export.no-memory"


def test_formats_are_found_by_name(tmp_path):
    assert {known.suffix for known in formats.FORMATS.values()} == {".png", ".svg", ".pdf"}
    assert formats.of_path(tmp_path / "a.PDF") is formats.FORMATS["pdf"]
    assert formats.of_path(tmp_path / "a.doc") is None
    with pytest.raises(KeyError):
        formats.run("doc", None, LIGHT, tmp_path / "a")
