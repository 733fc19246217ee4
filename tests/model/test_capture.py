"""The quick-entry line, in the words of a workshop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import rules
from journeymap.model.capture import Names, Pain, PartKind, capture
from journeymap.model.edits import captured, catalogues
from journeymap.model.edits.touchpoints import Place
from journeymap.model.records.catalogues import Channel, InformationItem, Owner
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointInformation
from tests.model.sample import BEFORE, CUSTOMER, START, sample

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
    changes = captured.place(
        journey, capture(LINE, NAMES), Place(BEFORE, CUSTOMER, "a5"), touchpoint_id="new", after_id=START
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
    again = captured.place(journey, capture("Zweite @billing ?vertragsnummer", NAMES), Place(BEFORE, CUSTOMER, "a6"))
    assert not {Owner.table, InformationItem.table} & again.tables()


def test_a_quote_without_a_mood_says_nothing_about_the_mood() -> None:
    journey = sample()
    changes = captured.place(
        journey, capture('Anruf "So geht das nicht"', NAMES), Place(BEFORE, CUSTOMER, "a5"), touchpoint_id="new"
    )
    journey.apply(changes)
    assert journey.need(Touchpoint, "new").quote == "So geht das nicht"
    assert not journey.referring(Emotion, "touchpoint_id", "new")
