"""Files nobody vouches for are refused or opened: untouched, nothing beside them, no traceback, in time."""

import os
import sqlite3
import struct
import time
import zipfile
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Project
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.storage import reader, reader_child, schema, snapshot
from journeymap.storage.errors import CannotOpen
from journeymap.ui.text.keys.storage import TEXTS

LONGEST = 10.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "documents"
    made.mkdir()
    return made


@pytest.fixture(scope="session")
def good(filled: Journey, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    target = tmp_path_factory.mktemp("good") / "a.journey"
    return snapshot.build(snapshot.Snapshot(filled, {"document_id": "d"}), target).path.read_bytes()


@pytest.fixture
def path(folder: Path, good: bytes) -> Path:
    made = folder / "a.journey"
    made.write_bytes(good)
    return made


def edited(path: Path, *statements: str, unsafe: bool = False) -> None:
    """Change a document with plain SQL, as a person with a tool, or somebody with bad intentions, would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if unsafe:
            connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def look(path: Path) -> reader.Opened | CannotOpen:
    """Open and check what must hold for every file: a sentence or a journey, and nothing touched."""
    before = {entry.name: _content(entry) for entry in path.parent.iterdir()}
    started = time.monotonic()
    result: reader.Opened | CannotOpen
    try:
        result = reader.read(path)
    except CannotOpen as error:
        result = error
    sentences = [result.reason] if isinstance(result, CannotOpen) else result.warnings
    assert all(TEXTS[sentence.key].format(**sentence.arguments) for sentence in sentences)
    assert time.monotonic() - started < LONGEST
    assert {entry.name: _content(entry) for entry in path.parent.iterdir()} == before
    return result


def refused(path: Path) -> str:
    result = look(path)
    assert isinstance(result, CannotOpen)
    return result.reason.key


def opened(path: Path) -> reader.Opened:
    result = look(path)
    assert isinstance(result, reader.Opened)
    return result


def _content(path: Path) -> object:
    return path.read_bytes() if path.is_file() else os.lstat(path).st_mode


def test_the_good_one_opens(path, filled):
    assert opened(path).journey == filled
    assert opened(path).warnings == []


@pytest.mark.parametrize("size", [0, 1, 15, 16, 99, 100, 101, 511, 512, 4095, 4096, 4097, 8192, 40_000])
def test_truncated(path, good, size):
    path.write_bytes(good[:size])
    assert refused(path) in {"storage.open.no-document", "storage.open.damaged"}


def test_bits_flipped_anywhere(path, good, filled):
    random = Random(1)
    for _ in range(6):
        broken = bytearray(good)
        for _ in range(random.randint(1, 20)):
            broken[random.randrange(100, len(broken))] ^= 1 << random.randrange(8)
        path.write_bytes(broken)
        result = look(path)
        if isinstance(result, reader.Opened) and result.journey != filled:
            assert result.warnings, "a change of content never goes unnoticed"


@pytest.mark.parametrize("place", range(100, 4096, 331))
def test_the_schema_page_overwritten(path, good, place):
    broken = bytearray(good)
    broken[place : place + 64] = Random(place).randbytes(64)
    path.write_bytes(broken)
    look(path)


@pytest.mark.parametrize(("offset", "value"), [(16, 0), (18, 255), (20, 200), (28, 2**31), (52, 7), (56, 2), (100, 99)])
def test_header_fields(path, good, offset, value):
    broken = bytearray(good)
    data = struct.pack(">I", value) if value > 255 else bytes([value])
    broken[offset : offset + len(data)] = data
    path.write_bytes(broken)
    look(path)


def test_other_kinds_of_file(folder):
    for name, data in {
        "empty": b"",
        "text": b"journey\n  title A\n",
        "png": b"\x89PNG\r\n\x1a\n" + bytes(200),
        "zeros": bytes(10_000),
        "random": Random(2).randbytes(10_000),
    }.items():
        path = folder / name
        path.write_bytes(data)
        assert refused(path) == "storage.open.no-document"
    with zipfile.ZipFile(folder / "zip", "w") as archive:
        archive.writestr("a", "b" * 1000)
    assert refused(folder / "zip") == "storage.open.no-document"


def test_an_ordinary_database_of_another_program(folder):
    path = folder / "other.db"
    edited(path, "CREATE TABLE touchpoint (id)", "INSERT INTO touchpoint VALUES (1)")
    assert refused(path) == "storage.open.no-document"
    edited(path, f"PRAGMA application_id = {schema.APPLICATION_ID}")
    assert refused(path) == "storage.open.unknown-format"
    edited(path, f"PRAGMA user_version = {schema.FORMAT}")
    assert refused(path) == "storage.open.missing-column"


@pytest.mark.parametrize("version", [1, 999, -5, 2**31 - 1])
def test_unknown_versions(path, version):
    edited(path, f"PRAGMA user_version = {version}")
    assert refused(path) in {"storage.open.unknown-format", "storage.open.newer"}


def test_a_newer_major_version_says_so(path):
    edited(path, f"PRAGMA user_version = {(schema.major(schema.FORMAT) + 1) * 1000}")
    with pytest.raises(CannotOpen) as caught:
        reader.read(path)
    assert caught.value.newer
    assert caught.value.reason == Message("storage.open.newer", format="2.0")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_things_that_are_no_files(folder, tmp_path):
    os.mkfifo(folder / "pipe")
    os.symlink(folder / "loop", folder / "loop")
    os.symlink("/dev/zero", folder / "device")
    (folder / "directory").mkdir()
    for name in ("pipe", "loop", "device", "directory", "missing"):
        with pytest.raises(CannotOpen) as caught:
            reader.copy(folder / name, tmp_path / "copy")
        assert caught.value.reason.key in {
            "storage.open.no-file",
            "storage.open.folder",
            "storage.open.unreadable",
            "storage.open.missing",
        }, name


def test_a_file_that_is_too_large(folder, monkeypatch):
    monkeypatch.setattr(reader, "SIZE_LIMIT", 1000)
    (folder / "a").write_bytes(bytes(1001))
    assert refused(folder / "a") == "storage.open.too-large"


EVIL = {
    "trigger": ["CREATE TRIGGER t AFTER INSERT ON map BEGIN DELETE FROM link; END"],
    "view": ["CREATE VIEW v AS SELECT 1"],
    "view named like a table": ["DROP TABLE comment", "CREATE VIEW comment AS SELECT * FROM reading"],
    "endless view": [
        "DROP TABLE comment",
        "CREATE VIEW comment AS WITH RECURSIVE c(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM c) SELECT * FROM c",
    ],
    "virtual table": ["CREATE VIRTUAL TABLE f USING fts5(a)"],
    "generated column": ["ALTER TABLE persona ADD COLUMN g TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL"],
    "missing table": ["DROP TABLE comment"],
    "missing column": ["ALTER TABLE persona DROP COLUMN note"],
}


@pytest.mark.parametrize("name", EVIL)
def test_evil_schemas(path, name):
    edited(path, *EVIL[name])
    assert refused(path) in {"storage.open.foreign-schema", "storage.open.missing-column"}


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE persona (id TEXT PRIMARY KEY, rank TEXT, name TEXT AS (load_extension('x')), kind, note, "
        "value_class)",
        "CREATE TABLE persona (id TEXT PRIMARY KEY, rank, name, kind, note, value_class, "
        "CHECK (length(randomblob(1000000000)) > 0))",
        "CREATE TABLE persona(",
        "CREATE VIRTUAL TABLE persona USING fts5(id, rank, name, kind, note, value_class)",
        "/* */ CREATE TABLE persona AS SELECT 1",
    ],
)
def test_schema_texts_that_were_written_by_hand(path, sql):
    edited(path, "INSERT INTO persona VALUES ('p', 'a0', 'x', 'persona', '', NULL)")
    edited(path, f"UPDATE sqlite_schema SET sql = {_quoted(sql)} WHERE name = 'persona'", unsafe=True)
    result = look(path)
    if isinstance(result, reader.Opened):
        assert result.warnings


def test_an_index_on_an_expression_that_never_ends(path):
    edited(
        path,
        "INSERT INTO persona VALUES ('p', 'a0', 'x', 'persona', '', NULL)",
        "CREATE INDEX i ON persona (length(replace(hex(zeroblob(100000)), '0', 'abcdefgh')))",
    )
    look(path)


def test_a_table_of_somebody_elses_is_left_alone(path, filled):
    edited(path, "CREATE TABLE my_notes (a)", "INSERT INTO my_notes VALUES (1)")
    assert opened(path).journey == filled


def test_too_many_rows(path, monkeypatch):
    monkeypatch.setattr(reader_child, "ROW_CAP", 20)
    with pytest.raises(CannotOpen) as caught:
        reader_child.fill(path, path.with_name("work.db"))
    assert caught.value.reason.key == "storage.open.too-large"


def test_a_million_rows_are_refused_in_time(path):
    edited(
        path,
        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 300000) "
        "INSERT INTO owner SELECT 'o' || n, 'a0', 'x', '' FROM c",
    )
    assert refused(path) == "storage.open.too-large"


def test_texts_no_model_would_take(path):
    edited(
        path,
        "UPDATE project SET title = 'a' || char(7) || 'b' || char(10) || 'c'",
        "UPDATE map SET title = replace(hex(zeroblob(600)), '0', 'x')",
        "INSERT INTO persona VALUES ('p1', 'a0', CAST(x'c328' AS TEXT), 'persona', '', NULL)",
        "INSERT INTO persona VALUES ('p2', 'a0', CAST(x'61006263' AS TEXT), 'persona', '', NULL)",
    )
    found = opened(path)
    assert found.journey.need(Project, "project").title in {"ab c", "a b c"}
    assert {warning.key for warning in found.warnings} == {"storage.open.cleaned"}
    assert "\x00" not in repr([record for record in found.journey.records() if record.id == "p2"])


def test_values_no_model_would_take_are_left_out(path, filled):
    edited(
        path,
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO persona VALUES ('p1', 'a0', 'x', 'alien', '', NULL)",
        "INSERT INTO persona VALUES ('no id!', 'a0', 'x', 'persona', '', NULL)",
        "INSERT INTO persona VALUES ('p3', 'not a rank', 'x', 'persona', '', NULL)",
    )
    found = opened(path)
    assert found.journey == filled
    assert Message("storage.open.left-out", table="persona", n=3) in found.warnings


def test_rows_without_strict_types(path, filled):
    edited(
        path,
        "ALTER TABLE emotion RENAME TO old",
        "CREATE TABLE emotion (id TEXT, touchpoint_id, persona_id, score, quote)",
        "INSERT INTO emotion SELECT id, touchpoint_id, persona_id, CAST(score AS TEXT), quote FROM old",
        "INSERT INTO emotion SELECT id, touchpoint_id, persona_id, score, quote FROM old",
        "INSERT INTO emotion VALUES (NULL, NULL, NULL, x'00', 3.5)",
        "DROP TABLE old",
    )
    found = opened(path)
    assert found.journey == filled
    assert any(warning.key == "storage.open.left-out" for warning in found.warnings)


def test_a_row_removed_with_a_tool_takes_what_hung_on_it_along(path, filled):
    link = filled.all(Link)[0]
    edited(path, f"DELETE FROM touchpoint WHERE id = '{link.source_id}'")
    found = opened(path)
    assert found.journey.get(Touchpoint, link.source_id) is None
    assert found.journey.get(Link, link.id) is None
    assert found.journey.count(Touchpoint) == filled.count(Touchpoint) - 1
    assert {warning.key for warning in found.warnings} == {"storage.open.changed-elsewhere", "storage.open.loose-ends"}


def test_a_catalogue_entry_removed_with_a_tool_is_merely_missing(path, filled):
    edited(path, "DELETE FROM owner")
    found = opened(path)
    assert found.journey.count(Touchpoint) == filled.count(Touchpoint)
    assert {record.owner_id for record in found.journey.all(Touchpoint)} == {None}


def test_edits_with_a_tool_are_noticed_and_kept(path):
    edited(path, "UPDATE project SET title = 'By SQL'")
    found = opened(path)
    assert found.journey.need(Project, "project").title == "By SQL"
    assert found.warnings == [Message("storage.open.changed-elsewhere")]


def test_a_file_in_wal_mode(path, filled):
    edited(path, "PRAGMA journal_mode = WAL")
    assert path.read_bytes()[18:20] == b"\x02\x02"
    assert opened(path).journey == filled


def test_hostile_neighbours(path, filled, tmp_path):
    """A crafted journal names another file as its master: SQLite would delete that one."""
    victim = tmp_path / "victim"
    victim.write_text("precious")
    name = str(victim).encode()
    tail = name + struct.pack(">II", len(name), sum(name)) + b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    journal = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + struct.pack(">IIIII", 0, 1, 0, 512, 4096) + bytes(484) + tail
    path.with_name("a.journey-journal").write_bytes(journal)
    path.with_name("a.journey-wal").write_bytes(Random(3).randbytes(5_000))
    path.with_name("a.journey-shm").write_bytes(bytes(32_768))
    assert opened(path).journey == filled
    assert victim.read_text() == "precious"


def test_a_child_that_dies_or_hangs_is_a_sentence(path, monkeypatch):
    monkeypatch.setattr(reader, "_START", "import os; os.abort()")
    assert refused(path) == "storage.open.damaged"
    monkeypatch.setattr(reader, "_START", "print('{{\"status\": 3}}')")
    assert refused(path) == "storage.open.damaged"
    monkeypatch.setattr(reader, "_START", "import time; time.sleep(60)")
    monkeypatch.setattr(reader, "DEADLINE", 0.5)
    assert refused(path) == "storage.open.too-slow"


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
@pytest.mark.parametrize(
    ("name", "key"),
    [("SIGKILL", "ended"), ("SIGTERM", "ended"), ("SIGINT", "ended"), ("SIGSEGV", "damaged"), ("SIGBUS", "damaged"),
     ("SIGXCPU", "too-slow")],
)  # fmt: skip
def test_who_ends_the_child_is_told(path, monkeypatch, name, key):
    before = path.read_bytes()
    suicide = "import os, signal as s; s.signal(s.SIGINT, s.SIG_DFL); os.kill(os.getpid(), s." + name + ")"
    monkeypatch.setattr(reader, "_START", suicide)
    assert refused(path) == f"storage.open.{key}"
    assert path.read_bytes() == before


def test_a_child_that_cannot_start_says_nothing_about_the_file(path, monkeypatch):
    monkeypatch.setattr(reader, "_START", "raise SystemExit(1)")
    assert refused(path) == reader.ENDED


def test_the_child_has_little_memory(path, monkeypatch):
    pytest.importorskip("resource")
    hog = "from journeymap.storage import reader_child as c; c.fill = lambda *a: bytearray(3 * 10**9); c.main()"
    monkeypatch.setattr(reader, "_START", "import sys; sys.path[:] = sys.argv[1].split('\\n'); " + hog)
    assert refused(path) == "storage.open.too-large"


def test_nothing_but_known_tables_can_be_read(path):
    with closing(reader_child.open_guarded(path)) as file:
        reader_child._guard_reading(file)
        assert file.execute("SELECT count(*) FROM touchpoint").fetchone()[0] > 0
        for sql in (
            "SELECT * FROM sqlite_schema",
            "SELECT load_extension('x')",
            "ATTACH '/tmp/x' AS x",
            "PRAGMA writable_schema = ON",
            "DELETE FROM touchpoint",
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n FROM c) SELECT * FROM c",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                file.execute(sql).fetchall()


def test_reading_leaves_nothing_in_the_temporary_folder(path, tmp_path, monkeypatch):
    import tempfile

    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    opened(path)
    path.write_bytes(path.read_bytes()[:5000])
    refused(path)
    assert list(own.iterdir()) == []


def test_a_list_that_is_no_list(path, filled):
    touchpoint = filled.all(Touchpoint)[0].id
    for value in ("[1", "[" * 5000):
        edited(
            path,
            "PRAGMA ignore_check_constraints = ON",
            f"UPDATE touchpoint SET devices = {_quoted(value)} WHERE id = '{touchpoint}'",
        )
        found = look(path)
        if isinstance(found, reader.Opened):
            assert found.journey.get(Touchpoint, touchpoint) is None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
