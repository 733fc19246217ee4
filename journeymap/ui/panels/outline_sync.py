"""Brings the outline's nodes in step with an edit and tells Qt row by row what happens to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QModelIndex, SignalInstance

from journeymap.model.changes import Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.panels.outline_tree import ROOT, Node, may_unfold, runs, touched_parents, wanted_children

_TABLES = (Map.table, Phase.table, Touchpoint.table, Link.table)


class Rows(Protocol):
    """What of QAbstractItemModel is needed here."""

    layoutAboutToBeChanged: SignalInstance
    layoutChanged: SignalInstance

    def index_of(self, key: Key) -> QModelIndex: ...
    def createIndex(self, row: int, column: int, number: int) -> QModelIndex: ...
    def beginInsertRows(self, parent: QModelIndex, first: int, last: int) -> None: ...
    def endInsertRows(self) -> None: ...
    def beginRemoveRows(self, parent: QModelIndex, first: int, last: int) -> None: ...
    def endRemoveRows(self) -> None: ...
    def beginMoveRows(self, a: QModelIndex, first: int, last: int, b: QModelIndex, row: int) -> bool: ...
    def endMoveRows(self) -> None: ...
    def persistentIndexList(self) -> list[QModelIndex]: ...
    def changePersistentIndexList(self, old: list[QModelIndex], new: list[QModelIndex]) -> None: ...


class Sync:
    """The nodes, and the steps from one state of the journey to the next.

    The order of the steps matters: what moves out of a row that goes must have left it before.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.nodes: dict[Key, Node] = {}
        self.by_number: dict[int, Node] = {}
        self._count = 0
        self._came: list[Key] = []
        self._is_following = False
        self._asked: list[int] = []
        """Cards that the view wants unfolded while rows follow an edit: one change of the rows at a time."""
        self.root = self._root()

    def clear(self) -> None:
        """Forget all nodes."""
        self.nodes.clear()
        self.by_number.clear()
        self.root = self._root()

    def build(self, journey: Journey) -> None:
        """The nodes of a journey."""
        self.clear()
        self._fill(self.root, journey)

    def unfold(self, node: Node, journey: Journey) -> None:
        """Make the rows of the links below a card; while rows follow an edit, when they have."""
        if self._is_following:
            self._asked.append(node.number)
        elif not node.is_built:
            self._unfold(node, journey)

    def _unfold(self, node: Node, journey: Journey) -> None:
        node.is_built = True
        self._insert(node, wanted_children(journey, node.key), journey)

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
        self._came, self._asked, self._is_following = [], [], True
        try:
            self._follow(journey, changes)
        finally:
            self._is_following = False
        for number in self._asked:
            if number in self.by_number:
                self.unfold(self.by_number[number], journey)
        return self._came

    def _follow(self, journey: Journey, changes: Changes) -> None:
        touched = touched_parents(journey, changes)
        folded = [node for key in touched if (node := self.nodes.get(key)) is not None and not node.is_built]
        self._follow_folded(folded, journey)
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

    def _follow_folded(self, cards: list[Node], journey: Journey) -> None:
        """Cards that nobody has unfolded get, or lose, what shows that they can be."""
        lost = False
        for node in cards:
            now = may_unfold(journey, node) if journey.find(node.key) is not None else node.arrow
            if node.arrow is False and now:
                self._unfold(node, journey)
            lost = lost or bool(node.arrow and not now)
        if lost:
            self._rows.layoutAboutToBeChanged.emit()
            self._rows.layoutChanged.emit()

    def _root(self) -> Node:
        """What an invalid index stands for: its number is 0."""
        self.nodes[ROOT] = self.by_number[0] = Node(ROOT, 0)
        return self.nodes[ROOT]

    def _node(self, key: Key) -> Node:
        self._count += 1
        node = Node(key, self._count)
        self.nodes[key] = node
        self.by_number[node.number] = node
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
        self._rows.beginInsertRows(self._rows.index_of(parent.key), place, place + len(keys) - 1)
        made = [self._node(key) for key in keys]
        parent.place([*parent.children[:place], *made, *parent.children[place:]])
        self._rows.endInsertRows()
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
                rows = self._rows
                source, target = rows.index_of(old.key), rows.index_of(parent.key)
                rows.beginMoveRows(source, node.row, node.row, target, place)
                old.place([child for child in old.children if child is not node])
                parent.place([*parent.children[:place], node, *parent.children[place:]])
                rows.endMoveRows()
            place = node.row + 1

    def _remove(self, gone: list[Node]) -> None:
        """Remove rows with all under them, run by run."""
        leaving = {node.number for node in gone}
        by_parent: dict[int, list[int]] = {}
        for node in gone:
            above = node.parent
            if above is not None and not self._leaves_with(above, leaving):
                by_parent.setdefault(above.number, []).append(node.row)
        for number, places in by_parent.items():
            parent = self.by_number[number]
            for first, last in runs(places):
                self._rows.beginRemoveRows(self._rows.index_of(parent.key), first, last)
                removed = parent.children[first : last + 1]
                parent.place([*parent.children[:first], *parent.children[last + 1 :]])
                for node in removed:
                    self._forget(node)
                self._rows.endRemoveRows()

    def _leaves_with(self, node: Node | None, leaving: set[int]) -> bool:
        while node is not None:
            if node.number in leaving:
                return True
            node = node.parent
        return False

    def _forget(self, node: Node) -> None:
        for child in node.children:
            self._forget(child)
        del self.nodes[node.key]
        del self.by_number[node.number]

    def _reorder(self, parent: Node, wanted: list[Key]) -> None:
        """Put the children into order: one that stands out is moved alone, else all at once."""
        target = [self.nodes[key] for key in wanted if key in self.nodes]
        if target == parent.children or len(target) != len(parent.children):
            return
        first = next(row for row, (a, b) in enumerate(zip(parent.children, target, strict=True)) if a is not b)
        rest = parent.children[first:], target[first:]
        index = self._rows.index_of(parent.key)
        if rest[0][1:] == [node for node in rest[1] if node is not rest[0][0]]:
            mover = rest[0][0]
            self._rows.beginMoveRows(index, first, first, index, target.index(mover) + 1)
        elif [node for node in rest[0] if node is not rest[1][0]] == rest[1][1:]:
            mover = rest[1][0]
            self._rows.beginMoveRows(index, mover.row, mover.row, index, first)
        else:
            self._reorder_all(parent, target)
            return
        parent.place(target)
        self._rows.endMoveRows()

    def _reorder_all(self, parent: Node, target: list[Node]) -> None:
        self._rows.layoutAboutToBeChanged.emit()
        old = list(self._rows.persistentIndexList())
        owners = [self.by_number.get(index.internalId()) for index in old]
        parent.place(target)
        new = [
            self._rows.createIndex(node.row, index.column(), node.number) if node is not None else QModelIndex()
            for index, node in zip(old, owners, strict=True)
        ]
        self._rows.changePersistentIndexList(old, new)
        self._rows.layoutChanged.emit()
