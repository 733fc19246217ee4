"""Removing whatever is selected, of whatever kind, as one edit."""

from collections.abc import Iterable

from journeymap.model.changes import Changes, Key
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey


def remove(journey: Journey, keys: Iterable[Key]) -> Changes:
    """Remove records with all that hangs on them: a phase or a lane goes with its touchpoints."""
    draft = Draft(journey)
    for key in keys:
        draft.remove(key)
    return draft.changes()
