"""What a picture costs after an edit. The reference is a fixed loop of plain Python in the same run."""

import sys
import time
from collections.abc import Callable

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.base import Record
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from tests.benchmarks.large_map import MAP, large_journey
from tests.model.layout.gallery import ROUGH


def _tell(line: str) -> None:
    sys.stdout.write(f"\n{line}\n")


def _reference() -> float:
    """Processor seconds of a million additions."""
    begin = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.process_time() - begin


def _replaced(record: Record, **fields: object) -> Changes:
    return Changes({record.key: Change(record, record.model_copy(update=fields))})


def _added(record: Record) -> Changes:
    return Changes({record.key: Change(None, record)})


def _rename(journey: Journey, at: int) -> Changes:
    return _replaced(journey.need(Touchpoint, f"t{at}"), title=f"Neuer Titel {at}")


def _emotion(journey: Journey, at: int) -> Changes:
    emotion = journey.need(Emotion, f"e{at // 5 * 5}")
    return _replaced(emotion, score=emotion.score % 3 + 1)


def _pain(journey: Journey, at: int) -> Changes:
    return _replaced(journey.need(PainPoint, f"q{at // 10 * 10}"), text=f"Neues Leid {at}")


def _move(journey: Journey, at: int) -> Changes:
    touchpoint = journey.need(Touchpoint, f"t{at}")
    return _replaced(touchpoint, lane_id=f"l{(int(touchpoint.lane_id[1:]) + 1) % 8}")


def _link(journey: Journey, at: int) -> Changes:
    return _added(Link(id=f"zz{at}", map_id=MAP, source_id=f"t{at}", target_id=f"t{at + 4}"))


def _add(journey: Journey, at: int) -> Changes:
    like = journey.need(Touchpoint, f"t{at}")
    return _added(like.model_copy(update={"id": f"neu{at}", "step": like.step + "V", "title": "Neu"}))


def _delete(journey: Journey, at: int) -> Changes:
    touchpoint = journey.need(Touchpoint, f"t{at}")
    hanging = [it for it in (journey.get(Emotion, f"e{at}"), journey.get(PainPoint, f"q{at}")) if it is not None]
    links = [it for it in journey.all(Link) if touchpoint.id in (it.source_id, it.target_id)]
    return Changes({record.key: Change(record, None) for record in (touchpoint, *hanging, *links)})


EDITS = {
    "rename": _rename,
    "emotion": _emotion,
    "pain": _pain,
    "move": _move,
    "link": _link,
    "add": _add,
    "delete": _delete,
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("count", [300, 10_000])
def test_an_edit(benchmark, count: int, edit: Callable[[Journey, int], Changes]):
    journey = large_journey(count)
    shown = [picture.build(journey, MAP, View(), ROUGH, KeyTexts())]
    spent: list[float] = []

    def once(number: int) -> None:
        changes = edit(journey, count // 2 + 11 * number)
        journey.apply(changes)
        begin = time.process_time()
        shown[0] = shown[0].changed(journey, changes)[0]
        spent.append(time.process_time() - begin)

    once(0)  # builds the indexes that every later edit uses
    numbers = iter(range(1, 8))
    benchmark.pedantic(lambda: once(next(numbers)), rounds=7)
    least, mine, most = sorted(spent[1:])[0], sorted(spent[1:])[3], max(spent[1:])
    reference = min(_reference() for _ in range(3))
    benchmark.extra_info.update(milliseconds=mine * 1e3, ratio=mine / reference, worst=most / reference)
    words = f"{least / reference:.2f} to {most / reference:.2f}, mostly {mine / reference:.2f} x a million additions"
    _tell(f"edit of {count}: {mine * 1e3:.1f} ms, {words}")


@pytest.mark.parametrize("count", [300, 10_000])
def test_a_picture_without_and_with_its_lines(benchmark, count: int):
    journey = large_journey(count)
    begin = time.process_time()
    shown = picture.build(journey, MAP, View(), ROUGH, KeyTexts(), routes=False)
    bare = time.process_time() - begin
    begin = time.process_time()
    benchmark.pedantic(shown.add_routes, rounds=1)
    lines = time.process_time() - begin
    reference = min(_reference() for _ in range(3))
    benchmark.extra_info.update(bare=bare / reference, lines=lines / reference)
    _tell(f"{count}: cards {bare:.3f} s, lines {lines:.3f} s; {bare / reference:.1f} and {lines / reference:.1f} x")


def test_the_steps_of_routing_are_short(benchmark):
    journey = large_journey(3_000)
    shown = picture.build(journey, MAP, View(), ROUGH, KeyTexts(), routes=False)
    spent: list[float] = []

    def route() -> None:
        begin = time.process_time()
        for _ in shown.route_steps():
            spent.append(time.process_time() - begin)
            begin = time.process_time()
        spent.append(time.process_time() - begin)

    benchmark.pedantic(route, rounds=1)
    *steps, last = spent
    reference = min(_reference() for _ in range(3))
    benchmark.extra_info.update(longest=max(steps) / reference, last=last / reference)
    _tell(f"routing 3,000 in steps: longest {max(steps) * 1e3:.1f} ms, the last {last * 1e3:.1f} ms")
    _tell(f"{max(steps) / reference:.2f} and {last / reference:.2f} x a million additions")
