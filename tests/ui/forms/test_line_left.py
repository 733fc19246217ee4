"""A line that is left shows the beginning of its text: one sees what it is about."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from journeymap.model.edits import fields
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.settings import Settings
from tests.model.sample import BUY, MAP, sample
from tests.ui.panels.bench import Bench

LONG = "A title that is far too long for the narrow line of an inspector, however one turns it"


@pytest.fixture
def line(qtbot, tmp_path):
    bench = Bench(qtbot, sample(), Settings(tmp_path), MAP)
    bench.document.commit(Message("edit.fields", n=1), fields.edit(bench.journey, Touchpoint, [BUY], title=LONG))
    bench.select(("touchpoint", BUY))
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    yield next(each for each in bench.form.findChildren(QLineEdit) if each.text() == LONG)
    bench.close()


def test_after_tab_the_beginning_is_seen(line, qtbot):
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert line.selectedText() == LONG
    assert line.cursorPosition() == len(LONG)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert not line.hasFocus()
    assert line.cursorPosition() == 0
    assert line.text() == LONG
    line.setFocus(Qt.FocusReason.TabFocusReason)
    line.clearFocus()
    assert line.cursorPosition() == 0


@pytest.mark.parametrize("reason", ["ActiveWindow", "Popup", "MenuBar"])
def test_who_looks_into_a_menu_or_another_window_writes_on_where_the_cursor_was(line, reason):
    line.setFocus(Qt.FocusReason.TabFocusReason)
    line.setCursorPosition(12)
    reason = getattr(Qt.FocusReason, f"{reason}FocusReason")
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert line.cursorPosition() == 12
