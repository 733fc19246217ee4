"""Finds the touchpoint or link that a line of a foreign table speaks of: by id, by number or by title."""

from dataclasses import dataclass
from typing import TypeVar

from journeymap.model import order
from journeymap.model.analysis.lookups import ARROW
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.search import folded
from journeymap.model.text import split_title

P = TypeVar("P", Touchpoint, Link)
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Where:
    """What a line says of its place; each may be empty. A link is named by both titles with an arrow between."""

    map: str = ""
    record_id: str = ""
    number: str = ""
    title: str = ""

    def __bool__(self) -> bool:
        return bool(self.record_id or self.number or self.title)


class NotFound(Exception):
    """There is no such place, or more than one. `reason` is the message for people."""

    def __init__(self, reason: Message) -> None:
        super().__init__(repr(reason))
        self.reason = reason


class Finder:
    """Knows the touchpoints of one map, or of all maps of a journey."""

    def __init__(self, journey: Journey, map_id: str | None = None) -> None:
        self._journey = journey
        maps = [shown for shown in order.maps(journey) if map_id in (None, shown.id)]
        self._titles = {shown.id: folded(shown.title.strip()) for shown in maps}
        self._places = {str(place): shown.id for place, shown in enumerate(order.maps(journey), 1)}
        self._cards = {shown.id: order.touchpoints(journey, shown.id) for shown in maps}
        self._by_title: dict[str, list[Touchpoint]] = {}
        for cards in self._cards.values():
            for card in cards:
                self._by_title.setdefault(_plain(card.title), []).append(card)

    def find(self, where: Where) -> Key:
        """The key of the place. An id alone decides; a title must fit the number if both are given.

        Raises NotFound.
        """
        map_ids = self._maps(where.map)
        if where.record_id:
            return self._by_id(where.record_id, map_ids)
        if where.number and ARROW.strip() not in where.title:
            return self._by_number(where, map_ids).key
        found = self._titled(where.title, map_ids)
        if found:
            return _only(found, where.title).key
        return self._link(where.title, map_ids).key

    def _maps(self, named: str) -> list[str]:
        if not named:
            return list(self._cards)
        wanted = folded(named.strip())
        found = [map_id for map_id, title in self._titles.items() if title == wanted or map_id == named]
        if not found and self._places.get(named) in self._cards:
            found = [self._places[named]]
        if not found:
            raise NotFound(Message("readings.no-map", text=_short(named)))
        return found

    def _by_id(self, record_id: str, map_ids: list[str]) -> Key:
        for kind in (Touchpoint, Link):
            found = self._journey.find((kind.table, record_id))
            if isinstance(found, Touchpoint | Link) and found.map_id in map_ids:
                return found.key
        raise NotFound(Message("readings.no-id", text=_short(record_id)))

    def _by_number(self, where: Where, map_ids: list[str]) -> Touchpoint:
        if not (where.number.isascii() and where.number.isdecimal()):
            raise NotFound(Message("readings.no-number", text=_short(where.number)))
        at = int(where.number[:9]) - 1
        found = [self._cards[i][at] for i in map_ids if 0 <= at < len(self._cards[i])]
        if where.title:
            fitting = [card for card in found if _plain(card.title) == _plain(where.title)]
            if found and not fitting:
                raise NotFound(Message("readings.other-title", number=where.number, text=_short(where.title)))
            found = fitting
        if not found:
            raise NotFound(Message("readings.no-number", text=_short(where.number)))
        if len(found) > 1:
            raise NotFound(Message("readings.number-of-which-map", number=where.number))
        return found[0]

    def _titled(self, title: str, map_ids: list[str]) -> list[Touchpoint]:
        return [card for card in self._by_title.get(_plain(title), ()) if card.map_id in map_ids]

    def _link(self, title: str, map_ids: list[str]) -> Link:
        source, arrow, target = title.replace("->", ARROW).partition(ARROW.strip())
        found: list[Link] = []
        if arrow:
            targets = {card.id for card in self._titled(target, map_ids)}
            for card in self._titled(source, map_ids):
                leaving = self._journey.referring(Link, "source_id", card.id)
                found += [link for link in leaving if link.target_id in targets]
        if not found:
            raise NotFound(Message("readings.no-title", text=_short(title)))
        return _only(found, title)


def _only(found: list[P], title: str) -> P:
    if len(found) > 1:
        raise NotFound(Message("readings.several", text=_short(title), count=len(found)))
    return found[0]


def _plain(title: str) -> str:
    return folded(" ".join(title.split()))


def _short(words: str) -> str:
    return split_title(words, _SHOWN)[0]
