"""Phases as they were a few edits ago: undo and redo bring back what has been planned before."""

from journeymap.model.layout.routing.parcel import Ground, Traffic
from journeymap.model.layout.routing.tile import Site, Tile

_KEPT = 8
"""So many phases are kept, whichever they are."""


class Recall:
    """The phases that edits have replaced, the latest last."""

    def __init__(self) -> None:
        self._tiles: list[Tile] = []

    def keep(self, tile: Tile) -> None:
        """Keep a phase that another takes the place of."""
        self._tiles = [*(it for it in self._tiles if it is not tile), tile][-_KEPT:]

    def site(self, ground: Ground, now: Site) -> Site | None:
        """The cards of a phase as they stood on this ground, None if nobody knows. What was found out about their
        links is taken back from `now`, the phase as it stands until then."""
        for tile in reversed(self._tiles):
            if tile.site.ground == ground:
                tile.site.offers.take_back(now.offers)
                return tile.site
        return None

    def tile(self, site: Site, traffic: Traffic) -> Tile | None:
        """The lines of a phase as they ran with this traffic, None if nobody knows."""
        return next((it for it in reversed(self._tiles) if it.site is site and it.traffic == traffic), None)
