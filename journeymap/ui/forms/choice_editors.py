"""Widgets for choices: a list to pick from, a list that grows by typing, a switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter

from journeymap.model import text
from journeymap.model.search import folded
from journeymap.ui.forms.choices import Choice, matching
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.values import SEVERAL, NewEntry, Shown
from journeymap.ui.parts.check_box import FlatCheck
from journeymap.ui.parts.flat_combo import FlatCombo

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts


_LETTERS = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceEditor(FieldEditor):
    """Picks one of a list; `optional` puts "none" at its top."""

    def __init__(self, parent: QObject, optional: bool) -> None:
        self._combo = FlatCombo(_LETTERS)
        super().__init__(self._combo, parent)
        self._optional = optional
        self._none = ""
        self._choices: list[Choice] = []
        self._value: Shown = None
        self._combo.activated.connect(self._activated)

    def show_value(self, value: Shown) -> None:
        self._value = value
        place = -1
        if value is not SEVERAL:
            values = [each for each, _ in self._choices]
            place = values.index(value) if value in values else -1  # type: ignore[arg-type]
        self._combo.setCurrentIndex(place)
        self._combo.set_blank(place < 0)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        wanted: list[Choice] = [(None, self._none), *choices] if self._optional else list(choices)
        if wanted == self._choices:
            return
        self._choices = wanted
        self._combo.blockSignals(True)
        self._combo.clear()
        for _, name in wanted:
            self._combo.addItem(name)
        self._combo.blockSignals(False)
        self.show_value(self._value)

    def set_texts(self, texts: QtTexts) -> None:
        self._none = texts.text("form.none")
        self._combo.setPlaceholderText(texts.text("form.several"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = watched is self._combo and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self.settled.emit()
        return super().eventFilter(watched, event)

    def _activated(self, place: int) -> None:
        if 0 <= place < len(self._choices):
            self.chosen.emit(self._choices[place][0])
            if not self._combo.is_stepping:
                self.settled.emit()


class IconEditor(ChoiceEditor):
    """Picks a drawing, shown in the colour of the text."""

    def __init__(self, parent: QObject, optional: bool) -> None:
        super().__init__(parent, optional)
        self._combo.setIconSize(QSize(18, 18))
        self._combo.setMaxVisibleItems(12)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        before = self._choices
        super().set_choices(choices)
        if self._choices is not before:
            self._drawn = ""  # the names are other ones, in another language say
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and self._choices:
            self._draw()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        from journeymap.ui.theme.chrome_icons import tinted

        colour = self._combo.palette().color(QPalette.ColorRole.Text).name()
        if colour == self._drawn and self._combo.count() == self._drawn_for:
            return
        self._drawn, self._drawn_for = colour, self._combo.count()
        for place, (name, called) in enumerate(self._choices):
            if name is not None:
                self._combo.setItemIcon(place, tinted(str(name), colour))
                self._combo.setItemText(place, "")
                self._combo.setItemData(place, called, Qt.ItemDataRole.AccessibleTextRole)
                self._combo.setItemData(place, called, Qt.ItemDataRole.ToolTipRole)

    _drawn, _drawn_for = "", 0


class EntryEditor(ChoiceEditor):
    """Picks an entry of a catalogue by typing a part of its name; an unknown name becomes a new entry.

    Enter takes the first name on offer that begins with what was typed; with the offers closed by Esc it makes a new
    entry of what was typed.
    """

    _offers: QAbstractItemView | None = None

    def __init__(self, parent: QObject, optional: bool) -> None:
        super().__init__(parent, optional)
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self._combo.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._offers = popup = completer.popup()
        assert popup is not None
        popup.installEventFilter(self)
        line = self._combo.lineEdit()
        assert line is not None
        self._line = line
        self._line.setMaxLength(text.TITLE_LIMIT)
        self.watch(line)
        self._line.editingFinished.connect(self._finish)
        self._line.returnPressed.connect(self._enter)
        self._new = ""

    def show_value(self, value: Shown) -> None:
        super().show_value(value)
        if self._combo.currentIndex() < 0 or value is None:
            self._line.clear()
        self._line.setModified(False)
        self._line.setPlaceholderText(self._combo.placeholderText() if value is SEVERAL else self._new)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        typed = self._line.text() if self._line.isModified() else None
        super().set_choices(choices)
        if typed is not None:
            self._line.setText(typed)
            self._line.setModified(True)

    def set_texts(self, texts: QtTexts) -> None:
        super().set_texts(texts)
        self._new = texts.text("form.type-name")
        self._line.setPlaceholderText(self._combo.placeholderText() if self._value is SEVERAL else self._new)

    def is_modified(self) -> bool:
        return self._line.isModified()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._offers is not None
            and watched is self._offers
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and not self._offers.currentIndex().isValid()
        ):
            self._complete()
        return super().eventFilter(watched, event)

    def _complete(self) -> None:
        """Finish a name that is begun; what only holds the letters somewhere is no answer to Enter."""
        begun = folded(self._line.text().strip())
        name = next((name for value, name in self._choices if value and folded(name).startswith(begun)), None)
        if begun and name is not None:
            self._line.setText(name)
            self._line.setModified(True)

    def name(self, accessible: str, tip: str) -> None:
        super().name(accessible, tip)
        self._line.setAccessibleName(accessible)

    def set_read_only(self, on: bool) -> None:
        self._combo.setEnabled(not on)

    def _activated(self, place: int) -> None:
        self._line.setModified(False)
        super()._activated(place)
        if 0 <= place < len(self._choices) and self._choices[place][0] is None:
            self._line.clear()

    def _enter(self) -> None:
        self._finish()
        self.settled.emit()

    def _finish(self) -> None:
        if not self._line.isModified():
            return
        self._line.setModified(False)
        typed = text.clean_line(self._line.text())
        known = matching(self._choices[1:] if self._optional else self._choices, typed)
        if known is not None:
            self.chosen.emit(known[0])
        elif typed:
            self.chosen.emit(NewEntry(typed))
        elif self._optional:
            self.chosen.emit(None)
        else:
            self.show_value(self._value)


class SwitchEditor(FieldEditor):
    """Yes or no; half-checked where the records differ. It carries its label itself."""

    def __init__(self, parent: QObject) -> None:
        self.box = FlatCheck()
        super().__init__(self.box, parent)
        self.box.clicked.connect(self._clicked)

    def show_value(self, value: Shown) -> None:
        states = Qt.CheckState
        mixed = value is SEVERAL
        self.box.setTristate(mixed)
        self.box.setCheckState(states.PartiallyChecked if mixed else states.Checked if value else states.Unchecked)

    def _clicked(self) -> None:
        on = self.box.checkState() != Qt.CheckState.Unchecked
        self.box.setTristate(False)
        self.box.setChecked(on)
        self.chosen.emit(on)
        self.settled.emit()
