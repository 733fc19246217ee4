"""A map without phases or lanes gets one of each with its first touchpoint: what they are called, and the edit."""

from journeymap.model.changes import Changes
from journeymap.model.edits import growth
from journeymap.model.journey import Journey
from journeymap.model.messages import Texts


def titles(texts: Texts) -> dict[str, str]:
    """The titles of the first phase and lane, by the names that the verbs of `growth` have for them."""
    return {
        "phase_title": texts.text("keyboard.first-phase"),
        "lane_title": texts.text("keyboard.first-lane"),
    }


def prepared(journey: Journey, map_id: str, texts: Texts) -> tuple[Changes, Journey]:
    """What makes sure that touchpoints can stand on a map, and the journey after it."""
    frame = growth.frame(journey, map_id, **titles(texts))
    after = journey.snapshot()
    after.apply(frame)
    return frame, after
