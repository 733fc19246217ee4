"""What can be done with the records of a list, each as one step of undo. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeymap.model.changes import Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.ui.forms.groups import Group
from journeymap.ui.forms.items import Given, add_to_all, added_ids

if TYPE_CHECKING:
    from journeymap.ui.forms.part import Surroundings
    from journeymap.ui.forms.spec import ListSpec

_TITLE = 80
"""Characters of a text that stand for it in the name of an edit."""


class ItemEdits:
    """The verbs of a list on what hangs on the records of a form."""

    def __init__(self, spec: ListSpec, form: Surroundings) -> None:
        self._spec, self._form = spec, form

    def owners(self) -> list[Key]:
        """The records that the list hangs on."""
        return [(self._form.table, each) for each in self._form.target.alive(self._form.table)]

    def add(self, given: Given) -> list[str] | None:
        """One more for each owner; answers with the ids of what is new. None if that was refused."""
        stamp = self._spec.stamp(self._form.target) if self._spec.stamp is not None else {}
        added: list[str] = []
        had_nothing_to_do = False

        def verb(journey: Journey) -> Changes:
            nonlocal had_nothing_to_do
            changes = add_to_all(journey, self._spec.items, self.owners(), {**given, **stamp})
            had_nothing_to_do = not changes
            added.extend(added_ids(self._spec.items, changes))
            return changes

        title = str(given.get("text") or self._form.texts.text(f"metric.{given.get('metric')}"))
        if self._do("edit.add-item", title, verb):
            return added
        return [] if had_nothing_to_do else None

    def remove(self, group: Group) -> bool:
        """Take a group away from its owners."""
        owners = self.owners()
        return self._do("edit.delete", self._title(group), lambda now: self._spec.items.drop(now, owners, group.ids))

    def move(self, group: Group, beside: Group, after: bool) -> bool:
        """Put one before or `after` another one; only where there is one owner and the order is the person's."""
        if not self._spec.items.ranked or len(self.owners()) != 1:
            return False
        items, one, other = self._spec.items, group.ids[0], beside.ids[0]
        return self._do("edit.move", self._title(group), lambda now: items.move(now, one, other, after))

    def spread(self, group: Group) -> bool:
        """Give the same to all owners that do not have it."""
        owners, items = self.owners(), self._spec.items
        return self._do("edit.add-item", self._title(group), lambda now: items.spread(now, owners, group.ids))

    def _title(self, group: Group) -> str:
        journey = self._form.target.journey
        if journey is None or journey.find((self._spec.items.table, group.ids[0])) is None:
            return ""
        return self._spec.summary(journey, group.ids[0], self._form.texts).title

    def _do(self, label: str, title: str, verb: Callable[[Journey], Changes]) -> bool:
        editor, journey = self._form.target.editor, self._form.target.journey
        if editor is None or journey is None:
            return False
        return editor.apply(Message(label, title=title[:_TITLE]), lambda: verb(journey))
