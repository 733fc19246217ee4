"""The right half of the window: what uses the selected entries, how they are merged, and their form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.catalogues.channel_extra import ChannelExtra
from journeymap.ui.catalogues.extra import Extra
from journeymap.ui.catalogues.kinds import Kind, name
from journeymap.ui.catalogues.persona_extra import PersonaExtra
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.form import Form
from journeymap.ui.forms.spec import FormSpec, Section
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from journeymap.ui.catalogues.edits import EntryEdits
    from journeymap.ui.editor import Editor
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

_EXTRAS: dict[str, type[Extra]] = {"channel": ChannelExtra, "persona": PersonaExtra}
_LETTERS = 12
_OWN = ("icon",)
"""Fields that the parts under the form show in their own way, as they do with the sections that have a heading."""


class DetailPane(QWidget):
    """`left` follows Esc, `merge_wanted` names the entry that shall stay."""

    left = Signal()
    merge_wanted = Signal(str)
    places_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, texts: QtTexts, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspectorPanel")  # it looks like the inspector
        self._texts, self._theme = texts, theme
        self._forms: dict[str, Form] = {}
        self._extras: dict[str, Extra] = {}
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self._kind: Kind | None = None
        self._edits: EntryEdits | None = None
        self.heading, self.said = plain_label("heading"), plain_label("fact")
        self.places = _quiet(self.places_wanted)
        self.reset = _quiet(self.reset_wanted)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(self._facts())
        self._column.addWidget(self._merging())
        self._end = QWidget()
        self._column.addWidget(self._end, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(area, 1)
        self.setMinimumWidth(380)

    @property
    def form(self) -> Form | None:
        """The form that is shown."""
        table, ids = self._shown
        return self._forms.get(table) if ids else None

    @property
    def extra(self) -> Extra | None:
        """What stands under the form."""
        table, ids = self._shown
        return self._extras.get(table) if ids else None

    def show_entries(self, kind: Kind, edits: EntryEdits, editor: Editor, map_id: str, ids: Sequence[str]) -> None:
        """Show these entries of a catalogue, or follow an edit of them."""
        self._kind, self._edits = kind, edits
        shown = (kind.table, tuple(ids))
        form, extra = self._parts(kind) if ids else (None, None)
        if form is not None and (shown != self._shown or form.target.editor is not editor):
            form.show_records(editor, map_id, ids)
        elif form is not None:
            form.refresh()
        if extra is not None:
            extra.show_records(editor, ids)
        if shown != self._shown:
            self._area.verticalScrollBar().setValue(0)
        self._shown = shown
        for part in (*self._forms.values(), *self._extras.values()):
            part.setVisible(part in (form, extra))
        self._say(editor.locked is None)

    def keeps(self) -> str:
        """The id of the entry that stays when the selected ones are merged."""
        return str(self.keep.currentData() or "")

    def enter(self, select_all: bool = False) -> None:
        """Go to the first field."""
        if self.form is not None:
            widget = next(iter(self.form.rows())).editor.widget
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if select_all and isinstance(widget, QLineEdit):
                widget.selectAll()

    def flush(self) -> None:
        """Write what is being typed."""
        if self.form is not None:
            self.form.flush()

    def release(self) -> None:
        """Let go of the document."""
        self._shown, self._edits = ("", ()), None
        for form in self._forms.values():
            form.release()
        for extra in self._extras.values():
            extra.editor, extra.ids = None, ()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        for form in self._forms.values():
            form.set_texts(texts)
        for extra in self._extras.values():
            extra.set_texts(texts)
        self.places.setText(texts.text("catalogue.show-places"))
        self.reset.setText(texts.text("catalogue.reset"))
        self._keep_label.setText(texts.text("catalogue.merge-into"))
        self.merge.setText(texts.text("catalogue.do-merge"))
        self._say(True)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for extra in self._extras.values():
            extra.set_theme(theme)

    def _facts(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 12, 0)
        line.setSpacing(2)
        line.addWidget(self.places)
        line.addWidget(self.reset)
        line.addStretch(1)
        facts = QVBoxLayout()
        facts.setContentsMargins(0, 0, 0, 4)
        facts.setSpacing(0)
        self.said.setContentsMargins(12, 0, 12, 0)
        facts.addWidget(self.said)
        facts.addLayout(line)
        return facts

    def _merging(self) -> QWidget:
        """The line that makes several entries one."""
        self._merge_line = box = QFrame()
        box.setObjectName("card")
        self._keep_label = plain_label("field", wraps=False)
        self.keep = FlatCombo(_LETTERS)
        self._keep_label.setBuddy(self.keep)
        self.merge = QPushButton()
        self.merge.setObjectName("plain")
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.keeps()))
        line = QHBoxLayout(box)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self._keep_label)
        line.addWidget(self.keep, 1)
        line.addWidget(self.merge)
        around = QWidget()
        around.setObjectName("form")
        ring = QVBoxLayout(around)
        ring.setContentsMargins(12, 0, 12, 4)
        ring.addWidget(box)
        self._merge_box = around
        return around

    def _parts(self, kind: Kind) -> tuple[Form, Extra | None]:
        table = kind.table
        if table not in self._forms:
            form = self._forms[table] = Form(_spec(table), self._texts)
            form.given_up.connect(self.left)
            self._column.insertWidget(self._column.indexOf(self._end), form)
            if table in _EXTRAS:
                form.complete()  # what is made later comes later for the Tab key as well
                extra = self._extras[table] = _EXTRAS[table](self._texts, self._theme)
                extra.escaped.connect(self.left)
                self._column.insertWidget(self._column.indexOf(self._end), extra)
        return self._forms[table], self._extras.get(table)

    def _say(self, may_edit: bool) -> None:
        """Heading, what uses the entries, and the line that merges them."""
        kind, edits, ids = self._kind, self._edits, self._shown[1]
        if kind is None or edits is None:
            return
        texts = self._texts
        self.places.setVisible(bool(ids))
        self.reset.setVisible(may_edit and kind.table == "channel" and edits.can_reset(ids))
        self._merge_box.setVisible(may_edit and len(ids) > 1)
        if not ids:
            self.heading.setText(texts.text(f"catalogue.{kind.table}"))
            self.said.setText(texts.text(f"catalogue.{kind.table}.none"))
            return
        names = {each: name(edits.journey.find((kind.table, each)), texts) for each in ids}
        self.heading.setText(
            names[ids[0]] if len(ids) == 1 else texts.text(f"inspector.several-{kind.table}", n=len(ids))
        )
        said = edits.said(kind, ids[0]) if len(ids) == 1 else ""
        used = texts.text("catalogue.used-by", uses=said) if said else texts.text("catalogue.unused")
        self.said.setText(used if len(ids) == 1 else texts.text("catalogue.merge-says"))
        self.places.setEnabled(len(ids) > 1 or bool(said))
        self._offer_keepers(names)

    def _offer_keepers(self, names: dict[str, str]) -> None:
        before = self.keeps()
        offered = {str(self.keep.itemData(place)): self.keep.itemText(place) for place in range(self.keep.count())}
        if offered != names:
            self.keep.clear()
            for entry_id, called in names.items():
                self.keep.addItem(called, entry_id)
            self.keep.setCurrentIndex(max(0, self.keep.findData(before)) if before in names else 0)


def _quiet(wanted: SignalInstance) -> QPushButton:
    button = QPushButton()
    button.setObjectName("quiet")
    button.clicked.connect(lambda: wanted.emit())
    return button


def _spec(table: str) -> FormSpec:
    """The form of a record type without what stands under it in its own way."""
    form = FORMS[table]
    if table not in _EXTRAS:
        return form
    sections = [part for part in form.sections if not part.heading]
    return FormSpec(table, tuple(_without_own(part) if isinstance(part, Section) else part for part in sections))


def _without_own(section: Section) -> Section:
    return replace(section, fields=tuple(field for field in section.fields if field.name not in _OWN))
