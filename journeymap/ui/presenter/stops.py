"""What the presenter stops at: the touchpoints of a map in journey order, and what is to be said about each."""

from dataclasses import dataclass

from journeymap.model import order
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.notes import Emotion, PainPoint

_PAINS = 3
_LONG = 260


@dataclass(frozen=True, slots=True)
class Stop:
    """A touchpoint in front of people. `number` counts from 1; `phase` is the place of its phase, from 0."""

    touchpoint_id: str
    number: int
    phase: int
    phase_title: str
    title: str
    note: str
    quote: str
    pains: tuple[str, ...]
    more_pains: int


def stops(journey: Journey, map_id: str) -> list[Stop]:
    """All stops of a map, phase by phase."""
    places = {phase.id: (place, phase) for place, phase in enumerate(order.phases(journey, map_id))}
    found = []
    for number, touchpoint in enumerate(order.touchpoints(journey, map_id), 1):
        place, phase = places[touchpoint.phase_id]
        pains = ordered(journey.referring(PainPoint, "touchpoint_id", touchpoint.id))
        pains.sort(key=lambda pain: -pain.priority)
        found.append(
            Stop(
                touchpoint.id,
                number,
                place,
                phase.title,
                touchpoint.title,
                shortened(touchpoint.note),
                shortened(touchpoint.quote or _felt(journey, touchpoint.id)),
                tuple(shortened(pain.text, 120) for pain in pains[:_PAINS]),
                max(0, len(pains) - _PAINS),
            )
        )
    return found


def shortened(text: str, most: int = _LONG) -> str:
    """A text in one paragraph, cut at a word where it is too long to be read from afar."""
    words = " ".join(text[: most * 4].split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut) + "…"


def _felt(journey: Journey, touchpoint_id: str) -> str:
    emotions = sorted(journey.referring(Emotion, "touchpoint_id", touchpoint_id), key=lambda each: each.id)
    return next((each.quote for each in emotions if each.quote), "")
