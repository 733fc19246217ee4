"""The outline's nodes: which rows there are and in which order, and what an edit does to them. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journeymap.model import order
from journeymap.model.changes import Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind

ROOT: Key = ("", "")
_RANKED = ("rank",)
_PLACED = ("phase_id", "lane_id", "step", "rank")
_LINKED = ("source_id", "kind")
_KINDS = {kind: place for place, kind in enumerate(LinkKind)}


class Shown(NamedTuple):
    """All that the look of a row depends on, but for the person's doings with it. `age` tells how often all rows
    have changed their looks.
    """

    age: int
    table: str
    has_more: bool
    icon: str
    stands_back: bool
    cells: tuple[str, ...]


class Node:
    """A row. What Qt knows of it stands in `outline_store.py`.

    A card has no nodes for its links (`is_built`) before somebody unfolds it. `is_made` is whether the rows below are
    marked with what can be done with them, `address` what Qt calls the row by that they stand under (0: none yet).
    `shown` is what it looks like, None if that has to be asked.
    """

    __slots__ = ("address", "children", "has_cells", "is_built", "is_made", "key", "parent", "row", "shown")

    def __init__(self, key: Key) -> None:
        self.key = key
        self.parent: Node | None = None
        self.row = 0
        self.children: list[Node] = []
        self.is_built = key[0] != Touchpoint.table
        self.is_made = key[0] in (ROOT[0], Map.table)
        self.has_cells = False
        self.address = 0
        self.shown: Shown | None = None

    def place(self, children: list[Node]) -> None:
        """Have these children in this order."""
        self.children = children
        self.renumber()

    def renumber(self) -> None:
        """Bring the children's rows up to date."""
        for row, child in enumerate(self.children):
            child.row = row
            child.parent = self


def wanted_children(journey: Journey, parent: Key) -> list[Key]:
    """The keys under a row as the journey has them: maps, phases, touchpoints in journey order, links going out."""
    if parent == ROOT:
        return [each.key for each in order.maps(journey)]
    if parent[0] == Map.table:
        return [each.key for each in order.phases(journey, parent[1])]
    if parent[0] == Touchpoint.table:
        out = journey.referring(Link, "source_id", parent[1])
        return [link.key for link in sorted(out, key=_link_order)] if out else []
    phase = journey.get(Phase, parent[1]) if parent[0] == Phase.table else None
    if phase is None:
        return []
    places = {lane.id: place for place, lane in enumerate(order.lanes(journey, phase.map_id))}
    found = journey.referring(Touchpoint, "phase_id", phase.id)
    found.sort(key=lambda t: (t.step, places.get(t.lane_id, 0), t.rank, t.id))
    return [touchpoint.key for touchpoint in found]


def rows_below(journey: Journey, node: Node) -> int:
    """How many rows stand below a row, built or not."""
    return len(node.children) if node.is_built else len(journey.referring(Link, "source_id", node.key[1]))


def touched_parents(journey: Journey, changes: Changes) -> list[Key]:
    """The rows whose children come, go or change their order, upper ones first."""
    found: dict[Key, None] = {}
    lanes: set[str] = set()
    for (table, _), (before, after) in changes.items():
        both = [record for record in (before, after) if record is not None]
        if table == Map.table and _differ(before, after, _RANKED):
            found[ROOT] = None
        elif table == Phase.table and _differ(before, after, ("map_id", *_RANKED)):
            found.update(dict.fromkeys((Map.table, record.map_id) for record in both))  # type: ignore[attr-defined]
        elif table == Touchpoint.table and _differ(before, after, _PLACED):
            found.update(dict.fromkeys((Phase.table, record.phase_id) for record in both))  # type: ignore[attr-defined]
        elif table == Link.table and _differ(before, after, _LINKED):
            found.update(dict.fromkeys((Touchpoint.table, record.source_id) for record in both))  # type: ignore[attr-defined]
        elif table == Lane.table and _differ(before, after, _RANKED):
            lanes.update(record.map_id for record in both)  # type: ignore[attr-defined]
    for map_id in lanes:
        found.update(dict.fromkeys(phase.key for phase in order.phases(journey, map_id)))
    levels = {"": 0, Map.table: 1, Phase.table: 2, Touchpoint.table: 3}
    return sorted(found, key=lambda key: levels[key[0]])


def touched_rows(journey: Journey, changes: Changes) -> tuple[set[Key], bool]:
    """The rows that look different after an edit; True as well if any touchpoint may (a lane or owner renamed)."""
    rows: set[Key] = set()
    everywhere = False
    for (table, record_id), (before, after) in changes.items():
        if table in (Map.table, Phase.table, Touchpoint.table, Link.table):
            rows.add((table, record_id))
            if table == Touchpoint.table and _differ(before, after, ("title",)):
                rows.update(link.key for link in journey.referring(Link, "target_id", record_id))
        elif table in ("emotion", "pain_point"):
            ids = {getattr(record, "touchpoint_id", None) for record in (before, after) if record is not None}
            rows.update((Touchpoint.table, touchpoint_id) for touchpoint_id in ids if touchpoint_id)
        elif table in ("lane", "channel", "persona"):
            everywhere = True
    return rows, everywhere


def _link_order(link: Link) -> tuple[int, str]:
    return _KINDS[link.kind], link.id


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Row numbers as (first, last) of unbroken runs, the last run first."""
    found: list[tuple[int, int]] = []
    for row in sorted(rows, reverse=True):
        if found and found[-1][0] == row + 1:
            found[-1] = (row, found[-1][1])
        else:
            found.append((row, row))
    return found


def _differ(before: object, after: object, fields: tuple[str, ...]) -> bool:
    if before is None or after is None:
        return True
    return any(getattr(before, name) != getattr(after, name) for name in fields)
