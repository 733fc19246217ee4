"""A pasted table with headings, before somebody has said what its columns mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.model.messages import Message, Texts
from journeymap.storage.interchange import decoding, delimited
from journeymap.storage.interchange.building import Builder
from journeymap.storage.interchange.report import Imported, Unreadable
from journeymap.storage.interchange.table_fields import Field, columns_of, is_heading
from journeymap.storage.interchange.table_rows import Row, TableReader

ROW_LIMIT = 10_000
_RULE = re.compile(r"\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$")


@dataclass(frozen=True, slots=True)
class Table:
    """`guessed` says what the columns seem to mean, by their headings; rows come with the lines they begin in."""

    headings: list[str]
    rows: list[Row]
    guessed: dict[int, Field]


def find(text: str) -> Table | None:
    """The table that a text is, whether from a spreadsheet, CSV or Markdown; None if it has no headings we know.

    Raises Unreadable if it is one with too many rows.
    """
    if len(text) > decoding.SIZE_LIMIT:
        raise Unreadable(Message("import.too-large", limit=decoding.SIZE_LIMIT // 1_000_000))
    lines = text.splitlines()
    first = next((line for line in lines if line.strip()), "")
    if not any(mark in first for mark in "\t;,|"):
        return None
    rows = _markdown(lines) if first.lstrip().startswith("|") else _delimited(text)
    if len(rows) < 2 or len(rows[0][1]) < 2 or not is_heading(rows[0][1]):
        return None
    if len(rows) > ROW_LIMIT + 1:
        raise Unreadable(Message("import.too-many", limit=ROW_LIMIT))
    return Table(rows[0][1], rows[1:], columns_of(rows[0][1]))


def read(table: Table, columns: Mapping[int, Field], texts: Texts) -> Imported:
    """The touchpoints of a table whose columns mean this; columns without a meaning are kept in the notes."""
    builder = Builder(texts)
    builder.start_map("")
    reader = TableReader(builder, table.headings, dict(columns))
    reader.read(table.rows)
    return builder.finish()


def _delimited(text: str) -> list[Row]:
    try:
        return delimited.split(text, is_heading, decoding.SIZE_LIMIT).rows
    except Unreadable:  # no table: the text is taken line by line
        return []


def _markdown(lines: list[str]) -> list[Row]:
    filled = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    if not all(line.startswith("|") for _, line in filled):
        return []
    inside = [(number, line.removeprefix("|").removesuffix("|")) for number, line in filled if not _RULE.match(line)]
    return [(number, [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]) for number, line in inside]
