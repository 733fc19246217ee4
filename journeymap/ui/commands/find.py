"""Finding on the map, or on all maps: the bar asks, the model searches, the canvas rings the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journeymap.model import fulltext
from journeymap.model.fulltext import Entry
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.commands.cards import Cards
from journeymap.ui.find.find_bar import ICONS, FindBar
from journeymap.ui.find.words import HitWords

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

_MANY = 1_000
"""On a map of more touchpoints the search waits for a pause in typing."""
_PAUSE_MS = 150
_LISTED = 500
"""No more hits than this are listed."""


class FindCommands:
    """One search for each window. F3 goes on with the last one even when the bar is closed."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._bar: FindBar | None = None
        self._query = ""
        self._hits: list[Entry] = []
        self._place = 0
        self._known: tuple[object, ...] | None = None
        self._index: list[Entry] = []
        self._watched: Workspace | None = None
        self._later = QTimer(shell, singleShot=True)
        self._later.timeout.connect(self._search)
        shell.look_changed.connect(self._set_texts)

    def open(self) -> None:
        """Show the bar with the last search in it, ready to be typed over."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        if self._watched is not cards.workspace:
            self._watched = cards.workspace
            cards.workspace.changed.connect(self._follow)
            cards.workspace.maps_changed.connect(self._set_texts)
        bar = self._the_bar()
        bar.show()
        self._set_texts()
        bar.line.setFocus()
        bar.line.selectAll()
        self._search()

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def close(self) -> None:
        """Take the bar away; the hit that was meant is selected."""
        self._later.stop()
        if self._bar is not None:
            self._bar.hide()
        cards = Cards.of(self._shell)
        if cards is not None:
            cards.mark(())
            if self._hits and self._query:
                self._go(cards, select=True)
            cards.canvas.setFocus()

    @property
    def _is_open(self) -> bool:
        return self._bar is not None and not self._bar.isHidden()

    @property
    def _everywhere(self) -> bool:
        several = self._shell.workspace is not None and len(self._shell.workspace.maps()) > 1
        return several and self._bar is not None and self._bar.everywhere.isChecked()

    def _the_bar(self) -> FindBar:
        if self._bar is None:
            self._bar = bar = FindBar()
            bar.changed.connect(self._typed)
            bar.step.connect(self._step)
            bar.chosen.connect(self._choose)
            bar.everywhere_changed.connect(self._widen)
            bar.closed.connect(self.close)
            self._shell.window.add_below(bar)
            self._set_texts()
        return self._bar

    def _set_texts(self) -> None:
        if self._bar is None:
            return
        from journeymap.ui.theme.chrome_icons import icon

        workspace = self._shell.workspace
        self._bar.set_texts(self._shell.program.texts, workspace is not None and len(workspace.maps()) > 1)
        self._bar.set_icons(*(icon(name, self._shell.program.theme) for name in ICONS))
        self._tell()

    def _typed(self, query: str) -> None:
        self._query = query
        workspace = self._shell.workspace
        many = workspace is not None and workspace.document.journey.count(Touchpoint) > _MANY
        self._later.start(_PAUSE_MS if many else 0)

    def _widen(self, everywhere: bool) -> None:
        """Look at the other maps, too, or no longer; where there are hits elsewhere, the list names them."""
        if self._bar is not None and everywhere:
            self._bar.listed.setChecked(True)
        self._set_texts()
        self._search()

    def _follow(self) -> None:
        """The document or the map has changed: so may the hits have."""
        if self._is_open and self._state() != self._known:
            self._later.start(_PAUSE_MS)

    def _state(self) -> tuple[object, ...] | None:
        workspace, everywhere = self._shell.workspace, self._everywhere
        if workspace is None:
            return None
        where = "" if everywhere else workspace.map_id
        return workspace.document, workspace.document.revision, where, self._shell.program.texts

    def _search(self) -> None:
        """Find anew; the hit that was meant stays the one meant, else the first from the selected card on."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        meant = self._hits[self._place].key if self._hits else None
        if self._known != self._state():
            maps = [each.id for each in cards.workspace.maps()] if self._everywhere else [cards.map_id]
            self._index = fulltext.index(cards.journey, maps, self._shell.program.texts)
            self._known = self._state()
        self._hits = fulltext.hits(self._index, self._query)
        self._place = self._start(cards, meant)
        if self._bar is not None:
            words, map_id = HitWords(cards.journey, self._shell.program.texts), cards.map_id
            self._bar.set_rows([words.row(hit, self._query, map_id) for hit in self._hits[:_LISTED]])
        self._show(cards)

    def _start(self, cards: Cards, meant: Key | None) -> int:
        """The place of the hit to begin with."""
        keys = [hit.key for hit in self._hits]
        if meant in keys:
            return keys.index(meant)
        here = [place for place, hit in enumerate(self._hits) if hit.map_id == cards.map_id]
        if cards.anchor is not None and here:
            reading = {entry.key: number for number, entry in enumerate(self._index)}
            start = reading.get((Touchpoint.table, cards.anchor), 0)
            return next((place for place in here if reading[keys[place]] >= start), here[0])
        return here[0] if here else 0

    def _step(self, by: int) -> None:
        cards = Cards.of(self._shell)
        if cards is None:
            return
        if not self._query.strip():
            self.open()
            return
        if self._later.isActive() or self._state() != self._known:
            self._later.stop()
            self._search()
        if self._hits:
            self._choose((self._place + by) % len(self._hits))
        else:
            self._show(cards)

    def _choose(self, place: int) -> None:
        """Go to a hit, on whichever map it is."""
        cards = Cards.of(self._shell)
        if cards is None or not 0 <= place < len(self._hits):
            return
        self._place = place
        self._go(cards, select=not self._is_open)
        cards = Cards.of(self._shell)
        if cards is not None:
            self._show(cards)

    def _go(self, cards: Cards, select: bool) -> None:
        hit = self._hits[self._place]
        if hit.map_id != cards.map_id:
            cards.workspace.show_map(hit.map_id)
        if select and cards.journey.find(hit.key) is not None:
            cards.select([hit.key])

    def _show(self, cards: Cards) -> None:
        if self._is_open:
            here = [hit.key for hit in self._hits if hit.map_id == cards.map_id]
            meant = self._hits[self._place] if self._hits else None
            cards.mark(here, meant.key if meant is not None and meant.map_id == cards.map_id else None)
        self._tell()

    def _tell(self) -> None:
        if self._bar is None:
            return
        texts, text, found, workspace = self._shell.program.texts, "", "", self._shell.workspace
        if self._hits and workspace is not None:
            text = texts.text("find.count", current=self._place + 1, total=len(self._hits))
            found = HitWords(workspace.document.journey, texts).found(self._hits[self._place], self._query)
            self._bar.set_current(self._place)
        elif self._query.strip():
            text = texts.text("find.none")
        self._bar.set_count(text, bool(self._hits), found)
