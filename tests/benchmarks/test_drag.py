"""Dragging at 10,000 touchpoints: CPU of each frame, against a frame that only copies two pixmaps."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest

from journeymap.model.layout.shapes import Rect
from tests.benchmarks.large_map import MAP, large_journey
from tests.benchmarks.test_canvas import cpu, median, p95, report
from tests.ui.canvas.desk import TestDesk, move, on, press
from tests.ui.canvas.desk import bench as desk_of

TOUCHPOINTS = 10_000
SIZE = (1600, 900)
FRAMES = 120


def bare_frame(behind: QPixmap, dragged: QPixmap) -> Callable[[QPoint], None]:
    """Copies what is behind, then something dragged over it."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)

    def paint(at: QPoint) -> None:
        painter = QPainter(image)
        painter.drawPixmap(0, 0, behind)
        painter.drawPixmap(at, dragged)
        painter.end()

    return paint


@pytest.fixture
def desk(qtbot, monkeypatch) -> TestDesk:
    monkeypatch.setattr("tests.ui.canvas.desk.MAP", MAP)
    made = desk_of(qtbot, large_journey(TOUCHPOINTS), SIZE)
    qtbot.waitUntil(lambda: not made.map_view._later.isActive(), timeout=90_000)  # lines come when there is time
    QTest.qWait(500)
    return made


def show(desk: TestDesk, zoom: float) -> None:
    picture = desk.canvas.surface.picture
    assert picture is not None
    desk.canvas.show_rect(Rect(picture.width / 2, picture.height * 0.3, 10, 10), zoom)
    desk.canvas._set_zoom(zoom)
    desk.canvas.centerOn(QPointF(picture.width / 2, picture.height * 0.35))
    QTest.qWait(600)


@pytest.mark.parametrize("zoom", [0.3, 1.0])
@pytest.mark.parametrize("cards", [1, 1000])
def test_drag_frames(benchmark, desk, qapp, qtbot, cards, zoom):
    show(desk, zoom)
    view = desk.canvas.viewport().rect()
    seen = [
        item for item in desk.canvas.surface.cards() if view.adjusted(80, 80, -80, -80).contains(on(desk, item.key))
    ]
    middle = min(seen, key=lambda item: (on(desk, item.key) - view.center()).manhattanLength())
    number = desk.canvas.surface.cards().index(middle)
    chosen = desk.canvas.surface.cards()[max(0, number - cards // 2) :][:cards]
    desk.canvas.choose({item.key for item in chosen})
    start = on(desk, middle.key)
    press(desk, start)
    QTest.qWait(60)  # a hand takes longer than that to move so far that it is a drag
    begin = cpu(lambda: (move(desk, start + QPoint(15, 9), held=True), qapp.processEvents()))
    frames = []
    for at in range(FRAMES):
        to = start + QPoint(15 + at % 60 * 4, 9 + at % 40 * 3)
        frames += cpu(lambda to=to: (move(desk, to, held=True), qapp.processEvents()))
    ghost = desk.canvas.hands.gesture._ghost
    behind = desk.canvas.hands._glass.backdrop.copy()
    bare = bare_frame(behind, ghost.pixmap)
    reference = [cpu(lambda at=at: bare(start + QPoint(at * 4, at * 3)))[0] for at in range(40)]
    benchmark.pedantic(lambda: move(desk, start + QPoint(80, 50), held=True), rounds=3)
    report(
        benchmark, f"drag {cards} at {zoom}", p95_ms=p95(frames), median_ms=median(frames), begin_ms=begin[0],
        bare_ms=median(reference), ratio=median(frames) / median(reference), goal=16.0,
    )  # fmt: skip
    desk.canvas.hands.drop()


def test_band_frames(benchmark, desk, qapp):
    show(desk, 0.3)
    frames = []
    start = QPoint(20, 20)
    empty = next(QPoint(x, y) for y in range(100, 700, 7) for x in range(20, 400, 7)
                 if desk.canvas.key_at(QPoint(x, y)) is None)  # fmt: skip
    press(desk, empty)
    for at in range(FRAMES):
        to = start + QPoint(400 + at * 9, 300 + at * 4)
        frames += cpu(lambda to=to: (move(desk, to, held=True), qapp.processEvents()))
    benchmark.pedantic(lambda: move(desk, QPoint(900, 600), held=True), rounds=3)
    report(benchmark, "rubber band", p95_ms=p95(frames), median_ms=median(frames), goal=16.0)
    desk.canvas.cancel_band()
