"""The only writer: journal first, memory second, listeners third."""

from collections.abc import Sequence

import pytest

from journeymap.model.changes import Changes
from journeymap.model.document import Document
from journeymap.model.edits import maps
from journeymap.model.history import History
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.ports import Entry, EntryKind, JournalError, MemoryJournal
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.rules import RuleBroken
from tests.model.sample import BUY, FINISH, MAP, START, sample

LABEL = Message("edit.test")


class FullDisk(MemoryJournal):
    full = True

    def append(self, entries: Sequence[Entry]) -> None:
        if self.full:
            raise JournalError(Message("storage.disk-full"))
        super().append(entries)


def titled(document: Document, title: str) -> Changes:
    from journeymap.model.edits import touchpoints

    return touchpoints.rename(document.journey, START, title)


def test_listeners_hear_after_memory_is_right_and_know_who_did_it() -> None:
    journal, heard = MemoryJournal(), []
    document = Document(Journey(), journal)
    stop = document.listen(lambda changes, origin: heard.append((len(document.journey.all(Map)), origin)))
    document.commit(LABEL, maps.add(document.journey, "One"), origin="me")
    assert heard == [(1, "me")]
    stop()
    document.undo()
    assert len(heard) == 1
    assert [entry.kind for entry in journal.entries] == [EntryKind.DO, EntryKind.UNDO]


def test_nothing_to_change_is_no_step() -> None:
    document = Document(sample(), MemoryJournal())
    assert not document.commit(LABEL, Changes())
    assert document.undo() is None
    assert document.revision == 0


def test_typing_is_one_step_but_not_across_an_undo() -> None:
    document = Document(sample(), MemoryJournal())
    for letters in ("R", "Re", "Rec"):
        document.commit(LABEL, titled(document, letters), gesture="typing-1")
    assert len(document.history.done) == 1
    document.undo()
    assert len(document.history.done) == 0
    document.redo()
    document.commit(LABEL, titled(document, "Rech"), gesture="typing-1")
    assert len(document.history.done) == 2


def test_a_refused_edit_is_applied_waits_and_is_written_first() -> None:
    journal = FullDisk()
    document = Document(sample(), journal)
    document.commit(LABEL, titled(document, "one"))
    document.commit(LABEL, titled(document, "two"))
    assert not document.is_kept
    assert document.trouble == Message("storage.disk-full")
    assert document.journey.find(("touchpoint", START)).title == "two"
    journal.full = False
    document.commit(LABEL, titled(document, "three"))
    assert document.is_kept
    assert document.trouble is None
    assert [entry.changes["touchpoint", START].after.title for entry in journal.entries] == ["one", "two", "three"]


def test_retry_writes_what_waits() -> None:
    journal = FullDisk()
    document = Document(sample(), journal)
    document.commit(LABEL, titled(document, "one"))
    assert not document.retry()
    journal.full = False
    assert document.retry()
    assert len(journal.entries) == 1


def test_a_broken_rule_changes_nothing() -> None:
    from journeymap.model.edits.draft import Draft
    from journeymap.model.records.touchpoints import Link

    journal = MemoryJournal()
    document = Document(sample(), journal)
    draft = Draft(document.journey)
    draft.put(Link(id="loop", map_id=MAP, source_id=BUY, target_id=BUY))
    with pytest.raises(RuleBroken) as broken:
        document.commit(LABEL, draft.changes())
    assert broken.value.reason.key == "rule.link-to-itself"
    assert document.journey == sample()
    assert journal.entries == []


def test_undone_steps_are_gone_after_a_new_edit() -> None:
    document = Document(sample(), MemoryJournal())
    document.commit(LABEL, titled(document, "one"))
    document.undo()
    document.commit(LABEL, titled(document, "two"))
    assert document.redo() is None
    assert FINISH in {record.id for record in document.journey.records()}


def test_what_is_taken_back_within_its_gesture_leaves_redo_as_it_was() -> None:
    journal = MemoryJournal()
    document = Document(sample(), journal)
    for title in ("one", "two", "three"):
        document.commit(LABEL, titled(document, title))
    document.undo()
    document.undo()
    document.commit(LABEL, titled(document, "typed"), gesture="g")
    assert document.history.redo_step is None
    document.commit(LABEL, titled(document, "typed more"), gesture="g")
    document.commit(LABEL, titled(document, "one"), gesture="g")
    assert len(document.history.done) == 1
    again = History.replay(journal.entries)
    assert (again.done, again.redo_step) == (document.history.done, document.history.redo_step)
    titles = []
    while document.redo() is not None:
        titles.append(document.journey.need(Touchpoint, START).title)
    assert titles == ["two", "three"]


def test_what_stays_of_a_gesture_ends_redo_for_good() -> None:
    document = Document(sample(), MemoryJournal())
    document.commit(LABEL, titled(document, "one"))
    document.undo()
    document.commit(LABEL, titled(document, "typed"), gesture="g")
    document.commit(LABEL, titled(document, "other"), gesture="h")
    document.commit(LABEL, titled(document, "typed"), gesture="h")
    assert document.redo() is None
    assert document.undo() is not None
    assert document.journey == sample()
