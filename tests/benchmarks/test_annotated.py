"""Frames of 300 touchpoints with 500 annotations, all rows shown, in each grouping (CPU time, 95th percentile).

The reference is a QPainter that fills and frames a rectangle for each item in sight and writes each of its words, with
nothing kept between frames: what any drawing of that much costs without a cache.
"""

from functools import cache

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest

from journeymap.model.layout import picture
from journeymap.model.layout.shapes import Rect, Text
from journeymap.model.layout.view import Row, View
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping
from journeymap.ui.canvas.edit_view import EditCanvas
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.annotated_map import TOUCHPOINTS, annotated, annotations
from tests.benchmarks.large_map import MAP
from tests.benchmarks.test_canvas import cpu, median, p95, report

JOURNEY = annotated()
SIZE = (1600, 900)
FRAMES = 60


@cache
def drawn(by: Grouping) -> picture.Picture:
    view = View(rows_by=by, rows=tuple(Row))
    return picture.build(JOURNEY, MAP, view, QtMeasure(), QtTexts("de"))


@pytest.fixture
def canvas(qtbot):
    view = EditCanvas(tokens.load("light"), QtTexts("de"))
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.show()
    qtbot.waitExposed(view)
    return view


def bare(view: EditCanvas):
    """A frame by hand of what is in sight."""
    sight = view.mapToScene(view.viewport().rect()).boundingRect()
    area = Rect(sight.x(), sight.y(), sight.width(), sight.height())
    shown = view.surface.picture
    items = [item for item in shown.items if item.bounds.overlaps(area)]
    words = [shape for item in items for shape in shown.shapes(item).shapes if isinstance(shape, Text)]
    rects = [QRectF(*item.bounds) for item in items]
    image = QImage(*SIZE, QImage.Format.Format_RGB32)

    def paint() -> None:
        painter = QPainter(image)
        painter.fillRect(QRectF(0, 0, *SIZE), QColor("white"))
        painter.scale(view.zoom, view.zoom)
        painter.translate(-area.x, -area.y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in rects:
            painter.drawRoundedRect(rect, 8, 8)
        font = QFont()
        for text in words:
            font.setPixelSize(round(text.size))
            painter.setFont(font)
            painter.drawText(text.at.x, text.at.y, text.text)
        painter.end()

    return paint


def test_there_is_as_much_on_the_map_as_is_said() -> None:
    assert TOUCHPOINTS == 300
    assert len(annotations()) + sum(bool(it.quote) for it in JOURNEY.all(Touchpoint)) == 500


@pytest.mark.parametrize("zoom", ["fit", 0.3, 0.6, 1.0])
@pytest.mark.parametrize("by", Grouping)
def test_frames_with_all_rows(benchmark, canvas, qapp, by, zoom):
    canvas.show_picture(drawn(by))
    canvas.fit()
    for part in ("cards", "notes"):
        if zoom != "fit":
            height = drawn(by).height
            canvas.show_rect(Rect(drawn(by).width / 2, 300 if part == "cards" else height - 500, 10, 10), zoom)
        QTest.qWait(400)
        pan, zooming = [], []
        for _ in range(FRAMES):
            across = canvas.horizontalScrollBar()
            pan += cpu(lambda: (across.setValue(across.value() + 60), qapp.processEvents()))  # noqa: B023
            QTest.qWait(2)
        full = cpu(canvas.viewport().repaint, 60)
        reference = median(cpu(bare(canvas), 7))
        centre = canvas.viewport().rect().center()
        for at in range(FRAMES):
            by_much = 1.05 if at % 20 < 10 else 1 / 1.05
            zooming += cpu(lambda: (canvas.zoom_by(by_much, centre), qapp.processEvents()))  # noqa: B023
            QTest.qWait(2)
        figures = {"pan_p95": p95(pan), "zoom_p95": p95(zooming), "full_p95": p95(full), "bare_ms": reference}
        report(benchmark, f"{by.value}, {part} at {zoom}", **figures, ratio=p95(full) / reference, goal=16.0)
    benchmark.pedantic(canvas.viewport().repaint, rounds=3)
