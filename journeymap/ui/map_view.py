"""Shows one map on the canvas: asks the layout for a picture, cards first and lines when there is time."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QTimer

from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.map_place import MapPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from journeymap.model.changes import Changes
    from journeymap.model.journey import Journey
    from journeymap.ui.canvas.view import CanvasView
    from journeymap.ui.map_place import Place
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

_MANY = 300
"""From this many touchpoints on the lines come after the first frame."""

_LARGE = 2_000
"""After an edit of more records than this little is left of the map as it was."""
_MOMENT = 0.008
"""Seconds that the search for lines takes at a time."""


class MapView(QObject):
    """Keeps the canvas in step with the journey, the language and the theme."""

    def __init__(self, canvas: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._measure = QtMeasure()
        self._journey: Journey | None = None
        self._picture: picture.Picture | None = None
        self._texts: QtTexts | None = None
        self._theme: Theme | None = None
        self._map_id = ""
        self.view = View()
        self.place = MapPlace(canvas, self)
        self._waits_for_paint = False
        self._steps: Iterator[None] | None = None
        canvas.viewport().installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._add_routes)

    @property
    def picture(self) -> picture.Picture | None:
        """What is shown now."""
        return self._picture

    def show(self, journey: Journey, map_id: str, view: View | None = None, place: Place | None = None) -> None:
        """Show a map in this view (None: the one in use), where it was left (None: so that it can be read); "" clears
        the canvas."""
        self._journey, self._map_id = journey, map_id
        self.view = view or self.view
        self._build()
        if self._picture is not None:
            self.place.open(place)

    def set_view(self, view: View, anchor: str | None = None) -> None:
        """Look at the map another way. Zoom stays; the card of touchpoint `anchor` stays where it is on screen."""
        if view == self.view:
            return
        self.view = view
        held = self._on_screen(anchor)
        if self._picture is None or self._texts is None:
            return
        if self._waits_for_paint or self._later.isActive():
            self.stop()
            self._picture.add_routes()
        regrouped = view.rows_by is not self._picture.view.rows_by
        at_once = not regrouped or len(self._picture.plan.cards) < _MANY
        self._picture, dirty = self._picture.in_view(view, routes=at_once)
        self._canvas.repaint_changed(self._picture, dirty)
        self._waits_for_paint = not at_once
        if not self.place.view_changed() and held is not None and (now := self._on_screen(anchor)) is not None:
            across, down = self._canvas.horizontalScrollBar(), self._canvas.verticalScrollBar()
            across.setValue(across.value() + now.x() - held.x())
            down.setValue(down.value() + now.y() - held.y())

    def set_look(self, texts: QtTexts, theme: Theme) -> None:
        """Show the map in this language and theme."""
        other_texts, other_theme = texts is not self._texts, theme is not self._theme
        self._texts, self._theme = texts, theme
        if other_theme:
            self._canvas.set_theme(theme)
        if other_texts:
            self._canvas.set_texts(texts)
            self._build()

    def update(self, changes: Changes) -> None:
        """Follow an edit."""
        if self._picture is None or self._journey is None:
            return
        if len(changes) > _LARGE and len(self._picture.plan.cards) + len(changes) >= _MANY:
            self._build()  # cards first, lines when there is time
            self.place.map_changed()
            return
        if self._waits_for_paint or self._later.isActive():
            self.stop()
            self._picture.add_routes()
        self._picture, dirty = self._picture.changed(self._journey, changes)
        self._canvas.repaint_changed(self._picture, dirty)
        self.place.map_changed()

    def _on_screen(self, touchpoint_id: str | None) -> QPoint | None:
        """Where a card stands in the viewport."""
        card = self._picture.card(touchpoint_id) if self._picture is not None and touchpoint_id else None
        return self._canvas.mapFromScene(QPointF(card.x, card.y)) if card is not None else None

    def stop(self) -> None:
        """Forget what was still to be drawn."""
        self._waits_for_paint = False
        self._later.stop()
        self._steps = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._waits_for_paint and event.type() == QEvent.Type.Paint:
            self._waits_for_paint = False
            self._later.start(0)
        return False

    def _build(self) -> None:
        self.stop()
        if self._journey is None or self._texts is None:
            return
        if not self._map_id:
            self._picture = None
            self._canvas.show_picture(None)
            return
        from journeymap.model.records.touchpoints import Touchpoint

        at_once = self._journey.count(Touchpoint) < _MANY
        self._picture = picture.build(
            self._journey, self._map_id, self.view, self._measure, self._texts, routes=at_once
        )
        self._canvas.show_picture(self._picture, self._theme)
        self._waits_for_paint = not at_once

    def _add_routes(self) -> None:
        """Find lines for a moment; show them once all are there, and let the window do its work in between."""
        if self._picture is None:
            return
        if self._steps is None:
            self._steps = self._picture.route_steps()
        end = perf_counter() + _MOMENT
        for _ in self._steps:
            if perf_counter() >= end:
                self._later.start(0)
                return
        self._steps = None
        self._canvas.repaint_changed(self._picture, self._picture.add_routes())
        self.place.lines_found()
