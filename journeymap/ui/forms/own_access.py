"""How fields of catalogue entries are read and written where they are not simply fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.model.changes import Changes
from journeymap.model.edits import fields
from journeymap.model.journey import Journey
from journeymap.model.messages import Texts
from journeymap.model.records.catalogues import Channel
from journeymap.ui.forms.access import shared
from journeymap.ui.forms.values import Shown, Value


@dataclass(frozen=True, slots=True)
class ChannelName:
    """A channel's own name; a built-in channel without one goes by the program's name for it."""

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        found = (journey.get(Channel, channel_id) for channel_id in ids)
        return shared(channel.name or "" for channel in found if channel is not None)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return fields.edit(journey, Channel, ids, name=str(value or "") or None)


def is_own_channel(journey: Journey, ids: Sequence[str]) -> bool:
    """Whether one of these channels has no other name than its own."""
    found = (journey.get(Channel, channel_id) for channel_id in ids)
    return any(channel is not None and channel.builtin is None for channel in found)


def channel_hint(journey: Journey, ids: Sequence[str], texts: Texts) -> str:
    """The program's name for the one built-in channel, shown where it has no name of its own."""
    channel = journey.get(Channel, ids[0]) if len(ids) == 1 else None
    return texts.text(f"channel.{channel.builtin}") if channel is not None and channel.builtin is not None else ""
