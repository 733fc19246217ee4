"""The bar below the map in which one types what to find, and above it, if wanted, the list of all hits."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from journeymap.model.messages import Texts
from journeymap.ui.parts.elided import Elided

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ICONS = ("chevron-up", "chevron-down", "list", "layers", "x")
_ROWS = 6
"""So many hits are seen at once."""


class FindBar(QFrame):
    """A line, how many hits and where the one meant was found, to the previous and the next one, a list of all.

    It searches nothing itself.
    """

    changed = Signal(str)
    step = Signal(int)
    """+1 for the next hit, -1 for the previous one."""
    chosen = Signal(int)
    """The place of a hit in the list."""
    everywhere_changed = Signal(bool)
    """Whether the other maps are looked at, too."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(160)
        self.line.setMaximumWidth(340)
        self.line.setMaxLength(500)
        self.line.textChanged.connect(self.changed)
        self.line.installEventFilter(self)
        self._count, self.found = QLabel(), Elided()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setMinimumWidth(64)
        buttons = [_button() for _ in ICONS]
        self._previous, self._next, self.listed, self.everywhere, self._close = buttons
        self._previous.clicked.connect(lambda: self.step.emit(-1))
        self._next.clicked.connect(lambda: self.step.emit(1))
        self.listed.setCheckable(True)
        self.listed.toggled.connect(lambda _on: self._show_list())
        self.everywhere.setCheckable(True)
        self.everywhere.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.everywhere.toggled.connect(self.everywhere_changed)
        self._close.clicked.connect(self.closed)
        self._rows = QStringListModel(self)
        self.list = self._make_list()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 2)
        row.addWidget(self._count)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self.found, 3)
        for button in (self.everywhere, self.listed, self._close):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(row)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("hits")
        made.setModel(self._rows)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.clicked.connect(lambda index: self.chosen.emit(index.row()))
        made.activated.connect(lambda index: self.chosen.emit(index.row()))
        made.hide()
        return made

    def set_texts(self, texts: Texts, several: bool) -> None:
        """Put the names into words; with `several` maps the others can be looked at."""
        self.setAccessibleName(texts.text("find.name"))
        hint = texts.text("find.hint-everywhere" if several and self.everywhere.isChecked() else "find.hint")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        for button, key in ((self._previous, "previous"), (self._next, "next"), (self._close, "close")):
            button.setToolTip(texts.text(f"find.{key}"))
            button.setAccessibleName(texts.text(f"find.{key}"))
        self.everywhere.setText(texts.text("find.everywhere"))
        self.everywhere.setToolTip(texts.text("find.everywhere.tip"))
        self.everywhere.setVisible(several)
        self.listed.setToolTip(texts.text("find.list.tip"))
        self.listed.setAccessibleName(texts.text("find.list"))
        self.list.setAccessibleName(texts.text("find.list"))
        for button, keys in ((self.everywhere, "Alt+M"), (self.listed, "Alt+L")):
            button.setShortcut(keys)  # a new text takes the keys away

    def set_icons(self, *icons: QIcon) -> None:
        """In the order of `ICONS`."""
        for button, icon in zip(
            (self._previous, self._next, self.listed, self.everywhere, self._close), icons, strict=True
        ):
            button.setIcon(icon)

    def set_count(self, text: str, has_hits: bool, found: str = "") -> None:
        """How many hits there are, and where the one that is meant was found, in words."""
        self._count.setText(text)
        self.found.set_whole(found)
        for button in (self._previous, self._next):
            button.setEnabled(has_hits)

    def set_rows(self, rows: Sequence[str]) -> None:
        """All hits in words."""
        if self._rows.stringList() != list(rows):
            self._rows.setStringList(list(rows))
        self._show_list()

    def set_current(self, place: int) -> None:
        """The hit that is meant."""
        self.list.setCurrentIndex(self._rows.index(place, 0))

    @property
    def count(self) -> str:
        return self._count.text()

    def _show_list(self) -> None:
        rows = self._rows.rowCount()
        self.list.setFixedHeight(min(rows, _ROWS) * max(24, self.list.sizeHintForRow(0)) + 4)
        self.list.setVisible(self.listed.isChecked() and rows > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self.step.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)


def _button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setMinimumSize(32, 32)
    return button
