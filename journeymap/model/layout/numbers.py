"""The numbers of the touchpoints of a map, kept by phases: an edit counts only the phases that it touched."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain

from journeymap.model.records.touchpoints import Touchpoint


class Numbers(Mapping[str, int]):
    """A touchpoint's number by its id: phase by phase from 1, in the order of `parts`, the touchpoints by phase."""

    __slots__ = ("_firsts", "_phase_of", "_places")

    def __init__(self, parts: Sequence[Sequence[Touchpoint]]) -> None:
        self._places = [_places(part) for part in parts]
        self._phase_of = {key: phase for phase, places in enumerate(self._places) for key in places}
        self._firsts = _firsts(self._places)

    def followed(self, parts: Sequence[Sequence[Touchpoint]], phases: Iterable[int]) -> "Numbers":
        """The numbers after an edit of these phases."""
        found = Numbers(())
        found._places, found._phase_of = list(self._places), self._phase_of.copy()
        phases = list(phases)
        for phase in phases:
            for key in found._places[phase]:
                del found._phase_of[key]
        for phase in phases:
            places = found._places[phase] = _places(parts[phase])
            found._phase_of.update(dict.fromkeys(places, phase))
        found._firsts = _firsts(found._places)
        return found

    def phase_of(self, key: str) -> int:
        """The number of the touchpoint's phase. Raises KeyError if there is no such touchpoint."""
        return self._phase_of[key]

    def __getitem__(self, key: str) -> int:
        phase = self._phase_of[key]
        return self._firsts[phase] + self._places[phase][key]

    def __contains__(self, key: object) -> bool:
        return key in self._phase_of

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(self._places)

    def __len__(self) -> int:
        return len(self._phase_of)


class ByPhase(Mapping[str, int]):
    """A number for each touchpoint of a map, kept by phases as `parts` as well."""

    __slots__ = ("_numbers", "parts")

    def __init__(self, numbers: Numbers, parts: list[dict[str, int]]) -> None:
        self._numbers = numbers
        self.parts = parts

    def __getitem__(self, key: str) -> int:
        return self.parts[self._numbers.phase_of(key)][key]

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(self.parts)

    def __len__(self) -> int:
        return len(self._numbers)


def _places(part: Sequence[Touchpoint]) -> dict[str, int]:
    return {touchpoint.id: at for at, touchpoint in enumerate(part)}


def _firsts(places: Sequence[Mapping[str, int]]) -> list[int]:
    return list(accumulate(map(len, places), initial=1))
