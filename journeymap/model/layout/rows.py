"""Which rows stand below the lanes and what they say: records into notes."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from journeymap.model.analysis import priority
from journeymap.model.analysis.priority import Level
from journeymap.model.layout import channels, measured
from journeymap.model.layout.notes import Note, Part, Style, chip
from journeymap.model.layout.shapes import Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import Row
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.touchpoints import Touchpoint

Places = list[tuple[Touchpoint, float]]
"""Touchpoints with the middle of their cards."""

_PLAIN = Style("card", "border")
_STYLES = {
    Row.PAIN: Style("painTint", "painBorder", foot="pain", connector="painBorder"),
    Row.OPPORTUNITIES: Style("delightTint", "delight"),
    Row.CHANNELS: chip(_PLAIN),
    Row.OWNERS: chip(_PLAIN),
    Row.SYSTEMS: chip(_PLAIN),
    Row.QUOTES: Style("card", "border", 3, weight=Weight.REGULAR, italic=True, has_foot=False, width=150, widest=200),
    Row.GOALS: Style("card", "border", 3, weight=Weight.REGULAR, has_foot=False, width=140, widest=172),
    Row.NOTES: Style("card", "border", 3, weight=Weight.REGULAR, has_foot=False, width=150, widest=220, bare=True),
}
_ROLES = {Row.OPPORTUNITIES: "opportunity", Row.CHANNELS: "channel", Row.OWNERS: "owner", Row.SYSTEMS: "system"}
_ROLES |= {Row.PAIN: "pain", Row.QUOTES: "said", Row.GOALS: "goal", Row.NOTES: "note"}


def style(row: Row) -> tuple[str, Style, type[Part]]:
    """The role and the look of what stands in a row (any but the emotions), and who draws it."""
    if row is Row.READINGS:
        return "reading", measured.STYLE, measured.ReadingPart
    return _ROLES[row], _STYLES[row], Part


def notes(stage: Stage, row: Row, number: int) -> list[Note]:
    """What a row says about the touchpoints of a phase, in the coordinates of that phase."""
    stretch, parts = stage.plan.stretches[number], stage.content.parts
    if number >= len(parts):
        return []
    return list(_NOTES[row](stage, [(it, stretch.cards[it.id].centre.x) for it in parts[number]]))


def notes_between(stage: Stage, row: Row) -> dict[int, list[Note]]:
    """What a row says about links, by the phase that it stands under and in the coordinates of that phase."""
    found: dict[int, list[Note]] = {}
    content = stage.content
    on_links: dict[Row, Mapping[str, object]] = {Row.PAIN: content.link_pains, Row.READINGS: content.link_readings}
    said = on_links.get(row)
    if not said:
        return found
    starts = [stretch.x for stretch in stage.plan.stretches]
    for link in content.links:
        if link.id not in said:
            continue
        ends = (link.source_id, link.target_id)
        x = sum(stage.plan.cards[end].centre.x for end in ends) / 2
        number = max(0, bisect_right(starts, x) - 1)
        numbers = content.numbers[link.source_id], content.numbers[link.target_id]
        made = _of_link(stage, row, link.id, x - starts[number], ends)
        found.setdefault(number, []).extend(replace(note, numbers=numbers) for note in made)
    return found


def _of_link(stage: Stage, row: Row, link_id: str, x: float, ends: tuple[str, str]) -> Iterator[Note]:
    if row is Row.READINGS:
        yield from measured.boxes(stage, stage.content.link_readings[link_id], x, ends)
        return
    for pain in stage.content.link_pains[link_id]:
        yield _pain(stage, pain, x, ends, None)


def _pains(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        for pain in stage.content.pains.get(touchpoint.id, ()):
            yield _pain(stage, pain, x, (touchpoint.id,), touchpoint.id)


def _pain(stage: Stage, pain: PainPoint, x: float, of: tuple[str, ...], owner: str | None) -> Note:
    level = priority.level(pain.priority)
    foot = stage.texts.text(f"picture.priority.{level.value}")
    return Note(pain.key, x, pain.text, of, foot, strong=level is Level.HIGH, owner=owner)


def _opportunities(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        for opportunity in stage.content.opportunities.get(touchpoint.id, ()):
            foot = stage.texts.text(f"opportunity_status.{opportunity.status.value}")
            yield Note(opportunity.key, x, opportunity.text, (touchpoint.id,), foot)


def _channels(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        channel = stage.content.channel(touchpoint)
        if channel is not None:
            name = channels.name(channel, stage.texts)
            yield Note(touchpoint.key, x, name, icon=channels.icon(channel), colour=channels.hue(channel))


def _owners(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        owner = stage.content.owners.get(touchpoint.owner_id or "")
        if owner is not None:
            yield Note(touchpoint.key, x, owner.name, icon="users", colour="text2")


def _systems(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        names = [stage.content.systems[key].name for key in stage.content.system_ids.get(touchpoint.id, ())]
        if names:
            yield Note(touchpoint.key, x, ", ".join(names), icon="database", colour="text2")


def _quotes(stage: Stage, places: Places) -> Iterator[Note]:
    shown = stage.view.persona_id if stage.view.persona_id in stage.content.personas else None
    for touchpoint, x in places:
        if touchpoint.quote:
            yield Note(touchpoint.key, x, quoted(stage, touchpoint.quote))
        for emotion in stage.content.emotions.get(touchpoint.id, ()):
            if emotion.quote and (shown is None or emotion.persona_id in (None, shown)):
                yield Note(emotion.key, x, quoted(stage, emotion.quote), tint=_feeling(emotion.score))


def _feeling(score: int) -> tuple[str, str] | None:
    if score == 0:
        return None
    return ("painTint", "painBorder") if score < 0 else ("delightTint", "delight")


def _goals(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        if touchpoint.goal.strip():
            yield Note(touchpoint.key, x, " ".join(touchpoint.goal.split()))


def _notes(stage: Stage, places: Places) -> Iterator[Note]:
    for touchpoint, x in places:
        if touchpoint.note.strip():
            yield Note(touchpoint.key, x, " ".join(touchpoint.note.split()))


def quoted(stage: Stage, text: str) -> str:
    """`text` in the quotation marks of the language, without those it brings along."""
    return stage.texts.text("picture.quote", text=" ".join(text.split()).strip('"„“”«»'))


_NOTES: dict[Row, Callable[[Stage, Places], Iterator[Note]]] = {
    Row.PAIN: _pains,
    Row.OPPORTUNITIES: _opportunities,
    Row.CHANNELS: _channels,
    Row.OWNERS: _owners,
    Row.SYSTEMS: _systems,
    Row.QUOTES: _quotes,
    Row.READINGS: measured.notes,
    Row.GOALS: _goals,
    Row.NOTES: _notes,
}
