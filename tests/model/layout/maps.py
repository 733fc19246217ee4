"""Grid inputs for tests: random ones, and ones that are known to be awkward."""

import random

from hypothesis import strategies as st

from journeymap.model.layout.plan import GridInput, Slot, Wire


def random_map(seed: int, largest: int = 120) -> GridInput:
    """Up to 12 phases and 10 rows, some empty, with stacked cells, loops, parallel links, labels and lost ends."""
    dice = random.Random(seed)
    phases, rows, steps = dice.randint(1, 12), dice.randint(1, 10), dice.randint(1, 8)
    count = dice.randint(1, largest)
    in_order = dice.random() < 0.5
    slots = []
    for n in range(count):
        phase = min(phases - 1, n * phases // count) if in_order else dice.randrange(phases)
        slots.append(Slot(f"c{n}", phase, dice.randrange(steps), dice.randrange(rows), n))
    span, loops, labels = dice.randint(1, 30), dice.choice((0.0, 0.15, 0.5)), dice.choice((0.0, 0.3, 1.0))
    wires = []
    for n in range(int(count * dice.uniform(0.2, 2.5))):
        source = dice.randrange(count)
        target = max(0, min(count - 1, source + dice.randint(1, span) * (-1 if dice.random() < loops else 1)))
        label = dice.choice((12.0, 40.0, 90.0, 180.0)) if dice.random() < labels else 0.0
        wires.append(Wire(f"w{n}", f"c{source}", f"c{target}", dice.random() < loops / 2, label))
    wires.append(Wire("lost", "c0", "nobody"))
    return GridInput(phases, rows, tuple(slots), tuple(wires))


@st.composite
def small_maps(draw: st.DrawFn) -> GridInput:
    """Small maps that hypothesis can shrink."""
    phases, rows = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    cells = draw(
        st.lists(
            st.tuples(st.integers(0, phases - 1), st.integers(0, 3), st.integers(0, rows - 1)), min_size=1, max_size=14
        )
    )
    slots = tuple(Slot(f"c{n}", *cell, n) for n, cell in enumerate(cells))
    end = st.integers(0, len(slots) - 1)
    width = st.sampled_from((0.0, 0.0, 30.0, 120.0))
    pairs = draw(st.lists(st.tuples(end, end, st.booleans(), width), max_size=20))
    wires = tuple(Wire(f"w{n}", f"c{a}", f"c{b}", back, label) for n, (a, b, back, label) in enumerate(pairs))
    return GridInput(phases, rows, slots, wires)


def study() -> GridInput:
    """The sixteen touchpoints of the study that the look was drawn for."""
    places = [(0, 0, 0), (0, 1, 1), (0, 2, 0), (0, 3, 1), (0, 4, 3), (1, 0, 2), (1, 1, 3), (1, 2, 0), (1, 3, 0)]
    places += [(1, 4, 2), (1, 5, 3), (1, 6, 2), (2, 0, 0), (2, 1, 3), (2, 2, 2), (2, 3, 0)]
    slots = tuple(Slot(str(n + 1), *place) for n, place in enumerate(places))
    wires = [Wire(f"{n}-{n + 1}", str(n), str(n + 1)) for n in range(1, 16)]
    return GridInput(3, 4, slots, (*wires, Wire("again", "11", "9", True, 76.0)))


def star(count: int = 50) -> GridInput:
    """One card with `count` links in and as many out, over all rows."""
    slots = [Slot("hub", 1, 0, 2)]
    wires = []
    for n in range(count):
        slots += [Slot(f"in{n}", 0, n // 5, n % 5, n), Slot(f"out{n}", 2, n // 5, n % 5, n)]
        wires += [Wire(f"i{n}", f"in{n}", "hub"), Wire(f"o{n}", "hub", f"out{n}", label_width=30.0)]
    return GridInput(3, 5, tuple(slots), tuple(wires))


def bundle(count: int = 9) -> GridInput:
    """Many parallel links between two neighbours, to and fro."""
    slots = (Slot("a", 0, 0, 0), Slot("b", 0, 1, 0), Slot("c", 0, 2, 1))
    wires = [Wire(f"f{n}", "a", "b", label_width=40.0 * (n % 2)) for n in range(count)]
    wires += [Wire(f"r{n}", "b", "a", label_width=40.0) for n in range(count)]
    wires += [Wire(f"s{n}", "a", "c") for n in range(count)]
    return GridInput(1, 2, slots, tuple(wires))


def full_cell(count: int = 12) -> GridInput:
    """A cell with many cards, linked in a circle, each with a link to itself."""
    slots = tuple(Slot(f"c{n}", 0, 0, 0, n) for n in range(count))
    wires = [Wire(f"w{n}", f"c{n}", f"c{(n + 1) % count}") for n in range(count)]
    wires += [Wire(f"self{n}", f"c{n}", f"c{n}", label_width=20.0) for n in range(count)]
    return GridInput(1, 1, slots, tuple(wires))
