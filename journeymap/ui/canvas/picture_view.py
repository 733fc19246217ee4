"""The canvas as it looks: a picture with what is selected in it, painted part by part, finer when there is time."""

from collections.abc import Collection, Iterable
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item, around
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Point, Rect
from journeymap.model.messages import Texts
from journeymap.ui.canvas import accessible, empty
from journeymap.ui.canvas.describe import Describer
from journeymap.ui.canvas.gather import gathered, parts
from journeymap.ui.canvas.lull import Lull
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.preview import PAUSE_MS, SLOW, Preview
from journeymap.ui.canvas.scene import Layer, layer_scene
from journeymap.ui.canvas.surface import Surface
from journeymap.ui.canvas.zoomview import ZoomView
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from journeymap.ui.theme.tokens import Theme

_SELECTION_MARGIN = 60.0
_SOME = 400
"""More records than this gain or lose their rings with all of the window."""
_FEW = 6
"""More rings than this are repainted together with what lies between them."""
_LULL_MS = 25
"""After so long without a new frame there is time for what was drawn roughly, and to prepare what comes next."""


class PictureView(ZoomView):
    """A map on screen. Keys are (table, id); sets and lists of them are plain Python objects."""

    selection_changed = Signal(object)
    """The set of keys after the person changed it (not after `set_selection`)."""
    zoom_changed = Signal(float)
    """1.0 is 100 %."""

    def __init__(self, theme: Theme | None = None, texts: Texts | None = None, parent: QWidget | None = None) -> None:
        self.surface = Surface(theme or tokens.load("light"))
        self._layer = Layer(self.surface)
        self._owned_scene = layer_scene(self._layer)
        self._preview = Preview()
        self._last_cost = 0.0
        super().__init__(self._owned_scene, parent)
        self.texts: Texts = texts or QtTexts("en")
        self._describer: Describer | None = None
        self._refine = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._refine.timeout.connect(self._end_preview)
        self._catch_up = QTimer(self, singleShot=True, interval=_LULL_MS)
        self._catch_up.timeout.connect(self._paint_late)
        self._late: Rect | None = None
        self._ahead = Lull(self, _LULL_MS, self._prepare)
        self.setBackgroundBrush(self.surface.ink.colour("canvas"))
        accessible.install()

    def clear(self) -> None:
        """There is no map."""
        self.show_picture(None)

    def show_picture(self, picture: Picture | None, theme: Theme | None = None) -> None:
        """Show a map from scratch (None: there is none). Zoom and place stay."""
        self.surface.show(picture)
        self._after_show()
        if theme is not None:
            self.set_theme(theme)
        self.viewport().update()

    def repaint_changed(self, picture: Picture, dirty: Iterable[Rect]) -> None:
        """Show the next picture of the same map; only what lies in `dirty` is painted anew."""
        rects = list(dirty)
        self.surface.show(picture, rects)
        self._after_show()
        for rect in rects:
            self._update(rect)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.surface.set_theme(theme)
        self.setBackgroundBrush(self.surface.ink.colour("canvas"))
        self.viewport().update()

    def set_texts(self, texts: Texts) -> None:
        """Change the language of what the canvas itself says."""
        self.texts = texts
        self._describer = None
        self.viewport().update()

    def set_selection(self, keys: Collection[Key]) -> None:
        """Show `keys` as selected, without a signal."""
        chosen = frozenset(keys)
        changed = chosen ^ self.surface.selection
        self.surface.selection = chosen
        if self.surface.current not in chosen and len(chosen) == 1:
            self._set_current(next(iter(chosen)))
        if len(changed) > _SOME:
            self.viewport().update()
            return
        rects = self.surface.ring_area(changed, self.zoom)
        if len(rects) > _FEW:  # Qt would add them to its region one by one
            rects = gathered(rects)
        for rect in rects:
            self._update(rect)

    def fit_selection(self) -> None:
        """Bring what is selected into full view."""
        if (chosen := self._chosen_rect()) is not None:
            self.show_rect(chosen.grown(_SELECTION_MARGIN), 1.0)

    def _chosen_rect(self) -> Rect | None:
        """The smallest rectangle around what is selected, scene px."""
        items = [item for key in self.surface.selection if (item := self.surface.item_of(key)) is not None]
        return around(item.bounds for item in items) if items else None

    def reveal(self, key: Key) -> None:
        """Scroll a record into view, if it is not."""
        item = self.surface.item_of(key)
        if item is not None:
            self.bring_into_view(qrect(item.bounds))

    def key_at(self, at: QPoint) -> Key | None:
        """The record at a place of the viewport."""
        return self.surface.key_at(self._scene_point(at), self.zoom)

    def _scene_point(self, at: QPoint) -> Point:
        """A place of the viewport in scene px."""
        point = self.mapToScene(at)
        return Point(point.x(), point.y())

    def describer(self) -> Describer | None:
        """The cards in words, for assistive technology."""
        picture = self.surface.picture
        if self._describer is None and picture is not None:
            self._describer = Describer(picture, self.texts)
        return self._describer

    def place_of(self, item: Item) -> QRect:
        """Where an item is on the screen (global px)."""
        rect = self.mapFromScene(qrect(item.bounds)).boundingRect()
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def is_selected(self, key: Key) -> bool:
        return key in self.surface.selection

    def has_current(self, key: Key) -> bool:
        return key == self.surface.current and self.surface.has_focus

    def before_zoom(self) -> None:
        slow = self._last_cost > SLOW or self.devicePixelRatioF() >= 1.5
        if slow and self.isVisible() and not self._preview.is_active:
            self._preview.take(self.viewport(), self.viewportTransform(), self.surface.ink.colour("canvas"))
        if self._preview.is_active:
            self._refine.start()

    def _set_zoom(self, zoom: float) -> bool:
        changed = super()._set_zoom(zoom)
        if changed:
            self.zoom_changed.emit(self.zoom)
        return changed

    def _end_preview(self) -> None:
        self._preview.drop()
        self.viewport().update()

    def _paint_late(self) -> None:
        late, self._late = self._late, None
        if late is not None:
            self._update(late)

    def _prepare(self) -> None:
        if self.surface.prepare(self.mapToScene(self.viewport().rect()).boundingRect(), self.zoom):
            self._ahead.expect()

    def _after_show(self) -> None:
        picture = self.surface.picture
        area = Rect(0.0, 0.0, picture.width, picture.height) if picture is not None else Rect(0.0, 0.0, 0.0, 0.0)
        self.set_content(area)
        self._preview.drop()
        self._describer = None
        name = picture.title if picture is not None and picture.title else self.texts.text("canvas.empty")
        if name != self.accessibleName():
            self.setAccessibleName(name)
        gone = [key for key in self.surface.selection if self.surface.item_of(key) is None]
        if gone:
            self._select(self.surface.selection.difference(gone))
        if self.surface.current is not None and self.surface.item_of(self.surface.current) is None:
            self.surface.current = None
        accessible.content_changed(self)

    def _update(self, rect: Rect) -> None:
        shown = self.viewportTransform().mapRect(qrect(rect)).toAlignedRect().adjusted(-2, -2, 2, 2)
        self.viewport().update(shown.intersected(self.viewport().rect()))

    def _select(self, keys: Iterable[Key]) -> None:
        chosen = frozenset(keys)
        if chosen != self.surface.selection:
            self.set_selection(chosen)
            self.selection_changed.emit(set(chosen))

    def _set_current(self, key: Key | None) -> None:
        before, self.surface.current = self.surface.current, key
        for rect in self.surface.ring_area([known for known in (before, key) if known is not None], self.zoom):
            self._update(rect)
        if key is not None and key != before:
            accessible.focus_moved(self, key)

    def paintEvent(self, event: QPaintEvent) -> None:
        started = perf_counter()
        if self._preview.is_active:
            painter = QPainter(self.viewport())
            ground = self.surface.ink.colour("canvas")
            self._preview.paint(painter, self.viewportTransform(), ground, QRectF(event.rect()))
            painter.end()
            return
        # One by one: the strips of a diagonal pan have a bounding rectangle as large as the window.
        window = self.mapToScene(self.viewport().rect()).boundingRect()
        with self.surface.frame(window, self.zoom):
            for rect in parts(event.region()):
                super().paintEvent(QPaintEvent(rect))
        for late in self.surface.cache.late:
            self._late = late if self._late is None else self._late.united(late)
        if self.surface.picture is None:
            empty.paint(self.viewport(), self.surface.ink, self.texts)
        if self._late is not None:
            self._catch_up.start()
        else:
            self._ahead.expect()
        if event.rect().size() == self.viewport().size():
            self._last_cost = perf_counter() - started
