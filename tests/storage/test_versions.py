"""Named versions travel in the file and come back as they were."""

import zlib

import pytest

from journeymap.model.journey import Journey
from journeymap.storage import versions
from journeymap.storage.errors import StorageError
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from tests.storage.test_working_copy import rename


def test_a_version_travels_with_the_file(state, filled, tmp_path):
    copy = WorkingCopy.create(state, filled, "Example")
    first = versions.add(copy._connection, copy.document.journey, "Workshop", author="Ada")
    rename(copy.document, "Later")
    copy.save_as(tmp_path / "a.journey")
    copy.close()
    other = WorkingCopy.open(StateFolder(tmp_path / "other"), tmp_path / "a.journey")
    assert other.warnings == []
    (found,) = versions.all_in(other._connection)
    assert (found.id, found.name, found.author) == (first, "Workshop", "Ada")
    assert versions.load(other._connection, first) == filled
    versions.remove(other._connection, first)
    with pytest.raises(KeyError):
        versions.load(other._connection, first)
    other.close()


def test_there_is_a_bound(state, filled, monkeypatch):
    copy = WorkingCopy.create(state, filled, "Example")
    size = len(versions.pack(filled))
    monkeypatch.setattr(versions, "BYTES", int(2.5 * size))
    monkeypatch.setattr(versions, "SHARE", 0)
    versions.add(copy._connection, filled, "1")
    versions.add(copy._connection, filled, "2")
    with pytest.raises(StorageError):
        versions.add(copy._connection, filled, "3")
    assert len(versions.all_in(copy._connection)) == 2
    copy.close()


@pytest.mark.parametrize(
    "content", [b"", b"x", zlib.compress(b"[1]"), zlib.compress(b'{"map": [[1]]}'), zlib.compress(b"{}")]
)
def test_a_damaged_version_is_a_sentence(state, filled, content):
    copy = WorkingCopy.create(state, filled, "Example")
    version = versions.add(copy._connection, filled, "1")
    copy._connection.execute("UPDATE version SET content = ?", (content,))
    with pytest.raises(StorageError):
        versions.load(copy._connection, version)
    copy.close()


def test_a_bomb_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(versions, "UNPACKED_LIMIT", 1_000_000)
    with pytest.raises(ValueError, match="too large"):
        versions.unpack(zlib.compress(b" " * 2_000_000))


def test_an_empty_journey():
    assert versions.unpack(versions.pack(Journey())) == Journey()
