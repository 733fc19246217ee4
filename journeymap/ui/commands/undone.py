"""What undo and redo do is seen: on a part of the map out of sight, or on another map, it would happen unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.layout.shapes import Rect
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.painter import qrect

if TYPE_CHECKING:
    from journeymap.ui.canvas.edit_view import EditCanvas
    from journeymap.ui.workspace import Workspace

_ON_A_MAP = (Touchpoint.table, Phase.table, Lane.table)


def look_at_touched(workspace: Workspace) -> None:
    """Show one of the touchpoints, phases or lanes that are selected since undo or redo, unless one is in sight."""
    journey = workspace.document.journey
    keys = [key for key in workspace.selection.keys if key[0] in _ON_A_MAP]
    touched = [found for key in keys if isinstance(found := journey.find(key), Touchpoint | Phase | Lane)]
    if not touched:
        _leave_no_emptiness(workspace.canvas)
        return
    if all(each.map_id != workspace.map_id for each in touched):
        workspace.show_map(touched[0].map_id)
        workspace.selection.set(keys)
    canvas = workspace.canvas
    shown = canvas.mapToScene(canvas.open_rect()).boundingRect()
    places = ((key, canvas.surface.item_of(key)) for key in keys)
    drawn = {key: qrect(item.bounds) for key, item in places if item is not None}
    if drawn and not any(shown.intersects(rect) for rect in drawn.values()):
        canvas.reveal(next(iter(drawn)))


def _leave_no_emptiness(canvas: EditCanvas) -> None:
    """Where thousands of pasted cards stood there is nothing once they are taken back: show the nearest card left."""
    shown = canvas.mapToScene(canvas.open_rect()).boundingRect()
    if canvas.surface.cards_in(Rect(shown.x(), shown.y(), shown.width(), shown.height())):
        return
    middle = shown.center()
    cards = ((qrect(card.bounds), card.key) for card in canvas.surface.cards())
    nearest = min(cards, key=lambda card: (card[0].center() - middle).manhattanLength(), default=None)
    if nearest is not None and nearest[1] is not None:
        canvas.reveal(nearest[1])
