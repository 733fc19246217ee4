"""Labels show what people write as it is: never as HTML, whatever it looks like."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(look: str = "", text: str = "", *, wraps: bool = True, parent: QWidget | None = None) -> QLabel:
    """A label of plain text; `look` is its name in the style sheet."""
    label = QLabel(text, parent)
    label.setObjectName(look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label
