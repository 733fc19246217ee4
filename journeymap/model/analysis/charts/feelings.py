"""What the emotion chart shows: how each persona feels along the journey, phase by phase."""

from collections.abc import Iterable
from dataclasses import dataclass

from journeymap.model import order
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Touchpoint


@dataclass(frozen=True, slots=True)
class Band:
    """A phase along the axis: its touchpoints stand at the whole numbers from `first` up to `end`, that not included.

    An empty phase has no width.
    """

    phase: Phase
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Feeling:
    """A rating: `x` is the place of its touchpoint in the journey, from 0. Whose it is, the emotion says: one of
    everyone stands in the curve of each persona that has none of its own there."""

    x: int
    touchpoint: Touchpoint
    emotion: Emotion


@dataclass(frozen=True, slots=True)
class Curve:
    """The ratings of a persona in journey order; None: of everyone."""

    persona: Persona | None
    feelings: tuple[Feeling, ...]


@dataclass(frozen=True, slots=True)
class Feelings:
    """`cards` are the touchpoints along the journey; the bands cover their places from 0 on without gap."""

    cards: tuple[Touchpoint, ...]
    bands: tuple[Band, ...]
    curves: tuple[Curve, ...]


def feelings(journey: Journey, map_id: str, persona_id: str | None = None) -> Feelings:
    """The curves of a map in the order of the personas; with `persona_id` that of one alone.

    Once a persona has a rating of its own there is no curve of everyone: it is part of the others.
    """
    cards = order.touchpoints(journey, map_id)
    places = {card.id: place for place, card in enumerate(cards)}
    shared: dict[str, Emotion] = {}
    own: dict[str, dict[str, Emotion]] = {}
    for card in cards:
        for emotion in journey.referring(Emotion, "touchpoint_id", card.id):
            if emotion.persona_id is None:
                shared[card.id] = emotion
            else:
                own.setdefault(emotion.persona_id, {})[card.id] = emotion
    personas = [persona for persona in ordered(journey.all(Persona)) if persona.id in own]
    if persona_id is not None:
        personas = [persona for persona in personas if persona.id == persona_id]
    voices: list[tuple[Persona | None, dict[str, Emotion]]] = [(p, {**shared, **own[p.id]}) for p in personas]
    if not voices and shared:
        voices = [(None, shared)]
    curves = tuple(Curve(persona, _in_order(cards, places, found)) for persona, found in voices)
    return Feelings(tuple(cards), bands(journey, map_id, cards), curves)


def bands(journey: Journey, map_id: str, cards: Iterable[Touchpoint]) -> tuple[Band, ...]:
    """The phases of a map as stretches of `cards`, all of its touchpoints in journey order."""
    counts: dict[str, int] = {}
    for card in cards:
        counts[card.phase_id] = counts.get(card.phase_id, 0) + 1
    found, first = [], 0
    for phase in order.phases(journey, map_id):
        end = first + counts.get(phase.id, 0)
        found.append(Band(phase, first, end))
        first = end
    return tuple(found)


def _in_order(cards: list[Touchpoint], places: dict[str, int], found: dict[str, Emotion]) -> tuple[Feeling, ...]:
    return tuple(Feeling(places[card.id], card, found[card.id]) for card in cards if card.id in found)
