"""The strip above the canvas that says what is wrong and offers what to do; it never covers the map."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from journeymap.model.messages import Message
from journeymap.ui.ask import Tone
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme.restyle import restyle

Offer = tuple[str, Callable[[], None]]
"""The key of a button's text, and what it does."""


class Banner(QFrame):
    """Shows one message at a time; the text is kept as a message, so that it can change its language."""

    cleared = Signal()
    """The message was taken away, and no other has taken its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.message: Message | None = None
        self._offers: list[tuple[QPushButton, str]] = []
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 7, 12, 7)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._label)
        self.hide()

    def show_message(self, message: Message, texts: QtTexts, tone: Tone, offers: Sequence[Offer] = ()) -> None:
        """Show `message` with a button for each of `offers`."""
        self._clear()
        self.message = message
        for key, action in offers:
            button = QPushButton()
            button.clicked.connect(lambda _=False, act=action: act())
            self._layout.addWidget(button)
            self._offers.append((button, key))
        restyle(self, "tone", tone.value)
        self.set_texts(texts)
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        self._clear()
        self.hide()
        self.cleared.emit()

    def set_texts(self, texts: QtTexts) -> None:
        if self.message is not None:
            self._label.setText(texts.say(self.message))
        for button, key in self._offers:
            button.setText(texts.text(key))

    def _clear(self) -> None:
        self.message = None
        for button, _ in self._offers:
            button.hide()
            button.deleteLater()
        self._offers.clear()
