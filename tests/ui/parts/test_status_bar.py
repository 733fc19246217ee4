"""What the status line says is seen whole, also what it was told before it was shown."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton

from journeymap.ui.parts.status_bar import StatusBar
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.workshop.label import TimerLabel
from journeymap.ui.workshop.timer import WorkshopTimer

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


class Layouts(QObject):
    """Counts how often something asks for the window to be laid out."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.asked = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.asked += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = StatusBar()
    window.setStatusBar(bar)
    window.resize(900, 300)
    bar.set_zoom("100 %")
    return window


def show(window: QMainWindow, qtbot) -> Layouts:
    window.show()
    qtbot.waitExposed(window)
    for _ in range(3):  # what is asked for by being shown comes late
        QApplication.processEvents()
    return Layouts(window)


def test_another_zoom_lays_out_nothing(window, qtbot):
    layouts, bar = show(window, qtbot), window.statusBar()
    for percent in (101, 96, 124, 111, 88, 400):
        bar.set_zoom(f"{percent} %")
        QApplication.processEvents()
    assert layouts.asked == 0
    button = bar.findChild(QToolButton, "zoom")
    bar.set_zoom("12.345 % und mehr")
    QApplication.processEvents()
    assert button.width() >= button.sizeHint().width()


def test_a_second_gone_lays_out_nothing(window, qtbot):
    now = [100.0]
    timer = WorkshopTimer(10, clock=lambda: now[0])
    label = TimerLabel(timer, QtTexts("de"))
    window.statusBar().add_timer(label)
    timer.start()
    layouts = show(window, qtbot)
    for _ in range(130):
        now[0] += 1
        timer.look()
        QApplication.processEvents()
    assert label.text() == "7:50"
    assert layouts.asked == 0
    now[0] += 500
    timer.look()
    QApplication.processEvents()
    assert timer.is_over
    assert label.width() >= label.sizeHint().width()
    timer.reset()
    assert label.isHidden()
