"""What of a map is in sight."""

from journeymap.ui.canvas.painter import qrect


def ends(shell):
    """The first and the last card of the map shown, by their keys."""
    cards = sorted(shell.workspace.canvas.surface.cards(), key=lambda item: item.bounds.x)
    return cards[0].key, cards[-1].key


def is_seen(shell, key, whole: bool = False) -> bool:
    """Whether a card, or all of it, lies in the part of the canvas that heads leave to the map."""
    canvas = shell.workspace.canvas
    shown = canvas.mapToScene(canvas.open_rect()).boundingRect()
    card = qrect(canvas.surface.item_of(key).bounds)
    return shown.contains(card) if whole else shown.intersects(card)
