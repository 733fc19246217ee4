"""Order keys: always room for one more, and short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import rank


@given(st.lists(st.integers(0, 10**6), max_size=120))
def test_insertions_anywhere_keep_the_order(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        keys.insert(at, rank.between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None))
    assert keys == sorted(set(keys))


def test_appending_ten_thousand_stays_short() -> None:
    keys = rank.spread(10_000)
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) <= 4


@pytest.mark.parametrize("towards_low", [True, False])
def test_always_inserting_at_one_place_grows_slowly(towards_low: bool) -> None:
    low, high = "a0", "a1"
    for _ in range(1_000):
        middle = rank.between(low, high)
        assert low < middle < high
        low, high = (low, middle) if towards_low else (middle, high)
    assert len(middle) < 250


@given(st.integers(0, 300))
def test_spread_between_neighbours(count: int) -> None:
    keys = rank.spread(count, "a0", "a1")
    assert len(keys) == count
    assert keys == sorted(set(keys))
    assert all("a0" < key < "a1" for key in keys)


@pytest.mark.parametrize(("low", "high"), [("a1", "a1"), ("a2", "a1")])
def test_no_room(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="no room"):
        rank.between(low, high)


def test_foreign_text_is_no_key() -> None:
    with pytest.raises(ValueError, match="not an order key"):
        rank.between("ä", None)
