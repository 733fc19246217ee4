"""A canvas to edit on, with a real document and a journal that rebuilds it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Key
from journeymap.model.document import Document
from journeymap.model.history import History
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.ports import Entry
from journeymap.ui.canvas.edit_view import EditCanvas
from journeymap.ui.editor import Editor
from journeymap.ui.map_view import MapView
from journeymap.ui.selection import Selection
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.model.sample import MAP, sample

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Log:
    """A journal in memory."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def append(self, entries: list[Entry]) -> None:
        self.entries += entries


class TestDesk(QObject):
    """What the workspace is to the tools, without a session and a window."""

    __test__ = False

    def __init__(self, canvas: EditCanvas, journey: Journey) -> None:
        super().__init__(canvas)
        self.start = journey.snapshot()
        self.log = Log()
        self.document = Document(journey, self.log)
        self.said: list[Message] = []
        self.selection = Selection(self)
        self.editor = Editor(self.document, self.selection, self.said.append)
        self.canvas = canvas
        self.map_view = MapView(canvas, self)
        self.map_id = MAP
        canvas.selection_changed.connect(self.selection.set)
        self.selection.changed.connect(lambda: canvas.set_selection(self.selection.keys))
        self.document.listen(self._changed)
        canvas.attend(self)
        self.map_view.set_look(QtTexts("en"), tokens.load("light"))
        self.map_view.show(journey, MAP)

    @property
    def journey(self) -> Journey:
        return self.document.journey

    def say(self, message: Message) -> None:
        self.said.append(message)

    def replayed(self) -> Journey:
        """The document as its log tells it."""
        journey = self.start.snapshot()
        for entry in self.log.entries:
            journey.apply(entry.changes)
        return journey

    def steps(self) -> int:
        """How many steps can be undone; the log has to tell the same."""
        assert History.replay(self.log.entries).done == self.document.history.done
        return len(self.document.history.done)

    def _changed(self, changes, _origin) -> None:
        self.selection.drop_removed(changes)
        self.map_view.update(changes)
        self.canvas.document_changed(changes)


def bench(qtbot, journey: Journey | None = None, size: tuple[int, int] = (1100, 760)) -> TestDesk:
    """A canvas on screen at 100 %, with its desk."""
    canvas = EditCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    desk = TestDesk(canvas, journey or sample())
    desk.qtbot = qtbot
    canvas.reduced_motion = True
    canvas.show()
    qtbot.waitExposed(canvas)
    QApplication.processEvents()
    canvas.zoom_100()
    canvas.setFocus()
    return desk


def on(desk: TestDesk, key: Key) -> QPoint:
    """The middle of a record, viewport px."""
    item = desk.canvas.surface.item_of(key)
    assert item is not None
    return desk.canvas.mapFromScene(QPointF(*item.bounds.centre))


def mouse(
    desk: TestDesk,
    kind: QEvent.Type,
    at: QPoint,
    keys=NO_KEYS,
    device: QPointingDevice | None = None,
    held: bool = True,
) -> None:
    """One event of the left button, as the window system sends it; QTest leaves out moves that do not move."""
    view, where = desk.canvas.viewport(), QPointF(at)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    down = LEFT if held and kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    given = (kind, where, view.mapToGlobal(where), button, down, keys)
    QApplication.sendEvent(view, QMouseEvent(*given, device) if device is not None else QMouseEvent(*given))


def press(desk: TestDesk, at: QPoint, keys=NO_KEYS) -> None:
    mouse(desk, QEvent.Type.MouseButtonPress, at, keys)


def release(desk: TestDesk, at: QPoint, keys=NO_KEYS) -> None:
    mouse(desk, QEvent.Type.MouseButtonRelease, at, keys)


def move(desk: TestDesk, at: QPoint, keys=NO_KEYS, held: bool = False) -> None:
    mouse(desk, QEvent.Type.MouseMove, at, keys, held=held)


def pull(desk: TestDesk, start: QPoint, end: QPoint, keys=NO_KEYS) -> None:
    """Press at `start` and move to `end` in steps; the button stays down."""
    press(desk, start, keys)
    for share in (0.1, 0.3, 0.6, 1.0):
        move(desk, start + (end - start) * share, keys, held=True)


def drag(desk: TestDesk, start: QPoint, end: QPoint, keys=NO_KEYS) -> None:
    """Pull and let go; `keys` are held when it is dropped."""
    pull(desk, start, end)
    release(desk, end, keys)
    QApplication.processEvents()


def key(desk: TestDesk, code: Qt.Key, keys=NO_KEYS) -> None:
    """A key for whoever writes, else for the canvas."""
    box = desk.canvas.writer.box
    QTest.keyClick(box if box is not None else desk.canvas, code, keys)


def typed(desk: TestDesk, text: str) -> None:
    box = desk.canvas.writer.box
    for letter in text:  # QTest.keyClicks knows ASCII only
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(box, QKeyEvent(kind, 0, NO_KEYS, letter))
