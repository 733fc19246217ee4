"""What the bar charts show: the channels of each phase, and how far each phase rests on evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from journeymap.model import order
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.maps import Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import EvidenceStatus

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Part(Generic[S]):
    """One segment of a bar: the touchpoints of a phase that share what the chart counts."""

    what: S
    touchpoints: tuple[Touchpoint, ...]


@dataclass(frozen=True, slots=True)
class Bar(Generic[S]):
    """A phase: its parts in the order of the chart, none of them empty; together all of its touchpoints."""

    phase: Phase
    parts: tuple[Part[S], ...]

    @property
    def total(self) -> int:
        return sum(len(part.touchpoints) for part in self.parts)


def channel_mix(journey: Journey, map_id: str) -> list[Bar[Channel | None]]:
    """The touchpoints of each phase by channel, in the order of the catalogue; those without one are the last."""
    channels = ordered(journey.all(Channel))
    known = {channel.id for channel in channels}
    kinds: list[Channel | None] = [*channels, None]
    bars = []
    for phase, cards in _by_phase(journey, map_id):
        by_channel: dict[str | None, list[Touchpoint]] = {}
        for card in cards:
            by_channel.setdefault(card.channel_id if card.channel_id in known else None, []).append(card)
        found = ((kind, by_channel.get(kind.id if kind else None)) for kind in kinds)
        bars.append(Bar(phase, tuple(Part(kind, tuple(each)) for kind, each in found if each)))
    return bars


def evidence_coverage(journey: Journey, map_id: str) -> list[Bar[EvidenceStatus]]:
    """The touchpoints of each phase by their evidence status: researched, partly, assumption."""
    bars = []
    for phase, cards in _by_phase(journey, map_id):
        found = ((status, tuple(card for card in cards if card.evidence_status is status)) for status in STATUSES)
        bars.append(Bar(phase, tuple(Part(status, each) for status, each in found if each)))
    return bars


STATUSES = (EvidenceStatus.RESEARCHED, EvidenceStatus.PARTLY, EvidenceStatus.ASSUMPTION)


def whats(bars: Iterable[Bar[S]]) -> list[S]:
    """What the bars count, each once, in the order in which it first comes."""
    found: list[S] = []
    for bar in bars:
        found += [part.what for part in bar.parts if part.what not in found]
    return found


def _by_phase(journey: Journey, map_id: str) -> list[tuple[Phase, list[Touchpoint]]]:
    found: dict[str, list[Touchpoint]] = {}
    for card in order.touchpoints(journey, map_id):
        found.setdefault(card.phase_id, []).append(card)
    return [(phase, found.get(phase.id, [])) for phase in order.phases(journey, map_id)]
