"""The inspector: the form of what is selected, or of the map if nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from journeymap.model.changes import Changes
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.form import Form
from journeymap.ui.panels.panel import Panel
from journeymap.ui.whereabouts import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journeymap.model.changes import Key
    from journeymap.ui.forms.target import Memory
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.workspace import Workspace

_WIDTH = 290
_MANY = 12
"""The form of more records than this comes when the hand rests: a rubber band must not wait for it at each step."""
_ROOM = 48
_GROUND = QPalette.ColorRole.Base
_NESTED = 4
_LATER_MS = 80
_EARLY_MS = 400
"""The form that is wanted first of all is made while nobody waits for it."""


class Inspector(Panel, QWidget):
    """Fills one form for each record type, made when it is first needed; nothing happens while it is hidden.

    `left` follows Esc: the person wants back to the map.
    """

    left = Signal()

    def __init__(self, texts: QtTexts, memory: Memory | None = None) -> None:
        super().__init__()
        self.setObjectName("inspectorPanel")
        self._texts = texts
        self._memory = memory
        self._workspace: Workspace | None = None
        self._forms: dict[str, Form] = {}
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self._stale = True
        self._touched: set[str] = set()
        """The tables of edits that the form does not show yet."""
        self._in_command = False
        self._at_leisure = QTimer(self, singleShot=True, interval=0)
        self._at_leisure.timeout.connect(self._show_touched)
        self._early = QTimer(self, singleShot=True)
        self._early.timeout.connect(lambda: self._form(Touchpoint.table).complete(slowly=True))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fill)
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        # Not a stack: that is as high as its highest page, and short forms would scroll.
        self._page = QWidget()
        self._page.setObjectName("page")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._form_shown: Form | None = None
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(area, 1)
        self.setMinimumWidth(_WIDTH)

    @property
    def form(self) -> Form | None:
        """The form that is shown."""
        return self._form_shown

    def attach(self, workspace: Workspace) -> None:
        """Follow a document."""
        self._workspace = workspace
        self._shown = ("", ())
        workspace.selection.changed.connect(self.map_shown)  # the workspace may have said so before: not twice
        self._follow()
        self._early.start(_EARLY_MS)
        _app().focusChanged.connect(self._keep_in_sight)

    def detach(self) -> None:
        """Let go of the document; what is being typed is written first."""
        if self._workspace is None:
            return
        if self.form is not None:
            self.form.settle()
        for timer in (self._later, self._early, self._at_leisure):
            timer.stop()
        self._touched.clear()
        _app().focusChanged.disconnect(self._keep_in_sight)
        self._workspace.selection.changed.disconnect(self.map_shown)
        self._workspace = None
        for form in self._forms.values():
            form.release()

    def flush(self) -> None:
        """Write what is being typed."""
        if self.form is not None:
            self.form.flush()

    def hold(self) -> None:
        if self.form is not None:
            self.form.settle(keep=True)

    def go_adding(self, table: str) -> None:
        """Put the keyboard into the line that adds records of a table to what is selected."""
        if self._stale or self._later.isActive():
            self._fill()
        self._show_touched()
        if self.form is not None:
            self.form.list_of(table).go_adding()

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        self._texts = texts
        for form in self._forms.values():
            form.set_texts(texts)
        self._show_heading()

    def document_changed(self, changes: Changes) -> None:
        """Follow an edit."""
        if not self.isVisible():
            self._stale = True
        elif self._wanted() != self._shown:
            self._follow()
        elif self.form is not None and changes:
            self._touched |= changes.tables()
            if self._in_command:
                self._at_leisure.start()  # it may ask somebody before it is done
            else:
                self._show_touched()

    def catch_up(self, in_command: bool) -> None:
        self._in_command = in_command
        self._show_touched()

    def map_shown(self) -> None:
        """Another map may be shown, or other records be selected."""
        if self._wanted() != self._shown or (self._stale and self.isVisible()):
            self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._area.verticalScrollBar().setSingleStep(self.fontMetrics().lineSpacing())

    def _follow(self) -> None:
        workspace = self._workspace
        if workspace is None or not self.isVisible():
            self.flush()
            self._stale = True
            return
        self._stale = False
        self._shown = self._wanted()
        if len(self._shown[1]) > _MANY:
            self.flush()
            self._show_heading()
            self._later.start(_LATER_MS)
        else:
            self._fill()

    def _show_touched(self) -> None:
        self._at_leisure.stop()
        touched, self._touched = self._touched, set()
        filled_soon = self._later.isActive()  # with other records
        if touched and self.form is not None and self._workspace is not None and not filled_soon:
            with self._laid_out_once(self.form):
                self.form.refresh(touched)
                self._show_heading()

    def _fill(self) -> None:
        self._later.stop()
        self._touched.clear()
        workspace, (table, ids) = self._workspace, self._shown
        if workspace is None:
            return
        if not ids:
            if self.form is not None:
                self.form.settle()
            self._show_form(None)
            self._show_heading()
            return
        form = self._form(table)
        if self.form is not None and self.form is not form:
            self.form.settle()
        with self._laid_out_once(form):
            form.show_records(workspace.editor, workspace.map_id, ids)
            self._show_form(form)
            self._show_heading()

    def _form(self, table: str) -> Form:
        form = self._forms.get(table)
        if form is None:
            form = self._forms[table] = Form(FORMS[table], self._texts, self._memory, ground=_GROUND)
            form.given_up.connect(self.left)
            form.wanted.connect(self._go)
            form.at_once = partial(self._grown, form)
            form.hide()
            self._column.addWidget(form)
        return form

    def _go(self, key: Key) -> None:
        """To the map, or the touchpoint on its map, that a form names; the way back is remembered."""
        workspace = self._workspace
        if workspace is None:
            return
        journey = workspace.document.journey
        found = journey.get(Touchpoint, key[1]) if key[0] == Touchpoint.table else None
        here = Spot(workspace.map_id, *(self._shown[1][:1] if self._shown[0] == Touchpoint.table else ()))
        workspace.whereabouts.leave(here)
        workspace.show_spot(Spot(key[1]) if found is None else Spot(found.map_id, found.id))

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What takes the keyboard is scrolled to, also where no Tab key led there."""
        if now is not None and self._page.isAncestorOf(now):
            # Later: what was just unfolded has no place yet.
            QTimer.singleShot(0, now, lambda: self._bring_into_view(now))

    def _bring_into_view(self, field: QWidget) -> None:
        """All of a field, where it is not seen whole. Of what is higher than the panel the place of the cursor: Qt is
        content with that for any text."""
        place, seen = QRect(field.mapTo(self._area.viewport(), QPoint()), field.size()), self._area.viewport().rect()
        if place.height() + 2 * _ROOM > seen.height():
            self._area.ensureWidgetVisible(field, 0, _ROOM)
        elif place.top() < seen.top() or place.bottom() > seen.bottom():
            middle = field.mapTo(self._page, field.rect().center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + _ROOM)

    def _show_form(self, form: Form | None) -> None:
        if form is self._form_shown:
            return
        # The former one goes first: what is shown has its page laid out at once, and both would be squeezed into it.
        for other in self._forms.values():
            if other is not form:
                other.hide()
        if form is not None:
            form.show()
        self._form_shown = form
        self._area.verticalScrollBar().setValue(0)
        if form is not None:
            self.setFocusProxy(next(form.rows()).editor.widget)

    def _wanted(self) -> tuple[str, tuple[str, ...]]:
        """Touchpoints if any is selected, whatever comes along with a range of rows, else records like the first one
        that has a form; all selected of that table."""
        workspace = self._workspace
        if workspace is None:
            return "", ()
        journey = workspace.document.journey
        keys = [key for key in workspace.selection.keys if key[0] in FORMS and journey.find(key)]
        if keys:
            table = next((name for name, _ in keys if name == Touchpoint.table), keys[0][0])
            return table, tuple(record_id for name, record_id in keys if name == table)
        return (Map.table, (workspace.map_id,)) if journey.get(Map, workspace.map_id) else ("", ())

    def _grown(self, form: Form) -> AbstractContextManager[None]:
        return self._laid_out_once(form) if form.isVisible() else nullcontext()

    @contextmanager
    def _laid_out_once(self, form: Form) -> Iterator[None]:
        """Put everything in its place when the form is filled: the window system may want it painted before there is
        time for that. Not before: whatever shows itself would have all of the form squeezed into its former height.
        """
        column, page = form.column, self._column
        column.setEnabled(False)
        try:
            yield
            _lay_out()
        finally:
            column.setEnabled(True)
        form.updateGeometry()
        QApplication.sendEvent(self._area.viewport(), QEvent(QEvent.Type.LayoutRequest))  # the page gets its height
        for layout in (page, column):
            layout.activate()
        column.setGeometry(form.contentsRect())  # of no size did it hear, and nobody asks it if nothing in it differs

    def _show_heading(self) -> None:
        table, ids = self._shown
        self.heading.setText(self._heading(table, ids))
        self.heading.setVisible(bool(ids))

    def _heading(self, table: str, ids: Sequence[str]) -> str:
        workspace = self._workspace
        if workspace is None or not ids:
            return ""
        if len(ids) > 1:
            return self._texts.text(f"inspector.several-{table}", n=len(ids))
        if table == Link.table:
            return self._link_heading(workspace, ids[0])
        return self._texts.text(f"inspector.one-{table}")

    def _link_heading(self, workspace: Workspace, link_id: str) -> str:
        journey = workspace.document.journey
        link = journey.get(Link, link_id)
        ends = (journey.get(Touchpoint, link.source_id), journey.get(Touchpoint, link.target_id)) if link else ()
        titles = [end.title or self._texts.text("form.untitled") if end else "" for end in ends]
        if len(titles) < 2:
            return ""
        return self._texts.text("inspector.one-link", source=titles[0], target=titles[1])


def _lay_out() -> None:
    """Have done now what waits for the next turn."""
    for _ in range(_NESTED):  # what has got its width knows its height only then, and so on outwards
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
