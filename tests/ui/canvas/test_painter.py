"""What is drawn: colours, shadows on screen only, text where the layout put it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.model.layout.shapes import Anchor, Box, Command, Gradient, Group, Icon, Path, Point, Rect, Text, Weight
from journeymap.ui.canvas import glyphs
from journeymap.ui.canvas.full import full
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.painter import ShapePainter, qpath
from journeymap.ui.theme import tokens


def drawn(*shapes, screen=False, theme="light"):
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    ShapePainter(painter, Ink(tokens.load(theme)), screen).shapes(shapes)
    painter.end()
    return image


def inked(image):
    """Left, top, right, bottom of what is not white."""
    white = QColor("white").rgb()
    spots = [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != white]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return (min(xs), min(ys), max(xs), max(ys)) if spots else None


def test_a_box_has_its_colour(qapp):
    image = drawn(Box(Rect(10, 10, 40, 30), "pain"))
    assert image.pixelColor(30, 25).name().upper() == tokens.load("light").colours["pain"]
    assert inked(image) == (10, 10, 49, 39)


def test_a_shadow_is_seen_on_screen_only(qapp):
    box = Box(Rect(20, 20, 40, 30), "card", "border", 1, 8, shadow=True)
    assert drawn(box) != drawn(box, screen=True)
    assert drawn(box, theme="contrast") == drawn(box, screen=True, theme="contrast")


def test_a_gradient_goes_from_top_to_bottom(qapp):
    image = drawn(Box(Rect(0, 0, 100, 80), Gradient(0, 80, "pain", "canvas")))
    assert image.pixelColor(50, 2).green() < image.pixelColor(50, 40).green() < image.pixelColor(50, 77).green()


def test_an_icon_stays_in_its_square(qapp):
    left, top, right, bottom = inked(drawn(Icon("monitor", Point(40, 20), 24, "portal")))
    assert left >= 40
    assert top >= 20
    assert right <= 64
    assert bottom <= 44


@pytest.mark.parametrize("size", [13, 16.5])
@pytest.mark.parametrize("anchor", list(Anchor))
def test_text_stands_where_it_was_measured(qapp, size, anchor):
    width = QtMeasure().width("Hallo", size, Weight.SEMIBOLD)
    start = 60 - (0, width / 2, width)[anchor]
    left, _, right, bottom = inked(drawn(Text(Point(60, 40), "Hallo", size, "text1", Weight.SEMIBOLD, anchor)))
    assert left >= start - 1
    assert right <= start + width + 1
    assert abs(right - left - width) < 4
    assert bottom <= 40


@pytest.mark.parametrize("text", ["Rechnung", "AVATAR", "שלום!", "客户"])
@pytest.mark.parametrize("anchor", list(Anchor))
def test_glyph_runs_look_like_text(qapp, text, anchor):
    line = Text(Point(60, 40), text, 13, "text1", Weight.MEDIUM, anchor)
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QColor(tokens.load("light").colours["text1"]))
    laid = glyphs.line(line)
    for run in laid.runs:
        painter.drawGlyphRun(laid.at, run)
    painter.end()
    for ours, expected in zip(inked(image), inked(drawn(line)), strict=True):
        assert abs(ours - expected) <= 1


def test_full_drawings_hold_every_shape(qapp):
    shapes = (
        Box(Rect(0, 0, 9, 9), "card"),
        Path((Command("M", (Point(0, 0),)), Command("L", (Point(9, 9),))), stroke="edge"),
        Icon("star", Point(0, 0), 12, "text1"),
        Text(Point(0, 9), "one", 11, "text1"),
    )
    stages = full([Group("card", None, Rect(0, 0, 9, 9), shapes)])
    assert [len(stages), len(stages[0].boxes), len(stages[0].icons), len(stages[0].lines)] == [1, 1, 1, 1]
    assert sum(map(len, stages[0].paths.values())) == 1


def test_an_unknown_command_is_refused(qapp):
    with pytest.raises(ValueError, match="Q"):
        qpath([Command("Q", (Point(0, 0),))])


def test_an_unknown_token_is_refused(qapp):
    with pytest.raises(KeyError):
        Ink(tokens.load("light")).colour("nothing")
