"""Hits in words: which record, on which map, and where in it the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model import fulltext, order
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Link, Touchpoint

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.model.fulltext import Entry
    from journeymap.model.journey import Journey
    from journeymap.model.messages import Texts

_LONGEST = 60


class HitWords:
    """Says hits of one state of a journey; the maps' numbers are worked out once."""

    def __init__(self, journey: Journey, texts: Texts) -> None:
        self._journey = journey
        self._texts = texts
        self._numbers: dict[str, dict[str, int]] = {}

    def found(self, entry: Entry, query: str) -> str:
        """Where the words stand: "Pain point: …"."""
        excerpt = fulltext.excerpt(entry, query)
        return self._texts.text("find.found", where=self._texts.text(excerpt.where), text=excerpt.text)

    def row(self, entry: Entry, query: str, map_id: str) -> str:
        """A hit as a line of the list; one of another map names it."""
        what, found = self._what(entry.key), self.found(entry, query)
        shown = self._journey.get(Map, entry.map_id)
        if entry.map_id == map_id or entry.key[0] == Map.table or shown is None:
            return self._texts.text("find.row", what=what, found=found)
        return self._texts.text("find.row-of", what=what, map=_short(shown.title), found=found)

    def _what(self, key: Key) -> str:
        record = self._journey.find(key)
        if isinstance(record, Touchpoint):
            number = self._number(record)
            title = _short(record.title) or self._texts.text("form.untitled")
            return self._texts.text("find.numbered", number=number, title=title)
        if isinstance(record, Link):
            ends = (self._journey.need(Touchpoint, end) for end in (record.source_id, record.target_id))
            return self._texts.text(fulltext.KINDS[key[0]], title=" → ".join(str(self._number(end)) for end in ends))
        return self._texts.text(fulltext.KINDS[key[0]], title=_short(str(getattr(record, "title", ""))))

    def _number(self, touchpoint: Touchpoint) -> int:
        """The number on its card."""
        known = self._numbers.get(touchpoint.map_id)
        if known is None:
            reading = order.touchpoints(self._journey, touchpoint.map_id)
            known = self._numbers[touchpoint.map_id] = {each.id: number for number, each in enumerate(reading, 1)}
        return known[touchpoint.id]


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
