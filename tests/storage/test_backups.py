"""Which earlier versions stay, and that they are there as files."""

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.storage import disk
from journeymap.storage.backups import Backup, Backups, over_cap, to_drop
from journeymap.storage.errors import StorageError

NOW = datetime(2026, 3, 15, 12, 30, tzinfo=UTC)
ages = st.lists(st.integers(0, 40 * 24 * 3600), max_size=80, unique=True)


def made(seconds: int, size: int = 10, document: str = "a") -> Backup:
    return Backup(Path(f"{document}-{seconds}"), NOW - timedelta(seconds=seconds), size, str(seconds))


@given(ages)
def test_each_hour_and_day_keeps_its_newest(found):
    backups = [made(age) for age in found]
    kept = [b for b in backups if b not in to_drop(backups, NOW)]
    for backup in backups:
        age = NOW - backup.at
        if age <= timedelta(hours=1):
            assert backup in kept
        elif age > timedelta(days=30):
            assert backup not in kept
        else:
            same = "%Y%m%d%H" if age <= timedelta(days=1) else "%Y%m%d"
            older_than = timedelta(hours=1) if age <= timedelta(days=1) else timedelta(days=1)
            rivals = [
                b
                for b in backups
                if b.at.strftime(same) == backup.at.strftime(same) and NOW - b.at > older_than and b.at > backup.at
            ]
            assert (backup in kept) == (not rivals)


@given(ages, st.integers(0, 20 * 24 * 3600))
def test_dropping_is_stable_and_never_takes_back(found, later):
    kept = [made(age) for age in found]
    kept = [b for b in kept if b not in to_drop(kept, NOW)]
    assert to_drop(kept, NOW) == []
    then = NOW + timedelta(seconds=later)
    rest = [b for b in kept if b not in to_drop(kept, then)]
    if kept and then - max(b.at for b in kept) <= timedelta(days=30):
        assert max(kept, key=lambda b: b.at) in rest


def test_saving_every_minute_for_two_days_leaves_an_hour_of_saves_and_a_day_of_hours():
    kept: list[Backup] = []
    start = NOW - timedelta(days=2)
    for minute in range(2 * 24 * 60 + 1):
        now = start + timedelta(minutes=minute)
        kept.append(Backup(Path(str(minute)), now, 1, str(minute)))
        gone = set(to_drop(kept, now))
        kept = [b for b in kept if b not in gone]
    recent = [b for b in kept if NOW - b.at <= timedelta(hours=1)]
    hourly = [b for b in kept if timedelta(hours=1) < NOW - b.at <= timedelta(days=1)]
    daily = [b for b in kept if NOW - b.at > timedelta(days=1)]
    assert (len(recent), len(hourly)) == (61, 24)
    assert 1 <= len(daily) <= 2


@given(st.lists(st.integers(1, 100), max_size=30), st.lists(st.integers(1, 100), max_size=30), st.integers(0, 2000))
def test_the_cap_takes_the_oldest_and_spares_the_newest_of_mine(mine_sizes, other_sizes, cap):
    mine = [made(2 * i, size) for i, size in enumerate(mine_sizes)]
    others = [made(2 * i + 1, size, "b") for i, size in enumerate(other_sizes)]
    gone = over_cap(mine, others, cap)
    rest = [b for b in (*mine, *others) if b not in gone]
    assert sum(b.size for b in rest) <= cap or rest == mine[:1]
    if gone:
        spared = [b for b in rest if b not in mine[:1]]
        assert all(b.at > max(g.at for g in gone) for b in spared)
        last = max(gone, key=lambda b: b.at)
        assert sum(b.size for b in rest) + last.size > cap


def test_kept_files_are_listed_newest_first_with_their_times(tmp_path):
    backups = Backups(tmp_path / "backups", "doc1")
    assert backups.list() == []
    for minute, content in enumerate((b"one", b"two", b"two", b"three")):
        path = tmp_path / "old"
        path.write_bytes(content)
        backups.keep(path, NOW + timedelta(minutes=minute))
    listed = backups.list()
    assert [b.path.read_bytes() for b in listed] == [b"three", b"two", b"one"]
    assert [b.at for b in listed] == [NOW + timedelta(minutes=m) for m in (3, 1, 0)]
    assert backups.has(disk.digest(listed[1].path))
    assert not backups.has("0" * 64)


def test_foreign_files_in_the_folder_are_left_alone(tmp_path):
    backups = Backups(tmp_path / "backups", "doc1")
    path = tmp_path / "old"
    path.write_bytes(b"x")
    kept = backups.keep(path, NOW)
    note = kept.path.with_name("note.txt")
    note.write_text("mine")
    path.write_bytes(b"y")
    backups.keep(path, NOW + timedelta(days=60))
    assert sorted(p.name for p in backups.folder.iterdir()) == sorted([backups.list()[0].path.name, "note.txt"])


def test_the_cap_holds_over_documents(tmp_path):
    path = tmp_path / "old"
    for number in range(6):
        path.write_bytes(bytes([number]) * 100)
        Backups(tmp_path / "backups", f"doc{number % 2}", cap=250).keep(path, NOW + timedelta(seconds=number))
    left = sorted(p.read_bytes()[0] for p in (tmp_path / "backups").glob("*/*"))
    assert left == [4, 5]


@pytest.mark.parametrize("bad", ["", "..", "a/b", "a\\b", ".hidden"])
def test_an_id_that_is_no_id_makes_no_folder(tmp_path, bad):
    with pytest.raises(ValueError, match="not a document id"):
        Backups(tmp_path, bad)


def test_a_full_disk_is_a_sentence_and_leaves_no_half_file(tmp_path, monkeypatch):
    backups = Backups(tmp_path / "backups", "doc1")
    path = tmp_path / "old"
    path.write_bytes(b"x")

    def full(fd: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(disk, "flush", full)
        with pytest.raises(StorageError) as caught:
            backups.keep(path, NOW)
    assert caught.value.reason.key == "folder.disk-full"
    assert os.listdir(backups.folder) == []
    assert backups.keep(path, NOW).path.exists()


@settings(max_examples=20, deadline=None)
@given(data=st.binary(max_size=200))
def test_a_backup_holds_exactly_the_bytes(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("b")
    (folder / "old").write_bytes(data)
    assert Backups(folder / "backups", "d").keep(folder / "old", NOW).path.read_bytes() == data
