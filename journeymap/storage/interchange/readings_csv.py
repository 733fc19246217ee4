"""Reads readings from CSV: what was measured where, with headings in German or English. Needs no journey."""

from dataclasses import dataclass, field

from journeymap.model.analysis.finder import Where
from journeymap.model.messages import Message
from journeymap.model.text import split_title
from journeymap.model.vocab import Metric
from journeymap.storage.interchange import decoding, delimited
from journeymap.storage.interchange.cell_values import Numbers
from journeymap.storage.interchange.delimited import Row
from journeymap.storage.interchange.reading_rows import RowReader, RowUnreadable
from journeymap.storage.interchange.readings_words import Field, is_heading, meaning, speaks_german
from journeymap.storage.interchange.report import Problem, Unreadable

ROW_LIMIT = 20_000
_HEADING_WITHIN = 20
_OWN_WORDS = {"import.nothing": "readings.nothing", "import.too-many": "readings.too-many"}


@dataclass(frozen=True, slots=True)
class Found:
    """A reading of line `line`: where it belongs, and the fields of the record."""

    line: int
    where: Where
    fields: dict[str, object]


@dataclass(frozen=True, slots=True)
class ReadingsRead:
    """The readings of a text. `problems` are lines that could not be read, `remarks` what was taken otherwise than it
    may have been meant."""

    readings: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)


def read_bytes(raw: bytes) -> ReadingsRead:
    """As `read`, from UTF-8, UTF-16 or old Windows text, with a byte order mark or without. Raises Unreadable."""
    return read(decoding.decode(raw))


def read(text: str) -> ReadingsRead:
    """The readings of a table, one or several a row. Raises Unreadable if it is no table of readings."""
    table = _table(text)
    at = next((n for n, (_, cells) in enumerate(table.rows[:_HEADING_WITHIN]) if is_heading(cells)), None)
    if at is None:
        raise Unreadable(Message("readings.no-headings"))
    heading, rows = table.rows[at], table.rows[at + 1 :]
    result = ReadingsRead()
    result.remarks.extend(Problem(line, Message("readings.before-heading")) for line, _ in table.rows[:at])
    reader = RowReader(heading[1], Numbers(_figures(heading[1], rows), speaks_german(heading[1])))
    result.remarks.extend(
        Problem(heading[0], Message("readings.column-unknown", column=split_title(name, 60)[0]))
        for name in reader.unknown
    )
    for line, cells in rows:
        if line == table.swallowed_from:
            result.problems.append(Problem(line, Message("readings.swallowed")))
            continue
        _read_row(reader, line, cells, result)
    return result


def _read_row(reader: RowReader, line: int, cells: list[str], result: ReadingsRead) -> None:
    """All readings of a row, or none and the problem."""
    try:
        row = reader.read(cells)
    except RowUnreadable as error:
        result.problems.append(Problem(line, error.reason))
        return
    result.readings.extend(Found(line, row.where, fields) for fields in row.readings)
    result.remarks.extend(Problem(line, remark) for remark in row.remarks)


def _table(text: str) -> delimited.Delimited:
    try:
        return delimited.split(text, is_heading, ROW_LIMIT)
    except Unreadable as error:
        own = _OWN_WORDS.get(error.reason.key)
        if own is None:
            raise
        raise Unreadable(Message(own, **error.reason.arguments)) from None


def _figures(headings: list[str], rows: list[Row]) -> list[str]:
    """The cells that hold measured values, which tell how this table writes decimals."""
    meanings = [meaning(heading)[0] for heading in headings]
    wanted = [at for at, found in enumerate(meanings) if found is Field.VALUE or isinstance(found, Metric)]
    return [cells[at] for _, cells in rows for at in wanted if at < len(cells)]
