"""How long the layout takes, with Graphviz's `dot` as the yardstick (skipped where it is not installed)."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise

import pytest

from journeymap.model.layout import grid, tidy
from journeymap.model.layout.plan import GridInput, Slot, Wire


def _tell(line: str) -> None:
    sys.stdout.write(f"\n{line}\n")


def _seconds(work: Callable[..., object], *arguments: object) -> float:
    """Processor time of one call: other programs on the machine do not count."""
    begin = time.process_time()
    work(*arguments)
    return time.process_time() - begin


def journey(count: int, links: int, phases: int, rows: int, seed: int = 1) -> GridInput:
    """Two parallel ways through all phases that change lanes now and then, and links to and fro beside them."""
    dice = random.Random(seed)
    share = count // phases
    lanes = [rows // 2, rows // 3]
    slots = []
    for n in range(count):
        way = n % 2
        lanes[way] = max(0, min(rows - 1, lanes[way] + dice.choice((0, 0, 0, 1, 1, -1, -1, 2, -2))))
        slots.append(Slot(f"c{n}", min(n // share, phases - 1), n % share // 2, lanes[way], n))
    wires = [Wire(f"w{n}", f"c{n}", f"c{n + 2}", label_width=60.0 * (dice.random() < 0.1)) for n in range(count - 2)]
    while len(wires) < links:
        a = dice.randrange(count)
        b = max(0, min(count - 1, a + round(dice.gauss(2, 8))))
        if a != b:
            wires.append(Wire(f"x{len(wires)}", f"c{a}", f"c{b}", b < a, 60.0 * (dice.random() < 0.3)))
    return GridInput(phases, rows, tuple(slots), tuple(wires))


def free_graph(count: int, width: int, seed: int = 7) -> tuple[list[list[str]], list[tuple[str, str]]]:
    """Layers of about `width` cards, every card reached from the layer before; one link in ten skips a layer."""
    dice = random.Random(seed)
    layers: list[list[str]] = []
    while count > 0:
        size = min(count, max(1, round(dice.gauss(width, width / 4))))
        layers.append([f"n{len(layers)}_{n}" for n in range(size)])
        count -= size
    links: set[tuple[str, str]] = set()
    for level, layer in enumerate(layers[:-1]):
        for place, name in enumerate(layer):
            for _ in range(dice.choice((1, 1, 1, 2))):
                jump = 2 if dice.random() < 0.1 and level + 2 < len(layers) else 1
                goal = layers[level + jump]
                at = round(place / len(layer) * len(goal) + dice.gauss(0, 3)) % len(goal)
                links.add((name, goal[at]))
    reached = {target for _, target in links}
    for before, layer in pairwise(layers):
        links |= {(dice.choice(before), name) for name in layer if name not in reached}
    for layer in layers:
        dice.shuffle(layer)
    return layers, sorted(links)


def split(layers: list[list[str]], links: list[tuple[str, str]]) -> tuple[list[list[str]], list[tuple[str, str]]]:
    """The same graph with a waypoint in each layer that a link passes: what both sides have to order."""
    level = {name: n for n, layer in enumerate(layers) for name in layer}
    full = [list(layer) for layer in layers]
    pieces = []
    for number, (a, b) in enumerate(links):
        for between in range(level[a] + 1, level[b]):
            waypoint = f"d{number}_{between}"
            full[between].append(waypoint)
            pieces.append((a, waypoint))
            a = waypoint
        pieces.append((a, b))
    return full, pieces


def dot_order(layers: list[list[str]], links: list[tuple[str, str]]) -> tuple[list[list[str]], float]:
    """The layers as `dot` orders them, and the seconds of processor time it takes."""
    lines = ["digraph {", "rankdir=LR;", "node [shape=box, width=1, height=0.4];"]
    lines += [f"k{n} -> k{n + 1} [style=invis];" for n in range(len(layers) - 1)]
    lines += [f"{{rank=same; k{n}; {'; '.join(layer)};}}" for n, layer in enumerate(layers)]
    lines += [f"{a} -> {b};" for a, b in links] + ["}"]
    before = os.times()
    done = subprocess.run(["dot", "-Tplain"], input="\n".join(lines), capture_output=True, text=True, check=True)
    after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    height = {}
    for line in done.stdout.splitlines():
        if line.startswith("node "):
            _, name, _, y, *_ = line.split()
            height[name] = float(y)
    return [sorted(layer, key=height.__getitem__) for layer in layers], seconds


def free_layout(layers: list[list[str]], links: list[tuple[str, str]]) -> list[list[str]]:
    """All that our program does with lanes off: steps, order, cards, routes."""
    wires = [Wire(f"w{n}", a, b) for n, (a, b) in enumerate(links)]
    loose = [Slot(name, 0, 0, 0) for layer in layers for name in layer]
    step = tidy.steps(loose, wires)
    columns: dict[int, list[str]] = defaultdict(list)
    for slot in loose:
        columns[step[slot.id]].append(slot.id)
    ordered = tidy.order([columns[n] for n in sorted(columns)], links)
    slots = [Slot(name, 0, n, row) for n, column in enumerate(ordered) for row, name in enumerate(column)]
    grid.plan(GridInput(1, max(map(len, ordered)), tuple(slots), tuple(wires)))
    return ordered


FREE = free_graph(1_000, 12)


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_a_thousand_touchpoints_without_lanes_against_dot(benchmark):
    layers, links = FREE
    full, pieces = split(layers, links)
    dot_seconds = min(dot_order(layers, links)[1] for _ in range(3))
    dot_crossings = tidy.crossings(dot_order(full, pieces)[0], pieces)
    ours = tidy.crossings(tidy.order(full, pieces), pieces)
    benchmark.pedantic(free_layout, (layers, links), rounds=3)
    ratio = min(_seconds(free_layout, layers, links) for _ in range(3)) / dot_seconds
    benchmark.extra_info.update(time_to_dot=ratio, crossings=ours, dot_crossings=dot_crossings)
    part = ours / dot_crossings
    _tell(f"layout of 1,000: {ratio:.2f} x dot's time; {ours} crossings, {part:.2f} x dot's {dot_crossings}")


def scattered(count: int) -> GridInput:
    """1.2 links a card between any two cards of the map: what a program writes that knows nothing of journeys."""
    dice = random.Random(3)
    slots = tuple(Slot(f"c{at}", at // 100, at % 50, at * 5 % 8) for at in range(count))
    ends = [(dice.randrange(count), dice.randrange(count)) for _ in range(count * 12 // 10)]
    wires = tuple(Wire(f"w{at}", f"c{a}", f"c{b}") for at, (a, b) in enumerate(ends))
    return GridInput(count // 100, 8, slots, wires)


def test_ten_thousand_scattered_links_against_a_tenth_of_them(benchmark):
    part = _seconds(grid.plan, scattered(1_000))
    whole = benchmark.pedantic(_seconds, (grid.plan, scattered(10_000)), rounds=1)
    benchmark.extra_info.update(seconds=whole, ratio=whole / part)
    _tell(f"12,000 scattered links: {whole:.1f} s, {whole / part:.1f} x 1,200 of them on a tenth of the cards")


@pytest.mark.parametrize("count", [300, 1_000, 10_000])
def test_plan(benchmark, count):
    """The reference is the arrangement of the cards alone."""
    given = journey(count, count * 12 // 10, max(3, count // 500), 8)
    alone = _seconds(grid.arrange, given)
    benchmark.pedantic(grid.plan, (given,), rounds=2)
    mean = _seconds(grid.plan, given)
    benchmark.extra_info.update(arrange_seconds=alone, ratio=mean / alone)
    _tell(f"{count} cards, {len(given.wires)} wires: {mean:.3f} s, {mean / alone:.0f} x arranging the cards alone")
