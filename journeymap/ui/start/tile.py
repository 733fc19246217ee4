"""A tile of the start page: a picture, a name, a line below; a button for keyboard and mouse."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from journeymap.ui.canvas import tooltip
from journeymap.ui.theme.chrome_icons import stroke_path

_PICTURE = QSize(232, 130)
_RADIUS = 8.0
_SIGN = 36
_EDGE = 3
_TEXT_TOP = _EDGE + 130 + 8
_HEIGHT = _TEXT_TOP + 58


class Tile(QAbstractButton):
    """Says `clicked` and, where it may be taken away, `removed` (its small cross, or Del)."""

    removed = Signal()

    def __init__(self, colours: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._picture: QPixmap | None = None
        self._scaled: QPixmap | None = None
        self._line = ""
        self._cross: QToolButton | None = None
        self.is_faded = False
        """What it stands for is not there any more."""
        self.setFixedSize(_PICTURE.width() + 2 * _EDGE, _HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, title: str, line: str, tip: str = "") -> None:
        """Name, line below, and the whole of it for the pointer and for assistive technology."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(f"{title}. {line}" if line else title)
        tooltip.put(self, tip)
        self.update()

    def set_picture(self, picture: QPixmap | None) -> None:
        self._picture = picture
        self._scaled = None
        self.update()

    def make_removable(self, name: str) -> None:
        """Let it be taken away; `name` says so."""
        self._cross = QToolButton(self)
        self._cross.setText("✕")
        self._cross.setObjectName("cross")
        self._cross.setAccessibleName(name)
        self._cross.setToolTip(name)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setGeometry(self.width() - 32 - _EDGE - 2, _EDGE + 2, 32, 32)
        self._cross.clicked.connect(self.removed)
        self._cross.setVisible(self.is_faded)

    def sizeHint(self) -> QSize:
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete and self._cross is not None:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._cross is not None:
            self._cross.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._cross is not None:
            self._cross.setVisible(self.is_faded)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(_EDGE, _EDGE, _PICTURE.width(), _PICTURE.height())
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, self._colour("band"))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.setOpacity(0.35 if self.is_faded else 1.0)
            painter.drawPixmap(frame.toRect().topLeft(), self._fitting(self._picture))
            painter.restore()
        else:
            self._draw_sign(painter, frame)
        marked = self.hasFocus() or self.isDown()
        token, width = ("selection", 2.0) if marked else ("text3" if self.underMouse() else "border", 1.0)
        painter.setPen(QPen(self._colour(token), width))
        painter.drawPath(shape)
        self._write(painter)
        painter.end()

    def _draw_sign(self, painter: QPainter, frame: QRectF) -> None:
        """A map in strokes: no picture is kept before a document has been saved."""
        painter.save()
        painter.translate(frame.center())
        painter.scale(_SIGN / 24, _SIGN / 24)
        painter.translate(-12, -12)
        painter.setPen(QPen(self._colour("text3"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(stroke_path("map"))
        painter.restore()

    def _fitting(self, picture: QPixmap) -> QPixmap:
        """The picture in the size in which it is shown, made once: to scale it takes longer than all the rest."""
        ratio = self.devicePixelRatioF()
        size = QRectF(0, 0, _PICTURE.width() * ratio, _PICTURE.height() * ratio).toRect().size()
        if self._scaled is None or self._scaled.size() != size:
            ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = picture.scaled(size, *ways)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _write(self, painter: QPainter) -> None:
        room = self.width() - 2 * _EDGE - 4
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self._colour("text3" if self.is_faded else "text1"))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRect(_EDGE + 2, _TEXT_TOP, room, 18), Qt.AlignmentFlag.AlignLeft, title)
        small = QFont(self.font())
        small.setPixelSize(12)
        painter.setFont(small)
        painter.setPen(self._colour("text3"))
        for place, line in enumerate(_two_lines(self._line, small, room)):
            painter.drawText(QRect(_EDGE + 2, _TEXT_TOP + 20 + 16 * place, room, 16), Qt.AlignmentFlag.AlignLeft, line)

    def _colour(self, token: str) -> QColor:
        return QColor(self._colours[token])


def _two_lines(text: str, font: QFont, room: int) -> list[str]:
    """A text broken into two lines, the second one cut where it is too long."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return []
    line.setLineWidth(room)
    layout.endLayout()
    first, rest = text[: line.textLength()], text[line.textLength() :]
    return [first, QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)] if rest else [first]
