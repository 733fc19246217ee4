"""Saving: the document is whole at every moment, and nobody's work is ever written over."""

import contextlib
import errno
import os
import stat
from pathlib import Path

import pytest

from journeymap.storage import disk, elsewhere, exchange, publish
from journeymap.storage.backups import Backups
from journeymap.storage.beside import Temporaries
from journeymap.storage.errors import CannotSave
from journeymap.storage.publish import Published
from journeymap.storage.state import SessionFolder, SessionInfo, StateFolder


class Desk:
    """A session on the document `t.journey` in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "doc"
        self.folder.mkdir()
        self.target = self.folder / "t.journey"
        self.state = StateFolder(root / "state")
        self.session = self.state.new_session()
        self.session.write_info(SessionInfo(document=str(self.target), document_id="doc1"))
        self.backups = Backups(self.state.backups, "doc1")

    def built(self, content: bytes) -> Path:
        path = self.session.path / "built.journey"
        path.write_bytes(content)
        return path

    def save(self, content: bytes) -> Published:
        return publish.publish_session(self.session, self.built(content), self.backups)

    def restart(self) -> Path | None:
        """What the next start does after a crash."""
        self.session.release()
        self.session = SessionFolder(self.session.path)
        return publish.finish_interrupted(self.session, self.backups)

    @property
    def beside(self) -> list[str]:
        return sorted(os.listdir(self.folder))

    @property
    def kept(self) -> set[bytes]:
        return {backup.path.read_bytes() for backup in self.backups.list()}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture(params=["native", "links", "copies"])
def ways(request, monkeypatch):
    """Each way to swap: the system's own, with second names, with copies (FAT)."""

    def unsupported(*args):
        raise exchange._Unsupported

    def no_links(*args, **kwargs):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    if request.param != "native":
        monkeypatch.setattr(exchange, "_swap_names", unsupported)
        monkeypatch.setattr(exchange, "_rename_to_free", unsupported)
    if request.param == "copies":
        monkeypatch.setattr(os, "link", no_links)


def test_saves_follow_each_other_and_the_old_ones_are_backups(ways, desk):
    for content in (b"one", b"two", b"three"):
        published = desk.save(content)
        assert desk.target.read_bytes() == content
        assert published == Published(disk.digest(desk.target), None, True)
        assert desk.session.base.read_bytes() == content
        assert desk.session.read_info().base_sha256 == published.sha256
    assert desk.beside == ["t.journey"]
    assert desk.kept == {b"one", b"two"}


def test_what_somebody_put_there_is_kept_beside_and_the_ancestor_is_named(ways, desk):
    desk.save(b"one")
    desk.target.write_bytes(b"somebody's")
    published = desk.save(b"two")
    assert desk.target.read_bytes() == b"two"
    assert published.other_copy == desk.folder / "t (other copy 1).journey"
    assert published.other_copy.read_bytes() == b"somebody's"
    assert published.ancestor.read_bytes() == b"one"
    assert desk.save(b"three").other_copy is None
    assert desk.beside == ["t (other copy 1).journey", "t.journey"]


@pytest.mark.parametrize("trouble", ["delete", "move", "empty", "touch"])
def test_losing_the_file_costs_nothing(ways, desk, trouble):
    desk.save(b"one")
    if trouble == "delete":
        desk.target.unlink()
    elif trouble == "move":
        desk.target.rename(desk.folder / "moved.journey")
    elif trouble == "empty":
        os.truncate(desk.target, 0)
    else:
        os.utime(desk.target, ns=(1, 1))
    assert desk.save(b"two").other_copy is None
    assert desk.target.read_bytes() == b"two"
    assert desk.beside == (["moved.journey", "t.journey"] if trouble == "move" else ["t.journey"])


def test_a_new_document_does_not_replace_what_it_does_not_know(ways, desk):
    desk.target.write_bytes(b"somebody's")
    assert desk.save(b"one").other_copy.read_bytes() == b"somebody's"


class Killed(BaseException):
    """Stands for the end of the process: nothing that handles errors may see it."""


