"""A line that is left shows the beginning of its text: one sees what it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from journeymap.model.edits import fields
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from tests.model.sample import BUY, MAP, sample
from tests.ui.panels.bench import Bench

LONG = "A title that is far too long for the narrow line of an inspector, however one turns it"


def test_after_tab_the_beginning_is_seen(qtbot, tmp_path):
    from journeymap.ui.settings import Settings

    bench = Bench(qtbot, sample(), Settings(tmp_path), MAP)
    bench.document.commit(Message("edit.fields", n=1), fields.edit(bench.journey, Touchpoint, [BUY], title=LONG))
    bench.select(("touchpoint", BUY))
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    line = next(each for each in bench.form.findChildren(QLineEdit) if each.text() == LONG)
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
    bench.close()
