"""Every format that was ever written opens; working copies of old formats are brought up to date."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journeymap.model.records.tables import TABLES
from journeymap.storage import digest, migrations, reader, schema
from journeymap.storage.connection import open_building
from journeymap.storage.filling import fill
from journeymap.storage.rows import load

FILES = Path(__file__).parents[1] / "files"


def _shape(connection: sqlite3.Connection) -> dict[str, list]:
    names = [n for (n,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {
        name: [
            connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
            sorted(connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()),
        ]
        for name in names
        if not name.startswith(("_", "sqlite_"))
    }


@pytest.mark.parametrize("version", schema.FORMATS)
def test_a_document_of_each_format_opens(version):
    path = FILES / f"{version}.journey"
    before = path.read_bytes()
    opened = reader.read(path)
    assert opened.format_version == version
    assert opened.warnings == []
    assert [name for name, kind in TABLES.items() if not opened.journey.count(kind)] == []
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        stored = connection.execute("SELECT value FROM meta WHERE key = 'content_sha256'").fetchone()[0]
    if version == schema.FORMAT:
        assert digest.of_journey(opened.journey, [row[:4] for row in opened.assets]) == stored
    assert path.read_bytes() == before


def test_all_steps_together_give_the_frozen_text():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrations.upgrade(connection)
        with closing(sqlite3.connect(":memory:")) as fresh:
            schema.create(fresh)
            assert _shape(connection) == _shape(fresh)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.FORMAT,)
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)


def test_a_working_copy_of_today_is_only_noted(tmp_path, filled):
    fill(filled, tmp_path / "work.db")
    with closing(open_building(tmp_path / "work.db")) as connection:
        before = _shape(connection)
        migrations.upgrade(connection)
        migrations.upgrade(connection)
        assert _shape(connection) == before
        assert load(connection) == filled
        noted = connection.execute("SELECT name FROM _sqlite_migrations").fetchall()
        assert noted == [(f"format_{version}",) for version in schema.FORMATS]


def test_a_step_that_fails_leaves_nothing_behind(monkeypatch):
    monkeypatch.setattr(schema, "ddl", lambda version: "CREATE TABLE a (b);\nCREATE NONSENSE;\n")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.upgrade(connection)
        assert not connection.in_transaction
        assert "a" not in _shape(connection)
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)
