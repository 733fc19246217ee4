"""A reading in words: its value, how sure it is, and when it was taken. The same in all places."""

from journeymap.model.analysis import cells, confidence
from journeymap.model.analysis.confidence import Interval
from journeymap.model.messages import Texts
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric

MINUS = "−"


def result(reading: Reading, texts: Texts) -> str:
    """ "NPS +12, 95 % interval +4 … +20, n = 210": metric, value, and what is known of interval and sample."""
    measured = f"{metric(reading.metric, texts)} {value(reading, texts)}"
    return ", ".join(part for part in (measured, certainty(reading, texts), sample(reading, texts)) if part)


def line(reading: Reading, texts: Texts) -> str:
    """The result and, where they are known, period, segment and source."""
    parts = [result(reading, texts), period(reading, texts), reading.segment, reading.source]
    return " · ".join(part for part in parts if part)


def metric(kind: Metric, texts: Texts) -> str:
    """The short name of a metric: "NPS"."""
    return texts.text(f"reading.short.{kind.value}")


def value(reading: Reading, texts: Texts) -> str:
    """The value with its sign (NPS) or unit."""
    if reading.metric is Metric.NPS:
        return signed(reading.value, texts)
    shown, unit = figure(reading.value, texts), reading.unit.strip()
    return f"{shown} {unit}" if unit else shown


def interval(reading: Reading, found: Interval, texts: Texts) -> str:
    """Both ends of an interval in the unit of its reading: "+4 … +20"."""
    write = signed if reading.metric is Metric.NPS else figure
    digits = 0 if reading.metric is Metric.NPS or max(map(abs, found)) >= 10 else 1
    low, high = (write(round(end, digits), texts) for end in found)
    unit = reading.unit.strip() if reading.metric is not Metric.NPS else ""
    return f"{low} … {high} {unit}".rstrip()


def certainty(reading: Reading, texts: Texts) -> str:
    """ "95 % interval +4 … +20"; "" where none is known."""
    found = confidence.of_reading(reading)
    return texts.text("reading.interval", interval=interval(reading, found, texts)) if found is not None else ""


def sample(reading: Reading, texts: Texts) -> str:
    """ "n = 1,210"; "" where nobody knows."""
    size = reading.sample_size
    return texts.text("reading.sample", size=figure(size, texts)) if size is not None else ""


def period(reading: Reading, texts: Texts) -> str:
    """When it was measured: one day, or from the first to the last; "" if nobody knows."""
    first, last = reading.period_from, reading.period_to
    if first and last and first != last:
        return f"{texts.day(first)} – {texts.day(last)}"
    if first and last:
        return texts.day(first)
    if first or last:
        return texts.text("reading.since" if first else "reading.until", day=texts.day(first or last or ""))
    return ""


def signed(number: float, texts: Texts) -> str:
    """A number of points: +12, 0, −7."""
    shown = figure(number, texts)
    return f"+{shown}" if number > 0 else shown


def figure(number: float, texts: Texts) -> str:
    """A number as people read it, with groups of thousands and at most two decimals."""
    rounded = round(number, 2)
    whole, _, rest = cells.number(abs(rounded), "en").partition(".")
    groups = f"{int(whole):,}".replace(",", "." if texts.language == "de" else ",")
    mark = "," if texts.language == "de" else "."
    return (MINUS if rounded < 0 else "") + groups + (mark + rest if rest else "")
