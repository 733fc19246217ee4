"""What a form is made of: parts under each other, some of which can be folded away and are made when unfolded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.ui.forms.heading import Heading
from journeymap.ui.forms.target import Target

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from journeymap.ui.editor import Editor
    from journeymap.ui.text.qt_texts import QtTexts

GAP = 6


class Surroundings(Protocol):
    """A form as its parts see it.

    `given_up`: Esc, the person wants back to where they came from. `next_wanted`: they want to add one more of what
    this form edits. `wanted(key)`: they want to see another record. `table`: what the form edits records of.
    """

    table: str
    target: Target
    given_up: SignalInstance
    next_wanted: SignalInstance
    wanted: SignalInstance

    @property
    def texts(self) -> QtTexts: ...

    @property
    def read_only(self) -> bool: ...

    @property
    def nested(self) -> bool:
        """Whether the form stands in a card of another one."""
        ...

    def part_grew(self) -> None:
        """A part has widgets that it had not before: the order of the Tab key is to be made anew."""
        ...

    def nested_form(self, table: str) -> NestedForm:
        """A form for records of a table, to stand in a card."""
        ...


class NestedForm(Protocol):
    """A form in a card, as the card sees it; it is a widget as well."""

    given_up: SignalInstance
    next_wanted: SignalInstance
    wanted: SignalInstance

    def show_records(self, editor: Editor, map_id: str, ids: Sequence[str]) -> None: ...

    def refresh(self, tables: Collection[str] | None = None) -> None: ...

    def flush(self) -> None: ...

    def release(self) -> None: ...

    def set_texts(self, texts: QtTexts) -> None: ...

    def chain(self) -> list[QWidget]:
        """The widgets that the Tab key goes through, in their order."""
        ...

    def fields(self) -> list[QWidget]:
        """For each field that is shown the widget that takes the keyboard."""
        ...


class Part(QWidget):
    """A part of a form. Whatever it shows, it asks the form's target for it."""

    def __init__(self, form: Surroundings) -> None:
        # In its place from the start: what changes its parent is dressed by the style sheet once more.
        super().__init__(form if isinstance(form, QWidget) else None)
        self.form = form

    def show_records(self) -> None:
        """Show other records: nothing of the former ones stays."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Follow an edit of the document."""
        raise NotImplementedError

    def flush(self) -> None:
        """Write what is being typed."""

    def settle(self, *, keep: bool = False) -> None:
        """The records are left: write also what one would go on typing if they were not. `keep`: write nothing, but
        keep what is begun in its line, also when they are left."""
        if not keep:
            self.flush()

    def release(self) -> None:
        """Let go of the document."""

    def set_texts(self) -> None:
        """Speak the form's language."""
        raise NotImplementedError

    def set_read_only(self, on: bool) -> None:
        """Show, but do not edit."""

    def chain(self) -> Sequence[QWidget]:
        """The widgets that the Tab key goes through, in their order."""
        return ()


class Folding(Part):
    """A part with a heading that folds it away; what is under it is made when it is unfolded for the first time."""

    def __init__(self, form: Surroundings, heading: str, folded: bool) -> None:
        super().__init__(form)
        self._key = heading
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._body: QWidget | None = None
        self.heading: Heading | None = None
        if heading:
            self.heading = Heading(folded)
            self.heading.fold_changed.connect(self._toggled)
            self.heading.escaped.connect(form.given_up)
            self._column.addWidget(self.heading)
        else:
            self.unfold()

    @property
    def is_open(self) -> bool:
        return self.heading is None or not self.heading.folded

    def unfold(self) -> None:
        """Make sure that what is under the heading is there and can be seen."""
        if self.heading is not None and self.heading.folded:
            self.heading.set_folded(False)
        self.body()

    def body(self) -> QWidget:
        """What is under the heading, made now if it never was seen."""
        if self._body is None:
            self._body = self.make_body()
            self._column.addWidget(self._body)
            self._body.setVisible(self.is_open)
            self.filled()
            self.form.part_grew()
        return self._body

    @property
    def made(self) -> bool:
        """Whether what is under the heading was ever made."""
        return self._body is not None

    def make_body(self) -> QWidget:
        raise NotImplementedError

    def filled(self) -> None:
        """What was just made, or unfolded, is to show what the target holds."""
        raise NotImplementedError

    def count(self) -> int:
        """How much there is under the heading."""
        return 0

    def set_texts(self) -> None:
        if self.heading is not None:
            self.heading.setText(self.form.texts.text(self._key))
            self.show_count()

    def show_count(self) -> None:
        """Bring the number in the heading up to date."""
        if self.heading is not None:
            self.heading.set_count(self.count(), self.form.texts)

    def _toggled(self) -> None:
        if self.is_open:
            if self.made:
                self.filled()
            self.body()
        else:
            self.flush()
        if self._body is not None:
            self._body.setVisible(self.is_open)
        self.show_count()
