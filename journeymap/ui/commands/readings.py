"""Readings: one by hand, or a table of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from journeymap.model.analysis.lookups import key_words
from journeymap.model.edits import notes
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.readings.import_dialog import ImportReadingsDialog
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

TABLES = (".csv", ".tsv")
"""Files that hold a table; with a document open they are taken for readings."""


class ReadingCommands:
    """Adds readings to the open document."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def add(self) -> None:
        """Ask for a reading at the selected touchpoint or link."""
        workspace = self._shell.workspace
        on = _measured(workspace) if workspace is not None else None
        if workspace is None or on is None:
            return
        if workspace.editor.locked is not None:
            workspace.say(workspace.editor.locked)
            return
        from journeymap.ui.readings.reading_dialog import ReadingDialog

        named = key_words(workspace.document.journey, on)
        label = Message("edit.add-reading", title=named)

        def add(fields: dict[str, object]) -> bool:
            given = dict(fields)
            metric, value = str(given.pop("metric")), float(str(given.pop("value")))
            return workspace.editor.apply(
                label, lambda: notes.add_reading(workspace.document.journey, on, metric, value, **given)
            )

        dialog = ReadingDialog(
            self._shell.window, lambda: workspace.document.journey, on, named, self._shell.program.texts, add
        )
        dialog.exec()
        dialog.deleteLater()

    def import_file(self) -> None:
        """Ask for a table, show what would become of it, and import it."""
        self._import(None)

    def dropped(self, files: Sequence[Path]) -> None:
        """Files dropped on the window: a table goes to the readings of the document, the others are opened."""
        tables = [path for path in files if path.suffix.lower() in TABLES]
        rest = [path for path in files if path not in tables]
        if tables and self._shell.workspace is not None:
            self._import(tables[0])
        else:
            rest = list(files)
        if rest:
            self._shell.program.open_files(rest, self._shell)

    def _import(self, path: Path | None) -> None:
        workspace = self._shell.workspace
        if workspace is None:
            return
        if workspace.editor.locked is not None:
            workspace.say(workspace.editor.locked)
            return
        from journeymap.ui.readings.import_dialog import ImportReadingsDialog

        program = self._shell.program
        dialog = ImportReadingsDialog(self._shell.window, workspace.document.journey, program.texts, self._shell.ask)
        dialog.folder = program.settings.folder
        if path is not None:
            dialog.read_file(path)
        if dialog.exec():
            self._take(workspace, dialog)
        program.settings.folder = dialog.folder
        dialog.deleteLater()

    def _take(self, workspace: Workspace, dialog: ImportReadingsDialog) -> None:
        """Add what somebody agreed to, as one step, and say what was left out."""
        plan = dialog.plan
        if plan is None or not plan.added:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # very many take seconds to write
        try:
            done = workspace.editor.apply(Message("edit.import-readings", n=plan.added), lambda: plan.changes)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if done:
            key = "import-readings.done-partly" if plan.bad_lines else "import-readings.done"
            self._shell.say(Message(key, n=plan.added, lines=plan.bad_lines))


def _measured(workspace: Workspace) -> Key | None:
    """The one selected touchpoint or link."""
    keys = [key for key in workspace.selection.keys if key[0] in (Touchpoint.table, Link.table)]
    return keys[0] if len(keys) == 1 else None
