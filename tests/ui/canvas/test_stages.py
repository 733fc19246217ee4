"""Batches change the order of drawing calls, never what lies above what."""

from journeymap.model.layout.shapes import Box, Command, Path, Point, Rect, Text
from journeymap.ui.canvas.stages import staged

LINE = Path((Command("M", (Point(0, 0),)), Command("L", (Point(9, 0),))), stroke="edge")
GROUND = Box(Rect(2, -2, 4, 4), "canvas")
CARD = Box(Rect(0, 0, 9, 9), "card", shadow=True)
LABEL = Text(Point(2, 2), "label", 11, "text2")


def stages_of(*shapes):
    return [stage for stage, _ in staged(shapes)]


def test_a_label_interrupts_its_line():
    assert stages_of(LINE, GROUND, LABEL) == [0, 1, 1]


def test_a_plain_card_is_one_stage():
    assert stages_of(CARD, LINE, LABEL, LABEL) == [0, 0, 0, 0]


def test_a_box_with_a_shadow_is_not_drawn_below_what_it_covers():
    assert stages_of(GROUND, CARD) == [0, 1]


def test_a_style_that_comes_back_lies_above_what_came_between():
    other = Path(LINE.commands, stroke="pain")
    assert stages_of(LINE, other, LINE) == [0, 0, 1]
