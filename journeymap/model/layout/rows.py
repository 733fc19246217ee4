"""Which rows stand below the lanes and what they say: records into notes."""

from collections.abc import Callable, Iterator

from journeymap.model.layout import channels
from journeymap.model.layout.measured import ReadingRow
from journeymap.model.layout.notes import Note, NoteRow, Style, chip
from journeymap.model.layout.shapes import Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import Row
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.touchpoints import Touchpoint

HIGH, MEDIUM = 12, 6
"""From these priorities (severity x frequency) on, a pain point counts as high or medium."""

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


def priority(pain: PainPoint) -> str:
    """ "high", "medium" or "low"."""
    return "high" if pain.priority >= HIGH else "medium" if pain.priority >= MEDIUM else "low"


def note_row(stage: Stage, row: Row) -> NoteRow:
    """The row `row` (any but the emotions)."""
    if row is Row.READINGS:
        return ReadingRow(stage)
    return NoteRow(stage, _ROLES[row], _STYLES[row], list(_NOTES[row](stage)))


def _pains(stage: Stage) -> Iterator[Note]:
    content = stage.content
    for touchpoint_id in sorted(content.pains, key=content.numbers.__getitem__):
        number = str(content.numbers[touchpoint_id])
        for pain in content.pains[touchpoint_id]:
            yield _pain(stage, pain, stage.cards[touchpoint_id].centre.x, number, touchpoint_id)
    for link in content.links:
        for pain in content.link_pains.get(link.id, ()):
            ends = (link.source_id, link.target_id)
            x = sum(stage.cards[end].centre.x for end in ends) / 2
            yield _pain(stage, pain, x, "→".join(str(content.numbers[end]) for end in ends), None)


def _pain(stage: Stage, pain: PainPoint, x: float, number: str, owner: str | None) -> Note:
    level = priority(pain)
    foot = stage.texts.text(f"picture.priority.{level}")
    return Note(pain.key, x, pain.text, number, foot, strong=level == "high", owner=owner)


def _opportunities(stage: Stage) -> Iterator[Note]:
    several = stage.content.opportunities
    for touchpoint_id in sorted(several, key=stage.content.numbers.__getitem__):
        for opportunity in several[touchpoint_id]:
            foot = stage.texts.text(f"opportunity_status.{opportunity.status.value}")
            x, number = stage.cards[touchpoint_id].centre.x, str(stage.content.numbers[touchpoint_id])
            yield Note(opportunity.key, x, opportunity.text, number, foot)


def _channels(stage: Stage) -> Iterator[Note]:
    for touchpoint, x in _places(stage):
        channel = stage.content.channel(touchpoint)
        if channel is not None:
            name = channels.name(channel, stage.texts)
            yield Note(touchpoint.key, x, name, icon=channels.icon(channel), colour=channels.hue(channel))


def _owners(stage: Stage) -> Iterator[Note]:
    for touchpoint, x in _places(stage):
        owner = stage.content.owners.get(touchpoint.owner_id or "")
        if owner is not None:
            yield Note(touchpoint.key, x, owner.name, icon="users", colour="text2")


def _systems(stage: Stage) -> Iterator[Note]:
    for touchpoint, x in _places(stage):
        names = [stage.content.systems[key].name for key in stage.content.system_ids.get(touchpoint.id, ())]
        if names:
            yield Note(touchpoint.key, x, ", ".join(names), icon="database", colour="text2")


def _quotes(stage: Stage) -> Iterator[Note]:
    shown = stage.view.persona_id if stage.view.persona_id in stage.content.personas else None
    for touchpoint, x in _places(stage):
        if touchpoint.quote:
            yield Note(touchpoint.key, x, quoted(stage, touchpoint.quote))
        for emotion in stage.content.emotions.get(touchpoint.id, ()):
            if emotion.quote and (shown is None or emotion.persona_id in (None, shown)):
                yield Note(emotion.key, x, quoted(stage, emotion.quote), tint=_feeling(emotion.score))


def _feeling(score: int) -> tuple[str, str] | None:
    if score == 0:
        return None
    return ("painTint", "painBorder") if score < 0 else ("delightTint", "delight")


def _goals(stage: Stage) -> Iterator[Note]:
    for touchpoint, x in _places(stage):
        if touchpoint.goal.strip():
            yield Note(touchpoint.key, x, " ".join(touchpoint.goal.split()))


def _notes(stage: Stage) -> Iterator[Note]:
    for touchpoint, x in _places(stage):
        if touchpoint.note.strip():
            yield Note(touchpoint.key, x, " ".join(touchpoint.note.split()))


def quoted(stage: Stage, text: str) -> str:
    """`text` in the quotation marks of the language, without those it brings along."""
    return stage.texts.text("picture.quote", text=" ".join(text.split()).strip('"„“”«»'))


def _places(stage: Stage) -> Iterator[tuple[Touchpoint, float]]:
    for touchpoint in stage.content.touchpoints:
        yield touchpoint, stage.cards[touchpoint.id].centre.x


_NOTES: dict[Row, Callable[[Stage], Iterator[Note]]] = {
    Row.PAIN: _pains,
    Row.OPPORTUNITIES: _opportunities,
    Row.CHANNELS: _channels,
    Row.OWNERS: _owners,
    Row.SYSTEMS: _systems,
    Row.QUOTES: _quotes,
    Row.GOALS: _goals,
    Row.NOTES: _notes,
}
