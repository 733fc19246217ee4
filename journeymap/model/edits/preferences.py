"""Channel preferences of a persona, filled in from its customer-value class."""

from collections.abc import Mapping

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Channel, ChannelPreference, Persona
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import ValueClass


def fill(
    journey: Journey, persona_id: str, table: Mapping[ValueClass, Mapping[str, float]], *, keep: bool = False
) -> Changes:
    """Give a persona the channel preferences of its value class; `table` has per cents by built-in channel.

    What it preferred before goes, so that the shares add up; with `keep` those stay and only what is missing is
    added. Built-in channels that were removed from the catalogue are passed over. Raises RuleBroken if the persona
    has no value class, KeyError if there is no such persona.
    """
    draft = Draft(journey)
    persona = draft.need(Persona, persona_id)
    if persona.value_class is None:
        raise RuleBroken(Message("rule.no-value-class", name=persona.name))
    percents = table[persona.value_class]
    known = {kept.channel_id: kept for kept in draft.referring(ChannelPreference, "persona_id", persona_id)}
    wanted = {
        channel.id: percents[channel.builtin]
        for channel in draft.all(Channel)
        if channel.builtin is not None and channel.builtin in percents
    }
    for channel_id, preference in known.items():
        if not keep and channel_id not in wanted:
            draft.remove(preference.key)
    for channel_id, percent in wanted.items():
        there = known.get(channel_id)
        if there is None:
            draft.put(ChannelPreference.pairing(persona_id=persona_id, channel_id=channel_id, percent=percent))
        elif not keep:
            draft.update(there, percent=percent)
    return draft.changes()


def share(journey: Journey, persona_id: str, channel_id: str, percent: float | None) -> Changes:
    """Say what share of a persona's contacts a channel should carry, 0 to 100 per cent; None takes the share away.

    Raises RuleBroken if that is no share, KeyError if there is no such persona or channel.
    """
    draft = Draft(journey)
    draft.need(Persona, persona_id)
    draft.need(Channel, channel_id)
    known = draft.referring(ChannelPreference, "persona_id", persona_id)
    there = next((each for each in known if each.channel_id == channel_id), None)
    if percent is not None and not 0 <= percent <= 100:
        raise RuleBroken(Message("rule.value", field="percent"))
    if percent is None:
        if there is not None:
            draft.remove(there.key)
    elif there is not None:
        draft.update(there, percent=percent)
    else:
        draft.put(ChannelPreference.pairing(persona_id=persona_id, channel_id=channel_id, percent=percent))
    return draft.changes()
