"""The bar below the map in which one types what to find."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from journeymap.model.messages import Texts

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ICONS = ("chevron-up", "chevron-down", "x")


class FindBar(QFrame):
    """A line, how many hits, to the previous and the next one. It searches nothing itself."""

    changed = Signal(str)
    step = Signal(int)
    """+1 for the next hit, -1 for the previous one."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(420)
        self.line.setMaxLength(500)
        self.line.textChanged.connect(self.changed)
        self.line.installEventFilter(self)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setMinimumWidth(90)
        self._previous, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        self._previous.clicked.connect(lambda: self.step.emit(-1))
        self._next.clicked.connect(lambda: self.step.emit(1))
        self._close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._count)
        for button in (self._previous, self._next):
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._close)
        for button in (self._previous, self._next, self._close):
            button.setAutoRaise(True)
            button.setMinimumSize(32, 32)

    def set_texts(self, texts: Texts) -> None:
        """Put the names into words."""
        self.setAccessibleName(texts.text("find.name"))
        self.line.setPlaceholderText(texts.text("find.hint"))
        self.line.setAccessibleName(texts.text("find.hint"))
        for button, key in ((self._previous, "previous"), (self._next, "next"), (self._close, "close")):
            button.setToolTip(texts.text(f"find.{key}"))
            button.setAccessibleName(texts.text(f"find.{key}"))

    def set_icons(self, previous: QIcon, following: QIcon, close: QIcon) -> None:
        self._previous.setIcon(previous)
        self._next.setIcon(following)
        self._close.setIcon(close)

    def set_count(self, text: str, has_hits: bool) -> None:
        """How many hits there are, in words."""
        self._count.setText(text)
        for button in (self._previous, self._next):
            button.setEnabled(has_hits)

    @property
    def count(self) -> str:
        return self._count.text()

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
