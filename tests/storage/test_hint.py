"""The note that says who has a document open: helpful, never in the way."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from journeymap.storage.hint import STALE_AFTER, Hint, hint_path, read_hint
from journeymap.storage.publish import finish_interrupted
from journeymap.storage.state import SessionInfo, StateFolder

NOW = datetime(2026, 3, 15, 12, 30, tzinfo=UTC)


@pytest.fixture
def two(tmp_path):
    document = tmp_path / "t.journey"
    return Hint(document, "s1", "Ada", "desk"), Hint(document, "s2", "Bo", "laptop"), hint_path(document)


def test_the_second_sees_the_first_and_leaves_the_note_alone(two):
    first, second, path = two
    assert first.renew(NOW)
    assert path.name == ".~lock.t.journey#"
    seen = second.other(NOW + timedelta(seconds=60))
    assert seen is not None
    assert (seen.owner, seen.machine, seen.at) == ("Ada", "desk", NOW)
    assert not second.renew(NOW + timedelta(seconds=60))
    assert first.other(NOW) is None
    second.remove()
    assert path.exists()
    first.remove()
    assert os.listdir(path.parent) == []


def test_a_note_not_renewed_for_three_minutes_counts_no_more(two):
    first, second, path = two
    first.renew(NOW)
    assert second.other(NOW + STALE_AFTER) is not None
    late = NOW + STALE_AFTER + timedelta(seconds=1)
    assert second.other(late) is None
    assert second.renew(late)
    assert read_hint(path).session_id == "s2"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"owner": "x"}', b"[" * 5000])
def test_a_damaged_note_is_no_note(two, content):
    first, _, path = two
    path.write_bytes(content)
    assert first.other(NOW) is None
    assert first.renew(NOW)


def test_a_note_without_a_zone_is_no_note(two):
    path = two[2]
    path.write_bytes(b'{"owner": "x", "machine": "y", "session": "z", "at": "2026-03-15T12:30:00"}')
    assert read_hint(path) is None


def test_where_nothing_can_be_written_it_is_silent(tmp_path, monkeypatch):
    hint = Hint(tmp_path / "no" / "such" / "t.journey", "s1", "Ada", "desk")
    assert not hint.renew(NOW)
    hint.remove()

    def refuse(*args):
        raise PermissionError

    hint = Hint(tmp_path / "t.journey", "s1", "Ada", "desk")
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        assert not hint.renew(NOW)
    assert os.listdir(tmp_path) == []


def test_a_link_leads_to_the_note_of_the_file(tmp_path):
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.journey"
    link.symlink_to(tmp_path / "real" / "t.journey")
    assert hint_path(link) == hint_path(tmp_path / "real" / "t.journey")


def test_the_note_of_a_crashed_session_goes_with_its_recovery(tmp_path):
    state = StateFolder(tmp_path / "state")
    session = state.new_session()
    document = tmp_path / "t.journey"
    document.write_bytes(b"one")
    session.write_info(SessionInfo(document=str(document)))
    Hint(document, session.id, "Ada", "desk").renew(NOW)
    Hint(tmp_path / "other.journey", "s2", "Bo", "laptop").renew(NOW)
    finish_interrupted(session, None)
    assert sorted(os.listdir(tmp_path)) == [".~lock.other.journey#", "state", "t.journey"]
