"""Labels show what people write as it is: never as HTML, whatever it looks like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

_FIELD = 32
"""Height of the fields of a form (see the style sheet), px."""
_SOFT_HYPHEN = "\u00ad"
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæø")
_TOGETHER = ("sch", "ch", "ck", "ph")


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
    most = _between_syllables(word, most)
    rest = word[most:]
    return word[:most] + (_SOFT_HYPHEN + _broken(rest, metrics, room) if rest else "")


def _between_syllables(word: str, most: int) -> int:
    """The last place up to `most` where one may part a word: before a consonant, or letters that sound as one, that a
    vowel follows. Where there is none in the second half, `most` itself."""
    letters = word.lower()
    for end in range(min(most, len(letters) - 2), max(1, most // 2), -1):
        sound = next((each for each in _TOGETHER if letters.startswith(each, end)), letters[end])
        parted = any(letters.startswith(each, end - at) for each in _TOGETHER for at in range(1, len(each)))
        follows = letters[end + len(sound) : end + len(sound) + 1]
        is_inside = letters[end - 1].isalpha() and sound.isalpha() and sound not in _VOWELS and follows in _VOWELS
        if is_inside and not parted:
            return end
    return most
