"""Widgets for choices: a list to pick from, a list that grows by typing, a switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QStyle, QStyleOptionComboBox, QStylePainter

from journeymap.model import text
from journeymap.model.search import folded
from journeymap.ui.canvas import tooltip
from journeymap.ui.forms.choices import Choice, matching
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.values import SEVERAL, NewEntry, Shown
from journeymap.ui.parts.check_box import FlatCheck
from journeymap.ui.parts.choice_rows import ChoiceRows

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts


_LETTERS = 8
_INSET, _ICON_GAP = 1, 4
"""Px that Qt leaves beside the text of a list, and between its icon and the text."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FlatCombo(QComboBox):
    """Flat, with a chevron of its own: a style sheet that takes the bevel away takes the arrow with it."""

    def __init__(self, letters: int = 0) -> None:
        """`letters`: it asks for the room of so many, whatever it holds. The size policy for that would make the list
        that unfolds, nine widgets, at once."""
        super().__init__()
        self._letters = letters
        self.is_stepping = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel would give it the keyboard, and choose
        if letters:
            self.setMinimumContentsLength(letters)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # somebody scrolls past

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() if self._letters else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not self._letters:
            return hint
        option, metrics = QStyleOptionComboBox(), self.fontMetrics()
        self.initStyleOption(option)
        text = QSize(self._letters * metrics.horizontalAdvance("X"), metrics.height() + 2)
        room = self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, text, self)
        return QSize(room.width(), hint.height())  # not that of the hint that is shown while several differ

    def set_blank(self, blank: bool) -> None:
        """Whether what is shown is no value but a hint."""
        if bool(self.property("blank")) != blank:
            self.setProperty("blank", blank)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys come here while the list is closed: they step through its entries, one shown after the other.
        self.is_stepping = True
        super().keyPressEvent(event)
        self.is_stepping = False

    def showPopup(self) -> None:
        if not isinstance(self.itemDelegate(), ChoiceRows):
            self.setItemDelegate(ChoiceRows(self))  # not before: it makes the list
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            is_cut = not self.isEditable() and self._shown()[1] != self.currentText()
            tooltip.show(self.currentText() if is_cut else "", event.pos(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
        else:
            # As Qt does, but for the end of a long text: under a style sheet Qt cuts it in the middle of a letter.
            styled = QStylePainter(self)
            styled.setPen(self.palette().color(QPalette.ColorRole.Text))
            option, shown = self._shown()
            option.currentText = shown
            styled.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            styled.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
            styled.end()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(QPen(self.palette().color(group, QPalette.ColorRole.Text), 1.4))
        x, y = self.width() - 13, self.height() / 2
        points = [QPointF(x - 3.5, y - 1.75), QPointF(x, y + 1.75), QPointF(x + 3.5, y - 1.75)]
        painter.drawPolyline(points)
        painter.end()

    def _shown(self) -> tuple[QStyleOptionComboBox, str]:
        """How it is drawn, and its text as far as there is room for it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text = option.currentText
        if self.currentIndex() < 0 and self.placeholderText():
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
            text = self.placeholderText()
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 2 * _INSET
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _ICON_GAP
        return option, self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


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
