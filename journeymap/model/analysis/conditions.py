"""A filter as data: conditions on fields, as a saved view stores them and as chips show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from journeymap.model import vocab
from journeymap.model.text import TITLE_LIMIT, clean_line

_MOST = 50
"""A saved view has room for so many conditions."""


class Field(StrEnum):
    """What a condition is about. The values of the first group are ids of records, "" stands for none."""

    PHASE = "phase"
    LANE = "lane"
    CHANNEL = "channel"
    OWNER = "owner"
    PERSONA = "persona"
    SYSTEM = "system"
    CATEGORY = "category"
    EVIDENCE = "evidence"
    STATUS = "status"
    PAIN = "pain"
    EMOTION = "emotion"
    MOMENT = "moment-of-truth"
    TEXT = "text"


REFERENCES = (Field.PHASE, Field.LANE, Field.CHANNEL, Field.OWNER, Field.PERSONA, Field.SYSTEM)
"""Fields whose values are ids."""
CAN_BE_NONE = (Field.CHANNEL, Field.OWNER, Field.SYSTEM)
"""Fields that a touchpoint may have no value of: "" asks for that."""
SIGNS = {Field.PAIN: ">=", Field.EMOTION: "<="}
"""Fields that compare a number: the highest priority of a pain point, the lowest rating."""
BOUNDS = {Field.PAIN: (1, 25), Field.EMOTION: (-3, 3)}
WORDS: dict[Field, tuple[str, ...]] = {
    Field.CATEGORY: tuple(vocab.ChannelCategory),
    Field.EVIDENCE: tuple(vocab.EvidenceStatus),
    Field.STATUS: tuple(vocab.PainStatus),
    Field.MOMENT: ("yes", "no"),
}
"""Fields with a closed vocabulary."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One value of one field. Without a field it is text that this program cannot read: kept, and asking nothing."""

    field: Field | None
    value: str


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions in the order in which they were made. Within a field any of them may hold, all fields must."""

    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        return any(condition.field is not None for condition in self.conditions)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields asked for, in order."""
        return tuple(dict.fromkeys(each.field for each in self.conditions if each.field is not None))

    def of(self, field: Field) -> tuple[str, ...]:
        """The values of a field."""
        return tuple(each.value for each in self.conditions if each.field is field)

    def with_value(self, field: Field, value: str) -> Filter:
        """With one condition more; a field that compares has one bound only, and a new one takes its place.

        As it is, if the value makes no sense or there is no room for one more.
        """
        made = condition(field, value)
        if made is None or made in self.conditions:
            return self
        places = [place for place, each in enumerate(self.conditions) if each.field is field]
        if field in SIGNS and places:
            return Filter((*self.conditions[: places[0]], made, *self.conditions[places[0] + 1 :]))
        at = places[-1] + 1 if places else len(self.conditions)
        if len(self.conditions) >= _MOST:
            return self
        return Filter((*self.conditions[:at], made, *self.conditions[at:]))

    def without(self, field: Field, value: str | None = None) -> Filter:
        """Without one value of a field, or without the field."""
        return Filter(
            tuple(each for each in self.conditions if each.field is not field or value not in (None, each.value))
        )

    def texts(self) -> tuple[str, ...]:
        """As "field=value", one a condition: what `parse` reads."""
        return tuple(written(each) for each in self.conditions)


def condition(field: Field, value: str) -> Condition | None:
    """A condition with a value that makes sense for its field; None if it makes none."""
    value = clean_line(value)
    if field in BOUNDS:
        low, high = BOUNDS[field]
        try:
            number = int(value)
        except ValueError:
            return None
        return Condition(field, str(number)) if low <= number <= high else None
    if field in WORDS:
        return Condition(field, value) if value in WORDS[field] else None
    if not value and field not in CAN_BE_NONE:
        return None
    room = TITLE_LIMIT - len(field) - len("=")
    return Condition(field, value) if len(value) <= room else None


def written(condition: Condition) -> str:
    """A condition as text."""
    if condition.field is None:
        return condition.value
    return f"{condition.field}{SIGNS.get(condition.field, '=')}{condition.value}"


def parse(texts: Iterable[str]) -> Filter:
    """The filter that a saved view stores; what cannot be read is kept as it is and asks nothing."""
    return Filter(tuple(dict.fromkeys(_read(text) for text in texts)))


def led(texts: Iterable[str], new_ids: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    """What `parse` reads, with records led to their copies: `new_ids` leads from (table, id) to the new id."""
    conditions = parse(texts).conditions
    found = (replace(each, value=new_ids.get((each.field or "", each.value), each.value)) for each in conditions)
    return Filter(tuple(dict.fromkeys(found))).texts()


def _read(text: str) -> Condition:
    for field in Field:
        sign = SIGNS.get(field, "=")
        if text.startswith(field + sign):
            found = condition(field, text[len(field) + len(sign) :])
            if found is not None and written(found) == text:
                return found
    return Condition(None, text)
