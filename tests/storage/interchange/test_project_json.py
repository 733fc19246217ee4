"""A project as JSON: an exact round trip, and one plain sentence with the place for everything else."""

import base64
import hashlib
import json

import pytest
from hypothesis import given, settings

from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.storage import catalogue
from journeymap.storage.interchange import pictures, project_json
from journeymap.storage.interchange.report import Unreadable
from tests.strategies import journeys

MAP = {"id": "m", "rank": "a0", "title": "x"}


def project(**tables: object) -> str:
    return json.dumps({"format": "journeymap", "version": 1, "tables": tables})


def without_double_pairs(journey: Journey) -> Journey:
    """The journey with one record for each pairing, as the rules demand."""
    kept: dict[object, Record] = {}
    for record in journey.records():
        pair = tuple(getattr(record, name) for name in record.paired_by) or record.id
        kept.setdefault((record.table, pair), record)
    return Journey.of(kept.values())


def refusal(text: str) -> tuple[str, str]:
    with pytest.raises(Unreadable) as caught:
        project_json.read(text)
    return caught.value.place, caught.value.reason.key


@settings(max_examples=40)
@given(journeys())
def test_round_trip_is_exact(journey: Journey) -> None:
    journey = without_double_pairs(journey)
    text = project_json.write(journey)
    again = project_json.read(text)
    assert again == journey
    assert project_json.write(again) == text


def test_equal_journeys_give_equal_text_whatever_their_order() -> None:
    channels = catalogue.channels()
    assert project_json.write(Journey.of(channels)) == project_json.write(Journey.of(reversed(channels)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("", "json.syntax")),
        ("[]", ("", "json.not-a-project")),
        ("[" * 100_000, ("", "json.too-deep")),
        ('{"a": 1, "a": 2}', ("", "json.name-twice")),
        ('{"a": NaN}', ("NaN", "json.wrong-number")),
        ('{"a": ' + "9" * 5_000 + "}", ("", "json.wrong-number")),
        ('{"format": "journeymap"}', ("version", "json.no-version")),
        ('{"format": "journeymap", "version": true}', ("version", "json.no-version")),
        (f'{{"format": "journeymap", "version": {project_json.VERSION + 1}}}', ("", "json.newer")),
        ('{"format": "journeymap", "version": 1}', ("tables", "json.no-tables")),
        (project(nix=[]), ("tables.nix", "json.table-unknown")),
        (project(map={}), ("tables.map", "json.not-a-list")),
        (project(map=[MAP, 3]), ("tables.map[1]", "json.not-an-object")),
        (project(map=[MAP, {"id": "n", "rank": "a0"}]), ("tables.map[1].title", "json.field-missing")),
        (project(map=[MAP | {"colour": 1}]), ("tables.map[0].colour", "json.field-unknown")),
        (project(map=[MAP | {"title": "x" * 501}]), ("tables.map[0].title", "json.too-long")),
        (project(map=[MAP | {"title": "a\x07b"}]), ("tables.map[0].title", "json.wrong-characters")),
        (project(map=[MAP | {"title": "\ud800"}]), ("tables.map[0].title", "json.wrong-characters")),
        (project(map=[MAP | {"kind": "nix"}]), ("tables.map[0].kind", "json.wrong-word")),
        (project(map=[MAP, MAP]), ("tables.map[1].id", "json.id-twice")),
        (project(phase=[MAP | {"map_id": "gone"}]), ("tables.phase[0]", "rule.missing-reference")),
        (
            project(pain_point=[{"id": "p", "rank": "a0", "text": "x"}]),
            ("tables.pain_point[0]", "json.hangs-on-one"),
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(text: str, expected: tuple[str, str]) -> None:
    assert refusal(text) == expected


def test_infinite_readings_are_refused() -> None:
    text = '{"id": "r", "rank": "a0", "touchpoint_id": "t", "metric": "nps", "value": 1e999}'
    place, key = refusal('{"format": "journeymap", "version": 1, "tables": {"reading": [' + text + "]}}")
    assert (place, key) == ("tables.reading[0].value", "json.wrong-value")


def test_given_records_may_be_referred_to() -> None:
    assert project_json.read(project(), catalogue.channels()) == Journey.of(catalogue.channels())


def test_pictures_come_back_byte_for_byte() -> None:
    data = b"\x89PNG and so on"
    row = (hashlib.sha256(data).hexdigest(), "image/png", 4, 3, data)
    text = project_json.write(Journey(), pictures.to_json([row]))
    assert pictures.from_json(project_json.pictures(project_json.parse(text))) == [row]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"mime": "image/svg+xml"}, "assets[0].mime"),
        ({"width": 0}, "assets[0].width"),
        ({"data": "%%%"}, "assets[0].data"),
        ({"data": base64.b64encode(b"other").decode()}, "assets[0].sha256"),
        ({"name": "../../x"}, "assets[0]"),
    ],
)
def test_pictures_that_are_not_what_they_say_are_refused(change: dict[str, object], place: str) -> None:
    (picture,) = pictures.to_json([(hashlib.sha256(b"x").hexdigest(), "image/png", 1, 1, b"x")])
    with pytest.raises(Unreadable) as caught:
        pictures.from_json([picture | change])
    assert caught.value.place == place
