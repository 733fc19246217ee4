"""The small buttons that appear under the pointer: link handles on a card's edges, "+" beside phases and lanes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Key
from journeymap.ui.canvas.ink import Ink

TARGET = 32
"""Side of what reacts to the pointer, px on screen; what is drawn is smaller."""
_DOT = 6.0
_OUT = 4
"""So far outside the card a handle is drawn, px: on the ring, clear of what the card says."""
_PLUS = 10.0
_SMALLEST_CARD = 48
_TALL_CARD = 60


class Does(Enum):
    """What a knob is for."""

    LINK = "link"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Knob:
    """`key` is the card, phase or lane it belongs to; `after` tells "+" right or below from left or above."""

    does: Does
    key: Key
    middle: QPoint
    target: QRect
    after: bool = True


def on_card(key: Key, card: QRectF) -> list[Knob]:
    """The handles of a card at `card` (viewport px); small cards have fewer, very small ones none.

    Their targets lie outside: wherever the card itself is grabbed, it moves.
    """
    if card.width() < _SMALLEST_CARD:
        return []
    rect = card.toRect()
    x, y = rect.center().x(), rect.center().y()
    half = TARGET // 2
    places = [
        (QPoint(rect.right() + _OUT, y), QRect(rect.right() + 1, y - half, TARGET, TARGET)),
        (QPoint(rect.left() - _OUT, y), QRect(rect.left() - TARGET, y - half, TARGET, TARGET)),
    ]
    if card.height() >= _TALL_CARD:
        places += [
            (QPoint(x, rect.bottom() + _OUT), QRect(x - half, rect.bottom() + 1, TARGET, TARGET)),
            (QPoint(x, rect.top() - _OUT), QRect(x - half, rect.top() - TARGET, TARGET, TARGET)),
        ]
    return [Knob(Does.LINK, key, middle, target) for middle, target in places]


def beside(key: Key, before: QPointF, after: QPointF) -> list[Knob]:
    """The two "+" of a phase or lane, at its borders (viewport px)."""
    found = []
    for middle, is_after in ((before.toPoint(), False), (after.toPoint(), True)):
        target = QRect(middle.x() - TARGET // 2, middle.y() - TARGET // 2, TARGET, TARGET)
        found.append(Knob(Does.ADD, key, middle, target, is_after))
    return found


class KnobView(QWidget):
    """Shows knobs over the canvas; the canvas itself gets the mouse."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._knobs: list[Knob] = []
        self._ink: Ink | None = None
        self.hide()

    @property
    def knobs(self) -> list[Knob]:
        return self._knobs

    def show_knobs(self, knobs: list[Knob], ink: Ink) -> None:
        """Show exactly these."""
        if knobs == self._knobs and ink is self._ink:
            return
        self._knobs, self._ink = knobs, ink
        if not knobs:
            self.hide()
            return
        whole = knobs[0].target
        for knob in knobs[1:]:
            whole = whole.united(knob.target)
        self.setGeometry(whole)
        self.show()
        self.update()

    def at(self, place: QPoint) -> Knob | None:
        """The knob whose target holds a place of the viewport."""
        return next((knob for knob in self._knobs if knob.target.contains(place)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ink is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        for knob in self._knobs:
            middle = QPointF(knob.middle)
            radius = _DOT if knob.does is Does.LINK else _PLUS
            painter.setPen(self._ink.pen("canvas", 2.0))
            painter.setBrush(self._ink.brush("selection"))
            painter.drawEllipse(middle, radius, radius)
            if knob.does is Does.ADD:
                painter.setPen(self._ink.pen("canvas", 2.0))
                arm = radius / 2
                painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
                painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
        painter.end()
