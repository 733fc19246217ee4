"""What stands out on the map that is shown: the filter of each map, kept for the session, and what it means now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from journeymap.model.analysis.conditions import Filter
from journeymap.model.analysis.filters import Facts
from journeymap.model.analysis.shown import Shown, standing_back
from journeymap.model.layout.shapes import Rect
from journeymap.model.records.touchpoints import Touchpoint

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.model.document import Document
    from journeymap.model.layout.view import View
    from journeymap.ui.canvas.view import CanvasView
    from journeymap.ui.selection import Selection

_MANY = 1_000
"""On a map of more touchpoints the filter follows edits after a pause."""
_PAUSE_MS = 200


class Place(Protocol):
    """Where a map is shown: the workspace, as the filter sees it."""

    selection: Selection

    @property
    def canvas(self) -> CanvasView: ...

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def view_changed(self) -> SignalInstance: ...

    @property
    def document(self) -> Document: ...

    @property
    def map_id(self) -> str: ...

    @property
    def view(self) -> View: ...

    def view_of(self, map_id: str) -> View: ...


class MapFilter(QObject):
    """Of one workspace. `changed` says that the filter, or what it means, is another one.

    What is added or edited while the filter is on stands out as long as it is selected, whatever the filter says:
    nobody's work fades under their hands.
    """

    changed = Signal()

    def __init__(self, workspace: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filters: dict[str, Filter] = {}
        self._facts: Facts | None = None
        self._facts_of: tuple[object, ...] = ()
        self._state: tuple[object, ...] = ()
        self._known: frozenset[str] = frozenset()
        self._kept: set[str] = set()
        self._back: frozenset[str] = frozenset()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._follow)
        workspace.changed.connect(self._look)
        workspace.view_changed.connect(self._follow)
        workspace.selection.changed.connect(self._selection_changed)

    @property
    def wanted(self) -> Filter:
        """The filter of the map that is shown."""
        return self._filters.get(self._workspace.map_id, Filter())

    @property
    def shown(self) -> Shown:
        """View and filter of the map that is shown."""
        return Shown(self._workspace.view, self.wanted)

    def shown_of(self, map_id: str) -> Shown:
        """View and filter of any map: what an export of it shows."""
        return Shown(self._workspace.view_of(map_id), self._filters.get(map_id, Filter()))

    @property
    def back(self) -> frozenset[str]:
        """The touchpoints that stand back now."""
        return self._back

    @property
    def keys(self) -> frozenset[Key]:
        """All records that stand back now: those touchpoints, and what hangs on them."""
        picture = self._workspace.canvas.surface.picture
        dimming = picture.dimming if picture is not None else None
        return dimming.keys if dimming is not None else frozenset()

    @property
    def facts(self) -> Facts:
        """What there is to filter by on the map as it is now."""
        workspace = self._workspace
        now = (workspace.document, workspace.document.revision, workspace.map_id, workspace.canvas.texts)
        if self._facts is None or self._facts_of != now:
            self._facts = Facts(workspace.document.journey, workspace.map_id, workspace.canvas.texts)
            self._facts_of = now
        return self._facts

    def set(self, wanted: Filter) -> None:
        """Let the map that is shown be filtered like this from now on."""
        if wanted != self.wanted:
            self._filters[self._workspace.map_id] = wanted
            self._kept.clear()
            self._known = frozenset()
            self._follow()
            self._lead()

    def _lead(self) -> None:
        """Scroll to the first touchpoint that stands out, if none is in sight."""
        canvas, left = self._workspace.canvas, self.facts.all - self._back
        if not self._back or not left:
            return
        window = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
        seen = canvas.surface.cards_in(Rect(window.x(), window.y(), window.width(), window.height()))
        if not any(key[1] in left for key in seen):
            first = next((item.key for item in canvas.surface.cards() if item.key and item.key[1] in left), None)
            if first is not None:
                canvas.reveal(first)

    def _look(self) -> None:
        """Something has changed somewhere: does it concern the filter?"""
        if self._state == self._now():
            return
        takes_time = len(self._known) > _MANY
        if takes_time and not self._map_is_another():
            self._later.start()
        else:
            self._follow()

    def _follow(self) -> None:
        self._later.stop()
        if self._map_is_another():
            self._kept.clear()
            self._known = frozenset()
        shown, facts = self.shown, self.facts
        if shown.wanted or shown.view.persona_id:
            back = standing_back(facts, shown)
            self._keep(facts.all, back)
            back -= self._kept
        else:
            back = frozenset()
            self._kept.clear()
            self._known = frozenset()
        self._state = self._now()
        self._show(back)
        self.changed.emit()

    def _keep(self, everything: frozenset[str], back: frozenset[str]) -> None:
        """Remember what is new, and what is being worked on and stood out until now."""
        if self._known:
            chosen = set(self._workspace.selection.ids(Touchpoint.table))
            self._kept |= back - self._known
            self._kept |= {card for card in back & chosen if card not in self._back}
        self._kept &= back
        self._known = everything

    def _selection_changed(self) -> None:
        left = self._kept - set(self._workspace.selection.ids(Touchpoint.table))
        if left:
            self._kept -= left
            self._show(self._back | left)
            self.changed.emit()

    def _show(self, back: frozenset[str]) -> None:
        self._back = back
        if self._workspace.canvas.surface.dim(back):
            self._workspace.canvas.viewport().update()

    def _map_is_another(self) -> bool:
        return self._state[2:3] != (self._workspace.map_id,)

    def _now(self) -> tuple[object, ...]:
        workspace = self._workspace
        return workspace.document, workspace.document.revision, workspace.map_id, workspace.view.persona_id
