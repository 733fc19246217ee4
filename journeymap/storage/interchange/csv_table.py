"""Reads CSV: a table with headings in German or English, or a plain list of titles, one per line."""

from journeymap.model.messages import Texts
from journeymap.storage.interchange import delimited
from journeymap.storage.interchange.building import TOUCHPOINT_LIMIT, Builder
from journeymap.storage.interchange.report import Imported
from journeymap.storage.interchange.table_fields import is_heading
from journeymap.storage.interchange.table_rows import Row, TableReader


def read(text: str, texts: Texts, title: str = "") -> Imported:
    """The touchpoints of a table as one map called `title`. Raises Unreadable if there is none."""
    found = delimited.split(text, is_heading, TOUCHPOINT_LIMIT)
    rows = found.rows
    builder = Builder(texts)
    builder.start_map(title)
    if found.swallowed_from:
        builder.problem(found.swallowed_from, "import.table.broken", line=found.swallowed_from)
    if is_heading(rows[0][1]):
        TableReader(builder, rows[0][1]).read(rows[1:])
        if builder.count == 0:
            builder.phase("")
            builder.lane("")
    else:
        _read_list(rows, found.lines, builder)
    return builder.finish()


def _read_list(rows: list[Row], lines: list[str], builder: Builder) -> None:
    """Rows without headings: the first cell is the title and the others are kept in the note."""
    widths = {len(cells) for _, cells in rows}
    if len(widths) > 1:  # commas in sentences, not columns
        rows = [(number, [line]) for number, line in enumerate(lines, 1) if line.strip()]
    elif widths != {1}:
        builder.problem(rows[0][0], "import.table.no-headings")
    TableReader(builder, ["title"]).read(rows)
