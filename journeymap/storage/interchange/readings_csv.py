"""Reads readings from CSV: what was measured where, with headings in German or English. Needs no journey."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from journeymap.model.analysis.finder import Where
from journeymap.model.messages import Message
from journeymap.model.text import split_title
from journeymap.model.vocab import Metric
from journeymap.storage.interchange import decoding, delimited
from journeymap.storage.interchange.cell_values import Numbers
from journeymap.storage.interchange.delimited import Row
from journeymap.storage.interchange.reading_rows import RowReader, RowUnreadable
from journeymap.storage.interchange.readings_words import Field, Meaning, is_heading, meaning, speaks_german
from journeymap.storage.interchange.report import Problem, Unreadable

ROW_LIMIT = 200_000
_HEADING_WITHIN = 20
_OWN_WORDS = {"import.nothing": "readings.nothing", "import.too-many": "readings.too-many"}

Each = Callable[[int, int], None]
"""Called now and then with how much is done and how much there is; may raise to stop."""
EACH = 500


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


@dataclass(frozen=True, slots=True)
class Written:
    """How a table is written. As a wish, "" and None stand for what can be found out."""

    encoding: str = ""
    delimiter: str = ""
    mark: str = ""
    meanings: tuple[Meaning, ...] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table and how it was recognised. `above` are the lines over the headings; `is_known` says that the headings
    name a place and something measured."""

    written: Written
    headings: tuple[str, ...]
    rows: list[Row]
    heading_line: int
    above: tuple[int, ...] = ()
    swallowed_from: int = 0
    is_known: bool = True

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        return self.written.meanings or ()


def read_bytes(raw: bytes) -> ReadingsRead:
    """As `read`, from UTF-8, UTF-16 or old Windows text, with a byte order mark or without. Raises Unreadable."""
    return read(decoding.decode(raw))


def read(text: str) -> ReadingsRead:
    """The readings of a table, one or several a row. Raises Unreadable if it is no table of readings."""
    sheet = recognise(text)
    if not sheet.is_known:
        raise Unreadable(Message("readings.no-headings"))
    return read_sheet(sheet)


def recognise_bytes(raw: bytes, wish: Written | None = None) -> Sheet:
    """As `recognise`, from bytes. Raises Unreadable."""
    wish = wish or Written()
    encoding, text = decoding.recognise(raw, encoding=wish.encoding)
    return recognise(text, replace(wish, encoding=encoding))


def recognise(text: str, wish: Written | None = None) -> Sheet:
    """The table in a text: what is not wished for is found out. Without headings that are known the first row counts
    as such. Raises Unreadable if there is no table."""
    wish = wish or Written()
    table = _table(text, wish.delimiter)
    known = next((n for n, (_, cells) in enumerate(table.rows[:_HEADING_WITHIN]) if is_heading(cells)), None)
    at = known or 0
    line, headings = table.rows[at]
    meanings = wish.meanings
    if meanings is None or len(meanings) != len(headings):
        meanings = tuple(meaning(heading)[0] for heading in headings)
    rows = table.rows[at + 1 :]
    numbers = Numbers(_figures(meanings, rows), speaks_german(headings), wish.mark)
    written = Written(wish.encoding, table.delimiter, numbers.mark if numbers.is_settled else "", meanings)
    above = tuple(line for line, _ in table.rows[:at])
    return Sheet(written, tuple(headings), rows, line, above, table.swallowed_from, known is not None)


def read_sheet(sheet: Sheet, each: Each | None = None) -> ReadingsRead:
    """The readings of a table as it was recognised, or as somebody says it is."""
    result = ReadingsRead()
    result.remarks.extend(Problem(line, Message("readings.before-heading")) for line in sheet.above)
    headings = list(sheet.headings)
    numbers = Numbers(_figures(sheet.meanings, sheet.rows), speaks_german(headings), sheet.written.mark)
    reader = RowReader(headings, numbers, sheet.meanings)
    result.remarks.extend(
        Problem(sheet.heading_line, Message("readings.column-unknown", column=split_title(name, 60)[0]))
        for name in reader.unknown
    )
    for number, (line, cells) in enumerate(sheet.rows):
        if each is not None and number % EACH == 0:
            each(number, len(sheet.rows))
        if line == sheet.swallowed_from:
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


def _table(text: str, delimiter: str) -> delimited.Delimited:
    try:
        return delimited.split(text, is_heading, ROW_LIMIT, delimiter)
    except Unreadable as error:
        own = _OWN_WORDS.get(error.reason.key)
        if own is None:
            raise
        raise Unreadable(Message(own, **error.reason.arguments)) from None


def _figures(meanings: Sequence[Meaning], rows: list[Row]) -> list[str]:
    """The cells that hold measured values, which tell how this table writes decimals."""
    wanted = [at for at, found in enumerate(meanings) if found is Field.VALUE or isinstance(found, Metric)]
    return [cells[at] for _, cells in rows for at in wanted if at < len(cells)]
