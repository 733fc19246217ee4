"""How a table is written, as it was recognised and as somebody may say otherwise: encoding, columns, decimals, map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journeymap.storage.interchange.delimited import DELIMITERS
from journeymap.storage.interchange.readings_csv import Written
from journeymap.ui.parts.flat_combo import FlatCombo

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_ENCODINGS = ("utf-8", "cp1252", "utf-16", "iso-8859-15", "cp850", "mac-roman")
_SAME = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16", "utf-32": "utf-16"}
_MARKS = (",", ".")


class WrittenRow(QWidget):
    """`changed`: somebody says otherwise. Only what was said is a wish; the rest is found out anew."""

    changed = Signal()

    def __init__(self, texts: QtTexts, maps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._wish = Written()
        self._found = Written()
        self.encoding, self.delimiter, self.mark, self.map = FlatCombo(), FlatCombo(), FlatCombo(), FlatCombo()
        for name in _ENCODINGS:
            self.encoding.addItem(texts.text(f"import-readings.encoding.{name}"), name)
        for name, delimiter in zip(("semicolon", "tab", "bar", "comma"), DELIMITERS, strict=True):
            self.delimiter.addItem(texts.text(f"import-readings.delimiter.{name}"), delimiter)
        for name, mark in zip(("comma", "point"), _MARKS, strict=True):
            self.mark.addItem(texts.text(f"import-readings.mark.{name}"), mark)
        self.map.addItem(texts.text("import-readings.all-maps"), None)
        for map_id, title in maps:
            self.map.addItem(title, map_id)
        boxes = {"encoding": self.encoding, "delimiter": self.delimiter, "mark": self.mark, "map": self.map}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        for column, (name, box) in enumerate(boxes.items()):
            label = QLabel(texts.text(f"import-readings.{name}"))
            label.setObjectName("quiet")
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            box.setMinimumContentsLength(10)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
            box.activated.connect(lambda _at, name=name: self._said(name))
            if name == "map" and len(maps) < 2:
                label.hide()
                box.hide()

    @property
    def wish(self) -> Written:
        """What somebody said."""
        return self._wish

    @property
    def map_id(self) -> str | None:
        """The map that is meant; None: any."""
        found: str | None = self.map.currentData()
        return found

    def forget(self) -> None:
        """Another table: nothing is said of it yet."""
        self._wish = Written()

    def show_written(self, found: Written) -> None:
        """Show what was recognised."""
        self._found = found
        shown = _SAME.get(found.encoding, found.encoding)
        for box, value in ((self.encoding, shown), (self.delimiter, found.delimiter), (self.mark, found.mark)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))

    def _said(self, name: str) -> None:
        wish = self._wish
        if name == "encoding":
            wish = Written(self._encoding(), wish.delimiter, wish.mark)
        elif name == "delimiter":
            wish = Written(wish.encoding, str(self.delimiter.currentData()), wish.mark)
        elif name == "mark":
            wish = Written(wish.encoding, wish.delimiter, str(self.mark.currentData()))
        self._wish = wish
        self.changed.emit()

    def _encoding(self) -> str:
        """The kinds of UTF-16 and UTF-8 are one in the list; the one that was recognised is kept."""
        said = str(self.encoding.currentData())
        return self._found.encoding if _SAME.get(self._found.encoding) == said else said
