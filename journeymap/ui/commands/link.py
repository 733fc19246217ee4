"""Ctrl+J: links the selected touchpoints to one that is picked by arrows or by typing its title.

They stay selected. A link to a touchpoint that is there already is an aside: a loop back, or one way of several. What
comes next starts where one was: the next way, or the next touchpoint. Dragging a link leaves the selection as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from journeymap.model import order, search
from journeymap.model.changes import Changes
from journeymap.model.edits import links
from journeymap.model.layout.navigate import Direction
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind
from journeymap.ui.commands.canvas_keys import is_letter
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_CONFIRM = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class LinkCommands:
    """Begins the picking of a target."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._picker: Picker | None = None

    def start(self) -> None:
        cards = Cards.of(self._shell)
        if cards is None or not cards.chosen:
            return
        if self._picker is not None:
            self._picker.leave()
        cards.canvas.setFocus()
        self._picker = Picker(cards, self._forget, self._linked)

    def _linked(self, source: str, target: str) -> None:
        """Following links leads from the one to the other now, whatever else is linked to them."""
        self._shell.do("navigate.note_way", source, target)

    def _forget(self) -> None:
        self._picker = None
        self._shell.window.status.clearMessage()


class Picker(QObject):
    """Takes all keys of the canvas until a target is picked, or nothing is to be linked after all."""

    def __init__(self, cards: Cards, left: Callable[[], None], linked: Callable[[str, str], None]) -> None:
        super().__init__(cards.canvas)
        self._cards = cards
        self._left = left
        self._linked = linked
        self._sources = cards.chosen
        self._target: str | None = None
        self._query = ""
        self._revision = cards.workspace.document.revision
        cards.canvas.installEventFilter(self)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.leave()
        return False

    def leave(self) -> None:
        """Give the keys back."""
        self._cards.canvas.removeEventFilter(self)
        self._cards.mark(())
        self._left()
        self.deleteLater()

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._revision != self._cards.workspace.document.revision or key == Qt.Key.Key_Escape:
            self._show_source()
            self.leave()
        elif key in _CONFIRM:
            self._confirm()
        elif key in _ARROWS:
            self._query = ""
            self._step(_ARROWS[key])
        elif key == Qt.Key.Key_Backspace:
            self._search(self._query[:-1])
        elif is_letter(event) or (key == Qt.Key.Key_Space and self._query):
            self._search(self._query + event.text())
        elif key not in _MODIFIERS:
            self.leave()
        return True

    def _step(self, direction: Direction) -> None:
        found = self._cards.beside(self._target or self._sources[-1], direction)
        while found is not None and found in self._sources:
            found = self._cards.beside(found, direction)
        if found is not None:
            self._target = found
        self._tell()

    def _search(self, query: str) -> None:
        self._query = query
        self._target = self._best(query) if query.strip() else None
        self._tell()

    def _best(self, query: str) -> str | None:
        """The touchpoint whose title fits best; the whole words win over scattered letters."""
        wanted = search.folded(query).strip()
        best: tuple[bool, float, str] | None = None
        for touchpoint in order.touchpoints(self._cards.journey, self._cards.map_id):
            rating = None if touchpoint.id in self._sources else search.rating(query, touchpoint.title)
            if rating is not None:
                found = (wanted in search.folded(touchpoint.title), rating, touchpoint.id)
                best = found if best is None or found[:2] > best[:2] else best
        return best[2] if best is not None else None

    def _tell(self) -> None:
        cards, target = self._cards, self._target
        key = (Touchpoint.table, target) if target is not None else None
        cards.mark([key] if key is not None else (), key)
        if key is None:
            self._show_source()
        source = cards.titled(self._sources[-1])
        if target is not None:
            with_target = {"source": source, "target": cards.titled(target)}
            if self._query:
                cards.hint(Message("keyboard.link-typed", query=self._query, **with_target), lasting=True)
            else:
                cards.hint(Message("keyboard.link-target", **with_target), lasting=True)
        elif self._query:
            cards.hint(Message("keyboard.link-no-target", query=self._query), lasting=True)
        else:
            cards.hint(Message("keyboard.link-pick", source=source), lasting=True)

    def _show_source(self) -> None:
        """Back to where the link begins: the targets looked at may have led far away."""
        source = (Touchpoint.table, self._sources[-1])
        if self._cards.journey.find(source) is not None:
            self._cards.canvas.reveal(source)

    def _confirm(self) -> None:
        cards, target, sources = self._cards, self._target, self._sources
        if target is None:
            return
        self.leave()
        journey = cards.journey

        def join() -> Changes:
            changes = Changes()
            for source in sources:
                known = journey.referring(Link, "source_id", source)
                if not any(link.target_id == target for link in known):
                    changes = changes.then(links.join(journey, source, target, _kind(cards, source, target)))
            return changes

        if cards.editor.apply(Message("edit.link-to", title=cards.titled(target)), join):
            cards.select([(Touchpoint.table, each) for each in sources])
            self._linked(sources[-1], target)
            cards.hint(Message("keyboard.linked", source=cards.titled(sources[-1]), target=cards.titled(target)))
        else:
            cards.hint(Message("keyboard.linked-already"))


def _kind(cards: Cards, source_id: str, target_id: str) -> LinkKind:
    """A link against time is a loop back."""
    phases = [phase.id for phase in order.phases(cards.journey, cards.map_id)]
    source, target = (cards.journey.need(Touchpoint, each) for each in (source_id, target_id))
    here, there = ((phases.index(each.phase_id), each.step) for each in (source, target))
    return LinkKind.BACK if there < here else LinkKind.NEXT
