"""The inside of one phase: its cards (`Site`), then its lines (`Tile`), both in its own coordinates.

Neither depends on anything but its parcel, so an edit elsewhere leaves both as they are.
"""

from collections.abc import Iterator
from math import ceil

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing import draw, ports
from journeymap.model.layout.routing.board import Board
from journeymap.model.layout.routing.choose import Chooser
from journeymap.model.layout.routing.course import Course, Side
from journeymap.model.layout.routing.draw import Line
from journeymap.model.layout.routing.offers import Offers
from journeymap.model.layout.routing.parcel import Exit, Ground, Traffic, Turn
from journeymap.model.layout.routing.spread import spread
from journeymap.model.layout.routing.tracks import Group, groups

LABEL_STUBS = 40.0
"""Line left and right of a label between two neighbours, arrow included, px."""
_PORTION = 12
"""Lines that are searched without a break."""


class Site:
    """The cards of a phase before there are lines; `last` is the phase as it was before an edit."""

    __slots__ = ("board", "ground", "offers", "width")

    def __init__(self, ground: Ground, last: "Site | None" = None) -> None:
        self.ground = ground
        self.board = Board(ground)
        self.width = spread(self.board)
        self.offers: Offers = Offers(self.board, last.offers if last is not None else None)


class Tile:
    """A phase with its lines. `groups` are the runs that need tracks, `exits` the parts that pass a border."""

    __slots__ = ("board", "exits", "groups", "lines", "site", "traffic", "width")

    def __init__(self, site: Site, traffic: Traffic) -> None:
        self.site, self.traffic = site, traffic
        self.board = site.board
        self.width = site.width
        self.lines: list[Line] = []
        self.exits: dict[tuple[str, bool], Line] = {}
        self.groups: dict[int, list[Group]] = {}

    def steps(self) -> Iterator[None]:
        """Find the lines, with a break now and then."""
        traffic = self.traffic
        if traffic == Traffic():
            return
        courses: list[Course] = []
        chooser = Chooser(self.site.offers)
        for at, job in enumerate(_in_order(self.board, traffic)):
            if at % _PORTION == _PORTION - 1:
                yield
            if isinstance(job, Wire):
                courses.append(chooser.course(job))
            elif isinstance(job, Turn):
                courses.append(chooser.turn(job))
            else:
                courses.append(chooser.passage(job, self.site.width))
        yield from self._place(courses)

    def _place(self, courses: list[Course]) -> Iterator[None]:
        """Make room for the lines and set their coordinates; thousands of lines take a moment for each part of it."""
        board = self.board = self.site.board.fresh()
        risers = [riser for course in courses for riser in course.risers]
        entered = {course.target for course in courses if course.enter is Side.LEFT}
        spacers: list[tuple[int, int, float]] = [
            (course.source, course.target, ceil(course.wire.label_width + LABEL_STUBS))
            for course in courses
            if course.straight and course.wire.label_width
        ]
        for bridge in self.traffic.bridges:
            card = board.index[bridge.card]
            if not bridge.leaves:
                entered.add(card)
            if bridge.wire.label_width and bridge.straight:
                room = ceil((bridge.wire.label_width + LABEL_STUBS) / 2)
                spacers.append((card, -1, room) if bridge.leaves else (-1, card, room))
        self.width = spread(board, risers, entered, spacers)
        yield
        ports.assign(board, courses, self.traffic, self.width)
        yield
        drawn, runs = draw.lines(courses, self.width)
        yield
        self.lines = [line for line in drawn if line.course.source >= 0 <= line.course.target]
        self.exits = {
            (line.course.wire.id, line.course.source >= 0): line
            for line in drawn
            if not line.course.source >= 0 <= line.course.target
        }
        self.groups = groups(runs, self.width)


def _in_order(board: Board, traffic: Traffic) -> list[Wire | Exit | Turn]:
    """Short lines that go forward come first: they get the direct ways."""
    column, index, last = board.column, board.index, len(board.columns)
    keyed: list[tuple[bool, int, int, Wire | Exit | Turn]] = []
    for wire in traffic.wires:
        reach = column[index[wire.target]] - column[index[wire.source]]
        keyed.append((wire.back or reach < 0, abs(reach), len(keyed), wire))
    for exit_ in traffic.exits:
        at = column[index[exit_.card]]
        keyed.append((exit_.back, last - at if exit_.right else at + 1, len(keyed), exit_))
    for turn in traffic.turns:
        at = column[index[turn.card]]
        keyed.append((False, last - at if turn.leaves else at + 1, len(keyed), turn))
    keyed.sort()
    return [job for *_, job in keyed]
