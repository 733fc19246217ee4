"""Builds a journey out of foreign text: one map at a time, in reading order, keeping what does not fit in notes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from journeymap.model import guess, rank, text
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.messages import Message, Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import PROJECT_ID, Channel, Owner, Persona, Project, System
from journeymap.model.records.maps import Lane, Map, MapPersona, Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import ChannelCategory, LaneKind, Medium
from journeymap.storage import catalogue
from journeymap.storage.interchange.report import Imported, Problem, Unreadable

TOUCHPOINT_LIMIT = 50_000
"""More touchpoints than this are refused: with their links the file would pass the limit of rows."""


@dataclass(slots=True)
class Card:
    """A touchpoint to be, in the words of the foreign text; `line` is where it stands there."""

    title: str
    line: int
    phase: Phase
    lane: Lane
    note: str = ""
    goal: str = ""
    quote: str = ""
    channel: str = ""
    owner: str = ""
    personas: list[str] = field(default_factory=list)
    systems: list[str] = field(default_factory=list)
    score: int | None = None
    felt: str = ""
    pains: list[tuple[str, int, int]] = field(default_factory=list)
    moment_of_truth: bool = False
    column: int | None = None
    """The column within the phase, from 0; None: a new one behind the last."""


class Builder:
    """Collects the records of an import. Titles that are too long are split and the rest goes to the note."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self.problems: list[Problem] = []
        self._records: list[Record] = list(catalogue.channels())
        self._named: dict[tuple[str, str], str] = {}
        self._ranks: dict[str, str] = {}
        self._map: Map | None = None
        self._notes: list[str] = []
        self._lanes: dict[str, Lane] = {}
        self._steps: dict[str, list[str]] = {}
        self._met: dict[tuple[str, str], None] = {}
        self.count = 0

    def problem(self, line: int, key: str, /, **arguments: str | int | float) -> None:
        """Note that something in `line` was not taken over word for word."""
        self.problems.append(Problem(line, Message(key, **arguments)))

    def start_map(self, title: str, line: int = 0, subtitle: str = "") -> Map:
        """Begin the next map; the one before is finished."""
        self._finish_map()
        self._lanes = {}
        short, rest = text.split_title(title)
        under, more = text.split_title(subtitle)
        short = short or self.texts.text("import.map")
        self._map = Map(id=new_id(), rank=self._next("map"), title=short, subtitle=under, language=self.texts.language)
        self._notes = [part for part in (rest, more) if part]
        if rest or more:
            self.problem(line, "import.title-long")
        return self._map

    def note(self, words: str) -> None:
        """Keep `words` in the note of the map."""
        if words.strip():
            self._notes.append(words.strip())

    def phase(self, title: str, line: int = 0) -> Phase:
        """A new phase of the map; its kind is only guessed where the title says it."""
        short, rest = text.split_title(title)
        if rest:
            self.problem(line, "import.title-long")
            self.note(f"{short} {rest}")
        short = short or self.texts.text("import.phase")
        kind = guess.phase_kind(short)
        phase = Phase(id=new_id(), map_id=self._map_id(), rank=self._next("phase"), title=short, kind=kind)
        self._records.append(phase)
        return phase

    def lane(self, title: str = "", kind: LaneKind = LaneKind.CUSTOM, line: int = 0) -> Lane:
        """The lane of the map with this title, new if need be; without a title it is the customer's."""
        key = text.clean_line(title).casefold()
        if key in self._lanes:
            return self._lanes[key]
        short, rest = text.split_title(title)
        if rest:
            self.problem(line, "import.title-long")
            self.note(f"{short} {rest}")
        if not short:
            short, kind = self.texts.text("import.lane"), LaneKind.CUSTOMER
        lane = Lane(id=new_id(), map_id=self._map_id(), rank=self._next("lane"), title=short, kind=kind)
        self._records.append(lane)
        self._lanes[key] = lane
        return lane

    def add(self, card: Card) -> Touchpoint:
        """The touchpoint of a card, in a column of its own behind the last one of its phase."""
        self.count += 1
        if self.count > TOUCHPOINT_LIMIT:
            raise Unreadable(Message("import.too-many", limit=TOUCHPOINT_LIMIT))
        title, rest = text.split_title(card.title)
        if rest:
            self.problem(card.line, "import.title-long")
        touchpoint = Touchpoint(
            id=new_id(),
            map_id=card.phase.map_id,
            phase_id=card.phase.id,
            lane_id=card.lane.id,
            step=self._step(card),
            rank=self._next(f"cell {card.phase.id} {card.lane.id} {card.column}"),
            title=title,
            note=self.block("\n".join(part for part in (rest, card.note) if part), card.line),
            goal=self.block(card.goal, card.line),
            quote=self.block(card.quote, card.line),
            channel_id=self._channel(card),
            owner_id=self._owner(card.owner, card.line) if card.owner else None,
            moment_of_truth=card.moment_of_truth,
        )
        self._records.append(touchpoint)
        self._hang(card, touchpoint)
        return touchpoint

    def link(self, source: Touchpoint, target: Touchpoint) -> None:
        """The customer goes on from `source` to `target`."""
        link = Link(id=new_id(), map_id=source.map_id, source_id=source.id, target_id=target.id)
        self._records.append(link)

    def chain(self, touchpoints: Iterable[Touchpoint]) -> None:
        """Links from each touchpoint to the next."""
        previous: Touchpoint | None = None
        for touchpoint in touchpoints:
            if previous is not None:
                self.link(previous, touchpoint)
            previous = touchpoint

    def persona(self, name: str, line: int) -> str:
        """The id of the persona called `name`, who is shown on the map from now on."""
        made = self._named_id("persona", name, line, lambda i, r, n: Persona(id=i, rank=r, name=n))
        key = (self._map_id(), made)
        if key not in self._met:
            self._met[key] = None
            self._records.append(MapPersona.pairing(map_id=key[0], persona_id=made))
        return made

    def block(self, words: str, line: int) -> str:
        """`words` as a block; what is cut off is reported."""
        cleaned = text.clean_block(words)
        if len(cleaned) + 2 < len(words.strip().replace("\r\n", "\n")):
            self.problem(line, "import.text-cut", kept=len(cleaned))
        return cleaned

    def finish(self) -> Imported:
        """The journey and the problems. Raises Unreadable if there is no touchpoint and no phase."""
        self._finish_map()
        maps = [record for record in self._records if isinstance(record, Map)]
        if not maps or not any(isinstance(record, Phase | Touchpoint) for record in self._records):
            raise Unreadable(Message("import.nothing"))
        self._records.append(Project(id=PROJECT_ID, title=maps[0].title))
        self.problems.sort(key=lambda problem: problem.line)
        return Imported(Journey.of(self._records), self.problems)

    def _step(self, card: Card) -> str:
        steps = self._steps.setdefault(card.phase.id, [])
        wanted = len(steps) if card.column is None else card.column
        while len(steps) <= wanted:
            steps.append(rank.between(steps[-1] if steps else None, None))
        return steps[wanted]

    def _hang(self, card: Card, touchpoint: Touchpoint) -> None:
        personas = list(dict.fromkeys(self.persona(name, card.line) for name in card.personas))
        for persona_id in personas:
            self._records.append(TouchpointPersona.pairing(touchpoint_id=touchpoint.id, persona_id=persona_id))
        for system_id in dict.fromkeys(self._system(name, card.line) for name in card.systems):
            self._records.append(TouchpointSystem.pairing(touchpoint_id=touchpoint.id, system_id=system_id))
        if card.score is not None:
            whose = personas[0] if len(personas) == 1 else None
            felt = self.block(card.felt, card.line)
            self._records.append(
                Emotion.pairing(touchpoint_id=touchpoint.id, persona_id=whose, score=card.score, quote=felt)
            )
        for words, severity, frequency in card.pains:
            short, rest = text.split_title(words)
            self._records.append(
                PainPoint(
                    id=new_id(),
                    touchpoint_id=touchpoint.id,
                    rank=self._next("pain"),
                    text=short,
                    cause=self.block(rest, card.line),
                    severity=severity,
                    frequency=frequency,
                )
            )

    def _channel(self, card: Card) -> str | None:
        name = text.clean_line(card.channel)
        if not name:
            return None
        known = catalogue.channel_by_word(name)
        if known is not None:
            return known.id
        if ("channel", name.casefold()) not in self._named:
            self.problem(card.line, "import.channel-new", name=text.split_title(name, 60)[0])
        return self._named_id(
            "channel",
            name,
            card.line,
            lambda i, r, n: Channel(id=i, rank=r, name=n, category=ChannelCategory.SELF_SERVICE, medium=Medium.DIGITAL),
        )

    def _owner(self, name: str, line: int) -> str:
        return self._named_id("owner", name, line, lambda i, r, n: Owner(id=i, rank=r, name=n))

    def _system(self, name: str, line: int) -> str:
        return self._named_id("system", name, line, lambda i, r, n: System(id=i, rank=r, name=n))

    def _named_id(self, table: str, name: str, line: int, make: Callable[[str, str, str], Record]) -> str:
        key = (table, text.clean_line(name).casefold())
        if key not in self._named:
            short, rest = text.split_title(name)
            if rest:
                self.problem(line, "import.title-long")
                self.note(f"{short} {rest}")
            record = make(new_id(), self._next(table), short)
            self._records.append(record)
            self._named[key] = record.id
        return self._named[key]

    def _next(self, what: str) -> str:
        low = self._ranks.get(what)
        if low is None and what == "channel":
            low = max(channel.rank for channel in catalogue.channels())
        self._ranks[what] = rank.between(low, None)
        return self._ranks[what]

    def _map_id(self) -> str:
        assert self._map is not None, "start_map comes first"
        return self._map.id

    def _finish_map(self) -> None:
        if self._map is not None:
            note = self.block("\n".join(self._notes), 0)
            self._records.append(self._map.model_copy(update={"note": note}))
        self._map = None
