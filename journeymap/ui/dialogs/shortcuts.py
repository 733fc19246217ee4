"""The sheet of keyboard shortcuts, made of the catalogue and the menus, so that it is never out of date."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.actions.spec import Menu
from journeymap.ui.text.qt_texts import QtTexts

COLUMNS = 3
_LEAST_NAME, _GAP = 170, 20
ON_CANVAS = ("type", "confirm", "confirm-next", "back", "heads", "heads-more", "toggle", "pan", "zoom", "add")
"""What keys and mouse do on the map without being an action."""
IN_CAPTURE = ("channel", "pain", "owner", "emotion", "quote", "item", "place", "complete", "enter", "last")
"""What a line of quick entry can say, and its keys."""
IN_TABLES = ("edit", "lines", "empty", "add", "remove", "go", "filter", "menu", "rows", "sort")
"""What keys and mouse do in the tables."""
IN_PRESENTER = ("next", "back", "ends", "whole", "number", "black", "screen", "end")
"""What keys do while one presents."""
Section = tuple[str, list[tuple[str, str]]]


def sections(texts: QtTexts) -> list[Section]:
    """(heading, [(name, keys)]) for the map and for each menu."""
    on_canvas = [(texts.text(f"shortcuts.{each}"), texts.text(f"shortcuts.{each}-how")) for each in ON_CANVAS]
    found: list[Section] = [(texts.text("shortcuts.canvas"), on_canvas)]
    for menu in MENU_BAR:
        keyed = [ACTIONS[each] for each in dict.fromkeys(_actions_in(menu)) if ACTIONS[each].shortcuts]
        lines = [(plain(texts.text(action.text)), texts.keys(action.shortcuts[0])) for action in keyed]
        if lines:
            found.append((plain(texts.text(menu.text)), lines))
    for place, deeds in (("capture", IN_CAPTURE), ("tables", IN_TABLES), ("presenter", IN_PRESENTER)):
        keys = [f"shortcuts.{place}-{each}" for each in deeds]
        found.append(
            (texts.text(f"shortcuts.{place}"), [(texts.text(each), texts.text(f"{each}-how")) for each in keys])
        )
    return found


class ShortcutSheet(QDialog):
    """Columns of names and keys; scrolls where the screen is small."""

    def __init__(self, parent: QWidget | None, texts: QtTexts) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain(texts.text("action.shortcuts")))
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(36)
        grids = [QGridLayout() for _ in range(COLUMNS)]
        for grid in grids:
            grid.setVerticalSpacing(4)
            columns.addLayout(grid)
        for heading, lines in sections(texts):
            _add_section(min(grids, key=QGridLayout.rowCount), heading, lines)
        for grid in grids:
            grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox()
        buttons.addButton(texts.text("answer.close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(area)
        layout.addWidget(buttons)
        room = self.screen().availableSize()
        wanted = sheet.sizeHint()
        self.resize(min(wanted.width() + 80, room.width() - 40), min(wanted.height() + 110, room.height() - 60))


def _add_section(grid: QGridLayout, heading: str, lines: list[tuple[str, str]]) -> None:
    row = grid.rowCount()
    title = _label(heading)
    font = title.font()
    font.setWeight(font.Weight.DemiBold)
    title.setFont(font)
    title.setContentsMargins(0, 8 if row > 1 else 0, 0, 2)
    grid.addWidget(title, row, 0)
    for offset, (name, keys) in enumerate(lines, start=1):
        label = _label(name)
        label.setWordWrap(True)
        label.setMinimumWidth(_LEAST_NAME)
        line = QHBoxLayout()  # each for itself: one long word for keys must not have all names wrapped
        line.setSpacing(_GAP)
        line.addWidget(label, 1)
        line.addWidget(_label(keys), 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(line, row + offset, 0)


def _actions_in(menu: Menu) -> Iterator[str]:
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from _actions_in(entry)
        elif entry in ACTIONS:
            yield entry


def plain(text: str) -> str:
    """A menu text without its key mark and its dots."""
    return text.replace("&", "").rstrip(" …")


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
