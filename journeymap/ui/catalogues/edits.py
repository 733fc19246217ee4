"""What can be done with entries of a catalogue: the verbs with their labels, and what is said after. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.model.analysis import uses
from journeymap.model.changes import Changes, squash
from journeymap.model.edits import catalogues, channels, merging
from journeymap.model.ids import new_id
from journeymap.model.journey import ordered
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Channel
from journeymap.storage import catalogue
from journeymap.ui.catalogues.entries import Entry
from journeymap.ui.catalogues.kinds import Kind, look, name

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.model.messages import Texts
    from journeymap.ui.editor import Editor


class EntryEdits:
    """Edits entries through the editor of a document; each edit is one step of undo."""

    def __init__(self, editor: Editor, texts: Texts) -> None:
        self._editor = editor
        self.texts = texts

    @property
    def journey(self) -> Journey:
        return self._editor.document.journey

    def entries(self, kind: Kind, colours: Mapping[str, str]) -> list[Entry]:
        """The entries of a catalogue in their order, as a list shows them."""
        journey, found = self.journey, []
        for record in ordered(journey.all(kind.record)):
            icon, colour = look(record)
            count = len(uses.places(journey, kind.record, record.id))
            said = self.said(kind, record.id) or self.texts.text("catalogue.unused")
            found.append(Entry(record.id, name(record, self.texts), icon, colours[colour], count, said))
        return found

    def add(self, kind: Kind) -> str | None:
        """A new entry at the end; its id, or None if that was refused."""
        entry_id, title = new_id(), self._fresh(kind, self.texts.text(f"catalogue.{kind.table}.new"))
        journey, given = self.journey, dict(kind.given) | {kind.field: title}
        label = Message("edit.add-entry", title=title)
        done = self._editor.apply(label, lambda: catalogues.add(journey, kind.record, record_id=entry_id, **given))
        return entry_id if done else None

    def duplicate(self, kind: Kind, ids: Sequence[str]) -> list[str]:
        """A copy of each entry right after it; the ids of the copies."""
        copies = {entry_id: new_id() for entry_id in ids}
        journey = self.journey

        def copy() -> Changes:
            after, parts = journey.snapshot(), []
            for entry_id, copy_id in copies.items():
                title = self.texts.text("catalogue.copy", title=self._called(kind, entry_id))[:400]
                parts.append(catalogues.duplicate(after, kind.record, entry_id, title, copy_id))
                after.apply(parts[-1])
            return squash(parts)

        label = Message("edit.copy-entry", title=self._called(kind, ids[0]))
        return list(copies.values()) if self._editor.apply(label, copy) else []

    def remove(self, kind: Kind, ids: Sequence[str]) -> Message | None:
        """Remove entries; the answer says what no longer has them. None if that was refused."""
        journey, title = self.journey, self._called(kind, ids[0])
        places = {place for entry_id in ids for place in uses.places(journey, kind.record, entry_id)}
        said = self.said(kind, ids[0]) if len(ids) == 1 else ""
        label = (
            Message("edit.delete-entry", title=title) if len(ids) == 1 else Message("edit.delete-entries", n=len(ids))
        )
        if not self._editor.apply(label, lambda: catalogues.remove(journey, kind.record, *ids)):
            return None
        if len(ids) > 1:
            return Message("catalogue.deleted-several", n=len(ids), places=len(places))
        return Message("catalogue.deleted-used" if said else "catalogue.deleted", title=title, uses=said)

    def merge(self, kind: Kind, keep_id: str, drop_ids: Sequence[str]) -> bool:
        """Make several entries one."""
        journey = self.journey
        label = Message("edit.merge-entries", title=self._called(kind, keep_id), n=len(drop_ids) + 1)
        return self._editor.apply(label, lambda: merging.merge(journey, kind.record, keep_id, list(drop_ids)))

    def move(self, kind: Kind, entry_id: str, by: int) -> bool:
        """Move an entry so many places; False if it is at the end already."""
        journey = self.journey
        ids = [record.id for record in ordered(journey.all(kind.record))]
        place = ids.index(entry_id) + by
        if not 0 <= place < len(ids):
            return False
        label = Message("edit.move", title=self._called(kind, entry_id))
        return self._editor.apply(label, lambda: catalogues.move(journey, kind.record, entry_id, place))

    def missing(self) -> list[Channel]:
        """The built-in channels that were removed from the catalogue."""
        return channels.missing(self.journey, catalogue.channels())

    def restore(self, wanted: Sequence[Channel]) -> bool:
        """Bring built-in channels back."""
        journey = self.journey
        label = Message("edit.restore-channels", n=len(wanted))
        return self._editor.apply(label, lambda: channels.restore(journey, wanted))

    def can_reset(self, ids: Sequence[str]) -> bool:
        """Whether one of these is a built-in channel that was changed."""
        found = (self.journey.get(Channel, entry_id) for entry_id in ids)
        return any(each is not None and channels.differs(each, catalogue.channels()) for each in found)

    def reset(self, ids: Sequence[str]) -> bool:
        """Make built-in channels what they were."""
        journey = self.journey
        label = Message("edit.reset-channels", n=len(ids))
        return self._editor.apply(label, lambda: channels.reset(journey, ids, catalogue.channels()))

    def said(self, kind: Kind, entry_id: str) -> str:
        """What uses an entry, in words; "" for nothing."""
        found = uses.counts(self.journey, kind.record, entry_id)
        return ", ".join(self.texts.text(f"catalogue.uses.{table}", n=count) for table, count in found.items())

    def _called(self, kind: Kind, entry_id: str) -> str:
        return name(self.journey.find((kind.table, entry_id)), self.texts)

    def _fresh(self, kind: Kind, title: str) -> str:
        """`title`, with a number behind it if there is such an entry already."""
        known = {name(record, self.texts) for record in self.journey.all(kind.record)}
        number, wanted = 1, title
        while wanted in known:
            number += 1
            wanted = f"{title} {number}"
        return wanted
