"""The panel of charts: what the map shows card by card, seen as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from journeymap.model.messages import Message
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.errors import CannotSave
from journeymap.ui.ask import Ask, FileKind
from journeymap.ui.charts.kinds import KINDS, Made, Wish
from journeymap.ui.charts.legend import Legend
from journeymap.ui.charts.look import Look
from journeymap.ui.charts.maker import Maker
from journeymap.ui.charts.picture import ChartPicture
from journeymap.ui.charts.plot import Plot
from journeymap.ui.charts.sheet_table import SheetTable
from journeymap.ui.file_name import file_name
from journeymap.ui.panels.chart_tools import ChartTools
from journeymap.ui.panels.panel import Panel

if TYPE_CHECKING:
    from journeymap.model.changes import Changes, Key
    from journeymap.ui.settings import Settings
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

_FILES = (FileKind("export.png", (".png",)), FileKind("export.svg", (".svg",)))
_AT_ONCE = 1_000
"""With more touchpoints than these a chart is made in a thread, while the one before stands."""
PAUSE_MS = 200
"""The chart follows edits no more often than this."""


class Charts(QWidget, Panel):
    """Shows one chart of the map in sight. `left`: the person wants back to the map."""

    left = Signal()

    def __init__(self, texts: QtTexts, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("chartsPanel")
        self._texts, self._look = texts, Look(theme)
        self._settings = settings
        self._ask: Ask | None = None
        self._workspace: Workspace | None = None
        self._kind = next(iter(KINDS))
        self._choices: dict[str, str] = {}
        self._smooth = True
        self._stale = True
        self._shown: tuple[str, str] | None = None
        self.made: Made | None = None
        self._maker = Maker()
        self.tools = ChartTools(list(KINDS))
        self.plot = Plot(self._look)
        self.legend = Legend(self._look)
        self.table = SheetTable()
        self.nothing = QLabel()
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setContentsMargins(40, 20, 40, 20)
        self._place()
        self.setFocusProxy(self.plot)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._update)
        self._connect()
        self.set_texts(texts)

    def attach(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._shown = None
        self._later()

    def detach(self) -> None:
        self._workspace = None
        self._pause.stop()
        self._maker.forget()
        self._stale, self.made, self.plot.drawing = True, None, None

    def document_changed(self, changes: Changes) -> None:
        self._later()

    def map_shown(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if self._shown is not None and self._shown[1] != workspace.map_id:
            self._later()
        self.plot.select(frozenset(workspace.selection.keys))

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        self.tools.set_texts(texts)
        self.plot.setAccessibleName(texts.text(f"charts.kind.{self._kind}"))
        self._now()

    def set_theme(self, theme: Theme) -> None:
        self._look = Look(theme)
        self.tools.set_theme(theme)
        self.plot.set_look(self._look)
        self.legend.set_look(self._look)
        self._now()

    def show_chart(self, kind: str) -> None:
        """Show another chart."""
        self._kind = kind
        self.tools.set_kind(kind)
        self.plot.setAccessibleName(self._texts.text(f"charts.kind.{kind}"))
        self._now()

    def picture(self) -> ChartPicture:
        """The chart as a picture, under its title and that of the map."""
        title = self._texts.text(f"charts.kind.{self._kind}")
        workspace = self._workspace
        shown = workspace.document.journey.get(Map, workspace.map_id) if workspace is not None else None
        if shown is not None and shown.title:
            title = f"{title} – {shown.title}"
        return ChartPicture(title, self.plot, self.legend, self._look)

    @property
    def ask(self) -> Ask:
        """Who asks where to save; the dialogs are loaded with the first question."""
        if self._ask is None:
            from journeymap.ui.dialogs.qt_ask import QtAsk

            self._ask = QtAsk(self.window(), lambda: self._texts)
        return self._ask

    @ask.setter
    def ask(self, ask: Ask) -> None:
        self._ask = ask

    def save(self) -> None:
        """Ask where to, and write the chart as PNG or SVG."""
        workspace = self._workspace
        if workspace is None:
            return
        picture = self.picture()
        start = self._settings.folder / f"{file_name(picture.title)}.png"
        target = self.ask.save_file(Message("charts.save"), start, _FILES)
        if target is None:
            return
        try:
            picture.write(target)
        except CannotSave as error:
            workspace.say(error.reason)
            return
        self._settings.folder = target.parent

    def copy(self) -> None:
        """The table if it is shown, else the picture, to the clipboard."""
        if self._stack.currentWidget() is self.table:
            self.table.copy()
        elif self.made is not None and not self.made.drawing.empty():
            from PySide6.QtGui import QGuiApplication

            QGuiApplication.clipboard().setImage(self.picture().image())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def _place(self) -> None:
        chart = QWidget()
        column = QVBoxLayout(chart)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot, 1)
        column.addWidget(self.legend)
        self._chart = chart
        self._stack = QStackedWidget()
        for page in (chart, self.table, self.nothing):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.tools)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tools.kind_chosen.connect(self.show_chart)
        self.tools.choice_chosen.connect(self._choose)
        self.tools.smooth_chosen.connect(self._choose_smooth)
        self.tools.table_wanted.connect(lambda _on: self._show_page())
        self.tools.copy_wanted.connect(self.copy)
        self.tools.save_wanted.connect(self.save)
        self.plot.chosen.connect(self._select)
        self.table.chosen.connect(self._select)

    def _choose(self, choice: str) -> None:
        self._choices[self._kind] = choice
        self._now()

    def _choose_smooth(self, smooth: bool) -> None:
        self._smooth = smooth
        self._now()

    def _select(self, keys: Iterable[Key]) -> None:
        """Select on the map what a mark stands for, and bring it into sight."""
        workspace = self._workspace
        if workspace is None:
            return
        there = [key for key in keys if workspace.document.journey.find(key) is not None]
        if there:
            workspace.selection.set(there)
            workspace.canvas.reveal(there[0])

    def _later(self) -> None:
        """Bring the chart up to date after a pause; edits that come meanwhile do not put it off."""
        self._stale = True
        if self.isVisible() and not self._pause.isActive():
            self._pause.start()

    def _now(self) -> None:
        self._stale = True
        if self.isVisible():
            self._update()

    def _update(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        self._pause.stop()
        self._stale = False
        journey, kind, texts = workspace.document.journey, self._kind, self._texts
        wish = Wish(workspace.map_id, self._choices.get(kind, ""), self._smooth)
        large = len(journey.all(Touchpoint)) > _AT_ONCE
        if large:
            journey = journey.snapshot()
            self.tools.set_usable(False)  # the chart that still stands is the one before
        self._maker.ask(
            lambda: KINDS[kind](journey, wish, texts), lambda made: self._take(made, kind, wish), in_thread=large
        )

    def _take(self, made: Made, kind: str, wish: Wish) -> None:
        """Show what was made."""
        workspace = self._workspace
        if workspace is None:
            return
        self.made, drawing = made, made.drawing
        same = self._shown == (kind, wish.map_id)
        self._shown = (kind, wish.map_id)
        self.tools.show_choices(made.choices, made.chosen, has_curves=kind == "emotion")
        said = drawing.empty()
        self.nothing.setText(said)
        self.tools.set_usable(not said)
        if not said:
            self.legend.show_entries(drawing.legend(), drawing.note())
            self.plot.show_drawing(drawing, keep_range=same)
            self.plot.select(frozenset(workspace.selection.keys))
        self._show_page()

    def _show_page(self) -> None:
        if self.made is None or self.made.drawing.empty():
            self._stack.setCurrentWidget(self.nothing)
        elif self.tools.wants_table:
            self.table.show_table(self.made.drawing.table())
            self._stack.setCurrentWidget(self.table)
        else:
            self._stack.setCurrentWidget(self._chart)
        self.setFocusProxy(self.table if self._stack.currentWidget() is self.table else self.plot)
