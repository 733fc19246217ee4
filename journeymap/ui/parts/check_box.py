"""Boxes to tick with a hairline that can be seen in every theme: on their own, and in lists."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

_BOX = 15
"""Side of a box, px."""


def paint_box(
    painter: QPainter, box: QRectF, palette: QPalette, state: Qt.CheckState, *, on: bool, focus: bool
) -> None:
    """A box, ticked or not; `on`: it can be used."""
    roles, states = QPalette.ColorRole, Qt.CheckState
    group = QPalette.ColorGroup.Active if on else QPalette.ColorGroup.Disabled
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = state != states.Unchecked
    line = palette.color(group, roles.Highlight if filled or focus else roles.PlaceholderText)
    painter.setPen(QPen(line, 2 if focus else 1))
    painter.setBrush(palette.color(group, roles.Highlight if filled else roles.Base))
    painter.drawRoundedRect(box, 3.5, 3.5)
    painter.setPen(QPen(palette.color(group, roles.HighlightedText), 1.8))
    x, y = box.center().x(), box.center().y()
    if state == states.Checked:
        painter.drawPolyline([QPointF(x - 3.5, y), QPointF(x - 1, y + 2.5), QPointF(x + 3.5, y - 2.5)])
    elif state == states.PartiallyChecked:
        painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))


class FlatCheck(QCheckBox):
    """A box with its text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        box = QRectF(0.75, (self.height() - _BOX) / 2, _BOX, _BOX)
        paint_box(painter, box, palette, self.checkState(), on=self.isEnabled(), focus=self.hasFocus())
        room = self.rect().adjusted(_BOX + 8, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(palette.color(group, QPalette.ColorRole.WindowText))
        painter.drawText(room, flags, self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(_BOX + 10 + text, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + 10, super().minimumSizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class CheckDelegate(QStyledItemDelegate):
    """Draws the entries of a list with such boxes."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        style = option.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        middle = QRectF(place).center()
        box = QRectF(middle.x() - _BOX / 2, middle.y() - _BOX / 2, _BOX, _BOX)
        painter.save()
        painter.fillRect(QRectF(place).adjusted(-1, -1, 1, 1), option.palette.base())
        paint_box(painter, box, option.palette, option.checkState, on=True, focus=False)
        painter.restore()
