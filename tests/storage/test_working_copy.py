"""A document in its private working copy: nothing accepted is lost, and the file is only written by a save."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.document import Document
from journeymap.model.edits import fields
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import PROJECT_ID, Project
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Attachment, Touchpoint
from journeymap.storage import filling, journal, reader, recovery, schema
from journeymap.storage.errors import CannotOpen, CannotSave, StorageError
from journeymap.storage.opening import Opening
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from tests.verbs import random_edit

LABEL = Message("edit.rename", title="x")


def rename(document: Document, title: str, gesture: str | None = None) -> None:
    project = document.journey.need(Project, PROJECT_ID)
    changes = Changes({project.key: Change(project, project.model_copy(update={"title": title}))})
    document.commit(LABEL, changes, gesture=gesture)


def title_of(journey: Journey) -> str:
    return journey.need(Project, PROJECT_ID).title


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.journey"


@pytest.fixture
def copy(state: StateFolder, filled: Journey, path: Path) -> WorkingCopy:
    copy = WorkingCopy.create(state, filled, "Example")
    copy.save_as(path)
    return copy


def crashed(copy: WorkingCopy, tmp_path: Path) -> StateFolder:
    """The private folder as a power cut would leave it at this moment."""
    left = tmp_path / f"after-{len(list(tmp_path.iterdir()))}"
    shutil.copytree(copy.session.path.parents[1], left, ignore=shutil.ignore_patterns("lock"))
    return StateFolder(left)


def test_save_close_open(state, copy, path, filled):
    assert copy.path == path
    assert not copy.is_dirty
    rename(copy.document, "Other")
    assert copy.is_dirty
    saved = copy.save()
    assert saved.other_copy is None
    copy.close()
    assert title_of(reader.read(path).journey) == "Other"
    again = WorkingCopy.open(state, path)
    assert title_of(again.document.journey) == "Other"
    assert again.document.undo() == LABEL
    assert again.document.journey == filled
    again.close()


def test_a_file_from_elsewhere_opens_fresh(copy, path, tmp_path, filled):
    copy.close()
    moved = tmp_path / "mail" / "b.journey"
    moved.parent.mkdir()
    shutil.copy(path, moved)
    other = WorkingCopy.open(StateFolder(tmp_path / "other"), moved)
    assert other.document.journey == filled
    assert other.document.history.undo_step is None
    assert not other.is_dirty
    assert other.warnings == []
    assert other.document_id == copy.document_id
    other.close()
    assert sorted(entry.name for entry in moved.parent.iterdir()) == ["b.journey"]


def test_dirty_follows_the_content_not_the_number_of_edits(copy):
    rename(copy.document, "Other")
    copy.document.undo()
    assert not copy.is_dirty
    copy.document.redo()
    assert copy.is_dirty
    copy.save()
    copy.document.undo()
    assert copy.is_dirty
    copy.close()


def test_closing_without_saving_keeps_the_edits(state, copy, path):
    rename(copy.document, "Unsaved")
    copy.close()
    assert title_of(reader.read(path).journey) != "Unsaved"
    again = WorkingCopy.open(state, path)
    assert again.is_dirty
    assert again.unsaved_edits == 1
    assert title_of(again.document.journey) == "Unsaved"
    again.close()


def test_discarding_moves_the_session_to_the_drafts(state, copy, path, filled):
    rename(copy.document, "Unsaved")
    copy.close(discard=True)
    assert len(list(state.drafts.iterdir())) == 1
    again = WorkingCopy.open(state, path)
    assert again.document.journey == filled
    assert again.document.history.undo_step is None
    again.close()


def test_after_a_crash_the_session_is_offered_and_whole(copy, path, tmp_path):
    rename(copy.document, "First")
    rename(copy.document, "Second")
    left = crashed(copy, tmp_path)
    copy.close()
    (orphan,) = recovery.orphans(left)
    assert (orphan.edits, orphan.path, orphan.title) == (2, path, "Second")
    assert orphan.last_edit is not None
    resumed = WorkingCopy.resume(left, orphan.session)
    assert title_of(resumed.document.journey) == "Second"
    assert resumed.is_dirty
    resumed.document.undo()
    assert title_of(resumed.document.journey) == "First"
    resumed.save()
    resumed.close()
    assert recovery.orphans(left) == []


def test_a_crash_after_the_names_were_swapped_counts_as_saved(copy, path, tmp_path, monkeypatch):
    rename(copy.document, "Saved")
    job = copy.prepare_save()
    job.run()
    left = crashed(copy, tmp_path)  # `finish_save` never ran
    copy.close()
    assert recovery.orphans(left) == []
    again = WorkingCopy.open(left, path)
    assert not again.is_dirty
    assert title_of(again.document.journey) == "Saved"
    assert again.document.undo() == LABEL
    again.close()


def test_edits_during_a_save_stay_unsaved(copy, path):
    rename(copy.document, "In the snapshot")
    job = copy.prepare_save()
    rename(copy.document, "Later")
    copy.finish_save(job, job.run())
    assert copy.is_dirty
    assert copy.unsaved_edits == 1
    assert title_of(reader.read(path).journey) == "In the snapshot"
    copy.document.undo()
    assert not copy.is_dirty
    copy.close()


def test_save_a_copy_leaves_the_session_alone(copy, path, tmp_path):
    rename(copy.document, "Other")
    copy.save_copy(tmp_path / "copy.journey")
    assert copy.is_dirty
    assert copy.path == path
    assert title_of(reader.read(tmp_path / "copy.journey").journey) == "Other"
    copy.close()


def test_save_as_moves_the_session(state, copy, path, tmp_path):
    rename(copy.document, "Other")
    copy.save_as(tmp_path / "b.journey")
    assert copy.path == tmp_path / "b.journey"
    assert not copy.is_dirty
    copy.close()
    assert title_of(reader.read(path).journey) != "Other"
    again = WorkingCopy.open(state, tmp_path / "b.journey")
    assert again.document.undo() == LABEL
    again.close()


def test_revert_is_an_edit_that_can_be_undone(copy, filled):
    rename(copy.document, "Saved")
    copy.save()
    rename(copy.document, "Unsaved")
    copy.document.commit(Message("edit.revert"), copy.revert_changes("saved"))
    assert title_of(copy.document.journey) == "Saved"
    copy.document.commit(Message("edit.revert"), copy.revert_changes("opened"))
    assert copy.document.journey == filled
    copy.document.undo()
    copy.document.undo()
    assert title_of(copy.document.journey) == "Unsaved"
    (backup,) = list(copy._state.backups.rglob("*.journey"))
    copy.document.commit(Message("edit.revert"), copy.revert_changes(backup))
    assert copy.document.journey == filled
    copy.close()


def test_an_untitled_document(state, filled):
    copy = WorkingCopy.create(state, filled, "New")
    assert (copy.path, copy.is_dirty) == (None, False)
    with pytest.raises(CannotSave) as caught:
        copy.save()
    assert caught.value.reason.key == "storage.save.untitled"
    with pytest.raises(CannotOpen):
        copy.revert_changes("saved")
    copy.close()
    assert state.sessions() == []


def test_what_was_never_saved_is_offered_by_the_title_of_its_map(state, filled):
    copy = WorkingCopy.create(state, filled, "From CSV", imported=True)
    first = ordered(copy.document.journey.all(Map))[0]
    copy.document.commit(LABEL, fields.edit(copy.document.journey, Map, [first.id], title="Claims"))
    copy.close()
    (orphan,) = recovery.orphans(state)
    assert (orphan.title, orphan.touchpoints) == ("Claims", filled.count(Touchpoint))


def test_an_imported_document_is_worth_saving(state, filled):
    copy = WorkingCopy.create(state, filled, "From CSV", imported=True)
    assert copy.is_dirty
    copy.close()
    (orphan,) = recovery.orphans(state)
    assert orphan.path is None
    resumed = WorkingCopy.resume(state, orphan.session)
    assert resumed.is_dirty
    resumed.close(discard=True)


def test_a_newer_minor_version_opens_for_viewing_only(state, copy, path, filled):
    copy.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE touchpoint ADD COLUMN colour TEXT")
        connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    before = path.read_bytes()
    newer = WorkingCopy.open(state, path)
    assert newer.document.journey == filled
    assert newer.view_only
    assert newer.read_only == Message("storage.read-only.newer", format=schema.format_name(schema.FORMAT + 1))
    with pytest.raises(CannotSave):
        newer.save()
    with pytest.raises(CannotSave):
        newer.save_as(path.with_name("b.journey"))
    newer.close()
    again = WorkingCopy.open(state, path)
    assert again.view_only
    again.close()
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs permissions that bind this user")
def test_a_file_that_may_not_be_written_opens_and_edits(state, copy, path, tmp_path):
    copy.close()
    path.chmod(0o400)
    opened = WorkingCopy.open(state, path)
    assert opened.read_only == Message("storage.read-only.permission", name="a.journey")
    rename(opened.document, "Other")
    with pytest.raises(CannotSave):
        opened.save()
    opened.save_as(tmp_path / "b.journey")
    assert opened.read_only is None
    opened.close()


def test_somebody_elses_version_is_kept(copy, path, filled):
    rename(copy.document, "Mine")
    foreign = path.read_bytes() + b"\0" * 4096
    path.write_bytes(foreign)
    saved = copy.save()
    assert saved.other_copy is not None
    assert saved.other_copy.read_bytes() == foreign
    assert title_of(reader.read(path).journey) == "Mine"
    copy.close()


def test_a_document_open_here_cannot_be_resumed_twice(state, copy):
    with pytest.raises(CannotOpen) as caught:
        WorkingCopy.resume(state, state.sessions()[0])
    assert caught.value.reason.key == "storage.open.in-use"
    copy.close()


def test_a_damaged_session_does_not_stand_in_the_way_of_its_file(state, copy, path, filled):
    rename(copy.document, "Unsaved")
    copy.close()
    (session,) = state.sessions()
    session.work_db.write_bytes(b"\xff" * 5_000)
    again = WorkingCopy.open(state, path)
    assert again.document.journey == filled
    again.close()
    assert session.work_db.exists()
    assert recovery.orphans(state) == []


def test_an_opening_can_be_cancelled(state, copy, path):
    copy.close()
    before = {session.id for session in state.sessions()}
    Opening(state, path).cancel()
    Opening(StateFolder(state.root.with_name("fresh")), path).cancel()
    assert {session.id for session in state.sessions()} == before
    assert not any(session.is_locked() for session in state.sessions())


def test_the_log_is_cut_but_never_what_is_unsaved(state, copy, path, monkeypatch):
    monkeypatch.setattr(journal, "STEP_LIMIT", 5)
    for number in range(20):
        rename(copy.document, f"Saved {number}")
    copy.save()
    for number in range(3):
        rename(copy.document, f"Unsaved {number}")
    copy.close()
    again = WorkingCopy.open(state, path)
    assert again.unsaved_edits == 3
    undone = 0
    while again.document.undo():
        undone += 1
    assert undone == 5
    while again.document.redo():
        pass
    assert title_of(again.document.journey) == "Unsaved 2"
    again.close()


def test_pictures_travel_with_what_shows_them(state, filled, path, tmp_path):
    shown, unseen = b"\x89PNG shown", b"\x89PNG unseen"
    pictures = [(hashlib.sha256(data).hexdigest(), "image/png", 2, 3, data) for data in (shown, unseen)]
    copy = WorkingCopy.create(state, filled, "Example", assets=pictures[1:])
    copy.pictures.add(pictures)
    touchpoint = filled.all(Touchpoint)[0]
    attachment = Attachment(id="a", touchpoint_id=touchpoint.id, rank="a0", sha256=pictures[0][0])
    copy.document.commit(LABEL, Changes({attachment.key: Change(None, attachment)}))
    copy.save_as(path)
    copy.document.undo()
    copy.save()
    assert reader.read(path).assets == []
    copy.document.redo()
    copy.save()
    assert reader.read(path).assets == pictures[:1]
    assert copy.pictures.get(pictures[1][0]) == unseen
    copy.close()
    other = WorkingCopy.open(StateFolder(tmp_path / "other"), path)
    assert other.warnings == []
    assert other.pictures.get(pictures[0][0]) == shown
    assert other.pictures.get(pictures[1][0]) is None
    other.close()


def test_a_damaged_picture_is_left_out_with_a_warning(state, filled, path, tmp_path):
    data = b"\x89PNG shown"
    picture = (hashlib.sha256(data).hexdigest(), "image/png", 2, 3, data)
    copy = WorkingCopy.create(state, filled, "Example", assets=[picture])
    attachment = Attachment(id="a", touchpoint_id=filled.all(Touchpoint)[0].id, rank="a0", sha256=picture[0])
    copy.document.commit(LABEL, Changes({attachment.key: Change(None, attachment)}))
    copy.save_as(path)
    copy.close()
    path.write_bytes(path.read_bytes().replace(data, b"\x89PNG broke"))
    other = WorkingCopy.open(StateFolder(tmp_path / "other"), path)
    assert other.warnings == [Message("storage.open.pictures-lost", n=1)]
    assert other.pictures.get(picture[0]) is None
    other.close()


def test_a_session_of_a_newer_program_is_left_alone(state, copy, path, filled):
    rename(copy.document, "Unsaved")
    copy.close()
    (session,) = state.sessions()
    with closing(sqlite3.connect(session.work_db)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    with pytest.raises(CannotOpen) as caught:
        WorkingCopy.resume(state, session)
    assert caught.value.newer
    again = WorkingCopy.open(state, path)
    assert again.document.journey == filled
    again.close()


def test_old_clean_sessions_are_pruned(state, copy, path, monkeypatch):
    rename(copy.document, "Unsaved")
    copy.close()
    monkeypatch.setattr(recovery, "KEPT_COUNT", 0)
    assert recovery.prune(state) == 0, "it holds unsaved edits"
    again = WorkingCopy.open(state, path)
    again.save()
    again.close()
    assert recovery.prune(state) == 1
    assert state.sessions() == []


def test_a_session_with_hundreds_of_random_edits_rebuilds_its_history(state, filled, path):
    copy = WorkingCopy.create(state, filled, "Example")
    random = Random(7)
    for _ in range(150):
        name, changes = random_edit(random, copy.document.journey)
        copy.document.commit(Message(name), changes)
        if random.random() < 0.2:
            copy.document.undo()
    copy.save_as(path)
    labels = [step.label for step in copy.document.history.done]
    journey = copy.document.journey.snapshot()
    copy.close()
    again = WorkingCopy.open(state, path)
    assert again.document.journey == journey
    assert [step.label for step in again.document.history.done] == labels
    while again.document.undo():
        pass
    assert again.document.journey == filled
    again.close()


def test_our_own_disk_in_trouble_is_a_sentence(copy, path, tmp_path, monkeypatch):
    copy.close()
    before = path.read_bytes()

    def refuse(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    for module, name in ((filling, "finish"), (reader.subprocess, "Popen"), (journal, "trim"), (reader.os, "fsync")):
        fresh = StateFolder(tmp_path / name)
        with monkeypatch.context() as broken:
            broken.setattr(module, name, refuse)
            with pytest.raises(StorageError):
                WorkingCopy.open(fresh, path)
        assert fresh.sessions() == [], name
    with monkeypatch.context() as broken:
        broken.setattr(reader.tempfile, "mkdtemp", refuse)
        with pytest.raises(CannotOpen):
            reader.read(path)
    assert path.read_bytes() == before
