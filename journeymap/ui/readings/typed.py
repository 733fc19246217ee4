"""From what somebody types about a reading to the fields of its record. No widgets."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from pydantic import ValidationError

from journeymap.model.analysis import confidence
from journeymap.model.edits.fields import fitted
from journeymap.model.messages import Message
from journeymap.model.records.notes import Reading
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import Metric
from journeymap.storage.interchange.cell_values import Numbers, read_period
from journeymap.ui.forms.reading import read_minutes, read_number

COUNTS = ("promoters", "passives", "detractors")


class Way(StrEnum):
    """How the value of a reading is given."""

    COUNTS = "counts"
    SCORE = "score"
    SHARE = "share"
    DURATION = "duration"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the lines of the form, by the names of the record's fields; `period` is one line."""

    metric: Metric
    way: Way
    lines: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.lines.get(name, "").strip()


class Wrong(Exception):
    """A line cannot be read: its name and why, in words. With no reason it is merely empty still."""

    def __init__(self, name: str, reason: Message | None = None) -> None:
        super().__init__(name)
        self.name, self.reason = name, reason


def ways(metric: Metric) -> tuple[Way, ...]:
    """How the value of a metric may be given, the usual way first."""
    if metric is Metric.NPS:
        return Way.COUNTS, Way.SCORE
    if metric is Metric.CSAT:
        return Way.SHARE, Way.FIGURE
    if metric in confidence.SHARES:
        return (Way.SHARE,)
    return (Way.DURATION, Way.FIGURE) if metric is Metric.WAITING_TIME else (Way.FIGURE,)


def read(typed: Typed) -> dict[str, object]:
    """The fields of the reading. Raises Wrong for the first line that cannot be read."""
    fields: dict[str, object] = {"metric": typed.metric, "unit": "", "sample_size": _count(typed, "sample_size")}
    if typed.way is Way.COUNTS:
        fields |= _counts(typed)
    else:
        fields |= _value(typed)
    if typed["period"]:
        found = read_period(typed["period"])
        if found is None:
            raise Wrong("period", Message("reading-form.no-period"))
        if found[0] > found[1]:
            raise Wrong("period", Message("readings.period-turned"))
        fields["period_from"], fields["period_to"] = found
    fields["segment"], fields["source"] = typed["segment"], typed["source"]
    return _checked(fields)


def next_period(first: str, last: str) -> tuple[str, str]:
    """The period of the same length that follows: months after months, else days after days."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    start = end + timedelta(days=1)
    if begin.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        months = (end.year - begin.year) * 12 + end.month - begin.month
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        return start.isoformat(), date(year, month + 1, monthrange(year, month + 1)[1]).isoformat()
    return start.isoformat(), (start + (end - begin)).isoformat()


def show_period(first: str, last: str, language: str) -> str:
    """A period as it can be typed again, as short as it may be: a year, a quarter, a month, days."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    if begin.day == 1 and end.day == monthrange(end.year, end.month)[1] and begin.year == end.year:
        if (begin.month, end.month) == (1, 12):
            return str(begin.year)
        if begin.month % 3 == 1 and end.month == begin.month + 2:
            return f"Q{end.month // 3} {begin.year}"
        if begin.month == end.month:
            return f"{begin.month:02}.{begin.year}" if language == "de" else f"{begin.year}-{begin.month:02}"
    write = (lambda day: f"{day:%d.%m.%Y}") if language == "de" else date.isoformat
    return write(begin) if begin == end else f"{write(begin)} – {write(end)}"


def _counts(typed: Typed) -> dict[str, object]:
    counts: dict[str, int] = {}
    for name in COUNTS:
        found = _count(typed, name)
        if found is None:
            raise Wrong(name)
        counts[name] = found
    total = sum(counts.values())
    if not total:
        raise Wrong("promoters", Message("readings.nobody-asked"))
    score = confidence.nps_score(counts["promoters"], counts["passives"], counts["detractors"])
    return {**counts, "value": round(score, 1), "sample_size": total}


def _value(typed: Typed) -> dict[str, object]:
    text = typed["value"]
    if not text:
        raise Wrong("value")
    if typed.way is Way.DURATION:
        try:
            return {"value": float(read_minutes(text)), "unit": "min"}
        except ValueError:
            raise Wrong("value", Message("reading-form.no-duration")) from None
    try:
        value = read_number(text)
    except ValueError:
        raise Wrong("value", Message("reading-form.no-number")) from None
    if typed.way is Way.SHARE:
        if not 0 <= value <= 100:
            raise Wrong("value", Message("reading-form.no-share"))
        return {"value": value, "unit": "%"}
    if typed.way is Way.SCORE:
        if not -100 <= value <= 100:
            raise Wrong("value", Message("reading-form.no-score"))
        return {"value": value}
    if value < 0:
        raise Wrong("value", Message("reading-form.below-zero"))
    return {"value": value, "unit": typed["unit"]}


def _count(typed: Typed, name: str) -> int | None:
    text = typed[name]
    if not text:
        return None
    found = Numbers.whole(text)
    if found is None:
        raise Wrong(name, Message("reading-form.no-count"))
    return found


def _checked(fields: dict[str, object]) -> dict[str, object]:
    """The fields as the record takes them. Raises Wrong if it does not."""
    try:
        plain = fitted(Reading, fields)
        Reading.model_validate({"id": "x", "rank": "a0", "touchpoint_id": "x", **plain})
    except RuleBroken as error:
        raise Wrong("value", error.reason) from None
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0]) if error.errors()[0]["loc"] else "value"
        raise Wrong(name, Message("rule.value", field=name)) from None
    return plain
