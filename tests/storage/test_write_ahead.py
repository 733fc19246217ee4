"""A large edit is written by another thread first: not seen, not safe and no hindrance before it is committed."""

import sqlite3
import threading
import time

import pytest

from journeymap.model.history import History
from journeymap.model.messages import Message
from journeymap.model.ports import EntryKind
from journeymap.storage import journal, rows, work_schema
from journeymap.storage.connection import WorkingConnection, open_working
from journeymap.storage.working_copy import WorkingCopy
from tests.storage.test_journal import full
from tests.storage.test_working_copy import rename, title_of

LABEL = Message("edit.rename")


@pytest.fixture
def copy(state, filled):
    copy = WorkingCopy.create(state, filled, "Example")
    yield copy
    copy.close()


@pytest.fixture
def everything(copy):
    """Changes that touch hundreds of records: what the document holds, gone."""
    before = copy.document.journey.snapshot()
    copy.document.commit(LABEL, gone(copy))
    changes = copy.document.undoing().changes
    copy.document.undo()
    assert copy.document.journey == before
    assert len(changes) > 200
    return gone(copy)


def gone(copy):
    from journeymap.model.changes import Change, Changes

    return Changes({record.key: Change(record, None) for record in copy.document.journey.records()})


def ahead(copy, entry, each=lambda _done, _total: None, revision=None):
    """Written by a thread of its own, to the end."""
    revision = copy.document.revision if revision is None else revision
    thread = threading.Thread(target=copy.document.write_ahead, args=(entry, each, revision))
    thread.start()
    thread.join()


def committed(copy):
    """What another program would find after a power cut."""
    copy._connection.execute("PRAGMA wal_checkpoint").fetchall()
    return list(journal.entries(copy._connection))


def test_written_ahead_it_is_neither_in_memory_nor_kept_until_it_is_done(copy, everything, tmp_path):
    before, count = copy.document.journey.snapshot(), len(committed(copy))
    told = []
    ahead(copy, copy.document.doing(LABEL, everything), lambda done, total: told.append((done, total)))
    assert copy._connection.is_ahead
    assert copy.document.journey == before
    assert told[0] == (0, len(everything))
    assert told[-1][0] <= len(everything)
    assert len(told) > 2

    assert copy.document.commit(LABEL, everything)
    assert not copy._connection.is_ahead
    assert rows.load(copy._connection) == copy.document.journey != before
    assert len(committed(copy)) == count + 1
    assert copy.document.undo() == LABEL
    assert rows.load(copy._connection) == copy.document.journey == before


def test_the_log_holds_what_it_would_have_held(copy, everything):
    copy.document.commit(LABEL, everything)
    copy.document.undo()
    ahead(copy, copy.document.redoing())
    copy.document.redo()
    ahead(copy, copy.document.undoing())
    copy.document.undo()
    *_, done, undone, redone, again = committed(copy)
    assert [entry.kind for entry in (done, undone, redone, again)] == [
        EntryKind.DO, EntryKind.UNDO, EntryKind.REDO, EntryKind.UNDO
    ]  # fmt: skip
    assert redone.changes == done.changes
    assert again.changes == undone.changes
    assert {entry.gesture for entry in (done, undone, redone, again)} == {done.gesture}


def test_another_edit_comes_first_and_nothing_of_it_is_left(copy, everything):
    ahead(copy, copy.document.doing(LABEL, everything))
    rename(copy.document, "Other")
    assert title_of(copy.document.journey) == "Other"
    assert rows.load(copy._connection) == copy.document.journey


def test_a_picture_that_arrives_meanwhile_is_kept(copy, everything):
    ahead(copy, copy.document.doing(LABEL, everything))
    copy.pictures.add([("a" * 64, "image/png", 1, 1, b"png")])
    assert rows.load(copy._connection) == copy.document.journey
    assert copy.document.commit(LABEL, everything)
    assert rows.load(copy._connection) == copy.document.journey
    assert copy.pictures.get("a" * 64) == b"png"
    assert copy.document.is_kept


def test_whoever_has_to_write_waits_for_a_moment_only(copy, everything):
    entry, started = copy.document.doing(LABEL, everything), threading.Event()

    def slow(done, _total):
        started.set() if done else None
        time.sleep(0.05)

    thread = threading.Thread(target=copy.document.write_ahead, args=(entry, slow, copy.document.revision))
    thread.start()
    assert started.wait(10)
    copy.pictures.add([("b" * 64, "image/png", 1, 1, b"png")])
    thread.join()
    assert not copy._connection.in_transaction
    assert copy.pictures.get("b" * 64) == b"png"
    assert copy.document.commit(LABEL, everything)
    assert rows.load(copy._connection) == copy.document.journey


