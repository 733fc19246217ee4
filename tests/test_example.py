"""The worked example uses every field and every word that a map knows, and says the same in both languages."""

from collections.abc import Iterator
from enum import StrEnum
from typing import get_args

import pytest

from journeymap.model.analysis import shown
from journeymap.model.analysis.confidence import of_reading
from journeymap.model.analysis.filters import Facts
from journeymap.model.journey import Journey
from journeymap.model.layout import measured
from journeymap.model.layout.view import Row
from journeymap.model.messages import KeyTexts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import ChannelPreference, Persona
from journeymap.model.records.maps import SavedView
from journeymap.model.records.notes import Comment, Reading
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import Metric
from journeymap.storage import reference, templates

EXCEPTIONS = {
    ("map", "language", None),  # the German one is in the language that a map has unless it says otherwise
}
"""What the example may do without: (table, field, value)."""
SAME_WORDS = ("Glasfaser Musterstadt", "Service Blueprint")
"""Names that are the same in both languages."""


@pytest.fixture(scope="module", params=templates.LANGUAGES)
def example(request: pytest.FixtureRequest) -> Journey:
    return templates.read(templates.EXAMPLE, request.param)


def words_of(annotation: object) -> Iterator[StrEnum]:
    """The values of the vocabularies that an annotation speaks of."""
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        yield from annotation
    for part in get_args(annotation):
        yield from words_of(part)


def said(records: list[Record], field: str) -> set[object]:
    """The values of a field, those of a tuple one by one."""
    values = [getattr(record, field) for record in records]
    return {one for value in values for one in (value if isinstance(value, tuple) else (value,))}


def unused(journey: Journey) -> list[tuple[str, str, object]]:
    """The fields and words that no record uses: (table, field, value; None for the field)."""
    found: list[tuple[str, str, object]] = []
    for table, kind in TABLES.items():
        records = journey.all(kind)
        for name, field in kind.model_fields.items():
            values = said(records, name)
            if not values - {None, "", field.get_default()}:
                found.append((table, name, None))
            found += [(table, name, word) for word in words_of(field.annotation) if word not in values]
    return found


def test_every_field_and_every_word_of_a_map_is_used(example: Journey) -> None:
    assert [gap for gap in unused(example) if gap not in EXCEPTIONS] == []


def test_what_is_missing_would_be_noticed(example: Journey) -> None:
    (gone,) = [view for view in example.all(SavedView) if view.rows_by == "persona"]
    without = Journey.of([record for record in example.records() if record.key != gone.key])
    assert ("saved_view", "rows_by", "persona") in unused(without)
    assert ("comment", "author", None) in unused(Journey.of(r for r in example.records() if r.table != "comment"))


def test_saved_views_show_every_row_and_find_something(example: Journey) -> None:
    views = example.all(SavedView)
    assert {row for view in views for row in view.rows} == set(Row)
    for view in views:
        facts = Facts(example, view.map_id, KeyTexts())
        back = shown.standing_back(facts, shown.of(view))
        assert bool(back) is bool(view.filters or view.search or view.persona_id), view.title
        assert len(back) < len(facts.all), view.title


def test_readings_run_over_periods_and_say_how_sure_they_are(example: Journey) -> None:
    places: dict[tuple[str | None, str | None], list[Reading]] = {}
    for reading in example.all(Reading):
        places.setdefault((reading.touchpoint_id, reading.link_id), []).append(reading)
    series = [each for several in places.values() for each in measured.series(several)]
    assert {len(each.readings) for each in series} >= {1, 2, 3, 4}
    assert {each.last.metric for each in series if of_reading(each.last) is not None} >= {Metric.NPS, Metric.CSAT}
    on_links = [each for each in series if each.last.link_id is not None]
    assert any(len(each.readings) > 2 for each in on_links)
    for each in series:
        starts = [reading.period_from for reading in each.readings]
        assert len(set(starts)) == len(starts)


def test_links_say_all_that_a_link_can(example: Journey) -> None:
    links = example.all(Link)
    for kind in {link.kind for link in links} - {"next"}:
        assert any(link.condition and link.share for link in links if link.kind == kind), kind
    assert any(link.condition and link.share and link.waiting_minutes for link in links)
    assert {comment.resolved for comment in example.all(Comment)} == {True, False}
    assert any(comment.link_id for comment in example.all(Comment))


def test_each_value_class_has_a_persona_with_its_shares(example: Journey) -> None:
    table = reference.preferences().percent
    for persona in example.all(Persona):
        assert persona.value_class is not None
        shares = {p.channel_id: p.percent for p in example.referring(ChannelPreference, "persona_id", persona.id)}
        assert shares == table[persona.value_class]
        assert sum(shares.values()) == pytest.approx(100)


@pytest.mark.parametrize("name", templates.names())
def test_nothing_is_left_in_the_other_language(name: str) -> None:
    german, english = (templates.read(name, language) for language in templates.LANGUAGES)
    for one in german.records():
        other = english.find(one.key)
        for field in type(one).model_fields:
            value = getattr(one, field)
            if isinstance(value, str) and value and field in ("note", "goal", "quote", "text", "cause", "subtitle"):
                assert value in SAME_WORDS or value != getattr(other, field), (one.key, field)
            if isinstance(value, str) and value:
                assert getattr(other, field), (one.key, field)
