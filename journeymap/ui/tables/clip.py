"""Blocks of cells on the clipboard: exact among our own tables, tab-separated text and a table for other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from journeymap.model.analysis.cells import Column, heading, words
from journeymap.storage.interchange.table_out import guarded, unguarded
from journeymap.ui.forms.values import Plain, Tied

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.tables.writing import Desk

MIME = "application/x-journeymap-cells"
LIMIT = 20_000_000
"""So many letters are read from the clipboard, no more."""
_QUOTED = ("\t", "\n", "\r", '"')


@dataclass(frozen=True, slots=True)
class Given:
    """The text of a cell; copied from one of our tables also its value, and the field (`source`) that it is of."""

    text: str
    value: Plain | tuple[str, ...] = None
    source: tuple[str, str, str] | None = None


Block = list[list[Given]]


def written(desk: Desk, keys: Sequence[Key], columns: Sequence[Column], *, headings: bool = False) -> QMimeData:
    """These cells in all the forms that a clipboard may want; with `headings` a table to be shown elsewhere."""
    block = [[_given(desk, key, column) for column in columns] for key in keys]
    shown = [[words(column, desk.sheet.cell(key, column.key), desk.texts) for column in columns] for key in keys]
    heads = [heading(column, desk.texts) for column in columns] if headings else []
    data = QMimeData()
    plain = [[_guarded(text, given) for text, given in zip(row, line, strict=True)]
             for row, line in zip(shown, block, strict=True)]  # fmt: skip
    data.setText(
        "\n".join("\t".join(map(_quoted, row)) for row in ([list(map(guarded, heads))] if heads else []) + plain)
    )
    data.setHtml(_html(heads, shown))
    if not headings:
        raw = [[[given.text, given.value, given.source] for given in row] for row in block]
        data.setData(MIME, json.dumps(raw, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return data


def read(data: QMimeData | None) -> Block:
    """The cells on a clipboard; empty if there are none."""
    if data is None:
        return []
    if data.hasFormat(MIME):
        found = _own(bytes(data.data(MIME).data()))
        if found:
            return found
    text = data.text() if data.hasText() else ""
    return split(text) if len(text) <= LIMIT else []


def split(text: str) -> Block:
    """Tab-separated text as spreadsheets write it: quotation marks hold tabs and line ends together."""
    csv.field_size_limit(LIMIT)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").removesuffix("\n")
    if not lines and not text:
        return []
    rows = list(csv.reader(io.StringIO(lines, newline=""), delimiter="\t"))
    return [[Given(unguarded(cell)) for cell in row] or [Given("")] for row in rows] or [[Given("")]]


def _given(desk: Desk, key: Key, column: Column) -> Given:
    field = desk.fields.get(column.key)
    text = desk.text(key, column.key)
    if field is None:
        return Given(text)
    value = field.spec.access.read(desk.journey, [key[1]], field.slot)
    if isinstance(value, tuple):
        return Given(text, tuple(tied.entry for tied in value if isinstance(tied, Tied)), field.identity)
    return Given(text, value if isinstance(value, str | int | float) else None, field.identity)


def _guarded(text: str, given: Given) -> str:
    """Other programs must not take a text for a formula; numbers stay numbers."""
    is_number = isinstance(given.value, int | float) and not isinstance(given.value, bool)
    return text if is_number else guarded(text)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in _QUOTED) else text


def _html(heads: list[str], rows: list[list[str]]) -> str:
    def line(tag: str, cells: list[str]) -> str:
        inside = "".join(f"<{tag}>{escape(cell).replace(chr(10), '<br>')}</{tag}>" for cell in cells)
        return f"<tr>{inside}</tr>"

    head = line("th", heads) if heads else ""
    return f"<table>{head}{''.join(line('td', row) for row in rows)}</table>"


def _own(written_: bytes) -> Block:
    """What `written` put there; anybody may write to a clipboard, so nothing is believed."""
    if len(written_) > LIMIT:
        return []
    try:
        rows = json.loads(written_.decode("utf-8", "surrogatepass"))
        return [[_one(*cell) for cell in row] for row in rows]
    except (ValueError, TypeError, RecursionError):
        return []


def _one(text: object, value: object, source: object) -> Given:
    entries = tuple(map(str, value)) if isinstance(value, list) else None
    plain = value if isinstance(value, str | int | float) else entries
    known = isinstance(source, list) and len(source) == 3
    return Given(str(text), plain, (str(source[0]), str(source[1]), str(source[2])) if known else None)  # type: ignore[index]
