"""Tool bar and status line say what is new without the whole window being laid out, and nothing is cut off."""

from collections import defaultdict

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QToolButton

from journeymap.ui.main_window import MainWindow
from journeymap.ui.panels.docks import _Dock

TROUBLE = "Not saved: the disk is full, and what you did is kept on this computer until there is room again. " * 3


class Counter(QObject):
    """How often a widget was laid out."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def window(qtbot):
    made = MainWindow(lambda _action, _checked: None, defaultdict(lambda: lambda _menu: None), lambda: True)
    qtbot.addWidget(made)
    made.tools.show()
    made.status.show()
    made.status.set_saved("Saved in the file")
    made.status.set_selected("1 selected   ·   300 touchpoints")
    made.resize(1400, 700)
    made.show()
    settle()
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def place(label: QLabel):
    return label.mapTo(label.window(), label.rect().topLeft()).x()


def right(label: QLabel) -> int:
    return place(label) + label.width()


def test_an_action_that_can_be_used_has_only_its_button_painted(window):
    counter = Counter(window)
    action = window.actions_["edit.undo"]
    button = window.tools.widgetForAction(action)
    for on in (False, True, False):
        action.setEnabled(on)
        action.setText(f"Undo: {on}")
        settle()
        assert button.isEnabled() is on
    assert counter.count == 0


def test_an_action_that_hides_gives_its_place_away(window):
    undo, redo = window.actions_["edit.undo"], window.actions_["edit.redo"]
    before = window.tools.widgetForAction(redo).x()
    undo.setVisible(False)
    settle()
    assert window.tools.widgetForAction(undo).isHidden()
    assert window.tools.widgetForAction(redo).x() < before
    undo.setVisible(True)
    settle()
    assert window.tools.widgetForAction(redo).x() == before


def test_buttons_are_as_large_as_they_ask_for_also_in_another_style(window):
    buttons = [button for button in map(window.tools.widgetForAction, window.tools.actions()) if button is not None]
    buttons = [button for button in buttons if isinstance(button, QToolButton)]
    picture = QPixmap(18, 18)
    window.actions_["edit.undo"].setIcon(QIcon(picture))
    for sheet in ("QToolButton { padding: 9px; border: none; }", "QToolButton { padding: 2px; border: none; }"):
        window.tools.setStyleSheet(sheet)
        settle()
        assert all(button.size() == button.sizeHint() for button in buttons)


def test_what_is_said_of_the_file_lays_nothing_out(window):
    counter, saved = Counter(window), window.findChild(QLabel, "saved")
    for text in ("Kept on this computer, not yet in the file", "Saving", "Saved in the file"):
        window.status.set_saved(text)
        settle()
        assert saved.text() == text
    assert counter.count == 0


def test_a_count_stays_where_it_ends(window):
    counter, selected = Counter(window), window.findChild(QLabel, "selected")
    end = right(selected)
    for text in ("1 selected   ·   299 touchpoints", "1 selected   ·   301 touchpoints"):
        window.status.set_selected(text)
        settle()
        assert selected.width() >= selected.sizeHint().width() - 12
        assert right(selected) == end
    assert counter.count <= 1


def test_nothing_said_is_cut_off(window):
    saved, selected = (window.findChild(QLabel, name) for name in ("saved", "selected"))
    window.status.set_selected("1,234 selected   ·   one of the rows   ·   10,000 touchpoints")
    window.status.set_saved(TROUBLE, True)
    settle()
    for label in (saved, selected):
        assert label.width() >= label.sizeHint().width()
        assert label.height() >= label.sizeHint().height()
    window.status.set_selected("")
    window.status.set_saved("Saved")
    settle()
    assert selected.width() <= selected.sizeHint().width() + 24
    assert window.minimumSizeHint().width() < 1400


def test_a_line_in_a_panel_does_not_draw_the_title_of_its_dock(qtbot, monkeypatch):
    drawn: list[object] = []
    true = QDockWidget.paintEvent
    monkeypatch.setattr(QDockWidget, "paintEvent", lambda self, event: (drawn.append(event.rect()), true(self, event)))
    window, label = QMainWindow(), QLabel("Something")
    qtbot.addWidget(window)
    dock = _Dock(window)
    dock.setWindowTitle("A panel")
    dock.setWidget(label)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(500, 400)
    window.show()
    settle()
    assert drawn
    drawn.clear()
    label.setText("Something else")
    settle()
    assert drawn == []
    dock.setWindowTitle("Another name")
    settle()
    assert drawn
