"""Widths are those that Qt draws, at every size, and asking again is cheap."""

import pytest
from PySide6.QtGui import QFontMetricsF

from journeymap.model.layout.shapes import Weight
from journeymap.ui.canvas.fonts import FAMILIES, face, families
from journeymap.ui.canvas.measure import QtMeasure


def test_a_width_is_the_advance_of_the_face(qapp):
    font = face(13, Weight.SEMIBOLD).font
    assert QtMeasure().width("Störung", 13, Weight.SEMIBOLD) == QFontMetricsF(font).horizontalAdvance("Störung")


def test_widths_grow_evenly_with_the_size(qapp):
    measure = QtMeasure()
    assert measure.width("Anschluss", 19.5) == pytest.approx(1.5 * measure.width("Anschluss", 13), rel=0.01)


def test_weight_and_slant_count(qapp):
    measure = QtMeasure()
    widths = {measure.width("Rechnung klären", 13, weight) for weight in (Weight.REGULAR, Weight.SEMIBOLD)}
    assert len(widths) == 2 or not families()


@pytest.mark.parametrize("text", ["", "\u200b", "👩‍👩‍👧 Familie", "שלום", "客户旅程", "\t", "a" * 20_000])
def test_any_text_has_a_width(qapp, text):
    assert QtMeasure().width(text, 13) >= 0


def test_only_families_of_this_machine_are_named(qapp):
    assert [name for name in FAMILIES if name in families()] == list(families())
