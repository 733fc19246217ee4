"""Who types at once when a document opens loses no letter, however busy the machine is."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from journeymap.model.records.touchpoints import Touchpoint
from tests.ui.keyboard import NONE


@pytest.fixture
def shell(stage, qtbot):
    made = stage.shell()
    made.show_start_page()
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    made.window.hide()


def press(letter: str) -> None:
    """As the window system does: to whoever has the keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        wanted = QApplication.focusWidget()
        if wanted is not None:
            QApplication.sendEvent(wanted, QKeyEvent(kind, ord(letter.upper()), NONE, letter))


def test_letters_that_waited_while_the_document_opened_are_written(shell, stage):
    """They come before anything that the program has put off."""
    stage.program.new_document("", shell)
    assert shell.workspace is not None
    for letter in "abc":
        press(letter)
    QApplication.processEvents()
    stage.settle()
    for letter in "def":
        press(letter)
        QApplication.processEvents()
    shell.workspace.canvas.flush()
    (card,) = shell.workspace.document.journey.all(Touchpoint)
    assert card.title == "abcdef"
