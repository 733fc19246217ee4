"""The sheet of keyboard shortcuts, made of the catalogue, so that it is never out of date."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.text.qt_texts import QtTexts

_ON_CANVAS = (
    ("shortcuts.pan", "shortcuts.pan-how"),
    ("shortcuts.zoom", "shortcuts.zoom-how"),
    ("shortcuts.add", "shortcuts.add-how"),
)


class ShortcutSheet(QDialog):
    """Two columns of names and keys, by menu."""

    def __init__(self, parent: QWidget | None, texts: QtTexts) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain(texts.text("action.shortcuts")))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        halves = [QGridLayout(), QGridLayout()]
        for half in halves:
            half.setVerticalSpacing(5)
            half.setHorizontalSpacing(24)
            columns.addLayout(half)
        for place, menu in enumerate(MENU_BAR):
            prefix = menu.text.removeprefix("menu.") + "."
            keyed = [action for action in ACTIONS.values() if action.shortcuts and action.id.startswith(prefix)]
            lines = [(plain(texts.text(action.text)), _keys(action.shortcuts)) for action in keyed]
            self._section(halves[place % 2], plain(texts.text(menu.text)), lines)
        canvas = [(texts.text(name), texts.text(how)) for name, how in _ON_CANVAS]
        self._section(halves[1], texts.text("shortcuts.canvas"), canvas)
        for half in halves:
            half.setRowStretch(half.rowCount(), 1)
        buttons = QDialogButtonBox()
        buttons.addButton(texts.text("answer.close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(columns)
        layout.addWidget(buttons)

    def _section(self, grid: QGridLayout, heading: str, lines: list[tuple[str, str]]) -> None:
        row = grid.rowCount()
        title = _label(heading)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        title.setContentsMargins(0, 8 if row > 1 else 0, 0, 2)
        grid.addWidget(title, row, 0, 1, 2)
        for offset, (name, keys) in enumerate(lines, start=1):
            grid.addWidget(_label(name), row + offset, 0)
            grid.addWidget(_label(keys), row + offset, 1, Qt.AlignmentFlag.AlignRight)


def plain(text: str) -> str:
    """A menu text without its key mark and its dots."""
    return text.replace("&", "").rstrip(" …")


def _keys(shortcuts: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(shortcuts[0]).toString(native)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
