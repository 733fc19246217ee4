"""Hand-written SVG against QSvgGenerator drawing the same shapes: aims are 1/10 of the time, 1/4 of the size."""

import time
from itertools import pairwise

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Anchor, Box, Command, Gradient, Icon, Path, Text
from journeymap.model.layout.view import View
from journeymap.storage.interchange import svg
from journeymap.ui.theme import tokens
from tests.model.layout.gallery import draw, everything

TOUCHPOINTS = 300


@pytest.fixture(scope="module")
def drawn() -> Picture:
    picture = draw(everything(TOUCHPOINTS), View())
    list(picture.groups())
    return picture


def reference(picture: Picture, theme: tokens.Theme) -> tuple[float, int]:
    """Seconds and bytes that Qt's own generator takes for the same shapes."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    start = time.perf_counter()
    painter = QPainter(generator)
    for group in picture.groups():
        for shape in group.shapes:
            paint(painter, shape, theme)
    painter.end()
    return time.perf_counter() - start, buffer.size()


def paint(painter: object, shape: Box | Path | Text | Icon, theme: tokens.Theme) -> None:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QColor, QFont, QPainter, QPen

    assert isinstance(painter, QPainter)
    if isinstance(shape, Text):
        font = QFont("Inter", weight=QFont.Weight(int(shape.weight)))
        font.setPixelSize(round(shape.size))
        painter.setFont(font)
        painter.setPen(QColor(theme.colours[shape.colour]))
        width = painter.fontMetrics().horizontalAdvance(shape.text) if shape.anchor is not Anchor.START else 0
        painter.drawText(QPointF(shape.at.x - width * shape.anchor / 2, shape.at.y), shape.text)
        return
    if isinstance(shape, Icon):
        painter.save()
        painter.translate(*shape.at)
        painter.scale(shape.size / 24, shape.size / 24)
        painter.strokePath(outline(theme.icon(shape.name)), QPen(QColor(theme.colours[shape.colour]), 2))
        painter.restore()
        return
    fill = shape.fill.top if isinstance(shape.fill, Gradient) else shape.fill
    painter.setBrush(QColor(theme.colours[fill]) if fill else QColor(0, 0, 0, 0))
    painter.setPen(QPen(QColor(theme.colours[shape.stroke]), shape.width) if shape.stroke else QPen(QColor(0, 0, 0, 0)))
    if isinstance(shape, Box):
        painter.drawRoundedRect(QRectF(*shape.rect), shape.radius, shape.radius)
    else:
        painter.drawPath(outline(shape.commands))


def outline(commands: tuple[Command, ...]) -> object:
    from PySide6.QtGui import QPainterPath

    path = QPainterPath()
    for op, points in commands:
        if op == "M":
            path.moveTo(*points[0])
        elif op == "L":
            path.lineTo(*points[0])
        elif op == "C":
            path.cubicTo(*(value for point in points for value in point))
        else:
            path.closeSubpath()
    return path


def test_svg(benchmark: BenchmarkFixture, drawn: Picture) -> None:
    pytest.importorskip("PySide6.QtSvg")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    theme = tokens.load("light")
    rounds = [reference(drawn, theme) for _ in range(3)]
    written = benchmark(svg.write, drawn, theme)
    seconds, size = min(rounds)
    share = benchmark.stats.stats.min / seconds
    part = len(written.encode()) / size
    benchmark.extra_info.update(time_of_qsvggenerator=share, size_of_qsvggenerator=part)
    print(f"\nSVG of {TOUCHPOINTS} touchpoints: {share:.3f} of QSvgGenerator's time, {part:.3f} of its size")  # noqa: T201
    assert app is not None
    assert all(a[1] == b[1] for a, b in pairwise(rounds))
