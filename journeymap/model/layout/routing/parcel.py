"""A phase as a parcel of its own: what its inside depends on, so that an edit elsewhere leaves it as it is.

Only links between phases are shared. Each is cut into one end per phase; a channel leads from end to end.
"""

from dataclasses import dataclass

from journeymap.model.layout.plan import Metrics, Slot, Wire

Level = tuple[int, int]
"""A shelf: its row, and which of the row's shelves it is. Also the channel above it."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the cards of a phase need to find their places. `depth` is the number of shelves of each row that this
    phase needs; other phases may need more."""

    metrics: Metrics
    depth: tuple[int, ...]
    slots: tuple[Slot, ...]
    first: bool = True
    last: bool = True
    min_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Exit:
    """One end of a wire whose other end stands in another phase: from `card` to the border along an `aisle`, the
    channel above the row of that number.

    `leaves` tells whether the wire starts here, `right` which border it passes, `dives` whether the other card
    lies further the way the line leaves this one, `labelled` whether the label stands on this part.
    """

    wire: Wire
    card: str
    leaves: bool
    right: bool
    aisle: int
    back: bool
    dives: bool
    labelled: bool


@dataclass(frozen=True, slots=True)
class Bridge:
    """One end of a line that goes straight over the border along the card's shelf, `y` px below the card's top.

    `straight` tells whether it also ends on that shelf.
    """

    wire: Wire
    card: str
    leaves: bool
    y: float
    straight: bool = True


@dataclass(frozen=True, slots=True)
class Turn:
    """The end of a line that comes over the border along a shelf (or goes, if it `leaves`), `y` px below the top
    of that shelf's cards, and turns once to the side of its card."""

    wire: Wire
    card: str
    leaves: bool
    shelf: Level
    y: float


@dataclass(frozen=True, slots=True)
class Traffic:
    """The lines of one phase."""

    wires: tuple[Wire, ...] = ()
    exits: tuple[Exit, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    turns: tuple[Turn, ...] = ()
