"""The window of the catalogues: entries at the left, the form of those selected at the right. It stays open beside
the map and follows every edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QDialog, QSplitter, QTabBar, QVBoxLayout, QWidget

from journeymap.ui.catalogues import kinds
from journeymap.ui.catalogues.actions import EntryActions
from journeymap.ui.catalogues.desk import EntryDesk
from journeymap.ui.catalogues.edits import EntryEdits
from journeymap.ui.catalogues.kinds import KINDS
from journeymap.ui.panels.panel import Panel

if TYPE_CHECKING:
    from journeymap.model.changes import Changes
    from journeymap.model.messages import Message
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

_SIZE = (940, 660)
_LEFT = 340


class CatalogueWindow(Panel, QDialog):
    """`places_wanted(keys)`: the person wants to see where an entry is used. `do` calls a command of the window."""

    places_wanted = Signal(object)

    def __init__(self, parent: QWidget, texts: QtTexts, theme: Theme, do: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setObjectName("catalogues")
        self._texts, self._theme = texts, theme
        self._workspace: Workspace | None = None
        self._chosen: dict[str, list[str]] = {}
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.desk = EntryDesk(self, texts, theme)
        self.actions_ = EntryActions(self, self.desk, do)
        self.list, self.detail, self.banner = self.desk.list, self.desk.detail, self.desk.banner
        self.list.take_actions(self.actions_.on_entries, self.actions_.more)
        for _ in KINDS:
            self.tabs.addTab("")
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setStretchFactor(1, 1)
        split.setSizes([_LEFT, _SIZE[0] - _LEFT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tabs, self.banner, split):
            column.addWidget(part)
        column.setStretchFactor(split, 1)
        self.tabs.currentChanged.connect(lambda place: self.show_kind(KINDS[place].table))
        self.list.selected.connect(self._show_selected)
        self.list.entered.connect(self.detail.enter)
        self.list.escaped.connect(self.close)
        self.list.order_changed.connect(self._show_states)
        self.detail.left.connect(self.list.view.setFocus)
        self.detail.merge_wanted.connect(self.desk.merge_into)
        self.detail.places_wanted.connect(self.desk.show_places)
        self.detail.reset_wanted.connect(self.desk.reset)
        self.desk.places_wanted.connect(self.places_wanted)
        self.desk.stepped.connect(self.step_kind)
        self.desk.undo_wanted.connect(self.actions_.undo)
        self.desk.restored.connect(lambda ids: self.show_kind("channel", ids))
        self.resize(*_SIZE)
        self.set_texts(texts)

    def attach(self, workspace: Workspace) -> None:
        self._listen(workspace)
        self.desk.edits = EntryEdits(workspace.editor, self._texts)
        self._chosen = {}
        self.banner.clear()
        self._fill()

    def detach(self) -> None:
        self.flush()
        self.close()
        self.detail.release()
        self._listen(None)
        self.desk.edits = None

    def document_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self._fill()

    def flush(self) -> None:
        self.detail.flush()

    def _listen(self, workspace: Workspace | None) -> None:
        if self._workspace is not None:
            self._workspace.refused.disconnect(self._refused)
        self._workspace = workspace
        if workspace is not None:
            workspace.refused.connect(self._refused)

    def _refused(self, reason: Message) -> None:
        """What was refused while somebody works here is said here, too: the other window may lie behind this one."""
        if self.isActiveWindow():
            self.desk.say_refused(reason)

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        self.setWindowTitle(texts.text("catalogue.title"))
        for place, kind in enumerate(KINDS):
            self.tabs.setTabText(place, texts.text(f"catalogue.{kind.table}"))
        self.tabs.setAccessibleName(texts.text("catalogue.title"))
        self.desk.set_texts(texts)
        self.list.set_texts(texts, texts.text(f"catalogue.{self.desk.kind.table}"))
        self.detail.set_texts(texts)
        self._name_actions()
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.actions_.set_theme(theme)
        self.detail.set_theme(theme)
        self._fill()

    def show_kind(self, table: str, ids: Sequence[str] = ()) -> None:
        """Show another catalogue, with these entries selected."""
        kind = kinds.BY_TABLE[table]
        if kind is not self.desk.kind:
            self.flush()
            self._chosen[self.desk.kind.table] = self.list.ids()
            self.desk.kind = kind
            self.list.search.clear()
            self.banner.clear()
            self.list.set_texts(self._texts, self._texts.text(f"catalogue.{table}"))
            self.tabs.setCurrentIndex(KINDS.index(kind))
            self._name_actions()
        self._fill(list(ids) or self._chosen.get(table, []))

    def step_kind(self, by: int) -> None:
        """Show the next or the previous catalogue, going round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % len(KINDS))

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.flush()
        return super().event(event)

    def _fill(self, wanted: Sequence[str] | None = None) -> None:
        edits = self.desk.edits
        if edits is None:
            return
        entries = edits.entries(self.desk.kind, self._theme.colours)
        self.list.show_entries(entries, self.list.ids() if wanted is None else wanted)
        if not self.list.ids():
            self.list.select_first()
        self._show_selected()

    def _show_selected(self) -> None:
        if self._workspace is not None and self.desk.edits is not None:
            self.detail.show_entries(
                self.desk.kind, self.desk.edits, self._workspace.editor, self._workspace.map_id, self.list.ids()
            )
        self._show_states()

    def _show_states(self) -> None:
        edits, ids = self.desk.edits, self.list.ids()
        if edits is None or self._workspace is None:
            return
        self.actions_.set_states(
            ids,
            locked=self._workspace.editor.locked is not None,
            natural=self.list.is_natural,
            channels=self.desk.kind.table == "channel",
            changed=self.desk.kind.table == "channel" and edits.can_reset(ids),
            missing=edits.missing() if self.desk.kind.table == "channel" else (),
        )

    def _name_actions(self) -> None:
        self.actions_.set_texts(self._texts)
        self.list.set_tips(self.actions_.tips())
