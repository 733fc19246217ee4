"""A person who does anything with keys and mouse: no error, no stuck state, and log, memory and disk agree."""

import os
from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.history import History
from journeymap.storage import journal, rows
from journeymap.ui.ask import Question, ScriptedAsk

EVENTS = int(os.environ.get("JOURNEYMAP_RANDOM_EVENTS", "400"))
"""So many keys and mouse events for each seed; the variable asks for more."""
SEED = int(os.environ.get("JOURNEYMAP_RANDOM_SEED", "1"))
_REST = 50
"""After so many events Esc has to lead back to the map."""
_LEVELS = 8

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_HELD = (
    Modifier.NoModifier, Modifier.NoModifier, Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier,
    Modifier.AltModifier, Modifier.ControlModifier | Modifier.ShiftModifier,
)  # fmt: skip
_KEYS = (
    Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down,
    Key.Key_Tab, Key.Key_Return, Key.Key_Escape, Key.Key_Delete, Key.Key_Backspace, Key.Key_F2, Key.Key_F3, Key.Key_F6,
    Key.Key_Home, Key.Key_End, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Insert, Key.Key_Space, Key.Key_Plus,
    Key.Key_Minus, Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_A, Key.Key_C, Key.Key_D, Key.Key_F, Key.Key_J, Key.Key_K,
    Key.Key_T, Key.Key_V, Key.Key_X, Key.Key_Y, Key.Key_Z, Key.Key_Z, Key.Key_Z, Key.Key_Menu,
)  # fmt: skip
_TEXTS = ("a", "Termin", "ß~´ü", "1", "+", " ", "x" * 40, "#Brief !zu spät:4x3")


class Indifferent(ScriptedAsk):
    """Answers any question with its safest answer."""

    def choose(self, question: Question) -> str:
        self.answers = [question.answers[-1]]
        return super().choose(question)

    def pick(self, question: Question) -> tuple[str, list[int]]:
        self.answers = [question.answers[-1]]
        return super().pick(question)

    def _next(self) -> object:
        return self.answers.pop(0) if self.answers else None


