"""What the tests of the imports have in common."""

from pathlib import Path

from journeymap.model import order, rules
from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.storage.interchange.report import Imported

SAMPLES = Path(__file__).parents[3] / "../shared/samples"


def checked(imported: Imported) -> Journey:
    """The journey, after all rules of the document have been held against it."""
    journey = imported.journey
    rules.check(Journey(), Changes({record.key: Change(None, record) for record in journey.records()}))
    return journey


def outline(journey: Journey, at: int = 0) -> list[tuple[str, list[str]]]:
    """The phases of a map with the titles of their touchpoints."""
    map_id = order.maps(journey)[at].id
    touchpoints = order.touchpoints(journey, map_id)
    return [
        (phase.title, [touchpoint.title for touchpoint in touchpoints if touchpoint.phase_id == phase.id])
        for phase in order.phases(journey, map_id)
    ]


def named(journey: Journey, title: str) -> Touchpoint:
    """The one touchpoint with this title."""
    (found,) = [touchpoint for touchpoint in journey.all(Touchpoint) if touchpoint.title == title]
    return found


def scores(journey: Journey, title: str) -> list[int]:
    """The emotions at a touchpoint."""
    return [emotion.score for emotion in journey.referring(Emotion, "touchpoint_id", named(journey, title).id)]


def links(journey: Journey) -> set[tuple[str, str]]:
    """All links as pairs of titles."""
    titles = {touchpoint.id: touchpoint.title for touchpoint in journey.all(Touchpoint)}
    return {(titles[link.source_id], titles[link.target_id]) for link in journey.all(Link)}


def reported(imported: Imported) -> list[tuple[int, str]]:
    """The problems as (line, key)."""
    return [(problem.line, problem.message.key) for problem in imported.problems]
