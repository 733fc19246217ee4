"""Changes under the program are told once, and only if they are changes."""

import os

import pytest

from journeymap.storage import disk
from journeymap.storage.watch import Event, Happened, Watch


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "t.journey"
    path.write_bytes(b"one")
    return path


@pytest.fixture
def watch(document):
    return Watch(document, disk.digest(document))


def swap_in(document, content):
    other = document.with_name("incoming")
    other.write_bytes(content)
    os.replace(other, document)


def test_nothing_happens_nothing_is_told(watch):
    assert [watch.poll() for _ in range(3)] == [None, None, None]


def test_a_replaced_file_is_a_change_told_once(watch, document):
    swap_in(document, b"two")
    assert watch.poll() == Event(Happened.CHANGED, document)
    assert watch.poll() is None
    swap_in(document, b"three")
    assert watch.poll() == Event(Happened.CHANGED, document)


def test_the_same_size_and_bytes_changed_in_place_are_a_change(watch, document):
    document.write_bytes(b"two")
    os.utime(document, ns=(1, 1))
    assert watch.poll() == Event(Happened.CHANGED, document)


def test_touching_or_rewriting_the_same_bytes_is_none(watch, document):
    os.utime(document, ns=(1, 1))
    assert watch.poll() is None
    swap_in(document, b"one")
    assert watch.poll() is None


def test_our_own_save_is_none(watch, document):
    swap_in(document, b"two")
    watch.expect(document, disk.digest(document))
    assert watch.poll() is None


def test_a_moved_file_is_found_under_its_new_name(watch, document):
    moved = document.with_name("moved by colleague.journey")
    document.rename(moved)
    assert watch.poll() == Event(Happened.MOVED, moved)
    assert watch.poll() is None


def test_a_deleted_file_is_told_at_the_second_look_and_once(watch, document):
    document.unlink()
    assert watch.poll() is None
    assert watch.poll() == Event(Happened.DELETED, None)
    assert watch.poll() is None
    document.write_bytes(b"back with a difference")
    assert watch.poll() == Event(Happened.CHANGED, document)


def test_a_file_that_is_back_as_it_was_is_told_once(watch, document):
    content = document.read_bytes()
    document.unlink()
    assert [watch.poll(), watch.poll()] == [None, Event(Happened.DELETED, None)]
    document.write_bytes(content)
    assert watch.poll() == Event(Happened.BACK, document)
    swap_in(document, b"two")
    assert watch.poll() == Event(Happened.CHANGED, document)
    document.unlink()
    assert [watch.poll(), watch.poll()] == [None, Event(Happened.DELETED, None)]
    document.write_bytes(b"two")
    assert watch.poll() == Event(Happened.CHANGED, document)
    swap_in(document, content)
    assert watch.poll() == Event(Happened.BACK, document)
    assert watch.poll() is None


def test_a_file_missing_for_one_look_only_is_as_before(watch, document):
    content = document.read_bytes()
    document.unlink()
    assert watch.poll() is None
    swap_in(document, content)
    assert watch.poll() is None


def test_an_untitled_document_that_is_not_there_is_nothing(tmp_path):
    watch = Watch(tmp_path / "new.journey", None)
    assert watch.poll() is None
    assert watch.poll() is None


def test_a_file_that_cannot_be_read_just_now_is_told_later(watch, document, monkeypatch):
    swap_in(document, b"two")

    def refuse(path):
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(disk, "digest_or_none", refuse)
        assert watch.poll() is None
    assert watch.poll() == Event(Happened.CHANGED, document)
