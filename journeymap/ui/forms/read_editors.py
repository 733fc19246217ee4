"""Lines that are read as a number, a share, a duration or a day, and a number with arrows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.ui.forms import reading
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.text_editors import LineEditor
from journeymap.ui.forms.values import SEVERAL, Shown, Value
from journeymap.ui.parts.flat_spin import FlatSpin
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.model.messages import Texts
    from journeymap.ui.text.qt_texts import QtTexts


class ReadLineEditor(LineEditor):
    """A line that is read as a value when it is complete; what cannot be read is marked, then taken back."""

    def __init__(
        self, parent: QObject, read: Callable[[str], Value], show: Callable[[str | float, Texts], str], example: str
    ) -> None:
        super().__init__(parent)
        self._read, self._show, self._example = read, show, example
        self._texts: QtTexts | None = None
        self._value: Shown = None
        self._line.editingFinished.connect(self._finish)

    def show_value(self, value: Shown) -> None:
        self._value = value
        self._mark(False)
        if value is None or value is SEVERAL or self._texts is None:
            super().show_value(value)
        else:
            super().show_value(self._show(value, self._texts))  # type: ignore[arg-type]
        self._line.setModified(False)

    def cleaned(self, value: Value) -> Value:
        return value

    def is_modified(self) -> bool:
        return self._line.isModified()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        super().set_texts(texts)
        if not self._line.isModified():
            self.show_value(self._value)

    def _edited(self, typed: str) -> None:
        self._mark(False)

    def _entered(self) -> None:
        """Reading comes with the end of editing."""

    def _place_hint(self) -> None:
        example = self._texts.text(self._example) if self._texts is not None else ""
        self._line.setPlaceholderText(self._several if self._mixed else example)

    def _finish(self) -> None:
        if not self._line.isModified():
            return
        typed = self._line.text().strip()
        try:
            value = self._read(typed) if typed else None
        except (ValueError, OverflowError):
            self._mark(True)
            if not self._line.hasFocus():
                self.show_value(self._value)
            return
        self._line.setModified(False)
        self.chosen.emit(value)

    def _mark(self, wrong: bool) -> None:
        restyle(self._line, "wrong", wrong)


def percent(parent: QObject) -> FieldEditor:
    """A share from 0 to 100."""
    return ReadLineEditor(parent, reading.read_percent, lambda v, t: reading.show_percent(float(v), t), "form.share")


def number(parent: QObject) -> FieldEditor:
    """Any number."""
    return ReadLineEditor(parent, reading.read_number, lambda v, t: reading.show_number(float(v), t), "form.number")


def whole(parent: QObject) -> FieldEditor:
    """A count from 0 on."""
    return ReadLineEditor(parent, reading.read_whole, lambda v, t: reading.show_number(int(v), t), "form.number")


def minutes(parent: QObject) -> FieldEditor:
    """A duration."""
    return ReadLineEditor(parent, reading.read_minutes, lambda v, t: reading.show_minutes(int(v), t), "form.duration")


def day(parent: QObject) -> FieldEditor:
    """A date."""
    return ReadLineEditor(parent, reading.read_day, lambda v, t: reading.show_day(str(v), t), "form.day")


class CountEditor(FieldEditor):
    """A number from 1 on, with arrows."""

    def __init__(self, parent: QObject) -> None:
        self._box = FlatSpin()
        super().__init__(self._box, parent)
        self._box.setKeyboardTracking(False)
        self._box.setRange(1, 9_999)
        self._box.valueChanged.connect(self._changed)
        self._several = ""

    def show_value(self, value: Shown) -> None:
        mixed = value is SEVERAL or value is None
        self._box.blockSignals(True)
        # The value below the first one stands for "several".
        self._box.setMinimum(0 if mixed else 1)
        self._box.setSpecialValueText(self._several if mixed else "")
        self._box.setValue(0 if mixed else int(str(value)))
        self._box.blockSignals(False)

    def set_texts(self, texts: QtTexts) -> None:
        self._several = texts.text("form.several")
        if self._box.minimum() == 0:
            self._box.setSpecialValueText(self._several)

    def set_read_only(self, on: bool) -> None:
        self._box.setReadOnly(on)
        symbols = FlatSpin.ButtonSymbols
        self._box.setButtonSymbols(symbols.NoButtons if on else symbols.UpDownArrows)

    def _changed(self, value: int) -> None:
        if value > 0:
            self.chosen.emit(value)
