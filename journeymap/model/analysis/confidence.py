"""How far a measured figure may be off: 95 % intervals for shares and for the net promoter score."""

from math import sqrt
from typing import NamedTuple

from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric

Z_95 = 1.959963984540054
"""The 97.5 % quantile of the standard normal distribution."""
PERCENT_UNITS = frozenset({"%", "percent", "per cent", "prozent", "pct"})
SHARES = frozenset({Metric.DROP_OUT, Metric.FIRST_CONTACT_RESOLUTION, Metric.RETENTION})
"""Metrics that are shares whatever their unit field says, as long as it says nothing else."""


class Interval(NamedTuple):
    """From `low` to `high`, in the unit of the figure it belongs to."""

    low: float
    high: float


def of_reading(reading: Reading) -> Interval | None:
    """The 95 % interval of a reading in its own unit; None where the sample is unknown or no formula fits.

    Shares get Wilson's interval, an NPS with its three counts the adjusted Wald interval. For an NPS without
    counts, a mean (CES, CSAT on a scale) or a sum the spread of the answers is unknown, so there is none.
    """
    if reading.metric is Metric.NPS:
        counts = (reading.promoters, reading.passives, reading.detractors)
        if any(count is None for count in counts):
            return None
        return nps(*(int(count or 0) for count in counts))
    if not is_share(reading) or not reading.sample_size:
        return None
    low, high = wilson(reading.value / 100 * reading.sample_size, reading.sample_size)
    return Interval(low * 100, high * 100)


def is_share(reading: Reading) -> bool:
    """Whether a reading is a share in per cent of its sample."""
    unit = reading.unit.strip().casefold()
    says_so = unit in PERCENT_UNITS or (not unit and reading.metric in SHARES)
    return says_so and reading.metric in SHARES | {Metric.CSAT} and 0 <= reading.value <= 100


def wilson(hits: float, size: int) -> Interval:
    """Wilson's score interval for a share of `hits` out of `size` (>= 1), without continuity correction, as 0 to 1:

        (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)     with p = hits / n, z = 1.96

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
    American Statistical Association 22 (1927), 209-212; recommended as method 3 by R. G. Newcombe, "Two-sided
    confidence intervals for the single proportion: comparison of seven methods", Statistics in Medicine 17
    (1998), 857-872. Raises ValueError if `hits` are not among `size`.
    """
    if size < 1 or not 0 <= hits <= size:
        raise ValueError(f"{hits} of {size} is no share")
    share, square = hits / size, Z_95 * Z_95
    middle = share + square / (2 * size)
    reach = Z_95 * sqrt(share * (1 - share) / size + square / (4 * size * size))
    scale = 1 + square / size
    return Interval(max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale))


def nps(promoters: int, passives: int, detractors: int) -> Interval | None:
    """The adjusted Wald interval of a net promoter score in points, -100 to 100; None if nobody was asked.

    Each answer is +1, 0 or -1, so with the shares p and d of promoters and detractors the score is p - d and its
    variance (p + d - (p - d)²) / n. Before that, ¾ of an answer is added to the promoters, ¾ to the detractors and
    1½ to the passives (n + 3), so that small or one-sided samples do not look certain; the ends are cut at ±100:

        100 · ((p' - d') ± z · √((p' + d' - (p' - d')²) / (n + 3)))     z = 1.96

    Source: B. Rocks, "Interval estimation for the 'Net Promoter Score'", The American Statistician 70 (2016),
    365-372, where it covers best of six methods; J. Lewis and J. Sauro, "Confidence intervals for Net Promoter
    Scores" (MeasuringU), come to the same with real data. The score itself is not adjusted.
    """
    size = promoters + passives + detractors
    if size < 1:
        return None
    up, down, total = promoters + 0.75, detractors + 0.75, size + 3
    score = (up - down) / total
    reach = Z_95 * sqrt(((up + down) / total - score * score) / total)
    return Interval(max(-100.0, 100 * (score - reach)), min(100.0, 100 * (score + reach)))


def nps_score(promoters: int, passives: int, detractors: int) -> float:
    """The net promoter score in points: per cent of promoters less per cent of detractors. Someone must be asked."""
    return 100 * (promoters - detractors) / (promoters + passives + detractors)
