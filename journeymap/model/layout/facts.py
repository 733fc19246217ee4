"""What the touchpoints of a map use of all that can be said: the legend explains nothing else."""

from collections.abc import Sequence

from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Outcome


class Facts:
    """The channels and outcomes that occur, and whether there are moments of truth and detail maps."""

    __slots__ = ("channels", "details", "moments", "outcomes")

    def __init__(self) -> None:
        self.channels: set[str | None] = set()
        self.outcomes: set[Outcome] = set()
        self.moments = self.details = False

    @staticmethod
    def of(touchpoints: Sequence[Touchpoint]) -> "Facts":
        """The facts of some touchpoints."""
        found = Facts()
        found.channels = {it.channel_id for it in touchpoints}
        found.outcomes = {it.outcome for it in touchpoints}
        found.moments = any(it.moment_of_truth for it in touchpoints)
        found.details = any(it.detail_map_id for it in touchpoints)
        return found

    def add(self, other: "Facts") -> None:
        """Take in the facts of other touchpoints."""
        self.channels |= other.channels
        self.outcomes |= other.outcomes
        self.moments = self.moments or other.moments
        self.details = self.details or other.details

    def said(self) -> tuple[object, ...]:
        """All of it, to be compared."""
        return frozenset(self.channels), frozenset(self.outcomes), self.moments, self.details
