"""Verbs on built-in channels: what a person changed of them, or removed, comes back from the program's own list."""

from collections.abc import Iterable

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Channel


def missing(journey: Journey, builtin: Iterable[Channel]) -> list[Channel]:
    """The built-in channels that the catalogue does not have."""
    known = {channel.builtin for channel in journey.all(Channel)}
    return [channel for channel in builtin if channel.builtin not in known]


def restore(journey: Journey, channels: Iterable[Channel]) -> Changes:
    """Bring built-in channels back to the end of the catalogue; those that are there stay as they are."""
    draft = Draft(journey)
    for channel in missing(journey, channels):
        siblings = ordered(draft.all(Channel))
        key = rank_at(draft, siblings, len(siblings))
        taken = draft.get(Channel, channel.id) is not None
        draft.put(channel.model_copy(update={"rank": key, "id": new_id() if taken else channel.id}))
    return draft.changes()


def reset(journey: Journey, ids: Iterable[str], builtin: Iterable[Channel]) -> Changes:
    """Make built-in channels what they were to begin with; they keep their place. Own channels stay as they are.

    Raises KeyError if one does not exist.
    """
    draft = Draft(journey)
    defaults = {channel.builtin: channel for channel in builtin}
    for channel_id in ids:
        channel = draft.need(Channel, channel_id)
        default = defaults.get(channel.builtin) if channel.builtin is not None else None
        if default is not None:
            draft.put(default.model_copy(update={"id": channel.id, "rank": channel.rank}))
    return draft.changes()


def differs(channel: Channel, builtin: Iterable[Channel]) -> bool:
    """Whether a built-in channel is not what it was to begin with."""
    default = next((each for each in builtin if each.builtin == channel.builtin), None)
    if channel.builtin is None or default is None:
        return False
    return default.model_copy(update={"id": channel.id, "rank": channel.rank}) != channel
