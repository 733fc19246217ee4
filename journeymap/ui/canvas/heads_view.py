"""A canvas whose heads of rows and phases stay in sight, and behave where they are seen as they do in their place."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Key
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Point, Rect
from journeymap.model.messages import Texts
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.head_fold import Fold
from journeymap.ui.canvas.heads import Heads
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.theme.tokens import Theme

_HEADS = ("lane", "row")
_SPILL = 16.0
"""What is to be painted around a card reaches out of the grid by no more, scene px: that touches no head."""


class HeadsCanvas(CanvasView):
    """The heads are painted over the map; what they cover is not painted, hit or selected."""

    def __init__(self, theme: Theme | None = None, texts: Texts | None = None, parent: QWidget | None = None) -> None:
        self.heads: Heads | None = None
        self._over: set[tuple[int, int, int, int]] = set()
        """Where widgets lay over the map when it was painted last."""
        self._left: set[tuple[int, int, int, int]] = set()
        """Where pans since then have taken their pictures along."""
        super().__init__(theme, texts, parent)
        self.heads = Heads(self.surface)

    def keep_heads(self, wanted: bool) -> None:
        """Whether the heads stay in sight."""
        if self.heads is not None and self.heads.wanted != wanted:
            self.heads.wanted = wanted
            self._settle()
            self.viewport().update()

    def open_rect(self) -> QRect:
        """The part of the viewport that heads leave to the map."""
        whole, fold = self.viewport().rect(), self._fold()
        return whole.adjusted(fold.open_left, fold.open_top, 0, 0) if fold is not None else whole

    def is_covered(self, at: QPoint) -> bool:
        """Whether a head lies over a place of the viewport."""
        self._settle()
        return self.heads is not None and self.heads.covered.contains(at)

    def hit_point(self, at: QPoint) -> QPointF:
        """What is seen at a place of the viewport, in scene px: on a head that stays, the place of the head itself."""
        self._settle()
        return self.mapToScene(at - self.heads.moved(at)) if self.heads is not None else self.mapToScene(at)

    def drop_point(self, at: QPoint, own: Point) -> QPointF:
        """Where something from `own` (scene px) is dropped: on the head of a row, in that row where it was; on the bar
        of a phase, there in its own row."""
        scene, fold = self.mapToScene(at), self._fold()
        if fold is None:
            return scene
        return QPointF(own.x if at.x() < fold.open_left else scene.x(), own.y if at.y() < fold.open_top else scene.y())

    def head_shift(self, key: Key) -> QPointF:
        """How far the words of a head are away from where the picture has them, px."""
        self._settle()
        return self.heads.shift_of(key) if self.heads is not None else QPointF(0.0, 0.0)

    def reveal(self, key: Key) -> None:
        item, fold = self.surface.item_of(key), self._fold()
        if item is None or fold is None or item.role not in (*_HEADS, "phase"):
            super().reveal(key)
            return
        # The head is in sight along one side already: only the other matters.
        wanted, shown = qrect(item.bounds), self.mapToScene(self.open_rect()).boundingRect()
        if item.role in _HEADS and fold.dx:
            wanted.setRect(shown.center().x(), wanted.y(), 1.0, wanted.height())
        elif item.role == "phase" and fold.dy:
            wanted.setRect(wanted.x(), shown.center().y(), wanted.width(), 1.0)
        if not shown.contains(wanted):
            self.bring_into_view(wanted)

    def bring_into_view(self, rect: QRectF) -> None:
        if self.heads is None or not self.heads.stay_at(self.zoom, self.viewport().size()):
            super().bring_into_view(rect)
            return
        wanted = self._with_heads(Rect(rect.x(), rect.y(), rect.width(), rect.height()))
        super().bring_into_view(qrect(wanted))
        # Where the window has no room for all of it and a margin, its beginning counts.
        free, corner = self.open_rect(), self.viewportTransform().map(rect.topLeft())
        aside = min(0, round(corner.x()) - free.left()) if wanted.x < rect.x() else 0
        above = min(0, round(corner.y()) - free.top()) if wanted.y < rect.y() else 0
        self._scroll(aside, above)

    def show_rect(self, rect: Rect, most: float) -> None:
        super().show_rect(self._with_heads(rect), most)

    def set_selection(self, keys: Collection[Key]) -> None:
        before = self.surface.selection
        super().set_selection(keys)
        if self._fold() is not None and any(map(_may_be_head, before ^ self.surface.selection)):
            self._renew_heads()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle()
        self._over, self._left = _places(self.viewport()), set()
        if self.heads is None or self.heads.fold is None:
            super().paintEvent(event)
            return
        covered = self.heads.covered
        rest = event.region().subtracted(covered)
        if event.region().rectCount() == 1 and event.rect().size() == self.viewport().size():
            super().paintEvent(event)  # measured as a whole
        elif not rest.isEmpty():
            super().paintEvent(QPaintEvent(rest))
        if event.region().intersects(covered):
            painter = QPainter(self.viewport())
            self.heads.paint(painter, event.region(), self.devicePixelRatioF())
            painter.end()

    def before_zoom(self) -> None:
        # The frame that a zoom scales shows the map alone: heads do not move with it.
        heads, self.heads = self.heads, None
        super().before_zoom()
        self.heads = heads

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        before = self.heads.fold if self.heads is not None else None
        if self.heads is None or before is None:
            super().scrollContentsBy(dx, dy)
            self._renew_heads()
            return
        # Heads do not move with the map: only what they leave open does.
        covered = self.heads.covered
        mode = self.viewportUpdateMode()
        self.setViewportUpdateMode(self.ViewportUpdateMode.NoViewportUpdate)
        super().scrollContentsBy(dx, dy)
        self.setViewportUpdateMode(mode)
        self._settle()
        now = self.heads.fold
        if now is None or (now.rows, now.bars, now.open_left, now.open_top) != (
            before.rows,
            before.bars,
            before.open_left,
            before.open_top,
        ):
            self.viewport().scroll(dx, dy)
            self.viewport().update(covered.translated(dx, dy).united(covered).united(self.heads.covered))
            return
        self._scroll_open(now, dx, dy)

    def _scroll_open(self, fold: Fold, dx: int, dy: int) -> None:
        """Move what is seen of the map beside the heads, and have painted what comes into sight."""
        view, free = self.viewport(), self.open_rect()
        beside = QRegion(view.rect()).subtracted(self.heads.covered if self.heads is not None else QRegion())
        for rect in (free, *list(beside.subtracted(QRegion(free)))):  # type: ignore[call-overload]
            self._scroll_rect(rect, dx, dy)
        for place in _places(view):  # its picture has moved along, the widget has not
            gone = QRect(*place).translated(dx, dy)
            view.update(gone)
            self._left.add(gone.united(QRect(*place)).getRect())  # type: ignore[arg-type]
        if dx or fold.bars.top() > 0:
            view.update(fold.bars)
        if dy or fold.rows.left() > 0:
            view.update(fold.rows)

    def _scroll_rect(self, rect: QRect, dx: int, dy: int) -> None:
        """Where a widget has come, gone or moved since the last frame Qt copies nothing of what is scrolled with it:
        there it is painted, and copied above and below."""
        view, top = self.viewport(), rect.top()
        places = (QRect(*place) for place in (self._over ^ _places(view)) | self._left)
        for place in sorted((each for each in places if each.intersects(rect)), key=QRect.top):
            if place.top() > top:
                view.scroll(dx, dy, QRect(rect.left(), top, rect.width(), place.top() - top))
            top, start = max(top, place.bottom() + 1), max(top, place.top())
            view.update(QRect(rect.left(), start, rect.width(), top - start).intersected(rect))
        if top <= rect.bottom():
            view.scroll(dx, dy, QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        on_head = event.button() == Qt.MouseButton.LeftButton and self.is_covered(at)
        if on_head and not self.is_panning and self.key_at(at) is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._select(())  # a band begins on the map only
            event.accept()
            return
        super().mousePressEvent(event)

    def _fold(self) -> Fold | None:
        self._settle()
        return self.heads.fold if self.heads is not None else None

    def _settle(self) -> None:
        if self.heads is not None:
            self.heads.settle(self.viewportTransform(), self.viewport().size())

    def _with_heads(self, rect: Rect) -> Rect:
        """A part of the map together with the heads that would lie over what is left of it and above it."""
        if self.heads is None:
            return rect
        extent, origin = self.heads.extent, self.heads.origin
        left = extent.x if rect.x >= origin.x else 0.0
        top = extent.y if rect.y >= origin.y else 0.0
        return Rect(rect.x - left, rect.y - top, rect.w + left, rect.h + top)

    def _scene_point(self, at: QPoint) -> Point:
        point = self.hit_point(at)
        return Point(point.x(), point.y())

    def repaint_changed(self, picture: Picture, dirty: Iterable[Rect]) -> None:
        rects = list(dirty)
        super().repaint_changed(picture, rects)
        fold = self._fold()
        if self.heads is None or fold is None:
            return
        left, top = self.heads.origin
        for rect in rects:
            shown = self.viewportTransform().mapRect(qrect(_without_spill(rect))).toAlignedRect()
            shown.adjust(-2, -2, 2, 2)
            rows, bars = fold.rows, fold.bars
            if rect.x + _SPILL < left:  # rows stay at their height, bars above what they are of
                self.viewport().update(rows.intersected(QRect(rows.left(), shown.top(), rows.width(), shown.height())))
            if rect.y + _SPILL < top and rect.bottom - _SPILL > top - self.heads.extent.y:
                self.viewport().update(bars.intersected(QRect(shown.left(), bars.top(), shown.width(), bars.height())))

    def _after_show(self) -> None:
        super()._after_show()
        self._renew_heads(if_same=False)

    def _set_current(self, key: Key | None) -> None:
        before = self.surface.current
        super()._set_current(key)
        if before != key and (_may_be_head(before) or _may_be_head(key)):
            self._renew_heads()

    def _focus(self, has_it: bool) -> None:
        super()._focus(has_it)
        if _may_be_head(self.surface.current):
            self._renew_heads()

    def _renew_heads(self, if_same: bool = True) -> None:
        """Heads stand in other places now, or they may look different (`if_same` tells)."""
        if self.heads is not None:
            before = self.heads.covered
            self._settle()
            if if_same or before != self.heads.covered:
                self.viewport().update(before.united(self.heads.covered))

    def _keys_in(self, rect: QRect) -> frozenset[Key]:
        return super()._keys_in(rect.intersected(self.open_rect()))


def _without_spill(rect: Rect) -> Rect:
    """What is to be painted of a thing without what reaches out of it: a line at least."""
    x, y = min(rect.x + _SPILL, rect.centre.x), min(rect.y + _SPILL, rect.centre.y)
    return Rect(x, y, 2 * (rect.centre.x - x), 2 * (rect.centre.y - y))


def _places(view: QWidget) -> set[tuple[int, int, int, int]]:
    """Where the widgets are that can be seen over the map."""
    children = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {child.geometry().getRect() for child in children if child.isVisible()}  # type: ignore[misc]


def _may_be_head(key: Key | None) -> bool:
    return key is not None and key[0] != Touchpoint.table
