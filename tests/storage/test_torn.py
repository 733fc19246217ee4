"""A torn save of ours is known as such; what others did to a file is not taken for it."""

from random import Random

import pytest

from journeymap.storage.torn import could_be_ours

OLD, NEW = Random(1).randbytes(5_000), Random(2).randbytes(7_000)


@pytest.fixture
def versions(tmp_path):
    made = [tmp_path / "old", tmp_path / "new", tmp_path / "never-there"]
    made[0].write_bytes(OLD)
    made[1].write_bytes(NEW)
    return made


@pytest.mark.parametrize(
    "torn",
    [
        NEW,
        NEW[:700],
        NEW[:1024] + bytes(512) + NEW[1536:],
        OLD[:2048] + NEW[2048:],
        bytes(512) + NEW[512:3_000],
    ],
)
def test_pieces_of_what_we_wrote_are_ours(tmp_path, versions, torn):
    (tmp_path / "document").write_bytes(torn)
    assert could_be_ours(tmp_path / "document", versions)


@pytest.mark.parametrize(
    "foreign",
    [b"", bytes(4096), Random(3).randbytes(4096) + NEW[4096:], NEW + b"more", NEW[:512] + NEW[1024:], b"a letter"],
)
def test_anything_else_is_not(tmp_path, versions, foreign):
    (tmp_path / "document").write_bytes(foreign)
    assert not could_be_ours(tmp_path / "document", versions)
