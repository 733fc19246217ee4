"""Swapping names, with what the system offers and without."""

import ctypes
import errno
import os

import pytest

from journeymap.storage import exchange
from journeymap.storage.beside import Temporaries, fitting, keep_as_other_copy


@pytest.fixture(params=["native", "links", "copies"])
def ways(request, monkeypatch):
    """Each way to swap: the system's own, with second names (no exchange), with copies (FAT)."""

    def unsupported(*args):
        raise exchange._Unsupported

    def no_links(*args, **kwargs):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    if request.param != "native":
        monkeypatch.setattr(exchange, "_swap_names", unsupported)
        monkeypatch.setattr(exchange, "_rename_to_free", unsupported)
    if request.param == "copies":
        monkeypatch.setattr(os, "link", no_links)
    return request.param


@pytest.fixture
def files(tmp_path):
    new, target, aside, half = (tmp_path / name for name in ("new", "target", "aside", "half"))
    new.write_bytes(b"new")
    return new, target, aside, half


def test_swap_gives_the_old_bytes_back(ways, files):
    new, target, aside, half = files
    target.write_bytes(b"old")
    old = exchange.swap(new, target, aside, half)
    assert (target.read_bytes(), old.read_bytes()) == (b"new", b"old")
    assert sorted(p.name for p in target.parent.iterdir()) == sorted({"target", old.name})


def test_swap_without_a_target_says_so_and_changes_nothing(ways, files):
    with pytest.raises(FileNotFoundError):
        exchange.swap(*files)
    assert [p.name for p in files[0].parent.iterdir()] == ["new"]


def test_place_takes_only_a_free_name(ways, files):
    new, target, *_ = files
    target.write_bytes(b"old")
    with pytest.raises(FileExistsError):
        exchange.place(new, target)
    assert (new.read_bytes(), target.read_bytes()) == (b"new", b"old")
    target.unlink()
    exchange.place(new, target)
    assert target.read_bytes() == b"new"
    assert not new.exists()


def test_somebody_slipping_in_while_the_old_one_is_copied_is_not_overwritten(files, monkeypatch):
    new, target, aside, half = files
    target.write_bytes(b"old")
    real = exchange._second_name
    slipped = []

    def slow(*args):
        real(*args)
        if not slipped:
            slipped.append(1)
            other = target.with_name("other")
            other.write_bytes(b"somebody's")
            os.replace(other, target)

    monkeypatch.setattr(exchange, "_swap_names", lambda *args: (_ for _ in ()).throw(exchange._Unsupported()))
    monkeypatch.setattr(exchange, "_second_name", slow)
    assert exchange.swap(new, target, aside, half).read_bytes() == b"somebody's"
    assert target.read_bytes() == b"new"


def test_an_error_of_the_library_call_is_an_oserror_with_its_number(tmp_path):
    def failing() -> int:
        ctypes.set_errno(errno.EIO)
        return -1

    with pytest.raises(OSError, match=os.strerror(errno.EIO)) as caught:
        exchange._call(failing, tmp_path)
    assert caught.value.errno == errno.EIO


@pytest.mark.parametrize("name", ["a.journey", "ü" * 120 + ".journey", "客" * 80 + ".journey", "x" * 247 + ".journey"])
def test_temporary_names_fit_and_differ(tmp_path, name):
    names = Temporaries.of(tmp_path / name, "abcdefghij234567")
    paths = [names.half, names.whole, names.aside, names.aside_half]
    assert len(set(paths)) == 4
    for path in paths:
        path.write_bytes(b"")
        assert path.name.startswith(".~")
        assert path.name.endswith((".tmp", ".tmp.half"))


def test_long_names_that_differ_at_the_end_stay_different():
    assert fitting("", "x" * 300 + "1", "") != fitting("", "x" * 300 + "2", "")


def test_other_copies_are_numbered_and_overwrite_nothing(tmp_path):
    target = tmp_path / "Reise.journey"
    for number in (1, 2, 3):
        found = tmp_path / "found"
        found.write_bytes(str(number).encode())
        kept = keep_as_other_copy(found, target)
        assert kept.name == f"Reise (other copy {number}).journey"
        assert kept.read_bytes() == str(number).encode()
