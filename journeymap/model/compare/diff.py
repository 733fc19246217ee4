"""What leads from one state of a document to another, as the same data that an edit is."""

from journeymap.model.changes import Change, Changes, Key
from journeymap.model.journey import Journey


def difference(before: Journey, after: Journey) -> Changes:
    """The changes that make `before` equal to `after`; records are the same if table and id are."""
    old = {record.key: record for record in before.records()}
    new = {record.key: record for record in after.records()}
    items: dict[Key, Change] = {key: Change(old.get(key), record) for key, record in new.items()}
    items.update({key: Change(record, None) for key, record in old.items() if key not in new})
    return Changes(items)
