"""Quick entry: a line typed into the bar below the map becomes a touchpoint with all that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer

from journeymap.model import order
from journeymap.model.capture import Captured, Names, capture
from journeymap.model.changes import Changes
from journeymap.model.edits import captured, growth
from journeymap.model.edits.touchpoints import Place
from journeymap.model.ids import new_id
from journeymap.model.layout import channels
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind
from journeymap.ui import ground
from journeymap.ui.capture import names as capture_names
from journeymap.ui.capture.bar import CaptureBar
from journeymap.ui.capture.chips import chips
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

_REMEMBERED = 50


class CaptureCommands:
    """One bar for each window. What is typed in it stays there until it is entered."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._bar: CaptureBar | None = None
        self._watched: Workspace | None = None
        self._known: tuple[object, ...] = ()
        self._names = Names({})
        self._going_on: tuple[str | None, Place] | None = None
        """(the card it holds for, where the next line goes): a line has named a phase or a lane."""
        self._entered: list[str] = []
        self._soon = QTimer(shell, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        shell.look_changed.connect(self._set_look)

    def open(self) -> None:
        """Show the bar and go there."""
        if Cards.of(self._shell) is None:
            return
        bar = self._the_bar()
        bar.show()
        bar.line.setFocus()
        self._read()

    def close(self) -> None:
        """Take the bar away, and go back to the map; what was typed is kept."""
        if self._bar is not None:
            self._bar.hide()
        cards = Cards.of(self._shell)
        if cards is not None:
            cards.canvas.setFocus()

    def paste_lines(self, text: str) -> None:
        """One touchpoint a line, as one step."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        self._learn(cards)
        lines = [capture(line, self._names) for line in text.splitlines()]
        if any(line.makes_touchpoint or line.parts for line in lines):
            self._put(cards, [line for line in lines if line.makes_touchpoint or line.parts], None)

    def _the_bar(self) -> CaptureBar:
        if self._bar is None:
            self._bar = bar = CaptureBar(self._shell.window)
            bar.typed.connect(lambda _text: self._read())
            bar.confirmed.connect(self._enter)
            bar.pasted.connect(self._pasted)
            bar.closed.connect(self.close)
            bar.recalled.connect(self._recall)
            bar.help.clicked.connect(lambda: self._shell.do("help.shortcuts"))
            self._shell.window.add_below(bar)
            self._set_look()
        return self._bar

    def _set_look(self) -> None:
        if self._bar is not None:
            self._bar.set_texts(self._shell.program.texts)
            self._bar.set_theme(self._shell.program.theme)
            self._read()

    def _follow_workspace(self) -> None:
        workspace = self._shell.workspace
        if workspace is not None and workspace is not self._watched:
            self._watched = workspace
            workspace.changed.connect(self._soon.start)  # an edit, a selection, a save: often all at once

    def _learn(self, cards: Cards) -> None:
        """Know what the document holds now."""
        texts, document = self._shell.program.texts, cards.workspace.document
        known = (document, document.revision, cards.map_id, texts)
        if known != self._known:
            self._known = known
            self._names = capture_names.names(cards.journey, cards.map_id, texts, frame=True)
            if self._bar is not None:
                self._bar.know(capture_names.offers(cards.journey, cards.map_id, texts))

    def _read(self) -> None:
        """Show how the line is understood."""
        cards, bar = Cards.of(self._shell), self._bar
        if cards is None or bar is None or bar.isHidden():
            return
        self._follow_workspace()
        self._learn(cards)
        line = capture(bar.line.text, self._names)
        texts = self._shell.program.texts
        channel = cards.journey.get(Channel, line.channel_id)
        named = (channels.icon(channel), channels.name(channel, texts)) if channel is not None else None
        bar.show_reading(line.parts, chips(line, self._names, named, texts), self._where(cards))

    def _where(self, cards: Cards) -> str:
        """Phase and lane of the next touchpoint, and what it follows."""
        texts, journey = self._shell.program.texts, cards.journey
        anchor, place = self._start(cards)
        if place is None:
            return ""
        phase, lane = journey.need(Phase, place.phase_id).title, journey.need(Lane, place.lane_id).title
        if anchor is None:
            return texts.text("capture.where", phase=phase, lane=lane)
        return texts.text("capture.where-after", phase=phase, lane=lane, title=cards.titled(anchor)[:40])

    def _start(self, cards: Cards) -> tuple[str | None, Place | None]:
        """The card to go on from (the selected one, else the last of the map), and where the next one stands."""
        journey, anchor = cards.journey, cards.anchor
        if anchor is None:
            reading = order.touchpoints(journey, cards.map_id)
            anchor = reading[-1].id if reading else None
        if self._going_on is not None and self._going_on[0] == anchor and _stands(journey, self._going_on[1]):
            return anchor, self._going_on[1]
        if not order.phases(journey, cards.map_id) or not order.lanes(journey, cards.map_id):
            return anchor, None
        return anchor, growth.place_after(journey, cards.map_id, journey.get(Touchpoint, anchor))

    def _enter(self, beside: bool) -> None:
        cards, bar = Cards.of(self._shell), self._bar
        if cards is None or bar is None or not bar.line.text.strip():
            return
        self._learn(cards)
        typed = bar.line.text
        if self._put(cards, [capture(typed, self._names)], cards.anchor if beside else None):
            self._entered = [*self._entered, typed][-_REMEMBERED:]
            bar.line.set_text("")
        bar.line.setFocus()

    def _put(self, cards: Cards, lines: list[Captured], beside: str | None) -> bool:
        texts = self._shell.program.texts
        ids = [new_id() for line in lines if line.makes_touchpoint]
        ends: list[Place] = []
        anchor, place = self._start(cards)

        def put() -> Changes:
            frame, journey = ground.prepared(cards.journey, cards.map_id, texts)
            at = place or growth.place_after(journey, cards.map_id, None)
            sources = [anchor] if anchor is not None else []
            if beside is not None:
                card = journey.need(Touchpoint, beside)
                at = Place(card.phase_id, card.lane_id, card.step)
                incoming = journey.referring(Link, "target_id", beside)
                sources = sorted({link.source_id for link in incoming if link.kind is not LinkKind.BACK})
            changes, end = captured.place(journey, lines, at, sources=sources, ids=ids)
            ends.append(end)
            return frame.then(changes)

        label = Message("edit.capture", title=lines[0].title) if len(lines) == 1 else None
        done = cards.editor.apply(label or Message("edit.paste-touchpoints", n=len(ids)), put)
        if ids and done:
            self._show_new(cards, ids)
        if ends:  # a line that only leads to a phase that is there changes nothing, yet counts
            self._going_on = (ids[-1] if ids else anchor, ends[-1]) if not ids or len(lines) > 1 else None
            self._read()
        return done or bool(ends and not ids)

    def _show_new(self, cards: Cards, ids: list[str]) -> None:
        """Select what is new and bring it into view; the line keeps the focus."""
        keys = [(Touchpoint.table, each) for each in ids]
        cards.workspace.selection.set(keys[-1:])
        cards.canvas.choose(set(keys[-1:]), keys[-1])
        cards.canvas.reveal(keys[-1])

    def _pasted(self, data: QMimeData) -> None:
        text = data.text()
        if not self._shell.do("pasting.table", text):
            self.paste_lines(text)
        if self._bar is not None:
            self._bar.line.setFocus()

    def _recall(self) -> None:
        if self._bar is not None and self._entered:
            self._bar.line.set_text(self._entered[-1])


def _stands(journey: Journey, place: Place) -> bool:
    return journey.get(Phase, place.phase_id) is not None and journey.get(Lane, place.lane_id) is not None
