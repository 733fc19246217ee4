"""Each dialog is left with Esc, whichever of its parts has the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from tests.ui.dialogs import DIALOGS, during
from tests.ui.keyboard import Typist
from tests.ui.rest import rest
from tests.ui.test_accessible_window import takers

MOST = 60
"""No dialog has so many parts that take the keyboard."""
AHEAD_MS = 30
"""A table is read after such a moment, while its dialog is open already."""
LEVELS = 3
"""A list that opened, an entry that is written, a search: Esc leaves them one after the other."""


def escaped(dialog: QDialog) -> int:
    """So many Esc it took to leave; as the window system sends them: to the window, which finds who has the keys."""
    for pressed in range(1, LEVELS + 1):
        QTest.keyClick(QApplication.activePopupWidget() or dialog.windowHandle(), Qt.Key.Key_Escape)
        QApplication.processEvents()
        if not isValid(dialog) or not dialog.isVisible():
            return pressed
    raise AssertionError(f"{type(dialog).__name__} stays with the keys at {name(QApplication.focusWidget())}")


def name(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} {widget.objectName() if widget is not None else ''}"


@pytest.mark.parametrize("typed", [False, True], ids=["at rest", "typed"])
@pytest.mark.parametrize("dialog", DIALOGS)
def test_esc_leaves_from_every_part(long_shell, qtbot, tmp_path, dialog, typed):
    parts, levels, shell = 1, set(), long_shell
    for place in range(MOST):
        if place >= parts:
            break

        def leave(opened: QDialog, place: int = place) -> None:
            nonlocal parts
            rest(qtbot, AHEAD_MS)
            inside = takers(opened)
            if typed:  # of parts of a kind one is enough
                inside = list({type(each): each for each in inside}.values())
            parts = min(len(inside), 1) if isinstance(opened, QFileDialog) else len(inside)
            part = inside[place] if inside else opened
            part.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if typed:
                QTest.keyClicks(QApplication.focusWidget() or opened, "a")
                QApplication.processEvents()
            levels.add(escaped(opened))

        during(qtbot, lambda: DIALOGS[dialog](shell, tmp_path), leave)
        assert QApplication.activeModalWidget() is None
        shell.window.activateWindow()  # what a window manager does
        qtbot.waitUntil(shell.window.isActiveWindow)
        shell.window.canvas.setFocus()
    # Nothing is open yet that Esc could leave first; the tables of a catalogue lead back to its list.
    assert typed or levels <= ({1, 2} if dialog.startswith("catalogue") else {1})


@pytest.mark.parametrize("dialog", [name for name in DIALOGS if not name.startswith("catalogue")])
def test_a_dialog_that_was_left_is_gone(long_shell, qtbot, tmp_path, dialog):
    before = set(long_shell.window.findChildren(QDialog))  # catalogues stay
    during(qtbot, lambda: DIALOGS[dialog](long_shell, tmp_path), lambda opened: escaped(opened) and None)
    qtbot.waitUntil(lambda: set(long_shell.window.findChildren(QDialog)) <= before)


def writing(shell) -> None:
    shell.window.canvas.setFocus()
    QTest.keyClicks(shell.window.canvas, "new")


def presenting(shell) -> None:
    shell.do("workshop.present")


def saving(shell) -> None:
    shell.workspace.session.save()


def finding(shell) -> None:
    shell.do("find.open")


def asking_the_palette(shell) -> None:
    shell.do("palette.open")


def in_a_menu(shell) -> None:
    menu = next(action.menu() for action in shell.window.menuBar().actions() if action.menu() is not None)
    menu.popup(shell.window.mapToGlobal(shell.window.rect().center()))


def beside_others(shell) -> None:
    for _ in range(2):
        shell.program.start_empty()


STATES = (writing, presenting, saving, finding, asking_the_palette, in_a_menu, beside_others)


@pytest.mark.parametrize("state", STATES)
def test_esc_leaves_a_dialog_whatever_was_open_before(stage, document, qtbot, state):
    shell = stage.open(document("subscription-onboarding"))
    Typist(shell, qtbot)
    state(shell)
    QApplication.processEvents()

    def leave(opened: QDialog) -> None:
        qtbot.waitUntil(opened.isActiveWindow)
        opened.lines.setFocus()
        escaped(opened)

    during(qtbot, lambda: shell.do("file.from_list"), leave)
    assert QApplication.activeModalWidget() is None
    stage.finish(shell)
