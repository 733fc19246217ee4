"""Where the ticks of an axis stand: round numbers, and the beginnings of years, months and weeks."""

from datetime import date, timedelta
from math import ceil, floor, log10

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_LEAST = 1e-290
"""A shorter stretch cannot be divided."""
_MONTHS = (1, 3, 6, 12)
_MONTH = 30.44


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers from `low` to `high`, no more than `most` and one; one of them is 0 if it lies between."""
    span = high - low
    if not max(_LEAST, 1e-12 * max(abs(low), abs(high))) < span < float("inf"):  # else no two ticks could differ
        return [low]
    rough = span / most
    power = 10.0 ** floor(log10(rough))
    step = next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))
    digits = max(0, 2 - floor(log10(step)))
    return [round(at * step, digits) + 0.0 for at in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def day_ticks(first: float, last: float, most: int = 8) -> list[tuple[date, str]]:
    """Days to write on an axis between two numbers of days, each with what of it to write: "year", "month" or "day".

    The days are the firsts of years or months, or whole weeks if the stretch is short.
    """
    start, end = max(1, ceil(first)), min(date.max.toordinal(), floor(last))
    if start > end:
        return []
    months = (end - start) / _MONTH
    if months <= 2:
        step = max(1, ceil((end - start) / most))
        return [(date.fromordinal(at), "day") for at in range(start, end + 1, step)]
    step = next((step for step in _MONTHS if months / step <= most), 0)
    if not step:
        years = ceil(months / 12 / most)
        return [(day, "year") for day in _firsts(start, end, 12) if day.year % years == 0]
    return [(day, "year" if step == 12 else "month") for day in _firsts(start, end, step)]


def _firsts(start: int, end: int, step: int) -> list[date]:
    """The firsts of every `step`-th month, counted from January."""
    at = date.fromordinal(start).replace(day=1)
    found: list[date] = []
    while at.toordinal() <= end:
        if at.toordinal() >= start and (at.month - 1) % step == 0:
            found.append(at)
        if at.year == date.max.year and at.month == 12:
            break
        at = (at + timedelta(days=32)).replace(day=1)
    return found
