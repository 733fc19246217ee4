"""What must hold after every edit; checked on the touched records before anything is written."""

from collections.abc import Callable

from journeymap.model.changes import Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.tables import REFERRING
from journeymap.model.records.touchpoints import Link, Touchpoint


class RuleBroken(Exception):
    """An edit would leave the document in a state that must not be. `reason` is the message for people."""

    def __init__(self, reason: Message) -> None:
        super().__init__(repr(reason))
        self.reason = reason


class After:
    """The document as it would be after some changes, without applying them."""

    def __init__(self, journey: Journey, changes: Changes) -> None:
        self._journey = journey
        self._changes = changes
        self._pairs: dict[tuple[object, ...], list[Key]] | None = None

    def find(self, table: str, record_id: str) -> Record | None:
        change = self._changes.get((table, record_id))
        return change.after if change is not None else self._journey.find((table, record_id))

    def touched_with(self, record: Record) -> list[Key]:
        """The keys of the touched records that pair the same things as `record`, itself included."""
        if self._pairs is None:
            self._pairs = {}
            for key, (_, touched) in self._changes.items():
                if touched is not None and touched.paired_by:
                    self._pairs.setdefault((key[0], *_pair(touched)), []).append(key)
        return self._pairs.get((record.table, *_pair(record)), [])


def check(journey: Journey, changes: Changes) -> None:
    """Raises RuleBroken if `changes` would break a rule of the document."""
    after = After(journey, changes)
    for (table, record_id), (_, record) in changes.items():
        if record is None:
            _check_unused(journey, changes, table, record_id)
            continue
        if record.key != (table, record_id):
            raise RuleBroken(Message("rule.wrong-key", table=table))
        _check_references(after, record)
        _check_pairing(journey, after, record)
        special = _SPECIAL.get(table)
        if special is not None:
            special(after, record)
    _check_siblings_stay(journey, after, changes)


def _check_references(after: After, record: Record) -> None:
    for field, target in record.references.items():
        target_id = getattr(record, field)
        if target_id is not None and after.find(target, target_id) is None:
            raise RuleBroken(Message("rule.missing-reference", table=record.table, field=field))


def _check_pairing(journey: Journey, after: After, record: Record) -> None:
    """No second record may pair the same things."""
    if not record.paired_by:
        return
    pair = _pair(record)
    known = journey.referring_keys(record.table, record.paired_by[0], str(pair[0]))
    for key in (*known, *after.touched_with(record)):
        other = after.find(*key)
        if other is not None and other.id != record.id and _pair(other) == pair:
            raise RuleBroken(Message("rule.paired-twice", table=record.table))


def _pair(record: Record) -> tuple[object, ...]:
    return tuple([getattr(record, field) for field in record.paired_by])


def _check_unused(journey: Journey, changes: Changes, table: str, record_id: str) -> None:
    """A record that goes must not leave anything behind that refers to it."""
    for referring, field in REFERRING[table]:
        for key in journey.referring_keys(referring, field, record_id):
            change = changes.get(key)
            kept = journey.find(key) if change is None else change.after
            if kept is not None and getattr(kept, field) == record_id:
                raise RuleBroken(Message("rule.still-used", table=table, by=referring))


def _check_touchpoint(after: After, record: Record) -> None:
    assert isinstance(record, Touchpoint)
    for table, record_id in (("phase", record.phase_id), ("lane", record.lane_id)):
        frame = after.find(table, record_id)
        if not isinstance(frame, Phase | Lane) or frame.map_id != record.map_id:
            raise RuleBroken(Message("rule.other-map", table=table))


def _check_link(after: After, record: Record) -> None:
    assert isinstance(record, Link)
    if record.source_id == record.target_id:
        raise RuleBroken(Message("rule.link-to-itself"))
    for record_id in (record.source_id, record.target_id):
        end = after.find("touchpoint", record_id)
        if not isinstance(end, Touchpoint) or end.map_id != record.map_id:
            raise RuleBroken(Message("rule.other-map", table="touchpoint"))


def _check_siblings_stay(journey: Journey, after: After, changes: Changes) -> None:
    """What hangs on a record that changes its map must change it too."""
    for (table, record_id), (before, record) in changes.items():
        if table not in _MOVING or before is None or record is None:
            continue
        if before.map_id == record.map_id:  # type: ignore[attr-defined]
            continue
        for referring, field in _MOVING[table]:
            for key in journey.referring_keys(referring, field, record_id):
                hanging = after.find(*key)
                if hanging is not None and hanging.map_id != record.map_id:  # type: ignore[attr-defined]
                    raise RuleBroken(Message("rule.other-map", table=table))


_MOVING = {
    "phase": [("touchpoint", "phase_id")],
    "lane": [("touchpoint", "lane_id")],
    "touchpoint": [("link", "source_id"), ("link", "target_id")],
}
_SPECIAL: dict[str, Callable[[After, Record], None]] = {"touchpoint": _check_touchpoint, "link": _check_link}
