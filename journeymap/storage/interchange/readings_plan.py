"""What importing readings would do to a journey: which line goes where, and which cannot; the dialog and the command
show it before anything is changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journeymap.model import locks
from journeymap.model.analysis.finder import Finder, NotFound, Where
from journeymap.model.changes import Change, Changes, Key
from journeymap.model.edits.readings import Measured, add_all
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Reading
from journeymap.storage.interchange.readings_csv import EACH, Each, Found, ReadingsRead
from journeymap.storage.interchange.report import Problem


@dataclass(frozen=True, slots=True)
class Plan:
    """`changes` add the readings that found their place, `added` of them; `known` are there already. `problems` are
    the lines left out, `remarks` what was taken otherwise than it may have been meant; both in the order of lines."""

    changes: Changes
    added: int
    known: int
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    unplaced: dict[Where, list[int]] = field(default_factory=dict)
    """Places that were not found, or that somebody said to skip, with the lines that name them."""

    @property
    def bad_lines(self) -> int:
        """How many lines are left out."""
        return len({problem.line for problem in self.problems})


def make(
    journey: Journey,
    read: ReadingsRead,
    map_id: str | None = None,
    places: Mapping[Where, Key | None] | None = None,
    each: Each | None = None,
) -> Plan:
    """Find the place of every reading on one map (None: on any).

    `places` are what somebody chose: the touchpoint or link that is meant, None to leave those lines out.
    """
    finder = Finder(journey, map_id)
    locked = any(phase.locked for phase in journey.all(Phase))
    measured, problems = [], list(read.problems)
    refused: set[int] = set()
    unplaced: dict[Where, list[int]] = {}
    place = _Places(finder, places or {}, unplaced)
    for number, found in enumerate(read.readings):
        if each is not None and number % EACH == 0:
            each(number, len(read.readings))
        if found.line in refused:
            continue
        try:
            on = place(found.where, found.line)
            if locked:
                _need_unlocked(journey, on, found)
        except NotFound as error:
            refused.add(found.line)
            problems.append(Problem(found.line, error.reason))
        else:
            measured.append(Measured(on, found.fields))
    changes = add_all(journey, measured)
    problems.sort(key=lambda problem: problem.line)
    remarks = sorted(read.remarks, key=lambda remark: remark.line)
    return Plan(changes, len(changes), len(measured) - len(changes), problems, remarks, unplaced)


class _Places:
    """Answers where each line belongs, each place looked up once; notes the lines of those that are not found."""

    def __init__(self, finder: Finder, chosen: Mapping[Where, Key | None], unplaced: dict[Where, list[int]]) -> None:
        self._finder, self._chosen, self._unplaced = finder, chosen, unplaced
        self._known: dict[Where, Key | Message] = {}

    def __call__(self, where: Where, line: int) -> Key:
        """The place that was chosen or found. Raises NotFound, and notes the line."""
        known = self._known.get(where)
        if known is None:
            known = self._known[where] = self._look(where)
        if isinstance(known, Message):
            self._unplaced.setdefault(where, []).append(line)
            raise NotFound(known)
        return known

    def _look(self, where: Where) -> Key | Message:
        try:
            found = self._chosen[where] if where in self._chosen else self._finder.find(where)
        except NotFound as error:
            return error.reason
        return found if found is not None else Message("readings.skipped")


def _need_unlocked(journey: Journey, on: Key, found: Found) -> None:
    """Raises NotFound if the place stands in a locked phase."""
    new = Reading.model_validate({"id": "new", "rank": "a0", f"{on[0]}_id": on[1], **found.fields})
    phase = next(iter(locks.blocked(journey, Changes({new.key: Change(None, new)}))), None)
    if phase is not None:
        raise NotFound(Message("readings.locked", phase=phase.title))
