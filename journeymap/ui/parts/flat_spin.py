"""Fields for numbers with arrows of their own: a style sheet that takes the bevel away takes the arrows with it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QStyle, QStyleOptionSpinBox

_INSET = 5
"""Px left of the text: here Qt does not heed the padding of a style sheet."""
_Step, _Part = QAbstractSpinBox.StepEnabledFlag, QStyle.SubControl
_ARROWS = (
    (_Part.SC_SpinBoxUp, _Step.StepUpEnabled, -1.75, 0.5),
    (_Part.SC_SpinBoxDown, _Step.StepDownEnabled, 1.75, -0.5),
)
"""Button, when it can be pressed, how far its tip is from its middle, and how far the middle is from that of the
button: the two arrows stand close together."""


class FlatSpin(QSpinBox):
    """Whole numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrows(self, self.stepEnabled())


class FlatDoubleSpin(QDoubleSpinBox):
    """Numbers with decimals."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrows(self, self.stepEnabled())


def _paint_arrows(box: QAbstractSpinBox, can: QAbstractSpinBox.StepEnabledFlag) -> None:
    if box.buttonSymbols() == QAbstractSpinBox.ButtonSymbols.NoButtons:
        return
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    groups, control = QPalette.ColorGroup, QStyle.ComplexControl.CC_SpinBox
    for part, step, tip, nearer in _ARROWS:
        group = groups.Active if box.isEnabled() and can & step else groups.Disabled
        painter.setPen(QPen(box.palette().color(group, QPalette.ColorRole.Text), 1.4))
        middle = box.style().subControlRect(control, option, part, box).center()
        x, y = box.width() - 13, middle.y() + 0.5 + nearer
        painter.drawPolyline([QPointF(x - 3.5, y - tip), QPointF(x, y + tip), QPointF(x + 3.5, y - tip)])
    painter.end()
