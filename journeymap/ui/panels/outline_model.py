"""The journey as a tree for Qt: maps, phases, touchpoints, links going out; follows each edit row by row."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from journeymap.model.changes import Changes, Key
from journeymap.model.layout import channels
from journeymap.model.layout.colour import PALER
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind
from journeymap.ui.canvas.tooltip import as_html
from journeymap.ui.panels.outline_store import RowStore
from journeymap.ui.panels.outline_tree import (
    ROOT,
    Node,
    Shown,
    rows_below,
    touched_parents,
    touched_rows,
    wanted_children,
)
from journeymap.ui.panels.outline_words import COLUMNS, Words

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.model.messages import Texts
    from journeymap.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
Rename = Callable[[Key, str], bool]
Moved = Callable[[Sequence[Key], Key, int], bool]
MIME = "application/x-journeymap-outline"
_PARENT_TABLE = {Map.table: "", Phase.table: Map.table, Touchpoint.table: Phase.table}
_LINK_ICONS = {
    LinkKind.NEXT: "arrow-right",
    LinkKind.ALTERNATIVE: "split",
    LinkKind.ESCALATION: "arrow-up",
    LinkKind.BACK: "corner-up-left",
    LinkKind.DROP_OUT: "circle-x",
}
_MANY = 40
"""More rows than this are repainted with their phases."""
_Role = Qt.ItemDataRole
_NO_INDEX = QModelIndex()


class OutlineModel(RowStore):
    """What the rows say, and what can be done with them.

    `rename(key, title)` and `moved(keys, parent, row)` do what the person asks; the rows follow by `follow`.
    """

    def __init__(self, rename: Rename, moved: Moved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rename, self._moved = rename, moved
        self.words: Words | None = None
        self._theme: Theme | None = None
        self._back: frozenset[Key] = frozenset()
        self._age = 0
        self._answers: dict[int, Callable[[Words, Key, str], object]] = {
            _Role.DisplayRole: lambda words, key, column: words.cell(key, column),
            _Role.EditRole: lambda words, key, column: str(getattr(words.journey.find(key), _name_field(key), "")),
            _Role.ToolTipRole: lambda words, key, column: as_html(self.spoken(key)),
            _Role.AccessibleTextRole: self._spoken_cell,
            _Role.DecorationRole: self._icon,
            _Role.ForegroundRole: self._colour,
            _Role.FontRole: _font,
            _Role.TextAlignmentRole: _alignment,
        }

    def show(self, journey: Journey, texts: Texts) -> None:
        """Show another document."""
        self.words = Words(journey, texts)
        self.start(journey)

    def clear(self) -> None:
        """Show nothing."""
        self.words = None
        self.start(None)

    def follow(self, changes: Changes) -> list[Key]:
        """Follow an edit: rows come, go and move one by one, the rest is repainted. The new maps and phases."""
        if self.words is None:
            return []
        self.has_changed = False
        came = self.sync.follow(self.words.journey, changes)
        rows, everywhere = touched_rows(self.words.journey, changes)
        for key in {*rows, *touched_parents(self.words.journey, changes)}:
            if key in self.sync.nodes:
                self.sync.nodes[key].shown = None
        everywhere = everywhere or len(rows) > _MANY
        if everywhere:
            self._repaint()
        for key in rows:
            index = self.index_of(key) if not everywhere or _renamed(changes, key) else _NO_INDEX
            if index.isValid():
                # The title apart: views bring an open editor up to date for single cells only.
                self.dataChanged.emit(index, index)
                self.dataChanged.emit(index.siblingAtColumn(1), index.siblingAtColumn(len(COLUMNS) - 1))
        return came

    def set_texts(self, texts: Texts) -> None:
        """Speak another language."""
        if self.words is not None:
            self.words.texts = texts
            self._repaint()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self._repaint()

    def let_stand_back(self, keys: frozenset[Key]) -> None:
        """Show these records paler than the others: the filter does not mean them."""
        if keys != self._back:
            self._back = keys
            self._repaint()

    def unfold(self, link_id: str) -> None:
        """See to it that a link has a row."""
        link = self.words.journey.get(Link, link_id) if self.words is not None else None
        if link is not None and (Link.table, link_id) not in self.sync.nodes:
            card = self.sync.nodes.get((Touchpoint.table, link.source_id))
            if card is not None:
                self.make(card)

    def index_of(self, key: Key) -> QModelIndex:
        """Where a record stands; invalid if it has no row."""
        node = self.sync.nodes.get(key)
        if node is not None and node.parent is not None:
            self.make(node.parent)
        return self.index_of_node(node)

    def key_of(self, index: Index) -> Key | None:
        """The record of a row."""
        node = self.node_at(index)
        return node.key if node is not None else None

    def spoken(self, key: Key) -> str:
        """A row in one sentence."""
        if self.words is None or key not in self.sync.nodes:
            return ""
        return self.words.spoken(key, *self.sync.number_of(key))

    def token(self, key: Key, column: str) -> str | None:
        """Which colour of the theme a cell has; None for that of text."""
        if self.words is None or key[0] not in (Touchpoint.table, Link.table):
            return None
        if key in self._back:
            return PALER + "text1"
        if column == "emotion":
            total = sum(emotion.score for emotion in self.words.feelings(key[1]))
            return "pain" if total < 0 else "delight" if total > 0 else "text2"
        if column == "title" and key[0] == Touchpoint.table:
            return None
        return "pain" if column == "pain" else "text2"

    def shown_of(self, node: Node) -> Shown:
        """What a row looks like."""
        shown, words = node.shown, self.words
        if shown is None or shown.age != self._age:
            cells = tuple([words.cell(node.key, column) for column in COLUMNS]) if words is not None else ()
            has_more = words is not None and rows_below(words.journey, node) > 0
            name = self._icon_name(words, node.key) if words is not None else ""
            node.shown = shown = Shown(self._age, node.key[0], has_more, name, node.key in self._back, cells)
        return shown

    # What Qt asks

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        key, answer = self.key_of(index), self._answers.get(role)
        if key is None or self.words is None or answer is None:
            return None
        return answer(self.words, key, COLUMNS[index.column()])

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        key = self.key_of(index)
        if key is None or role != _Role.EditRole or index.column() != 0:
            return False
        title = str(value).strip()
        return title != self.data(index, _Role.EditRole) and self._rename(key, title)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if self.words is None or orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self.words.texts.text(f"outline.column-{COLUMNS[section]}")
        return None

    # Dragging within the tree

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        keys = [key for index in indexes if index.column() == 0 and (key := self.key_of(index)) is not None]
        data = QMimeData()
        # The key of the process tells our own rows from those of another window.
        data.setData(MIME, json.dumps([id(self), keys]).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return self._drop(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        drop = self._drop(data, row, parent)
        if drop is not None:
            self._moved(*drop)
        return False  # the view must not remove the rows: they have moved

    def _repaint(self) -> None:
        """Every row may look different now. Those of links are painted anew with the rows that they stand under: a
        signal for each of ten thousand touchpoints would take a second."""
        self._age += 1
        for node in self.sync.parents():
            if node.key[0] != Touchpoint.table and node.children:
                last = self.index_of_node(node.children[-1], len(COLUMNS) - 1)
                self.dataChanged.emit(self.index_of_node(node.children[0]), last)

    def _drop(self, data: QMimeData, row: int, parent: Index) -> tuple[list[Key], Key, int] | None:
        """(what, onto which row, before which child) of a drop that makes sense; -1 is the end."""
        if not self.editable or not data.hasFormat(MIME):
            return None
        try:
            owner, raw = json.loads(bytes(data.data(MIME).data()))
            keys: list[Key] = [(str(table), str(record_id)) for table, record_id in raw]
        except (ValueError, TypeError):
            return None
        target = self.key_of(parent) or ROOT
        tables = {table for table, _ in keys}
        if owner != id(self) or len(tables) != 1 or any(key not in self.sync.nodes for key in keys):
            return None
        table = tables.pop()
        if _PARENT_TABLE.get(table) != target[0] or self._map_of(keys, target) is None:
            return None
        return keys, target, row

    def _map_of(self, keys: list[Key], target: Key) -> Key | None:
        """The map (or the root) that all these rows and the target stand under; None if they do not share one."""
        tops = {self.sync.top_of(key) for key in keys} | {self.sync.top_of(target)}
        if target == ROOT:
            return ROOT
        return tops.pop() if len(tops) == 1 else None

    def _spoken_cell(self, words: Words, key: Key, column: str) -> str:
        if column == "pain":
            return words.pains_spoken(key[1])  # not "black up-pointing triangle 1"
        said = self.spoken(key) if column == "title" else words.cell(key, column)
        return words.texts.text("outline.stands-back", what=said) if column == "title" and key in self._back else said

    def _icon(self, words: Words, key: Key, column: str) -> QIcon | None:
        name = self._icon_name(words, key) if self._theme is not None and column == "title" else ""
        if self._theme is None or not name:
            return None
        from journeymap.ui.theme.chrome_icons import icon

        return icon(name, self._theme)

    def _icon_name(self, words: Words, key: Key) -> str:
        record = words.journey.find(key)
        if isinstance(record, Link):
            return _LINK_ICONS[record.kind]
        if isinstance(record, Touchpoint):
            return channels.icon(words.journey.get(Channel, record.channel_id))
        return ""

    def _colour(self, _words: Words, key: Key, column: str) -> QColor | None:
        token = self.token(key, column)
        return QColor(self._theme.colours[token]) if self._theme is not None and token is not None else None


def _font(_words: Words, key: Key, _column: str) -> QFont | None:
    if key[0] in (Touchpoint.table, Link.table):
        return None
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _alignment(_words: Words, _key: Key, column: str) -> Qt.AlignmentFlag | None:
    flag = Qt.AlignmentFlag
    return flag.AlignRight | flag.AlignVCenter if column in ("emotion", "pain") else None


def _name_field(key: Key) -> str:
    return "condition" if key[0] == Link.table else "title"


def _renamed(changes: Changes, key: Key) -> bool:
    """Whether the title, or the condition, of a record that stays is another now."""
    before, after = changes.get(key) or (None, None)
    name = _name_field(key)
    return before is not None and after is not None and getattr(before, name) != getattr(after, name)


def children_agree(model: OutlineModel, journey: Journey) -> bool:
    """Whether the rows are what the journey says; for tests and doubts."""
    return all([c.key for c in node.children] == wanted_children(journey, node.key) for node in model.sync.parents())
