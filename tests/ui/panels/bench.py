"""A window with panels around a document in memory, without session and canvas."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from journeymap.model.changes import Key
from journeymap.model.document import Document
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.ports import MemoryJournal
from journeymap.ui.editor import Editor
from journeymap.ui.panels.docks import Panels
from journeymap.ui.selection import Selection
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens


class FakeFilter(QObject):
    """Nothing is filtered."""

    changed = Signal()
    keys: frozenset[Key] = frozenset()


class FakeCanvas(QWidget):
    """Nothing is drawn, so nothing can be out of sight."""

    def reveal(self, key: Key) -> None:
        pass


class FakeWorkspace(QObject):
    """What the panels need of a workspace."""

    changed = Signal()

    def __init__(self, document: Document, map_id: str, locked: Message | None = None) -> None:
        super().__init__()
        self.document = document
        self.map_id = map_id
        self.selection = Selection(self)
        self.refusals: list[Message] = []
        self.editor = Editor(document, self.selection, self.refusals.append, locked)
        self.canvas = FakeCanvas()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filter = FakeFilter(self)
        self._stop = document.listen(lambda changes, _origin: self.selection.drop_removed(changes))

    def show_map(self, map_id: str) -> None:
        if map_id != self.map_id:
            self.map_id = map_id
            self.selection.set(())
            self.changed.emit()


class Bench:
    """`panels` follow `workspace`, whose document starts as `journey`."""

    def __init__(self, qtbot, journey: Journey, settings: Settings, map_id: str, locked: Message | None = None) -> None:
        self.document = Document(journey, MemoryJournal())
        self.workspace = FakeWorkspace(self.document, map_id, locked)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.workspace.canvas)
        self.window.resize(1100, 800)
        self.panels = Panels(self.window, settings, QtTexts("en"), tokens.load("light"))
        self.panels.map_wanted.connect(self.workspace.show_map)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.panels.attach(self.workspace)
        self.qtbot = qtbot

    @property
    def journey(self) -> Journey:
        return self.document.journey

    @property
    def outline(self):
        return self.panels["outline"]

    @property
    def inspector(self):
        return self.panels["inspector"]

    @property
    def form(self):
        assert self.inspector.form is not None
        return self.inspector.form

    def widget(self, name: str):
        return self.form.row(name).editor.widget

    def select(self, *keys: tuple[str, str]) -> None:
        self.workspace.selection.set(keys)

    def close(self) -> None:
        self.panels.detach()
        self.window.close()
