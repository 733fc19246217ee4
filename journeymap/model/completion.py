"""What a quick-entry line could go on with at the cursor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.model.capture import PartKind, mark_before
from journeymap.model.search import folded

MOST = 8


@dataclass(frozen=True, slots=True, order=True)
class Offer:
    """A name as it would be written into the line, and what is said of it beside."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """The stretch `start:end` of the line may be replaced by one of `offers`, the best first; never none."""

    kind: PartKind
    start: int
    end: int
    offers: tuple[Offer, ...]


def complete(line: str, cursor: int, known: Mapping[PartKind, Sequence[Offer]]) -> Completion | None:
    """What fits the name that is begun before `cursor`; None where no name is begun, nothing fits, or it is whole."""
    mark = mark_before(line, cursor)
    if mark is None or mark[0] not in known:
        return None
    kind, start = mark
    begun = folded(line[start:cursor])
    scored = ((_fit(begun, offer), place, offer) for place, offer in enumerate(known[kind]))
    found = sorted((fit, place, offer) for fit, place, offer in scored if fit is not None)
    offers = tuple(offer for _, _, offer in found[:MOST])
    if not offers or folded(offers[0].text) == begun:
        return None
    return Completion(kind, start, cursor, offers)


def _fit(begun: str, offer: Offer) -> int | None:
    """0: begins like that; 1: a word in it does, or the hint; 2: holds it somewhere; None: does not fit."""
    name, hint = folded(offer.text), folded(offer.hint)
    if name.startswith(begun):
        return 0
    if hint.startswith(begun) or any(word.startswith(begun) for word in f"{name} {hint}".split()):
        return 1
    return 2 if begun in name else None
