"""`journeymap table`: touchpoints, pain points, opportunities, readings or information items as a table."""

import argparse
import sys
from pathlib import Path

from journeymap.commands import sources
from journeymap.commands.failure import Code, Failure, need_place, not_written
from journeymap.commands.speech import Speech
from journeymap.commands.which_map import named_map
from journeymap.model.analysis import tables
from journeymap.storage.errors import CannotSave
from journeymap.storage.interchange import table_out

CSV, JSON, TEXT = "csv", "json", "text"
STANDARD_OUTPUT = "-"
_MARK = "\ufeff"


def run(options: argparse.Namespace, speech: Speech) -> Code:
    """Write the table to standard output or a file; MAP if there was something to warn of. Raises Failure."""
    path = Path(options.file)
    out = Path(options.out) if options.out not in (None, STANDARD_OUTPUT) else None
    if out is not None:
        if sources.same_file(path, out):
            raise Failure(Code.CALL, speech.text("cli.export.same-file", name=out.name))
        need_place(out, speech)
    source = sources.load(path, speech)
    shown = None if options.map is None else [named_map(source.journey, options.map, speech).id]
    table = tables.build(source.journey, options.table, shown)
    form = _format(options, out)
    if form == CSV:
        words = ("" if options.raw else _MARK) + table_out.to_csv(table, speech.texts, as_is=options.raw)
    elif form == JSON:
        words = table_out.to_json(table)
    elif table.rows:
        words = table_out.to_text(table, speech.texts)
    else:
        words = speech.text("cli.table.empty", table=speech.say(tables.title(table.name))) + "\n"
    _put(words, out, form, speech)
    return Code.MAP if source.warnings else Code.GOOD


def _format(options: argparse.Namespace, out: Path | None) -> str:
    if options.csv or options.raw:
        return CSV
    if options.json:
        return JSON
    ending = out.suffix.lower().removeprefix(".") if out is not None else ""
    return ending if ending in (CSV, JSON) else TEXT


def _put(words: str, out: Path | None, form: str, speech: Speech) -> None:
    if out is not None:
        from journeymap.ui.export.replacing import replacing

        try:
            with replacing(out) as beside:
                beside.write_bytes(words.encode("utf-8"))
        except CannotSave as error:
            raise not_written(error, out, speech) from None
    elif form == TEXT:
        speech.out(words.removesuffix("\n"))
    else:  # for programs it is UTF-8 with its own line ends, whatever the terminal speaks
        sys.stdout.flush()
        sys.stdout.buffer.write(words.encode("utf-8"))
        sys.stdout.buffer.flush()
