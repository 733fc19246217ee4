"""Filtering the map: the bar asks, the state of the workspace knows, the canvas lets the rest stand back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from journeymap.model.analysis.conditions import SIGNS, Field, Filter
from journeymap.ui.filter import words
from journeymap.ui.filter.filter_bar import ICONS, FilterBar
from journeymap.ui.filter.menus import Choice

if TYPE_CHECKING:
    from journeymap.ui.filter.state import MapFilter
    from journeymap.ui.shell import Shell

_SAID_MS = 6_000


class FilterCommands:
    """One bar for each window; it is there as long as anything is filtered, or somebody is about to."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._bar: FilterBar | None = None
        self._watched: MapFilter | None = None
        shell.look_changed.connect(self._set_texts)

    def open(self) -> None:
        """Show the bar, ready to be typed into."""
        if self._state is None:
            return
        bar = self._the_bar()
        self.follow()
        bar.show()
        bar.entry.setFocus()
        bar.entry.selectAll()

    def clear(self) -> None:
        """Let everything stand out again; the bar stays."""
        if (state := self._state) is not None:
            state.set(Filter(tuple(each for each in state.wanted.conditions if each.field is None)))

    def close(self) -> None:
        """Filter nothing any more, and take the bar away."""
        self.clear()
        if self._bar is not None:
            self._bar.hide()
        self._to_map()

    def follow(self) -> None:
        """Be in step with the filter of the document that is shown from now on."""
        state = self._state
        if state is not None and state is not self._watched:
            self._watched = state
            state.changed.connect(self._show)
            state.destroyed.connect(self._gone)
        self._show()

    @property
    def _state(self) -> MapFilter | None:
        workspace = self._shell.workspace
        return workspace.filter if workspace is not None and workspace.map_id else None

    def _the_bar(self) -> FilterBar:
        if self._bar is None:
            self._bar = bar = FilterBar(self._choices, self._offers)
            bar.value_toggled.connect(self._toggle)
            bar.field_removed.connect(self._remove)
            bar.cleared.connect(self._clear_and_stay)
            bar.closed.connect(self.close)
            bar.left.connect(self._leave)
            self._shell.window.add_above(bar)
            self._set_texts()
        return self._bar

    def _set_texts(self) -> None:
        if self._bar is None:
            return
        from journeymap.ui.theme.chrome_icons import icon

        self._bar.set_texts(self._shell.program.texts)
        self._bar.set_icons(*(icon(name, self._shell.program.theme) for name in ICONS))
        self._show()

    def _show(self) -> None:
        """Bring the bar in step; it comes by itself where something is filtered."""
        state = self._state
        if state is None:
            return
        wanted = state.wanted
        if self._shell.window.overview is not None:
            self._shell.window.overview.update()
        if not wanted and self._bar is None:
            return
        bar, texts, facts = self._the_bar(), self._shell.program.texts, state.facts
        if wanted:
            bar.show()
        elif not bar.isAncestorOf(QApplication.focusWidget() or self._shell.window):
            bar.hide()  # nothing is filtered any more, and nobody is about to
        chips = [(field, *words.chip(facts, wanted, field, texts)) for field in wanted.fields]
        left = len(facts.all) - len(state.back)
        bar.show_chips(chips, texts.text("filter.count", shown=left, total=len(facts.all)))

    def _choices(self, field: Field) -> list[Choice]:
        state, texts = self._state, self._shell.program.texts
        if state is None:
            return []
        facts, wanted = state.facts, state.wanted
        return [
            Choice(value, words.value_name(facts, field, value, texts), count, value in wanted.of(field))
            for value, count in facts.choices(field, wanted)
        ]

    def _offers(self, typed: str) -> list[words.Offer]:
        state = self._state
        if state is None:
            return []
        return words.offers(state.facts, state.wanted, typed, self._shell.program.texts)

    def _toggle(self, field: Field, value: str, on: bool) -> None:
        state = self._state
        if state is None:
            return
        if on:
            state.set(state.wanted.with_value(field, value))
            self._say_if_empty(state, field)
        elif field in SIGNS:
            state.set(state.wanted.without(field))
        else:
            state.set(state.wanted.without(field, value))

    def _say_if_empty(self, state: MapFilter, field: Field) -> None:
        """A map that stands back as a whole looks broken if nobody says why."""
        if state.facts.all and len(state.back) == len(state.facts.all):
            texts = self._shell.program.texts
            _, whole = words.chip(state.facts, state.wanted, field, texts)
            self._shell.window.status.showMessage(texts.text("filter.none-left", chip=whole), _SAID_MS)

    def _remove(self, field: Field) -> None:
        if (state := self._state) is not None:
            state.set(state.wanted.without(field))

    def _clear_and_stay(self) -> None:
        if self._bar is not None:
            self._bar.entry.setFocus()
        self.clear()

    def _leave(self) -> None:
        """Back to the map; the bar stays only where something is filtered."""
        state = self._state
        if self._bar is not None and (state is None or not state.wanted):
            self._bar.hide()
        self._to_map()

    def _gone(self) -> None:
        """The document was closed."""
        self._watched = None
        if self._bar is not None:
            self._bar.hide()

    def _to_map(self) -> None:
        if self._shell.window.canvas is not None:
            self._shell.window.canvas.setFocus()
