"""Saved views: what is shown of a map gets a name, and comes back by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeymap.model.analysis import shown
from journeymap.model.analysis.conditions import Filter
from journeymap.model.analysis.shown import Shown
from journeymap.model.edits import views
from journeymap.model.ids import new_id
from journeymap.model.layout.view import View
from journeymap.model.messages import Message
from journeymap.model.records.maps import SavedView
from journeymap.model.search import folded
from journeymap.ui.ask import Question, Tone

if TYPE_CHECKING:
    from journeymap.ui.dialogs.saved_views import SavedViewsDialog
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace


class SavedViewCommands:
    """Of one window. Which view was applied last is remembered for each map, for "update"."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._applied: dict[str, str] = {}
        self._dialog: SavedViewsDialog | None = None

    def save(self) -> None:
        """Ask for a name for what is shown; a name that is there already may be given to it."""
        workspace = self._workspace
        if workspace is None:
            return
        given = self._shell.ask.line(
            Message("views.save.title"), Message("views.save.label"), self._proposal(workspace)
        )
        title = (given or "").strip()
        if not title:
            return
        there = next((each for each in self.views() if folded(each.title) == folded(title)), None)
        if there is not None:
            self._replace(workspace, there)
            return
        view_id, label = new_id(), Message("edit.save-view", title=title[:60])
        fields = shown.fields(workspace.filter.shown)
        map_id, journey = workspace.map_id, workspace.document.journey
        if workspace.editor.apply(label, lambda: views.add(journey, map_id, title, view_id=view_id, **fields)):
            self._applied[map_id] = view_id
            self._hint(Message("views.saved", title=title[:60]))

    def update(self) -> None:
        """Let the view that was applied last show what is shown now; without one, save a new one."""
        workspace = self._workspace
        view = self.current()
        if workspace is None or view is None:
            self.save()
            return
        self._update(workspace, view)

    def apply(self, view_id: str) -> None:
        """Show what a saved view shows."""
        workspace = self._workspace
        saved = workspace.document.journey.get(SavedView, view_id) if workspace is not None else None
        if workspace is None or saved is None:
            return
        workspace.show_map(saved.map_id)
        self._show(workspace, shown.of(saved))
        self._applied[saved.map_id] = saved.id
        self._hint(Message("views.applied", title=saved.title[:60]))

    def reset(self) -> None:
        """Show the whole map as maps are shown at first."""
        if (workspace := self._workspace) is not None:
            self._applied.pop(workspace.map_id, None)
            self._show(workspace, Shown(View(), Filter()))

    def manage(self) -> None:
        """Show the list of views, to rename, order and remove them."""
        workspace = self._workspace
        if workspace is None:
            return
        from journeymap.ui.dialogs.saved_views import SavedViewsDialog

        if self._dialog is not None:
            self._dialog.close()
        self._dialog = SavedViewsDialog(self, self._shell.window, self._shell.program.texts)
        self._dialog.show_views()
        workspace.changed.connect(self._dialog.show_views)
        workspace.destroyed.connect(self._dialog.close)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show()

    def rename(self, view_id: str, title: str) -> bool:
        """Give a view another name; False if it cannot have it."""
        workspace = self._workspace
        if workspace is None:
            return False
        journey, title = workspace.document.journey, title.strip()
        others = [each for each in self.views() if each.id != view_id and folded(each.title) == folded(title)]
        if others:
            workspace.say(Message("views.name-taken", title=title[:60]))
            return False
        label = Message("edit.rename-view", title=title[:60])
        return workspace.editor.apply(label, lambda: views.change(journey, view_id, title=title))

    def remove(self, view_id: str) -> None:
        """Forget a view; undo brings it back."""
        workspace = self._workspace
        saved = workspace.document.journey.get(SavedView, view_id) if workspace is not None else None
        if workspace is not None and saved is not None:
            journey, label = workspace.document.journey, Message("edit.remove-view", title=saved.title[:60])
            workspace.editor.apply(label, lambda: views.remove(journey, view_id))

    def move(self, view_id: str, by: int) -> None:
        """Move a view one place up (-1) or down."""
        workspace = self._workspace
        ids = [each.id for each in self.views()]
        if workspace is None or view_id not in ids or not 0 <= ids.index(view_id) + by < len(ids):
            return
        journey, place = workspace.document.journey, ids.index(view_id) + by
        workspace.editor.apply(Message("edit.move-view"), lambda: views.move(journey, view_id, place))

    def bring_up_to_date(self, view_id: str) -> None:
        """Let a view show what is shown now."""
        workspace = self._workspace
        saved = workspace.document.journey.get(SavedView, view_id) if workspace is not None else None
        if workspace is not None and saved is not None:
            self._update(workspace, saved)

    def views(self) -> list[SavedView]:
        """The saved views of the map that is shown."""
        workspace = self._workspace
        return shown.saved_views(workspace.document.journey, workspace.map_id) if workspace is not None else []

    def current(self) -> SavedView | None:
        """The view that was applied last to the map that is shown, or one that shows just what is shown."""
        workspace = self._workspace
        if workspace is None:
            return None
        known = {each.id: each for each in self.views()}
        applied = known.get(self._applied.get(workspace.map_id, ""))
        now = workspace.filter.shown
        return applied or next((each for each in known.values() if shown.same(shown.of(each), now)), None)

    def fill(self, menu: QMenu) -> None:
        """The entries of the menu: one for each view."""
        workspace, texts = self._workspace, self._shell.program.texts
        if workspace is None:
            return
        now, found = workspace.filter.shown, self.views()
        for saved in found:
            entry = menu.addAction(saved.title.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(shown.same(shown.of(saved), now))
            entry.triggered.connect(lambda _=False, view_id=saved.id: self.apply(view_id))
        if not found:
            menu.addAction(texts.text("views.none")).setEnabled(False)

    @property
    def _workspace(self) -> Workspace | None:
        workspace = self._shell.workspace
        return workspace if workspace is not None and workspace.map_id else None

    def _show(self, workspace: Workspace, wanted: Shown) -> None:
        now = workspace.view
        self._shell.do("filter.follow")
        workspace.set_view(
            replace(wanted.view, scale=now.scale, header=now.header, legend=now.legend, footer=now.footer)
        )
        workspace.filter.set(wanted.wanted)

    def _proposal(self, workspace: Workspace) -> str:
        """A name to begin with: that of the view in use, else one that is free."""
        current = self.current()
        if current is not None:
            return current.title
        texts, taken = self._shell.program.texts, {folded(each.title) for each in self.views()}
        numbers = (texts.text("views.numbered", number=number) for number in range(1, len(taken) + 2))
        return next(name for name in numbers if folded(name) not in taken)

    def _replace(self, workspace: Workspace, saved: SavedView) -> None:
        question = Question(
            Message("views.replace.title", title=saved.title[:60]),
            ("answer.update", "answer.cancel"),
            Message("views.replace.text"),
            Tone.PLAIN,
        )
        if self._shell.ask.choose(question) == "answer.update":
            self._update(workspace, saved)

    def _update(self, workspace: Workspace, saved: SavedView) -> None:
        journey, fields = workspace.document.journey, shown.fields(workspace.filter.shown, saved)
        label = Message("edit.update-view", title=saved.title[:60])
        workspace.editor.apply(label, lambda: views.change(journey, saved.id, **fields))
        self._applied[saved.map_id] = saved.id
        self._hint(Message("views.updated", title=saved.title[:60]))

    def _hint(self, message: Message) -> None:
        self._shell.window.status.showMessage(self._shell.program.texts.say(message), 4_000)

    def _forget_dialog(self) -> None:
        self._dialog = None
