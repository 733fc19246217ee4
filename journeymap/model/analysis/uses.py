"""What uses a catalogue entry: how much of what, and where on the maps that is."""

from collections.abc import Iterable

from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import ChannelPreference, Persona
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.records.touchpoints import Link, Touchpoint

ORDER = ("touchpoint", "emotion", "pain_point", "opportunity", "map", "persona")
"""What can use an entry, in the order in which it is told."""


def counts(journey: Journey, kind: type[Record], record_id: str) -> dict[str, int]:
    """How many touchpoints, pain points … use an entry, by table and in `ORDER`; what does not use it is left out."""
    users: dict[str, set[str]] = {}
    for record in _referring(journey, kind, record_id):
        table, user_id = _user(record, kind)
        if user_id:
            users.setdefault(table, set()).add(user_id)
    return {table: len(users[table]) for table in ORDER if table in users}


def places(journey: Journey, kind: type[Record], record_id: str) -> list[Key]:
    """The touchpoints and links at which an entry is used, each once."""
    found: dict[Key, None] = {}
    for record in _referring(journey, kind, record_id):
        for key in _place(journey, record):
            found[key] = None
    return list(found)


def _referring(journey: Journey, kind: type[Record], record_id: str) -> Iterable[Record]:
    for table, field in REFERRING[kind.table]:
        yield from journey.referring(TABLES[table], field, record_id)


def _user(record: Record, kind: type[Record]) -> tuple[str, str]:
    """The table and id of what uses the entry, seen as people do: a join speaks for what it joins."""
    if isinstance(record, MapPersona):
        return "map", record.map_id
    if isinstance(record, ChannelPreference):
        return "persona", "" if kind is Persona else record.persona_id
    if record.table.startswith("touchpoint_"):
        return "touchpoint", str(getattr(record, "touchpoint_id", ""))
    if record.table == "pain_point_evidence":
        return "pain_point", str(getattr(record, "pain_point_id", ""))
    return record.table, record.id


def _place(journey: Journey, record: Record) -> list[Key]:
    if isinstance(record, Touchpoint | Link):
        return [record.key]
    pain = journey.get(PainPoint, getattr(record, "pain_point_id", None))
    ends = [pain or record]
    keys = [(table, getattr(end, f"{table}_id", None)) for end in ends for table in (Touchpoint.table, Link.table)]
    return [(table, record_id) for table, record_id in keys if record_id]
