"""Dashed lines look the same whether they are painted as a whole or in parts, and as Qt would draw them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from journeymap.model.layout.shapes import Command, Path, Point
from journeymap.ui.canvas.dashes import dashed
from journeymap.ui.canvas.full import prepared

SIZE, PART = 240, 60


def line(*places: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*places[0]))
    for place in places[1:]:
        path.lineTo(*place)
    return path


def curve() -> QPainterPath:
    path = QPainterPath(QPointF(10, 200))
    path.cubicTo(80, -60, 120, 300, 230, 20)
    return path


def painted(path: QPainterPath, pen: QPen, dx: float = 0.0, dy: float = 0.0, size: int = SIZE) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-dx, -dy)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.end()
    return image


def pen(dash: tuple[float, ...] = ()) -> QPen:
    made = QPen(Qt.GlobalColor.black, 2.0)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        made.setDashPattern([length / 2.0 for length in dash])
    return made


def far_apart(one: QImage, other: QImage) -> int:
    return sum(
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red()) > 60
        for x in range(one.width())
        for y in range(one.height())
    )


PATHS = [line((30.0, 10.0), (30.0, 230.0)), line((10, 20), (200, 20), (200, 90), (60, 90), (60, 210)), curve()]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("dash", [(5.0, 4.0), (12.0, 4.0, 2.0, 4.0), (7.0,)])
def test_they_are_where_qt_would_have_them(path, dash):
    whole = dash if len(dash) % 2 == 0 else dash * 2
    assert far_apart(painted(dashed(path, dash), pen()), painted(path, pen(whole))) <= 4


@pytest.mark.parametrize("path", PATHS)
def test_parts_meet(path):
    path.translate(0.0, -37.0)  # it begins above the paper
    dashes = dashed(path, (5.0, 4.0))
    whole = painted(dashes, pen())
    for x in range(0, SIZE, PART):
        for y in range(0, SIZE, PART):
            part = painted(dashes, pen(), x, y, PART)
            assert far_apart(part, whole.copy(x, y, PART, PART)) == 0


def test_nothing_is_lost_of_an_odd_one():
    for path in (line((0, 0), (0, 0)), line((0, 0), (3, 0)), QPainterPath()):
        assert dashed(path, (5.0, 4.0)).length() == pytest.approx(path.length())
    assert dashed(line((0, 0), (90, 0)), (0.0, 0.0)).length() == 90
    long = dashed(line((0, 0), (900, 0)), (5.0, 4.0))
    assert long.length() == pytest.approx(500)
    starts = [long.elementAt(at).x for at in range(0, long.elementCount(), 2)]
    assert {after - before for before, after in pairwise(starts)} == {9.0}


def test_the_canvas_draws_them_so():
    stroke = Path(
        (Command("M", (Point(0.0, 0.0),)), Command("L", (Point(0.0, 900.0),))), None, "text3", 1.0, (5.0, 4.0)
    )
    (stage,) = prepared([stroke])
    ((drawn, _),) = stage.paths[None, ("text3", 1.0, (), False)]
    assert drawn.length() == pytest.approx(500)


def test_a_border_of_hundreds_of_columns_is_left_to_qt():
    """A million pieces of its own took a second of the first paint after ten thousand touchpoints were pasted."""
    for length, pieces, dash in ((2_400_000.0, 2, (5.0, 4.0)), (900.0, 200, ())):
        commands = (Command("M", (Point(0.0, 0.0),)), Command("L", (Point(length, 0.0),)))
        [stage] = prepared([Path(commands, stroke="stroke", dash=(5.0, 4.0))])
        [((_, pen), [(path, _)])] = stage.paths.items()
        assert pen == ("stroke", 1.0, dash, False)
        assert path.elementCount() == pieces
