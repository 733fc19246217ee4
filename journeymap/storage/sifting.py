"""Takes what is sound out of a foreign file: known columns, valid records, references that lead somewhere.

The fast way validates whole tables. Only a table that fails goes row by row: its texts are cleaned, and what
still does not fit is left out with a warning.
"""

import hashlib
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from journeymap.model import text
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import PROJECT_ID
from journeymap.model.records.tables import TABLES
from journeymap.storage import digest, schema, soundness
from journeymap.storage.rows import Codec, Row, codec

_PLAIN = ("meta", "lineage", "version", "export_base")


@dataclass
class Sifted:
    """What was found in a file of the format `format_version`, as rows of today's format."""

    format_version: int
    tables: dict[str, list[Row]] = field(default_factory=dict)
    plain: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    assets: list[tuple[Any, ...]] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)

    @property
    def meta(self) -> dict[str, str]:
        return dict(self.plain.get("meta", []))

    @property
    def save_id(self) -> str:
        """Id of the save that wrote the file."""
        rows = self.plain.get("lineage", [])
        return str(max(rows, key=lambda row: int(row[1]))[0]) if rows else ""

    @property
    def title(self) -> str:
        project = next((row for row in self.tables.get("project", []) if row[0] == PROJECT_ID), None)
        return str(project[1]) if project else ""


def sift(file: sqlite3.Connection, version: int, strict: Collection[str]) -> Sifted:
    """Read all known columns of all known tables of an open, guarded file.

    `strict` names the tables whose columns have our types, and enforce them.
    """
    found = Sifted(version)
    for table in TABLES:
        select = codec(table).select_from(schema.columns(version)[table])
        rows = _exact_rows(file, codec(table), select) if table in strict else None
        if rows is None:
            rows = row_by_row(codec(table), _fetch_lenient(file, select), found.warnings)
        if rows:
            found.tables[table] = rows
    for table in _PLAIN:
        found.plain[table] = _plain_rows(file, table, schema.columns(version)[table])
    keep_assets(found, file.execute("SELECT sha256, mime, width, height, data FROM asset"))
    if not found.warnings:
        _compare_digest(found)
    mend(found)
    return found


def write(work: sqlite3.Connection, found: Sifted) -> None:
    """Insert everything into an empty database of today's format."""
    for table, rows in found.tables.items():
        work.executemany(codec(table).insert, rows)
    for table, plain in (*found.plain.items(), ("asset", found.assets)):
        columns = schema.columns(found.format_version)[table]
        marks = ", ".join("?" * len(columns))
        work.executemany(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})", plain)


def _exact_rows(file: sqlite3.Connection, kind: Codec, select: str) -> list[Row] | None:
    """The rows of a table if every one is a valid record as it stands, else None."""
    try:
        rows: list[Row] = file.execute(select).fetchall()
        kind.check(rows)
    except ValueError:
        return None
    except sqlite3.OperationalError as error:
        if "decode" in str(error):
            return None
        raise
    return rows if len({row[0] for row in rows}) == len(rows) else None


def row_by_row(kind: Codec, rows: Iterable[Row], warnings: list[Message]) -> list[Row]:
    """Those of the rows that are valid records, cleaned if need be; the others are told in `warnings`."""
    good: dict[str, Record] = {}
    cleaned = lost = 0
    for row in rows:
        record, changed = _record(kind, row)
        if record is None or record.id in good:
            lost += 1
        else:
            good[record.id] = record
            cleaned += changed
    if cleaned:
        warnings.append(Message("storage.open.cleaned", table=kind.kind.table, n=cleaned))
    if lost:
        warnings.append(Message("storage.open.left-out", table=kind.kind.table, n=lost))
    return [kind.to_row(record) for record in good.values()]


def _fetch_lenient(file: sqlite3.Connection, sql: str) -> list[Row]:
    """All rows, with a replacement character where a text is not UTF-8."""
    file.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        return file.execute(sql).fetchall()
    finally:
        file.text_factory = str


def _record(kind: Codec, row: Row) -> tuple[Record | None, bool]:
    """The record of a row, cleaned if need be, and whether that changed anything."""
    for candidate, changed in ((row, False), (_clean(kind, row), True)):
        try:
            return kind.to_records([candidate])[0], changed
        except ValueError:
            continue
    return None, False


def _clean(kind: Codec, row: Row) -> Row:
    """The row with its texts as the model takes them: control characters go, what is too long is cut."""
    values = list(row)
    for i, name in enumerate(kind.columns):
        if not isinstance(values[i], str) or i in kind.lists or name == "id" or name in kind.kind.references:
            continue
        values[i] = text.clean_block(values[i])
        if i in kind.titles:
            values[i] = text.split_title(values[i])[0]
    return tuple(values)


def _plain_rows(file: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> list[Row]:
    rows = _fetch_lenient(file, f"SELECT {', '.join(columns)} FROM {table}")
    return [row for row in rows if None not in row or table == "export_base"]


def keep_assets(found: Sifted, rows: Iterable[Row]) -> None:
    """Keep the pictures whose bytes are what their hash says."""
    lost = 0
    for row in rows:
        if isinstance(row[4], bytes) and hashlib.sha256(row[4]).hexdigest() == row[0]:
            found.assets.append(row)
        else:
            lost += 1
    if lost:
        found.warnings.append(Message("storage.open.pictures-lost", n=lost))


def _compare_digest(found: Sifted) -> None:
    known = found.meta.get("content_sha256")
    if known != digest.of_rows(_as_stored(found), [row[:4] for row in found.assets]):
        found.warnings.append(Message("storage.open.changed-elsewhere"))


def _as_stored(found: Sifted) -> dict[str, list[Row]]:
    """The rows as wide as they are in the file: later formats added columns at the end."""
    if found.format_version >= schema.FORMAT:
        return found.tables
    widths = {table: len(columns) for table, columns in schema.columns(found.format_version).items()}
    return {table: [row[: widths[table]] for row in rows] for table, rows in found.tables.items()}


def mend(found: Sifted) -> None:
    """Leave out what refers to nothing and what the rules of the document forbid."""
    if soundness.is_sound(found.tables):
        return
    records = {table: {r.id: r for r in codec(table).to_records(rows)} for table, rows in found.tables.items()}
    mended = soundness.mend(records)
    found.tables = {name: [codec(name).to_row(r) for r in rows.values()] for name, rows in records.items()}
    found.warnings.append(Message("storage.open.loose-ends", n=mended))
