"""Which field of a form a column of a table stands for: tables edit through the descriptions of the forms."""

from collections.abc import Iterable
from dataclasses import dataclass

from journeymap.model.analysis import tables
from journeymap.model.analysis.cells import Column
from journeymap.model.analysis.sheet import ROWS_OF
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.spec import FieldSpec, Kind

SAID_ONLY = frozenset({"fact", "go"})
"""Kinds of fields that hold nothing to edit."""
SETS = frozenset({"entries", "chips"})
"""Kinds of fields that hold several values."""
_NAMES = {
    (tables.TOUCHPOINTS, "phase"): "phase_id",
    (tables.TOUCHPOINTS, "lane"): "lane_id",
    (tables.OPPORTUNITIES, "touchpoint"): "touchpoint_id",
    (tables.TOUCHPOINTS, "emotion"): "mood",
    (tables.PAIN_POINTS, "answered-by"): "opportunities",
}
"""Columns that stand for a field of another name."""
_EMOTION_OF = "emotion."


@dataclass(frozen=True, slots=True)
class Bound:
    """A field of a form, and the slot of a repeated one."""

    spec: FieldSpec
    slot: str | None = None

    @property
    def kind(self) -> Kind:
        return self.spec.kind

    @property
    def is_set(self) -> bool:
        return self.spec.kind.value in SETS

    @property
    def identity(self) -> tuple[str, str, str]:
        """What this field is, so that values copied from it are known to fit it."""
        return self.spec.table, self.spec.name, self.slot or ""


def bound(table: str, columns: Iterable[Column]) -> dict[str, Bound]:
    """The fields of the columns that can be edited, by the columns' keys."""
    form = FORMS.get(ROWS_OF[table])
    fields = {spec.name: spec for spec in form.fields if spec.kind.value not in SAID_ONLY} if form is not None else {}
    found = {}
    for column in columns:
        slot = column.key.removeprefix(_EMOTION_OF) if column.key.startswith(_EMOTION_OF) else None
        own = "emotion" if slot is not None else column.key
        for name in (_NAMES.get((table, own)), column.field, own.replace("-", "_")):
            if name and name in fields:
                found[column.key] = Bound(fields[name], slot)
                break
    return found


def map_of(journey: Journey, key: Key, shown: str) -> str:
    """The map that a row belongs to; `shown` for what belongs to no single one."""
    record = journey.find(key)
    for name, table in (("touchpoint_id", "touchpoint"), ("link_id", "link")):
        if record is not None and getattr(record, name, None) is not None and not hasattr(record, "map_id"):
            record = journey.find((table, getattr(record, name)))
    return getattr(record, "map_id", "") or shown


def lock(journey: Journey, key: Key) -> Message | None:
    """Why a row may not be edited: it stands in a locked phase. Opportunities are the map's and may."""
    record = journey.find(key)
    phase = _phase(journey, record)
    return Message("lock.phase", title=phase.title) if phase is not None and phase.locked else None


def _phase(journey: Journey, record: Record | None) -> Phase | None:
    if isinstance(record, Touchpoint):
        return journey.get(Phase, record.phase_id)
    if record is None or record.table not in ("pain_point", "reading"):
        return None
    link = journey.get(Link, getattr(record, "link_id", None))
    if link is None:
        return _phase(journey, journey.get(Touchpoint, getattr(record, "touchpoint_id", None)))
    ends = [_phase(journey, journey.get(Touchpoint, end)) for end in (link.source_id, link.target_id)]
    return ends[0] if all(end is not None and end.locked for end in ends) else None
