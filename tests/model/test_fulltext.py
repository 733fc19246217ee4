"""Full text: everything that a map, its touchpoints and its links say is found, and the hit says where."""

import pytest

from journeymap.model import fulltext
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Channel, Evidence, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import (
    Comment,
    Emotion,
    Opportunity,
    OpportunityPainPoint,
    PainPoint,
    PainPointEvidence,
    Reading,
)
from journeymap.model.records.touchpoints import (
    Attachment,
    Link,
    Touchpoint,
    TouchpointEvidence,
    TouchpointInformation,
    TouchpointPersona,
    TouchpointSystem,
)
from tests.model.sample import BUY, FINISH, START, sample

T = "touchpoint"


def talkative() -> Journey:
    """A map on which every kind of text is a word of its own."""
    card = {"map_id": "m", "phase_id": "p", "lane_id": "l", "step": "a0"}
    return Journey.of(
        [
            Map(id="m", rank="a0", title="wtitle", subtitle="wsubtitle", source="wsource", note="wmapnote"),
            Map(id="other", rank="a1", title="elsewhere"),
            Phase(id="p", map_id="m", rank="a0", title="wphase"),
            Lane(id="l", map_id="m", rank="a0", title="wlane"),
            Channel(id="c", rank="a0", name="wchannel", category="written", medium="physical"),
            Channel(id="b", rank="a1", builtin="fax", category="written", medium="physical"),
            Owner(id="o", rank="a0", name="wowner"),
            Persona(id="ana", rank="a0", name="wpersona"),
            System(id="s", rank="a0", name="wsystem"),
            InformationItem(id="i", rank="a0", name="winformation"),
            Evidence(id="e", rank="a0", kind="interview", citation="wcitation"),
            Evidence(id="f", rank="a1", kind="survey", citation="wpaincitation"),
            Touchpoint(
                id="a", rank="a0", title="Ärger", note="wnote", goal="wgoal", quote="wquote",
                staff_training="wtraining", channel_id="c", owner_id="o", **card,
            ),
            Touchpoint(id="b", rank="a1", title="Straße", channel_id="b", **card),
            Link(id="n", map_id="m", source_id="a", target_id="b", condition="wcondition"),
            TouchpointPersona.pairing(touchpoint_id="a", persona_id="ana"),
            TouchpointSystem.pairing(touchpoint_id="a", system_id="s"),
            TouchpointInformation.pairing(touchpoint_id="a", item_id="i", direction="asked"),
            TouchpointEvidence.pairing(touchpoint_id="a", evidence_id="e"),
            Attachment(id="at", touchpoint_id="a", rank="a0", sha256="0" * 64, caption="wcaption"),
            Emotion(id="em", touchpoint_id="a", score=1, quote="wfelt"),
            PainPoint(id="pp", touchpoint_id="a", rank="a0", text="wpain", cause="wcause", owner_id="o"),
            PainPointEvidence.pairing(pain_point_id="pp", evidence_id="f"),
            PainPoint(id="lp", link_id="n", rank="a0", text="wlinkpain"),
            Opportunity(id="op", map_id="m", rank="a0", text="wopportunity", note="wopnote"),
            OpportunityPainPoint.pairing(opportunity_id="op", pain_point_id="pp"),
            Opportunity(id="loose", map_id="m", rank="a1", text="wloose"),
            Reading(id="r", touchpoint_id="a", rank="a0", metric="nps", value=1, source="wreading", segment="wsegment"),
            Comment(id="k", touchpoint_id="a", at="2026-11-21T10:00:00Z", text="wcomment", author="wauthor"),
        ]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("word", "key", "where"),
    [
        ("wtitle", ("map", "m"), "title"), ("wsubtitle", ("map", "m"), "subtitle"), ("wsource", ("map", "m"), "source"),
        ("wmapnote", ("map", "m"), "note"), ("wloose", ("map", "m"), "opportunity"),
        ("wphase", ("phase", "p"), "title"), ("wlane", ("lane", "l"), "title"),
        ("wcondition", ("link", "n"), "condition"), ("wlinkpain", ("link", "n"), "pain"),
        ("ARGER", (T, "a"), "title"), ("strasse", (T, "b"), "title"), ("wnote", (T, "a"), "note"),
        ("wgoal", (T, "a"), "goal"), ("wquote", (T, "a"), "quote"), ("wtraining", (T, "a"), "training"),
        ("wchannel", (T, "a"), "channel"), ("channel.fax", (T, "b"), "channel"), ("wowner", (T, "a"), "owner"),
        ("wpersona", (T, "a"), "persona"), ("wsystem", (T, "a"), "system"), ("winformation", (T, "a"), "information"),
        ("wcitation", (T, "a"), "evidence"), ("wpaincitation", (T, "a"), "evidence"), ("wcaption", (T, "a"), "picture"),
        ("wfelt", (T, "a"), "quote"), ("wpain", (T, "a"), "pain"), ("wcause", (T, "a"), "cause"),
        ("wopportunity", (T, "a"), "opportunity"), ("wopnote", (T, "a"), "opportunity"),
        ("wreading", (T, "a"), "reading"), ("wsegment", (T, "a"), "reading"), ("wcomment", (T, "a"), "comment"),
        ("wauthor", (T, "a"), "comment"),
    ],
)  # fmt: skip
def test_every_text_is_found_and_says_where(word: str, key: tuple[str, str], where: str) -> None:
    found = fulltext.hits(fulltext.index(talkative(), ["m"]), word)
    assert key in [entry.key for entry in found]
    entry = next(entry for entry in found if entry.key == key)
    assert fulltext.excerpt(entry, word).where == f"find.in.{where}"


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("start", [START]), ("SALES", [START]), ("waits weeks", ["two"]), ("ana weeks", []), ("weeks finish", []),
        ("", []), ("  ", []), ("before", ["before"]), ("i", [FINISH, "two", "office"]),
    ],
)  # fmt: skip
def test_all_words_in_one_place(query: str, hits: list[str]) -> None:
    assert {key[1] for key in fulltext.find(sample(), "map", query)} == set(hits)


def test_hits_come_in_the_order_in_which_the_map_is_read() -> None:
    entries = [entry.key[1] for entry in fulltext.index(sample(), ["map"])]
    assert entries == ["before", START, BUY, "two", "after", FINISH, "customer", "office", "map"]


def test_other_maps_are_found_if_asked_for() -> None:
    journey = talkative()
    assert fulltext.find(journey, "m", "elsewhere") == []
    everywhere = fulltext.index(journey, ["m", "other"])
    assert [(e.key, e.map_id) for e in fulltext.hits(everywhere, "elsewhere")] == [(("map", "other"), "other")]
    assert fulltext.index(journey, ["gone"]) == []


def test_a_long_text_is_shown_around_what_was_found() -> None:
    journey = sample()
    card = journey.need(Touchpoint, START).model_copy(update={"note": "so " * 100 + "Nadel " + "und " * 100})
    entries = fulltext.index(Journey.of([*(r for r in journey.records() if r.id != START), card]), ["map"])
    (hit,) = fulltext.hits(entries, "nadel")
    shown = fulltext.excerpt(hit, "nadel").text
    assert "Nadel" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 100
