"""Captured lines become touchpoints with all that they say, as one step."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from journeymap.model import guess, rank
from journeymap.model.capture import Captured
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.named import NamedFrame
from journeymap.model.edits.touchpoints import Place, last_in_cell, steps_from, titled
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import InformationItem, Owner
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointInformation
from journeymap.model.rules import RuleBroken
from journeymap.model.search import folded
from journeymap.model.text import TEXT_LIMIT, clean_line
from journeymap.model.vocab import Direction


def place(
    journey: Journey,
    lines: Sequence[Captured],
    at: Place,
    *,
    sources: Sequence[str] = (),
    ids: Sequence[str] | None = None,
    each: Callable[[int], None] = lambda _done: None,
) -> tuple[Changes, Place]:
    """One touchpoint a line, the first at `at`, each next one in a new column and linked from the one before.

    The first is linked from `sources`. A line that names another phase goes to the end of that phase; phase and lane
    hold for the lines after it. Phases, lanes, owners and information items that are not known yet are made. `ids`
    are those of the new touchpoints, one for each line that makes one. `each` is told how many lines are done. The
    answer tells where the next line would go on, too. Raises RuleBroken if a note has no room for what a title
    cannot hold.
    """
    map_id = journey.need(Phase, at.phase_id).map_id
    frame = NamedFrame(journey, map_id)
    homes = _frame(frame, lines, at)
    spots, end = _spots(frame.journey, homes, at)
    draft = Draft(frame.journey)
    entries = _Entries(draft)
    wanted = iter(ids or ())
    before = list(sources)
    for number, (line, spot) in enumerate(zip(lines, spots, strict=True)):
        each(number)
        if spot is None:
            continue
        owner_id = entries.id_of(Owner, line.owner) if line.owner else None
        key = last_in_cell(draft, spot) if spot.step == at.step else rank.between(None, None)
        new = draft.put(_touchpoint(next(wanted, new_id()), line, map_id, spot, key, owner_id))
        _hang_on(draft, line, new.id, entries)
        for source in before:
            draft.put(Link(id=new_id(), map_id=map_id, source_id=source, target_id=new.id))
        before = [new.id]
    return frame.changes.then(draft.changes()), end


def _frame(frame: NamedFrame, lines: Iterable[Captured], at: Place) -> list[tuple[str, str, bool]]:
    """(phase, lane, whether it makes a touchpoint) of each line; what lines name and the map has not got is made."""
    phase, lane, found = at.phase_id, at.lane_id, []
    for line in lines:
        if line.phase is not None:
            phase = frame.phase(line.phase, guess.phase_kind(line.phase), phase)
        if line.lane is not None:
            lane = frame.lane(line.lane, guess.lane_kind(line.lane))
        found.append((phase, lane, line.makes_touchpoint))
    return found


def _spots(journey: Journey, homes: Iterable[tuple[str, str, bool]], at: Place) -> tuple[list[Place | None], Place]:
    """Where each line goes, None for those that make no touchpoint; and the place behind the last."""
    given: dict[str, str] = {}
    found: list[Place | None] = []
    phase, lane = at.phase_id, at.lane_id
    for number, (phase, run) in enumerate(groupby(homes, key=itemgetter(0))):
        spots = list(run)
        count = sum(makes for _, _, makes in spots)
        here = number == 0 and phase == at.phase_id
        steps = steps_from(journey, at, count) if here else rank.spread(count, _last(journey, phase, given))
        given |= {phase: steps[-1]} if steps else {}
        following = iter(steps)
        found += [Place(phase, lane, next(following)) if makes else None for _, lane, makes in spots]
        lane = spots[-1][1]
    behind = at.step if phase == at.phase_id and not given else rank.between(_last(journey, phase, given), None)
    return found, Place(phase, lane, behind)


def _last(journey: Journey, phase_id: str, given: Mapping[str, str]) -> str | None:
    """The last step of a phase, those just given included."""
    steps = {touchpoint.step for touchpoint in journey.referring(Touchpoint, "phase_id", phase_id)}
    return max(steps | {given[phase_id]} if phase_id in given else steps, default=None)


def _touchpoint(
    touchpoint_id: str, line: Captured, map_id: str, at: Place, key: str, owner_id: str | None
) -> Touchpoint:
    texts = titled(line.title, line.note)
    if len(texts["note"]) > TEXT_LIMIT:
        raise RuleBroken(Message("rule.text-too-long", limit=TEXT_LIMIT))
    if line.emotion is None:  # a quote without a mark for the mood says nothing about the mood
        texts["quote"] = line.quote or ""
    where = {"map_id": map_id, "phase_id": at.phase_id, "lane_id": at.lane_id, "step": at.step, "rank": key}
    ties = {"channel_id": line.channel_id, "owner_id": owner_id}
    return Touchpoint.model_validate({"id": touchpoint_id, **where, **ties, **fitted(Touchpoint, texts)})


def _hang_on(draft: Draft, line: Captured, touchpoint_id: str, entries: "_Entries") -> None:
    for pain, key in zip(line.pains, rank.spread(len(line.pains)), strict=True):
        scores = {"severity": pain.severity, "frequency": pain.frequency}
        values = {name: score for name, score in scores.items() if score is not None}
        text = fitted(PainPoint, {"text": pain.text})
        draft.put(
            PainPoint.model_validate({"id": new_id(), "touchpoint_id": touchpoint_id, "rank": key} | text | values)
        )
    if line.emotion is not None:
        quote = fitted(Emotion, {"quote": line.quote or ""})
        draft.put(Emotion.pairing(touchpoint_id=touchpoint_id, persona_id=None, score=line.emotion, **quote))
    for item_id in dict.fromkeys(entries.id_of(InformationItem, name) for name in line.items):
        draft.put(
            TouchpointInformation.pairing(touchpoint_id=touchpoint_id, item_id=item_id, direction=Direction.ASKED)
        )


class _Entries:
    """Catalogue entries by name, those that are missing added."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._known: dict[type[Owner] | type[InformationItem], dict[str, str]] = {}
        self._last: dict[type[Owner] | type[InformationItem], str | None] = {}

    def id_of(self, kind: type[Owner] | type[InformationItem], name: str) -> str:
        name = clean_line(name)
        known = self._known.get(kind)
        if known is None:
            entries: list[Owner | InformationItem] = ordered(self._draft.all(kind))
            known = self._known[kind] = {folded(entry.name): entry.id for entry in reversed(entries)}
            self._last[kind] = entries[-1].rank if entries else None
        if folded(name) not in known:
            key = self._last[kind] = rank.between(self._last[kind], None)
            values = fitted(kind, {"name": name}) | {"rank": key}
            known[folded(name)] = self._draft.put(kind.model_validate({"id": new_id(), **values})).id
        return known[folded(name)]
