"""On a map the way to the next card is found without looking at all of it, and is the same."""

from random import Random

import pytest

from journeymap.model.layout.grid import arrange
from journeymap.model.layout.navigate import Direction, nearest, nearest_on
from tests.model.layout.maps import random_map


@pytest.mark.parametrize("seed", range(12))
def test_on_a_plan_it_is_the_nearest_of_all(seed: int) -> None:
    random = Random(seed)
    plan = arrange(random_map(seed))
    places = dict(plan.cards)
    for start in places:
        without = set(random.sample(sorted(places), random.randrange(len(places)))) - {start}
        left = {key: rect for key, rect in places.items() if key not in without}
        for direction in Direction:
            assert nearest_on(plan, start, direction) == nearest(places, start, direction)
            assert nearest_on(plan, start, direction, without) == nearest(left, start, direction)