@pytest.mark.parametrize("other", ["edit", "picture", "save"])
def test_what_is_being_written_and_a_write_ahead_that_begins_just_then_do_not_mix(
    copy, everything, other, monkeypatch, tmp_path
):
    """It begins at the worst moment: somebody has seen that nothing is written ahead, and is about to write."""
    entry, threads = copy.document.doing(LABEL, everything), []
    execute, main = sqlite3.Connection.execute, threading.current_thread()
    job = copy.prepare_save(tmp_path / "saved.journey")
    saved = job.run()

    def executed(self, sql, *values):
        if sql == "BEGIN" and not threads and threading.current_thread() is main:
            threads.append(threading.Thread(target=copy._journal.write_ahead, args=(entry, lambda _done, _total: None)))
            threads[0].start()
            threads[0].join(0.5)
        return execute(self, sql, *values)

    monkeypatch.setattr(WorkingConnection, "execute", executed, raising=False)
    if other == "edit":
        rename(copy.document, "Other")
    elif other == "picture":
        copy.pictures.add([("c" * 64, "image/png", 1, 1, b"png")])
    else:
        copy.finish_save(job, saved)
    threads[0].join()
    copy._journal.take_back()
    assert copy.document.is_kept
    assert rows.load(copy._connection) == copy.document.journey
    assert copy.pictures.get("c" * 64) == (b"png" if other == "picture" else None)
    assert work_schema.get(copy._connection, "base_sha256") == (saved.sha256 if other == "save" else None)


def test_what_was_made_for_another_state_of_the_document_does_not_count(copy):
    """The step that was to be taken back has grown meanwhile: all of it is."""
    before = title_of(copy.document.journey)
    rename(copy.document, "One", gesture="typing")
    entry, revision = copy.document.undoing(), copy.document.revision
    rename(copy.document, "Two", gesture="typing")
    ahead(copy, entry, revision=revision)
    copy.document.undo()
    assert title_of(copy.document.journey) == before
    copy.document.redo()
    assert title_of(copy.document.journey) == "Two"
    assert rows.load(copy._connection) == copy.document.journey
    assert History.replay(committed(copy)).done == copy.document.history.done


def test_a_save_that_ends_meanwhile_is_noted(copy, everything, tmp_path):
    job = copy.prepare_save(tmp_path / "saved.journey")
    saved = job.run()
    ahead(copy, copy.document.doing(LABEL, everything))
    copy.finish_save(job, saved)
    assert not copy._connection.in_transaction
    assert copy.document.commit(LABEL, everything)
    assert rows.load(copy._connection) == copy.document.journey
    assert copy.unsaved_edits == 1


def test_given_up_nothing_is_left(copy, everything):
    class Enough(Exception):
        pass

    def each(done, _total):
        if done:
            raise Enough

    before = copy.document.journey.snapshot()
    with pytest.raises(Enough):
        copy.document.write_ahead(copy.document.doing(LABEL, everything), each, copy.document.revision)
    assert not copy._connection.in_transaction
    assert rows.load(copy._connection) == before
    ahead(copy, copy.document.doing(LABEL, everything))
    copy.document.take_back()
    assert not copy._connection.in_transaction
    assert rows.load(copy._connection) == before


def test_a_disk_that_refuses_is_told_when_the_edit_is_made(copy, everything):
    full(copy)
    before = copy.document.journey.snapshot()
    copy._journal.drop_ballast()
    entry = copy.document.doing(LABEL, everything)
    ahead(copy, entry)
    assert copy.document.commit(LABEL, everything)
    assert copy.document.trouble == Message("storage.keep.disk-full")
    assert rows.load(copy._connection) == before
    copy._connection.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert copy.document.retry()
    assert rows.load(copy._connection) == copy.document.journey != before


def test_closed_before_it_is_made_the_session_is_as_it_was(copy, everything, state):
    before, session = copy.document.journey.snapshot(), copy.session
    ahead(copy, copy.document.doing(LABEL, everything))
    copy._journal.take_back()
    ahead(copy, copy.document.doing(LABEL, everything))
    copy._connection.close()  # what a kill does
    with open_working(session.work_db) as connection:
        assert rows.load(connection) == before
    connection.close()
