"""One record again under another id, its references led to the copies: what duplicating and pasting share."""

from collections.abc import Mapping

from journeymap.model.analysis import conditions
from journeymap.model.changes import Key
from journeymap.model.records.base import Record
from journeymap.model.records.maps import SavedView


def copy(
    record: Record, new_ids: Mapping[Key, str], changed: Mapping[str, object] | None = None, *, keep: bool = False
) -> Record:
    """`record` under its new id (`changed` may give one), with its references led to what `new_ids` names.

    A reference to anything else stays with `keep`, else it goes. Records that pair two things get the id of their
    pair. Raises pydantic.ValidationError if the values do not fit, KeyError if there is no new id.
    """
    kind = type(record)
    values = {name: getattr(record, name) for name in kind.model_fields}
    for field, target in kind.references.items():
        values[field] = new_ids.get((target, values[field]), values[field] if keep else None)
    if isinstance(record, SavedView):
        values["filters"] = conditions.led(record.filters, new_ids)
    values |= changed or {}
    if kind.paired_by:
        del values["id"]
        return kind.pairing(**values)
    return kind.model_validate({**values, "id": (changed or {}).get("id") or new_ids[record.key]})
