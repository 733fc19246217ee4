"""Markdown lists and tables, plain lines, and lines that were made to be slow."""

import time

import pytest

from journeymap.model.messages import KeyTexts
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange import markdown
from journeymap.storage.interchange.report import Unreadable
from tests.storage.interchange.reading_helper import SAMPLES, checked, links, named, outline, reported

TEXTS = KeyTexts()


def test_headings_are_phases_and_nested_items_notes() -> None:
    text = "# Trip\nAbout it.\n## Vorvertrag\n- a\n  - b\n    - c\n- [x] **d** [e](http://f)\n## Service\n1) g\n2. h\n"
    journey = checked(markdown.read(text, TEXTS))
    assert outline(journey) == [("Vorvertrag", ["a", "d e"]), ("Service", ["g", "h"])]
    assert named(journey, "a").note == "– b\n  – c"
    assert named(journey, "d e").note == "http://f"
    assert [(found.title, found.note) for found in journey.all(Map)] == [("Trip", "About it.")]
    assert links(journey) == {("a", "d e"), ("d e", "g"), ("g", "h")}


def test_items_with_several_items_each_are_phases() -> None:
    assert outline(checked(markdown.read("1. P\n   - a\n   - b\n2. Q\n   - c\n   - d", TEXTS))) == [
        ("P", ["a", "b"]),
        ("Q", ["c", "d"]),
    ]


def test_tables_are_read_by_their_headings() -> None:
    text = "## P\n| Kontaktpunkt | Kanal |\n|---|:-:|\n| a | Brief |\n| b \\| c | Fax |\n## Q\nx | y\n-|-\nd | e"
    imported = markdown.read(text, TEXTS)
    journey = checked(imported)
    assert outline(journey) == [("P", ["a", "b | c"]), ("Q", ["d"])]
    assert named(journey, "b | c").channel_id == "fax"
    assert named(journey, "d").note == "y: e"
    assert reported(imported) == [(7, "import.table.no-headings")]
    assert journey.all(Map)[0].note == "x | y"


def test_lists_and_tables_under_one_heading_share_its_phase() -> None:
    text = "## Buy\n- look\n\n| Step | Mood |\n|---|---|\n| pay | 1 |\n\n| Step | Mood |\n|---|---|\n| wait | 2 |\n"
    journey = checked(markdown.read(text, TEXTS))
    assert outline(journey) == [("Buy", ["look", "pay", "wait"])]


def test_plain_lines_are_touchpoints() -> None:
    journey = checked(markdown.read("one\ntwo\n\nthree", TEXTS, "file"))
    assert outline(journey) == [("import.phase", ["one", "two", "three"])]
    assert journey.all(Map)[0].title == "file"


def test_code_and_comments_are_kept_and_reported() -> None:
    imported = markdown.read("- a\n```\ncode\n```\n<!-- b\nc -->\n", TEXTS)
    assert checked(imported).all(Map)[0].note == "code\nb\nc"
    assert reported(imported) == [(3, "import.markdown.kept"), (5, "import.markdown.block-kept")]


def test_a_long_block_is_one_problem_and_nothing_of_it_is_lost() -> None:
    code = "\n".join(f"line {number}" for number in range(300))
    imported = markdown.read(f"---\ntags: x\ndate: y\n---\n- a\n```\n{code}\n\n```\n~~~\n~~~\n", TEXTS)
    assert checked(imported).all(Map)[0].note == f"tags: x\ndate: y\n{code}"
    assert [(p.line, p.message.arguments["n"]) for p in imported.problems] == [(2, 2), (7, 300)]


def test_a_mermaid_journey_inside_goes_first() -> None:
    journey = checked(markdown.read("- not this\n```mermaid\njourney\nx: 1\n```\n", TEXTS))
    assert [touchpoint.title for touchpoint in journey.all(Touchpoint)] == ["x"]


def test_nothing_is_refused() -> None:
    with pytest.raises(Unreadable):
        markdown.read("# Title only\n\n", TEXTS)


@pytest.mark.parametrize(
    "line",
    ["[" * 200_000, "**" * 100_000, "# " + "#" * 200_000 + "x", " " * 200_000 + "x-|", "- " * 100_000],
    ids=["brackets", "stars", "hashes", "blanks", "items"],
)
def test_time_grows_with_length_only(line: str) -> None:
    """Quadratic patterns would need minutes for these; ten times the time of a plain line of words is plenty."""
    plain = "word " * (len(line) // 5)
    begun = time.process_time()
    markdown.read(f"start\n{plain}\n|", TEXTS)
    usual = time.process_time() - begun
    begun = time.process_time()
    markdown.read(f"start\n{line}\n|", TEXTS)
    assert time.process_time() - begun < 10 * usual + 1


def test_nesting_without_end_is_read() -> None:
    text = "".join(" " * depth + "- x\n" for depth in range(2_000))
    assert checked(markdown.read(text, TEXTS)).count(Touchpoint) == 1


@pytest.mark.parametrize("path", sorted((SAMPLES / "markdown").glob("*.md")), ids=lambda path: path.stem[-20:])
def test_samples_are_read_whole(path) -> None:  # noqa: ANN001
    text = path.read_text(encoding="utf-8")
    imported = markdown.read(text, TEXTS)
    journey = checked(imported)
    top = [line for line in text.splitlines() if line[:1].isdigit()]
    assert journey.count(Touchpoint) == len(top)
    notes = "\n".join(touchpoint.note for touchpoint in journey.all(Touchpoint))
    nested = [line.strip().split(". ", 1)[1] for line in text.splitlines() if line[:1] == " "]
    assert all(item in notes for item in nested)
    assert imported.problems == []
