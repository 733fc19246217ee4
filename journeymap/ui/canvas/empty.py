"""What the canvas says when there is no map."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from journeymap.model.layout.shapes import Weight
from journeymap.model.messages import Texts
from journeymap.ui.canvas.fonts import face
from journeymap.ui.canvas.ink import Ink

_LINE = 26.0


def paint(widget: QWidget, ink: Ink, texts: Texts) -> None:
    """Paint the two lines in the middle of `widget`."""
    painter = QPainter(widget)
    middle = widget.height() / 2
    lines = (
        (texts.text("canvas.empty"), face(15, Weight.SEMIBOLD).font, "text1", middle - _LINE),
        (texts.text("canvas.empty.hint"), face(13).font, "text3", middle),
    )
    for text, font, colour, top in lines:
        painter.setFont(font)
        painter.setPen(ink.colour(colour))
        painter.drawText(QRectF(0.0, top, widget.width(), _LINE), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
