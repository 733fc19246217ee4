"""Who a map is about, and which of its touchpoints a persona never meets."""

from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Touchpoint, TouchpointPersona


def of_map(journey: Journey, map_id: str) -> list[Persona]:
    """The personas that a map names, or that meet or feel something on it, in the order of the catalogue."""
    ids = {join.persona_id for join in journey.referring(MapPersona, "map_id", map_id)}
    for touchpoint in journey.referring(Touchpoint, "map_id", map_id):
        ids.update(join.persona_id for join in journey.referring(TouchpointPersona, "touchpoint_id", touchpoint.id))
        felt = journey.referring(Emotion, "touchpoint_id", touchpoint.id)
        ids.update(emotion.persona_id for emotion in felt if emotion.persona_id is not None)
    return [persona for persona in ordered(journey.all(Persona)) if persona.id in ids]


def never_met(journey: Journey, map_id: str, persona_id: str | None) -> frozenset[str]:
    """The touchpoints of a map that a persona never meets: others are named there, and it is not among them.

    Nobody named means everyone. Without a persona, or with one that is gone, there are none.
    """
    if persona_id is None or journey.get(Persona, persona_id) is None:
        return frozenset()
    found = set()
    for touchpoint in journey.referring(Touchpoint, "map_id", map_id):
        named = {join.persona_id for join in journey.referring(TouchpointPersona, "touchpoint_id", touchpoint.id)}
        if named and persona_id not in named:
            found.add(touchpoint.id)
    return frozenset(found)
