"""Labels show what people write as it is: never as HTML, whatever it looks like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

_FIELD = 32
"""Height of the fields of a form (see the style sheet), px."""
_SOFT_HYPHEN = "\u00ad"
_REST = 3
"""So many letters at least go to the next line."""


def plain_label(look: str = "", text: str = "", *, wraps: bool = True, parent: QWidget | None = None) -> QLabel:
    """A label of plain text; `look` is its name in the style sheet."""
    label = QLabel(text, parent)
    label.setObjectName(look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def level(rows: QFormLayout) -> None:
    """Bring the labels of a form to the height of the text in the fields beside them; Qt leaves them a little above."""
    for row in range(rows.rowCount()):
        label = rows.itemAt(row, QFormLayout.ItemRole.LabelRole)
        if label is not None and (words := label.widget()) is not None:
            words.setMinimumHeight(_FIELD)


def breakable(text: str, metrics: QFontMetrics, room: int) -> str:
    """`text` with places to break in words that are wider than `room` px; Qt cuts such words off."""
    return " ".join(_broken(word, metrics, room) for word in text.split(" "))


def _broken(word: str, metrics: QFontMetrics, room: int) -> str:
    if metrics.horizontalAdvance(word) <= room:
        return word
    most = max(1, sum(metrics.horizontalAdvance(word[:end]) <= room for end in range(1, len(word) + 1)))
    if most > 2 * _REST:  # a letter or two alone in the next line look like a slip
        most = min(most, len(word) - _REST)
    rest = word[most:]
    return word[:most] + (_SOFT_HYPHEN + _broken(rest, metrics, room) if rest else "")
