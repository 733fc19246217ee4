"""What the chart of readings shows: each measured figure over its periods, with the interval where one is known."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from journeymap.model.analysis import confidence
from journeymap.model.analysis.confidence import Interval
from journeymap.model.analysis.lookups import Lookups
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric


class Scale(NamedTuple):
    """A metric in a unit: what may share an axis."""

    metric: Metric
    unit: str


@dataclass(frozen=True, slots=True)
class Measure:
    """A reading with its 95 % interval. `day` is the middle of its period as a number of days (date.toordinal),
    None if it has none."""

    reading: Reading
    day: float | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Series:
    """One metric at one place for one segment in one unit: what may be joined by a line. Undated measures are last."""

    on: Key
    metric: Metric
    unit: str
    segment: str
    measures: tuple[Measure, ...]

    @property
    def dated(self) -> tuple[Measure, ...]:
        return tuple(measure for measure in self.measures if measure.day is not None)


def trends(journey: Journey, map_id: str) -> dict[Scale, list[Series]]:
    """The series of a map by what they are measured on, in the order of the vocabulary and of the journey."""
    found: dict[tuple[Metric, Key, str, str], list[Measure]] = {}
    for reading in Lookups(journey, [map_id]).notes(Reading):
        series = (reading.metric, reading.place, reading.unit.strip(), reading.segment.strip())
        found.setdefault(series, []).append(Measure(reading, middle(reading), confidence.of_reading(reading)))
    by_scale: dict[Scale, list[Series]] = {}
    for (metric, on, unit, segment), measures in found.items():
        measures.sort(key=lambda measure: (measure.day is None, measure.day or 0, measure.reading.rank))
        by_scale.setdefault(Scale(metric, unit), []).append(Series(on, metric, unit, segment, tuple(measures)))
    places = list(Metric)
    return dict(sorted(by_scale.items(), key=lambda one: (places.index(one[0].metric), one[0].unit)))


def middle(reading: Reading) -> float | None:
    """The middle of a reading's period as a number of days; of an open period the end that is known.

    None too for a day that no calendar has (a file may hold one).
    """
    try:
        ends = [date.fromisoformat(day).toordinal() for day in (reading.period_from, reading.period_to) if day]
    except ValueError:
        return None
    return sum(ends) / len(ends) if ends else None
