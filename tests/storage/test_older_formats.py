"""What an older program left behind: its files, its named versions, its sessions, its damaged files, its JSON."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journeymap.model import order
from journeymap.model.edits import fields
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Map, Phase, SavedView
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import BlueprintLine
from journeymap.storage import reader, recovery, rows, salvage, schema, versions
from journeymap.storage.errors import StorageError
from journeymap.storage.interchange import project_json
from journeymap.storage.state import SessionFolder, StateFolder
from journeymap.storage.working_copy import WorkingCopy

FILES = Path(__file__).parents[1] / "files"
LABEL = Message("edit.rename", title="x")
OLD = [version for version in schema.FORMATS if version < schema.FORMAT]


@pytest.fixture
def left(state: StateFolder) -> SessionFolder:
    """A session with unsaved edits, and one of them undone, that the program with format 1.0 left behind."""
    session = state.new_session()
    with closing(sqlite3.connect(session.work_db, isolation_level=None)) as connection:
        connection.executescript((FILES / "work-1000.sql").read_text(encoding="utf-8"))
        assert connection.execute("PRAGMA user_version").fetchone() == (1000,)
    session.release()
    return session


def version_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_a_format_only_adds_columns_and_at_the_end():
    for older, newer in zip(schema.FORMATS, schema.FORMATS[1:], strict=False):
        if schema.major(older) == schema.major(newer):
            for table, columns in schema.columns(older).items():
                assert schema.columns(newer)[table][: len(columns)] == columns


@pytest.mark.parametrize("version", OLD)
def test_an_old_file_is_saved_in_todays_format(state, tmp_path, version):
    path = tmp_path / "a.journey"
    shutil.copyfile(FILES / f"{version}.journey", path)
    copy = WorkingCopy.open(state, path)
    assert copy.warnings == []
    assert not copy.is_dirty
    assert copy.read_only is None
    before = copy.document.journey.snapshot()
    assert {phase.tone for phase in before.all(Phase)} == {lane.tone for lane in before.all(Lane)} == {None}
    views = before.all(SavedView)
    assert views
    assert all((view.lines, view.persona_id, view.search) == (tuple(BlueprintLine), None, "") for view in views)
    assert version_of(path) == version
    copy.save()
    copy.close()
    assert version_of(path) == schema.FORMAT
    opened = reader.read(path)
    assert opened.journey == before
    assert opened.warnings == []


def test_the_session_of_an_older_program_is_recovered_with_its_history(state, left):
    assert [orphan.session.id for orphan in recovery.orphans(state)] == [left.id]
    copy = WorkingCopy.resume(state, left)
    try:
        document = copy.document
        a_map = document.journey.all(Map)[0]
        assert [phase.title for phase in order.phases(document.journey, a_map.id)][0] == "Renamed"
        assert document.journey.need(SavedView, "view1").lines == tuple(BlueprintLine)
        _is_as_in_memory(copy)
        while document.history.undo_step:
            document.undo()
            _is_as_in_memory(copy)
        assert document.journey.count(Touchpoint) == document.journey.count(SavedView) == 0
        while document.history.redo_step:
            document.redo()
        _is_as_in_memory(copy)
        assert document.journey.count(Touchpoint) == 1
    finally:
        copy.close()


def test_a_recovered_session_takes_the_new_fields_and_comes_back(state, left):
    copy = WorkingCopy.resume(state, left)
    document = copy.document
    phase, view = document.journey.all(Phase)[0], document.journey.need(SavedView, "view1")
    document.commit(LABEL, fields.edit(document.journey, Phase, [phase.id], tone="violet"))
    document.commit(LABEL, fields.edit(document.journey, SavedView, [view.id], persona_id="persona1", search="bill"))
    copy.close()
    again = WorkingCopy.resume(state, left)
    try:
        assert again.document.journey.need(Phase, phase.id).tone == "violet"
        assert again.document.journey.need(SavedView, "view1").persona_id == "persona1"
        with closing(sqlite3.connect(":memory:")) as fresh:
            schema.create(fresh)
            schema.add_indexes(fresh)
            assert _indexes(again._connection) == _indexes(fresh)
    finally:
        again.close()


def test_a_version_made_by_an_older_program_is_read(state, left):
    copy = WorkingCopy.resume(state, left)
    try:
        (version,) = versions.all_in(copy._connection)
        found = versions.load(copy._connection, version.id)
        assert found.count(Phase) == 3
        assert found.need(SavedView, "view1").search == ""
        copy._connection.execute("UPDATE version SET content_sha256 = ?", ("0" * 64,))
        with pytest.raises(StorageError):
            versions.load(copy._connection, version.id)
    finally:
        copy.close()


@pytest.mark.parametrize("hurt", ["tree", "schema"])
@pytest.mark.parametrize("version", OLD)
def test_a_damaged_old_file_is_salvaged(state, tmp_path, version, hurt):
    whole = reader.read(FILES / f"{version}.journey").journey
    data = bytearray((FILES / f"{version}.journey").read_bytes())
    if hurt == "schema":  # nothing says any more which table begins where
        data[100:4096] = b"\xff" * 3996
    else:
        with closing(sqlite3.connect(f"{(FILES / f'{version}.journey').as_uri()}?mode=ro", uri=True)) as connection:
            (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'touchpoint'").fetchone()
        data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path = tmp_path / "a.journey"
    path.write_bytes(data)
    copy = salvage.salvage(state, path, "A")
    try:
        found = copy.document.journey
        for kind in (Phase, Lane, SavedView):
            assert _ids(found, kind) == _ids(whole, kind)
            assert {record.id: record for record in found.all(kind)} == {r.id: r for r in whole.all(kind)}
    finally:
        copy.close()


def test_json_of_an_older_program_is_read(filled):
    value = json.loads(project_json.write(filled))
    value["version"] = 1
    lacking = {Phase: ["tone"], Lane: ["tone"], SavedView: ["lines", "persona_id", "search"]}
    for kind, names in lacking.items():
        for row in value["tables"][kind.table]:
            for name in names:
                row.pop(name)
    found = project_json.read(json.dumps(value))
    plain = {kind: {name: kind.model_fields[name].default for name in names} for kind, names in lacking.items()}
    assert found == Journey.of(record.model_copy(update=plain.get(type(record), {})) for record in filled.records())


def _is_as_in_memory(copy: WorkingCopy) -> None:
    assert rows.load(copy._connection) == copy.document.journey


def _ids(journey: Journey, kind: type) -> set[str]:
    return {record.id for record in journey.all(kind)}


def _indexes(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    found = connection.execute("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'")
    return {row for row in found if not (row[0].startswith("sqlite_") or row[1].startswith("_"))}
