"""A form asks again only where an edit touched what it reads: so what it says that it reads must be all of it."""

from collections.abc import Iterator

import pytest

from journeymap.model.edits import notes, touchpoints
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Persona
from journeymap.model.records.tables import TABLES
from journeymap.storage import templates
from journeymap.ui.forms.access import Access
from journeymap.ui.forms.binding import Binding
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.list_part import ListPart
from journeymap.ui.forms.spec import ListSpec, Section
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

DO = Message("edit.fields", n=1)


class Asked(dict):
    """Tables that remember which of them were looked into."""

    def __init__(self, tables: dict[str, dict[str, Record]]) -> None:
        super().__init__(tables)
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> dict[str, Record]:
        self.names.add(name)
        return super().__getitem__(name)


class Watched(Journey):
    """A journey that knows what was read; an index tells of its table each time."""

    def __init__(self, records: list[Record]) -> None:
        super().__init__()
        for record in records:
            self._tables[record.table][record.id] = record
        self.asked = Asked(self._tables)
        self._tables = self.asked

    def _index(self, table: str, field: str):
        self.asked.names.add(table)
        return super()._index(table, field)


@pytest.fixture(scope="module")
def journey() -> Watched:
    """The largest template, the worked example, has something of everything."""
    return Watched(max((list(templates.load(name, "en").records()) for name in templates.names()), key=len))


def read_by(journey: Watched, action) -> set[str]:
    journey.asked.names.clear()
    action()
    return set(journey.asked.names)


def fields() -> Iterator[tuple[str, Access]]:
    for form in FORMS.values():
        for section in form.sections:
            if isinstance(section, Section):
                for field in section.fields:
                    yield form.table, field.access


def lists() -> Iterator[tuple[str, ListSpec]]:
    for form in FORMS.values():
        for section in form.sections:
            if isinstance(section, ListSpec):
                yield form.table, section


def test_fields_name_the_tables_that_they_read(journey):
    slots = [None, *(each.id for kind in (Persona, Channel) for each in ordered(journey.all(kind)))]
    seen = 0
    for table, access in fields():
        ids = [each.id for each in journey.all(TABLES[table])]
        for chosen in (ids[:1], ids[:5], ids):
            for slot in slots:
                read = read_by(journey, lambda: access.read(journey, chosen, slot))  # noqa: B023
                assert read <= {*access.tables}, access
                seen += bool(read)
    assert seen > 100


def test_lists_name_the_tables_that_they_read(journey):
    texts, found = QtTexts("en"), 0
    for table, spec in lists():
        ids = [each.id for each in journey.all(TABLES[table])]
        held = []

        def owned(spec=spec, table=table, ids=ids, held=held):
            spec.items.held(journey, table, ids)
            held += [each for record_id in ids for each in spec.items.of(journey, (table, record_id))]

        assert read_by(journey, owned) <= {*spec.items.tables}, spec.heading
        for each in held:
            found += 1
            told = {*spec.items.tables, *spec.tables}
            assert read_by(journey, lambda: spec.summary(journey, each, texts)) <= told, spec.heading  # noqa: B023
    assert found > 20


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, large_journey(40), Settings(tmp_path), MAP)
    made.workspace.selection.set([("touchpoint", "t3")])
    made.panels["inspector"].form.complete()
    yield made
    made.close()


def test_only_what_an_edit_touched_is_asked_for_again(bench, monkeypatch):
    filled: list[str] = []
    listed: list[str] = []
    read, show = Binding.fill, ListPart._show_cards
    monkeypatch.setattr(Binding, "fill", lambda self: (filled.append(self.spec.name), read(self))[1])
    monkeypatch.setattr(
        ListPart, "_show_cards", lambda self, now: (listed.append(self.spec.items.table), show(self, now))[1]
    )
    document = bench.document
    document.commit(DO, notes.feel(document.journey, "t3", 2, None))
    assert {"mood", "mood_quote"} <= set(filled)
    assert not {"title", "systems", "channel_id", "goal"} & set(filled)
    assert listed == []
    document.commit(DO, notes.add_pain_point(document.journey, ("touchpoint", "t3"), "It hurts"))
    assert set(listed) == {"pain_point", "opportunity"}
    listed.clear()
    document.commit(DO, touchpoints.rename(document.journey, "t3", "Another"))
    assert listed == []
