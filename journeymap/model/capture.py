"""The quick-entry line: one line of talk becomes a touchpoint with channel, pain point, owner, emotion, quote and
information items.

    Bill arrives #Letter !wrong amount:4x3 @Billing ~-2 "Wrong again" ?contract number

`#` channel · `!` pain point, with `:severity x frequency` behind it · `@` owner · `~` emotion from -3 to +3 ·
quotation marks: what the customer says · `?` information the customer is asked for. A mark counts only at the
beginning of a word. Names end at the next mark; of several words, as many are taken as make a known name, else one.
What is wrong or unknown stays in the title and is marked; nothing is lost.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from journeymap.model.search import folded


class PartKind(StrEnum):
    """What a stretch of the line is."""

    TITLE = "title"
    CHANNEL = "channel"
    PAIN = "pain"
    OWNER = "owner"
    EMOTION = "emotion"
    QUOTE = "quote"
    ITEM = "item"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch `start:end` of the line, for the preview and for completion; UNKNOWN parts stay in the title."""

    kind: PartKind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Pain:
    """A pain point as captured; severity and frequency are None where the line does not say."""

    text: str
    severity: int | None = None
    frequency: int | None = None


@dataclass(slots=True)
class Captured:
    """What a line says. `channel_id` is an entry of the names given; owner and items may be new ones."""

    title: str = ""
    channel_id: str | None = None
    owner: str | None = None
    emotion: int | None = None
    quote: str | None = None
    pains: list[Pain] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Names:
    """What is known: channel names (any language) to ids, and the names of owners and information items."""

    channels: Mapping[str, str]
    owners: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


_QUOTED = re.compile(r"„([^“”\"]*)[“”\"]|“([^”]*)”|«([^»]*)»|»([^«]*)«|\"([^\"]*)\"")
_MARK = re.compile(r"(?<!\S)([#!@~?])(?=\S)")
_SCORES = re.compile(r"\s*:\s*([1-5])\s*[x×*]\s*([1-5])\s*$", re.IGNORECASE)
_MOOD = re.compile(r"([+\-−–]?)([0-3])(?=\s|$)")
_KIND = {"#": PartKind.CHANNEL, "!": PartKind.PAIN, "@": PartKind.OWNER, "~": PartKind.EMOTION, "?": PartKind.ITEM}


def capture(line: str, names: Names) -> Captured:
    """Read a line. Never fails: what cannot be read is title."""
    found = Captured()
    quotes = [match for match in _QUOTED.finditer(line) if _stands_alone(line, match)]
    if quotes:
        first = quotes[0]
        found.quote = next(group for group in first.groups() if group is not None).strip()
        found.parts.append(Part(PartKind.QUOTE, first.start(), first.end(), found.quote))
        line = line[: first.start()] + " " * (first.end() - first.start()) + line[first.end() :]
    masked = line
    for match in quotes[1:]:  # a mark inside a further quotation is no mark
        masked = masked[: match.start()] + "x" * (match.end() - match.start()) + masked[match.end() :]
    marks = list(_MARK.finditer(masked))
    title = [line[: marks[0].start()] if marks else line]
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(line)
        title.append(_read(found, mark[1], line, mark.start(), end, names))
    found.title = " ".join(" ".join(title).split())
    found.parts.sort(key=lambda part: part.start)
    return found


def _stands_alone(line: str, match: re.Match[str]) -> bool:
    before = line[match.start() - 1 : match.start()]
    return not before.strip() and bool(match[0][1:-1].strip())


def _read(found: Captured, sign: str, line: str, start: int, end: int, names: Names) -> str:
    """Take one marked stretch in; returns what of it belongs to the title."""
    body = line[start + 1 : end]
    kind = _KIND[sign]
    taken = {
        PartKind.CHANNEL: _channel,
        PartKind.PAIN: _pain,
        PartKind.OWNER: _owner,
        PartKind.EMOTION: _emotion,
        PartKind.ITEM: _item,
    }[kind](found, body, names)
    if taken is None:
        word = len(body) if kind is PartKind.PAIN else len(body.split(None, 1)[0])
        found.parts.append(Part(PartKind.UNKNOWN, start, start + 1 + word, line[start : start + 1 + word]))
        return line[start:end]
    found.parts.append(Part(kind, start, start + 1 + taken, body[:taken].strip()))
    return body[taken:]


def _channel(found: Captured, body: str, names: Names) -> int | None:
    taken = _known(body, names.channels)
    if taken is None or found.channel_id is not None:
        return None
    found.channel_id = next(i for name, i in names.channels.items() if folded(name) == folded(body[:taken]))
    return taken


def _owner(found: Captured, body: str, names: Names) -> int | None:
    if found.owner is not None:
        return None
    taken = _known(body, names.owners) or len(body.split(None, 1)[0])
    found.owner = _as_known(body[:taken], names.owners)
    return taken


def _item(found: Captured, body: str, names: Names) -> int | None:
    taken = _known(body, names.items) or len(body.rstrip())
    item = _as_known(body[:taken].strip(), names.items)
    if item not in found.items:
        found.items.append(item)
    return taken


def _pain(found: Captured, body: str, names: Names) -> int | None:
    scores = _SCORES.search(body)
    words = body[: scores.start()].strip() if scores else body.strip()
    if not words:
        return None
    severity, frequency = (int(scores[1]), int(scores[2])) if scores else (None, None)
    found.pains.append(Pain(words, severity, frequency))
    return len(body.rstrip())


def _emotion(found: Captured, body: str, names: Names) -> int | None:
    mood = _MOOD.match(body)
    if mood is None or found.emotion is not None:
        return None
    found.emotion = int(mood[2]) * (-1 if mood[1] in ("-", "−", "–") else 1)
    return mood.end()


def _known(body: str, names: Mapping[str, str] | tuple[str, ...]) -> int | None:
    """How many letters of `body` make the longest known name, None if no name fits."""
    ends = [match.end() for match in re.finditer(r"\S+", body)]
    known = {folded(name) for name in names}
    return next((end for end in reversed(ends[:8]) if folded(body[:end]) in known), None)


def _as_known(name: str, names: tuple[str, ...]) -> str:
    """The known spelling of a name, or the name itself."""
    return next((known for known in names if folded(known) == folded(name)), name)
