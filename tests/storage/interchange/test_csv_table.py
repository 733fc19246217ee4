"""CSV in the encodings, delimiters and languages that spreadsheets write."""

import pytest

from journeymap.model.messages import KeyTexts
from journeymap.model.records.catalogues import Channel, Owner, Persona
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange import csv_table, decoding
from journeymap.storage.interchange.building import TOUCHPOINT_LIMIT
from journeymap.storage.interchange.report import Unreadable
from tests.storage.interchange.reading_helper import checked, links, named, outline, reported, scores

TEXTS = KeyTexts()
GERMAN = (
    "Phase;Kontaktpunkt;Kanal;Zuständig;Persona;Emotion;Schmerzpunkt;Schwere;Häufigkeit;Notiz;Budget\n"
    "Vorvertrag;Prüfen;Website;Vertrieb;Anna;-2;Adresse fehlt;hoch;4;Anmerkung;100 €\n"
    ";Bestellen;E-Mail;;;+3;;;;;\n"
    "Service;Stören;Telefon;Vertrieb;Anna, Bert;;;;;;\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_encodings_and_delimiters(encoding: str, delimiter: str) -> None:
    given = GERMAN.replace("Anna, Bert", "Anna/Bert").replace(";", delimiter)
    imported = csv_table.read(decoding.decode(given.encode(encoding)), TEXTS)
    assert outline(checked(imported)) == [("Vorvertrag", ["Prüfen", "Bestellen"]), ("Service", ["Stören"])]
    assert imported.problems == []


def test_every_column_arrives() -> None:
    journey = checked(csv_table.read(GERMAN, TEXTS))
    touchpoint = named(journey, "Prüfen")
    assert touchpoint.channel_id == "website"
    assert touchpoint.note == "Anmerkung\nBudget: 100 €"
    assert [owner.name for owner in journey.all(Owner)] == ["Vertrieb"]
    assert sorted(persona.name for persona in journey.all(Persona)) == ["Anna", "Bert"]
    assert (scores(journey, "Prüfen"), scores(journey, "Bestellen")) == ([-2], [3])
    (pain,) = journey.all(PainPoint)
    assert (pain.text, pain.severity, pain.frequency) == ("Adresse fehlt", 4, 4)
    assert links(journey) == {("Prüfen", "Bestellen"), ("Bestellen", "Stören")}


def test_links_by_title_and_by_number() -> None:
    imported = csv_table.read('no,title,next\n1,a,"b, c"\n2,b,1\n3,"x, y",nowhere;a', TEXTS)
    journey = checked(imported)
    assert links(journey) == {("a", "b"), ("b", "a"), ("x, y", "a")}
    assert reported(imported) == [(2, "import.table.no-target"), (4, "import.table.no-target")]


def test_what_does_not_fit_is_kept_in_the_note_and_reported() -> None:
    imported = csv_table.read("title;emotion;severity;channel\na;good;;\nb;9;;\nc;;2;Pigeon\n;;;Fax", TEXTS)
    journey = checked(imported)
    assert named(journey, "a").note == "emotion: good"
    assert scores(journey, "b") == [3]
    assert named(journey, "c").note == "severity: 2"
    assert [channel.name for channel in journey.all(Channel) if channel.builtin is None] == ["Pigeon"]
    assert reported(imported) == [
        (2, "import.table.no-number"),
        (3, "import.table.range"),
        (4, "import.channel-new"),
        (5, "import.table.no-title"),
    ]


def test_lines_are_counted_through_quoted_breaks() -> None:
    imported = csv_table.read('title;emotion\n"a\nb";1\nc;bad', TEXTS)
    assert reported(imported) == [(4, "import.table.no-number")]
    assert [t.title for t in checked(imported).all(Touchpoint)] == ["a b", "c"]


def test_a_quotation_mark_that_never_closes_is_reported() -> None:
    imported = csv_table.read('title,phase\na,P\n"b,P\nc,P\n', TEXTS)
    assert reported(imported) == [(3, "import.table.broken")]
    assert [t.title for t in checked(imported).all(Touchpoint)] == ["a", "b,P c,P"]
    assert reported(csv_table.read('title,phase\n"b\nb",P\n', TEXTS)) == []


def test_a_list_of_titles_keeps_its_commas() -> None:
    journey = checked(csv_table.read("Look, and compare\nOrder\nWait, wait, wait", TEXTS))
    assert outline(journey) == [("import.phase", ["Look, and compare", "Order", "Wait, wait, wait"])]


def test_columns_without_headings_are_kept_in_the_note() -> None:
    imported = csv_table.read("sep=;\na;b\nc;d", TEXTS)
    assert [(t.title, t.note) for t in checked(imported).all(Touchpoint)] == [("a", "b"), ("c", "d")]
    assert reported(imported) == [(2, "import.table.no-headings")]


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\x00\x01\x02" * 50, bytes(range(256)) * 20])
def test_nothing_and_no_text_are_refused(raw: bytes) -> None:
    with pytest.raises(Unreadable):
        csv_table.read(decoding.decode(raw), TEXTS)


def test_more_than_fits_into_a_document_is_refused() -> None:
    with pytest.raises(Unreadable, match="too-many"):
        csv_table.read("title\n" + "x\n" * (TOUCHPOINT_LIMIT + 1), TEXTS)
