"""Growing the map by keyboard: the next touchpoint, a parallel one, a copy; and how it feels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeymap.model.changes import Changes
from journeymap.model.edits import growth, notes
from journeymap.model.edits.copies import duplicate
from journeymap.model.edits.regroup import RowValues
from journeymap.model.ids import new_id
from journeymap.model.layout.navigate import Direction
from journeymap.model.messages import Message
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui import ground
from journeymap.ui.commands import heads
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.shell import Shell

_MOST = 3
"""Emotions go from -3 to +3."""
_FIRST = 2
"""After each of so many touchpoints of a map it is said how to go on."""


class GrowCommands:
    """Each makes a touchpoint and opens the editor on it; adding it and typing its title are one step of undo."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._came_from: tuple[str, str] | None = None
        """(new touchpoint, the one it was made from): Esc leads back there."""

    def towards(self, side: str) -> None:
        """A new touchpoint on that side, linked."""
        direction = Direction(side)
        rows = RowValues.of(self._shell.workspace.map_view.picture) if self._shell.workspace is not None else None
        on = direction if rows is None or direction.is_horizontal else Direction.RIGHT
        by = 0 if direction.is_horizontal else direction.sign
        done = self._grow(lambda cards, anchor, new: growth.towards(cards.journey, anchor, on, new), by)
        cards = Cards.of(self._shell)
        if not done and cards is not None and cards.anchor is not None and not direction.is_horizontal:
            what = "lane" if rows is None else "row"
            cards.hint(
                Message(f"keyboard.no-{what}-above" if direction is Direction.UP else f"keyboard.no-{what}-below")
            )

    def next(self) -> None:
        """The next touchpoint in the lane."""
        self.towards(Direction.RIGHT)

    def beside(self) -> None:
        """A parallel touchpoint."""
        self._grow(lambda cards, anchor, new: growth.beside(cards.journey, anchor, new))

    def new(self, initial_text: str = "") -> None:
        """A touchpoint at the end of the selected card's phase, else of the first one, without a link."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        texts, new = self._shell.program.texts, new_id()
        anchor = cards.anchor
        phase = cards.journey.need(Touchpoint, anchor).phase_id if anchor is not None else None
        verb = growth.first
        titles = ground.titles(texts)
        label = Message("edit.add-touchpoint")

        def first() -> Changes:
            changes = verb(cards.journey, cards.map_id, new, phase_id=phase, **titles)
            return _in_row(cards, changes, anchor, new, 0) if anchor is not None else changes

        if cards.editor.apply(label, first):
            self._came_from = (new, anchor or "")
            self._write(cards, new, initial_text)

    def write(self, initial_text: str) -> None:
        """Start writing with `initial_text` on the selected card, phase, lane or link; on an empty map on the first
        touchpoint."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        anchor, head = cards.anchor, heads.chosen(cards)
        if anchor is not None:
            self._write(cards, anchor, initial_text)
        elif head is not None:
            cards.unhint()
            cards.canvas.write(head, initial_text=initial_text)
        elif (link := cards.chosen_link()) is not None:
            cards.canvas.write(link.key, initial_text=initial_text)
        elif not cards.journey.referring(Touchpoint, "map_id", cards.map_id):
            self.new(initial_text)

    def advance(self, key: Key, forward: bool) -> None:
        """Tab in the editor: on to the next touchpoint in the lane, or a new one; Shift+Tab: to the one before."""
        cards = Cards.of(self._shell)
        if cards is None or cards.journey.find(key) is None or key[0] != Touchpoint.table:
            return
        cards.choose(key[1])
        beside = _in_lane(cards, key[1], forward)
        if beside is not None:
            self._write(cards, beside, "")
        elif forward:
            self.next()

    def ended(self, key: Key) -> None:
        """The editor has closed: if that took a new touchpoint back, go on where it was made from."""
        came_from, cards = self._came_from, Cards.of(self._shell)
        if cards is None or came_from is None or came_from[0] != key[1]:
            return
        self._came_from = None
        if cards.journey.find(key) is not None:
            if len(cards.in_order()) <= _FIRST:
                cards.hint(Message("keyboard.first-steps"))
            return
        if cards.journey.get(Touchpoint, came_from[1]) is not None:
            cards.choose(came_from[1])

    def duplicate(self) -> None:
        """Copies of the selected touchpoints, which are then selected."""
        cards = Cards.of(self._shell)
        if cards is None or not cards.chosen:
            return
        changes, copies = duplicate(cards.journey, cards.chosen)
        if cards.editor.apply(Message("edit.duplicate-touchpoints", n=len(copies)), lambda: changes):
            cards.select([(Touchpoint.table, each) for each in copies])

    def mood(self, side: str) -> None:
        """One better ("up") or worse ("down") for everyone at what is selected; several presses are one step."""
        cards = Cards.of(self._shell)
        if cards is None or not cards.chosen:
            return
        journey, chosen, by = cards.journey, cards.chosen, 1 if side == "up" else -1

        def feel() -> Changes:
            changes = Changes()
            for each in chosen:
                score = max(-_MOST, min(_MOST, _mood(cards, each) + by))
                changes = changes.then(notes.feel(journey, each, score))
            return changes

        cards.editor.apply(Message("edit.mood"), feel, "mood " + " ".join(sorted(chosen)))

    def _grow(self, verb: Callable[[Cards, str, str], Changes], rows_down: int = 0) -> bool:
        """Make a touchpoint from the anchor; where rows are groups, in its row or `rows_down` further down."""
        cards = Cards.of(self._shell)
        anchor = cards.anchor if cards is not None else None
        if cards is None or anchor is None:
            return False
        new = new_id()
        done = cards.editor.apply(
            Message("edit.add-touchpoint"), lambda: _in_row(cards, verb(cards, anchor, new), anchor, new, rows_down)
        )
        if done:
            self._came_from = (new, anchor)
            self._write(cards, new, "")
            cards.workspace.selection.leave_to((Touchpoint.table, anchor))
        return done

    def _write(self, cards: Cards, touchpoint_id: str, initial_text: str) -> None:
        cards.choose(touchpoint_id)
        cards.canvas.write((Touchpoint.table, touchpoint_id), initial_text=initial_text)


def _in_row(cards: Cards, changes: Changes, anchor: str, new: str, rows_down: int) -> Changes:
    """Where rows are groups: `changes` and what makes the new card stand that far below its anchor; nothing if there
    is no such row."""
    rows = RowValues.of(cards.workspace.map_view.picture)
    if rows is None or not changes:
        return changes
    row = rows.row_of[anchor] + rows_down
    return rows.placed(cards.journey, changes, [new], row) if 0 <= row < len(rows.values) else Changes()


def _mood(cards: Cards, touchpoint_id: str) -> int:
    felt = cards.journey.referring(Emotion, "touchpoint_id", touchpoint_id)
    return next((emotion.score for emotion in felt if emotion.persona_id is None), 0)


def _in_lane(cards: Cards, touchpoint_id: str, forward: bool) -> str | None:
    """The touchpoint that a link leads to (or comes from, if not `forward`) in the same lane."""
    near, far = ("source_id", "target_id") if forward else ("target_id", "source_id")
    ends = [getattr(link, far) for link in cards.journey.referring(Link, near, touchpoint_id)]
    here = cards.row_of(touchpoint_id)
    same = [end for end in ends if cards.row_of(end) == here]
    return min(same) if same else None
