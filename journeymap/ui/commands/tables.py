"""Writing a table of the window into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.model.messages import Message
from journeymap.ui.ask import FileKind, Tone

if TYPE_CHECKING:
    from journeymap.model.analysis.cells import Table
    from journeymap.ui.shell import Shell

_CSV = FileKind("tables.file.csv", (".csv",))
_MARK = "\ufeff"


class TableCommands:
    """Between the panel with the tables and the disk."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def export(self, table: Table) -> None:
        """Ask where to, then write what the table shows, as the command `journeymap table` would."""
        from journeymap.storage.errors import CannotSave
        from journeymap.storage.interchange import table_out
        from journeymap.ui.export.replacing import replacing

        settings, texts = self._shell.program.settings, self._shell.program.texts
        name = texts.text(f"tables.{table.name}")
        start = settings.folder / f"{name}.csv"
        path = self._shell.ask.save_file(Message("tables.ask-export", name=name), start, [_CSV])
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".csv")
        words = _MARK + table_out.to_csv(table, texts)
        try:
            with replacing(path) as beside:
                Path(beside).write_bytes(words.encode("utf-8"))
        except CannotSave as error:
            self._shell.say(error.reason, Tone.TROUBLE)
            return
        settings.folder = path.parent
        self._shell.say(Message("tables.exported", n=len(table.rows), name=path.name))
