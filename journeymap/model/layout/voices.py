"""What each persona feels, phase by phase: ratings, and the curve through them."""

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeymap.model.layout.curve import Cubic, segment, tangents
from journeymap.model.layout.plots import Plots
from journeymap.model.layout.shapes import Point
from journeymap.model.records.notes import Emotion

Felt = dict[str | None, dict[str, Emotion]]
"""The ratings of a phase, by persona and touchpoint."""


class VoicePart(NamedTuple):
    """The ratings of one persona in one phase, in its coordinates, and the mean of each column."""

    ratings: list[tuple[Emotion, Point]]
    means: list[Point]


@dataclass(slots=True)
class Voice:
    """The ratings of one persona (None: everyone), and the curve through the mean of each column, by phases."""

    persona_id: str | None
    name: str
    dash: tuple[float, ...]
    parts: list[VoicePart]
    segments: list[list[Cubic]]

    def curve(self, plots: Plots) -> list[Cubic]:
        """The whole curve in the coordinates of the picture."""
        return [
            moved(segment, plot.home.x) for plot, mine in zip(plots, self.segments, strict=True) for segment in mine
        ]


def felt(emotions: list[Emotion]) -> Felt:
    """Ratings by persona and touchpoint."""
    found: Felt = {}
    for emotion in emotions:
        found.setdefault(emotion.persona_id, {})[emotion.touchpoint_id] = emotion
    return found


def ends(parts: tuple[VoicePart, ...]) -> dict[str, float]:
    """The height of the lowest rating of each touchpoint."""
    found: dict[str, float] = {}
    for part in parts:
        for emotion, point in part.ratings:
            found[emotion.touchpoint_id] = max(point.y, found.get(emotion.touchpoint_id, 0.0))
    return found


def segments(plots: Plots, voice: int, parts: list[VoicePart]) -> list[list[Cubic]]:
    """The curve by phases, each piece with the phase where it begins; what runs as before is the same list."""
    following = _following(plots, parts)
    slopes: list[list[float]] = []
    entering: float | None = None
    for plot, part, after in zip(plots, parts, following, strict=True):
        make = partial(tangents, part.means, after, entering)
        mine, leaving = plot.memory.value(f"slopes {voice}", (part, after, entering), make)
        slopes.append(mine)
        entering = leaving if mine else entering
    found, ending = [], 0.0
    for plot, part, after, mine in reversed(list(zip(plots, parts, following, slopes, strict=True))):
        points, ends = (part.means, mine) if not (after and mine) else ([*part.means, after[0]], [*mine, ending])
        made_from = part, after, tuple(ends)
        found.append(plot.memory.value(f"segments {voice}", made_from, partial(_pieces, points, ends)))
        ending = mine[0] if mine else ending
    return found[::-1]


def _following(plots: Plots, parts: list[VoicePart]) -> list[tuple[Point, ...]]:
    """For each phase the first two points right of it, in its own coordinates."""
    found: list[tuple[Point, ...]] = []
    ahead: list[tuple[float, Point]] = []
    for plot, part in reversed(list(zip(plots, parts, strict=True))):
        x = plot.stretch.x
        found.append(tuple([Point(far + point.x - x, point.y) for far, point in ahead]))
        if part.means:
            ahead = [*[(x, point) for point in part.means[:2]], *ahead][:2]
    return found[::-1]


def _pieces(means: list[Point], slopes: list[float]) -> list[Cubic]:
    return [segment(*ends, *pair) for ends, pair in zip(pairwise(means), pairwise(slopes), strict=True)]


def moved(cubic: Cubic, dx: float) -> Cubic:
    """The same piece `dx` px further right."""
    a, b, c, d = cubic
    return Cubic(Point(a.x + dx, a.y), Point(b.x + dx, b.y), Point(c.x + dx, c.y), Point(d.x + dx, d.y))
