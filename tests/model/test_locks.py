"""A locked phase stays as it is whatever is tried; unlocking, undo and everything around it go on working."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import locks, order
from journeymap.model.changes import Changes
from journeymap.model.edits import catalogues, fields, grid, growth, links, maps, notes, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.layout.navigate import Direction
from journeymap.model.records.catalogues import Owner
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import MapKind
from journeymap.storage import templates
from tests.verbs import random_edit

EXAMPLE = templates.read("glasfaser-musterstadt", "en")
EXAMPLE.apply(fields.edit(EXAMPLE, Phase, [phase.id for phase in EXAMPLE.all(Phase)], locked=False))


def with_lock(which: int = 0) -> tuple[Journey, Phase, Phase]:
    """The example with one phase locked: (journey, the locked phase, another one)."""
    journey = EXAMPLE.snapshot()
    phases = order.phases(journey, order.maps(journey)[0].id)
    locked, free = phases[which], phases[which - 1]
    journey.apply(fields.edit(journey, Phase, [locked.id], locked=True))
    return journey, journey.need(Phase, locked.id), free


def content(journey: Journey, phase_id: str) -> dict[tuple[str, str], object]:
    """What must stay: the touchpoints without their trace, the links among them, feelings and pain points."""
    inside = {t.id for t in journey.referring(Touchpoint, "phase_id", phase_id)}
    found: dict[tuple[str, str], object] = {}
    for kind in (Touchpoint, Link, Emotion, PainPoint):
        for record in journey.all(kind):
            ends = (
                [record.id]
                if kind is Touchpoint
                else [record.source_id, record.target_id]
                if kind is Link
                else [record.touchpoint_id]
            )
            if inside.issuperset(ends):
                found[record.key] = record.model_dump(exclude={"origin_id"})
    return found


def refused(journey: Journey, changes: Changes) -> bool:
    assert changes, "an edit that changes nothing shows nothing"
    held = list(locks.blocked(journey, changes))
    try:
        locks.check(journey, changes)
    except RuleBroken:
        return bool(held)
    assert not held
    return False


@given(seed=st.integers(0, 2**32), which=st.integers(0, 2))
def test_whatever_is_let_through_leaves_the_locked_phase_alone(seed: int, which: int):
    journey, locked, _ = with_lock(which)
    random = Random(seed)
    for _ in range(12):
        before = content(journey, locked.id)
        _, changes = random_edit(random, journey)
        try:
            locks.check(journey, changes)
        except RuleBroken:
            continue
        journey.apply(changes)
        assert content(journey, locked.id) == before
        assert journey.need(Phase, locked.id).locked


@given(seed=st.integers(0, 2**32))
def test_without_locks_nothing_is_held_up(seed: int):
    _, changes = random_edit(Random(seed), EXAMPLE)
    locks.check(EXAMPLE, changes)


def test_the_verbs_of_the_editor_are_refused_inside():
    journey, locked, free = with_lock()
    inside = order.columns(journey, locked.id)[0][0]
    outside = order.columns(journey, free.id)[0][0]
    end = touchpoints.step_at(journey, locked.id, 99)
    among = next(link for link in journey.all(Link) if link.key in content(journey, locked.id))
    pain = next(pain for pain in journey.all(PainPoint) if pain.key in content(journey, locked.id))
    edits = {
        "rename": touchpoints.rename(journey, inside.id, "Other"),
        "remove": touchpoints.remove(journey, [inside.id]),
        "add": touchpoints.add(journey, Place(locked.id, inside.lane_id, end), "New"),
        "grow": growth.towards(journey, inside.id, Direction.RIGHT, "new"),
        "out": touchpoints.put(journey, [inside.id], Place(free.id, inside.lane_id, outside.step)),
        "in": touchpoints.put(journey, [outside.id], Place(locked.id, inside.lane_id, end)),
        "lane": touchpoints.move_lanes(journey, [inside.id], 1),
        "link": fields.edit(journey, Link, [among.id], condition="If so"),
        "unlink": links.remove(journey, [among.id]),
        "feel": notes.feel(journey, inside.id, -3, None, "No"),
        "pain": notes.add_pain_point(journey, inside.key, "Ouch"),
        "pain point": fields.edit(journey, PainPoint, [pain.id], severity=1 if pain.severity > 1 else 2),
        "phase": fields.edit(journey, Phase, [locked.id], title="Other"),
        "remove phase": grid.remove_phase(journey, locked.id, keep_in=free.id),
        "remove lane": grid.remove_lane(journey, inside.lane_id),
        "remove map": maps.remove(journey, locked.map_id),
        "remove owner": catalogues.remove(journey, Owner, inside.owner_id or journey.all(Owner)[0].id),
        "unlock and rename": fields.edit(journey, Phase, [locked.id], locked=False, title="Other"),
    }
    assert [name for name, changes in edits.items() if not refused(journey, changes)] == []


def test_what_is_around_the_lock_goes_on():
    journey, locked, free = with_lock()
    inside = order.columns(journey, locked.id)[0][0]
    outside = order.columns(journey, free.id)[0][0]
    target = order.columns(journey, free.id)[-1][-1]
    edits = {
        "unlock": fields.edit(journey, Phase, [locked.id], locked=False),
        "lock another": fields.edit(journey, Phase, [free.id], locked=True),
        "rename outside": touchpoints.rename(journey, outside.id, "Other"),
        "link out": links.join(journey, inside.id, target.id, condition="Only here"),
        "comment": notes.add_comment(journey, inside.key, "Good", "Ada", "2026-01-01T00:00:00Z"),
        "move phase": grid.move_phase(journey, locked.id, 9),
        "duplicate map": maps.duplicate(journey, locked.map_id, "To be", MapKind.TO_BE),
        "new map": maps.add(journey, "More"),
    }
    assert [name for name, changes in edits.items() if refused(journey, changes)] == []


def test_a_copy_of_the_map_is_free_and_the_original_may_go_from_under_a_locked_copy():
    journey, locked, _ = with_lock()
    journey.apply(maps.duplicate(journey, locked.map_id, "To be", MapKind.TO_BE, copy_id="copy"))
    copies = order.phases(journey, "copy")
    assert not any(phase.locked for phase in copies)
    journey.apply(fields.edit(journey, Phase, [locked.id], locked=False))
    journey.apply(fields.edit(journey, Phase, [copies[0].id], locked=True))
    assert not refused(journey, maps.remove(journey, locked.map_id))


def test_a_refusal_names_the_phase():
    journey, locked, _ = with_lock()
    inside = order.columns(journey, locked.id)[0][0]
    with pytest.raises(RuleBroken) as broken:
        locks.check(journey, touchpoints.rename(journey, inside.id, "Other"))
    assert broken.value.reason.arguments["title"] == locked.title