STEPS = [
    (disk, "copy_new"),
    (disk, "flush"),
    (os, "rename"),
    (exchange, "swap"),
    (disk, "flush_folder"),
    (disk, "digest"),
    (Backups, "keep"),
    (disk, "remove"),
    (disk, "replace"),
    (SessionFolder, "write_info"),
]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("nth", range(2))
@pytest.mark.parametrize("place", STEPS, ids=lambda place: place[1])
@pytest.mark.parametrize("foreign", [False, True])
def test_a_crash_at_any_step_loses_nothing_and_leaves_nothing(ways, desk, monkeypatch, place, nth, after, foreign):
    """Cut off right before or after a step, then start again and save again."""
    desk.save(b"one")
    if foreign:
        desk.target.write_bytes(b"somebody's")
    owner, name = place
    real, calls = getattr(owner, name), []

    def cut(*args, **kwargs):
        calls.append(1)
        if len(calls) == nth + 1:
            if after:
                real(*args, **kwargs)
            raise Killed
        if len(calls) > nth + 1:
            raise Killed  # also what would clean up is dead
        return real(*args, **kwargs)

    with monkeypatch.context() as patched, contextlib.suppress(Killed):
        patched.setattr(owner, name, cut)
        desk.save(b"two")
    assert desk.target.read_bytes() in (b"one", b"somebody's", b"two")
    desk.restart()
    desk.save(b"three")
    there = {path: (desk.folder / path).read_bytes() for path in desk.beside}
    assert there.pop("t.journey") == b"three"
    assert all(name.startswith("t (other copy ") for name in there)
    assert set(there.values()) <= ({b"somebody's"} if foreign else set())
    if foreign:
        assert b"somebody's" in there.values()


@pytest.mark.parametrize("nth", range(1, 12))
@pytest.mark.parametrize("operation", ["fsync", "rename", "replace", "unlink", "open"])
def test_a_failing_call_is_a_sentence_and_the_next_save_works(desk, monkeypatch, operation, nth):
    desk.save(b"one")
    real, calls = getattr(os, operation), []

    def failing(*args, **kwargs):
        calls.append(1)
        if len(calls) == nth:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(*args, **kwargs)

    refused = None
    with monkeypatch.context() as patched:
        patched.setattr(os, operation, failing)
        try:
            desk.save(b"two")
        except CannotSave as error:
            refused = error.reason.key
    assert desk.target.read_bytes() in ((b"two",) if refused is None else (b"one", b"two"))
    assert refused is None or refused.startswith(("save.", "folder."))
    assert desk.save(b"three").other_copy is None
    assert desk.target.read_bytes() == b"three"
    assert desk.beside == ["t.journey"]


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "save.disk-full"),
        (errno.EROFS, "save.read-only-disk"),
        (errno.EACCES, "save.not-allowed"),
        (errno.EIO, "save.disk-error"),
        (errno.ENAMETOOLONG, "save.name-too-long"),
        (errno.ELOOP, "save.failed"),
    ],
)
def test_each_trouble_has_its_sentence(desk, monkeypatch, number, key):
    def failing(source, target):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(disk, "copy_new", failing)
    with pytest.raises(CannotSave) as caught:
        desk.save(b"one")
    assert caught.value.reason.key == key


def test_a_file_that_is_held_for_a_moment_is_waited_for(desk, monkeypatch):
    desk.save(b"one")
    real, calls = exchange._swap_names, []

    def busy(new, target, aside):
        def action():
            calls.append(1)
            if len(calls) < 4:
                raise OSError(errno.EBUSY, "busy")
            return real(new, target, aside)

        return disk.patient(action)

    monkeypatch.setattr(exchange, "_swap_names", busy)
    desk.save(b"two")
    assert len(calls) == 4
    assert desk.target.read_bytes() == b"two"


def test_mode_and_attributes_of_the_document_stay(desk):
    desk.save(b"one")
    desk.target.chmod(0o640)
    marked = False
    if hasattr(os, "setxattr"):
        with contextlib.suppress(OSError):
            os.setxattr(desk.target, "user.tag", b"red")
            marked = True
    desk.save(b"two")
    assert stat.S_IMODE(desk.target.stat().st_mode) == 0o640
    assert not marked or os.getxattr(desk.target, "user.tag") == b"red"


def test_a_link_stays_a_link_and_its_file_is_saved(desk, tmp_path):
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "there.journey"
    desk.target.symlink_to(real)
    for content in (b"one", b"two"):
        desk.save(content)
        assert desk.target.is_symlink()
        assert real.read_bytes() == content
    assert desk.beside == ["t.journey"]
    assert os.listdir(real.parent) == ["there.journey"]


def test_what_is_no_file_is_refused(desk):
    desk.target.mkdir()
    with pytest.raises(CannotSave) as caught:
        desk.save(b"one")
    assert caught.value.reason.key == "save.not-a-file"


def test_a_link_that_leads_in_a_circle_is_refused(desk):
    desk.target.symlink_to(desk.target)
    with pytest.raises(CannotSave):
        desk.save(b"one")


def test_a_read_only_file_is_not_replaced(desk):
    desk.save(b"one")
    desk.target.chmod(0o444)
    with pytest.raises(CannotSave) as caught:
        desk.save(b"two")
    assert caught.value.reason.key == "save.read-only-file"
    assert desk.target.read_bytes() == b"one"
    assert desk.beside == ["t.journey"]


