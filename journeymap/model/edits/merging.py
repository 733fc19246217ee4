"""Making several entries of a catalogue one: all that referred to any of them refers to the one that stays."""

from collections.abc import Sequence

from journeymap.model.analysis import conditions
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import ChannelPreference
from journeymap.model.records.maps import SavedView
from journeymap.model.records.notes import Emotion
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.rules import RuleBroken


def merge(journey: Journey, kind: type[Record], keep_id: str, drop_ids: Sequence[str]) -> Changes:
    """Let everything that refers to one of `drop_ids` refer to `keep_id`, then remove them.

    Pairs that become the same are united: shares of channels add up, a quote is not lost, else what was said of the
    entry that stays counts. Raises RuleBroken if an entry is merged with itself, KeyError if one does not exist.
    """
    if keep_id in drop_ids:
        raise RuleBroken(Message("rule.merge-with-itself"))
    draft = Draft(journey)
    draft.need(kind, keep_id)
    for drop_id in drop_ids:
        draft.need(kind, drop_id)
        for table, field in REFERRING[kind.table]:
            referring = TABLES[table]
            for record in draft.referring(referring, field, drop_id):
                if referring.paired_by:
                    _lead_pair(draft, record, field, keep_id)
                else:
                    draft.update(record, **{field: keep_id})
        draft.remove((kind.table, drop_id))
    new_ids = {(kind.table, drop_id): keep_id for drop_id in drop_ids}
    for view in draft.all(SavedView):
        draft.update(view, filters=conditions.led(view.filters, new_ids))
    return draft.changes()


def _lead_pair(draft: Draft, record: Record, field: str, keep_id: str) -> None:
    """Tie what `record` ties to the entry that stays; a tie that is there already takes up what it lacks."""
    kind = type(record)
    values = {name: getattr(record, name) for name in kind.model_fields if name != "id"} | {field: keep_id}
    draft.remove(record.key)
    wanted = kind.pairing(**values)
    there = [pair for pair in draft.referring(kind, field, keep_id) if _same(pair, wanted)]
    if there:
        draft.update(there[0], **_united(there[0], record, field))
    else:
        draft.put(wanted)


def _same(pair: Record, wanted: Record) -> bool:
    return all(getattr(pair, name) == getattr(wanted, name) for name in wanted.paired_by)


def _united(kept: Record, dropped: Record, field: str) -> dict[str, object]:
    if isinstance(kept, ChannelPreference) and isinstance(dropped, ChannelPreference) and field == "channel_id":
        return {"percent": min(100.0, round(kept.percent + dropped.percent, 6))}
    if isinstance(kept, Emotion) and isinstance(dropped, Emotion):
        return {"quote": kept.quote or dropped.quote}
    return {}
