"""Moving about on the map by keyboard: to neighbours, along links, to the ends, back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.layout.navigate import Direction, nearest
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.commands import heads
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.model.layout.shapes import Rect
    from journeymap.ui.shell import Shell


class NavigateCommands:
    """What the arrow keys do. Remembers which way was taken where links part."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._taken: dict[tuple[str, Direction], str] = {}
        self._fork: tuple[str, Direction] | None = None

    def go(self, side: str) -> None:
        """Select the nearest card on that side, beyond the last one the head of its phase or lane."""
        cards, direction = Cards.of(self._shell), Direction(side)
        found = _onward(cards, direction) if cards is not None else None
        if cards is None or found is None:
            return
        was_head = heads.chosen(cards) is not None
        cards.select([found])
        if found[0] != Touchpoint.table:
            heads.tell(cards, found)
        elif was_head:
            cards.unhint()

    def extend(self, side: str) -> None:
        """Select the nearest card on that side as well; going back over a selected one takes the last one off."""
        cards = Cards.of(self._shell)
        found = _beside(cards, side) if cards is not None else None
        if cards is None or found is None:
            return
        kept = [(Touchpoint.table, each) for each in cards.chosen if each != found]
        if found in cards.chosen:
            kept = [key for key in kept if key[1] != cards.anchor]
        cards.select([*kept, (Touchpoint.table, found)])

    def follow(self, side: str) -> None:
        """Go along a link: right where it leads, left where it comes from, up and down between ways that part."""
        cards, direction = Cards.of(self._shell), Direction(side)
        anchor = cards.anchor if cards is not None else None
        if cards is None or anchor is None:
            return
        if direction.is_horizontal:
            self._along(cards, anchor, direction)
        else:
            self._across(cards, anchor, direction)

    def note_way(self, origin: str, end: str) -> None:
        """Two touchpoints have just been linked: following links takes that way first, there and back."""
        self._fork = (origin, Direction.RIGHT)
        self._taken[origin, Direction.RIGHT], self._taken[end, Direction.LEFT] = end, origin

    def row(self, end: str) -> None:
        """Select the first ("start") or last ("end") card of the row; of the map if nothing is selected."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        ids, anchor = cards.in_order(), cards.anchor
        if anchor is not None and (row := cards.row_of(anchor)) is not None:
            ids = [each for each in ids if cards.row_of(each) == row]
        _choose_end(cards, ids, end)

    def map(self, end: str) -> None:
        """Select the first ("start") or last ("end") card of the map."""
        cards = Cards.of(self._shell)
        if cards is not None:
            _choose_end(cards, cards.in_order(), end)

    def back(self) -> None:
        """One level back: to the map, then without a selection, then out of full screen."""
        cards, workspace = Cards.of(self._shell), self._shell.workspace
        if workspace is not None and not workspace.canvas.hasFocus():
            workspace.canvas.setFocus()
        elif cards is not None and cards.canvas.surface.marks:
            self._shell.do("find.close")
        elif cards is not None and cards.workspace.selection.keys:
            cards.workspace.selection.set(())
        elif self._shell.window.isFullScreen():
            self._shell.do("view.full_screen", False)
            self._shell.refresh()

    def _along(self, cards: Cards, anchor: str, direction: Direction) -> None:
        places = cards.places_of([anchor, *_linked(cards, anchor, direction)])
        ends = [end for end in _linked(cards, anchor, direction) if end in places]
        if not ends or anchor not in places:
            on = direction is Direction.RIGHT
            cards.hint(Message("keyboard.no-link-on" if on else "keyboard.no-link-back"))
            return
        known = self._taken.get((anchor, direction))
        end = known if known in ends else _closest(places, anchor, ends)
        self._take(cards, anchor, end, direction)

    def _take(self, cards: Cards, origin: str, end: str, direction: Direction) -> None:
        self._fork = (origin, direction)
        self._taken[origin, direction] = end
        self._taken[end, Direction.LEFT if direction is Direction.RIGHT else Direction.RIGHT] = origin
        cards.choose(end)

    def _across(self, cards: Cards, anchor: str, direction: Direction) -> None:
        """The next of the ways that part where one came from; without such a fork, of all links of the card."""
        if self._fork is not None and self._taken.get(self._fork) == anchor:
            origin, along = self._fork
            places = cards.places_of(_linked(cards, origin, along))
            if anchor in places:
                ways = sorted(places, key=lambda way: (places[way].y, places[way].x))
                self._take(cards, origin, ways[(ways.index(anchor) + direction.sign) % len(ways)], along)
                return
        linked = [*_linked(cards, anchor, Direction.LEFT), *_linked(cards, anchor, Direction.RIGHT)]
        places = cards.places_of([anchor, *linked])
        found = nearest(places, anchor, direction) if anchor in places else None
        if found is not None:
            cards.choose(found)


def _onward(cards: Cards, direction: Direction) -> Key | None:
    """What an arrow leads to from what is selected; without a selection from the card with the focus."""
    head = heads.chosen(cards)
    if head is not None:
        return heads.onward(cards, head, direction)
    if (link := cards.chosen_link()) is not None:
        on = direction in (Direction.RIGHT, Direction.DOWN)
        return Touchpoint.table, link.target_id if on else link.source_id
    current, plan = cards.canvas.surface.current, cards.plan
    start = cards.anchor or (current[1] if current is not None else None)
    if start is None or plan is None or start not in plan.cards:
        found = next(iter(cards.in_order()), None)
        return (Touchpoint.table, found) if found is not None else heads.first(cards)
    found = cards.beside(start, direction)
    if found is None and cards.anchor is not None:
        return heads.beyond(cards, start, direction)
    return Touchpoint.table, found or start


def _beside(cards: Cards, side: str) -> str | None:
    anchor = cards.anchor
    if anchor is None or cards.plan is None or anchor not in cards.plan.cards:
        return next(iter(cards.in_order()), None)
    return cards.beside(anchor, Direction(side))


def _linked(cards: Cards, touchpoint_id: str, direction: Direction) -> list[str]:
    """Where the links of a touchpoint lead (right) or come from (left)."""
    if direction is Direction.RIGHT:
        return [link.target_id for link in cards.journey.referring(Link, "source_id", touchpoint_id)]
    return [link.source_id for link in cards.journey.referring(Link, "target_id", touchpoint_id)]


def _closest(places: dict[str, Rect], anchor: str, ends: list[str]) -> str:
    here = places[anchor].centre

    def distance(end: str) -> tuple[float, str]:
        there = places[end].centre
        return abs(there.x - here.x) + 3 * abs(there.y - here.y), end

    return min(ends, key=distance)


def _choose_end(cards: Cards, ids: list[str], end: str) -> None:
    if ids:
        cards.choose(ids[0] if end == "start" else ids[-1])
