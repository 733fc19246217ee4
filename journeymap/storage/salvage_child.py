"""The child process that takes what can still be read out of a damaged file, and writes a new working copy of it."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.model.messages import Message
from journeymap.model.records.tables import TABLES
from journeymap.storage import reader_child, rebuilding, schema, sifting
from journeymap.storage.connection import quiet
from journeymap.storage.errors import CannotOpen
from journeymap.storage.pages import Broken, Pages
from journeymap.storage.rows import Row, codec

SECONDS = 25
_PLAIN = ("version",)
"""What goes along besides records and pictures. The rest of a file speaks of the old document, not of the new one."""
_MOSTLY = 0.5


@dataclass
class _Gathered:
    """The rows found for each table; which of them may have more rows on pages that nothing leads to."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    incomplete: list[str] = field(default_factory=list)
    unread: int = 0
    """Pages and rows that could not be read."""


def main() -> None:
    """Run as a process: the paths of the copied file and of the new working copy are the last two arguments."""
    reader_child.run(salvage, SECONDS)


def salvage(source: Path, target: Path) -> dict[str, object]:
    """Read what can be read. Raises CannotOpen if that is nothing."""
    with quiet():
        gathered = _gather(Pages(source.read_bytes()))
        found = _sound(gathered)
    if not any(found.tables.get(name) for name in ("map", "touchpoint", "persona", "evidence", "opportunity")):
        raise CannotOpen(Message("storage.salvage.nothing"))
    reader_child.write(found, target)
    return {"format": schema.FORMAT, **reader_child.told(found)}


def _gather(pages: Pages) -> _Gathered:
    gathered = _Gathered()
    roots, is_whole = _roots(pages)
    seen: set[int] = set()
    for table in (*TABLES, "asset", *_PLAIN):
        if table not in roots:
            if not is_whole:
                gathered.incomplete.append(table)
            continue
        tree = pages.walk(roots[table])
        own = [leaf for leaf in tree.leaves if leaf not in seen]
        seen.update(own)
        gathered.rows[table] = [row for leaf in own for row in _rows(pages, leaf, gathered)]
        gathered.unread += tree.holes
        if tree.holes:
            gathered.incomplete.append(table)
        if sum(map(len, gathered.rows.values())) > reader_child.ROW_CAP:
            raise CannotOpen(Message("storage.open.too-large"))
    if gathered.incomplete:
        _adopt(pages, gathered, seen)
    return gathered


def _roots(pages: Pages) -> tuple[dict[str, int], bool]:
    """Where the tree of each table begins, and whether the file itself says so.

    All files that this program writes have the same layout up to there, so what is broken is known all the same.
    """
    tree = pages.walk(1)
    roots = _usual_roots(pages) if tree.holes else {}
    for leaf in tree.leaves:
        rows, lost = pages.rows(leaf)
        if lost:
            roots = {**_usual_roots(pages), **roots}
        for row in rows:
            if len(row) == 5 and row[0] == "table" and isinstance(row[3], int):
                roots[str(row[1])] = row[3]
    return roots, not tree.holes


def _usual_roots(pages: Pages) -> dict[str, int]:
    version = pages.format_version if pages.format_version in schema.FORMATS else schema.FORMAT
    with closing(sqlite3.connect(":memory:")) as empty:
        schema.create(empty, version)
        return dict(empty.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'"))


def _rows(pages: Pages, leaf: int, gathered: _Gathered) -> list[Row]:
    try:
        rows, lost = pages.rows(leaf)
    except Broken:
        gathered.unread += 1
        return []
    gathered.unread += lost
    return rows


def _adopt(pages: Pages, gathered: _Gathered, seen: set[int]) -> None:
    """Give pages that nothing leads to any more to the incomplete table whose records they hold."""
    for leaf in pages.all_leaves():
        if leaf in seen or leaf == 1:
            continue
        rows = _rows(pages, leaf, gathered)
        scores = {table: _valid(table, rows) for table in gathered.incomplete}
        best = max(scores, key=lambda table: scores[table])
        if rows and scores[best] > len(rows) * _MOSTLY:
            gathered.rows.setdefault(best, []).extend(rows)


def _valid(table: str, rows: list[Row]) -> int:
    """How many of the rows are valid records of this table."""
    if table not in TABLES:
        return sum(len(row) == len(schema.columns()[table]) and isinstance(row[-1], bytes) for row in rows)
    kind, valid = codec(table), 0
    for row in rows:
        if len(row) in schema.widths(table):
            with suppress(ValueError):
                kind.check([kind.fitted(row)])
                valid += 1
    return valid


def _sound(gathered: _Gathered) -> sifting.Sifted:
    """What of it are valid records that hang together."""
    found = sifting.Sifted(schema.FORMAT)
    unread = gathered.unread
    for table in TABLES:
        kind = codec(table)
        rows = gathered.rows.get(table, [])
        fitting = [kind.fitted(row) for row in rows if len(row) in schema.widths(table) or len(row) > len(kind.columns)]
        unread += len(rows) - len(fitting)
        if fitting:
            found.tables[table] = sifting.row_by_row(kind, fitting, found.warnings)
    for table in _PLAIN:
        columns = schema.columns()[table]
        found.plain[table] = [row for row in gathered.rows.get(table, []) if _is_plain(row, len(columns))]
    sifting.keep_assets(found, [row for row in gathered.rows.get("asset", []) if len(row) == 5])
    if unread:
        found.warnings.insert(0, Message("storage.salvage.unread", n=unread))
    rebuilt = rebuilding.rebuild(found.tables)
    if rebuilt:
        found.warnings.append(Message("storage.salvage.rebuilt", n=rebuilt))
    sifting.mend(found)
    return found


def _is_plain(row: Row, width: int) -> bool:
    """Whether a row is a named version: texts, and its content last."""
    return len(row) == width and all(isinstance(value, str) for value in row[:-1]) and isinstance(row[-1], bytes)
