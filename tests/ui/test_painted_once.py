"""An edit is painted in one go: what is laid out while it is painted has to be painted once more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeymap.ui.panels.outline_painted import PaintedTree
from tests.ui.keyboard import Typist


@pytest.fixture
def painted(monkeypatch) -> list[None]:
    """One for each time that the outline was painted."""
    calls: list[None] = []
    paint = PaintedTree.paintEvent
    monkeypatch.setattr(PaintedTree, "paintEvent", lambda self, event: (calls.append(None), paint(self, event))[1])
    return calls


def until_seen() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def test_the_outline_is_painted_once_an_edit(stage, document, qtbot, painted):
    shell = stage.open(document("service-blueprint"))
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    typist.press(Qt.Key.Key_Home)
    typist.press(Qt.Key.Key_Right)
    typist.rest(300)
    for command, *arguments in (("grow.towards", "right"), ("edit.undo",), ("edit.redo",), ("edit.delete",)):
        painted.clear()
        shell.do(command, *arguments)
        until_seen()
        assert len(painted) == 1, command
        shell.workspace.canvas.flush()
        typist.rest(300)
