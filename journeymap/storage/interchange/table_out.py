"""Writes a table as CSV for spreadsheets, as JSON for programs, or as aligned text for people."""

import json
import re
import unicodedata

from journeymap.model.analysis.cells import NUMERIC, Cell, Column, Table, heading, raw, words
from journeymap.model.messages import Texts

_FORMULA = re.compile("[=+\\-@\t\r＝＋－＠]")
"""How a cell begins that a spreadsheet would take for a formula; the full-width forms count as well."""
_QUOTED = re.compile('[";,|\t\r\n]|^\\s|\\s$')
_WIDEST = 40
_GAP = "  "


def to_csv(table: Table, texts: Texts, *, as_is: bool = False) -> str:
    """All columns as CSV with CRLF, in German with ";" and decimal commas. A text that a spreadsheet could take for a
    formula gets an apostrophe before it, unless `as_is`. The byte order mark is the caller's."""
    mark = ";" if texts.language == "de" else ","
    lines = [[_field(heading(column, texts), as_is) for column in table.columns]]
    lines += [[_cell(c, row.cells[c.key], texts, as_is) for c in table.columns] for row in table.rows]
    return "".join(mark.join(fields) + "\r\n" for fields in lines)


def to_json(table: Table) -> str:
    """All columns as JSON, the same in every language: names of built-in things and choices are their keys."""
    columns = [{"key": c.key, "kind": c.kind.value, **c.heading.arguments} for c in table.columns]
    rows = [{c.key: raw(row.cells[c.key]) for c in table.columns} for row in table.rows]
    return json.dumps({"table": table.name, "columns": columns, "rows": rows}, ensure_ascii=False, indent=1) + "\n"


def to_text(table: Table, texts: Texts) -> str:
    """The brief columns that hold anything, aligned, long cells cut with an ellipsis."""
    columns = [
        c for c in table.columns if c.brief and any(row.cells[c.key] not in (None, "", ()) for row in table.rows)
    ]
    lines = [[_short(heading(column, texts)) for column in columns]]
    lines += [[_short(words(column, row.cells[column.key], texts)) for column in columns] for row in table.rows]
    widths = [max(_width(line[at]) for line in lines) for at in range(len(columns))]
    lines.insert(1, ["-" * width for width in widths])
    return "".join(_aligned(line, columns, widths) + "\n" for line in lines)


def guarded(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` made `text` of."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text, 1) else text


def _cell(column: Column, cell: Cell, texts: Texts, as_is: bool) -> str:
    shown = words(column, cell, texts)
    is_number = isinstance(cell, int | float) and not isinstance(cell, bool)
    return shown if is_number else _field(shown, as_is)


def _field(text: str, as_is: bool) -> str:
    """A text as a field. Any mark that some program splits at is quoted, so that no second cell can begin within."""
    text = text if as_is else guarded(text)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def _aligned(line: list[str], columns: list[Column], widths: list[int]) -> str:
    parts = []
    for text, column, width in zip(line, columns, widths, strict=True):
        space = " " * (width - _width(text))
        parts.append(space + text if column.kind in NUMERIC else text + space)
    return _GAP.join(parts).rstrip()


def _short(text: str) -> str:
    line = " ".join(text.split())
    if _width(line) <= _WIDEST:
        return line
    kept, width = "", 0
    for letter in line:
        width += _width(letter)
        if width >= _WIDEST:
            break
        kept += letter
    return kept.rstrip() + "…"


def _width(text: str) -> int:
    """Columns that a terminal needs: two for wide letters, none for marks that stand on others."""
    return sum(
        0 if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )  # fmt: skip
