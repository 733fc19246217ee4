"""What a line is before it has coordinates: sides, risers (vertical pieces) and the channels between them."""

from dataclasses import dataclass, field
from enum import IntEnum

from journeymap.model.layout.plan import Wire


class Side(IntEnum):
    LEFT = 0
    TOP = 1
    RIGHT = 2
    BOTTOM = 3
    BORDER = 4
    """Not a side of a card: the line goes on in the next phase."""


LEFT, TOP, RIGHT, BOTTOM, BORDER = Side
"""By name: a member asked of its class costs more than the rest of many a search's step."""


@dataclass(slots=True)
class Riser:
    """A vertical piece over the units `top`..`bottom`; `x` orders it among cards until `spread` places it.

    `enters` and `leaves` are the units of the shelves whose card it reaches through its left or right side
    (-1: none). It likes to stand `offset` px from the left edge of column `anchor`, and straight above or below
    a card of column `tether` (-1: no such wish).
    """

    top: int
    bottom: int
    x: float
    enters: int = -1
    leaves: int = -1
    anchor: int = 0
    offset: float = 0.0
    tether: int = -1


@dataclass(slots=True)
class Course:
    """The way of one wire, or of its part within a phase: from `leave` over the risers to `enter`.

    Where it comes over the border, or goes, `source` or `target` is -1 and `dives`, `labelled` are those of
    its `Exit`.

    `channels` names the channel of each horizontal run: before the first riser (TOP and BOTTOM only), between
    risers, after the last one (TOP and BOTTOM only).
    """

    wire: Wire
    source: int
    target: int
    leave: Side
    enter: Side
    back: bool
    risers: list[Riser] = field(default_factory=list)
    channels: list[int] = field(default_factory=list)
    dives: bool = False
    labelled: bool = True
    start: float = 0.0
    """Where it leaves: x on the top or bottom side, px below the card's top on the right side."""
    end: float = 0.0

    @property
    def straight(self) -> bool:
        """From card to card along their shelf."""
        return not self.risers and self.leave is RIGHT

    def copied(self, wire: Wire, source: int, target: int) -> "Course":
        """The same way for another wire, between the same cards by these numbers, with risers of its own, which
        may be moved."""
        risers = [
            Riser(it.top, it.bottom, it.x, it.enters, it.leaves, it.anchor, it.offset, it.tether) for it in self.risers
        ]
        return Course(wire, source, target, self.leave, self.enter, self.back, risers, list(self.channels))
