"""Finding on the map: the bar asks, the model searches, the canvas rings the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journeymap.model import fulltext
from journeymap.model.changes import Key
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.commands.cards import Cards
from journeymap.ui.find.find_bar import ICONS, FindBar

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

_MANY = 1_000
"""On a map of more touchpoints the search waits for a pause in typing."""
_PAUSE_MS = 150


class FindCommands:
    """One search for each window. F3 goes on with the last one even when the bar is closed."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._bar: FindBar | None = None
        self._query = ""
        self._hits: list[Key] = []
        self._place = 0
        self._known: tuple[object, int, str] | None = None
        self._index: list[fulltext.Entry] = []
        self._watched: Workspace | None = None
        self._later = QTimer(shell, singleShot=True)
        self._later.timeout.connect(self._search)
        shell.program.settings.language_changed.connect(self._set_texts)
        shell.program.settings.theme_changed.connect(self._set_texts)

    def open(self) -> None:
        """Show the bar with the last search in it, ready to be typed over."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        if self._watched is not cards.workspace:
            self._watched = cards.workspace
            cards.workspace.changed.connect(self._follow)
        bar = self._the_bar()
        bar.show()
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
                cards.select([self._hits[self._place]])
            cards.canvas.setFocus()

    @property
    def _is_open(self) -> bool:
        return self._bar is not None and not self._bar.isHidden()

    def _the_bar(self) -> FindBar:
        if self._bar is None:
            self._bar = bar = FindBar()
            bar.changed.connect(self._typed)
            bar.step.connect(self._step)
            bar.closed.connect(self.close)
            self._shell.window.add_below(bar)
            self._set_texts()
        return self._bar

    def _set_texts(self) -> None:
        if self._bar is None:
            return
        from journeymap.ui.theme.chrome_icons import icon

        self._bar.set_texts(self._shell.program.texts)
        self._bar.set_icons(*(icon(name, self._shell.program.theme) for name in ICONS))
        self._tell()

    def _typed(self, query: str) -> None:
        self._query = query
        workspace = self._shell.workspace
        many = workspace is not None and workspace.document.journey.count(Touchpoint) > _MANY
        self._later.start(_PAUSE_MS if many else 0)

    def _follow(self) -> None:
        """The document or the map has changed: so may the hits have."""
        if self._is_open and self._state() != self._known:
            self._later.start(_PAUSE_MS)

    def _state(self) -> tuple[object, int, str] | None:
        workspace = self._shell.workspace
        if workspace is None:
            return None
        return workspace.document, workspace.document.revision, workspace.map_id

    def _search(self) -> None:
        """Find anew; the hit that was meant stays the one meant, else the first from the selected card on."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        meant = self._hits[self._place] if self._hits else None
        if self._known != self._state():
            self._index = fulltext.index(cards.journey, [cards.map_id], self._shell.program.texts)
            self._known = self._state()
        self._hits = [entry.key for entry in fulltext.hits(self._index, self._query)]
        self._place = 0
        if meant in self._hits:
            self._place = self._hits.index(meant)
        elif cards.anchor is not None and self._hits:
            reading = {card: number for number, card in enumerate(cards.places())}
            start = reading.get(cards.anchor, 0)
            later = (number for number, hit in enumerate(self._hits) if reading.get(hit[1], 0) >= start)
            self._place = next(later, 0)
        self._show(cards)

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
            self._place = (self._place + by) % len(self._hits)
        self._show(cards)
        if not self._is_open and self._hits:
            cards.select([self._hits[self._place]])

    def _show(self, cards: Cards) -> None:
        if self._is_open:
            cards.mark(self._hits, self._hits[self._place] if self._hits else None)
        self._tell()

    def _tell(self) -> None:
        if self._bar is None:
            return
        texts, text = self._shell.program.texts, ""
        if self._hits:
            text = texts.text("find.count", current=self._place + 1, total=len(self._hits))
        elif self._query.strip():
            text = texts.text("find.none")
        self._bar.set_count(text, bool(self._hits))
