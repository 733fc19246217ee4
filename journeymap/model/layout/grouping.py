"""The rows of a picture: lanes, or the values of an attribute when the view groups by one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journeymap.model.changes import Key
from journeymap.model.layout import channels
from journeymap.model.layout.content import Content
from journeymap.model.layout.numbers import ByPhase
from journeymap.model.messages import Texts
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping, LaneKind, LaneTone


@dataclass(frozen=True, slots=True)
class Head:
    """The label of a row; `key` is the record it stands for (None: those without one)."""

    key: Key | None
    title: str
    subtitle: str = ""
    icon: str | None = None
    colour: str = "text1"
    kind: LaneKind | None = None
    tone: LaneTone | None = None


_NONE = {
    Grouping.CHANNEL: "circle-dashed",
    Grouping.OWNER: "circle-dashed",
    Grouping.PERSONA: "users",
    Grouping.SYSTEM: "circle-dashed",
}
"""The icon of the row of those that have no value."""


@dataclass(slots=True)
class Rows:
    """The heads from top to bottom, each touchpoint's row, and the other values that a card cannot stand in."""

    heads: list[Head]
    row_of: Mapping[str, int]
    others: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def tones(self) -> list[LaneTone | None]:
        return [head.tone for head in self.heads]


def followed(content: Content, by: Grouping, texts: Texts, old: Content, last: Rows) -> Rows:
    """The rows after an edit that left lanes and catalogues as they are; `old` and `last` are those before."""
    if by is not Grouping.LANE:
        return rows(content, by, texts)
    if content.parts is old.parts:
        return last
    differing = [
        number for number, (part, was) in enumerate(zip(content.parts, old.parts, strict=True)) if part is not was
    ]
    if all(_same_rows(content.parts[number], old.parts[number]) for number in differing):
        return last
    assert isinstance(last.row_of, ByPhase)
    at, parts = _places(content), list(last.row_of.parts)
    for number in differing:
        parts[number] = _rows_of(content.parts[number], at)
    return Rows(last.heads, ByPhase(content.numbers, parts))


def _same_rows(some: list[Touchpoint], others: list[Touchpoint]) -> bool:
    return len(some) == len(others) and all(
        a.id == b.id and a.lane_id == b.lane_id for a, b in zip(some, others, strict=True)
    )


def rows(content: Content, by: Grouping, texts: Texts) -> Rows:
    """The rows by `by`. Where a touchpoint has several values, the first places it and the others are named."""
    if by is Grouping.LANE:
        return _by_lane(content, texts)
    names = _names(content, by, texts)
    values = {touchpoint.id: _values(content, by, touchpoint) for touchpoint in content.touchpoints}
    firsts = {touchpoint_id: ids[0] if ids else None for touchpoint_id, ids in values.items()}
    used = set(firsts.values())
    heads = [Head((by.value, key), *name) for key, name in names.items() if key in used]
    if None in used or not heads:
        heads.append(Head(None, texts.text(f"picture.group.none.{by.value}"), "", _NONE[by], "text3"))
    at = {head.key[1] if head.key else None: index for index, head in enumerate(heads)}
    return Rows(
        heads,
        {touchpoint_id: at[first] for touchpoint_id, first in firsts.items()},
        {key: tuple(names[other][0] for other in ids[1:]) for key, ids in values.items() if len(ids) > 1},
    )


def _by_lane(content: Content, texts: Texts) -> Rows:
    heads = [
        Head(
            lane.key,
            lane.title or texts.text("picture.lane.untitled"),
            lane.subtitle,
            kind=lane.kind,
            tone=lane.tone,
        )
        for lane in content.lanes
    ]
    at = _places(content)
    return Rows(
        heads or [Head(None, texts.text("picture.lane.none"), colour="text3")],
        ByPhase(content.numbers, [_rows_of(part, at) for part in content.parts]),
    )


def _places(content: Content) -> dict[str, int]:
    return {lane.id: index for index, lane in enumerate(content.lanes)}


def _rows_of(part: list[Touchpoint], at: Mapping[str, int]) -> dict[str, int]:
    return {touchpoint.id: at[touchpoint.lane_id] for touchpoint in part}


def _values(content: Content, by: Grouping, touchpoint: Touchpoint) -> list[str]:
    if by is Grouping.CHANNEL:
        return [touchpoint.channel_id] if touchpoint.channel_id in content.channels else []
    if by is Grouping.OWNER:
        return [touchpoint.owner_id] if touchpoint.owner_id in content.owners else []
    if by is Grouping.PERSONA:
        return content.persona_ids.get(touchpoint.id, [])
    return content.system_ids.get(touchpoint.id, [])


def _names(content: Content, by: Grouping, texts: Texts) -> dict[str, tuple[str, str, str, str]]:
    """Id to (title, subtitle, icon, colour), in the order of the catalogue."""
    if by is Grouping.CHANNEL:
        return {
            key: (channels.name(channel, texts), "", channels.icon(channel), channels.hue(channel))
            for key, channel in content.channels.items()
        }
    if by is Grouping.OWNER:
        return {key: (owner.name, "", "users", "text1") for key, owner in content.owners.items()}
    if by is Grouping.PERSONA:
        return {key: (persona.name, "", "user", "text1") for key, persona in content.personas.items()}
    return {key: (system.name, "", "database", "text1") for key, system in content.systems.items()}
