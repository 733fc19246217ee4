"""The catalogue and the templates: complete, tidy, and the same in both languages."""

import re

import pytest

from journeymap.model import order, rules
from journeymap.model.analysis import shown
from journeymap.model.analysis.filters import Facts
from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.maps import Map, SavedView
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Attachment, Link, Touchpoint, TouchpointInformation
from journeymap.storage import catalogue, templates
from journeymap.storage.interchange import project_json
from journeymap.storage.interchange.report import Unreadable
from journeymap.ui.pictures import intake
from journeymap.ui.text.registry import texts
from journeymap.ui.theme import icons

SHARED = {"PhaseTone": "tone", "LaneTone": "tone"}
"""Vocabularies that do not have their names for themselves."""
BOTH = [(name, language) for name in templates.names() for language in templates.LANGUAGES]


@pytest.fixture(scope="module", params=templates.LANGUAGES)
def example(request: pytest.FixtureRequest) -> Journey:
    return templates.read(templates.EXAMPLE, request.param)


def test_the_eighteen_channels_are_there_with_names_words_and_icons() -> None:
    channels = catalogue.channels()
    assert len(channels) == 18
    assert sorted(channel.rank for channel in channels) == [channel.rank for channel in channels]
    for channel in channels:
        assert channel.id == channel.builtin
        assert f"channel.{channel.builtin}" in texts()
        assert channel.icon is not None
        assert icons.paths(channel.icon)


@pytest.mark.parametrize(
    ("word", "channel"),
    [("E-Mail", "email"), ("KUNDENPORTAL", "portal"), (" whatsapp ", "messaging"), ("Techniker", "technician")],
)
def test_channels_are_known_by_the_words_people_use(word: str, channel: str) -> None:
    found = catalogue.channel_by_word(word)
    assert found is not None
    assert found.id == channel


NAMED_AS = {"PhaseTone": "tone", "LaneTone": "tone", "BlueprintLine": "picture.blueprint"}
"""Vocabularies whose names stand under another prefix than their own."""


def test_every_value_of_every_vocabulary_has_a_name() -> None:
    from enum import StrEnum

    from journeymap.model import vocab

    for name, kind in vars(vocab).items():
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum:
            prefix = NAMED_AS.get(name) or re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()
            missing = [value for value in kind if f"{prefix}.{value.value}" not in texts()]
            assert missing == []


@pytest.mark.parametrize(("name", "language"), BOTH)
def test_a_document_from_a_template_keeps_all_rules(name: str, language: str) -> None:
    journey = templates.load(name, language)
    rules.check(Journey(), Changes({record.key: Change(None, record) for record in journey.records()}))
    assert journey.all(Map)[0].language == language
    assert journey.count(Channel) >= 18
    assert project_json.read(project_json.write(journey)) == journey


@pytest.mark.parametrize("name", templates.names())
def test_both_languages_have_the_same_records(name: str) -> None:
    german, english = (templates.read(name, language) for language in templates.LANGUAGES)
    assert [record.key for record in german.records()] == [record.key for record in english.records()]
    for one, other in zip(german.records(), english.records(), strict=True):
        plain = {field for field in type(one).model_fields if not isinstance(getattr(one, field), str)}
        assert {f: getattr(one, f) for f in plain} == {f: getattr(other, f) for f in plain}


def test_two_documents_from_one_template_share_only_what_is_built_in() -> None:
    first, second = templates.load(templates.EXAMPLE, "de"), templates.load(templates.EXAMPLE, "de")
    shared = {record.key for record in first.records()} & {record.key for record in second.records()}
    assert shared == {("project", "project"), *(channel.key for channel in catalogue.channels())}


def test_new_ids_change_nothing_else() -> None:
    before, after = templates.read(templates.EXAMPLE, "de"), templates.load(templates.EXAMPLE, "de")
    for kind in TABLES.values():
        assert before.count(kind) == after.count(kind)
    ways = [
        sorted(
            (j.need(Touchpoint, link.source_id).title, j.need(Touchpoint, link.target_id).title) for link in j.all(Link)
        )
        for j in (before, after)
    ]
    assert ways[0] == ways[1]
    stand_back = [
        {view.title: len(shown.standing_back(Facts(j, view.map_id), shown.of(view))) for view in j.all(SavedView)}
        for j in (before, after)
    ]
    assert stand_back[0] == stand_back[1]
    assert any(condition.startswith("persona=") for view in before.all(SavedView) for condition in view.filters)


def test_the_example_uses_every_channel(example: Journey) -> None:
    used = {touchpoint.channel_id for touchpoint in example.all(Touchpoint)}
    assert {channel.id for channel in example.all(Channel)} <= used


def test_the_example_tells_the_story_of_the_order_number(example: Journey) -> None:
    asked = [join.touchpoint_id for join in example.referring(TouchpointInformation, "item_id", "order-no")]
    assert "hotline" in asked
    assert asked.count("hotline") == 1
    waiting = next(link for link in example.all(Link) if link.target_id == "waiting")
    assert waiting.waiting_minutes is not None
    assert waiting.waiting_minutes > 14 * 24 * 60
    assert example.need(Touchpoint, "bot").detail_map_id == "fault"
    assert all(t.origin_id for t in example.referring(Touchpoint, "map_id", "to-be"))


def test_nothing_in_the_example_is_out_of_the_way(example: Journey) -> None:
    """Every touchpoint is tied to another, and no two of a cell stand on each other."""
    for each in order.maps(example):
        links = example.referring(Link, "map_id", each.id)
        tied = {link.source_id for link in links} | {link.target_id for link in links}
        assert {touchpoint.id for touchpoint in order.touchpoints(example, each.id)} == tied


@pytest.mark.parametrize(("name", "language"), BOTH)
def test_quotation_marks_are_those_of_the_language(name: str, language: str) -> None:
    text = project_json.write(templates.read(name, language))
    straight = re.compile(r'\\"')
    assert not straight.search(text)
    if language == "en":
        assert "„" not in text
    else:
        assert text.count("„") == text.count("“")
        assert "”" not in text


@pytest.mark.parametrize(("name", "language"), BOTH)
def test_what_a_template_shows_is_there_and_can_be_decoded(name: str, language: str) -> None:
    rows = {row[0]: row for row in templates.pictures(name)}
    shown = {attachment.sha256 for attachment in templates.load(name, language).all(Attachment)}
    assert shown == rows.keys()
    assert bool(shown) is (name == templates.EXAMPLE)
    for sha256, _, width, height, data in rows.values():
        image = intake.decoded(data, sha256)
        assert (image.width(), image.height()) == (width, height)
        assert len(data) < 20_000


def test_an_unknown_template_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"template\.unknown"):
        templates.pictures("../secrets")
    with pytest.raises(Unreadable, match=r"template\.unknown"):
        templates.load("../secrets", "de")
