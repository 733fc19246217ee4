"""Filters in words: what fields and values are called, on chips, in menus and in what is offered while typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.model.analysis.conditions import BOUNDS, SIGNS, Field, Filter, condition
from journeymap.model.analysis.filters import KINDS
from journeymap.model.layout import channels
from journeymap.model.records.catalogues import Channel
from journeymap.model.search import folded

if TYPE_CHECKING:
    from journeymap.model.analysis.filters import Facts
    from journeymap.model.messages import Texts

_VOCABULARIES = {
    Field.CATEGORY: "channel_category",
    Field.EVIDENCE: "evidence_status",
    Field.STATUS: "pain_status",
}
_NAMED = 2
"""So many values are named on a chip, the others counted."""
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """One condition that can be added, as people read it, and how many touchpoints it would leave."""

    field: Field
    value: str
    text: str
    count: int


def field_name(field: Field, texts: Texts) -> str:
    """What a field is called."""
    return texts.text(f"filter.field.{field.value}")


def value_name(facts: Facts, field: Field, value: str, texts: Texts) -> str:
    """What a value is called; of a record that is gone, that it is."""
    if field in SIGNS:
        return texts.text(f"filter.bound.{field.value}", bound=_signed(int(value)))
    if field in _VOCABULARIES:
        return texts.text(f"{_VOCABULARIES[field]}.{value}")
    if field is Field.MOMENT:
        return texts.text(f"filter.moment.{value}")
    if field is Field.TEXT:
        return texts.text("filter.quoted", text=value)
    if not value:
        return texts.text(f"filter.none.{field.value}")
    if facts.is_gone(field, value):
        return texts.text("filter.gone")
    record = facts.journey.find((KINDS[field].table, value))
    if isinstance(record, Channel):
        return channels.name(record, texts)
    name = str(getattr(record, "name", "") or getattr(record, "title", ""))
    return name or texts.text("form.untitled")


def chip(facts: Facts, wanted: Filter, field: Field, texts: Texts) -> tuple[str, str]:
    """What a chip says in short, and the whole of it."""
    names = [value_name(facts, field, value, texts) for value in wanted.of(field)]
    shown = [name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…" for name in names[:_NAMED]]
    rest = len(names) - _NAMED
    whole = _said(field, ", ".join(names), texts)
    return _said(field, ", ".join(shown) + (f" +{rest}" if rest > 0 else ""), texts), whole


def offers(facts: Facts, wanted: Filter, typed: str, texts: Texts) -> list[Offer]:
    """What could be added, for what has been typed: all its words, in any order, stand in the text of the offer."""
    words = folded(typed.replace(":", " ").replace("≥", " ").replace("≤", " ")).split()
    found = []
    for field in Field:
        if field is Field.TEXT:
            continue
        for value, count in facts.choices(field, wanted):
            text = _said(field, value_name(facts, field, value, texts), texts)
            if value not in wanted.of(field) and all(word in folded(text) for word in words):
                found.append(Offer(field, value, text, count))
    found += _bounds(facts, wanted, words, texts, {(each.field, each.value) for each in found})
    found.sort(key=lambda each: not folded(each.text).startswith(tuple(words)))  # what begins as typed comes first
    line = " ".join(typed.split())
    made = condition(Field.TEXT, line)
    if made is not None and made not in wanted.conditions:
        alone = wanted.without(Field.TEXT).with_value(Field.TEXT, line)
        text = _said(Field.TEXT, value_name(facts, Field.TEXT, line, texts), texts)
        found.append(Offer(Field.TEXT, line, text, len(facts.matches(alone))))
    return found


def _bounds(facts: Facts, wanted: Filter, words: list[str], texts: Texts, known: set[tuple[Field, str]]) -> list[Offer]:
    """A bound that was typed and is not among those offered: "pain 10"."""
    numbers = [word for word in words if word.lstrip("+-−").isascii() and word.lstrip("+-−").isdigit()]
    if len(numbers) != 1:
        return []
    others = [word for word in words if word not in numbers and word.strip("<>=")]
    found = []
    for field in BOUNDS:
        made = condition(field, numbers[0].replace("−", "-"))
        name = folded(field_name(field, texts))
        if made is None or (field, made.value) in known or not others or not all(word in name for word in others):
            continue
        text = _said(field, value_name(facts, field, made.value, texts), texts)
        count = len(facts.matches(wanted.without(field).with_value(field, made.value)))
        found.append(Offer(field, made.value, text, count))
    return found


def _said(field: Field, values: str, texts: Texts) -> str:
    return texts.text("filter.chip", field=field_name(field, texts), values=values)


def _signed(number: int) -> str:
    return f"−{-number}" if number < 0 else str(number)
