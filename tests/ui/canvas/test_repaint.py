"""After any edits, undo, redo, selecting and scrolling the screen shows what a fresh painting of the map shows."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Changes
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.messages import Message
from journeymap.model.rules import RuleBroken
from journeymap.ui.canvas.edit_view import EditCanvas
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tools.band import _side
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.model.sample import MAP
from tests.ui.canvas.desk import TestDesk, bench
from tests.verbs import VERBS

STEPS = 60
_ROUNDING = 60
"""Of 255: the edge of a part may be blended a little otherwise than the middle of a whole."""
_WHAT = ("edit", "edit", "edit", "undo", "undo", "redo", "select", "select", "current", "scroll", "zoom")
_EDITS = ("edit", "edit", "edit", "undo", "redo", "select", "scroll")
_LABEL = Message("edit.add-touchpoint")


@pytest.mark.parametrize("seed", range(3))
def test_the_screen_shows_what_a_fresh_painting_shows(qtbot, seed):
    random, desk = Random(seed), bench(qtbot)
    desk.canvas.attend(None)  # what the tools lay over the map is none of the map
    desk.canvas.clearFocus()  # the fresh one has none
    for number in range(STEPS):
        done = _do_something(random, desk)
        QApplication.processEvents()
        if number % 3 == 0:
            qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
            shown, fresh = on_screen(desk.canvas), painted(desk)
            assert not differing(shown, fresh), f"seed {seed}, step {number}: {done}"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("zoom", [0.3, 1.0, 2.0])
def test_so_it_does_at_every_zoom_and_in_every_theme(qtbot, zoom, theme):
    random, desk = Random(f"{zoom} {theme}"), bench(qtbot)
    desk.map_view.set_look(QtTexts("en"), tokens.load(theme))
    desk.canvas.attend(None)
    desk.canvas.clearFocus()
    desk.canvas._set_zoom(zoom)
    for number in range(STEPS // 2):
        done = _do_something(random, desk, _EDITS)
        QApplication.processEvents()
        if number % 3 == 0:
            qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
            shown, fresh = on_screen(desk.canvas), painted(desk, theme)
            assert not differing(shown, fresh), f"{theme} at {zoom}, step {number}: {done}"


def test_an_edit_that_moves_nothing_has_only_its_card_painted(qtbot, monkeypatch):
    """The picture is as large as before: Qt need not hear that the scene has changed. Heads stay as they are."""
    desk = bench(qtbot)
    desk.canvas.attend(None)
    desk.canvas._set_zoom(2.0)
    card = next(iter(desk.canvas.surface.cards()))
    desk.canvas.bring_into_view(qrect(card.bounds))
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    areas: list[QRect] = []
    regions: list[QRegion] = []
    paint = desk.canvas.surface.paint
    monkeypatch.setattr(
        desk.canvas.surface, "paint", lambda *given: (areas.append(given[1].toRect()), paint(*given))[1]
    )
    monkeypatch.setattr(desk.canvas.heads, "paint", lambda _painter, region, _ratio: regions.append(region))
    desk.editor.rename(card.key, "Anders")
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas) and bool(areas))
    assert all(area.width() < card.bounds.w * 1.4 for area in areas)
    assert all(region.boundingRect().width() < 2.8 * card.bounds.w for region in regions)


def test_what_lies_over_the_map_has_only_what_changed_around_it_painted(qtbot, monkeypatch):
    """As the sides of a rubber band do: Qt's clip is then made of many rectangles."""
    random, desk = Random(7), bench(qtbot)
    desk.canvas.attend(None)
    desk.canvas.clearFocus()
    desk.canvas.keep_heads(False)  # they are painted by themselves
    areas: list[QRect] = []
    paint = desk.canvas.surface.paint
    monkeypatch.setattr(
        desk.canvas.surface, "paint", lambda *given: (areas.append(given[1].toRect()), paint(*given))[1]
    )
    view = desk.canvas.viewport()
    sides = [_side(view) for _ in range(4)]
    for at in range(16):
        moved = QRect(40, 30, 500 + 19 * at, 400 + 13 * at)
        places = moved.adjusted(0, 0, 0, 2 - moved.height()), moved.adjusted(0, 0, 2 - moved.width(), 0)
        right, bottom = moved.adjusted(moved.width() - 2, 0, 0, 0), moved.adjusted(0, moved.height() - 2, 0, 0)
        areas.clear()
        for side, place in zip(sides, (*places, right, bottom), strict=True):
            side.setGeometry(place)
            side.show()
        for number in range(5):  # as if they gained a ring
            view.update(QRect(right.x() - 40, 60 + 70 * number, 30, 30))
        QApplication.processEvents()
        if at > 0:
            assert sum(area.width() * area.height() for area in areas) < view.width() * view.height() / 8
        _do_something(random, desk, ("edit", "undo", "select"))
        QApplication.processEvents()
        shown, fresh = on_screen(desk.canvas), painted(desk, heads=False)
        for image in (shown, fresh):
            painter = QPainter(image)
            for side in sides:
                painter.fillRect(side.geometry(), Qt.GlobalColor.black)
            painter.end()
        assert not differing(shown, fresh), at


