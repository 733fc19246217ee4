"""How pressing a pain point is, by its priority: card, chart and row say the same."""

from enum import StrEnum

_HIGH, _MEDIUM = 12, 6


class Level(StrEnum):
    """How pressing a pain point is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


def level(priority: int) -> Level:
    """The level of a priority (severity x frequency, 1 to 25)."""
    return Level.HIGH if priority >= _HIGH else Level.MEDIUM if priority >= _MEDIUM else Level.LOW
