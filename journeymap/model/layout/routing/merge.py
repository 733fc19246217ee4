"""Channels over all phases: which groups of runs touch across a border, and how high each channel is."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from journeymap.model.layout.routing.parcel import Level
from journeymap.model.layout.routing.tile import Tile
from journeymap.model.layout.routing.tracks import Group, Run, pack

PLAIN, LABELLED = 4.5, 9.0
"""Half the height of a track, without and with labels, px."""

Span = tuple[int, int, int]
"""Aisle, first and last phase of a line between two phases."""
_Place = tuple[Level, int]
_Members = list[tuple[int, Group]]
_Key = tuple[tuple[Group, float], ...]


class Cluster:
    """Groups that lines between phases join: they take their tracks together."""

    __slots__ = ("key", "shift", "size", "tracks")

    def __init__(self, key: _Key, size: int, tracks: list[tuple[int, Run, int]]) -> None:
        self.key, self.size, self.tracks = key, size, tracks
        self.shift = -1


class Channels:
    """The tracks of all phases; what an edit leaves as it is keeps its tracks."""

    def __init__(self) -> None:
        self._clusters: dict[_Place, Cluster] = {}

    def settle(
        self, tiles: Sequence[Tile], starts: Sequence[float], spans: Iterable[Span]
    ) -> tuple[dict[Level, list[float]], set[int]]:
        """Set every run's track. `spans` are the lines between phases, `starts` the phases' left edges.

        The answer: half heights of the tracks by channel, and the phases whose runs have moved.
        """
        through: dict[Level, set[int]] = defaultdict(set)
        for aisle, first, last in spans:
            through[aisle, 0].update(range(first + 1, last))
        found: dict[Level, list[tuple[int, list[Group]]]] = defaultdict(list)
        for number, tile in enumerate(tiles):
            for channel, groups in tile.groups.items():
                found[tile.board.levels[channel]].append((number, groups))
        heights: dict[Level, list[float]] = {}
        moved: set[int] = set()
        clusters: dict[_Place, Cluster] = {}
        for level, parts in sorted(found.items()):
            alone, joined = _split(parts, through[level])
            mine = []
            for members in joined:
                place = (level, members[0][0])
                cluster = clusters[place] = self._cluster(place, members, starts)
                mine.append(cluster)
            heights[level] = _place(alone, mine, moved)
        self._clusters = clusters
        return heights, moved

    def _cluster(self, place: _Place, members: _Members, starts: Sequence[float]) -> Cluster:
        origin = starts[members[0][0]]
        key = tuple((group, starts[number] - origin) for number, group in members)
        known = self._clusters.get(place)
        return known if known is not None and known.key == key else _joined(key, members)


def _split(parts: list[tuple[int, list[Group]]], through: set[int]) -> tuple[_Members, list[_Members]]:
    """The groups that stand for themselves, and those that lines over the borders join."""
    alone: _Members = []
    joined: list[_Members] = []
    current: _Members | None = None
    for number, groups in parts:
        for group in groups:
            left, right = group.ends
            if current is not None and (left or number in through):
                current.append((number, group))
                if not right and number not in through:
                    current = None
            elif right:
                current = [(number, group)]
                joined.append(current)
            else:
                alone.append((number, group))
    return alone, joined


def _joined(key: _Key, members: _Members) -> Cluster:
    """Tracks for groups as one; the two parts of a line over a border share theirs."""
    whole: list[Run] = []
    parts: list[tuple[int, Run, Run]] = []
    waiting: dict[str, Run] = {}
    for (number, group), (_, dx) in zip(members, key, strict=True):
        for run in group.runs:
            known = waiting.pop(run.passes, None) if run.passes else None
            if known is None:
                known = _moved(run, dx)
                whole.append(known)
                if run.passes:
                    waiting[run.passes] = known
            else:
                _extend(known, run, dx)
            parts.append((number, run, known))
        group.shift = -1
    size = pack(whole)
    return Cluster(key, size, [(number, run, known.track) for number, run, known in parts])


def _moved(run: Run, dx: float) -> Run:
    label = run.label and (run.label[0] + dx, run.label[1] + dx)
    return Run(run.channel, run.x1 + dx, run.x2 + dx, run.up1, run.up2, label, run.bare)


def _extend(left: Run, right: Run, dx: float) -> None:
    """Add the right part of a run over a border to its left one."""
    if left.x1 < left.x2:
        left.x2, left.up2 = right.x2 + dx, right.up2
    else:
        left.x1, left.up1 = right.x1 + dx, right.up1
    if right.label:
        left.label = right.label[0] + dx, right.label[1] + dx
    left.fit()


def _place(alone: _Members, clusters: list[Cluster], moved: set[int]) -> list[float]:
    """The final tracks of a channel: every group in its middle; returns the tracks' half heights."""
    for _, group in alone:
        if group.own is None:
            group.settle()
    most = max([group.size for _, group in alone] + [cluster.size for cluster in clusters])
    halves = [PLAIN] * most
    for number, group in alone:
        shift = (most - group.size) // 2
        if group.shift != shift:
            group.shift = shift
            moved.add(number)
            group.put(shift)
        if group.labelled:
            _raise(halves, group.runs)
    for cluster in clusters:
        shift = (most - cluster.size) // 2
        if cluster.shift != shift:
            cluster.shift = shift
            moved.update(number for number, _, _ in cluster.tracks)
            for _, run, track in cluster.tracks:
                run.track = track + shift
        _raise(halves, (run for _, run, _ in cluster.tracks))
    return halves


def _raise(halves: list[float], runs: Iterable[Run]) -> None:
    for run in runs:
        if run.label:
            halves[run.track] = LABELLED
