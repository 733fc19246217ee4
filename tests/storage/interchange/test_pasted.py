"""Lines typed or pasted for a new map: phases by headings or blank lines, tables, and what is refused."""

import pytest

from journeymap.model import order
from journeymap.model.messages import KeyTexts
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.storage.interchange import pasted
from journeymap.storage.interchange.report import Unreadable


def read(text: str, title: str = "Mine") -> list[tuple[str, list[str]]]:
    """The phases of what was read, each with the titles of its touchpoints."""
    journey = pasted.read(text, KeyTexts(), title).journey
    (shown,) = journey.all(Map)
    return [
        (phase.title, [each.title for column in order.columns(journey, phase.id) for each in column])
        for phase in order.phases(journey, shown.id)
    ]


@pytest.mark.parametrize("mark", ["#", "##"])
def test_headings_are_phases(mark):
    text = f"{mark} Before\nSees a poster\nAsks a friend\n\n{mark} Order\nOrders online"
    assert read(text) == [("Before", ["Sees a poster", "Asks a friend"]), ("Order", ["Orders online"])]


def test_blank_lines_part_phases_and_lists_keep_no_marks():
    expected = [("import.pasted.phase number=1", ["One", "Two"]), ("import.pasted.phase number=2", ["Three"])]
    assert read("One\nTwo\n\n\nThree\n") == expected
    assert read("\n- One\n- Two\n\n- Three") == expected


def test_lines_without_a_gap_are_one_phase_and_linked_in_order():
    found = pasted.read("A\nB\nC", KeyTexts(), "Mine").journey
    assert found.count(Touchpoint) == 3
    assert found.count(Link) == 2
    assert found.all(Map)[0].title == "Mine"


def test_a_table_from_a_spreadsheet():
    text = "Phase\tTouchpoint\tChannel\nBefore\tPoster\tLetter\n\tWebsite\tWebsite\nOrder\tForm\tPortal"
    assert read(text) == [("Before", ["Poster", "Website"]), ("Order", ["Form"])]


def test_a_markdown_table_and_sentences_with_commas():
    table = "| Phase | Touchpoint |\n|---|---|\n| A | One |\n| B | Two |"
    assert read(table) == [("A", ["One"]), ("B", ["Two"])]
    ((_, titles),) = read("Calls, waits, hangs up\nWrites a mail, no answer")
    assert titles == ["Calls, waits, hangs up", "Writes a mail, no answer"]


@pytest.mark.parametrize("text", ["", " \n\t\n", "# Only\n# Headings"])
def test_nothing_to_read_is_said(text):
    with pytest.raises(Unreadable):
        pasted.read(text, KeyTexts(), "Mine")


def test_long_and_many_lines_lose_nothing():
    found = pasted.read("\n".join(["x" * 3000, *(f"Line {n}" for n in range(2000))]), KeyTexts(), "").journey
    assert found.count(Touchpoint) == 2001
    assert any(len(each.note) >= 2000 for each in found.all(Touchpoint))
