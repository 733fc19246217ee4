"""A list to pick from, with an arrow of its own: a style sheet that takes the bevel away takes the arrow with it."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from journeymap.ui.canvas import tooltip
from journeymap.ui.parts.choice_rows import ChoiceRows

_INSET, _ICON_GAP = 1, 4
"""Px that Qt leaves beside the text of a list, and between its icon and the text."""


class FlatCombo(QComboBox):
    """Flat; the wheel only chooses where the keyboard is, and a text that is cut is told in full."""

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
