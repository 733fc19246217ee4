"""Finding: text anywhere on a map, and commands by a few of their letters."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from journeymap.model import order
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Owner
from journeymap.model.records.notes import Comment, Emotion, PainPoint, Reading
from journeymap.model.records.touchpoints import Link, Touchpoint

_TEXT_FIELDS = ("title", "note", "goal", "quote", "staff_training", "text", "cause", "condition", "name", "source")


def folded(text: str) -> str:
    """`text` without case and accents, so that "offnen" finds "Öffnen"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def find(journey: Journey, map_id: str, query: str) -> list[Key]:
    """The touchpoints of a map in journey order whose texts, notes or leaving links hold all words of `query`."""
    return hits(index(journey, map_id), query)


def index(journey: Journey, map_id: str) -> list[tuple[Key, str]]:
    """The touchpoints of a map in journey order, each with all that `find` looks at, for several searches."""
    reading = order.touchpoints(journey, map_id)
    return [(touchpoint.key, folded("\n".join(_texts(journey, touchpoint)))) for touchpoint in reading]


def hits(known: list[tuple[Key, str]], query: str) -> list[Key]:
    """The touchpoints of an `index` that hold all words of `query`."""
    words = folded(query).split()
    return [key for key, everything in known if all(word in everything for word in words)] if words else []


def _texts(journey: Journey, touchpoint: Touchpoint) -> Iterator[str]:
    yield from _texts_of(touchpoint)
    owner = journey.get(Owner, touchpoint.owner_id)
    if owner is not None:
        yield owner.name
    for kind in (Emotion, PainPoint, Reading, Comment):
        for record in journey.referring(kind, "touchpoint_id", touchpoint.id):
            yield from _texts_of(record)
    for link in journey.referring(Link, "source_id", touchpoint.id):
        yield from _texts_of(link)
        for pain in journey.referring(PainPoint, "link_id", link.id):
            yield from _texts_of(pain)


def _texts_of(record: Record) -> Iterator[str]:
    for field in _text_fields(type(record)):
        value = getattr(record, field)
        if isinstance(value, str) and value:
            yield value


@cache
def _text_fields(kind: type[Record]) -> tuple[str, ...]:
    return tuple(field for field in _TEXT_FIELDS if field in kind.model_fields)


def rating(query: str, text: str) -> float | None:
    """How well the letters of `query`, in order, fit `text`: higher is better, None if they are not all there.

    Letters that begin a word or follow each other count more; a short text wins over a long one.
    """
    letters, inside = folded(query).replace(" ", ""), folded(text)
    best: float | None = None
    for start in [place for place, letter in enumerate(inside) if letters[:1] == letter] if letters else [0]:
        found = _rating_from(letters, inside, start)
        if found is not None and (best is None or found > best):
            best = found
    return best


def _rating_from(letters: str, inside: str, start: int) -> float | None:
    points, place, previous = 0.0, start, -2
    for letter in letters:
        place = inside.find(letter, place)
        if place < 0:
            return None
        begins_word = place == 0 or not inside[place - 1].isalnum()
        points += 1 + (3 if begins_word else 0) + (2 if place == previous + 1 else 0)
        previous, place = place, place + 1
    return points - len(inside) / 100
