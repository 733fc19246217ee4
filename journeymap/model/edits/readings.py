"""Many readings at once, as one step of undo."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journeymap.model import rank
from journeymap.model.changes import Changes, Key
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Link, Touchpoint


@dataclass(frozen=True, slots=True)
class Measured:
    """A reading to be: the touchpoint or link it hangs on, and the fields of its record but id and rank."""

    on: Key
    fields: Mapping[str, object]


def add_all(journey: Journey, measured: Iterable[Measured]) -> Changes:
    """New readings behind those that are there, in the order given; one that is there already, with every field, is
    passed over, so that importing a table twice adds nothing.

    Raises KeyError if a place does not exist, RuleBroken or pydantic.ValidationError if a field does not fit.
    """
    draft = Draft(journey)
    by_place: dict[Key, list[Reading]] = {}
    for one in measured:
        end = _end(journey, one.on)
        values = {"id": new_id(), "rank": "a0", end: one.on[1], **fitted(Reading, one.fields)}
        by_place.setdefault(one.on, []).append(Reading.model_validate(values))
    for on, new in by_place.items():
        siblings = ordered(journey.referring(Reading, _end(journey, on), on[1]))
        seen = {_content(reading) for reading in siblings}
        fresh: list[Reading] = []
        for reading in new:
            if _content(reading) not in seen:
                seen.add(_content(reading))
                fresh.append(reading)
        last = siblings[-1].rank if siblings else None
        for reading, key in zip(fresh, rank.spread(len(fresh), last), strict=True):
            draft.put(reading.model_copy(update={"rank": key}))  # checked once already; 100,000 of them may come
    return draft.changes()


def _end(journey: Journey, on: Key) -> str:
    journey.need(Touchpoint if on[0] == Touchpoint.table else Link, on[1])
    return f"{on[0]}_id"


def _content(reading: Reading) -> tuple[object, ...]:
    """All that a reading says; two with the same content are one measurement."""
    return tuple(getattr(reading, name) for name in Reading.model_fields if name not in ("id", "rank"))
