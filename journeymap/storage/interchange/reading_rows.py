"""From one row of a table of readings to its readings: cells are read by what their heading says."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import ValidationError

from journeymap.model.analysis import confidence
from journeymap.model.analysis.finder import Where
from journeymap.model.edits.fields import fitted
from journeymap.model.messages import Message
from journeymap.model.records.notes import Reading
from journeymap.model.rules import RuleBroken
from journeymap.model.text import split_title
from journeymap.model.vocab import Metric
from journeymap.storage.interchange.cell_values import Numbers, read_period
from journeymap.storage.interchange.readings_words import Field, Meaning, meaning, metric_of, unit_of
from journeymap.storage.interchange.table_out import unguarded

_COUNTS = {Field.PROMOTERS: "promoters", Field.PASSIVES: "passives", Field.DETRACTORS: "detractors"}
_ROUNDING = 1.0
"""How far a score that stands beside its counts may be off: it may have been rounded to whole points."""


class RowUnreadable(Exception):
    """A row cannot be read. `reason` is the message for people."""

    def __init__(self, key: str, **arguments: str | int | float) -> None:
        super().__init__(key)
        self.reason = Message(key, **arguments)


@dataclass(frozen=True, slots=True)
class RowRead:
    """The place that a row speaks of, the fields of its readings, and what is doubtful about them."""

    where: Where
    readings: list[dict[str, object]] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)


class RowReader:
    """Reads the rows below one heading. `unknown` holds the headings that nobody knows.

    `meanings` say what the columns mean; without them the headings do.
    """

    def __init__(self, headings: list[str], numbers: Numbers, meanings: Sequence[Meaning] | None = None) -> None:
        self._headings = headings
        self._numbers = numbers
        self._columns: dict[Field, int] = {}
        self._metrics: list[tuple[int, Metric]] = []
        self._units: dict[int, str] = {}
        self.unknown: list[str] = []
        for at, heading in enumerate(headings):
            found, self._units[at] = meaning(heading)
            if meanings is not None and meanings[at] is not found:
                found, self._units[at] = meanings[at], unit_of(heading)
            if isinstance(found, Metric):
                self._metrics.append((at, found))
            elif found is not None:
                self._columns.setdefault(found, at)
            elif heading.strip():
                self.unknown.append(heading)

    def read(self, cells: list[str]) -> RowRead:
        """The readings of a row. Raises RowUnreadable, so that a row counts as a whole or not at all."""
        cells = [unguarded(cell.strip()) for cell in cells]
        if any(cells[len(self._headings) :]):
            raise RowUnreadable("readings.extra-cells")
        row = RowRead(self._where(cells))
        if not row.where:
            raise RowUnreadable("readings.no-place")
        shared = self._shared(cells)
        counts = self._counts(cells)
        for metric, at, unit in self._measured(cells, counts):
            fields: dict[str, object] = {"metric": metric, **shared}
            value = self._value(cells, at, unit, fields, row.remarks)
            _complete(fields, metric, value, counts)
            row.readings.append(_checked(fields))
        return row

    def _where(self, cells: list[str]) -> Where:
        record_id = self._cell(cells, Field.PLACE_ID if Field.PLACE_ID in self._columns else Field.ID)
        number = self._cell(cells, Field.NUMBER).removesuffix(".0").removesuffix(",0")
        return Where(self._cell(cells, Field.MAP), record_id, number, self._cell(cells, Field.TITLE))

    def _shared(self, cells: list[str]) -> dict[str, object]:
        """What all readings of a row have in common."""
        found: dict[str, object] = {
            "segment": self._cell(cells, Field.SEGMENT),
            "source": self._cell(cells, Field.SOURCE),
            "sample_size": self._count(cells, Field.SAMPLE),
        }
        period = self._cell(cells, Field.PERIOD)
        first, last = self._from_to(cells)
        if period and not (first or last):
            both = read_period(period)
            if both is None:
                raise RowUnreadable("readings.no-period", **self._named(Field.PERIOD, period))
            first, last = both
        if first and last and first > last:
            raise RowUnreadable("readings.period-turned")
        return found | {"period_from": first, "period_to": last}

    def _measured(self, cells: list[str], counts: dict[str, int]) -> list[tuple[Metric, int | None, str]]:
        """Each metric of a row with the column of its value (None: only the counts say it) and its unit."""
        found: list[tuple[Metric, int | None, str]] = []
        own_unit = self._cell(cells, Field.UNIT)
        if named := self._cell(cells, Field.METRIC):
            metric, unit = metric_of(named)
            if metric is None:
                raise RowUnreadable("readings.no-metric", **self._named(Field.METRIC, named))
            found.append((metric, self._columns.get(Field.VALUE), own_unit or unit))
        filled = [(at, metric) for at, metric in self._metrics if at < len(cells) and cells[at]]
        for at, metric in filled:
            found.append((metric, at, self._units[at] or (own_unit if len(filled) == 1 and not named else "")))
        has_nps = any(metric is Metric.NPS for metric, _, _ in found)
        if counts and not has_nps:
            if named:
                raise RowUnreadable("readings.counts-only-nps")
            found.append((Metric.NPS, None if found else self._columns.get(Field.VALUE), "" if found else own_unit))
        if not found and self._cell(cells, Field.VALUE):
            raise RowUnreadable("readings.which-metric")
        if not found:
            raise RowUnreadable("readings.no-value")
        return found

    def _value(
        self, cells: list[str], at: int | None, unit: str, fields: dict[str, object], remarks: list[Message]
    ) -> float | None:
        """The value in column `at`; its unit goes into `fields`."""
        cell = cells[at] if at is not None and at < len(cells) else ""
        fields["unit"] = unit or (self._units[at] if at is not None else "")
        if not cell:
            return None
        found = self._numbers.read(cell)
        if found is None:
            raise RowUnreadable("readings.no-figure", column=self._name(at or 0), text=_short(cell))
        fields["unit"] = fields["unit"] or found.unit
        if found.is_doubtful:
            remarks.append(Message("readings.doubtful-figure", text=_short(cell), value=found.value))
        return found.value

    def _counts(self, cells: list[str]) -> dict[str, int]:
        found = {name: self._count(cells, column) for column, name in _COUNTS.items()}
        return {name: count for name, count in found.items() if count is not None}

    def _count(self, cells: list[str], column: Field) -> int | None:
        cell = self._cell(cells, column)
        count = self._numbers.whole(cell) if cell else None
        if cell and count is None:
            raise RowUnreadable("readings.no-count", **self._named(column, cell))
        return count

    def _from_to(self, cells: list[str]) -> tuple[str | None, str | None]:
        """The days of the columns from and to. A quarter there means its first or last day, alone all of it."""
        begin, end = self._span(cells, Field.FROM), self._span(cells, Field.TO)
        first, last = begin[0] if begin else None, end[1] if end else None
        if begin and not end and begin[0] != begin[1]:
            last = begin[1]
        return first, last

    def _span(self, cells: list[str], column: Field) -> tuple[str, str] | None:
        cell = self._cell(cells, column)
        span = read_period(cell) if cell else None
        if cell and span is None:
            raise RowUnreadable("readings.no-day", **self._named(column, cell))
        return span

    def _cell(self, cells: list[str], column: Field) -> str:
        at = self._columns.get(column)
        return cells[at] if at is not None and at < len(cells) else ""

    def _named(self, column: Field, cell: str) -> dict[str, str]:
        return {"column": self._name(self._columns[column]), "text": _short(cell)}

    def _name(self, at: int) -> str:
        return _short(self._headings[at])


def _complete(fields: dict[str, object], metric: Metric, value: float | None, counts: dict[str, int]) -> None:
    """Put value, counts and sample size of a reading together. Raises RowUnreadable where they contradict."""
    if metric is Metric.NPS and counts:
        value = _nps(fields, value, dict(counts))
    if value is None:
        raise RowUnreadable("readings.no-value")
    fields["value"] = value
    if not fields["unit"] and metric in confidence.SHARES:
        fields["unit"] = "%"
    is_percent = str(fields["unit"]).casefold() in confidence.PERCENT_UNITS
    low, high = (-100, 100) if metric is Metric.NPS else (0, 100 if is_percent and _is_bounded(metric) else None)
    if value < low or (high is not None and value > high):
        key = "readings.below-zero" if high is None else "readings.range"
        raise RowUnreadable(key, value=value, low=low, high=0 if high is None else high)


def _nps(fields: dict[str, object], value: float | None, counts: dict[str, int]) -> float:
    """The score of an NPS with its counts; one count may follow from the sample size."""
    size = fields["sample_size"]
    missing = [name for name in _COUNTS.values() if name not in counts]
    if len(missing) == 1 and isinstance(size, int) and size >= sum(counts.values()):
        counts[missing[0]] = size - sum(counts.values())
    elif missing:
        raise RowUnreadable("readings.counts-missing")
    total = sum(counts.values())
    if total == 0:
        raise RowUnreadable("readings.nobody-asked")
    if isinstance(size, int) and size != total:
        raise RowUnreadable("readings.counts-differ", total=total, size=size)
    score = confidence.nps_score(counts["promoters"], counts["passives"], counts["detractors"])
    if value is not None and abs(value - score) > _ROUNDING:
        raise RowUnreadable("readings.score-differs", value=value, score=round(score, 1))
    fields.update(counts, sample_size=total)
    return round(score, 1) if value is None else value


def _is_bounded(metric: Metric) -> bool:
    """Whether a per cent of this metric is a share of a whole; turnover may well grow by 120 %."""
    return metric in confidence.SHARES or metric is Metric.CSAT


def _checked(fields: dict[str, object]) -> dict[str, object]:
    """The fields as the record takes them. Raises RowUnreadable if it does not."""
    try:
        plain = fitted(Reading, fields)
        Reading.model_validate({"id": "x", "rank": "a0", "touchpoint_id": "x", **plain})
    except RuleBroken as error:
        raise RowUnreadable(error.reason.key, **error.reason.arguments) from None
    except ValidationError as error:
        place = error.errors()[0]["loc"]
        raise RowUnreadable("rule.value", field=str(place[0]) if place else "") from None
    return plain


def _short(words: str) -> str:
    return split_title(words, 60)[0]
