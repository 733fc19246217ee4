"""A pasted table with headings: asks what its columns mean, then puts its touchpoints down as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.edits import growth
from journeymap.model.edits.bring_in import bring_in
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange.table_fields import Field
from journeymap.ui import ground
from journeymap.ui.commands.cards import Cards
from journeymap.ui.commands.clipboard import Made, put_down
from journeymap.ui.commands.patience import Each

if TYPE_CHECKING:
    from journeymap.storage.interchange.report import Imported
    from journeymap.ui.shell import Shell


class PastingCommands:
    """Between foreign tables and the map."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def table(self, text: str) -> bool:
        """Put down the touchpoints of a table, right of the selected card or else at the end of the first phase.

        False if the text is no table with headings, or is wanted as lines.
        """
        from journeymap.storage.interchange import tabled
        from journeymap.storage.interchange.report import Unreadable
        from journeymap.ui.capture.mapping import MappingDialog

        cards = Cards.of(self._shell)
        if cards is None:
            return False
        try:
            table = tabled.find(text)
        except Unreadable as error:
            cards.hint(error.reason)
            return True
        if table is None:
            return False
        dialog = MappingDialog(self._shell.window, table, self._shell.program.texts)
        if dialog.exec() and not dialog.as_lines and dialog.imported is not None:
            self._put(cards, dialog.imported, set(dialog.columns.values()))
        dialog.deleteLater()
        return not dialog.as_lines

    def _put(self, cards: Cards, imported: Imported, fields: set[Field]) -> None:
        texts = self._shell.program.texts
        frame, journey = ground.prepared(cards.journey, cards.map_id, texts)
        anchor = journey.get(Touchpoint, cards.anchor)

        def made(_each: Each) -> Made:
            changes, ids = bring_in(
                journey,
                imported.journey,
                growth.place_after(journey, cards.map_id, anchor),
                phases=Field.PHASE in fields,
                lanes=Field.LANE in fields,
                sources=[anchor.id] if anchor is not None else [],
            )
            return frame.then(changes), ids

        put_down(self._shell, cards, made, imported.journey.count(Touchpoint))
