"""The panels at 10,000 touchpoints, against a full rebuild of the tree and against the edit itself."""

import time

import pytest

from journeymap.model.document import Document
from journeymap.model.edits import touchpoints
from journeymap.model.messages import Message
from journeymap.model.ports import MemoryJournal
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.panels.outline_model import OutlineModel, children_agree
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

LARGE = large_journey(10_000)
DO = Message("edit.fields", n=1)


def ratio(benchmark, name: str, reference: float) -> None:
    benchmark.extra_info[name] = round(benchmark.stats["median"] / reference, 4)
    print(f"\n{benchmark.name}: {benchmark.extra_info[name]} x {name}")  # noqa: T201


@pytest.fixture(scope="module")
def rebuild(qapp) -> float:
    """Seconds for building the whole tree."""
    model = OutlineModel(lambda *_: False, lambda *_: False)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        model.show(LARGE, QtTexts("en"))
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, LARGE.snapshot(), Settings(tmp_path), MAP)
    made.outline.expandAll()
    qtbot.wait(50)
    yield made
    made.close()


def test_rename_in_the_model(benchmark, rebuild):
    model = OutlineModel(lambda *_: False, lambda *_: False)
    document = Document(LARGE.snapshot(), MemoryJournal())
    model.show(document.journey, QtTexts("en"))
    changes = [touchpoints.rename(document.journey, "t5000", f"Title {n}") for n in range(2)]
    at = [0]

    def rename():
        at[0] += 1
        document.journey.apply(changes[at[0] % 2])
        model.follow(changes[at[0] % 2])

    benchmark(rename)
    ratio(benchmark, "rebuild", rebuild)
    assert children_agree(model, document.journey)


def test_move_in_the_model(benchmark, rebuild):
    model = OutlineModel(lambda *_: False, lambda *_: False)
    document = Document(LARGE.snapshot(), MemoryJournal())
    model.show(document.journey, QtTexts("en"))

    def move():
        moved = document.journey.need(Touchpoint, "t5000")
        there = "p60" if moved.phase_id == "p50" else "p50"
        changes = touchpoints.put(document.journey, ["t5000"], touchpoints.Place(there, moved.lane_id, "a0003"))
        document.journey.apply(changes)
        model.follow(changes)

    benchmark(move)
    ratio(benchmark, "rebuild", rebuild)
    assert children_agree(model, document.journey)


def test_an_edit_with_both_panels_open(benchmark, bench, rebuild, qapp):
    bench.select(("touchpoint", "t5000"))
    number = [0]

    def edit():
        number[0] += 1
        bench.workspace.editor.rename(("touchpoint", "t5000"), f"Title {number[0]}")
        qapp.processEvents()

    benchmark(edit)
    ratio(benchmark, "rebuild", rebuild)


def test_a_selection_shown_in_both_panels(benchmark, bench, rebuild, qapp):
    number = [0]

    def select():
        number[0] += 1
        bench.select(("touchpoint", f"t{5000 + number[0] % 7}"))
        qapp.processEvents()

    benchmark(select)
    ratio(benchmark, "rebuild", rebuild)


def test_everything_selected(benchmark, bench, rebuild, qapp):
    everything = [touchpoint.key for touchpoint in bench.journey.all(Touchpoint)]

    def select():
        bench.select()
        bench.select(*everything)
        qapp.processEvents()

    benchmark.pedantic(select, rounds=3)
    ratio(benchmark, "rebuild", rebuild)


@pytest.mark.parametrize("cards", [False, True], ids=["phases", "phases-and-cards"])
def test_a_card_comes_and_goes_while_all_is_unfolded(benchmark, bench, rebuild, qapp, cards):
    """All rows, ten or twenty thousand, are laid out anew: the view asks the model about each."""
    if not cards:
        bench.outline.collapseAll()
        bench.outline.expandToDepth(1)
        qapp.processEvents()
    bench.select(("touchpoint", "t5000"))
    place = touchpoints.Place("p50", "l1", "a0003")

    def edit():
        bench.document.commit(DO, touchpoints.add(bench.journey, place, "New", touchpoint_id="new"))
        bench.select(("touchpoint", "new"))
        qapp.processEvents()
        bench.document.commit(DO, touchpoints.remove(bench.journey, ["new"]))
        qapp.processEvents()

    benchmark.pedantic(edit, rounds=15)
    ratio(benchmark, "rebuild", rebuild)
    print(f"{benchmark.stats['median'] * 500:.1f} ms an edit")  # noqa: T201
