"""How a map is looked at: never part of the document's changes, saved only when somebody names a view."""

from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.vocab import BlueprintLine, Grouping


class Row(StrEnum):
    """The rows below the lanes that can be shown, hidden and ordered."""

    EMOTION = "emotion"
    PAIN = "pain"
    OPPORTUNITIES = "opportunities"
    CHANNELS = "channels"
    OWNERS = "owners"
    SYSTEMS = "systems"
    QUOTES = "quotes"
    READINGS = "readings"
    GOALS = "goals"
    NOTES = "notes"


Line = BlueprintLine
"""The lines that are drawn where lanes of two kinds meet."""


@dataclass(frozen=True, slots=True)
class View:
    """What is shown of a map, and how: grouping of the rows, which rows below, type scale (1.5: projector).

    `persona_id` is whose curve leads; a persona that is gone counts as none. `lines` are drawn only where the rows
    are lanes.
    """

    rows_by: Grouping = Grouping.LANE
    rows: tuple[Row, ...] = (Row.EMOTION, Row.PAIN)
    lines: tuple[Line, ...] = tuple(Line)
    persona_id: str | None = None
    scale: float = 1.0
    header: bool = True
    legend: bool = True
    footer: bool = True
