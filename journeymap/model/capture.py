"""The quick-entry line: one line of talk becomes a touchpoint with channel, pain point, owner, emotion, quote and
information items.

    Bill arrives #Letter !wrong amount:4x3 @Billing ~-2 "Wrong again" ?contract number

`#` channel · `!` pain point, with `:severity x frequency` behind it · `@` owner · `~` emotion from -3 to +3 ·
quotation marks: what the customer says · `?` information the customer is asked for · `>` phase · `/` lane. A mark
counts only at the beginning of a word. Names end at the next mark; of several words, as many are taken as make a known
name, else one. Of channels, phases and lanes the beginning of the name will do where only one begins like that.
A line that is nothing but `>name`, `/name` or both leads to that phase and lane, new ones if none are called so.
What is wrong or unknown stays in the title and is marked; nothing is lost.
"""

import re
from collections.abc import Collection, Iterable, Mapping
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
    PHASE = "phase"
    LANE = "lane"
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
    """What a line says. `channel_id` is an entry of the names given; owner, items, phase and lane may be new ones."""

    title: str = ""
    channel_id: str | None = None
    owner: str | None = None
    emotion: int | None = None
    quote: str | None = None
    note: str = ""
    phase: str | None = None
    lane: str | None = None
    pains: list[Pain] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    @property
    def makes_touchpoint(self) -> bool:
        """Whether the line is more than a blank, and more than the phase or lane in which the next ones are."""
        frame = {PartKind.PHASE, PartKind.LANE}
        return bool(self.title) or any(part.kind not in frame for part in self.parts)


@dataclass(frozen=True, slots=True)
class Names:
    """What is known: channel names (any language) to ids, and the names of owners, information items, phases, lanes.

    Where phases or lanes are None, their marks mean nothing. `usual` are the names that channels have in the language
    in use: the beginning of one of these counts before that of any other.
    """

    channels: Mapping[str, str]
    owners: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    phases: tuple[str, ...] | None = None
    lanes: tuple[str, ...] | None = None
    usual: tuple[str, ...] = ()


_QUOTED = re.compile(r"„([^„“”\"]*)[“”\"]|“([^“”]*)”|«([^«»]*)»|»([^»«]*)«|\"([^\"]*)\"")
_MARK = re.compile(r"(?<!\S)([#!@~?>/])(?=\S)")
_MARK_BEGUN = re.compile(r"(?<!\S)([#!@~?>/])(?=\S|$)")
_SCORES = re.compile(r"\s*:\s*([1-5])\s*[x×*]\s*([1-5])\s*$", re.IGNORECASE)
_WRONG_SCORES = re.compile(r"\s*:\s*\d{1,2}\s*[x×*]\s*\d{1,2}\s*$", re.IGNORECASE)
_MOOD = re.compile(r"([+\-−–]?)([0-3])(?=\s|$)")
_KIND = {"#": PartKind.CHANNEL, "!": PartKind.PAIN, "@": PartKind.OWNER, "~": PartKind.EMOTION, "?": PartKind.ITEM}
_FRAME = {">": PartKind.PHASE, "/": PartKind.LANE}
_SHORTEST = 2
"""So many letters at least stand for a name that begins with them."""


def capture(line: str, names: Names) -> Captured:
    """Read a line. Never fails: what cannot be read is title."""
    found = Captured()
    if _heading(found, line, names):
        return found
    quotes = [match for match in _QUOTED.finditer(line) if _stands_alone(line, match)]
    if quotes:
        first = quotes[0]
        found.quote = next(group for group in first.groups() if group is not None).strip()
        found.parts.append(Part(PartKind.QUOTE, first.start(), first.end(), found.quote))
        line = line[: first.start()] + " " * (first.end() - first.start()) + line[first.end() :]
    masked = line
    for match in quotes[1:]:  # a mark inside a further quotation is no mark
        masked = masked[: match.start()] + "x" * (match.end() - match.start()) + masked[match.end() :]
    marks = [mark for mark in _MARK.finditer(masked) if _counts(mark[1], names)]
    title = [line[: marks[0].start()] if marks else line]
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(line)
        title.append(_read(found, mark[1], line, mark.start(), end, names))
    found.title = " ".join(" ".join(title).split())
    found.parts.sort(key=lambda part: part.start)
    return found


def mark_before(line: str, cursor: int) -> tuple[PartKind, int] | None:
    """The kind of the name that is begun before `cursor` and where the name starts; None if none is."""
    masked = line[:cursor]
    for match in _QUOTED.finditer(masked):
        masked = masked[: match.start()] + "x" * (match.end() - match.start()) + masked[match.end() :]
    # A mark with nothing behind it yet counts here: the name is about to be typed.
    marks = list(_MARK_BEGUN.finditer(masked))
    return (_KIND.get(marks[-1][1]) or _FRAME[marks[-1][1]], marks[-1].end()) if marks else None


def _counts(sign: str, names: Names) -> bool:
    """Whether a sign is a mark here."""
    return sign in _KIND or (names.phases if sign == ">" else names.lanes) is not None


