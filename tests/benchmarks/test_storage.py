"""What keeping, opening and saving cost, each against a named reference measured in the same run."""

import os
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from journeymap.model import ids, rank
from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import PROJECT_ID, Project
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.storage import reader, reader_child, rows, snapshot
from journeymap.storage.connection import open_working, quiet
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy

TOUCHPOINTS, LINKS = 10_000, 12_000


def _large() -> Journey:
    phases = [Phase(id=f"p{i}", map_id="m", rank=key, title=f"Phase {i}") for i, key in enumerate(rank.spread(10))]
    lanes = [Lane(id=f"l{i}", map_id="m", rank=key, title=f"Lane {i}") for i, key in enumerate(rank.spread(8))]
    touchpoints = [
        Touchpoint(
            id=ids.new_id(),
            map_id="m",
            phase_id=f"p{i % 10}",
            lane_id=f"l{i % 8}",
            step=key,
            rank="a0",
            title=f"Touchpoint number {i}",
            note="What happens here in a few words. " * 3,
        )
        for i, key in enumerate(rank.spread(TOUCHPOINTS))
    ]
    links = [
        Link(id=ids.new_id(), map_id="m", source_id=a.id, target_id=touchpoints[(i * 7 + 1) % TOUCHPOINTS].id)
        for i, a in enumerate((touchpoints * 2)[:LINKS])
        if (i * 7 + 1) % TOUCHPOINTS != i % TOUCHPOINTS
    ]
    frame = [Project(id=PROJECT_ID, title="Large"), Map(id="m", rank="a0", title="Map")]
    return Journey.of([*frame, *phases, *lanes, *touchpoints, *links])


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("large") / "large.journey"
    return snapshot.build(snapshot.Snapshot(_large(), {"document_id": "d"}), target).path


def median(action: Callable[[], object], times: int = 7) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def report(benchmark, reference: str, seconds: float, goal: float | None = None) -> None:
    """Print the ratio of what was measured to its reference."""
    ratio = benchmark.stats.stats.median / seconds
    benchmark.extra_info.update(reference=reference, ratio=round(ratio, 2), goal=goal)
    wanted = f", goal {goal}" if goal else ""
    print(f"\n{benchmark.name}: {ratio:.2f} x {reference} ({seconds * 1000:.2f} ms{wanted})")  # noqa: T201


def _plain_read(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table in TABLES:
            connection.execute(f"SELECT * FROM {table}").fetchall()


def test_durable_edit(benchmark, tmp_path, file):
    """One rename in a document of 10,000 touchpoints, safe on the disk."""
    copy = WorkingCopy.open(StateFolder(tmp_path / "state"), file)
    copy.warm_up()
    raw = (copy.session.path / "raw").open("ab", buffering=0)
    number = 0

    def write_raw() -> None:
        raw.write(b"x" * 4096)
        os.fsync(raw.fileno())

    def edit() -> None:
        nonlocal number
        number += 1
        project = copy.document.journey.need(Project, PROJECT_ID)
        after = project.model_copy(update={"title": f"Title {number}"})
        copy.document.commit(Message("edit.rename"), Changes({project.key: Change(project, after)}))

    benchmark.pedantic(edit, rounds=100, warmup_rounds=10)
    assert copy.document.is_kept
    report(benchmark, "raw write and fsync in the same folder", median(write_raw, 100), goal=2)
    raw.close()
    copy.close()


def test_validated_open_in_the_child(benchmark, tmp_path, file):
    """All checks and the filling of a working copy, as the child does it."""
    target = tmp_path / "work.db"
    benchmark.pedantic(
        lambda: reader_child.fill(file, target), setup=lambda: target.unlink(missing_ok=True), rounds=7, warmup_rounds=1
    )
    report(benchmark, "plain sqlite3 read of the same rows", median(lambda: _plain_read(file)), goal=8)


def test_whole_open(benchmark, tmp_path, file):
    """From the path to the document, with copy, child process and loading."""

    def open_and_close() -> None:
        WorkingCopy.open(StateFolder(tmp_path / ids.new_id()), file).close()

    benchmark.pedantic(open_and_close, rounds=3, warmup_rounds=1)
    report(benchmark, "plain sqlite3 read of the same rows", median(lambda: _plain_read(file)))


def test_load_from_the_working_copy(benchmark, tmp_path, file):
    """What the window's process does once the child is done."""
    target = tmp_path / "work.db"
    reader_child.fill(file, target)
    with closing(open_working(target)) as connection:

        def load() -> None:
            with quiet():
                rows.load(connection)

        benchmark.pedantic(load, rounds=7, warmup_rounds=1)
    report(benchmark, "plain sqlite3 read of the same rows", median(lambda: _plain_read(file)))


def test_snapshot_for_a_save(benchmark, tmp_path, file):
    """What a save costs the thread that edits."""
    copy = WorkingCopy.open(StateFolder(tmp_path / "state"), file)
    benchmark.pedantic(lambda: copy.abandon_save(copy.prepare_save()), rounds=7, warmup_rounds=1)
    report(benchmark, "plain sqlite3 read of the same rows", median(lambda: _plain_read(file)))
    copy.close()


def test_building_the_file(benchmark, tmp_path, file):
    """What a save costs a worker: a fresh database, checked, hashed and flushed."""
    snap = snapshot.Snapshot(reader.read(file).journey, {"document_id": "d"})
    target = tmp_path / "built.journey"
    benchmark.pedantic(lambda: snapshot.build(snap, target), rounds=5, warmup_rounds=1)
    report(benchmark, "plain sqlite3 read of the same rows", median(lambda: _plain_read(file)))