def test_a_folder_that_is_gone_is_a_sentence(desk):
    desk.save(b"one")
    desk.target.unlink()
    desk.folder.rmdir()
    with pytest.raises(CannotSave) as caught:
        desk.save(b"two")
    assert caught.value.reason.key == "save.gone"


@pytest.mark.parametrize("name", ["客" * 80 + ".journey", "x" * 247 + ".journey"])
def test_names_as_long_as_they_can_be(desk, name):
    desk.target = desk.folder / name
    desk.session.write_info(SessionInfo(document=str(desk.target)))
    desk.save(b"one")
    desk.target.write_bytes(b"somebody's")
    assert desk.save(b"two").other_copy.read_bytes() == b"somebody's"
    assert len(desk.beside) == 2


def test_temporaries_of_another_session_are_left_alone(desk):
    other = Temporaries.of(desk.target, "anotherperson")
    other.whole.write_bytes(b"being saved")
    desk.save(b"one")
    assert other.whole.read_bytes() == b"being saved"


def test_without_room_for_backups_the_save_counts(desk, monkeypatch):
    desk.save(b"one")

    def full(source, target):
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(disk, "copy_whole", full)
        assert not desk.save(b"two").backed_up
    assert desk.target.read_bytes() == b"two"
    assert desk.beside == ["t.journey"]


def test_two_sessions_on_one_file_lose_nothing(tmp_path):
    """Both save in turns: each version of the other is found and kept."""
    first = Desk(tmp_path)
    second = first.state.new_session()
    first.save(b"base")
    base = disk.digest(first.target)
    second.write_info(SessionInfo(document=str(first.target), document_id="doc1", base_sha256=base))
    first.save(b"by first")
    built = second.path / "built"
    built.write_bytes(b"by second")
    other = publish.publish_session(second, built, first.backups)
    assert other.other_copy.read_bytes() == b"by first"
    assert other.ancestor is None or other.ancestor.read_bytes() == b"base"
    assert first.save(b"by first again").other_copy.read_bytes() == b"by second"
    assert first.target.read_bytes() == b"by first again"


@pytest.mark.parametrize("moves", [False, True])
@pytest.mark.parametrize("there", [None, b"agreed to replace"])
def test_saving_elsewhere(ways, desk, moves, there):
    desk.save(b"one")
    target = desk.folder / "copy.journey"
    if there is not None:
        target.write_bytes(there)
    published = elsewhere.publish_elsewhere(desk.session, desk.built(b"two"), target, desk.backups, moves=moves)
    assert published.other_copy is None
    assert (target.read_bytes(), desk.target.read_bytes()) == (b"two", b"one")
    assert desk.beside == ["copy.journey", "t.journey"]
    assert there is None or there in desk.kept
    info = desk.session.read_info()
    assert info.document_path == (target if moves else desk.target)
    assert info.base_sha256 == disk.digest(target if moves else desk.target)
    assert desk.session.base.read_bytes() == (b"two" if moves else b"one")


@pytest.mark.parametrize("place", [*STEPS[:6], *STEPS[7:]], ids=lambda place: place[1])
@pytest.mark.parametrize("nth", range(3))
def test_a_crash_while_saving_elsewhere_leaves_nothing(ways, desk, monkeypatch, place, nth):
    desk.save(b"one")
    target = desk.folder / "copy.journey"
    owner, name = place
    real, calls = getattr(owner, name), []

    def cut(*args, **kwargs):
        calls.append(1)
        if len(calls) > nth:
            raise Killed
        return real(*args, **kwargs)

    with monkeypatch.context() as patched, contextlib.suppress(Killed):
        patched.setattr(owner, name, cut)
        elsewhere.publish_elsewhere(desk.session, desk.built(b"two"), target, desk.backups, moves=True)
    elsewhere.finish_elsewhere(desk.session, desk.backups)
    assert desk.restart() is None
    info = desk.session.read_info()
    assert info.document_path == (target if target.exists() else desk.target)
    assert info.base_sha256 == disk.digest(info.document_path) == disk.digest(desk.session.base)
    assert set(desk.beside) <= {"copy.journey", "t.journey"}


def test_a_delete_that_the_disk_refuses_breaks_no_save(tmp_path, monkeypatch):
    from journeymap.model.journey import Journey
    from journeymap.storage.working_copy import WorkingCopy

    def refuse(path, missing_ok=False):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    copy = WorkingCopy.create(StateFolder(tmp_path / "state"), Journey(), "t")
    with contextlib.closing(copy):
        copy.save_as(tmp_path / "t.journey")
        with monkeypatch.context() as patched:
            patched.setattr(Path, "unlink", refuse)
            with contextlib.suppress(CannotSave):
                copy.save()
        assert copy.save().other_copy is None
