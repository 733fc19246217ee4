"""The table of information items: where the customer is asked for each, and where it is told."""

from journeymap.model.analysis.cells import Kind
from journeymap.model.analysis.columns import Spec, column
from journeymap.model.analysis.lookups import Lookups
from journeymap.model.analysis.notes_tables import Source
from journeymap.model.journey import ordered
from journeymap.model.records.catalogues import InformationItem
from journeymap.model.records.touchpoints import Touchpoint, TouchpointInformation
from journeymap.model.vocab import Direction


def items(looks: Lookups, everything: bool) -> tuple[list[Spec], list[Source]]:
    """All items of the catalogue if all maps are shown, else those that the maps shown use."""
    rows: list[Source] = []
    for item in ordered(looks.journey.all(InformationItem)):
        used = [*_places(looks, item, Direction.ASKED), *_places(looks, item, Direction.TOLD)]
        if used or everything:
            rows.append((item.key, used[0].key if used else None, item))
    return _COLUMNS, rows


def _places(looks: Lookups, item: InformationItem, direction: Direction) -> list[Touchpoint]:
    """The touchpoints at which the item is asked for or told, in journey order."""
    pairs = looks.journey.referring(TouchpointInformation, "item_id", item.id)
    ids = {pair.touchpoint_id for pair in pairs if pair.direction is direction}
    found = [looks.journey.need(Touchpoint, i) for i in ids if i in looks.numbers]
    return sorted(found, key=lambda touchpoint: (looks.map_ids.index(touchpoint.map_id), looks.numbers[touchpoint.id]))


def _titles(looks: Lookups, item: InformationItem, direction: Direction) -> tuple[str, ...]:
    return tuple(touchpoint.title for touchpoint in _places(looks, item, direction))


_COLUMNS: list[Spec] = [
    column("item", field="name", brief=True),
    column(
        "asked-times", Kind.WHOLE, lambda looks, item: len(_places(looks, item, Direction.ASKED)) or None, brief=True
    ),
    column("asked-at", Kind.NAMES, lambda looks, item: _titles(looks, item, Direction.ASKED), brief=True),
    column("told-times", Kind.WHOLE, lambda looks, item: len(_places(looks, item, Direction.TOLD)) or None, brief=True),
    column("told-at", Kind.NAMES, lambda looks, item: _titles(looks, item, Direction.TOLD), brief=True),
    column("note", field="note"),
    column("id", Kind.ID),
]
