"""The rows of the outline as Qt keeps them: it lays out ten thousand without a call of Python, which would take longer
than the edit that they follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel

from journeymap.ui.panels.outline_rows import flags_of
from journeymap.ui.panels.outline_sync import Sync
from journeymap.ui.panels.outline_tree import ROOT, Node, rows_below, runs
from journeymap.ui.panels.outline_words import COLUMNS

if TYPE_CHECKING:
    from journeymap.model.journey import Journey

Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemDataRole.UserRole - 1
"""Where an item of Qt keeps its flags. Items are never handled themselves: they belong to Qt."""
_NO_INDEX = QModelIndex()


class RowStore(QStandardItemModel):
    """Rows by number below rows: no text, only what can be done with them and how many stand below.

    A row is found by the address of the one that it stands under, and its number there. The rows of a phase are bare
    numbers until the view unfolds it: they are made then, and kept.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.editable = True
        self.sync = Sync(self)
        self._journey: Journey | None = None
        self._by_address: dict[int, Node] = {}
        self._then: Callable[[], None] | None = None
        self.has_changed = False
        """Whether rows came, went or moved with the last edit."""
        # The first to hear it: whoever hears it after finds the nodes in step with the rows.
        for told in (self.rowsInserted, self.rowsRemoved, self.layoutChanged):
            told.connect(self._settle)

    def start(self, journey: Journey | None) -> None:
        """Have the rows of a journey, or none."""
        self.beginResetModel()
        with QSignalBlocker(self):
            super().removeRows(0, self.rowCount())
            self._by_address.clear()
            self._journey = journey
            self.sync.clear()
            if journey is not None:
                self.sync.build(journey)
                self.invisibleRootItem().setFlags(flags_of("", True, self.editable))
                self._insert(self.sync.root, 0, len(self.sync.root.children), None)
                self._find_address(self.sync.root)
                self._grow_below(self.sync.root)
        self.endResetModel()

    def node_at(self, index: Index) -> Node | None:
        """The node of a row."""
        above = self._by_address.get(index.internalId()) if index.isValid() else None
        row = index.row()
        return above.children[row] if above is not None and row < len(above.children) else None

    def index_of_node(self, node: Node | None, column: int = 0) -> QModelIndex:
        """Where a node stands; invalid for the root and for what has no row."""
        if node is None or node.parent is None or not node.parent.address:
            return QModelIndex()
        return self.createIndex(node.row, column, node.parent.address)

    def canFetchMore(self, parent: Index) -> bool:
        node = self.node_at(parent)
        return node is not None and not node.is_made and not self.sync.is_following

    def fetchMore(self, parent: Index) -> None:
        node = self.node_at(parent)
        if node is not None:
            self.make(node)

    def make(self, node: Node) -> None:
        """Make the rows below a row: what can be done with them, and how many stand below each."""
        if self._journey is None or node.is_made:
            return
        if node.parent is not None:
            self.make(node.parent)
        self.sync.build_below(node, self._journey)
        node.is_made = True
        with QSignalBlocker(self):
            self._grow_below(node)

    def make_cells(self, node: Node) -> None:
        """Say what can be done with the cells beside the title: nobody asks before the row has been seen."""
        node.has_cells = True
        flags = flags_of(node.key[0], False, self.editable).value
        with QSignalBlocker(self):
            for column in range(1, len(COLUMNS)):
                QStandardItemModel.setData(self, self.index_of_node(node, column), flags, _FLAGS)

    def removeRows(self, row: int, count: int, parent: Index = _NO_INDEX) -> bool:
        return False  # for views: after a drag they would take away rows that have moved

    # What Sync asks for

    def insert(self, parent: Node, place: int, nodes: list[Node]) -> None:
        """Give rows to new nodes."""

        def placed() -> None:
            parent.place([*parent.children[:place], *nodes, *parent.children[place:]])
            with QSignalBlocker(self):
                self._find_address(parent)
                for node in nodes:
                    self._grow(node)

        self._insert(parent, place, len(nodes), placed)

    def remove(self, parent: Node, first: int, last: int) -> None:
        """Take rows away, with all below them."""
        removed = parent.children[first : last + 1]
        self._then = lambda: parent.place([*parent.children[:first], *parent.children[last + 1 :]])
        super().removeRows(first, last + 1 - first, self.index_of_node(parent))
        for each in _all(removed):
            self._by_address.pop(each.address, None)

    def recount(self, card: Node) -> None:
        """Have as many rows below a card that nobody has unfolded as it has links, if its phase was."""
        if self._journey is None or card.parent is None or not card.parent.is_made:
            return
        index = self.index_of_node(card)
        have, wanted = self.rowCount(index), rows_below(self._journey, card)
        if wanted > have:
            self._insert(card, have, wanted - have, lambda: self._find_address(card))
        elif wanted < have:
            super().removeRows(wanted, have - wanted, index)

    def relocate(self, nodes: list[Node], parent: Node, place: int) -> None:
        """Move rows that stand under one row before the child `place` of a row: what is selected, unfolded or being
        edited in them stays so.
        """
        old = nodes[0].parent
        if old is None:
            return
        if old.is_made and not parent.is_made:
            self.make(parent)
        self.layoutAboutToBeChanged.emit()
        moving = set(nodes)
        known = [(at, node) for at in self.persistentIndexList() if (node := self._moving_at(at, moving)) is not None]
        left = [each.address for each in _all(nodes)]
        with QSignalBlocker(self):
            self._insert(parent, place, len(nodes), None)
            self._find_address(parent)
            passed = place if old is parent else len(old.children)
            sources = {node: node.row + (len(nodes) if node.row >= passed else 0) for node in nodes}
            before = [
                self.createIndex(sources[node], at.column(), at.internalId()) if node in moving else at
                for at, node in known
            ]
            for number, node in enumerate(nodes):
                node.parent, node.row = parent, place + number
                self._grow(node)
            after = [self.index_of_node(node, at.column()) for at, node in known]
            self.changePersistentIndexList(before, after)
            for first, last in runs(sources.values()):
                super().removeRows(first, last + 1 - first, self.index_of_node(old))
        stay = [
            [each for each in part if each not in moving] for part in (parent.children[:place], parent.children[place:])
        ]
        old.place([each for each in old.children if each not in moving])
        parent.place([*stay[0], *nodes, *stay[1]])
        for address in left:
            self._by_address.pop(address, None)
        self.layoutChanged.emit()

    def _moving_at(self, index: QModelIndex, moving: set[Node]) -> Node | None:
        """The node of a row if it is one of these, or stands below one."""
        node = found = self.node_at(index)
        while node is not None and node not in moving:
            node = node.parent
        return found if node is not None else None

    def _grow(self, node: Node) -> None:
        """Make a row that is a bare number yet, and those below it that were made before."""
        node.has_cells, node.address = False, 0
        if self._journey is None or node.parent is None or not node.parent.is_made:
            return
        index = self.index_of_node(node)
        QStandardItemModel.setData(self, index, flags_of(node.key[0], True, self.editable).value, _FLAGS)
        count = rows_below(self._journey, node)
        if count:
            self._insert(node, 0, count, None)
            self._find_address(node)
        if node.is_made:
            self._grow_below(node)

    def _grow_below(self, node: Node) -> None:
        for child in node.children:
            self._grow(child)

    def _insert(self, parent: Node, place: int, count: int, then: Callable[[], None] | None) -> None:
        index = self.index_of_node(parent)
        if not parent.address and parent.key != ROOT:
            with QSignalBlocker(self):
                self.insertColumns(0, len(COLUMNS), index)
        self._then = then
        self.insertRows(place, count, index)

    def _find_address(self, parent: Node) -> None:
        if not parent.address:
            parent.address = self.index(0, 0, self.index_of_node(parent)).internalId()
            self._by_address[parent.address] = parent

    def _settle(self) -> None:
        self.has_changed = True
        then, self._then = self._then, None
        if then is not None:
            then()


def _all(nodes: Iterable[Node]) -> Iterator[Node]:
    """Nodes with all below them."""
    for node in nodes:
        yield node
        yield from _all(node.children)