def _is_at_rest(canvas: CanvasView) -> bool:
    """Whether what a slow machine put off is painted, too."""
    QApplication.processEvents()
    return canvas._late is None and not (canvas._catch_up.isActive() or canvas._preview.is_active)


def _do_something(random: Random, desk: TestDesk, kinds: tuple[str, ...] = _WHAT) -> str:
    canvas, editor = desk.canvas, desk.editor
    what = random.choice(kinds)
    cards = [item.key for item in canvas.surface.cards()]
    if what == "edit":
        verb = random.choice(VERBS)
        try:
            editor.apply(_LABEL, lambda: _here(verb(random, desk.journey)))
        except (KeyError, RuleBroken):
            return "refused"
        return verb.__name__
    if what == "undo":
        editor.undo()
    elif what == "redo":
        editor.redo()
    elif what == "select":
        desk.selection.set(random.sample(cards, min(len(cards), random.randint(0, 3))))
    elif what == "current" and cards:
        chosen = random.choice(cards)
        canvas.choose({chosen}, chosen)
        canvas.reveal(chosen)
    elif what == "scroll":
        canvas.scroll_by(random.randint(-90, 90), random.randint(-60, 60))
    elif what == "zoom":
        canvas.zoom_by(random.choice([0.7, 0.9, 1.2, 1.5]), QPoint(300, 200))
        canvas._end_preview()
    return what


def _here(changes: Changes) -> Changes:
    """Nothing, if this would remove the map that is shown."""
    change = changes.get(("map", MAP))
    return Changes() if change is not None and change.after is None else changes


def on_screen(canvas: CanvasView) -> QImage:
    """What has been painted so far, piece by piece."""
    return canvas.screen().grabWindow(canvas.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted(desk: TestDesk, theme: str = "light", heads: bool = True) -> QImage:
    """The map as a canvas paints it that has never painted anything before."""
    canvas = desk.canvas
    other = EditCanvas(tokens.load(theme), QtTexts("en"))
    other.setStyleSheet(canvas.styleSheet())
    other.keep_heads(heads)
    other.resize(canvas.size())
    other.show_picture(picture.build(desk.journey, MAP, View(), QtMeasure(), QtTexts("en")))
    other.setTransform(canvas.transform())
    other.setSceneRect(canvas.sceneRect())
    other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    other.show()
    other.horizontalScrollBar().setValue(canvas.horizontalScrollBar().value())
    other.verticalScrollBar().setValue(canvas.verticalScrollBar().value())
    other.surface.selection = canvas.surface.selection
    image = other.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    other.close()
    other.deleteLater()
    return image


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """The first places where two pictures differ by more than the rounding of a blend."""
    assert one.size() == other.size()
    found: list[tuple[int, int]] = []
    for y in range(one.height()):
        if found or bytes(one.constScanLine(y)) == bytes(other.constScanLine(y)):
            continue
        for x in range(one.width()):
            a, b = one.pixelColor(x, y).getRgb(), other.pixelColor(x, y).getRgb()
            if max(abs(here - there) for here, there in zip(a, b, strict=True)) > _ROUNDING:
                found.append((x, y))
    return found
