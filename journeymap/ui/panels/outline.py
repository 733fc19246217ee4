"""The outline: a tree that can do what the canvas can, and that a screen reader can walk through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTableModelChangeEvent,
    QContextMenuEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
)

from journeymap.model.changes import Changes, Key
from journeymap.model.messages import Message
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.panels import outline_moves
from journeymap.ui.panels.outline_model import OutlineModel
from journeymap.ui.panels.outline_painted import PaintedTree
from journeymap.ui.panels.outline_tree import runs
from journeymap.ui.panels.outline_words import COLUMNS
from journeymap.ui.panels.panel import Panel

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

_NARROW = {"emotion": 52, "pain": 38}
_WIDE = 110
_ROOM = 440
"""From this width on there is room for lane and channel."""
_FEW = 300
"""Up to this many touchpoints all phases start open."""
_ANEW = 1_500
"""An edit of more records has all rows made anew."""
_Flag = QItemSelectionModel.SelectionFlag
Index = QModelIndex | QPersistentModelIndex


class Outline(Panel, PaintedTree):
    """Shows maps, phases, touchpoints and their links; shares the selection with the canvas.

    `map_wanted(id)` asks for another map, `opened(key)` for the record on the canvas,
    `pointed(key)` for a look at it; `left` follows Esc.
    """

    map_wanted = Signal(str)
    opened = Signal(object)
    pointed = Signal(object)
    context_menu = Signal(object, QPoint)
    left = Signal()

    def __init__(self, texts: QtTexts) -> None:
        super().__init__()
        self.setObjectName("outlineTree")
        self._texts = texts
        self._workspace: Workspace | None = None
        self._busy = False
        self._map_id = ""
        self.model_ = OutlineModel(self._rename, self._move, self)
        self.paint_by(self.model_)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(12)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAutoExpandDelay(600)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out_columns()
        self.activated.connect(self._open)
        self.expanded.connect(self._rows_differ)
        self.collapsed.connect(self._rows_differ)
        self.set_texts(texts)

    def attach(self, workspace: Workspace) -> None:
        """Show a document and follow its selection."""
        self._workspace, self._map_id = workspace, workspace.map_id
        self.model_.editable = workspace.editor.locked is None
        self.model_.show(workspace.document.journey, self._texts)
        self.expandToDepth(1 if workspace.document.journey.count(Touchpoint) <= _FEW else 0)
        workspace.selection.changed.connect(self._follow_selection)
        workspace.filter.changed.connect(self._follow_filter)
        self._follow_selection()
        self._follow_filter()

    def _follow_filter(self) -> None:
        if self._workspace is not None:
            self.model_.let_stand_back(self._workspace.filter.keys)

    def detach(self) -> None:
        """Let go of the document."""
        if self._workspace is not None:
            self._workspace.selection.changed.disconnect(self._follow_selection)
            self._workspace.filter.changed.disconnect(self._follow_filter)
            self._workspace = None
            self._busy = True
            self.model_.clear()
            self._busy = False

    def document_changed(self, changes: Changes) -> None:
        """Follow an edit."""
        self._busy = True
        try:
            if len(changes) > _ANEW and self.state() != QAbstractItemView.State.EditingState:
                self._show_anew()
            else:
                for key in self.model_.follow(changes):
                    self.expand(self.model_.index_of(key))
        finally:
            self._busy = False
        self._follow_selection()
        if self.model_.has_changed:
            self._rows_differ()

    def _show_anew(self) -> None:
        """All rows after an edit of thousands: they come and go one by one else. What is unfolded stays so, and what
        is seen stays in its place."""
        model, words = self.model_, self.model_.words
        if words is None:
            return
        known = model.sync.nodes
        unfolded = [
            key
            for key, node in known.items()
            if node.is_made and node.children and self.isExpanded(model.index_of_node(node))
        ]
        first, known = model.key_of(self.indexAt(QPoint(0, 0))), dict(known)
        model.show(words.journey, self._texts)
        model.has_changed = True
        came = [key for key in model.sync.nodes if key not in known and key[0] != Touchpoint.table]
        for key in (*unfolded, *came):
            self.expand(model.index_of(key))
        if first in model.sync.nodes:
            self.scrollTo(model.index_of(first), QAbstractItemView.ScrollHint.PositionAtTop)

    def map_shown(self) -> None:
        """Begin with the map that the window shows now; who came there by a row of it has that under the pointer."""
        if self._workspace is None or self._workspace.map_id == self._map_id:
            return
        self._map_id = self._workspace.map_id
        key = (Map.table, self._map_id)
        if key in self.model_.sync.nodes and not self.hasFocus():
            index = self.model_.index_of(key)
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)  # else what is selected next is not followed
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def catch_up(self, in_command: bool) -> None:
        if not in_command and self.isVisible():
            self.executeDelayedItemsLayout()  # else it is done while it is painted, and all is painted once more

    def _rows_differ(self) -> None:
        """Qt keeps what it told of a tree by the number of the line: after rows came or were unfolded it is wrong."""
        if QAccessible.isActive():
            reset = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
            QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(self, reset))

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language; a title being edited stays as it is."""
        self._texts = texts
        self.forget_looks()
        self.model_.set_texts(texts)
        self.viewport().update()
        self.setAccessibleName(texts.text("panel.outline"))
        self.setAccessibleDescription(texts.text("outline.description"))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.wear(theme)
        self.model_.set_theme(theme)
        self.viewport().update()

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.state() != QAbstractItemView.State.EditingState:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # F2 renames right here, though it is a shortcut of the window too.
        is_own = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and is_own:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.context_menu.emit(self.model_.key_of(index), at)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_seen = QRect(QPoint(), event.oldSize()).contains(self.visualRect(self.currentIndex()).center())
        super().resizeEvent(event)
        if was_seen and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # a panel below has taken its place
        self.forget_looks()
        roomy = self.viewport().width() >= _ROOM
        self.setHeaderHidden(not roomy)
        for name in ("lane", "channel"):
            self.setColumnHidden(COLUMNS.index(name), not roomy)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._busy and self._workspace is not None:
            self._tell_selection(self._workspace)

    def _tell_selection(self, workspace: Workspace) -> None:
        keys = self._selected()
        sync = self.model_.sync
        current = self.model_.key_of(self.currentIndex())
        top = sync.top_of(current if current in keys else keys[0]) if keys else None
        # A selection stands on one map: the one that is shown.
        keys = [key for key in keys if sync.top_of(key) == top]
        self._busy = True
        try:
            if top is not None and top[1] != workspace.map_id:
                self.map_wanted.emit(top[1])
            workspace.selection.set(keys)
        finally:
            self._busy = False
        self._follow_selection()
        if keys:
            self.pointed.emit(current if current in keys else keys[0])

    def _selected(self) -> list[Key]:
        found: list[Key] = []
        ranges = self.selectionModel().selection()
        for number in range(ranges.count()):
            selected = ranges.at(number)
            parent = self.model_.node_at(selected.parent()) or self.model_.sync.root
            found.extend(node.key for node in parent.children[selected.top() : selected.bottom() + 1])
        return list(dict.fromkeys(found))

    def _follow_selection(self) -> None:
        """Select the rows of what is selected in the window; the last one is current."""
        if self._busy or self._workspace is None:
            return
        for link_id in self._workspace.selection.ids(Link.table):
            self.model_.unfold(link_id)
        keys = [key for key in self._workspace.selection.keys if key in self.model_.sync.nodes]
        if set(keys) != set(self._selected()):
            self._busy = True
            try:
                self.selectionModel().select(self._rows(keys), _Flag.ClearAndSelect | _Flag.Rows)
            finally:
                self._busy = False
        if keys and self.model_.key_of(self.currentIndex()) not in keys:
            index = self.model_.index_of(keys[-1])
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            if len(keys) == 1:
                self.scrollTo(index)

    def _rows(self, keys: Sequence[Key]) -> QItemSelection:
        by_parent: dict[Key, list[int]] = {}
        nodes = self.model_.sync.nodes
        for key in keys:
            parent = nodes[key].parent
            if parent is not None:
                by_parent.setdefault(parent.key, []).append(nodes[key].row)
        chosen = QItemSelection()
        last_column = len(COLUMNS) - 1
        for key, rows in by_parent.items():
            children = nodes[key].children
            for first, last in runs(rows):
                top = self.model_.index_of_node(children[first])
                chosen.select(top, self.model_.index_of_node(children[last], last_column))
        return chosen

    def _open(self, index: QModelIndex) -> None:
        key = self.model_.key_of(index)
        if key is not None:
            self.opened.emit(key)

    def _rename(self, key: Key, title: str) -> bool:
        return self._workspace is not None and self._workspace.editor.rename(key, title)

    def _move(self, keys: Sequence[Key], parent: Key, row: int) -> bool:
        if self._workspace is None:
            return False
        journey = self._workspace.document.journey
        titles = outline_moves.titles(journey, keys)
        label = Message("edit.move", title=titles[0]) if len(titles) == 1 else Message("edit.move-rows", n=len(titles))
        done = self._workspace.editor.apply(label, lambda: outline_moves.moved(journey, keys, parent, row))
        if done:
            self.pointed.emit(keys[0])
        return done

    def _lay_out_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(24)
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(COLUMNS.index("title"), modes.Stretch)
        for name, width in ({"lane": _WIDE, "channel": _WIDE} | _NARROW).items():
            header.setSectionResizeMode(COLUMNS.index(name), modes.Fixed)
            header.resizeSection(COLUMNS.index(name), width)
