"""What is written stands in place whole, and never in the place of something that is no file."""

import errno
import os
import stat
from pathlib import Path

import pytest

from journeymap.storage.errors import CannotSave
from journeymap.ui.export.replacing import replacing


def refusal(target: Path) -> str:
    """The key of the reason; the block must not even begin."""
    with pytest.raises(CannotSave) as refused, replacing(target):
        pytest.fail("there is nothing to be written")
    return refused.value.reason.key


def _fill_the_disk(target: Path) -> None:
    with replacing(target) as beside:
        beside.write_text("half")
        raise OSError(errno.ENOSPC, "full")


def test_a_folder_a_pipe_and_a_device_stay(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert refusal(folder) == "save.not-a-file"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert refusal(tmp_path / "pipe") == "save.not-a-file"
        assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
        (tmp_path / "device").symlink_to(os.devnull)
        assert refusal(tmp_path / "device") == "save.not-a-file"
        assert (tmp_path / "device").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "there" / "real.svg", tmp_path / "link.svg"
    real.parent.mkdir()
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    with replacing(link) as beside:
        assert beside.parent == real.parent
        beside.write_text("new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert [path.name for path in real.parent.iterdir()] == ["real.svg"]
    real.unlink()
    with replacing(link) as beside:
        beside.write_text("again")
    assert link.read_text() == "again"


def test_a_read_only_file_and_a_failing_block_leave_the_old(tmp_path: Path) -> None:
    target = tmp_path / "a.svg"
    target.write_text("old")
    with pytest.raises(CannotSave):
        _fill_the_disk(target)
    target.chmod(0o444)
    assert refusal(target) == "save.read-only-file"
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]
