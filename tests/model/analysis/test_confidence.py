"""Intervals against published values, and the NPS interval against a simulation."""

from random import Random

import pytest

from journeymap.model.analysis import confidence
from journeymap.model.records.notes import Reading


def reading(metric: str, value: float, **fields: object) -> Reading:
    return Reading.model_validate(
        {"id": "r", "rank": "a0", "touchpoint_id": "t", "metric": metric, "value": value, **fields}
    )


@pytest.mark.parametrize(
    ("hits", "size", "low", "high"),
    [  # Newcombe 1998, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_as_published(hits: int, size: int, low: float, high: float) -> None:
    assert confidence.wilson(hits, size) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(("hits", "size"), [(-1, 5), (6, 5), (0, 0)])
def test_what_is_no_share_is_refused(hits: int, size: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        confidence.wilson(hits, size)


def test_the_interval_of_a_share_is_in_its_unit() -> None:
    found = confidence.of_reading(reading("drop-out", 25, unit="%", sample_size=100))
    assert found == pytest.approx((17.545094, 34.304646), abs=1e-3)  # published for z = 1.96
    assert confidence.of_reading(reading("drop-out", 25, sample_size=100)) == found
    assert confidence.of_reading(reading("csat", 25, unit="%", sample_size=100)) == found


@pytest.mark.parametrize(
    "without",
    [
        reading("drop-out", 25, unit="%"),
        reading("drop-out", 25, unit="%", sample_size=0),
        reading("drop-out", 25, unit="cases", sample_size=100),
        reading("drop-out", 125, unit="%", sample_size=100),
        reading("csat", 4.1, unit="of 5", sample_size=100),
        reading("csat", 4.1, sample_size=100),
        reading("waiting-time", 11, unit="min", sample_size=100),
        reading("volume", 40, unit="%", sample_size=100),
        reading("nps", 19, sample_size=420),
        reading("nps", 19, promoters=1, passives=2),
        reading("nps", 0, promoters=0, passives=0, detractors=0),
    ],
)
def test_no_interval_where_the_sample_or_the_spread_is_unknown(without: Reading) -> None:
    assert confidence.of_reading(without) is None


def test_nps_by_hand() -> None:
    # p' = 50.75/103, d' = 20.75/103: score 0.291262, variance (0.694175 - 0.084834)/103 = 0.005916, root 0.076915
    assert confidence.nps(50, 30, 20) == pytest.approx((14.051, 44.201), abs=5e-3)
    found = confidence.of_reading(reading("nps", 30, promoters=50, passives=30, detractors=20))
    assert found == confidence.nps(50, 30, 20)


def test_nps_turns_round_with_its_counts_and_stays_in_bounds() -> None:
    low, high = confidence.nps(7, 3, 1) or (0, 0)
    assert confidence.nps(1, 3, 7) == pytest.approx((-high, -low))
    low, high = confidence.nps(10, 0, 0) or (0, 0)
    assert high == 100
    assert 40 < low < 90  # ten fans are no proof, which plain Wald would say
    assert confidence.nps_score(50, 30, 20) == 30


@pytest.mark.parametrize(("size", "shares"), [(25, (0.45, 0.30, 0.25)), (60, (0.70, 0.25, 0.05))])
def test_nps_covers_the_truth_about_95_times_in_100(size: int, shares: tuple[float, float, float]) -> None:
    random, truth, rounds = Random(7), 100 * (shares[0] - shares[2]), 3000
    hits = 0
    for _ in range(rounds):
        answers = random.choices((1, 0, -1), shares, k=size)
        low, high = confidence.nps(answers.count(1), answers.count(0), answers.count(-1)) or (0, 0)
        hits += low <= truth <= high
    assert 0.935 < hits / rounds < 0.975
