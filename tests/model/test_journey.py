"""A snapshot and its journey go their own ways, and the indexes of both stay true."""

import random

from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.records.touchpoints import Link, Touchpoint
from tests.benchmarks.large_map import large_journey

_FIELDS = ((Touchpoint, "phase_id"), (Touchpoint, "lane_id"), (Touchpoint, "map_id"), (Link, "source_id"))


def some_edit(journey: Journey, luck: random.Random, number: int) -> Changes:
    """A touchpoint that moves, or goes with its links, or comes."""
    it = luck.choice(journey.all(Touchpoint))
    what = luck.randrange(3)
    if what == 0:
        moved = it.model_copy(update={"lane_id": f"l{luck.randrange(8)}", "phase_id": f"p{luck.randrange(2)}"})
        return Changes({it.key: Change(it, moved)})
    if what == 1:
        new = it.model_copy(update={"id": f"new{number}"})
        link = Link(id=f"link{number}", map_id=it.map_id, source_id=it.id, target_id=new.id)
        return Changes({new.key: Change(None, new), link.key: Change(None, link)})
    links = [link for link in journey.all(Link) if it.id in (link.source_id, link.target_id)]
    return Changes({each.key: Change(each, None) for each in (it, *links)})


def references(journey: Journey) -> dict[tuple[str, str, str], list[str]]:
    """What the indexes say for every target that there is or was."""
    targets = {"phase_id": ["p0", "p1"], "lane_id": [f"l{n}" for n in range(8)], "map_id": ["map"]}
    ids = [f"t{n}" for n in range(200)] + [f"new{n}" for n in range(300)]
    return {
        (kind.table, field, target): sorted(each.id for each in journey.referring(kind, field, target))
        for kind, field in _FIELDS
        for target in targets.get(field, ids)
    }


def test_indexes_of_snapshots_stay_true():
    luck = random.Random(7)
    journeys = [large_journey(200)]
    references(journeys[0])
    for number in range(300):
        journey = luck.choice(journeys)
        journey.apply(some_edit(journey, luck, number))
        if number % 20 == 0:
            journeys = [*journeys[-3:], journey.snapshot()]
    for journey in journeys:
        assert references(journey) == references(Journey.of(journey.records()))


def test_a_snapshot_keeps_the_indexes_that_there_are():
    journey = large_journey(50)
    journey.referring(Link, "source_id", "t1")
    copy = journey.snapshot()
    assert copy._indexes.keys() == journey._indexes.keys()
    assert copy.referring(Link, "source_id", "t1") == journey.referring(Link, "source_id", "t1")


def test_some_records_and_those_that_are_referred_to():
    journey = large_journey(20)
    assert [each.id for each in journey.some(Touchpoint, ["t3", "gone", "t1"])] == ["t3", "t1"]
    assert journey.referred_to(Link, "source_id", ["t3", "t19", "gone"]) == ["t3"]
    journey.apply(Changes({link.key: Change(link, None) for link in journey.referring(Link, "source_id", "t3")}))
    assert journey.referred_to(Link, "source_id", ["t3"]) == []
    assert not journey.is_referred_to(Link, "source_id", "t3")
