"""While cards are dragged the others make room at the drop line, as wholes; let go or given up, nothing is left."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tools.glass import Glass
from journeymap.ui.canvas.tools.parting import Parting
from tests.model.sample import BUY, FINISH, START
from tests.ui.canvas.desk import bench, drag, key, move, on, pull, release

FIRST, SECOND, THIRD = (("touchpoint", name) for name in (START, BUY, FINISH))


@pytest.fixture
def desk(qtbot):
    made = bench(qtbot)
    yield made
    assert made.replayed() == made.journey


def place(desk, record) -> QRect:
    """Where a card is seen, px of the viewport."""
    canvas = desk.canvas
    return canvas.viewportTransform().mapRect(qrect(canvas.surface.item_of(record).bounds)).toAlignedRect()


def between(desk) -> QPoint:
    """Between the first two columns, in the row of the first card."""
    first, second = (desk.canvas.surface.item_of(each).bounds for each in (FIRST, SECOND))
    return desk.canvas.mapFromScene(QPointF((first.centre.x + second.centre.x) / 2, first.centre.y))


def seen(desk):
    QApplication.processEvents()
    return desk.canvas.viewport().grab().toImage()


def opened(desk):
    """The map with the third card held over the place between the first two."""
    pull(desk, on(desk, THIRD), between(desk))
    return desk.canvas.hands.gesture.parting()


def test_what_is_right_of_the_line_goes_aside_and_the_rest_stays(desk):
    before = seen(desk)
    parting = opened(desk)
    now = seen(desk)
    first, second = place(desk, FIRST).adjusted(4, 4, -4, -4), place(desk, SECOND).adjusted(4, 4, -4, -4)
    first.setRight(min(first.right(), between(desk).x() - 100))  # what is dragged lies over the rest
    assert parting is not None
    assert parting.by >= 6
    assert now.copy(first) == before.copy(first)
    foot = QRect(second.left(), second.bottom() - 24, second.width(), 30)  # lines of what is dragged end above it
    assert now.copy(foot.translated(parting.by, 0)) == before.copy(foot)
    assert now.copy(foot) != before.copy(foot)


def test_no_card_is_cut(desk):
    parting = opened(desk)
    for item in desk.canvas.surface.cards():
        card = place(desk, item.key)
        for top, bottom, cut in parting.cuts:
            if top < card.center().y() < bottom:
                assert not card.left() < cut < card.right(), item.key


def test_the_words_of_phases_are_not_cut(desk):
    parting = opened(desk)
    top, bottom, cut = parting.cuts[-1]
    bars = [item for item in desk.canvas.surface.cache.index.of_role("phase") if item.key is not None]
    rects = [desk.canvas.viewportTransform().mapRect(qrect(item.bounds)) for item in bars]
    assert all(top < rect.center().y() < bottom for rect in rects)
    assert any(abs(cut - rect.right()) < 20 for rect in rects)


@pytest.mark.parametrize("give_up", [True, False])
def test_afterwards_nothing_is_left_of_it(desk, give_up):
    start, before = on(desk, THIRD), seen(desk)
    opened(desk)
    if give_up:
        key(desk, Qt.Key.Key_Escape)
        release(desk, between(desk))
        assert desk.steps() == 0
    else:
        release(desk, between(desk))
        assert desk.steps() == 1
        desk.document.undo()
    assert desk.canvas.hands.gesture is None
    desk.canvas.choose(set())
    desk.canvas.hands.leave()
    corner = QRect(0, 0, start.x() - 120, before.height())
    assert seen(desk).copy(corner) == before.copy(corner)


def test_on_a_column_that_is_there_nothing_opens(desk):
    pull(desk, on(desk, THIRD), QPoint(on(desk, SECOND).x(), on(desk, FIRST).y()))
    assert desk.canvas.hands.gesture.parting() is None


def test_the_pane_shows_another_opening_when_the_line_moves(desk):
    before = opened(desk)
    glass = desk.canvas.viewport().findChild(Glass)
    assert glass._parting == before
    first = on(desk, FIRST) - QPoint(110, 0)
    move(desk, first, held=True)
    assert glass._parting != before
    release(desk, first)
    assert glass._parting is None


def test_from_afar_nobody_would_see_it(desk):
    desk.canvas.zoom_by(0.2, QPoint(0, 0))
    assert desk.canvas.zoom < 0.3
    pull(desk, on(desk, THIRD), between(desk))
    assert desk.canvas.hands.gesture.parting() is None
    release(desk, between(desk))


def test_a_drag_ends_where_it_would_without_room(desk):
    drag(desk, on(desk, THIRD), between(desk))
    assert desk.steps() == 1


def test_what_is_dragged_stays_with_the_pointer_when_the_map_scrolls_away_under_it(desk, qtbot):
    desk.canvas.resize(760, 600)
    QApplication.processEvents()
    desk.canvas.zoom_by(1.6, QPoint(0, 0))
    desk.canvas.reveal(FIRST)
    QApplication.processEvents()
    start = on(desk, FIRST)
    edge = QPoint(desk.canvas.viewport().width() - 3, start.y() + 20)
    pull(desk, start, edge)
    held = desk.canvas.hands.gesture._ghost.pixmap.toImage()
    corner = QRect(QPoint(), desk.canvas.viewport().size())
    qtbot.waitUntil(lambda: not place(desk, FIRST).intersects(corner))
    ghost = desk.canvas.hands.gesture._ghost
    assert ghost.pixmap.toImage() == held
    by = desk.canvas.hands.gesture._by
    assert ghost.area.translated(by.toPoint()).contains(edge)
    key(desk, Qt.Key.Key_Escape)
    release(desk, edge)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_part_that_is_painted_again_looks_as_before_on_every_screen(qtbot, monkeypatch, ratio):
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(120, 90)
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: ratio)
    backdrop = speckled(view.size() * ratio)
    backdrop.setDevicePixelRatio(ratio)
    glass = Glass(view)
    monkeypatch.setattr("journeymap.ui.canvas.tools.glass.snapshot", lambda _: backdrop)
    glass.cover(lambda painter: None, lambda pixmap: None)
    glass.renew(QRect(), Parting(40, 17, ((0, 31, 41), (31, 90, 27))))
    whole = painted(glass, ratio, [glass.rect()])
    parts = [QRect(x, y, 7, 9) for x in range(3, 110, 13) for y in range(2, 80, 11)]
    assert painted(glass, ratio, [glass.rect(), *parts]) == whole


def speckled(size: QSize) -> QPixmap:
    """No two places look alike."""
    image = QImage(size, QImage.Format.Format_RGB32)
    for y in range(image.height()):
        for x in range(image.width()):
            image.setPixel(x, y, (x * 7919 + y * 104729) & 0xFFFFFF | 0xFF000000)
    return QPixmap.fromImage(image)


def painted(glass: Glass, ratio: float, parts: list[QRect]) -> QImage:
    """The pane, one part after the other."""
    image = QImage(glass.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.magenta)
    for part in parts:
        glass.render(image, part.topLeft(), QRegion(part))
    return image
