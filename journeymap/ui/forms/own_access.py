"""How fields of catalogue entries are read and written where they are not simply fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.model.analysis import confidence
from journeymap.model.changes import Changes, squash
from journeymap.model.edits import fields, preferences
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey, ordered
from journeymap.model.layout import channels
from journeymap.model.messages import Texts
from journeymap.model.records.catalogues import PROJECT_ID, Channel, ChannelPreference, Project
from journeymap.model.records.notes import Reading
from journeymap.ui.forms.access import Column, shared
from journeymap.ui.forms.values import Shown, Value


@dataclass(frozen=True, slots=True)
class ChannelName:
    """A channel's own name; a built-in channel without one goes by the program's name for it."""

    @property
    def tables(self) -> tuple[str, ...]:
        return (Channel.table,)

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        found = (journey.get(Channel, channel_id) for channel_id in ids)
        return shared(channel.name or "" for channel in found if channel is not None)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return fields.edit(journey, Channel, ids, name=str(value or "") or None)


@dataclass(frozen=True, slots=True)
class NpsCount(Column):
    """Promoters, passives or detractors: where all three are known, score and sample size follow from them."""

    table: str = Reading.table
    name: str = ""

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return squash(self._counted(journey, journey.need(Reading, each), value) for each in ids)

    def _counted(self, journey: Journey, reading: Reading, value: Value) -> Changes:
        given: dict[str, object] = {self.name: value}
        counts = [given.get(name, getattr(reading, name)) for name in ("promoters", "passives", "detractors")]
        if None not in counts and any(counts):
            whole = [int(str(count)) for count in counts]
            given["value"] = round(confidence.nps_score(*whole), 1)
            given["sample_size"] = sum(whole)
        return fields.edit(journey, Reading, [reading.id], **given)


@dataclass(frozen=True, slots=True)
class Preference:
    """The share of a persona's contacts that a channel (the slot) should carry, in per cent."""

    @property
    def tables(self) -> tuple[str, ...]:
        return (ChannelPreference.table,)

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        found = (_preference(journey, persona_id, slot) for persona_id in ids)
        return shared(None if each is None else each.percent for each in found)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        percent = None if value is None else float(str(value))
        return squash(preferences.share(journey, each, slot or "", percent) for each in ids)


@dataclass(frozen=True, slots=True)
class OfProject:
    """A field of the one record that names the document, whatever the form is about."""

    name: str

    @property
    def tables(self) -> tuple[str, ...]:
        return (Project.table,)

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        project = journey.get(Project, PROJECT_ID)
        return getattr(project, self.name) if project is not None else ""

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        draft = Draft(journey)
        project = draft.get(Project, PROJECT_ID) or Project(id=PROJECT_ID)
        fields.update(draft, project, **{self.name: str(value or "")})
        return draft.changes()


def _preference(journey: Journey, persona_id: str, channel_id: str | None) -> ChannelPreference | None:
    found = journey.referring(ChannelPreference, "persona_id", persona_id)
    return next((each for each in found if each.channel_id == channel_id), None)


def every_channel(journey: Journey, _map_id: str, _ids: Sequence[str]) -> list[str | None]:
    """A slot for each channel of the catalogue."""
    return [channel.id for channel in ordered(journey.all(Channel))]


def channel_name(journey: Journey, slot: str | None, texts: Texts) -> str:
    """What the channel of a slot is called."""
    return channels.name(journey.get(Channel, slot), texts)


def is_own_channel(journey: Journey, ids: Sequence[str]) -> bool:
    """Whether one of these channels has no other name than its own."""
    found = (journey.get(Channel, channel_id) for channel_id in ids)
    return any(channel is not None and channel.builtin is None for channel in found)


def channel_hint(journey: Journey, ids: Sequence[str], texts: Texts) -> str:
    """The program's name for the one built-in channel, shown where it has no name of its own."""
    channel = journey.get(Channel, ids[0]) if len(ids) == 1 else None
    return texts.text(f"channel.{channel.builtin}") if channel is not None and channel.builtin is not None else ""
