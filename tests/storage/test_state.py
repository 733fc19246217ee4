"""Session folders: made durably, locked by the operating system, readable after anything."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.storage import disk
from journeymap.storage.errors import StorageError
from journeymap.storage.state import SessionFolder, SessionInfo, StateFolder, _info_from


@pytest.fixture
def state(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "state")


def test_nothing_is_made_before_it_is_needed(state):
    assert state.sessions() == []
    state.remove_empty()
    assert not state.root.exists()


def test_info_comes_back_as_it_was_written(state):
    session = state.new_session()
    info = SessionInfo("/a/ü\udcff.journey", "ab", "Störung", "doc1", "2026-01-01T00:00:00Z", None, None, ("x",))
    session.write_info(info)
    assert SessionFolder(session.path).read_info() == info


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"title": 3, "attempted": 7, "new": 1}'])
def test_damaged_info_is_an_empty_one(state, damage):
    session = state.new_session()
    (session.path / "info.json").write_bytes(damage)
    assert session.read_info() == SessionInfo()


@given(st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_any_json_makes_an_info(found):
    assert isinstance(_info_from(found), SessionInfo)


def test_sessions_are_those_with_a_working_copy_oldest_first(state):
    made = []
    for day in (3, 1, 2):
        session = state.new_session()
        session.write_info(SessionInfo(created=f"2026-01-0{day}T00:00:00Z"))
        session.work_db.touch()
        made.append(session)
    state.new_session()
    assert [s.id for s in state.sessions()] == [made[1].id, made[2].id, made[0].id]


def test_empty_sessions_go_unless_somebody_has_them(state):
    left, used = state.new_session(), state.new_session()
    left.release()
    state.remove_empty()
    assert (left.path.exists(), used.path.exists()) == (False, True)


def test_attempts_are_bounded_and_cleared_by_a_confirmed_save():
    info = SessionInfo()
    for number in range(50):
        info = info.attempting(str(number))
    assert info.attempted == tuple(str(n) for n in range(30, 50))
    assert info.confirmed("49") == SessionInfo(base_sha256="49")


HOLD = """
import sys
from pathlib import Path
from journeymap.storage.state import SessionFolder
held = SessionFolder(Path(sys.argv[1]))
print(held.lock(), flush=True)
sys.stdin.read()
"""


def test_the_lock_excludes_another_process_and_dies_with_it(state):
    session = state.new_session()
    session.release()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(session.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"True\n"
        assert session.is_locked()
        assert not session.lock()
        other.kill()
        other.wait()
    assert not session.is_locked()
    assert session.lock()
    assert session.is_locked()
    assert not SessionFolder(session.path).lock()


def test_remove_takes_everything(state):
    session = state.new_session()
    session.write_info(SessionInfo())
    session.work_db.write_bytes(b"x")
    session.remove()
    session.remove()
    assert not session.path.exists()


@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENOSPC, "folder.disk-full"), (errno.EDQUOT, "folder.disk-full"), (errno.EIO, "folder.failed")],
)
def test_a_disk_that_refuses_is_a_sentence_and_leaves_the_old_info(state, monkeypatch, number, key):
    session = state.new_session()
    session.write_info(SessionInfo(title="old"))

    def refuse(fd: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(StorageError) as caught:
            session.write_info(SessionInfo(title="new"))
    assert caught.value.reason.key == key
    assert session.read_info().title == "old"
    assert sorted(os.listdir(session.path)) == ["info.json", "lock"]


def test_a_state_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        StateFolder(tmp_path / "file" / "state").new_session()


def test_the_order_is_write_flush_rename_flush_folder(state, monkeypatch):
    session = state.new_session()
    done = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(fd: int) -> None:
        done.append("flush " + Path(os.readlink(f"/proc/self/fd/{fd}")).name)
        real_fsync(fd)

    def rename(source, target):
        done.append("rename")
        real_replace(source, target)

    if not sys.platform.startswith("linux"):
        pytest.skip("looks at /proc")
    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", rename)
    session.write_info(SessionInfo())
    assert done == ["flush info.json.part", "rename", "flush " + session.path.name]


def test_patience_ends_and_other_errors_come_at_once(monkeypatch):
    monkeypatch.setattr(disk, "PATIENCE", 0.05)
    calls = []

    def busy() -> None:
        calls.append(1)
        raise OSError(errno.EBUSY, "busy")

    with pytest.raises(OSError, match="busy"):
        disk.patient(busy)
    assert len(calls) > 1

    def gone() -> None:
        calls.clear()
        calls.append(1)
        raise FileNotFoundError(errno.ENOENT, "gone")

    with pytest.raises(FileNotFoundError):
        disk.patient(gone)
    assert calls == [1]
