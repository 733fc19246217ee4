"""Damaged documents: the last good version is found, and what can still be read becomes a new document."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from journeymap.model import order
from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import PROJECT_ID, Project
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import reader, salvage, snapshot
from journeymap.storage.errors import CannotOpen, StorageError
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from journeymap.ui.text.keys.storage import TEXTS

PAGE = 4096


@pytest.fixture(scope="session")
def large(filled: Journey) -> Journey:
    """The example, and so many touchpoints more that tables have inner pages."""
    pattern = order.touchpoints(filled, order.maps(filled)[0].id)[0]
    more = [
        pattern.model_copy(update={"id": f"more-{i}", "title": f"More {i}", "note": "n" * 1500}) for i in range(150)
    ]
    return Journey.of([*filled.records(), *more])


@pytest.fixture(scope="session")
def good(large: Journey, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    target = tmp_path_factory.mktemp("good") / "a.journey"
    return snapshot.build(snapshot.Snapshot(large, {"document_id": "d" * 16}), target).path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, good: bytes) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    made = folder / "a.journey"
    made.write_bytes(good)
    return made


@dataclass
class Salvaged:
    journey: Journey
    warnings: list[Message]


def salvaged(state: StateFolder, path: Path) -> Salvaged | None:
    """Salvage and check what holds for every file; None if nothing could be read."""
    before = path.read_bytes()
    copy = None
    with suppress(CannotOpen):
        copy = salvage.salvage(state, path, "a")
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    if copy is None:
        assert state.sessions() == []
        return None
    with closing(copy):
        assert copy.path is None
        assert copy.is_dirty
        assert all(TEXTS[warning.key].format(**warning.arguments) for warning in copy.warnings)
        result = Salvaged(copy.document.journey, copy.warnings)
        assert_whole(copy)
        copy.save_as(path.with_name("saved.journey"))
    again = reader.read(path.with_name("saved.journey"))
    path.with_name("saved.journey").unlink()
    assert again.journey == result.journey
    assert again.warnings == []
    return result


def assert_whole(copy: WorkingCopy) -> None:
    """An edit is taken, so nothing refers to what is not there."""
    journey = copy.document.journey
    for record in journey.records():
        for name, target in record.references.items():
            referred = getattr(record, name)
            assert referred is None or journey.find((target, referred)) is not None


def kept(found: Salvaged | None, whole: Journey) -> float:
    """The share of the touchpoints that is there with its texts (a reference may have had to go)."""
    if found is None:
        return 0.0
    texts = {(each.id, each.title, each.note) for each in found.journey.all(Touchpoint)}
    return len(texts & {(each.id, each.title, each.note) for each in whole.all(Touchpoint)}) / whole.count(Touchpoint)


def test_a_sound_file_is_read_whole(state, path, large):
    found = salvaged(state, path)
    assert found is not None
    assert found.journey == large
    assert found.warnings == []


@pytest.mark.parametrize("tenths", [1, 3, 5, 7, 9])
def test_truncated_anywhere(state, path, good, large, tenths):
    path.write_bytes(good[: len(good) * tenths // 10 + tenths])
    with pytest.raises(CannotOpen):
        reader.read(path)
    found = salvaged(state, path)
    if tenths >= 5:
        assert kept(found, large) > 0
    if found is not None:
        assert found.warnings, "what is missing is told"


def test_more_of_a_file_gives_more(state, path, good, large):
    shares = []
    for tenths in (5, 8, 10):
        path.write_bytes(good[: len(good) * tenths // 10])
        shares.append(kept(salvaged(state, path), large))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_each_page_overwritten_costs_only_what_lies_on_it(state, path, good, large):
    random = Random(3)
    numbers = random.sample(range(len(good) // PAGE), 8)
    for number in numbers:
        broken = bytearray(good)
        broken[number * PAGE : (number + 1) * PAGE] = random.randbytes(PAGE)
        path.write_bytes(broken)
        found = salvaged(state, path)
        assert kept(found, large) > 0.9, f"page {number + 1}"


def test_the_header_and_the_list_of_tables_overwritten(state, path, good, large):
    path.write_bytes(bytes(PAGE) + good[PAGE:])
    assert kept(salvaged(state, path), large) == 1.0


def test_the_root_of_the_touchpoints_overwritten(state, path, good, large):
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'touchpoint'").fetchone()
    broken = bytearray(good)
    broken[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(broken)
    assert kept(salvaged(state, path), large) == 1.0


def test_maps_and_phases_that_are_lost_get_a_frame_again(state, path, large):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE map")
        connection.execute("DELETE FROM phase")
    found = salvaged(state, path)
    assert kept(found, large) == 1.0
    assert found is not None
    assert {each.title for each in found.journey.all(Map)} == {"?"}
    assert Message("storage.salvage.rebuilt", n=_rebuilt(large)) in found.warnings


def _rebuilt(large: Journey) -> int:
    used = {each.map_id for each in large.all(Touchpoint)} | {each.id for each in large.all(Map)}
    return len(used) + len({each.phase_id for each in large.all(Touchpoint)})


@pytest.mark.parametrize("data", [b"", b"text", b"\x89PNG\r\n\x1a\n" * 900, bytes(50_000), Random(1).randbytes(90_000)])
def test_what_is_no_document_gives_nothing(state, path, data):
    path.write_bytes(data)
    assert salvaged(state, path) is None


def test_bytes_flipped_all_over(state, path, good):
    random = Random(5)
    for _ in range(2):
        broken = bytearray(good)
        for _ in range(200):
            broken[random.randrange(len(broken))] = random.randrange(256)
        path.write_bytes(broken)
        salvaged(state, path)


def saved_twice(state: StateFolder, path: Path) -> str:
    """Open, edit and save; returns the title that was saved last."""
    copy = WorkingCopy.open(state, path)
    with closing(copy):
        for title in ("First", "Second"):
            project = copy.document.journey.need(Project, PROJECT_ID)
            after = project.model_copy(update={"title": title})
            copy.document.commit(Message("edit.rename"), Changes({project.key: Change(project, after)}))
            copy.save()
    return "Second"


def refusal(path: Path) -> Message:
    with pytest.raises(CannotOpen) as caught:
        reader.read(path)
    return caught.value.reason


def test_the_last_good_version_is_what_was_saved_last(state, path):
    saved_twice(state, path)
    path.write_bytes(path.read_bytes()[:9_000])
    rescue = salvage.offer(state, path, refusal(path))
    assert rescue is not None
    assert rescue.good is not None
    with closing(salvage.reopen(state, rescue.good, "a")) as copy:
        assert copy.path is None
        assert copy.is_dirty
        assert copy.title == "Second"
        assert copy.document_id != "d" * 16


def test_a_backup_is_found_when_the_sessions_are_gone(state, path):
    saved_twice(state, path)
    for session in state.sessions():
        session.remove()
    path.write_bytes(path.read_bytes()[: -3 * PAGE] + bytes(100))
    rescue = salvage.offer(state, path, refusal(path))
    assert rescue is not None
    assert rescue.good is not None
    with closing(salvage.reopen(state, rescue.good, "a")) as copy:
        assert copy.title == "First"


def test_a_damaged_backup_is_passed_over(state, path):
    saved_twice(state, path)
    for session in state.sessions():
        session.base.write_bytes(b"broken")
    path.write_bytes(path.read_bytes()[:9_000])
    good = salvage.last_good(state, path)
    assert good is not None
    with closing(salvage.reopen(state, good, "a")) as copy:
        assert copy.title != "Second"


def test_no_offer_where_nothing_is_damaged(state, path, good):
    path.write_bytes(b"\x89PNG\r\n\x1a\n" * 900)
    assert salvage.offer(state, path, refusal(path)) is None
    newer = bytearray(good)
    newer[60:64] = (9000).to_bytes(4, "big")
    path.write_bytes(newer)
    assert salvage.offer(state, path, refusal(path)) is None


def test_a_failure_leaves_no_session(state, path, monkeypatch):
    monkeypatch.setattr(salvage.disk, "copy_new", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(StorageError):
        salvage.salvage(state, path, "a")
    assert state.sessions() == []
