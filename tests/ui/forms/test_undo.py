"""Every edit that a form can make is one step of undo, whatever the field: tried on the worked example."""

import pytest

from journeymap.model.document import Document
from journeymap.model.journey import ordered
from journeymap.model.ports import MemoryJournal
from journeymap.model.records.maps import Map
from journeymap.model.records.tables import TABLES
from journeymap.storage import templates
from journeymap.ui.editor import Editor
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.form import Form
from journeymap.ui.forms.spec import Kind, ListSpec
from journeymap.ui.forms.values import NewEntry, Tie
from journeymap.ui.selection import Selection
from journeymap.ui.text.qt_texts import QtTexts

EXAMPLE = templates.read(templates.EXAMPLE, "en")
SAID = (Kind.FACT, Kind.GO)


class Table:
    """A form over the first record of a table of the worked example, with its document."""

    def __init__(self, qtbot, table: str) -> None:
        self.document = Document(EXAMPLE.snapshot(), MemoryJournal())
        self.refusals: list = []
        self.editor = Editor(self.document, Selection(), self.refusals.append)
        self.form = Form(FORMS[table], QtTexts("en"))
        qtbot.addWidget(self.form)
        self.map_id = ordered(EXAMPLE.all(Map))[0].id
        here = [r for r in EXAMPLE.all(TABLES[table]) if getattr(r, "map_id", self.map_id) == self.map_id]
        self.form.show_records(self.editor, self.map_id, [sorted(here, key=lambda record: record.id)[0].id])
        self.form.complete()


def another(row, table: Table):
    """A value that the field does not hold now."""
    now = row.spec.access.read(table.document.journey, table.form.target.ids, row.binding.slot)
    choices = row.spec.choices
    listed = choices.list(table.document.journey, table.map_id, QtTexts("en")) if choices is not None else []
    match row.spec.kind:
        case Kind.LINE | Kind.BLOCK:
            return "Something else"
        case Kind.CHOICE | Kind.ICON | Kind.ENTRY:
            return next(value for value, _ in listed if value != now)
        case Kind.CHIPS:
            return Tie(str(listed[0][0]), on=not any(tied.entry == listed[0][0] for tied in now))
        case Kind.ENTRIES if choices.grows:
            return Tie(NewEntry("Something new"))
        case Kind.ENTRIES:
            return Tie(next(value for value, _ in listed if all(tied.entry != value for tied in now)))
        case Kind.SWITCH:
            return not now
        case Kind.SCORE:
            return 5 if now != 5 else 1
        case Kind.DAY:
            return "2001-02-03"
        case Kind.COUNT:
            return 2 if now != 2 else 1
        case _:
            return 17 if now != 17 else 18


@pytest.mark.parametrize("table", FORMS)
def test_every_field_can_be_edited_and_undone(qtbot, table):
    under_test = Table(qtbot, table)
    for field in FORMS[table].fields:
        if field.kind in SAID:
            continue
        row = under_test.form.row(field.name)
        before = under_test.document.journey.snapshot()
        row.editor.chosen.emit(another(row, under_test))
        assert under_test.document.journey != before, field.name
        assert len(under_test.document.history.done) == 1, field.name
        assert under_test.editor.undo()
        assert under_test.document.journey == before, field.name
        under_test.form.refresh()
    assert under_test.refusals == []


@pytest.mark.parametrize("table", ["touchpoint", "link"])
def test_every_list_adds_and_removes_and_is_undone(qtbot, table):
    under_test = Table(qtbot, table)
    for section in FORMS[table].sections:
        if not isinstance(section, ListSpec):
            continue
        part = under_test.form.list_of(section.items.table)
        before = under_test.document.journey.snapshot()
        given = {"metric": "csat", "value": 4.2} if section.items.table == "reading" else {"text": "Something new"}
        count = len(part.groups)
        part._add(given, "leave")
        assert len(part.groups) == count + 1
        part._remove(0)
        assert len(part.groups) == count
        assert under_test.editor.undo()
        assert under_test.editor.undo()
        assert under_test.document.journey == before
        under_test.form.refresh()
    assert under_test.refusals == []
