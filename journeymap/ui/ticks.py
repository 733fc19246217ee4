"""Which values of the submenus with a few values hold for all that is selected: these have a check mark."""

from collections.abc import Iterable

from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.actions.on_choices import CHOICES

_OFFERED = tuple((each.id, each.handler.removeprefix("choose."), {each.argument or ""}) for each in CHOICES)
_ASKED = 100
"""Of more records at once nobody sees what they have in common, and each selection would wait for the answer."""


def ticks(journey: Journey, selected: Iterable[Key]) -> dict[str, bool]:
    """Action to whether it has a check mark."""
    keys = list(selected)
    found: dict[str, set[str]] = {"tone": set(), "mood": set(), "link_kind": set()}
    for table, record_id in keys if len(keys) <= _ASKED else ():
        if table in (Phase.table, Lane.table):
            found["tone"].add(str(getattr(journey.find((table, record_id)), "tone", None) or ""))
        elif table == Touchpoint.table:
            found["mood"].add(_mood(journey, record_id))
        elif table == Link.table:
            found["link_kind"].add(str(getattr(journey.find((table, record_id)), "kind", "")))
    return {action_id: found[group] == alone for action_id, group, alone in _OFFERED}


def _mood(journey: Journey, touchpoint_id: str) -> str:
    felt = journey.referring(Emotion, "touchpoint_id", touchpoint_id)
    return next((str(emotion.score) for emotion in felt if emotion.persona_id is None), "")
