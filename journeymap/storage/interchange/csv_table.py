"""Reads CSV: a table with headings in German or English, or a plain list of titles, one per line."""

import csv
import sys
from collections import Counter

from journeymap.model.messages import Message, Texts
from journeymap.storage.interchange import decoding
from journeymap.storage.interchange.building import TOUCHPOINT_LIMIT, Builder
from journeymap.storage.interchange.report import Imported, Unreadable
from journeymap.storage.interchange.table_fields import is_heading
from journeymap.storage.interchange.table_rows import Row, TableReader

_DELIMITERS = (";", "\t", "|", ",")
_SAMPLE = 50


def read(text: str, texts: Texts, title: str = "") -> Imported:
    """The touchpoints of a table as one map called `title`. Raises Unreadable if there is none."""
    lines = decoding.lines(text)
    declared = _declared(lines)
    first = 1 if declared else 0
    delimiter = declared or _delimiter(lines)
    rows = _rows(lines[first:], delimiter, first)
    rows = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    if not rows:
        raise Unreadable(Message("import.nothing"))
    builder = Builder(texts)
    builder.start_map(title)
    if _stays_open(lines[rows[-1][0] - 1 :], delimiter):
        builder.problem(rows[-1][0], "import.table.broken", line=rows[-1][0])
    if is_heading(rows[0][1]):
        TableReader(builder, rows[0][1]).read(rows[1:])
        if builder.count == 0:
            builder.phase("")
            builder.lane("")
    else:
        _read_list(rows, lines, builder)
    return builder.finish()


def _read_list(rows: list[Row], lines: list[str], builder: Builder) -> None:
    """Rows without headings: the first cell is the title and the others are kept in the note."""
    widths = {len(cells) for _, cells in rows}
    if len(widths) > 1:  # commas in sentences, not columns
        rows = [(number, [line]) for number, line in enumerate(lines, 1) if line.strip()]
    elif widths != {1}:
        builder.problem(rows[0][0], "import.table.no-headings")
    TableReader(builder, ["title"]).read(rows)


def _declared(lines: list[str]) -> str:
    """The delimiter of a first line such as "sep=;" (spreadsheets write it)."""
    head = lines[0].strip() if lines else ""
    return head[4] if len(head) == 5 and head.lower().startswith("sep=") else ""


def _delimiter(lines: list[str]) -> str:
    """The delimiter under which the first rows have the most columns in common."""
    sample = [line for line in lines if line.strip()][:_SAMPLE]
    best, most = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(cells) for _, cells in _rows(sample, delimiter, 0))
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


def _rows(lines: list[str], delimiter: str, before: int) -> list[Row]:
    csv.field_size_limit(sys.maxsize)  # the size of the whole text is limited already
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
    rows: list[Row] = []
    begins = before + 1
    try:
        for cells in reader:
            rows.append((begins, cells))
            begins = before + reader.line_num + 1
            if len(rows) > TOUCHPOINT_LIMIT + 1:
                raise Unreadable(Message("import.too-many", limit=TOUCHPOINT_LIMIT))
    except csv.Error:
        raise Unreadable(Message("import.table.broken", line=before + reader.line_num)) from None
    return rows
