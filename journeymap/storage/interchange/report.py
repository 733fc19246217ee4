"""What an import hands back: the journey, and where the foreign text could not be read as it stood."""

from dataclasses import dataclass, field

from journeymap.model.journey import Journey
from journeymap.model.messages import Message


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in line `line` (from 1; 0 = the whole text) that could not be read, or was changed to fit."""

    line: int
    message: Message


@dataclass(frozen=True, slots=True)
class Imported:
    """A journey made from foreign text, what was not taken over word for word, and the pictures that came along
    (rows of the table `asset`)."""

    journey: Journey
    problems: list[Problem] = field(default_factory=list)
    assets: list[tuple[str, str, int, int, bytes]] = field(default_factory=list)


class Unreadable(Exception):
    """A text cannot be read at all. `reason` is the message for people, `place` where, such as
    "tables.touchpoint[3].title" (empty: nowhere in particular)."""

    def __init__(self, reason: Message, place: str = "") -> None:
        super().__init__(f"{place}: {reason!r}")
        self.reason = reason
        self.place = place
