"""Mermaid journeys as people really write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model import order
from journeymap.model.messages import KeyTexts
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Touchpoint, TouchpointPersona
from journeymap.storage.interchange import decoding, mermaid
from journeymap.storage.interchange.report import Unreadable
from tests.storage.interchange.reading_helper import SAMPLES, checked, links, named, outline, reported, scores

TEXTS = KeyTexts()


def test_sections_tasks_actors_and_scores() -> None:
    imported = mermaid.read(
        "journey\ntitle Tea\nsection Onboarding\n Make tea: 5: Me, Cat\n Drink: 1: Me\n section End\n Sleep: 3: Cat\n",
        TEXTS,
    )
    journey = checked(imported)
    assert outline(journey) == [("Onboarding", ["Make tea", "Drink"]), ("End", ["Sleep"])]
    assert [phase.kind.value for phase in order.phases(journey, order.maps(journey)[0].id)] == ["onboarding", "custom"]
    assert [scores(journey, title) for title in ("Make tea", "Drink", "Sleep")] == [[3], [-3], [0]]
    assert links(journey) == {("Make tea", "Drink"), ("Drink", "Sleep")}
    assert {persona.name for persona in journey.all(Persona)} == {"Me", "Cat"}
    assert len(journey.referring(TouchpointPersona, "touchpoint_id", named(journey, "Make tea").id)) == 2
    assert [lane.title for lane in order.lanes(journey, order.maps(journey)[0].id)] == ["Me", "Cat"]
    assert imported.problems == []


@pytest.mark.parametrize(("score", "feeling"), [(1, -3), (2, -2), (3, 0), (4, 2), (5, 3)])
def test_scores_become_emotions(score: int, feeling: int) -> None:
    assert scores(checked(mermaid.read(f"journey\nx: {score}", TEXTS)), "x") == [feeling]


@pytest.mark.parametrize(
    ("line", "title", "felt", "problem"),
    [
        ("Pay, 2, Bob: 2, Bob", "Pay, 2, Bob", [-2], None),
        ("Pay: 2, Bob", "Pay", [-2], None),
        ("Pay: 9: Bob", "Pay", [3], "import.mermaid.score-range"),
        ("Pay: -4: Bob", "Pay", [-3], "import.mermaid.score-range"),
        ("Pay: 3.5: Bob", "Pay", [2], "import.mermaid.score-range"),
        ("Pay", "Pay", [], "import.mermaid.no-score"),
        ("Pay: : Bob", "Pay", [], "import.mermaid.no-score"),
        ("Pay::Bob", "Pay", [], "import.mermaid.no-score"),
        ("Pay: five: Me", "Pay", [], "import.mermaid.score-unread"),
        ("Pay: 5:", "Pay", [3], None),
        ("At 10: 30: 5: Me", "At 10: 30", [3], None),
        ("Pay: cash: 4: Me", "Pay: cash", [2], None),
        ("Pay: 5: 7", "Pay", [3], None),
        ("付款：5：我", "付款", [3], None),
        ("付款: 5：我，你", "付款", [3], None),
        ("Pay: 5: Me;", "Pay", [3], None),
        ("Pay: 5: Me # by card", "Pay", [3], None),
        ("Pay: 5: Me %% by card", "Pay", [3], None),
        ("Desk #1: 5: Me", "Desk #1", [3], None),
        ("مهمة: 5: أنا، أنت", "مهمة", [3], None),
        ("Say #quot;hi#quot;: 5: Me", 'Say "hi"', [3], None),
    ],
)
def test_tasks_as_people_write_them(line: str, title: str, felt: list[int], problem: str | None) -> None:
    imported = mermaid.read(f"journey\n{line}\nOther: 3: Me", TEXTS)
    assert scores(checked(imported), title) == felt
    assert reported(imported) == ([(2, problem)] if problem else [])


def test_ends_and_remarks_are_no_part_of_names() -> None:
    text = "journey\ntitle Tea;\nsection #quot;One#quot;\nPay: 5: Me;\nGo: 3: Me # by bus\nWait: 1: 我\n等: 1：我，你"
    journey = checked(mermaid.read(text, TEXTS))
    assert [persona.name for persona in journey.all(Persona)] == ["Me", "我", "你"]
    assert [(found.title, found.note) for found in journey.all(Map)] == [("Tea", "by bus")]
    assert [phase.title for phase in journey.all(Phase)] == ['"One"']


def test_a_task_without_a_name_is_reported() -> None:
    assert reported(mermaid.read("journey\nx: 1\n: 5: Me", TEXTS)) == [(3, "import.mermaid.no-title")]


def test_front_matter_comments_and_descriptions_are_kept() -> None:
    text = (
        "\ufeff---\r\ntitle: Front\r\nconfig:\r\n  theme: x\r\n---\r\n%% a remark\r\njourney\r\n%%{init: {}}%%\r\n"
        "accTitle: spoken\r\naccDescr {\r\n several\r\n lines }\r\n\tsection A\r\n\tx: 3: Me\r\n"
    )
    imported = mermaid.read(text, TEXTS)
    (found,) = checked(imported).all(Map)
    assert found.title == "Front"
    assert found.note.split("\n") == ["a remark", "spoken", "several lines"]
    assert reported(imported) == [
        (3, "import.mermaid.outside"),
        (4, "import.mermaid.outside"),
        (8, "import.mermaid.settings"),
    ]


def test_journeys_in_markdown_become_maps_of_one_project() -> None:
    text = (
        "# Doc\n```mermaid\njourney\ntitle A\nx: 3: Me\n```\n```mermaid\ngraph TD\n```\n~~~ mermaid\njourney\ny: 3: Me"
    )
    imported = mermaid.read(text, TEXTS)
    journey = checked(imported)
    assert [found.title for found in order.maps(journey)] == ["A", "import.map"]
    assert journey.count(Persona) == 1
    assert reported(imported) == [(1, "import.mermaid.outside"), (8, "import.mermaid.outside")]


def test_no_journey_is_refused() -> None:
    with pytest.raises(Unreadable):
        mermaid.read("graph TD\n A --> B", TEXTS)


def test_a_title_that_is_too_long_goes_on_in_the_note() -> None:
    title = " ".join(["word"] * 400)
    imported = mermaid.read(f"journey\n{title}: 5: Me", TEXTS)
    (touchpoint,) = checked(imported).all(Touchpoint)
    assert f"{touchpoint.title.removesuffix('…')} {touchpoint.note}" == title
    assert reported(imported) == [(2, "import.title-long")]


@settings(max_examples=60)
@given(st.lists(st.text(st.sampled_from('ab: ：,5-3\t#%{}`"é😀\u202e'), max_size=20), max_size=12))
def test_no_line_is_lost(lines: list[str]) -> None:
    """Whatever stands there becomes a touchpoint, is kept in the note, or is reported."""
    imported = mermaid.read("\n".join(["journey", "start: 3", *lines]), TEXTS)
    journey = checked(imported)
    kept = journey.count(Touchpoint) - 1 + len({problem.line for problem in imported.problems if problem.line > 2})
    spoken = [line for line in lines if line.strip() and not line.strip().startswith(("%%", "#"))]
    assert kept >= len(spoken)


@pytest.mark.parametrize("path", sorted((SAMPLES / "mermaid").glob("*.mmd")), ids=lambda path: path.stem[:20])
def test_samples_are_read_whole(path) -> None:  # noqa: ANN001
    text = decoding.decode(path.read_bytes())
    imported = mermaid.read(text, TEXTS)
    tasks = [line for line in text.splitlines() if ":" in line and not line.strip().startswith(("title", "section"))]
    assert checked(imported).count(Touchpoint) == len(tasks)
    assert imported.problems == []
