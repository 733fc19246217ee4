"""A foreign table comes into a map: phases and lanes by name, links, notes, order."""

import pytest

from journeymap.model import order, rules
from journeymap.model.edits import touchpoints
from journeymap.model.edits.bring_in import bring_in
from journeymap.model.edits.touchpoints import Place
from journeymap.model.messages import KeyTexts
from journeymap.model.records.catalogues import Channel, Owner
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.storage.interchange import tabled
from journeymap.storage.interchange.report import Unreadable
from journeymap.storage.interchange.table_fields import Field
from tests.effort import calls
from tests.model.sample import AFTER, BEFORE, BUY, CUSTOMER, FINISH, MAP, OFFICE, START, sample

TABLE = """Kontaktpunkt\tPhase\tEbene\tKanal\tZuständigkeit\tStimmung\tSchmerzpunkt\tPersona\tFarbe
Anfrage\tBefore\tOffice\tE-Mail\tSales\t-1\tdauert\tBen\trot
Angebot\t\tKunde\tBrief\tVertrieb\t2\t\t\t
Umzug\tDanach\tOffice\t\t\t\t\t\t
"""


def place(step: int) -> Place:
    return Place(BEFORE, CUSTOMER, touchpoints.step_at(sample(), BEFORE, step))


def test_by_name_into_phases_and_lanes() -> None:
    table = tabled.find(TABLE)
    assert table is not None
    found = tabled.read(table, table.guessed, KeyTexts())
    journey = sample()
    changes, ids = bring_in(journey, found.journey, place(1), phases=True, lanes=True, sources=[START])
    rules.check(journey, changes)
    journey.apply(changes)
    made = [journey.need(Touchpoint, each) for each in ids]
    assert [t.title for t in made] == ["Anfrage", "Angebot", "Umzug"]
    assert [phase.title for phase in order.phases(journey, MAP)] == ["Before", "Danach", "After"]
    assert [lane.title for lane in order.lanes(journey, MAP)] == ["Customer", "Office", "Kunde"]
    assert made[0].lane_id == OFFICE
    assert [column[0].id for column in order.columns(journey, BEFORE)] == [START, ids[0], ids[1], BUY]
    assert journey.need(Owner, made[0].owner_id).id == "sales"
    assert journey.need(Channel, made[1].channel_id).builtin == "letter"
    assert made[0].note == "Farbe: rot"
    assert [p.text for p in journey.referring(PainPoint, "touchpoint_id", ids[0])] == ["dauert"]
    assert [e.score for e in journey.referring(Emotion, "touchpoint_id", ids[1])] == [2]
    assert {(START, ids[0]), (ids[0], ids[1]), (ids[1], ids[2])} <= {
        (link.source_id, link.target_id) for link in journey.all(Link)
    }
    assert len(journey.referring(MapPersona, "map_id", MAP)) == 1


def test_without_phase_and_lane_all_stand_where_one_is() -> None:
    table = tabled.find("Titel;Notiz\nA;eins\nB;zwei\n")
    assert table is not None
    found = tabled.read(table, table.guessed, KeyTexts())
    journey = sample()
    changes, ids = bring_in(journey, found.journey, place(2), phases=False, lanes=False)
    rules.check(journey, changes)
    journey.apply(changes)
    assert [column[0].id for column in order.columns(journey, BEFORE)] == [START, BUY, *ids]
    assert {journey.need(Touchpoint, each).lane_id for each in ids} == {CUSTOMER}
    assert [column[0].id for column in order.columns(journey, AFTER)] == [FINISH]


def test_work_grows_with_the_rows_not_with_their_square() -> None:
    def effort(count: int) -> int:
        rows = [f"T{at};Phase {at % 5};Team {at};Kanal {at}" for at in range(count)]
        table = tabled.find("\n".join(["Titel;Phase;Zuständigkeit;Kanal", *rows]))
        assert table is not None
        foreign = tabled.read(table, table.guessed, KeyTexts()).journey
        return calls(lambda: bring_in(sample(), foreign, place(1), phases=True, lanes=True))

    assert effort(800) < 5.5 * effort(200)


@pytest.mark.parametrize(
    "text",
    [
        "Titel,Kanal\nA,Brief",
        "Titel;Kanal\nA;Brief",
        "Titel\tKanal\nA\tBrief",
        "| Titel | Kanal |\n|---|:--:|\n| A | Brief |",
        "\n\nTitel\tKanal\r\nA\tBrief\r\n",
    ],
)
def test_tables_are_told_by_their_headings(text: str) -> None:
    table = tabled.find(text)
    assert table is not None
    assert table.guessed == {0: Field.TITLE, 1: Field.CHANNEL}
    assert [cells for _, cells in table.rows] == [["A", "Brief"]]


@pytest.mark.parametrize("text", ["", "Anruf", "Anruf, dann Brief\nRechnung", "a\tb\nc\td", "Titel\nA\nB", "| | |"])
def test_what_is_no_table_with_headings(text: str) -> None:
    assert tabled.find(text) is None


def test_another_meaning_of_the_columns() -> None:
    table = tabled.find("Titel;Kanal;X\nA;wichtig;Anna\n")
    assert table is not None
    found = tabled.read(table, {0: Field.TITLE, 1: Field.GOAL, 2: Field.OWNER}, KeyTexts())
    (touchpoint,) = found.journey.all(Touchpoint)
    assert touchpoint.goal == "wichtig"
    assert found.journey.need(Owner, touchpoint.owner_id).name == "Anna"


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(Unreadable):
        tabled.find("Titel;Kanal\n" + "A;B\n" * 10_001)