def _heading(found: Captured, line: str, names: Names) -> bool:
    """Read a line that is nothing but a phase, a lane or both."""
    marks = list(_MARK.finditer(line))
    signs = [mark[1] for mark in marks]
    if not marks or line[: marks[0].start()].strip() or len(set(signs)) < len(signs):
        return False
    if not all(sign in _FRAME and _counts(sign, names) for sign in signs):
        return False
    ends = [mark.start() for mark in marks[1:]] + [len(line)]
    bodies = [line[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)]
    known = [(names.phases if sign == ">" else names.lanes) or () for sign in signs]
    for body, called in zip(bodies, known, strict=True):
        if (_known(body, called) or len(body)) < len(body):  # the rest is a title
            return False
    for mark, body, called in zip(marks, bodies, known, strict=True):
        kind, name = _FRAME[mark[1]], _named(body, called) or body
        if kind is PartKind.PHASE:
            found.phase = name
        else:
            found.lane = name
        found.parts.append(Part(kind, mark.start(), mark.end() + len(body), body))
    return True


def _stands_alone(line: str, match: re.Match[str]) -> bool:
    before = line[match.start() - 1 : match.start()]
    return not before.strip() and bool(match[0][1:-1].strip())


def _read(found: Captured, sign: str, line: str, start: int, end: int, names: Names) -> str:
    """Take one marked stretch in; returns what of it belongs to the title."""
    body = line[start + 1 : end]
    kind = _KIND.get(sign) or _FRAME[sign]
    taken = {
        PartKind.CHANNEL: _channel,
        PartKind.PAIN: _pain,
        PartKind.OWNER: _owner,
        PartKind.EMOTION: _emotion,
        PartKind.ITEM: _item,
        PartKind.PHASE: _phase,
        PartKind.LANE: _lane,
    }[kind](found, body, names)
    if taken is None:
        word = len(body) if kind is PartKind.PAIN else len(body.split(None, 1)[0])
        found.parts.append(Part(PartKind.UNKNOWN, start, start + 1 + word, line[start : start + 1 + word]))
        return line[start:end]
    found.parts.append(Part(kind, start, start + 1 + taken, body[:taken].strip()))
    wrong = body[taken:].strip()
    if kind is PartKind.PAIN and wrong:
        at = line.index(wrong, start + 1 + taken)
        found.parts.append(Part(PartKind.UNKNOWN, at, at + len(wrong), wrong))
    return body[taken:]


def _channel(found: Captured, body: str, names: Names) -> int | None:
    taken = _known(body, names.channels) or _begun(body, names.usual) or _begun(body, names.channels)
    if taken is None or found.channel_id is not None:
        return None
    word = body[:taken]
    name = _spelt(word, names.channels) or _named(word, names.usual) or _named(word, names.channels)
    found.channel_id = names.channels[name or ""]
    return taken


def _phase(found: Captured, body: str, names: Names) -> int | None:
    taken = _known(body, names.phases or ()) or _begun(body, names.phases or ())
    if taken is None or found.phase is not None:
        return None
    found.phase = _named(body[:taken], names.phases or ())
    return taken


def _lane(found: Captured, body: str, names: Names) -> int | None:
    taken = _known(body, names.lanes or ()) or _begun(body, names.lanes or ())
    if taken is None or found.lane is not None:
        return None
    found.lane = _named(body[:taken], names.lanes or ())
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
    wrong = None if scores else _WRONG_SCORES.search(body)
    behind = scores or wrong
    words = body[: behind.start()].strip() if behind else body.strip()
    if not words:
        return None
    severity, frequency = (int(scores[1]), int(scores[2])) if scores else (None, None)
    found.pains.append(Pain(words, severity, frequency))
    return wrong.start() if wrong else len(body.rstrip())


def _emotion(found: Captured, body: str, names: Names) -> int | None:
    mood = _MOOD.match(body)
    if mood is None or found.emotion is not None:
        return None
    found.emotion = int(mood[2]) * (-1 if mood[1] in ("-", "−", "–") else 1)
    return mood.end()


def _known(body: str, names: Collection[str]) -> int | None:
    """How many letters of `body` make the longest known name, None if no name fits."""
    ends = [match.end() for match in re.finditer(r"\S+", body)]
    known = {folded(name) for name in names}
    return next((end for end in reversed(ends[:8]) if folded(body[:end]) in known), None)


def _begun(body: str, names: Collection[str]) -> int | None:
    """The length of the first word of `body` if just one thing is called by a name that begins with it."""
    word = body.split(None, 1)[0]
    return len(word) if len(word) >= _SHORTEST and _named(word, names) is not None else None


def _named(name: str, names: Collection[str]) -> str | None:
    """The known spelling of a name or of its beginning; None if there is none, or several."""
    wanted, same = folded(name), _spelt(name, names)
    if same is not None or len(name) < _SHORTEST:
        return same
    begun = [known for known in names if folded(known).startswith(wanted)]
    ids = {names[known] for known in begun} if isinstance(names, Mapping) else set(begun)
    return begun[0] if len(ids) == 1 else None


def _spelt(name: str, names: Iterable[str]) -> str | None:
    """The known spelling of a name, None if it is not known."""
    wanted = folded(name)
    return next((known for known in names if folded(known) == wanted), None)


def _as_known(name: str, names: tuple[str, ...]) -> str:
    """The known spelling of a name, or the name itself."""
    return _spelt(name, names) or name
