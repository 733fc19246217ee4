"""Every record comes back from the database as it went in; the frozen SQL text agrees with the records."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings

from journeymap.model.journey import Journey
from journeymap.model.records.tables import TABLES
from journeymap.storage import reader, rows, schema, snapshot
from journeymap.storage.connection import open_building, open_working
from tests.strategies import journeys


@given(journeys())
def test_any_journey_comes_back_as_it_was(journey):
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        snapshot.fill(connection, snapshot.Snapshot(journey, {}))
        assert rows.load(connection) == journey
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journeys())
def test_any_journey_comes_back_through_the_child_process(tmp_path: Path, journey):
    snapshot.build(snapshot.Snapshot(journey, {"document_id": "d"}), tmp_path / "a.journey")
    opened = reader.read(tmp_path / "a.journey")
    assert opened.journey == journey
    assert opened.warnings == []


def test_the_strategies_reach_every_table():
    reached = set()

    @settings(max_examples=60, database=None, suppress_health_check=list(HealthCheck))
    @given(journeys())
    def collect(journey: Journey) -> None:
        reached.update(name for name, kind in TABLES.items() if journey.count(kind))

    collect()
    assert reached == set(TABLES)


def test_the_frozen_text_has_just_the_fields_of_the_records():
    columns = schema.columns()
    for table, kind in TABLES.items():
        assert columns[table] == tuple(kind.model_fields), table
    assert set(columns) == {*TABLES, *schema.EXTRA_TABLES}


def test_the_frozen_text_knows_required_references_and_kinds():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema.ddl())
        for table, kind in TABLES.items():
            keys = {row[3]: row for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
            assert {field: key[2] for field, key in keys.items()} == kind.references, table
            assert {key[6] for key in keys.values()} <= {"NO ACTION"}
            for _, name, _, notnull, _, _ in connection.execute(f"PRAGMA table_info({table})"):
                optional = type(None) in get_args(kind.model_fields[name].annotation)
                assert bool(notnull) is not optional, (table, name)
        tables = list(connection.execute("PRAGMA table_list"))
        assert all(row[5] for row in tables if not row[1].startswith("sqlite_")), "all tables are STRICT"
        assert not list(connection.execute("SELECT 1 FROM sqlite_schema WHERE type IN ('view', 'trigger')"))
        sql = " ".join(text for (text,) in connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    assert sql.count("REFERENCES") == sql.count("ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED")
    assert "AUTOINCREMENT" not in sql.upper()
    assert "GENERATED" not in sql.upper()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("emotion", "score", 4),
        ("pain_point", "severity", 0),
        ("pain_point", "link_id", "l"),
        ("touchpoint", "outcome", "maybe"),
        ("touchpoint", "moment_of_truth", 2),
        ("touchpoint", "title", None),
        ("link", "share", 100.5),
    ],
)
def test_the_database_itself_refuses_what_must_not_be(tmp_path, filled, table, column, value):
    built = snapshot.build(snapshot.Snapshot(filled, {}), tmp_path / "a.journey")
    with closing(sqlite3.connect(built.path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"UPDATE {table} SET {column} = ?", (value,))


def test_a_published_file_is_plain(tmp_path, filled):
    built = snapshot.build(snapshot.Snapshot(filled, {"document_id": "d"}), tmp_path / "a.journey")
    header = built.path.read_bytes()[:100]
    assert header[18:20] == b"\x01\x01"
    assert header[68:72] == b"JRNY"
    assert int.from_bytes(header[60:64], "big") == schema.FORMAT
    with closing(sqlite3.connect(built.path)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert names == {*TABLES, *schema.EXTRA_TABLES}
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.journey"]


def test_equal_content_gives_equal_bytes(tmp_path, filled):
    backwards = Journey.of(reversed(list(filled.records())))
    first = snapshot.build(snapshot.Snapshot(filled, {"document_id": "d"}), tmp_path / "a.journey")
    second = snapshot.build(snapshot.Snapshot(backwards, {"document_id": "d"}), tmp_path / "b.journey")
    assert first.sha256 == second.sha256


def test_settings_of_a_working_copy(tmp_path):
    with closing(open_building(tmp_path / "work.db")) as connection:
        schema.create(connection)
    with closing(open_working(tmp_path / "work.db")) as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "locking_mode")
        }
        assert settings == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "locking_mode": "exclusive",
        }
        connection.execute("INSERT INTO meta VALUES ('a', 'b')")
        assert not (tmp_path / "work.db-shm").exists()
