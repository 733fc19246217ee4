"""Charts of very many touchpoints draw what can be seen, not every one."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from journeymap.model.analysis.charts.feelings import feelings
from journeymap.ui.charts.drawing import Area
from journeymap.ui.charts.emotion import EmotionDrawing
from journeymap.ui.charts.look import Look
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.large_map import MAP, large_journey


@pytest.fixture(scope="module")
def drawing():
    return EmotionDrawing(QtTexts("en"), feelings(large_journey(3_000), MAP))


def test_the_curve_of_thousands_has_no_more_points_than_px(qapp, drawing):
    area = Area(QRectF(0, 0, 300, 200), *drawing.extent())
    path = drawing._path(0, area)
    assert 10 < path.elementCount() <= 3 * 300 / 3 + 3
    heights = [path.elementAt(at).y for at in range(path.elementCount())]
    assert area.at_y(3) <= min(heights) <= max(heights) <= area.at_y(-3)


def test_zoomed_in_each_one_is_there(qapp, drawing):
    (left, _), y = drawing.extent()
    area = Area(QRectF(0, 0, 600, 200), (left, left + 30), y)
    felt = [feeling.x for feeling in drawing.data.curves[0].feelings if left <= feeling.x <= left + 30]
    seen = [mark for mark in drawing.marks(area) if area.rect.intersects(mark.rect)]
    assert len(seen) == len(felt)
    assert "mean" in drawing.note()


def test_it_paints(qapp, drawing):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    drawing.paint(painter, Area(QRectF(0, 0, 300, 200), *drawing.extent()), Look(tokens.load("light")))
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(0, 300, 5) for y in range(0, 200, 5)}
    assert len(colours) > 3
