"""What undo and redo do is seen: on a part of the map out of sight, or on another map, it would happen unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.painter import qrect

if TYPE_CHECKING:
    from journeymap.ui.workspace import Workspace


def look_at_touched(workspace: Workspace) -> None:
    """Show one of the touchpoints that are selected since undo or redo, unless one is in sight already."""
    journey, keys = workspace.document.journey, workspace.selection.keys
    touched = [found for key in keys if (found := journey.get(Touchpoint, key[1])) and key[0] == Touchpoint.table]
    if not touched:
        return
    if all(each.map_id != workspace.map_id for each in touched):
        workspace.show_map(touched[0].map_id)
        workspace.selection.set(keys)
    canvas = workspace.canvas
    shown = canvas.mapToScene(canvas.open_rect()).boundingRect()
    places = ((key, canvas.surface.item_of(key)) for key in keys if key[0] == Touchpoint.table)
    drawn = {key: qrect(item.bounds) for key, item in places if item is not None}
    if drawn and not any(shown.intersects(rect) for rect in drawn.values()):
        canvas.reveal(next(iter(drawn)))
