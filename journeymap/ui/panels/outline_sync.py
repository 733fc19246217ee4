"""Brings the outline's nodes in step with an edit and tells Qt row by row what happens to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from journeymap.model.changes import Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.panels.outline_tree import ROOT, Node, runs, touched_parents, wanted_children

_TABLES = (Map.table, Phase.table, Touchpoint.table, Link.table)


class Rows(Protocol):
    """What is done to the rows that Qt knows of; the nodes follow when it is told."""

    def insert(self, parent: Node, place: int, nodes: list[Node]) -> None: ...
    def remove(self, parent: Node, first: int, last: int) -> None: ...
    def relocate(self, nodes: list[Node], parent: Node, place: int) -> None: ...
    def recount(self, card: Node) -> None: ...


class Sync:
    """The nodes, and the steps from one state of the journey to the next.

    The order of the steps matters: what moves out of a row that goes must have left it before.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.nodes: dict[Key, Node] = {}
        self._came: list[Key] = []
        self.is_following = False
        """One change of the rows at a time: meanwhile nothing is unfolded."""
        self.root = self._node(ROOT)

    def clear(self) -> None:
        """Forget all nodes."""
        self.nodes.clear()
        self.root = self._node(ROOT)

    def build(self, journey: Journey) -> None:
        """The nodes of a journey."""
        self.clear()
        self._fill(self.root, journey)

    def build_below(self, card: Node, journey: Journey) -> None:
        """The nodes of the links below a card."""
        if not card.is_built:
            card.is_built = True
            card.place([self._node(key) for key in wanted_children(journey, card.key)])

    def parents(self) -> Iterator[Node]:
        """The root and every node that has or may have rows below it, but for cards that nobody has unfolded."""
        yield from [node for node in self.nodes.values() if node.is_built and node.key[0] != Link.table]

    def top_of(self, key: Key) -> Key:
        """The map that a row stands under."""
        node = self.nodes.get(key, self.root)
        while node.parent is not None and node.parent.key != ROOT:
            node = node.parent
        return node.key

    def number_of(self, key: Key) -> tuple[int, int]:
        """(number, total) among the touchpoints of the map, the phases of the map, the maps, the links of a card."""
        node = self.nodes[key]
        above = node.parent
        if above is None or key[0] != Touchpoint.table:
            return node.row + 1, len(above.children) if above is not None else 1
        phases = above.parent.children if above.parent is not None else [above]
        before = sum(len(phase.children) for phase in phases[: above.row])
        return before + node.row + 1, sum(len(phase.children) for phase in phases)

    def follow(self, journey: Journey, changes: Changes) -> list[Key]:
        """Make the rows what the journey (already changed) says; the maps and phases that have come."""
        self._came, self.is_following = [], True
        try:
            self._follow(journey, changes)
        finally:
            self.is_following = False
        return self._came

    def _follow(self, journey: Journey, changes: Changes) -> None:
        touched = touched_parents(journey, changes)
        for key in touched:
            card = self.nodes.get(key)
            if card is not None and not card.is_built and journey.find(key) is not None:
                self._rows.recount(card)
        wanted = {key: wanted_children(journey, key) for key in touched if key == ROOT or self._shows(journey, key)}
        gone = [key for key, (_, after) in changes.items() if key[0] in _TABLES and self._goes(key, after)]
        for key, children in wanted.items():
            if key[0] in (ROOT[0], Map.table) and key in self.nodes:
                self._insert(self.nodes[key], children, journey)
        for key, children in wanted.items():
            if key in self.nodes and self.nodes[key].is_built:
                self._adopt(self.nodes[key], children)
        self._remove([self.nodes[key] for key in gone if key in self.nodes])
        for key, children in wanted.items():
            if key in self.nodes and self.nodes[key].is_built:
                self._insert(self.nodes[key], children, journey)
                self._reorder(self.nodes[key], children)

    def _shows(self, journey: Journey, key: Key) -> bool:
        """Whether rows below this one are known to the view."""
        node = self.nodes.get(key)
        return journey.find(key) is not None and (node.is_built if node is not None else key[0] != Touchpoint.table)

    def _goes(self, key: Key, after: Record | None) -> bool:
        """Whether a row goes: its record has gone, or its link leaves from a card now that is not unfolded."""
        if after is None:
            return True
        card = self.nodes.get((Touchpoint.table, after.source_id)) if isinstance(after, Link) else None
        return isinstance(after, Link) and key in self.nodes and (card is None or not card.is_built)

    def _node(self, key: Key) -> Node:
        node = self.nodes[key] = Node(key)
        return node

    def _fill(self, parent: Node, journey: Journey) -> None:
        parent.place([self._node(key) for key in wanted_children(journey, parent.key)])
        if parent.key[0] != Phase.table:
            for child in parent.children:
                self._fill(child, journey)

    def _insert(self, parent: Node, wanted: list[Key], journey: Journey) -> None:
        """Add the children that have no node yet, each run of new ones at once."""
        place, run = 0, []
        for key in [*wanted, None]:
            if key is not None and key not in self.nodes:
                run.append(key)
                continue
            if run:
                self._insert_run(parent, place, run, journey)
                run = []
            node = self.nodes.get(key) if key is not None else None
            if node is not None and node.parent is parent:
                place = node.row + 1

    def _insert_run(self, parent: Node, place: int, keys: list[Key], journey: Journey) -> None:
        made = [self._node(key) for key in keys]
        self._rows.insert(parent, place, made)
        for node in made:
            # What comes (back) with rows below it: those that stand elsewhere now move over later.
            if node.key[0] in (Map.table, Phase.table):
                self._came.append(node.key)
                self._insert(node, wanted_children(journey, node.key), journey)

    def _adopt(self, parent: Node, wanted: list[Key]) -> None:
        """Move over the children that still stand under another row."""
        place = 0
        for key in wanted:
            node = self.nodes.get(key)
            if node is None:
                continue
            old = node.parent
            if old is not None and old is not parent:
                self._rows.relocate([node], parent, place)
            place = node.row + 1

    def _remove(self, gone: list[Node]) -> None:
        """Remove rows with all under them, run by run."""
        leaving = {node.key for node in gone}
        by_parent: dict[Key, list[int]] = {}
        for node in gone:
            above = node.parent
            if above is not None and not self._leaves_with(above, leaving):
                by_parent.setdefault(above.key, []).append(node.row)
        for key, places in by_parent.items():
            parent = self.nodes[key]
            for first, last in runs(places):
                removed = parent.children[first : last + 1]
                self._rows.remove(parent, first, last)
                for node in removed:
                    self._forget(node)

    def _leaves_with(self, node: Node | None, leaving: set[Key]) -> bool:
        while node is not None:
            if node.key in leaving:
                return True
            node = node.parent
        return False

    def _forget(self, node: Node) -> None:
        for child in node.children:
            self._forget(child)
        del self.nodes[node.key]

    def _reorder(self, parent: Node, wanted: list[Key]) -> None:
        """Put the children into order: one that stands out is moved alone, else all that stand elsewhere."""
        target = [self.nodes[key] for key in wanted if key in self.nodes]
        if target == parent.children or len(target) != len(parent.children):
            return
        first = next(row for row, (a, b) in enumerate(zip(parent.children, target, strict=True)) if a is not b)
        mine, new = parent.children[first:], target[first:]
        if mine[1:] == [node for node in new if node is not mine[0]]:
            self._rows.relocate(mine[:1], parent, target.index(mine[0]) + 1)
        elif [node for node in mine if node is not new[0]] == new[1:]:
            self._rows.relocate(new[:1], parent, first)
        else:
            self._rows.relocate(new, parent, len(target))
