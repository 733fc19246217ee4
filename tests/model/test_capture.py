"""The quick-entry line, in the words of a workshop."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import order, rules
from journeymap.model.capture import Names, Pain, PartKind, capture
from journeymap.model.changes import Changes
from journeymap.model.edits import captured, catalogues, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.records.catalogues import Channel, InformationItem, Owner
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointInformation
from journeymap.model.vocab import LaneKind, PhaseKind
from tests.effort import calls
from tests.model.sample import AFTER, BEFORE, BUY, CUSTOMER, FINISH, MAP, OFFICE, START, sample

NAMES = Names(
    {"Brief": "letter", "Letter": "letter", "persönliches Gespräch": "personal", "E-Mail": "email"},
    ("Billing", "Customer Care"),
    ("Vertragsnummer",),
)
LINE = "Rechnung kommt #Brief !falscher Betrag:4x3 @Billing ~-2 „Schon wieder falsch“ ?Vertragsnummer"


def test_the_whole_line() -> None:
    found = capture(LINE, NAMES)
    assert found.title == "Rechnung kommt"
    assert found.channel_id == "letter"
    assert found.pains == [Pain("falscher Betrag", 4, 3)]
    assert found.owner == "Billing"
    assert found.emotion == -2
    assert found.quote == "Schon wieder falsch"
    assert found.items == ["Vertragsnummer"]
    assert [LINE[p.start : p.end][0] for p in found.parts] == ["#", "!", "@", "~", "„", "?"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Was kostet das?", "Was kostet das?"),
        ("Achtung! Frist", "Achtung! Frist"),
        ("Mail an info@firma.de", "Mail an info@firma.de"),
        ("Tarif #Rohrpost wählen", "Tarif #Rohrpost wählen"),
        ("Anruf ~5 endet", "Anruf ~5 endet"),
        ("A #Brief B #E-Mail C", "A B #E-Mail C"),
        ("#persönliches gespräch Beratung", "Beratung"),
        ("Warten @customer care lange", "Warten lange"),
        ("Preis 5 # 6", "Preis 5 # 6"),
        ("", ""),
        ("🎉 Feier #brief", "🎉 Feier"),
    ],
)
def test_what_is_title(line: str, title: str) -> None:
    assert capture(line, NAMES).title == title


def test_unknown_parts_are_marked() -> None:
    found = capture("Tarif #Rohrpost ~9", NAMES)
    assert [(part.kind, part.text) for part in found.parts] == [
        (PartKind.UNKNOWN, "#Rohrpost"),
        (PartKind.UNKNOWN, "~9"),
    ]


@given(st.text(st.sampled_from("ab #!@~?:x×34+-„“\"'\n\t5ü")), st.booleans())
def test_no_word_is_ever_lost(line: str, known: bool) -> None:
    found = capture(line, NAMES if known else Names({}))
    said = " ".join([
        found.title, found.owner or "", found.quote or "", *found.items, *(pain.text for pain in found.pains),
        "letter email" if found.channel_id else "",
    ])  # fmt: skip
    for letter in "abü":
        assert said.count(letter) >= line.count(letter)
    for part in found.parts:
        assert 0 <= part.start < part.end <= len(line)


def test_one_step_makes_all_of_it() -> None:
    journey = sample()
    journey.apply(
        catalogues.add(journey, Channel, record_id="letter", name="Brief", category="written", medium="physical")
    )
    changes, _ = captured.place(
        journey, [capture(LINE, NAMES)], Place(BEFORE, CUSTOMER, "a5"), sources=[START], ids=["new"]
    )
    rules.check(journey, changes)
    journey.apply(changes)
    touchpoint = journey.need(Touchpoint, "new")
    assert touchpoint.channel_id == "letter"
    assert journey.need(Owner, touchpoint.owner_id).name == "Billing"
    assert [(p.severity, p.frequency) for p in journey.referring(PainPoint, "touchpoint_id", "new")] == [(4, 3)]
    assert [(e.score, e.quote) for e in journey.referring(Emotion, "touchpoint_id", "new")] == [
        (-2, "Schon wieder falsch")
    ]
    asked = journey.referring(TouchpointInformation, "touchpoint_id", "new")
    assert [journey.need(InformationItem, a.item_id).name for a in asked] == ["Vertragsnummer"]
    assert [link.source_id for link in journey.referring(Link, "target_id", "new")] == [START]
    again, _ = captured.place(
        journey, [capture("Zweite @billing ?vertragsnummer", NAMES)], Place(BEFORE, CUSTOMER, "a6")
    )
    assert not {Owner.table, InformationItem.table} & again.tables()


def test_a_quote_without_a_mood_says_nothing_about_the_mood() -> None:
    journey = sample()
    changes, _ = captured.place(
        journey, [capture('Anruf "So geht das nicht"', NAMES)], Place(BEFORE, CUSTOMER, "a5"), ids=["new"]
    )
    journey.apply(changes)
    assert journey.need(Touchpoint, "new").quote == "So geht das nicht"
    assert not journey.referring(Emotion, "touchpoint_id", "new")


MAPPED = Names(
    NAMES.channels | {"Portal": "portal", "Post": "letter", "Postfach": "mailbox"},
    ("Billing",),
    phases=("Before", "After"),
    lanes=("Customer", "Office"),
)


@pytest.mark.parametrize(
    ("line", "channel", "title"),
    [
        ("Anruf #Lett", "letter", "Anruf"),
        ("Anruf #Post", "letter", "Anruf"),
        ("Anruf #Postf", "mailbox", "Anruf"),
        ("Anruf #Po", None, "Anruf #Po"),
        ("Anruf #E", None, "Anruf #E"),
    ],
)
def test_a_channel_may_be_cut_short_where_that_is_clear(line: str, channel: str | None, title: str) -> None:
    found = capture(line, MAPPED)
    assert (found.channel_id, found.title) == (channel, title)


def test_phase_and_lane_by_mark_and_as_lines_of_their_own() -> None:
    found = capture("Rechnung >after /off #Brief", MAPPED)
    assert (found.title, found.phase, found.lane, found.channel_id) == ("Rechnung", "After", "Office", "letter")
    unknown = capture("Preis >5 /Monat", MAPPED)
    assert (unknown.title, unknown.phase, unknown.lane) == ("Preis >5 /Monat", None, None)
    assert [part.kind for part in unknown.parts] == [PartKind.UNKNOWN, PartKind.UNKNOWN]
    new = capture(">Kündigung und danach", MAPPED)
    assert (new.phase, new.makes_touchpoint) == ("Kündigung und danach", False)
    assert (capture(">After Rechnung", MAPPED).phase, capture(">After Rechnung", MAPPED).title) == ("After", "Rechnung")
    assert capture(">After", NAMES).title == ">After"


def test_phase_and_lane_together_lead_to_both_even_to_new_ones() -> None:
    names = replace(NAMES, phases=("Kauf",), lanes=("Kundin & Kunde", "Systeme"))
    for line in (">Regulierung /Systeme", "/Systeme >Regulierung"):
        found = capture(line, names)
        assert (found.title, found.phase, found.lane) == ("", "Regulierung", "Systeme")
        assert not found.makes_touchpoint
    assert capture("/Neu >Kauf", names).lane == "Neu"
    titled = capture(">Kauf Bestellen /Systeme", names)
    assert (titled.title, titled.phase, titled.lane) == ("Bestellen", "Kauf", "Systeme")
    assert capture(">Regulierung /Systeme #Brief", names).title == ">Regulierung"
    assert capture(">Eins >Zwei", names).makes_touchpoint


@pytest.mark.parametrize("scores", [":9x9", " : 0 × 3", ":12x1"])
def test_scores_that_cannot_be_are_marked_and_stay_in_the_title(scores: str) -> None:
    line = f"Prüfen !zu lang{scores} ~-1"
    found = capture(line, NAMES)
    assert found.pains == [Pain("zu lang")]
    assert found.title == f"Prüfen {scores.strip()}"
    assert [(part.kind, line[part.start : part.end]) for part in found.parts] == [
        (PartKind.PAIN, "!zu lang"),
        (PartKind.UNKNOWN, scores.strip()),
        (PartKind.EMOTION, "~-1"),
    ]


def test_lines_become_a_chain() -> None:
    journey = sample()
    lines = [capture(line, NAMES) for line in ("One", "  ", "Two\ttabbed", "x" * 2_000)]
    step = touchpoints.step_at(journey, BEFORE, 1)
    changes, _ = captured.place(journey, lines, Place(BEFORE, CUSTOMER, step), sources=[START], ids=["n1", "n2", "n3"])
    rules.check(journey, changes)
    journey.apply(changes)
    assert [column[0].id for column in order.columns(journey, BEFORE)] == [START, "n1", "n2", "n3", BUY]
    assert journey.need(Touchpoint, "n2").title == "Two tabbed"
    assert journey.need(Touchpoint, "n3").note.startswith("x")
    assert {(START, "n1"), ("n1", "n2"), ("n2", "n3")} <= {
        (link.source_id, link.target_id) for link in journey.all(Link)
    }
    blank = [capture(" ", NAMES)]
    assert captured.place(journey, blank, Place(BEFORE, CUSTOMER, step))[0] == Changes()


def test_lines_walk_through_phases_and_lanes_and_make_what_is_missing() -> None:
    journey = sample()
    words = ["Zuerst", "Dann >after", "/Systeme", "Im System", ">Service", "Am Ende /Customer", "Noch eins >Before"]
    lines = [capture(line, MAPPED) for line in words]
    ids = ["n1", "n2", "n3", "n4", "n5"]
    step = touchpoints.step_at(journey, BEFORE, 1)
    changes, at = captured.place(journey, lines, Place(BEFORE, OFFICE, step), sources=[START], ids=ids)
    rules.check(journey, changes)
    journey.apply(changes)
    service = order.phases(journey, MAP)[2]
    systems = order.lanes(journey, MAP)[2]
    assert (service.title, service.kind) == ("Service", PhaseKind.SERVICE)
    assert (systems.title, systems.kind) == ("Systeme", LaneKind.SYSTEMS)
    made = [journey.need(Touchpoint, each) for each in ids]
    assert [(t.phase_id, t.lane_id) for t in made] == [
        (BEFORE, OFFICE),
        (AFTER, OFFICE),
        (AFTER, systems.id),
        (service.id, CUSTOMER),
        (BEFORE, CUSTOMER),
    ]
    assert [column[0].id for column in order.columns(journey, BEFORE)] == [START, "n1", BUY, "n5"]
    assert [column[0].id for column in order.columns(journey, AFTER)] == [FINISH, "n2", "n3"]
    assert (at.phase_id, at.lane_id) == (BEFORE, CUSTOMER)
    assert at.step > made[-1].step
    assert len({link.target_id for link in journey.all(Link)} & set(ids)) == 5


def test_white_space_of_another_program_makes_no_second_phase_lane_or_owner() -> None:
    journey = sample()
    words = [">Vor\u00a0  Ort", "Eins @Sales\x07", ">Vor Ort", "/Office\x07", "Zwei"]
    lines = [capture(line, MAPPED) for line in words]
    journey.apply(captured.place(journey, lines, Place(BEFORE, CUSTOMER, "a5"))[0])
    assert [phase.title for phase in order.phases(journey, MAP)] == ["Before", "Vor Ort", "After"]
    assert [lane.title for lane in order.lanes(journey, MAP)] == ["Customer", "Office"]
    assert [owner.name for owner in journey.all(Owner)] == ["Sales"]


def test_work_grows_with_the_lines_not_with_their_square() -> None:
    def effort(count: int) -> int:
        lines = [capture(f"Card {number} @Team {number} ?Item {number}", MAPPED) for number in range(count)]
        return calls(lambda: captured.place(sample(), lines, Place(BEFORE, CUSTOMER, "a5")))

    assert effort(800) < 5.5 * effort(200)


def test_quotation_marks_that_never_close_are_read_in_one_go() -> None:
    assert capture("„" * 20_000, MAPPED).title == "„" * 20_000
    assert capture("Er sagt „ja „nein“", MAPPED).quote == "nein"


@given(st.lists(st.text(st.sampled_from("ab >/#!@~?:x5-\u00a0\x07\ud800")), max_size=6))
def test_any_lines_can_be_placed(words: list[str]) -> None:
    journey = sample()
    lines = [capture(line, MAPPED) for line in words]
    before = journey.snapshot()
    changes, at = captured.place(journey, lines, Place(BEFORE, CUSTOMER, "a5"))
    rules.check(journey, changes)
    journey.apply(changes)
    assert journey.count(Touchpoint) - before.count(Touchpoint) == sum(line.makes_touchpoint for line in lines)
    more, _ = captured.place(journey, [capture("Weiter", MAPPED)], at)
    rules.check(journey, more)