class Hands:
    """Sends events as the window system does: keys to whoever has the focus, the mouse to whatever lies there."""

    def __init__(self, random: Random, shell) -> None:
        self.random = random
        self.window = shell.window
        self.shell = shell
        self.log: list[str] = []
        self._down: QWidget | None = None

    def act(self) -> None:
        act: Callable[[], None] = self.random.choice(
            [self.key, self.key, self.key, self.key, self.text, self.click, self.click, self.drag, self.wheel]
        )
        act()
        QApplication.processEvents()

    def key(self) -> None:
        key, held = self.random.choice(_KEYS), self.random.choice(_HELD)
        self.log.append(f"key {key.name} {held.name or held}")
        QTest.keyClick(self.target(), key, held)

    def text(self) -> None:
        text = self.random.choice(_TEXTS)
        self.log.append(f"text {text}")
        for letter in text:  # QTest knows ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.target(), QKeyEvent(kind, 0, Modifier.NoModifier, letter))

    def click(self) -> None:
        at, button = self.place(), self.random.choice([LEFT, LEFT, LEFT, RIGHT, MIDDLE])
        held = self.random.choice(_HELD[:6])
        self.log.append(f"click {button.name} {at.x()},{at.y()} {held.name or held}")
        self.mouse(QEvent.Type.MouseButtonPress, at, button, held)
        self.mouse(QEvent.Type.MouseButtonRelease, at, button, held)
        if button == LEFT and self.random.random() < 0.3:
            self.log.append("double")
            self.mouse(QEvent.Type.MouseButtonDblClick, at, button, held)
            self.mouse(QEvent.Type.MouseButtonRelease, at, button, held)

    def drag(self) -> None:
        start, end = self.place(), self.place()
        self.log.append(f"drag {start.x()},{start.y()} {end.x()},{end.y()}")
        self.mouse(QEvent.Type.MouseButtonPress, start, LEFT)
        for share in (0.02, 0.3, 0.7, 1.0):
            self.mouse(QEvent.Type.MouseMove, start + (end - start) * share, LEFT)
            QApplication.processEvents()
        if self.random.random() < 0.2:
            QTest.keyClick(self.target(), self.random.choice([Key.Key_Escape, Key.Key_Z, Key.Key_Delete]))
        self.mouse(QEvent.Type.MouseButtonRelease, end, LEFT, self.random.choice(_HELD[:6]))

    def wheel(self) -> None:
        at, held = self.place(), self.random.choice([Modifier.NoModifier, Modifier.ControlModifier])
        turn = QPoint(0, self.random.choice([-240, -120, 120, 240]))
        self.log.append(f"wheel {turn.y()} {held.name}")
        target = self.widget_at(at)
        where = QPointF(target.mapFrom(self.window, at))
        event = QWheelEvent(
            where, target.mapToGlobal(where), QPoint(), turn, Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def place(self) -> QPoint:
        """Mostly somewhere on the map, often on a card."""
        canvas = self.window.canvas
        if self.random.random() < 0.15:
            return QPoint(self.random.randrange(self.window.width()), self.random.randrange(110, self.window.height()))
        cards = canvas.surface.cards()
        at = QPoint(self.random.randrange(canvas.width()), self.random.randrange(canvas.height()))
        if cards and self.random.random() < 0.6:
            x, y, w, h = self.random.choice(cards).bounds
            on_card = canvas.mapFromScene(x + w * self.random.random(), y + h * self.random.random())
            at = on_card if canvas.viewport().rect().contains(on_card) else at
        return canvas.viewport().mapTo(self.window, at)

    def mouse(self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held=Modifier.NoModifier) -> None:
        if kind == QEvent.Type.MouseButtonPress or self._down is None:
            self._down = QApplication.activePopupWidget() or self.widget_at(at)
            self.give_focus(self._down)
        target = self._down
        where = QPointF(target.mapFromGlobal(self.window.mapToGlobal(at)))
        moves, up = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        none = Qt.MouseButton.NoButton
        given = (none if moves else button, none if up else button, held)
        QApplication.sendEvent(target, QMouseEvent(kind, where, target.mapToGlobal(where), *given))
        if up:
            self._down = None

    def give_focus(self, widget: QWidget) -> None:
        """What the window system's own clicks do, and sent ones do not."""
        while widget is not None and not widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            widget = None if widget.isWindow() else widget.parentWidget()
        if widget is not None and widget.isEnabled() and QApplication.activePopupWidget() is None:
            widget.activateWindow()
            widget.setFocus(Qt.FocusReason.MouseFocusReason)

    def widget_at(self, at: QPoint) -> QWidget:
        return self.window.childAt(at) or self.window

    def target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window


def rest(hands: Hands) -> None:
    """Esc, again and again, until the map has the keys."""
    for _ in range(_LEVELS):
        if is_usable(hands):
            return
        QTest.keyClick(hands.target(), Key.Key_Escape)
        QApplication.processEvents()
    assert is_usable(hands), f"stuck at {hands.target()} after {hands.log[-12:]}"


def is_usable(hands: Hands) -> bool:
    canvas = hands.window.canvas
    free = QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None
    at_rest = not canvas.is_writing and canvas.hands.gesture is None and not canvas.surface.marks
    return free and at_rest and QApplication.focusWidget() is canvas


@pytest.mark.parametrize("seed", range(SEED, SEED + 2))
def test_anything_can_be_done_and_nothing_breaks(stage, document, qtbot, seed, monkeypatch):
    shell = stage.open(document("subscription-onboarding"))
    shell.ask = Indifferent()
    copy = shell.workspace.session.copy
    start = copy.document.journey.snapshot()
    shell.window.resize(1280, 800)
    shell.window.show()
    qtbot.waitExposed(shell.window)
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell.window)
    shell.window.canvas.setFocus()
    hands = Hands(Random(seed), shell)
    for number in range(EVENTS):
        hands.act()
        if number % _REST == _REST - 1:
            rest(hands)
    rest(hands)
    agree(copy, start)
    QApplication.clipboard().clear()  # what is on it must not outlive the interpreter


def agree(copy, start) -> None:
    """What is in memory, what the log tells and what the disk holds are the same."""
    connection, journey = copy._connection, copy.document.journey
    assert copy.document.is_kept
    assert rows.load(connection) == journey
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    entries = list(journal.entries(connection))
    told = start.snapshot()
    for entry in entries:
        told.apply(entry.changes)
    assert told == journey
    assert History.replay(entries).done == copy.document.history.done
    assert entries, "nothing was edited at all"
