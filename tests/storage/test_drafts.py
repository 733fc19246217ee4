"""Discarded sessions come back for 30 days."""

from datetime import UTC, datetime, timedelta

import pytest

from journeymap.storage.drafts import KEPT, Drafts
from journeymap.storage.state import SessionInfo, StateFolder

NOW = datetime(2026, 3, 15, 12, 30, tzinfo=UTC)


@pytest.fixture
def state(tmp_path):
    return StateFolder(tmp_path / "state")


def session_with(state, title):
    session = state.new_session()
    session.write_info(SessionInfo(title=title))
    session.work_db.write_bytes(title.encode())
    return session


def test_a_discarded_session_is_listed_and_can_be_taken_back(state):
    drafts = Drafts(state)
    assert drafts.list() == []
    for day, title in enumerate(("old", "new")):
        drafts.discard(session_with(state, title), NOW + timedelta(days=day))
    assert state.sessions() == []
    listed = drafts.list()
    assert [d.info.title for d in listed] == ["new", "old"]
    assert listed[1].until == NOW + KEPT
    back = drafts.restore(listed[1])
    assert back.work_db.read_bytes() == b"old"
    assert back.read_info().discarded is None
    assert back.lock()
    assert [s.id for s in state.sessions()] == [back.id]
    assert [d.info.title for d in drafts.list()] == ["new"]


def test_after_thirty_days_a_draft_goes(state):
    drafts = Drafts(state)
    drafts.discard(session_with(state, "a"), NOW)
    drafts.discard(session_with(state, "b"), NOW + timedelta(seconds=1))
    assert drafts.expire(NOW + KEPT) == 0
    assert drafts.expire(NOW + KEPT + timedelta(seconds=1)) == 1
    assert [d.info.title for d in drafts.list()] == ["b"]


def test_a_draft_with_lost_info_is_still_offered(state):
    drafts = Drafts(state)
    draft = drafts.discard(session_with(state, "a"), NOW)
    (draft.folder.path / "info.json").unlink()
    assert len(drafts.list()) == 1
    assert drafts.expire() == 0
