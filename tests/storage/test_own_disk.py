"""The disk of the private folder is full or refuses: that is said, and no document is called damaged for it."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from journeymap.model.messages import Message, TextKey
from journeymap.storage import filling, reader, reader_child
from journeymap.storage.errors import CannotOpen, StorageError
from journeymap.storage.reasons import database_reason
from journeymap.storage.working_copy import WorkingCopy


def full(*_given, **_more):
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise error


@pytest.fixture
def document(state, filled, tmp_path) -> Path:
    copy = WorkingCopy.create(state, filled, "Example")
    copy.save_as(tmp_path / "example.journey")
    copy.close()
    return tmp_path / "example.journey"


def test_a_child_that_cannot_write_does_not_blame_the_file(document, tmp_path, monkeypatch):
    monkeypatch.setattr(reader_child, "write", full)
    with pytest.raises(CannotOpen) as refused:
        reader_child.fill(document, tmp_path / "work.db")
    assert refused.value.reason == Message("folder.disk-full", folder=str(tmp_path))


def test_the_words_of_the_system_come_through_the_child(tmp_path):
    answer = {"status": "refused", "newer": False, "key": "folder.failed",
              "arguments": {"folder": "x", "detail": "system.eacces"}}  # fmt: skip
    detail = reader._refusal(answer).reason.arguments["detail"]
    assert isinstance(detail, TextKey)


def test_a_copy_that_cannot_be_written_does_not_blame_the_file(document, tmp_path, monkeypatch):
    def sync(_number):
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "own").mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", sync)
        with pytest.raises(CannotOpen) as refused:
            reader.copy(document, tmp_path / "own" / "base.journey")
    assert refused.value.reason == Message("folder.disk-full", folder=str(tmp_path / "own"))
    assert reader.copy(document, tmp_path / "own" / "base.journey").path.read_bytes() == document.read_bytes()
    with pytest.raises(CannotOpen) as refused:
        reader.copy(document, tmp_path / "nowhere" / "base.journey")
    assert refused.value.reason.key == "folder.failed"


def test_a_new_document_says_what_is_full(state, filled, monkeypatch):
    monkeypatch.setattr(filling, "fill", full)
    with pytest.raises(StorageError) as refused:
        WorkingCopy.create(state, filled, "Example")
    assert refused.value.reason.key == "folder.disk-full"
    assert state.sessions() == []


def test_what_sqlite_does_not_say_is_found_out(tmp_path):
    error = sqlite3.OperationalError("unable to open database file")
    assert database_reason(error, tmp_path / "gone").arguments["detail"] == TextKey("system.enoent")
    assert database_reason(error, tmp_path).arguments["detail"] == "unable to open database file"
    assert database_reason(OSError(errno.ENOSPC, ""), tmp_path).key == "folder.disk-full"
