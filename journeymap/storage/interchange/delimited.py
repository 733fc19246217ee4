"""Splits delimited text into rows of cells, whatever the delimiter: what every reader of CSV shares."""

import csv
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from journeymap.model.messages import Message
from journeymap.storage.interchange import decoding
from journeymap.storage.interchange.report import Unreadable

Row = tuple[int, list[str]]
"""A table row with the line in which it begins, from 1."""
IsHeading = Callable[[list[str]], bool]

DELIMITERS = (";", "\t", "|", ",")
_SAMPLE = 50


@dataclass(frozen=True, slots=True)
class Delimited:
    """The rows that are not blank, the lines they come from, and the line at which a quotation mark opens that never
    closes and swallowed the rest (0: none does)."""

    rows: list[Row]
    lines: list[str]
    swallowed_from: int = 0
    delimiter: str = ","


def split(text: str, is_heading: IsHeading, limit: int, delimiter: str = "") -> Delimited:
    """The rows of `text`. Without a `delimiter` a first line such as "sep=;" says it; else it is found, with the help
    of `is_heading`. Raises Unreadable if nothing is in it, if there are more than `limit` rows, or if it is no table.
    """
    lines = decoding.lines(text)
    declared = _declared(lines)
    first = 1 if declared else 0
    delimiter = delimiter or declared or _delimiter(lines, is_heading, limit)
    rows = _rows(lines[first:], delimiter, first, limit)
    rows = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    if not rows:
        raise Unreadable(Message("import.nothing"))
    last = rows[-1][0]
    swallowed_from = last if _stays_open(lines[last - 1 :], delimiter) else 0
    return Delimited(rows, lines, swallowed_from, delimiter)


def _declared(lines: list[str]) -> str:
    """The delimiter of a first line such as "sep=;" (spreadsheets write it)."""
    head = lines[0].strip() if lines else ""
    return head[4] if len(head) == 5 and head.lower().startswith("sep=") else ""


def _delimiter(lines: list[str], is_heading: IsHeading, limit: int) -> str:
    """The delimiter under which the first rows have the most columns in common."""
    sample = [line for line in lines if line.strip()][:_SAMPLE]
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            widths = Counter(len(cells) for _, cells in _rows(sample, delimiter, 0, limit))
        except Unreadable:
            continue
        width, times = max(widths.items(), key=lambda item: (item[0] > 1, item[1]), default=(1, 0))
        score = (width - 1) * times / max(1, sum(widths.values()))
        heading = is_heading(next(iter(csv.reader(sample[:1], delimiter=delimiter)), []))
        score += 100 if heading and width > 1 else 0
        if score > most:
            best, most = delimiter, score
    return best


def _stays_open(last: list[str], delimiter: str) -> bool:
    """Whether a quotation mark opens in the last row and never closes, so that it swallowed what follows."""
    if len(last) < 2 or '"' not in last[0]:
        return False
    try:
        list(csv.reader((line + "\n" for line in last), delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _rows(lines: list[str], delimiter: str, before: int, limit: int) -> list[Row]:
    csv.field_size_limit(sys.maxsize)  # the size of the whole text is limited already
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
    rows: list[Row] = []
    begins = before + 1
    try:
        for cells in reader:
            rows.append((begins, cells))
            begins = before + reader.line_num + 1
            if len(rows) > limit + 1:
                raise Unreadable(Message("import.too-many", limit=limit))
    except csv.Error:
        raise Unreadable(Message("import.table.broken", line=before + reader.line_num)) from None
    return rows
