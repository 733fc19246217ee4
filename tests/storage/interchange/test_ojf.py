"""Journeys in the OpenJourney Format."""

import json
from pathlib import Path

import pytest

from journeymap.model import order
from journeymap.model.messages import KeyTexts
from journeymap.model.records.catalogues import Persona, System
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange import ojf, reading
from journeymap.storage.interchange.report import Unreadable
from tests.storage.interchange.reading_helper import SAMPLES, checked, named, outline, reported, scores

TEXTS = KeyTexts()
FRAME = {
    "metadata": {"title": "T", "persona": "P", "pov": "V"},
    "stages": [{"id": "s", "name": "S"}],
    "swimlanes": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
}


def read(*nodes: object):  # noqa: ANN201
    return ojf.read(json.dumps({**FRAME, "nodes": list(nodes)}), TEXTS)


def test_stages_lanes_nodes_and_blueprint() -> None:
    imported = read(
        {"stageId": "s", "swimlaneId": "a", "title": "x", "score": -5, "isMomentOfTruth": True, "tags": ["q", "r"]},
        {"stageId": "s", "swimlaneId": "b", "title": "y", "purpose": "pain-point", "severity": "high"},
        {"stageId": "s", "swimlaneId": "a", "title": "z", "blueprint": {"support": [{"system": "CRM"}]}},
    )
    journey = checked(imported)
    assert outline(journey) == [("S", ["x", "y", "z"])]
    assert [len(column) for column in order.columns(journey, named(journey, "x").phase_id)] == [2, 1]
    assert scores(journey, "x") == [-3]
    assert named(journey, "x").moment_of_truth
    assert named(journey, "x").note == "tags: q, r"
    assert [(pain.text, pain.severity) for pain in journey.all(PainPoint)] == [("y", 4)]
    assert [system.name for system in journey.all(System)] == ["CRM"]
    assert [persona.name for persona in journey.all(Persona)] == ["P"]
    assert imported.problems == []


def test_nodes_without_a_place_are_reported_and_kept() -> None:
    imported = read({"stageId": "gone", "swimlaneId": "a", "title": "x"}, 7)
    assert reported(imported) == [(0, "import.ojf.no-place")] * 2
    assert order.maps(checked(imported))[0].note == "x\n7"


def test_a_node_without_a_title_is_reported() -> None:
    imported = read({"stageId": "s", "swimlaneId": "a", "title": "x"}, {"stageId": "s", "swimlaneId": "a", "score": 2})
    assert [(p.message.key, p.message.arguments) for p in imported.problems] == [("import.ojf.no-title", {"number": 2})]
    assert outline(checked(imported)) == [("S", ["x", ""])]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", '{"format": "journeymap", "version": 1, "tables": {}}'),
        ("a.ojf", json.dumps({**FRAME, "nodes": []})),
        ("a.csv", "Phase;Step;Mood\n"),
    ],
)
def test_a_file_without_any_touchpoint_is_remarked_on(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert reported(reading.read(tmp_path / name, TEXTS)) == [(0, "import.no-touchpoints")]


def test_what_has_the_wrong_type_is_kept_and_reported() -> None:
    imported = read({"stageId": "s", "swimlaneId": "a", "title": "x", "score": "high", "severity": "low"})
    assert named(checked(imported), "x").note == "score: high\nseverity: low"
    assert reported(imported) == [(0, "import.table.no-number")]


def test_other_json_is_refused() -> None:
    with pytest.raises(Unreadable):
        ojf.read("{}", TEXTS)


@pytest.mark.parametrize("path", sorted((SAMPLES / "ojf").glob("*.ojf")), ids=lambda path: path.stem)
def test_samples_are_read_whole(path) -> None:  # noqa: ANN001
    nodes = json.loads(path.read_text(encoding="utf-8"))["nodes"]
    journey = checked(reading.read(path, TEXTS))
    assert sorted(t.title for t in journey.all(Touchpoint)) == sorted(node["title"] for node in nodes)
