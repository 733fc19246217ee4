"""What the status line says is seen whole, also what it was told before it was shown."""

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from journeymap.ui.parts.status_bar import StatusBar

LONG = "12 ausgewählt · 302 Kontaktpunkte"


@pytest.mark.parametrize("told", ["before", "while hidden", "after"])
def test_a_text_has_its_room(qtbot, told):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = StatusBar()
    window.setStatusBar(bar)
    window.resize(900, 300)
    if told == "before":
        bar.set_selected(LONG)
    elif told == "while hidden":
        bar.layout().activate()
        bar.layout().sizeHint()  # Qt remembers what each asked for
        bar.set_selected(LONG)
    window.show()
    qtbot.waitExposed(window)
    if told == "after":
        bar.set_selected(LONG)
    QApplication.processEvents()
    label = bar._selected
    assert label.width() >= label.sizeHint().width()
