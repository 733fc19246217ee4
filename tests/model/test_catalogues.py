"""Merging, copying and removing catalogue entries, and what uses them."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model import rules
from journeymap.model.analysis import uses
from journeymap.model.changes import Changes
from journeymap.model.edits import attachments, catalogues, channels, fields, merging, notes, preferences, touchpoints
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import (
    Channel,
    ChannelPreference,
    Evidence,
    InformationItem,
    Owner,
    Persona,
    System,
)
from journeymap.model.records.maps import MapPersona, SavedView
from journeymap.model.records.notes import Emotion, PainPoint, PainPointEvidence
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.records.touchpoints import Attachment, TouchpointSystem
from journeymap.model.rules import RuleBroken
from journeymap.storage import catalogue
from tests.model.sample import BUY, FINISH, MAP, START, sample
from tests.strategies import journeys

KINDS: tuple[type[Record], ...] = (Channel, Persona, Owner, System, InformationItem, Evidence)


def applied(journey: Journey, *changes: Changes) -> Journey:
    for each in changes:
        rules.check(journey, each)
        journey.apply(each)
    return journey


@settings(max_examples=25)
@given(journey=journeys(), data=st.data())
def test_after_a_merge_nothing_dangles_and_everything_that_was_tied_is_tied(journey: Journey, data) -> None:
    journey = _paired_once(journey)
    full = [kind for kind in KINDS if journey.count(kind) > 1]
    if not full:
        return
    kind = data.draw(st.sampled_from(full))
    ids = sorted(record.id for record in journey.all(kind))
    chosen = data.draw(st.lists(st.sampled_from(ids), min_size=2, unique=True))
    keep, dropped = chosen[0], chosen[1:]
    before = journey.snapshot()
    changes = merging.merge(journey, kind, keep, dropped)
    rules.check(journey, changes)
    journey.apply(changes)
    assert journey.count(kind) == before.count(kind) - len(dropped)
    for table, field in REFERRING[kind.table]:
        referring = TABLES[table]
        for gone in dropped:
            assert journey.referring(referring, field, gone) == []
        if not referring.paired_by:
            assert journey.count(referring) == before.count(referring)
        assert _ties(journey, referring, field, {keep}) == _ties(before, referring, field, {keep, *dropped})
    journey.apply(changes.inverted())
    assert journey == before


def _paired_once(journey: Journey) -> Journey:
    """Without the records that tie what another one ties already: no document has such."""
    found: dict[object, Record] = {}
    for record in journey.records():
        pair = tuple(getattr(record, name) for name in record.paired_by)
        found.setdefault((record.table, pair) if pair else record.key, record)
    return Journey.of(found.values())


def _ties(journey: Journey, referring: type[Record], field: str, ends: set[str]) -> Counter[tuple[object, ...]]:
    """What is tied to one of `ends` through `field`; of pairings each pair once."""
    names = referring.paired_by or ("id",)
    found = [
        tuple(getattr(record, name) for name in names if name != field)
        for end in ends
        for record in journey.referring(referring, field, end)
    ]
    return Counter(set(found)) if referring.paired_by else Counter(found)


def test_pairs_that_collide_are_united() -> None:
    journey = applied(sample(), catalogues.add(sample(), Persona, record_id="ben", name="Ben"))
    applied(journey, notes.feel(journey, BUY, 3, "ben", "Endlich!"))
    applied(journey, merging.merge(journey, Persona, "ana", ["ben"]))
    (mood,) = journey.all(Emotion)
    assert (mood.persona_id, mood.score, mood.quote) == ("ana", -2, "Endlich!")


def test_shares_of_merged_channels_add_up_and_stay_within_a_hundred() -> None:
    journey = applied(sample(), channels.restore(sample(), catalogue.channels()))
    for channel, percent in (("fax", 60.0), ("letter", 12.5), ("email", 70.0)):
        applied(journey, preferences.share(journey, "ana", channel, percent))
    applied(journey, merging.merge(journey, Channel, "letter", ["fax"]))
    assert _shares(journey) == {"letter": 72.5, "email": 70.0}
    applied(journey, merging.merge(journey, Channel, "letter", ["email"]))
    assert _shares(journey) == {"letter": 100.0}


def test_saved_views_filter_by_the_entry_that_stays() -> None:
    journey = applied(sample(), catalogues.add(sample(), Owner, record_id="shop", name="Shop"))
    view = SavedView(id="v", map_id=MAP, rank="a0", title="V", filters=("owner=shop", "owner=sales", "text=shop"))
    journey = Journey.of([*journey.records(), view])
    applied(journey, merging.merge(journey, Owner, "sales", ["shop"]))
    assert journey.need(SavedView, "v").filters == ("owner=sales", "text=shop")


def test_an_entry_is_not_merged_with_itself() -> None:
    with pytest.raises(RuleBroken):
        merging.merge(sample(), Owner, "sales", ["sales"])


def test_the_copy_of_a_persona_has_its_channels_and_maps_but_not_its_moods() -> None:
    journey = applied(sample(), channels.restore(sample(), catalogue.channels()))
    applied(journey, preferences.share(journey, "ana", "fax", 4.5))
    applied(journey, catalogues.pair(journey, MapPersona, map_id=MAP, persona_id="ana"))
    applied(journey, catalogues.duplicate(journey, Persona, "ana", "Ana 2", "copy"))
    assert [persona.id for persona in ordered(journey.all(Persona))] == ["ana", "copy"]
    assert {(each.persona_id, each.percent) for each in journey.all(ChannelPreference)} == {("ana", 4.5), ("copy", 4.5)}
    assert {each.persona_id for each in journey.all(MapPersona)} == {"ana", "copy"}
    assert journey.count(Emotion) == 1


def test_the_copy_of_a_built_in_channel_is_an_own_one_right_after_it() -> None:
    journey = applied(sample(), channels.restore(sample(), catalogue.channels()))
    applied(journey, catalogues.duplicate(journey, Channel, "portal", "Partnerportal", "partner"))
    ids = [channel.id for channel in ordered(journey.all(Channel))]
    assert ids.index("partner") == ids.index("portal") + 1
    copied = journey.need(Channel, "partner")
    assert (copied.builtin, copied.name, copied.icon) == (None, "Partnerportal", "monitor")


def test_a_built_in_channel_comes_back_as_it_was() -> None:
    builtin = catalogue.channels()
    journey = applied(sample(), channels.restore(sample(), builtin))
    applied(journey, fields.edit(journey, Channel, ["fax"], name="Telefax", human="yes", icon="bot"))
    assert channels.differs(journey.need(Channel, "fax"), builtin)
    applied(journey, channels.reset(journey, ["fax"], builtin))
    assert not channels.differs(journey.need(Channel, "fax"), builtin)
    applied(journey, catalogues.remove(journey, Channel, "fax", "sms"))
    assert {channel.id for channel in channels.missing(journey, builtin)} == {"fax", "sms"}
    applied(journey, channels.restore(journey, builtin))
    assert channels.missing(journey, builtin) == []
    assert [channel.id for channel in ordered(journey.all(Channel))][-2:] == ["sms", "fax"]
    assert all(first.rank < second.rank for first, second in pairwise(ordered(journey.all(Channel))))


def test_restoring_puts_nothing_in_the_place_of_an_own_channel() -> None:
    own = Channel(id="fax", rank="a0", name="Unser Fax", category="written", medium="physical")
    journey = Journey.of([*sample().records(), own])
    applied(journey, channels.restore(journey, catalogue.channels()))
    assert journey.need(Channel, "fax").name == "Unser Fax"
    assert channels.missing(journey, catalogue.channels()) == []


def test_what_uses_an_entry() -> None:
    journey = sample()
    assert uses.counts(journey, Owner, "sales") == {"touchpoint": 1}
    assert uses.places(journey, Owner, "sales") == [("touchpoint", START)]
    assert uses.counts(journey, Persona, "ana") == {"emotion": 1}
    assert uses.places(journey, Persona, "ana") == [("touchpoint", BUY)]
    applied(journey, catalogues.add(journey, System, record_id="crm", name="CRM"))
    for touchpoint in (START, FINISH):
        applied(journey, catalogues.pair(journey, TouchpointSystem, touchpoint_id=touchpoint, system_id="crm"))
    assert uses.counts(journey, System, "crm") == {"touchpoint": 2}
    applied(journey, catalogues.add(journey, Evidence, record_id="e", citation="Survey", kind="survey"))
    pain = journey.all(PainPoint)[0].id
    applied(journey, catalogues.pair(journey, PainPointEvidence, pain_point_id=pain, evidence_id="e"))
    assert uses.counts(journey, Evidence, "e") == {"pain_point": 1}
    assert uses.places(journey, Evidence, "e") == [("link", "two")]


def test_a_share_is_between_nothing_and_all() -> None:
    journey = applied(sample(), channels.restore(sample(), catalogue.channels()))
    for percent in (-0.1, 100.1, float("nan")):
        with pytest.raises(RuleBroken):
            preferences.share(journey, "ana", "fax", percent)
    applied(journey, preferences.share(journey, "ana", "fax", 0.0))
    assert _shares(journey) == {"fax": 0.0}
    applied(journey, preferences.share(journey, "ana", "fax", None))
    assert _shares(journey) == {}


def test_pictures_keep_their_order_and_are_not_attached_twice() -> None:
    journey = sample()
    one, two, three = ("1" * 64, "2" * 64, "3" * 64)
    applied(journey, attachments.attach(journey, BUY, [(one, "One"), (two, ""), (one, "again")]))
    applied(journey, attachments.attach(journey, BUY, [(two, ""), (three, "Three")]))
    assert _pictures(journey) == [one, two, three]
    last = attachments.of(journey, BUY)[2].id
    applied(journey, attachments.move(journey, last, 0))
    assert _pictures(journey) == [three, one, two]
    applied(journey, attachments.remove(journey, [last]))
    assert _pictures(journey) == [one, two]
    with pytest.raises(RuleBroken):
        attachments.attach(journey, BUY, [(three, "x" * 501)])
    with pytest.raises(KeyError):
        attachments.attach(journey, "nowhere", [(three, "")])


def test_pictures_go_with_their_touchpoint() -> None:
    journey = sample()
    applied(journey, attachments.attach(journey, BUY, [("1" * 64, "")]))
    applied(journey, touchpoints.remove(journey, [BUY]))
    assert journey.count(Attachment) == 0


def _pictures(journey: Journey) -> list[str]:
    return [each.sha256 for each in attachments.of(journey, BUY)]


def _shares(journey: Journey) -> dict[str, float]:
    return {each.channel_id: each.percent for each in journey.all(ChannelPreference)}
