"""What each persona feels, phase by phase: ratings, and the curve through them."""

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeymap.model.layout.curve import Cubic, segment, tangents
from journeymap.model.layout.plots import Plots
from journeymap.model.layout.shapes import Point
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Touchpoint

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


def felt(members: list[Touchpoint], emotions: dict[str, list[Emotion]]) -> Felt:
    """The ratings of some touchpoints."""
    found: Felt = {}
    for touchpoint in members:
        for emotion in emotions.get(touchpoint.id, ()):
            found.setdefault(emotion.persona_id, {})[touchpoint.id] = emotion
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
    xs = [plot.stretch.x + point.x for plot, part in zip(plots, parts, strict=True) for point in part.means]
    slopes = tangents([q - p for p, q in pairwise(xs)], [point.y for part in parts for point in part.means])
    found, at = [], 0
    following = _following(plots, parts)
    for plot, part, after in zip(plots, parts, following, strict=True):
        means = [*part.means, after] if after is not None and part.means else part.means
        mine = tuple(slopes[at : at + len(means)])
        at += len(part.means)
        made_from = tuple(means), mine
        found.append(plot.memory.value(f"segments {voice}", made_from, partial(_pieces, means, mine)))
    return found


def _following(plots: Plots, parts: list[VoicePart]) -> list[Point | None]:
    """For each phase the first point right of it, in its own coordinates."""
    found: list[Point | None] = []
    after: tuple[float, Point] | None = None
    for plot, part in reversed(list(zip(plots, parts, strict=True))):
        x = plot.stretch.x
        found.append(None if after is None else Point(after[0] + after[1].x - x, after[1].y))
        if part.means:
            after = x, part.means[0]
    return found[::-1]


def _pieces(means: list[Point], slopes: tuple[float, ...]) -> list[Cubic]:
    return [segment(*ends, *pair) for ends, pair in zip(pairwise(means), pairwise(slopes), strict=True)]


def moved(cubic: Cubic, dx: float) -> Cubic:
    """The same piece `dx` px further right."""
    a, b, c, d = cubic
    return Cubic(Point(a.x + dx, a.y), Point(b.x + dx, b.y), Point(c.x + dx, c.y), Point(d.x + dx, d.y))
