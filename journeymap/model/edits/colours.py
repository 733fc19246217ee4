"""Giving phases and lanes a tone of the theme, or taking it away."""

from collections.abc import Iterable

from journeymap.model.changes import Changes, Key
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.vocab import LaneTone, PhaseTone


def recolour(journey: Journey, keys: Iterable[Key], tone: str | None) -> Changes:
    """Give the phases and lanes among `keys` this tone; None: that of their kind.

    What cannot have the tone (a phase a warm one) stays as it is. Raises KeyError if a record does not exist.
    """
    draft = Draft(journey)
    for table, record_id in keys:
        if table == Phase.table and (tone is None or tone in frozenset(PhaseTone)):
            draft.update(draft.need(Phase, record_id), tone=tone)
        elif table == Lane.table and (tone is None or tone in frozenset(LaneTone)):
            draft.update(draft.need(Lane, record_id), tone=tone)
    return draft.changes()
