"""The registry of record types: table name to class, in an order in which parents come before children."""

from journeymap.model.records import catalogues, maps, notes, touchpoints
from journeymap.model.records.base import Record

TABLES: dict[str, type[Record]] = {
    record.table: record
    for record in (
        catalogues.Project,
        catalogues.Channel,
        catalogues.Persona,
        catalogues.ChannelPreference,
        catalogues.Owner,
        catalogues.System,
        catalogues.InformationItem,
        catalogues.Evidence,
        maps.Map,
        maps.MapPersona,
        maps.Phase,
        maps.Lane,
        maps.Path,
        maps.SavedView,
        touchpoints.Touchpoint,
        maps.PathTouchpoint,
        touchpoints.Link,
        touchpoints.TouchpointPersona,
        touchpoints.TouchpointSystem,
        touchpoints.TouchpointInformation,
        touchpoints.TouchpointEvidence,
        touchpoints.Attachment,
        notes.Emotion,
        notes.PainPoint,
        notes.PainPointEvidence,
        notes.Opportunity,
        notes.OpportunityPainPoint,
        notes.Reading,
        notes.Comment,
    )
}

REFERRING: dict[str, list[tuple[str, str]]] = {name: [] for name in TABLES}
"""Table to the (table, field) pairs that refer to it."""
for _name, _record in TABLES.items():
    for _field, _target in _record.references.items():
        REFERRING[_target].append((_name, _field))
