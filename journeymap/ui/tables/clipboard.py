"""Between a table and the clipboard: all of a block is pasted at once, or the person is told what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from journeymap.model.messages import Message
from journeymap.ui.tables import clip, pasting
from journeymap.ui.tables.pasting import Outcome, Target

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.tables.bars import Offer, Strip
    from journeymap.ui.tables.bench import Bench

_TOLD = 6
"""So many problems are listed one by one."""


class Clipboard:
    """Copies and pastes the cells of a bench; says in the strip what did not fit."""

    def __init__(self, bench: Bench, strip: Strip) -> None:
        self._bench, self._strip = bench, strip

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        rows, columns = self._bench.view.block()
        self._copy([self._bench.model.key(row) for row in rows], columns, headings=False)

    def copy_all(self) -> None:
        """Put what is shown on the clipboard, with headings."""
        self._copy(self._bench.model.keys(), self._bench.view.columns_seen(), headings=True)

    def paste(self) -> None:
        """Put the clipboard's cells into the table, from the first selected one on; ask where not all of it fits."""
        rows, columns = self._bench.view.block()
        block = clip.read(QGuiApplication.clipboard().mimeData())
        if self._bench.work is None or not block:
            self._bench.say(Message("tables.paste.nothing"))
            return
        if rows:
            block = pasting.tiled(block, len(rows), len(columns))
        start = rows[0] if rows else self._bench.model.rowCount()
        chosen = rows if len(rows) == len(block) else range(start, self._bench.model.rowCount())
        seen = self._bench.view.columns_seen()
        names = [self._bench.model.column(number).key for number in seen[seen.index(columns[0]) if columns else 0 :]]
        keys = [self._bench.model.key(row) for row in chosen]
        last = self._bench.model.key(self._bench.model.rowCount() - 1) if self._bench.model.rowCount() else None
        place = self._bench.work.desk.sheet.place(last) if last is not None else None
        self._try(block, Target(keys, names, start, place=place))

    def _try(self, block: clip.Block, target: Target) -> None:
        """Paste at once what fits as a whole; else say what does not, and offer the rest."""
        assert self._bench.work is not None
        outcome = self._bench.work.plan(block, target)
        wide = max(map(len, block)) - len(target.columns)
        if not outcome.problems and not outcome.beyond and wide <= 0:
            self._finish(outcome)
            return
        lines = [self._told(each) for each in outcome.problems[:_TOLD]]
        if len(outcome.problems) > _TOLD:
            lines.append(self._bench.texts.text("tables.paste.more", n=len(outcome.problems) - _TOLD))
        if wide > 0:
            lines.append(self._bench.texts.text("tables.paste.wide", n=wide))
        offers: list[Offer] = []
        if outcome.beyond:
            lines.append(self._bench.texts.text("tables.paste.beyond", n=outcome.beyond))
            if self._bench.work.desk.sheet.name in pasting.GROWING:
                grown = Target(target.keys, target.columns, target.first_row, True, target.place)
                words = self._bench.texts.text(
                    f"tables.paste.grow-{self._bench.work.desk.sheet.name}", n=outcome.beyond
                )
                offers.append((words, lambda: self._try(block, grown)))
        if outcome.changes:
            count = outcome.cells + len(outcome.added)
            offers.append((self._bench.texts.text("tables.paste.others", n=count), lambda: self._finish(outcome)))
        offers.append((self._bench.texts.text("answer.dismiss"), self._bench.view.setFocus))
        head = self._bench.texts.text("tables.paste.not-yet")
        self._strip.say("\n".join([head, *lines]), offers, trouble=bool(outcome.problems))

    def _finish(self, outcome: Outcome) -> None:
        if self._bench.work is None:
            return
        if self._bench.work.paste(outcome) and outcome.added:
            self._bench.reveal(outcome.added)
        self._strip.clear()
        self._bench.view.setFocus()

    def _told(self, problem: pasting.Problem) -> str:
        text = problem.text.replace("\n", " ")
        shown = text if len(text) <= 40 else text[:39] + "…"
        heading = self._bench.texts.say(problem.heading)
        why = self._bench.texts.say(problem.reason)
        return self._bench.texts.text("tables.paste.problem", row=str(problem.row), column=heading, text=shown, why=why)

    def _copy(self, keys: Sequence[Key], columns: Sequence[int], *, headings: bool) -> None:
        if self._bench.work is not None and keys and columns:
            wanted = [self._bench.model.column(number) for number in columns]
            QGuiApplication.clipboard().setMimeData(
                clip.written(self._bench.work.desk, keys, wanted, headings=headings)
            )
