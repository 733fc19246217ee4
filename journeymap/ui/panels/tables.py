"""The tables beside the map: touchpoints, pain points, opportunities, readings, information items, to work in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTabBar, QToolButton, QVBoxLayout, QWidget

from journeymap.model import order
from journeymap.model.analysis import tables
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.panels.panel import Panel
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.tables import menus
from journeymap.ui.tables.bars import AddLine, Strip
from journeymap.ui.tables.bench import Bench
from journeymap.ui.tables.cell_text import Unfit
from journeymap.ui.tables.clipboard import Clipboard
from journeymap.ui.tables.in_step import InStep
from journeymap.ui.tables.pasting import places

if TYPE_CHECKING:
    from journeymap.model.changes import Changes, Key
    from journeymap.ui.settings import Settings
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

_FILTER_MS = 140
_HERE, _EVERYWHERE = 0, 1


class Tables(Panel, QWidget):
    """Shows one of the tables; shares the selection with the map. `wanted` asks the window for a command."""

    left = Signal()
    map_wanted = Signal(str)
    opened = Signal(object)
    pointed = Signal(object)
    wanted = Signal(str, object)

    def __init__(self, settings: Settings, texts: QtTexts) -> None:
        super().__init__()
        self.setObjectName("tablesPanel")
        self._texts = texts
        self._workspace: Workspace | None = None
        self._stale = True
        self._map_id = ""
        self.strip, self.add_line = Strip(), AddLine()
        self.bench = Bench(settings, texts, self.strip)
        self.clipboard = Clipboard(self.bench, self.strip)
        self.view = self.bench.view
        self._step = InStep(self.bench, self.map_wanted.emit, self.pointed.emit)
        self.tabs, self.scope = QTabBar(), FlatCombo()
        self.filter, self.count = QLineEdit(), QLabel()
        self.add, self.more = QToolButton(), QToolButton()
        self._empty = QLabel(self.view.viewport())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_FILTER_MS)
        self._deeds = menus.Deeds(
            self.bench.sort, self.bench.choose_values, self._unfilter, self.clipboard.copy_all, self._export
        )
        self._lay_out()
        self._connect()
        self.set_texts(texts)

    @property
    def name(self) -> str:
        """The table that is shown."""
        return tables.NAMES[max(0, self.tabs.currentIndex())]

    def attach(self, workspace: Workspace) -> None:
        """Show a document and follow its selection."""
        self._workspace = self._step.workspace = workspace
        workspace.selection.changed.connect(self._follow)
        self._fill()

    def detach(self) -> None:
        """Let go of the document; what is being typed is written first."""
        if self._workspace is None:
            return
        self.view.end_editing()
        self._workspace.selection.changed.disconnect(self._follow)
        self._workspace = self._step.workspace = None
        with self._step.quiet():
            self.bench.drop()
        self.strip.clear()
        self.add_line.hide()

    def document_changed(self, changes: Changes) -> None:
        """Follow an edit."""
        if not self.isVisible() or self._stale:
            self._stale = True
            return
        with self._step.quiet():
            self.bench.follow(changes)
        self._step.follow()

    def map_shown(self) -> None:
        """Another map may be shown."""
        if self._workspace is None or self._workspace.map_id == self._map_id:
            return
        if self._everywhere() and self.bench.work is not None and not self._stale:
            # The rows are the same.
            self._map_id = self.bench.work.desk.shown = self._workspace.map_id
        else:
            self._fill()

    def flush(self) -> None:
        """Write what is being typed."""
        for editor in self.view.editors():
            self.view.delegate.finish(editor, 0, 0)

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        self._texts = self.bench.texts = self.view.delegate.texts = texts
        for place, name in enumerate(tables.NAMES):
            self.tabs.setTabText(place, texts.text(f"tables.{name}"))
        for place, key in ((_HERE, "tables.this-map"), (_EVERYWHERE, "tables.all-maps")):
            self.scope.setItemText(place, texts.text(key))
        self.tabs.setAccessibleName(texts.text("tables.which"))
        self.scope.setAccessibleName(texts.text("tables.scope"))
        self.filter.setPlaceholderText(texts.text("tables.filter"))
        self.filter.setAccessibleName(texts.text("tables.filter"))
        for button, key in ((self.add, "tables.add-tip"), (self.more, "tables.more")):
            button.setToolTip(texts.text(key))
            button.setAccessibleName(texts.text(key))
        self.view.setAccessibleDescription(texts.text("tables.description"))
        self.add_line.hide()
        self.strip.clear()
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        from journeymap.ui.theme.chrome_icons import icon

        self.view.set_theme(theme)
        self.add.setIcon(icon("plus", theme))
        self.more.setIcon(icon("ellipsis", theme))

    # What the person does

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport() and event.type() == QEvent.Type.Resize:
            self._empty.resize(self.view.viewport().size())
        if watched is self.filter and isinstance(event, QKeyEvent):
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            escape = event.key() == Qt.Key.Key_Escape
            if (down or escape) and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if (down or escape) and event.type() == QEvent.Type.KeyPress:
                if escape:
                    self.filter.clear()
                self._filter_now()
                self.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _do(self, what: str) -> None:
        deeds = {
            "copy": self.clipboard.copy,
            "cut": self._cut,
            "paste": self.clipboard.paste,
            "clear": self.bench.clear,
            "remove": self.bench.remove,
            "add": self._open_add,
            "filter": self._focus_filter,
            "menu": self._open_menu,
            "go": self._go,
            "leave": self._leave,
        }
        deeds[what]()

    def _cut(self) -> None:
        self.clipboard.copy()
        self.bench.clear()

    def _leave(self) -> None:
        """Esc: first what lies above the table goes, then back to the map."""
        if self.strip.isVisible() or self.add_line.isVisible():
            self.strip.clear()
            self.add_line.hide()
        else:
            self.left.emit()

    def _focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _filter_now(self) -> None:
        self._later.stop()
        self.bench.look_for(self.filter.text())

    def _unfilter(self, column: str) -> None:
        if not column:
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
        self.bench.unfilter(column)

    def _open_menu(self) -> None:
        """The menu of the current column, below its heading."""
        index = self.view.currentIndex()
        if index.isValid():
            header = self.view.header
            at = QPoint(header.sectionViewportPosition(index.column()), header.height())
            self._column_menu(index.column(), header.mapToGlobal(at))

    def _column_menu(self, number: int, at: QPoint) -> None:
        model = self.bench.model
        column = model.column(number)
        menus.of_column(self, column, self.bench.columns, model, self._texts, self._deeds).popup(at)

    def _more_menu(self) -> None:
        menu = menus.of_table(self, self.bench.columns, self.bench.model, self._texts, self._deeds)
        at = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height()))
        menu.popup(at - QPoint(menu.sizeHint().width(), 0))

    def _export(self) -> None:
        if self.bench.sheet is not None:
            columns = [self.bench.model.column(n).key for n in self.view.columns_seen()]
            self.wanted.emit("tables.export", self.bench.sheet.table(columns))

    def _go(self) -> None:
        """To the card of the current row."""
        index = self.view.currentIndex()
        sheet = self.bench.sheet
        place = sheet.place(self.bench.model.key(index.row())) if sheet is not None and index.isValid() else None
        if place is not None:
            self._step.select([place])
            self.opened.emit(place)

    def _open_add(self) -> None:
        workspace, sheet = self._workspace, self.bench.sheet
        if workspace is None or sheet is None or workspace.editor.locked is not None:
            return
        index = self.view.currentIndex()
        at = sheet.place(self.bench.model.key(index.row())) if index.isValid() else None
        chosen = workspace.selection.ids(Touchpoint.table)
        at = at or ((Touchpoint.table, chosen[0]) if chosen else None)
        offered = self.bench.work.metrics() if self.bench.work is not None else []
        journey = workspace.document.journey
        self.add_line.open(self.name, places(journey, [workspace.map_id]), at, offered, self._texts)

    def _added(self, given: dict[str, str], place: Key | None) -> None:
        work = self.bench.work
        if work is None:
            return
        try:
            key = work.add(given, place)
        except Unfit as error:
            self.bench.say(error.reason, trouble=True)
            return
        if key is not None:
            self.strip.clear()
            self.bench.reveal([key])
            self.add_line.clear()

    # Inside

    def _fill(self) -> None:
        workspace = self._workspace
        if workspace is None or not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._map_id = workspace.map_id
        self.scope.setVisible(len(order.maps(workspace.document.journey)) > 1)
        with self._step.quiet():
            self.bench.show(workspace, self.name, self._everywhere())
        self.view.setAccessibleName(self._texts.text(f"tables.{self.name}"))
        self.add.setEnabled(workspace.editor.locked is None)
        self._step.follow()

    def _follow(self) -> None:
        if self.isVisible():
            self._step.follow()

    def _everywhere(self) -> bool:
        return self.scope.currentIndex() == _EVERYWHERE and not self.scope.isHidden()

    def _show_count(self) -> None:
        sheet, texts = self.bench.sheet, self._texts
        rows, total = self.bench.model.rowCount(), sheet.total if sheet is not None else 0
        several = texts.text("tables.count-of", shown=texts.number(rows), total=texts.number(total))
        self.count.setText(several if rows != total else texts.number(total))
        self._empty.setVisible(sheet is not None and rows == 0)
        said = "tables.none-fits" if total else f"tables.empty-{self.name}"
        self._empty.setText(texts.text(said))
        self._empty.resize(self.view.viewport().size())

    def _changed_table(self) -> None:
        self.strip.clear()
        self.add_line.hide()
        self.filter.clear()
        self._filter_now()
        self._fill()

    def _lay_out(self) -> None:
        for _ in tables.NAMES:
            self.tabs.addTab("")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.scope.addItems(["", ""])
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(210)
        self.filter.setMaximumWidth(260)
        self.count.setObjectName("quiet")
        self._empty.setObjectName("empty")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 2, 8, 2)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        for widget in (self.count, self.filter, self.scope, self.add, self.more):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        for part in (self.strip, self.view, self.add_line):
            column.addWidget(part, 1 if part is self.view else 0)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _place: self._changed_table())
        self.scope.activated.connect(lambda _place: self._fill())
        self.filter.textChanged.connect(lambda _text: self._later.start())
        self._later.timeout.connect(self._filter_now)
        self.filter.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.asked.connect(self._do)
        self.view.header.menu_wanted.connect(self._column_menu)
        self.bench.arranged.connect(self._show_count)
        self.add.clicked.connect(self._open_add)
        self.more.clicked.connect(self._more_menu)
        self.add_line.added.connect(self._added)
        self.add_line.left.connect(self.view.setFocus)
