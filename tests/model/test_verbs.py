"""Laws that every verb and every sequence of verbs must keep."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import rules
from journeymap.model.changes import Changes, squash
from journeymap.model.document import Document
from journeymap.model.edits.draft import Draft
from journeymap.model.history import History
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.ports import EntryKind, MemoryJournal
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.records.touchpoints import Touchpoint
from tests.effort import calls
from tests.verbs import VERBS, random_edit

FRAME = {"map_id": "m", "phase_id": "p", "lane_id": "l", "step": "a0", "rank": "a0"}
FRAME_RECORDS = [
    Map(id="m", rank="a0", title="M"),
    Phase(id="p", map_id="m", rank="a0", title="P"),
    Lane(id="l", map_id="m", rank="a0", title="L"),
]


def rebuilt(journal: MemoryJournal) -> Journey:
    journey = Journey()
    for entry in journal.entries:
        journey.apply(entry.changes)
    return journey


def grown(seed: int, count: int) -> Journey:
    random, journey = Random(seed), Journey()
    for _ in range(count):
        journey.apply(random_edit(random, journey)[1])
    return journey


@given(seed=st.integers(0, 10**9), count=st.integers(0, 60))
def test_any_verb_keeps_the_rules_and_inverts(seed: int, count: int) -> None:
    random, journey = Random(seed), grown(seed, count)
    name, changes = random_edit(random, journey)
    rules.check(journey, changes)
    before = journey.snapshot()
    journey.apply(changes)
    assert changes.inverted().inverted() == changes
    journey.apply(changes.inverted())
    assert journey == before, name


@given(seed=st.integers(0, 10**9), count=st.integers(1, 40))
def test_squash_is_the_same_as_one_after_the_other(seed: int, count: int) -> None:
    random, journey, parts = Random(seed), grown(seed, 20), []
    start = journey.snapshot()
    for _ in range(count):
        parts.append(random_edit(random, journey)[1])
        journey.apply(parts[-1])
    at_once = start.snapshot()
    at_once.apply(squash(parts))
    assert at_once == journey
    at_once.apply(squash(parts).inverted())
    assert at_once == start
    folded = Changes()
    for part in parts:
        folded = folded.then(part)
    assert folded == squash(parts)


@given(seed=st.integers(0, 10**9))
def test_log_and_memory_agree_through_undo_and_redo(seed: int) -> None:
    random, journal = Random(seed), MemoryJournal()
    document = Document(Journey(), journal)
    for _ in range(80):
        action = random.random()
        if action < 0.15:
            document.undo()
        elif action < 0.25:
            document.redo()
        else:
            name, changes = random_edit(random, document.journey)
            document.commit(Message(name), changes, gesture=random.choice([None, "typing"]))
    assert rebuilt(journal) == document.journey
    replayed = History.replay(journal.entries)
    assert [s.changes for s in replayed.done] == [s.changes for s in document.history.done]
    final = document.journey.snapshot()
    steps = len(document.history.done)
    for _ in range(steps):
        assert document.undo() is not None
    assert document.undo() is None
    assert document.journey == Journey()
    for _ in range(steps):
        assert document.redo() is not None
    assert document.journey == final
    assert {e.kind for e in journal.entries} <= set(EntryKind)


@given(seed=st.integers(0, 10**9))
def test_indexes_stay_true(seed: int) -> None:
    random, journey = Random(seed), Journey()
    for _ in range(60):
        for table, pairs in REFERRING.items():
            for referring, field in pairs:
                journey.referring_keys(referring, field, table)  # builds the index, which later edits maintain
        journey.apply(random_edit(random, journey)[1])
    fresh = Journey.of(journey.records())
    for pairs in REFERRING.values():
        for referring, field in pairs:
            for record in journey.records():
                assert set(journey.referring_keys(referring, field, record.id)) == set(
                    fresh.referring_keys(referring, field, record.id)
                )


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__name__)
def test_each_verb_does_something_somewhere(verb: object) -> None:
    random = Random(7)
    for seed in range(200):
        journey = grown(seed, 80)
        if journey.all(Touchpoint) and verb(random, journey):
            return
    pytest.fail("never changes anything")


def test_every_table_is_registered_with_its_references() -> None:
    for name, kind in TABLES.items():
        assert kind.table == name
        assert set(kind.references) | set(kind.owned_by) | set(kind.paired_by) <= set(kind.model_fields)
        assert set(kind.references.values()) <= set(TABLES)


def test_rules_look_at_large_changes_once() -> None:
    """Ten times the pairings must not take a hundred times as long."""
    spent = []
    for count in (400, 4_000):
        journey = Journey.of([Touchpoint(id=f"t{i}", **FRAME) for i in range(count)] + FRAME_RECORDS)
        draft = Draft(journey)
        for number in range(count):
            draft.put(Emotion.pairing(touchpoint_id=f"t{number}", score=1))
        changes = draft.changes()
        spent.append(calls(lambda journey=journey, changes=changes: rules.check(journey, changes)))
    assert spent[1] < spent[0] * 11


def test_two_pairings_of_the_same_in_one_edit_are_refused() -> None:
    journey = Journey.of([Touchpoint(id="t0", **FRAME), *FRAME_RECORDS])
    draft = Draft(journey)
    draft.put(Emotion(id="one", touchpoint_id="t0", score=1))
    draft.put(Emotion(id="two", touchpoint_id="t0", score=2))
    with pytest.raises(rules.RuleBroken):
        rules.check(journey, draft.changes())
