"""What happens to an edit when the disk refuses it."""

import sqlite3

import pytest

from journeymap.model.messages import Message
from journeymap.storage import journal, rows
from journeymap.storage.working_copy import WorkingCopy
from tests.storage.test_working_copy import rename, title_of


@pytest.fixture
def copy(state, filled):
    copy = WorkingCopy.create(state, filled, "Example")
    yield copy
    copy._connection.execute("PRAGMA max_page_count = 1000000")
    copy.close()


def full(copy: WorkingCopy) -> None:
    """From now on the database cannot grow."""
    copy._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = copy._connection.execute("PRAGMA page_count").fetchone()[0]
    copy._connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_a_full_disk_costs_the_ballast_first(copy, monkeypatch):
    write = journal.WorkJournal._write
    ballast = copy.session.path / "ballast"
    assert ballast.stat().st_size == journal.BALLAST_BYTES

    def write_if_there_is_room(self, entries):
        if ballast.exists():
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        write(self, entries)

    monkeypatch.setattr(journal.WorkJournal, "_write", write_if_there_is_room)
    rename(copy.document, "Other")
    assert copy.document.is_kept
    assert not ballast.exists()
    assert title_of(rows.load(copy._connection)) == "Other"


def test_a_disk_that_stays_full_holds_the_edit_in_memory_and_writes_it_later(copy):
    full(copy)
    titles = [f"{number} {'long ' * 90}" for number in range(40)]
    for title in titles:
        rename(copy.document, title)
    assert copy.document.trouble == Message("storage.keep.disk-full")
    assert not copy.document.is_kept
    assert title_of(copy.document.journey) == titles[-1]
    assert title_of(rows.load(copy._connection)) != titles[-1]
    copy._connection.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert copy.document.retry()
    assert copy.document.trouble is None
    assert rows.load(copy._connection) == copy.document.journey
    assert len(list(journal.entries(copy._connection))) == len(titles)


def test_a_document_whose_edits_wait_can_be_saved_elsewhere(copy, tmp_path):
    full(copy)
    for number in range(40):
        rename(copy.document, f"{number} {'long ' * 90}")
    assert not copy.document.is_kept
    copy.save_copy(tmp_path / "rescue.journey")
    from journeymap.storage import reader

    assert reader.read(tmp_path / "rescue.journey").journey == copy.document.journey


def test_a_broken_reference_is_refused_whole(copy):
    from journeymap.model.changes import Change, Changes
    from journeymap.model.ports import Entry, EntryKind, JournalError
    from journeymap.model.records.notes import PainPoint

    before = rows.load(copy._connection)
    stray = PainPoint(id="stray", touchpoint_id="nowhere", rank="a0", text="x")
    project = before.find(("project", "project"))
    changes = Changes(
        {
            stray.key: Change(None, stray),
            project.key: Change(project, project.model_copy(update={"title": "y"})),
        }
    )
    with pytest.raises(JournalError):
        copy._journal.append([Entry(EntryKind.DO, Message("x"), changes, "g", "2026-01-01T00:00:00Z")])
    assert rows.load(copy._connection) == before
    assert list(journal.entries(copy._connection)) == []
