"""What a person does with the entries that are selected: list, form and message follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeymap.model.analysis import uses
from journeymap.model.messages import Message
from journeymap.ui.ask import Tone
from journeymap.ui.catalogues import kinds
from journeymap.ui.catalogues.detail_pane import DetailPane
from journeymap.ui.catalogues.kinds import KINDS
from journeymap.ui.catalogues.list_pane import ListPane
from journeymap.ui.parts.banner import Banner

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.catalogues.edits import EntryEdits
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme


class EntryDesk(QObject):
    """Works on the catalogue `kind` through `edits`; without a document there is nothing to do.

    `places_wanted(keys)`: the person wants to see these on the map. `restored(ids)`: channels that came back.
    """

    places_wanted = Signal(object)
    restored = Signal(object)
    stepped = Signal(int)
    undo_wanted = Signal()

    def __init__(self, parent: QObject, texts: QtTexts, theme: Theme) -> None:
        super().__init__(parent)
        self.texts = texts
        self.kind = KINDS[0]
        self.edits: EntryEdits | None = None
        self.list = ListPane()
        self.detail = DetailPane(texts, theme)
        self.banner = Banner()
        self.list.view.removed.connect(self.remove)

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        self.texts = texts
        if self.edits is not None:
            self.edits.texts = texts
        self.banner.set_texts(texts)

    def add(self) -> None:
        """A new entry, its name ready to be typed over."""
        if (edits := self._flushed()) is not None and (entry_id := edits.add(self.kind)) is not None:
            self.list.search.clear()
            self.list.select([entry_id])
            self.detail.enter(select_all=True)

    def duplicate(self) -> None:
        """Copies of the selected entries, each after its original."""
        if (edits := self._flushed()) is not None and (ids := self.list.ids()):
            self.list.select(edits.duplicate(self.kind, ids) or ids)

    def remove(self) -> None:
        """Remove the selected entries, and say what no longer has them; undo brings them back."""
        if (edits := self._flushed()) is not None and (ids := self.list.ids()):
            said = edits.remove(self.kind, ids)
            if said is not None:
                self._say(said)
                self.list.view.setFocus()

    def merge(self) -> None:
        """Make the selected entries one: the current one stays."""
        self.merge_into(self.detail.keeps())

    def merge_into(self, keep_id: str) -> None:
        """Make the selected entries one, named and looking like this one of them."""
        ids = self.list.ids()
        edits = self._flushed()
        if edits is not None and keep_id in ids and len(ids) > 1:
            count, title = len(ids), kinds.name(edits.journey.find((self.kind.table, keep_id)), self.texts)
            if edits.merge(self.kind, keep_id, [each for each in ids if each != keep_id]):
                self.list.select([keep_id])
                self._say(Message("catalogue.merged", n=count, title=title))
                self.list.view.setFocus()

    def shift(self, by: int) -> None:
        """Move the selected entry up or down in the order of its catalogue."""
        ids = self.list.ids()
        if (edits := self._flushed()) is not None and len(ids) == 1 and self.list.is_natural:
            edits.move(self.kind, ids[0], by)

    def reset(self) -> None:
        """Make the selected built-in channels what they were to begin with."""
        if (edits := self._flushed()) is not None:
            edits.reset(self.list.ids())

    def restore(self, builtin: Sequence[str]) -> None:
        """Bring built-in channels back into the catalogue."""
        if (edits := self._flushed()) is None:
            return
        wanted = [channel for channel in edits.missing() if channel.builtin in builtin]
        if wanted and edits.restore(wanted):
            self.banner.clear()
            self.restored.emit([channel.id for channel in wanted])

    def show_places(self) -> None:
        """Select the touchpoints and links on the map that use the selected entries."""
        if self.edits is not None:
            journey = self.edits.journey
            found: dict[Key, None] = {}
            for entry_id in self.list.ids():
                found |= dict.fromkeys(uses.places(journey, self.kind.record, entry_id))
            if found:
                self.places_wanted.emit(list(found))

    def step_kind(self, by: int) -> None:
        """Another catalogue is wanted."""
        self.stepped.emit(by)

    def search(self) -> None:
        """Go to the line that searches."""
        self.list.search.setFocus()
        self.list.search.selectAll()

    def settle(self) -> None:
        """What is being typed is written, what was said last taken away."""
        self.detail.flush()
        self.banner.clear()

    def say_refused(self, reason: Message) -> None:
        """Say why nothing was changed."""
        self.banner.show_message(reason, self.texts, Tone.TROUBLE, [("answer.dismiss", self.banner.clear)])

    def _flushed(self) -> EntryEdits | None:
        """The verbs, after what was being typed is written."""
        self.detail.flush()
        return self.edits

    def _say(self, message: Message) -> None:
        offers = [("action.undo", self.undo_wanted.emit), ("answer.dismiss", self.banner.clear)]
        self.banner.show_message(message, self.texts, Tone.PLAIN, offers)
