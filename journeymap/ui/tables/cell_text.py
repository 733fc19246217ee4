"""Between the text of a cell and the value of a field: what people type, paste and copy, in both languages at once."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from journeymap.model.journey import Journey
from journeymap.model.messages import Message, Texts
from journeymap.model.search import folded
from journeymap.ui.forms import reading
from journeymap.ui.forms.choices import Choice, matching
from journeymap.ui.forms.spec import FieldSpec
from journeymap.ui.forms.values import NewEntry, Plain, Shown, Tied, Value
from journeymap.ui.tables.bound import Bound

_PART = re.compile(r"[,;\n]")
_YES = frozenset({"yes", "ja", "x", "1", "true", "wahr", "✓", "✔"})
_NO = frozenset({"", "no", "nein", "0", "false", "falsch", "-", "–"})


class Unfit(Exception):
    """A text that is no value of its field; `reason` says what would be one."""

    def __init__(self, reason: Message) -> None:
        super().__init__(repr(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Whole:
    """All that a field with several values is to hold."""

    entries: tuple[str | NewEntry, ...]


Wanted = Value | Whole


def written(bound: Bound, journey: Journey, record_id: str, choices: list[Choice], texts: Texts) -> str:
    """The value of a field as it can be typed again."""
    value = bound.spec.access.read(journey, [record_id], bound.slot)
    return as_text(bound.spec, value, choices, texts)


def as_text(spec: FieldSpec, value: Shown, choices: list[Choice], texts: Texts) -> str:
    """A value as it can be typed again."""
    if isinstance(value, tuple):
        names = dict(choices)
        entries = [names.get(tied.entry, "") for tied in value if isinstance(tied, Tied)]
        return ("; " if any(_PART.search(name) for name in entries) else ", ").join(entries)
    if value is None or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, bool):
        return texts.text("known.yes" if value else "known.no")
    kind = spec.kind.value
    if kind in _CHOSEN:
        return next((name for each, name in choices if each == value), "")
    show = _SHOWS.get(kind)
    return show(value, texts) if show is not None else str(value)


def read(spec: FieldSpec, text: str, choices: list[Choice], texts: Texts) -> Wanted:
    """The value that a text stands for. Raises Unfit."""
    kind = spec.kind.value
    if kind in ("line", "block"):
        return text
    stripped = text.strip()
    if kind in ("entries", "chips"):
        return Whole(tuple(_entries(spec, stripped, choices)))
    if kind == "switch":
        return _switch(stripped, texts)
    if not stripped:
        if spec.optional:
            return None
        raise Unfit(Message("tables.unfit.empty"))
    if kind in _CHOSEN:
        return _chosen(spec, stripped, choices)
    if kind == "score" and stripped not in ("1", "2", "3", "4", "5"):
        raise Unfit(Message("tables.unfit.score"))
    try:
        return _READS[kind](stripped)
    except (ValueError, OverflowError):
        raise Unfit(Message(f"tables.unfit.{kind}")) from None


def names(choices: list[Choice]) -> list[str]:
    """What the choices are called, for completion."""
    return [name for value, name in choices if value is not None]


def _switch(text: str, texts: Texts) -> bool:
    said = text.casefold()
    if said in _YES or said == texts.text("known.yes").casefold():
        return True
    if said in _NO or said == texts.text("known.no").casefold():
        return False
    raise Unfit(Message("tables.unfit.switch"))


def _chosen(spec: FieldSpec, text: str, choices: list[Choice]) -> Plain | NewEntry:
    found = _named(text, choices)
    if found is not None:
        return found[0]
    if spec.choices is not None and spec.choices.grows:
        return NewEntry(text)
    if len(choices) > _FEW:
        raise Unfit(Message("tables.unfit.unknown"))
    raise Unfit(Message("tables.unfit.choice", known=", ".join(names(choices))))


def _named(text: str, choices: list[Choice]) -> Choice | None:
    """The choice that a text means: by its name, its value, or as the only one whose name begins so."""
    found = matching(choices, text)
    if found is not None:
        return found
    value = text.replace("\u2212", "-").removeprefix("+")
    found = next((choice for choice in choices if str(choice[0]).casefold() == value.casefold()), None)
    if found is not None:
        return found
    beginning = [choice for choice in choices if folded(choice[1]).startswith(folded(text))]
    return beginning[0] if len(beginning) == 1 else None


def _entries(spec: FieldSpec, text: str, choices: list[Choice]) -> list[str | NewEntry]:
    """The entries that a text lists; a known name may hold commas itself, so the longest one counts."""
    marks = [0, *(found.end() for found in _PART.finditer(text)), len(text) + 1]
    found: dict[str | NewEntry, None] = {}
    place = 0
    while place < len(marks) - 1:
        for end in range(len(marks) - 1, place, -1):
            part = text[marks[place] : marks[end] - 1].strip()
            known = matching(choices, part) if end > place + 1 else _named(part, choices) if part else None
            if known is not None or end == place + 1:
                break
        if known is not None:
            found[str(known[0])] = None
        elif part and spec.choices is not None and spec.choices.grows:
            found[NewEntry(part)] = None
        elif part:
            raise Unfit(Message("tables.unfit.no-entry", name=part))
        place = end
    return list(found)


_FEW = 8
_CHOSEN = frozenset({"choice", "entry"})
_READS: dict[str, Callable[[str], Plain]] = {
    "score": int,
    "count": lambda text: _from_one(reading.read_whole(text)),
    "whole": reading.read_whole,
    "number": reading.read_number,
    "percent": reading.read_percent,
    "minutes": reading.read_minutes,
    "day": reading.read_day,
    "icon": str,
}
_SHOWS: dict[str, Callable[..., str]] = {
    "number": lambda value, texts: reading.show_number(float(value), texts),
    "percent": lambda value, texts: reading.show_percent(float(value), texts),
    "minutes": lambda value, texts: reading.show_minutes(int(value), texts),
    "day": lambda value, texts: reading.show_day(str(value), texts),
}


def _from_one(number: int) -> int:
    if number < 1:
        raise ValueError(number)
    return number
