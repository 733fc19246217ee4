"""Hands that do anything with keys, mouse, clipboard and drag, in whatever window or dialog is there."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QThread, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.program import Program
from journeymap.ui.session import Session

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_HELD = (
    *(Modifier.NoModifier,) * 4, Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier,
    Modifier.ControlModifier | Modifier.ShiftModifier,
)  # fmt: skip
_NAMES = (
    "Left Right Up Down Left Right Up Down Tab Backtab Return Return Escape Delete Backspace F2 F3 F4 F5 F6 Home End "
    "PageDown PageUp Insert Space Plus Minus 0 1 2 A C D F J K L T V X Y Z Z Z Menu Comma Period"
)
_KEYS = [getattr(Key, f"Key_{name}") for name in _NAMES.split()]
_TEXTS = ("a", "Termin", "ß~´ü", "1", "+", " ", "x" * 40, "#Brief !zu spät:4x3", "<b>x</b>", "→ -> x", "👩‍👩‍👧‍👦")
_WAITED_FOR = 6_000
"""Rests of a few ms after which a window that waits for a file counts as stuck."""
_LEVELS = 30
"""Esc is pressed as often, at most, until the map has the keys."""
_SLOW = ("view.theme-", "view.language", "file.open", "file.new", "file.revert")
"""What takes a second is done now and then only."""


class Hands:
    """Acts from the event loop, so that it goes on while a dialog or a drop waits in a loop of its own."""

    def __init__(self, random: Random, program: Program, folder: Path) -> None:
        self.random, self.program, self.folder = random, program, folder
        self.log: list[str] = []
        self.done = False
        self.stuck = ""
        self._left = self._count = self._escs = 0
        self._every = 50
        self._resting = False
        self._inside: list[int] = []
        self._slow = 3
        self.picture = folder / "picture.png"
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        image.save(str(self.picture))

    def start(self, events: int) -> None:
        """Do so many things, with a rest now and then; `done` says when that is over, `stuck` what does not end."""
        self._left = events
        QTimer.singleShot(0, self._tick)

    def _tick(self) -> None:
        if self.stuck:
            for window in QApplication.topLevelWidgets():
                window.hide()  # whoever waits for a dialog gets an answer, and the test its end
        if self.done or self.stuck:
            return
        if waits or (self._inside and _level() <= self._inside[-1]):
            QTimer.singleShot(2, self._tick)  # what was begun last is not over, and asks nobody
            return
        QTimer.singleShot(0, self._tick)
        self._inside.append(_level())
        asking = QApplication.activeModalWidget()
        if asking is not None and not isinstance(QApplication.activeWindow(), type(asking)):
            asking.activateWindow()  # a window system does that
        try:
            self._rest() if self._resting else self._act()
        finally:
            self._inside.pop()

    def _act(self) -> None:
        if self._left <= 0:
            self._resting = True
            return
        self._left -= 1
        self._count += 1
        self._resting, self._escs = self._count % self._every == 0, 0
        if not _windows():
            self.log.append("all closed")
            self.program.start_empty()
            return
        acts: list[Callable[[], None]] = [self.key] * 7 + [self.text] * 3 + [self.click] * 5 + [self.drag] * 2
        acts += [self.wheel, self.action, self.action, self.paste, self.drop, self.turn]
        self.random.choice(acts)()

    def _rest(self) -> None:
        """Esc, again and again, until a map has the keys."""
        shells = [shell for shell in self.program.shells if shell.window.isVisible()]
        modal, active = (
            QApplication.activePopupWidget() or QApplication.activeModalWidget(),
            QApplication.activeWindow(),
        )
        shell = next((shell for shell in shells if shell.window is active), None)
        focus, busy = QApplication.focusWidget(), any(shell.is_waiting for shell in shells)
        at_rest = modal is None and not busy and all(map(_is_free, shells))
        if at_rest and (not shells or (shell and (shell.workspace is None or focus is shell.workspace.canvas))):
            self._resting, self.done = False, self._left <= 0
            return
        self._escs += 1
        if self._escs > (_WAITED_FOR if busy else _LEVELS):
            self.stuck = f"{modal} {active} {QGuiApplication.focusWindow()} with {focus} after {self.log[-12:]}"
        elif busy:
            QTest.qWait(5)
        elif self._escs % 10 == 9:
            QTest.qWait(20)  # what was begun comes to its end
        elif modal is None and shells and (self._escs % 5 == 4 or not isinstance(active, QWidget)):
            if active is None and QGuiApplication.focusWindow() is not None:
                _look_away()
            self.random.choice([shell for shell in shells if not _is_free(shell)] or shells).window.activateWindow()
        else:
            self._press(Key.Key_Escape, Modifier.NoModifier)

    def key(self) -> None:
        self._press(self.random.choice(_KEYS), self.random.choice(_HELD))

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self.log.append(f"key {key.name} {held.name or held}")
        asking = QApplication.activeModalWidget()  # has the keys, also before it is told so
        window = asking.windowHandle() if asking is not None else QGuiApplication.focusWindow()
        window = QApplication.activePopupWidget() or window or _windows()[0].windowHandle()
        QTest.keyClick(window, key, held)

    def text(self) -> None:
        text = self.random.choice(_TEXTS)
        self.log.append(f"text {text}")
        for letter in text:  # QTest knows ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
                if target is not None:
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, Modifier.NoModifier, letter))

    def click(self) -> None:
        window, at = self._place()
        button, held = self.random.choice([LEFT, LEFT, LEFT, LEFT, RIGHT, MIDDLE]), self.random.choice(_HELD[:6])
        self.log.append(f"click {button.name} {type(window).__name__} {at.x()},{at.y()} {held.name or held}")
        handle = window.windowHandle()
        QTest.mouseClick(handle, button, held, at)
        if button == LEFT and self.random.random() < 0.3 and shiboken6.isValid(handle):
            QTest.mouseDClick(handle, button, held, _within(handle, at))

    def drag(self) -> None:
        (window, start), (_, end) = self._place(), self._place()
        self.log.append(f"drag {type(window).__name__} {start.x()},{start.y()} {end.x()},{end.y()}")
        handle, end = window.windowHandle(), _within(window, end)
        QTest.mousePress(handle, LEFT, Modifier.NoModifier, start)
        for share in (0.02, 0.3, 0.7, 1.0):
            if shiboken6.isValid(handle):
                QTest.mouseMove(handle, _within(handle, start + (end - start) * share))
        if self.random.random() < 0.2:
            self._press(self.random.choice([Key.Key_Escape, Key.Key_Z, Key.Key_Delete]), Modifier.NoModifier)
        if shiboken6.isValid(handle):
            QTest.mouseRelease(handle, LEFT, self.random.choice(_HELD[:6]), _within(handle, end))

    def wheel(self) -> None:
        window, at = self._place()
        turn, held = self.random.choice([-240, -120, 120, 240]), self.random.choice(_HELD[3:6])
        self.log.append(f"wheel {turn} {held.name}")
        target = window.childAt(at) or window
        where = QPointF(target.mapFrom(window, at)) if target is not window else QPointF(at)
        event = QWheelEvent(
            where, target.mapToGlobal(where), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def action(self) -> None:
        """Anything that a menu offers now: dialogs, other windows, themes, languages, the presenter, saving."""
        shells = [shell for shell in self.program.shells if shell.window.isVisible()]
        if not shells or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self.key()
            return
        shell = next((shell for shell in shells if shell.window.isActiveWindow()), None) or self.random.choice(shells)
        usable = [name for name in ACTIONS if shell.window.actions_[name].isEnabled() and name != "file.quit"]
        name = self.random.choice(usable)
        if name.startswith(_SLOW):
            self._slow -= 1
            if self._slow < 0:
                name = "file.save"
        self.log.append(f"action {name}")
        shell.window.actions_[name].trigger()

    def paste(self) -> None:
        data, kind = QMimeData(), self.random.choice(["text", "table", "html", "image", "files", "own", "own", "junk"])
        self.log.append(f"paste {kind}")
        if kind == "text":
            data.setText("Angebot\nVertrag\nTermin @Anna")
        elif kind == "table":
            data.setText("\n".join("\t".join(f"{row}/{column}" for column in range(3)) for row in range(4)))
        elif kind == "html":
            data.setHtml("<table><tr><td>a<td>b</table><img src=x><script>1</script>")
        elif kind == "image":
            data.setImageData(QImage(str(self.picture)))
        elif kind == "files":
            data.setUrls([QUrl.fromLocalFile(str(self.picture)), QUrl("http://x/y")])
        elif kind == "junk":
            data.setText("\0\n\n\t\n")
        if kind != "own":
            QApplication.clipboard().setMimeData(data)
        self._press(Key.Key_V, Modifier.ControlModifier)

    def drop(self) -> None:
        """Files of another program, which waits for the drop to be over: it must not wait for an answer."""
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return
        window, at = self._place()
        target: QWidget | None = window.childAt(at) or window
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.random.choice(sorted(self.folder.glob("*.*")))))])
        self.log.append(f"drop {data.urls()[0].fileName()}")
        given = (Qt.DropAction.CopyAction, data, LEFT, Modifier.NoModifier)
        while target is not None:
            where = target.mapFrom(window, at) if target is not window else at
            enter = QDragEnterEvent(where, *given)
            if target.acceptDrops() and QApplication.sendEvent(target, enter) and enter.isAccepted():
                before = self._count
                QApplication.sendEvent(target, QDropEvent(QPointF(where), *given))
                if self._count != before:
                    self.stuck = f"a drop on {target} waited while other things were done: {self.log[-12:]}"
                return
            target = target.parentWidget() if target is not window else None

    def turn(self) -> None:
        """To another window, or another pane of this one."""
        if self.random.random() < 0.3:
            self.random.choice(_windows()).activateWindow()
        else:
            self._press(Key.Key_F6, self.random.choice(_HELD[3:5]))

    def _place(self) -> tuple[QWidget, QPoint]:
        """Mostly somewhere on the map, often on a card; in a dialog often on something to be pressed."""
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if window is None:
            windows, active = _windows(), QApplication.activeWindow()
            window = active if active in windows and self.random.random() < 0.9 else self.random.choice(windows)
        at = QPoint(self.random.randrange(max(1, window.width())), self.random.randrange(max(1, window.height())))
        shell = next((each for each in self.program.shells if each.window is window and each.workspace), None)
        if shell is not None and self.random.random() < 0.7:
            canvas = shell.workspace.canvas
            cards = canvas.surface.cards()
            inside = QPoint(self.random.randrange(canvas.width()), self.random.randrange(canvas.height()))
            if cards and self.random.random() < 0.6:
                x, y, w, h = self.random.choice(cards).bounds
                on_card = canvas.mapFromScene(x + w * self.random.random(), y + h * self.random.random())
                inside = on_card if canvas.viewport().rect().contains(on_card) else inside
            return window, _within(window, canvas.viewport().mapTo(window, inside))
        kinds = (QAbstractButton, QComboBox, QLineEdit)
        parts = [part for part in window.findChildren(QWidget) if isinstance(part, kinds) and part.isVisible()]
        if parts and self.random.random() < 0.5:
            part = self.random.choice(parts)
            at = _within(window, part.mapTo(window, QPoint(part.width() // 2, part.height() // 2)))
        return window, at


waits: list[Session] = []
"""Sessions that wait for a save: they let nobody's keys through."""


def _within(window: QWidget | QWindow, at: QPoint) -> QPoint:
    """A window may have become smaller since."""
    return QPoint(min(max(at.x(), 0), window.width() - 1), min(max(at.y(), 0), window.height() - 1))


def _look_away() -> None:
    """A window that has the focus without being the active one (offscreen, when a dialog beside it has gone) cannot be
    activated: it has the focus. Another one takes it first."""
    other = QWidget()
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    other.show()
    other.activateWindow()
    QTimer.singleShot(0, other.close)


def _level() -> int:
    return QThread.currentThread().loopLevel()


def _is_free(shell: object) -> bool:
    workspace = shell.workspace
    if workspace is None:
        return True
    canvas = workspace.canvas
    return not canvas.is_writing and canvas.hands.gesture is None and not canvas.surface.marks


def _windows() -> list[QWidget]:
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Popup, Qt.WindowType.Tool)
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowType() in kinds]
