"""A part of a form that lists records as cards: one is unfolded at a time and shows a form of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.ui.forms.adders import LEAVE, OPEN, Adder, ReadingAdder, TextAdder
from journeymap.ui.forms.card import Card
from journeymap.ui.forms.groups import Group, regroup
from journeymap.ui.forms.item_edits import ItemEdits
from journeymap.ui.forms.items import Given
from journeymap.ui.forms.opened import Opened
from journeymap.ui.forms.part import GAP, Folding, Surroundings
from journeymap.ui.forms.spec import ListSpec

_MANY = 30
"""No more cards than these are made before the person asks for the rest."""


class ListPart(Folding):
    """Cards under a heading, and a line that adds one; without any records only that line."""

    def __init__(self, spec: ListSpec, form: Surroundings) -> None:
        self.spec = spec
        self.cards: list[Card] = []
        self.groups: list[Group] = []
        self._edits = ItemEdits(spec, form)
        self._reads = (*spec.items.tables, *spec.tables)
        self._owners: list[Key] = []
        self._open: tuple[str, ...] = ()
        self._opened: Opened | None = None
        self._all = False
        self._drafts: dict[tuple[str, ...], str] = {}
        self._shown: tuple[str, ...] = ()
        self._held: tuple[str, ...] | None = None
        """Of which records a draft is kept only until the next edit is shown; Esc has left the others."""
        self.adder: Adder = ReadingAdder() if spec.items.table == "reading" else TextAdder()
        self._list = QVBoxLayout()
        self._more = QPushButton()
        self._more.setObjectName("quiet")
        self._more.clicked.connect(self._show_all)
        super().__init__(form, spec.heading, folded=False)
        self.adder.added.connect(self._add)
        self.adder.escaped.connect(self._keep_draft)
        self.adder.stepped.connect(lambda by: self._step(len(self.groups), by))
        self.adder.entered.connect(self._offer)
        self.body()

    @property
    def opened(self) -> Opened | None:
        """The form in the card that is unfolded."""
        return self._opened if self._open else None

    def make_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._list.setSpacing(GAP)
        column.addLayout(self._list)
        column.addWidget(self._more)
        column.addWidget(self.adder)
        return body

    def show_records(self) -> None:
        self.close_card()
        self._all = False
        self._shown = tuple(self.form.target.ids)
        self.adder.set_draft(self._drafts.get(self._shown, ""))
        self.groups = []
        self.refresh()

    def filled(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        journey = self.form.target.journey
        if journey is None:
            return
        if self._held == self._shown:
            self._drafts.pop(self._shown, None)
        self._held = None
        before, self._owners = self._owners, self._edits.owners()
        if not self._open and before == self._owners and not self.form.target.may_differ(self._reads):
            return
        self.groups = regroup(journey, self.spec.items, self._owners, self.groups)
        if self.heading is not None:
            self.heading.setVisible(bool(self.groups))
        in_sight = self.is_open or not self.groups
        if in_sight:
            self._show_cards(journey)
        if self._open:
            self._follow_open()
        self.body().setVisible(in_sight)
        self.show_count()

    def flush(self) -> None:
        if self._opened is not None:
            self._opened.form.flush()

    def settle(self, *, keep: bool = False) -> None:
        """Write also what stands in the line that adds, unless Esc left it there, or it is to be kept there."""
        if not keep:
            self.flush()
        draft = self.adder.draft()
        if draft and (keep or not self._edits.owners()):
            if self._drafts.get(self._shown) != draft:
                self._held = self._shown
            self._drafts[self._shown] = draft
        elif draft and self._drafts.get(self._shown) != draft and (given := self.adder.take()) is not None:
            self._add(given, LEAVE)

    def release(self) -> None:
        self._give_back()
        self._drafts.clear()
        self.adder.set_draft("")
        if self._opened is not None:
            self._opened.form.release()

    def set_texts(self) -> None:
        super().set_texts()
        self.adder.set_texts(self.form.texts, self.spec.heading)
        if self._opened is not None:
            self._opened.set_texts(self.form.texts)
        self.refresh()

    def set_read_only(self, on: bool) -> None:
        self.adder.setVisible(not on)
        if self._opened is not None:
            self._opened.set_read_only(on)

    def chain(self) -> Sequence[QWidget]:
        found: list[QWidget] = [self.heading] if self.heading is not None else []
        for card in self.cards:
            found.append(card.head)
            if card.holds is not None:
                found += card.holds.chain()
        return [*found, self._more, *self.adder.focusable()]

    def count(self) -> int:
        return len(self.groups)

    def open_card(self, place: int, into: int | None = None) -> None:
        """Unfold a card; `into`: put the keyboard into that field of its form."""
        self.close_card()
        if place >= len(self.cards):
            self._show_all()
        target, group = self.form.target, self.groups[place]
        if target.editor is None:
            return
        opened = self._made()
        self._open = group.ids
        opened.show_group(target.editor, target.map_id, group, len(self._edits.owners()))
        self.cards[place].take(opened)
        self.form.part_grew()
        if into is not None:
            opened.go_into(into)

    def go_adding(self) -> None:
        """Put the keyboard into the line that adds."""
        self.unfold()
        self._go_adding()

    def close_card(self) -> None:
        """Fold the card that is open; what was typed in it is written."""
        if self._opened is not None and self._open:
            self._opened.form.flush()
            self._give_back()

    def _give_back(self) -> None:
        self._open = ()
        for card in self.cards:
            card.give_back()

    def _open_place(self) -> int:
        """Where the open card stands; -1 if none is open, or it has gone."""
        held = set(self._open)
        return next((place for place, group in enumerate(self.groups) if held & set(group.ids)), -1)

    def _follow_open(self) -> None:
        """The card that is open may have gone, or stand elsewhere now."""
        opened, place = self._opened, self._open_place()
        if opened is None:
            return
        if place < 0:
            had_keys = opened.has_keys()
            opened.form.release()
            self._give_back()
            if had_keys:
                self.adder.setFocus()
            return
        opened.fit(self.groups[place], len(self._edits.owners()))
        opened.form.refresh(self.form.target.touched)
        if place < len(self.cards) and self.cards[place].holds is None:
            typing = self.window().focusWidget() if opened.has_keys() else None
            for card in self.cards:
                card.give_back()
            self.cards[place].take(opened)
            if typing is not None:
                typing.setFocus()

    def _show_cards(self, journey: Journey) -> None:
        shown = self.groups if self._all else self.groups[:_MANY]
        texts, owners = self.form.texts, len(self._edits.owners())
        untitled = texts.text("form.untitled")
        grown = len(self.cards) < len(shown)
        while len(self.cards) < len(shown):
            self._grow()
        for place, card in enumerate(self.cards):
            if place < len(shown):
                group = shown[place]
                words = self.spec.summary(journey, group.ids[0], texts)
                some = texts.text("form.at-some", count=group.owners, total=owners) if group.owners < owners else ""
                card.head.show_words(words, untitled, some)
            card.setVisible(place < len(shown))
        hidden = len(self.groups) - len(shown)
        self._more.setVisible(hidden > 0)
        self._more.setText(texts.text("form.more", n=hidden))
        if grown:
            self.form.part_grew()

    def _grow(self) -> None:
        place, card = len(self.cards), Card()
        card.head.clicked.connect(lambda: self._toggle(place))
        card.head.escaped.connect(lambda: self._escape_head(place))
        card.head.removed.connect(lambda: self._remove(place))
        card.head.shifted.connect(lambda by: self._shift(place, by))
        card.head.stepped.connect(lambda by: self._step(place, by))
        card.head.next_wanted.connect(self._go_adding)
        self.cards.append(card)
        self._list.addWidget(card)

    def _made(self) -> Opened:
        if self._opened is None:
            opened = self._opened = Opened(self.form.nested_form(self.spec.items.table), self.spec.items.ranked)
            opened.set_texts(self.form.texts)
            opened.set_read_only(self.form.read_only)
            opened.form.given_up.connect(self._fold)
            opened.form.next_wanted.connect(self._go_adding)
            opened.form.wanted.connect(self.form.wanted)
            opened.removed.connect(lambda: self._remove(self._open_place()))
            opened.shifted.connect(lambda by: self._shift(self._open_place(), by))
            opened.spread.connect(self._spread)
        return self._opened

    def _toggle(self, place: int) -> None:
        if self._open_place() == place:
            self.close_card()
        else:
            self.open_card(place, into=0)

    def _fold(self) -> None:
        """Back from the form in a card to its head."""
        place = self._open_place()
        self.close_card()
        if 0 <= place < len(self.cards):
            self.cards[place].head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _escape_head(self, place: int) -> None:
        if self._open_place() == place:
            self._fold()
        else:
            self.form.given_up.emit()

    def _step(self, place: int, by: int) -> None:
        """The keyboard to the card before or after this one; below the last one stands the line that adds."""
        to = place + by
        if to < 0 and self.heading is not None:
            self.heading.setFocus()
        elif 0 <= to < min(len(self.groups), len(self.cards)):
            self.cards[to].head.setFocus()
        elif to >= len(self.groups):
            self.adder.setFocus()

    def _go_adding(self) -> None:
        self.flush()
        self.adder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_draft(self) -> None:
        self._drafts[self._shown] = self.adder.draft()
        self.form.given_up.emit()

    def _offer(self) -> None:
        journey = self.form.target.journey
        if self.spec.offers is not None and journey is not None:
            choices = self.spec.offers.list(journey, self.form.target.map_id, self.form.texts)
            self.adder.offer([name for _, name in choices])

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _add(self, given: Given, then: str) -> None:
        self._drafts.pop(self._shown, None)
        ids = self._edits.add(given)
        if ids is None:
            self.adder.put_back()
            self._drafts[self._shown] = self.adder.draft()  # it waits here, also while something else is looked at
            return
        added = set(ids)
        self.refresh()
        place = next((place for place, group in enumerate(self.groups) if added & set(group.ids)), -1)
        if then == OPEN and place >= 0:
            self.open_card(place, into=1)

    def _remove(self, place: int) -> None:
        if not 0 <= place < len(self.groups) or self.form.read_only:
            return
        group = self.groups[place]
        self.close_card()
        if self._edits.remove(group):
            self.refresh()
            self._step(min(place, len(self.groups)), 0)

    def _shift(self, place: int, by: int) -> None:
        to = place + by
        if not (0 <= place < len(self.groups) and 0 <= to < len(self.groups)) or self.form.read_only:
            return
        self.flush()
        if self._edits.move(self.groups[place], self.groups[to], by > 0):
            self.refresh()
            if not self._open:
                self.cards[to].head.setFocus()

    def _spread(self) -> None:
        place = self._open_place()
        if place >= 0:
            self.flush()
            self._edits.spread(self.groups[place])
            self.refresh()
