"""Tidying up: time runs forward, nothing leaves its phase or lane, twice is once."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import order, rank
from journeymap.model.edits.tidy import tidy
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind
from tests.model.sample import MAP, sample

STEPS = rank.spread(6)


@st.composite
def maps(draw: st.DrawFn, with_loops: bool = True) -> Journey:
    """Some touchpoints anywhere, linked at random; without loops only from lower to higher numbers."""
    phases, lanes = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    frame = [Map(id=MAP, rank="a0", title="Map")]
    frame += [Phase(id=f"p{n}", map_id=MAP, rank=STEPS[n], title="", locked=draw(st.booleans())) for n in range(phases)]
    frame += [Lane(id=f"l{n}", map_id=MAP, rank=STEPS[n], title="") for n in range(lanes)]
    cells = draw(
        st.lists(
            st.tuples(st.integers(0, phases - 1), st.integers(0, lanes - 1), st.sampled_from(STEPS)),
            min_size=1,
            max_size=10,
        )
    )
    cards = [
        Touchpoint(
            id=f"t{n}", map_id=MAP, phase_id=f"p{p}", lane_id=f"l{la}", step=step, rank=draw(st.sampled_from(STEPS))
        )
        for n, (p, la, step) in enumerate(cells)
    ]
    end = st.integers(0, len(cards) - 1)
    links = []
    for number, (a, b, kind) in enumerate(draw(st.lists(st.tuples(end, end, st.sampled_from(LinkKind)), max_size=14))):
        source, target = (a, b) if with_loops else (min(a, b), max(a, b))
        if a != b:
            links.append(Link(id=f"k{number}", map_id=MAP, source_id=f"t{source}", target_id=f"t{target}", kind=kind))
    return Journey.of([*frame, *cards, *links])


def columns(journey: Journey) -> dict[str, tuple[str, int]]:
    """Touchpoint to (phase, number of its column)."""
    return {
        t.id: (phase.id, number)
        for phase in order.phases(journey, MAP)
        for number, column in enumerate(order.columns(journey, phase.id))
        for t in column
    }


def tidied(journey: Journey) -> Journey:
    after = journey.snapshot()
    after.apply(tidy(journey, MAP))
    return after


@given(maps())
def test_nothing_leaves_its_phase_or_lane_and_locked_phases_stay(journey: Journey) -> None:
    after = tidied(journey)
    for before in journey.all(Touchpoint):
        now = after.need(Touchpoint, before.id)
        assert now.model_copy(update={"step": before.step, "rank": before.rank}) == before
        if journey.need(Phase, before.phase_id).locked:
            assert now == before
    assert {key[0] for key in tidy(journey, MAP)} <= {"touchpoint"}


@given(maps())
def test_twice_is_once(journey: Journey) -> None:
    assert not tidy(tidied(journey), MAP)


@given(maps(with_loops=False))
def test_without_loops_every_link_points_forward(journey: Journey) -> None:
    after = tidied(journey)
    at = columns(after)
    for link in after.all(Link):
        phase, number = at[link.source_id]
        other, target = at[link.target_id]
        if phase == other and not after.need(Phase, phase).locked and link.kind is not LinkKind.BACK:
            assert number < target


def cards(journey: Journey, phase: str = "before") -> list[list[str]]:
    return [[t.id for t in column] for column in order.columns(journey, phase)]


def put(journey: Journey, touchpoint_id: str, step: str, key: str = "a0", lane: str = "customer") -> None:
    journey._tables["touchpoint"][touchpoint_id] = Touchpoint(
        id=touchpoint_id, map_id=MAP, phase_id="before", lane_id=lane, step=step, rank=key
    )


def link(journey: Journey, source: str, target: str) -> None:
    link_id = f"{source}-{target}"
    journey._tables["link"][link_id] = Link(id=link_id, map_id=MAP, source_id=source, target_id=target)


def test_a_tidy_map_is_left_alone() -> None:
    assert not tidy(sample(), MAP)


def test_parallel_ways_stand_side_by_side_and_cross_no_line() -> None:
    journey = Journey.of(sample().records())
    for number, name in enumerate(("upper", "lower", "up-end", "low-end")):
        put(journey, name, f"a{number + 2}", lane="office")
    for source, target in (("buy", "upper"), ("buy", "lower"), ("upper", "low-end"), ("lower", "up-end")):
        link(journey, source, target)
    after = tidied(journey)
    assert [sorted(column) for column in cards(after)] == [
        ["start"],
        ["buy"],
        ["lower", "upper"],
        ["low-end", "up-end"],
    ]
    first, second = ([t.id for t in order.columns(after, "before")[n]] for n in (2, 3))
    ways = {"upper": "low-end", "lower": "up-end"}
    assert [ways[name] for name in first] == second


def test_the_step_of_what_stays_is_not_written() -> None:
    journey = Journey.of(sample().records())
    put(journey, "late", "a5")
    link(journey, "start", "late")
    assert {key[1] for key in tidy(journey, MAP)} == {"late"}


def test_cards_without_links_keep_their_relative_place() -> None:
    journey = Journey.of(sample().records())
    put(journey, "stray", "a0V")
    assert [sorted(column) for column in cards(tidied(journey))] == [["start"], ["buy", "stray"]]
