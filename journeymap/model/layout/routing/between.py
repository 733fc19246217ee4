"""Links between phases from plan to plan: who chooses first, and what of the last plan still holds."""

from collections.abc import Iterable, Mapping, Sequence

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.along import Along
from journeymap.model.layout.routing.cross import Crossing, Ends, Ledger, Offers
from journeymap.model.layout.routing.merge import Span
from journeymap.model.layout.routing.tile import Site


class Crossings:
    """The links between phases that run in an aisle; those that choose as before stay the same objects."""

    def __init__(self) -> None:
        self._crossings: dict[str, Crossing] = {}

    def spans(self) -> Iterable[Span]:
        """The aisle and the phases of each."""
        return (crossing.span for crossing in self._crossings.values())

    def settle(
        self, outer: Sequence[tuple[Wire, Ends]], sites: Sequence[Site], shelved: Mapping[str, Along]
    ) -> dict[str, Crossing]:
        """Choose the aisles of all links but those along a shelf, which are in nobody's hands any more.

        Long links choose first: they have most to lose. Each sees those before it, never the lines within phases,
        so that most edits leave the choices alone.
        """
        ledger = Ledger()
        several = []
        for wire, ends in outer:
            way = shelved.get(wire.id)
            if way is None:
                several.append(self._offers(wire, ends, (sites[ends[0]], sites[ends[1]])))
            else:
                _note(ledger, wire, ends, way, sites)
        several.sort(key=_length, reverse=True)
        found = {}
        for offers in several:
            aisle = ledger.best(offers)
            ledger.add(2 * aisle, *offers.spots, offers.rows)
            known = self._crossings.get(offers.wire.id)
            if known is None or known.offers is not offers or known.exit.aisle != aisle:
                known = Crossing(offers, aisle)
            found[offers.wire.id] = known
        self._crossings = found
        return found

    def _offers(self, wire: Wire, ends: Ends, sites: tuple[Site, Site]) -> Offers:
        known = self._crossings.get(wire.id)
        if known is not None:
            offers = known.offers
            if offers.wire is wire and offers.ends == ends and offers.sites == sites:
                return offers
        return Offers(wire, ends, sites)


def _length(offers: Offers) -> tuple[int, float]:
    (first, here), (last, there) = offers.spots
    return abs(first - last), abs(here - there)


def _note(ledger: Ledger, wire: Wire, ends: Ends, way: Along, sites: Sequence[Site]) -> None:
    """Tell the ledger of a link along a shelf."""
    source, target = sites[ends[0]].board, sites[ends[1]].board
    start, stop = source.index[wire.source], target.index[wire.target]
    spots = (ends[0], source.left(start) + source.metrics.card_width), (ends[1], target.left(stop))
    rows = source.shelf_row[source.shelf[start]], target.shelf_row[target.shelf[stop]]
    ledger.add(2 * way.shelf[0] + 1, *spots, rows)
