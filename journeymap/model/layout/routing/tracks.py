"""The y order of horizontal runs: which track of its channel each run takes, so that few lines cross."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

LARGE = 70
"""Above this many runs that touch each other, the order is a rule of thumb and not searched."""
MARGIN = 10.0
"""Least distance of two runs on one track, px."""
NEAR = 4.0
"""Ends closer than this in x must not pass each other, px."""


@dataclass(slots=True)
class Run:
    """A horizontal piece in a channel from `x1` to `x2` (either may be the larger), or room for a label only.

    `up1` and `up2` tell whether the line goes up (or down) from that end; `label` is the room that a label takes
    on it, from x to x (None: no label); `bare` marks a run that is only a label on a vertical line; `passes` names
    the wire whose run goes on over the border of the phase.
    """

    channel: int
    x1: float
    x2: float
    up1: bool = False
    up2: bool = False
    label: tuple[float, float] | None = None
    bare: bool = False
    passes: str = ""
    track: int = 0
    low: float = field(init=False)
    high: float = field(init=False)

    def __post_init__(self) -> None:
        self.fit()

    def fit(self) -> None:
        """Take the extent of line and label together."""
        self.low, self.high = min(self.x1, self.x2), max(self.x1, self.x2)
        if self.label:
            self.low, self.high = min(self.low, self.label[0]), max(self.high, self.label[1])


class Group:
    """Runs of one channel that touch each other, directly or over others. `size` is the number of their tracks,
    `ends` tells whether one of them passes the left or the right border of its phase."""

    __slots__ = ("ends", "labelled", "own", "runs", "shift", "size")

    def __init__(self, runs: list[Run], width: float) -> None:
        self.runs = runs
        low, high = min(run.low for run in runs), max(run.high for run in runs)
        self.ends = low <= 0.0, high >= width
        self.labelled = any(run.label for run in runs)
        self.own: list[int] | None = None
        self.size = 0
        self.shift = -1

    def settle(self) -> None:
        """Give the runs tracks of their own, from 0."""
        if self.own is None:
            self.size = pack(self.runs)
            self.own = [run.track for run in self.runs]

    def put(self, shift: int) -> None:
        """Give the runs their own tracks, moved down by `shift`."""
        for run, track in zip(self.runs, self.own or (), strict=True):
            run.track = track + shift


def groups(runs: list[Run], width: float) -> dict[int, list[Group]]:
    """The groups of a phase by channel, from left to right."""
    channels: dict[int, list[Run]] = defaultdict(list)
    for run in runs:
        channels[run.channel].append(run)
    return {channel: [Group(group, width) for group in _groups(members)] for channel, members in channels.items()}


def pack(group: list[Run]) -> int:
    """Set the tracks of runs that touch each other; returns how many there are."""
    return _pack(_ordered(group))


def _groups(runs: list[Run]) -> list[list[Run]]:
    """Runs that overlap directly or over others, from left to right."""
    groups: list[list[Run]] = []
    end = -1e18
    for run in sorted(runs, key=lambda r: (r.low, r.high)):
        if run.low >= end + MARGIN:
            groups.append([])
            end = run.high
        groups[-1].append(run)
        end = max(end, run.high)
    return groups


def _rank(run: Run) -> tuple[int, float]:
    """A good place for a run by its shape alone: returns upwards on top, the shortest nearest to its cards."""
    first, second = (run.up1, run.up2) if run.x1 <= run.x2 else (run.up2, run.up1)
    if run.bare:
        return (2, run.low)
    if first and second:
        return (0, run.high - run.low)
    if not first and not second:
        return (4, run.low - run.high)
    return (2, -run.low if first else run.low)


def _ordered(group: list[Run]) -> list[Run]:
    """The runs of a group from top to bottom."""
    order = sorted(group, key=_rank)
    if 1 < len(order) <= LARGE:
        _sift(order)
    return order


def _sift(order: list[Run]) -> None:
    """Move each run to the place where it crosses least, twice."""
    cost = {(id(a), id(b)): _crossings(a, b) for a in order for b in order if a is not b}
    for _ in range(2):
        moved = False
        for run in list(order):
            here = order.index(run)
            best, change, gain = here, 0, 0
            for place in range(here - 1, -1, -1):
                change += cost[id(run), id(order[place])] - cost[id(order[place]), id(run)]
                if change < gain:
                    best, gain = place, change
            change = 0
            for place in range(here + 1, len(order)):
                change += cost[id(order[place]), id(run)] - cost[id(run), id(order[place])]
                if change < gain:
                    best, gain = place, change
            if best != here:
                order.insert(best, order.pop(here))
                moved = True
        if not moved:
            return


def _crossings(upper: Run, lower: Run) -> int:
    """What it costs that one run lies above the other: crossings, and verticals that would cover each other."""
    if upper.low >= lower.high + MARGIN or lower.low >= upper.high + MARGIN:
        return 0
    total = 0
    for x, up in ((upper.x1, upper.up1), (upper.x2, upper.up2)):
        if upper.bare or up:
            continue
        if lower.low < x < lower.high:
            total += 1 if not lower.bare else 4
        for other, other_up in ((lower.x1, lower.up1), (lower.x2, lower.up2)):
            if other_up and not lower.bare and abs(other - x) < NEAR:
                total += 100
    for x, up in ((lower.x1, lower.up1), (lower.x2, lower.up2)):
        if not lower.bare and up and upper.low < x < upper.high:
            total += 1 if not upper.bare else 4
    return total


def _pack(order: list[Run]) -> int:
    """Give tracks from the top, keeping the order of runs that touch; returns the number of tracks."""
    count = 0
    taken: list[tuple[list[float], list[float]]] = []
    for run in order:
        track = count
        while track and not _blocked(taken[track - 1], run):
            track -= 1
        if track == count:
            taken.append(([], []))
            count += 1
        lows, highs = taken[track]
        place = bisect_left(lows, run.low)
        lows.insert(place, run.low)
        highs.insert(place, run.high)
        run.track = track
    return count


def _blocked(track: tuple[list[float], list[float]], run: Run) -> bool:
    lows, highs = track
    place = bisect_right(lows, run.low)
    if place and highs[place - 1] + MARGIN > run.low:
        return True
    return place < len(lows) and lows[place] < run.high + MARGIN
