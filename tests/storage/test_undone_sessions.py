"""After a crash only work is offered that would be lost: edits that were all taken back are none."""

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.document import Document
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import PROJECT_ID, Project
from journeymap.storage import journal, recovery
from journeymap.storage.working_copy import WorkingCopy

LABEL = Message("edit.rename", title="x")


def rename(document: Document, title: str) -> None:
    project = document.journey.need(Project, PROJECT_ID)
    document.commit(LABEL, Changes({project.key: Change(project, project.model_copy(update={"title": title}))}))


def saved(state, filled, path) -> WorkingCopy:
    copy = WorkingCopy.create(state, filled, "Example")
    rename(copy.document, "Before")
    copy.save_as(path)
    return copy


def test_edits_that_were_all_undone_are_no_work(state, filled, tmp_path):
    copy = saved(state, filled, tmp_path / "a.journey")
    rename(copy.document, "First")
    rename(copy.document, "Second")
    copy.document.undo()
    copy.document.undo()
    assert not copy.is_dirty
    copy.close()
    assert recovery.orphans(state) == []
    (session,) = state.sessions()
    again = WorkingCopy.resume(state, session)
    again.document.redo()  # its history stays, though
    assert again.is_dirty
    again.close()
    assert len(recovery.orphans(state)) == 1


def test_an_undo_past_the_save_is_work(state, filled, tmp_path):
    copy = saved(state, filled, tmp_path / "a.journey")
    copy.document.undo()
    assert copy.is_dirty
    copy.close()
    assert [orphan.edits for orphan in recovery.orphans(state)] == [1]


def test_what_was_named_back_by_hand_is_no_work(state, filled, tmp_path):
    copy = saved(state, filled, tmp_path / "a.journey")
    rename(copy.document, "Other")
    rename(copy.document, "Before")
    copy.close()
    assert recovery.orphans(state) == []


@pytest.mark.parametrize("bound", [0, 4_000_000])
def test_very_large_edits_are_taken_for_work(state, filled, tmp_path, monkeypatch, bound):
    monkeypatch.setattr(journal, "_COMPARED_BYTES", bound)
    copy = saved(state, filled, tmp_path / "a.journey")
    rename(copy.document, "First")
    copy.document.undo()
    copy.close()
    assert bool(recovery.orphans(state)) is (bound == 0)
