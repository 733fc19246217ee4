"""A map and its frame: phases, lanes, named paths, saved views."""

from typing import Annotated, ClassVar

from pydantic import Field

from journeymap.model.records.base import Block, Day, Id, Language, Rank, Record, Title, Words
from journeymap.model.vocab import BlueprintLine, Grouping, LaneKind, LaneTone, MapKind, MapStatus, PhaseKind, PhaseTone

Lines = Annotated[tuple[BlueprintLine, ...], Field(max_length=len(BlueprintLine))]


class Map(Record):
    """One customer journey. `language` is what its texts are written in, `source` what it is based on."""

    table: ClassVar[str] = "map"
    references: ClassVar[dict[str, str]] = {"derived_from_id": "map"}

    rank: Rank
    title: Title
    subtitle: Title = ""
    kind: MapKind = MapKind.AS_IS
    derived_from_id: Id | None = None
    status: MapStatus = MapStatus.DRAFT
    reviewed_on: Day | None = None
    language: Language = "de"
    source: Title = ""
    note: Block = ""


class MapPersona(Record):
    """A persona whose journey a map shows."""

    table: ClassVar[str] = "map_persona"
    references: ClassVar[dict[str, str]] = {"map_id": "map", "persona_id": "persona"}
    owned_by: ClassVar[tuple[str, ...]] = ("map_id", "persona_id")
    paired_by: ClassVar[tuple[str, ...]] = ("map_id", "persona_id")

    map_id: Id
    persona_id: Id


class Phase(Record):
    """A column group of a map. `tone` is its colour (None: that of its kind)."""

    table: ClassVar[str] = "phase"
    references: ClassVar[dict[str, str]] = {"map_id": "map"}
    owned_by: ClassVar[tuple[str, ...]] = ("map_id",)

    map_id: Id
    rank: Rank
    title: Title
    subtitle: Title = ""
    kind: PhaseKind = PhaseKind.CUSTOM
    locked: bool = False
    tone: PhaseTone | None = None


class Lane(Record):
    """A row of a map. `tone` tints it (None: as the themes alternate)."""

    table: ClassVar[str] = "lane"
    references: ClassVar[dict[str, str]] = {"map_id": "map"}
    owned_by: ClassVar[tuple[str, ...]] = ("map_id",)

    map_id: Id
    rank: Rank
    title: Title
    subtitle: Title = ""
    kind: LaneKind = LaneKind.CUSTOM
    tone: LaneTone | None = None


class Path(Record):
    """A named way through a map."""

    table: ClassVar[str] = "path"
    references: ClassVar[dict[str, str]] = {"map_id": "map"}
    owned_by: ClassVar[tuple[str, ...]] = ("map_id",)

    map_id: Id
    rank: Rank
    title: Title
    note: Block = ""


class PathTouchpoint(Record):
    """A station of a named path."""

    table: ClassVar[str] = "path_touchpoint"
    references: ClassVar[dict[str, str]] = {"path_id": "path", "touchpoint_id": "touchpoint"}
    owned_by: ClassVar[tuple[str, ...]] = ("path_id", "touchpoint_id")

    path_id: Id
    touchpoint_id: Id
    rank: Rank


class SavedView(Record):
    """A named way to look at a map: row grouping, the rows shown in order, filters as "field=value", the blueprint
    lines drawn, whose eyes it is seen with (None: everybody's), and words that a touchpoint must contain."""

    table: ClassVar[str] = "saved_view"
    references: ClassVar[dict[str, str]] = {"map_id": "map", "persona_id": "persona"}
    owned_by: ClassVar[tuple[str, ...]] = ("map_id",)

    map_id: Id
    rank: Rank
    title: Title
    rows_by: Grouping = Grouping.LANE
    rows: Words = ()
    filters: Words = ()
    lines: Lines = tuple(BlueprintLine)
    persona_id: Id | None = None
    search: Title = ""
