"""In a list that unfolds one sees which row the keys are on, and meets it with a finger."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.theme import chrome, tokens
from journeymap.ui.theme.sheet import style_sheet


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_chosen_row_is_filled_and_high(qapp: QApplication, qtbot, theme):
    colours = tokens.load(theme).colours
    before = qapp.palette()
    qapp.setPalette(chrome.palette(colours))
    qapp.setStyleSheet(style_sheet(colours))
    try:
        combo = FlatCombo()
        qtbot.addWidget(combo)
        combo.addItems(["Letter", "Telephone", "E-mail"])
        combo.setCurrentIndex(1)
        combo.show()
        combo.showPopup()
        view = combo.view()
        row = view.visualRect(view.model().index(1, 0))
        assert row.height() >= 32
        shade = view.viewport().grab(row).toImage().pixelColor(row.width() - 6, row.height() // 2)
        assert shade == QColor(colours["chrome.highlight"])
        combo.hidePopup()
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(before)
