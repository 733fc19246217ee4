"""The map from very far, while a filter changes."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from journeymap.ui.canvas import specks
from journeymap.ui.canvas.surface import Surface
from journeymap.ui.theme import tokens
from tests.model.sample import BUY, FINISH, START
from tests.ui.canvas.maps import small

FAR = 0.05


def seen(surface: Surface) -> QImage:
    picture = surface.picture
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter, whole = QPainter(image), QRectF(0, 0, picture.width, picture.height)
    painter.scale(FAR * 5, FAR * 5)
    surface.paint(painter, whole, FAR, 1.0)
    painter.end()
    return image


def shown(back: frozenset[str]) -> Surface:
    surface = Surface(tokens.load("light"))
    surface.show(small())
    surface.dim(back)
    return surface


def test_a_filter_changes_colours_and_asks_nothing_for_its_place_again(qapp, monkeypatch):
    surface = shown(frozenset())
    plain, asked = seen(surface), []
    monkeypatch.setattr(specks, "qrect", lambda bounds: asked.append(bounds))
    for back in (frozenset({START, FINISH}), frozenset({BUY}), frozenset()):
        surface.dim(back)
        after = seen(surface)
        assert not asked
        assert (after == plain) is (not back)


def test_what_was_filtered_one_after_the_other_looks_like_the_last_alone(qapp):
    surface = shown(frozenset({BUY}))
    seen(surface)
    surface.dim(frozenset({START, FINISH}))
    assert seen(surface) == seen(shown(frozenset({START, FINISH})))
