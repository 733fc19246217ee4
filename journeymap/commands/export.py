"""`journeymap export`: a map as a picture, or a whole project as JSON. Never needs a display."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from journeymap.commands import sources
from journeymap.commands.failure import Code, Failure, need_place, not_written
from journeymap.commands.speech import Speech
from journeymap.commands.which_map import named_map, named_view
from journeymap.model import order
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Map
from journeymap.storage.errors import CannotSave
from journeymap.storage.interchange import pictures, project_json
from journeymap.ui.export.options import LONGEST_PNG
from journeymap.ui.text.qt_texts import LANGUAGES, QtTexts

JSON = "json"
PICTURES = ("png", "svg", "pdf")
STANDARD_OUTPUT = "-"
_BINARY = ("png", "pdf")
_OPTIONS = ("map", "view", "theme", "scale", "width", "dpi", "transparent", "paper")
_HEEDED_TOO = {"svg": ("width",)}
"""What the window does not offer for a format, as its scale is enough there."""


def run(options: argparse.Namespace, speech: Speech) -> Code:
    """Write the export. Raises Failure."""
    path, out = Path(options.file), Path(options.out)
    name = _format(options, out, speech)
    _check_width(options, name, speech)
    if options.out == STANDARD_OUTPUT:
        _need_no_terminal(name, speech)
    else:
        if sources.same_file(path, out):
            raise Failure(Code.CALL, speech.text("cli.export.same-file", name=out.name))
        need_place(out, speech)
    source = sources.load(path, speech)
    if options.map is not None:
        named_map(source.journey, options.map, speech)
    if options.view is not None:
        named_view(source.journey, options.map, options.view, speech)
    _tell_unheeded(options, name, speech)
    if options.out != STANDARD_OUTPUT:
        _write(name, source, options, out, speech)
        return Code.GOOD
    with tempfile.TemporaryDirectory(prefix="journeymap-") as folder:
        made = Path(folder) / f"{path.stem[:50] or name}.{name}"
        _write(name, source, options, made, speech)
        sys.stdout.flush()
        sys.stdout.buffer.write(made.read_bytes())
        sys.stdout.buffer.flush()
    return Code.GOOD


def _format(options: argparse.Namespace, out: Path, speech: Speech) -> str:
    asked: str = options.format or out.suffix.lower().removeprefix(".")
    if asked in (JSON, *PICTURES):
        return asked
    known = ", ".join(f".{name}" for name in (*PICTURES, JSON))
    raise Failure(Code.CALL, speech.text("cli.export.ending", name=out.name, known=known))


def _check_width(options: argparse.Namespace, name: str, speech: Speech) -> None:
    if name == "png" and options.width is not None and options.width > LONGEST_PNG:
        words = speech.text("cli.export.too-wide", most=str(LONGEST_PNG), given=str(options.width))
        raise Failure(Code.CALL, words)


def _need_no_terminal(name: str, speech: Speech) -> None:
    if name in _BINARY and sys.stdout.isatty():
        raise Failure(Code.CALL, speech.text("cli.export.terminal", format=name.upper()))


def _tell_unheeded(options: argparse.Namespace, name: str, speech: Speech) -> None:
    """Name the options that were given and mean nothing for this format."""
    given = [option for option in _OPTIONS if getattr(options, option) not in (None, False)]
    unheeded = [f"--{option}" for option in given if option not in _heeded(name)]
    if unheeded:
        speech.note(speech.text("cli.export.no-effect", format=name.upper(), options=", ".join(unheeded)))


def _heeded(name: str) -> tuple[str, ...]:
    if name == JSON:
        return ()
    from journeymap.ui.export.formats import FORMATS

    return ("map", "view", "theme", *FORMATS[name].options, *_HEEDED_TOO.get(name, ()))


def _write(name: str, source: sources.Source, options: argparse.Namespace, out: Path, speech: Speech) -> None:
    try:
        if name == JSON:
            _write_json(source, out)
        else:
            _write_picture(name, source.journey, options, out, speech)
    except CannotSave as error:
        raise not_written(error, out, speech) from None


def _write_json(source: sources.Source, out: Path) -> None:
    from journeymap.ui.export.replacing import replacing

    text = project_json.write(source.journey, pictures.to_json(source.assets))
    with replacing(out) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")


def _write_picture(name: str, journey: Journey, options: argparse.Namespace, out: Path, speech: Speech) -> None:
    saved = named_view(journey, options.map, options.view, speech) if options.view is not None else None
    drawn_map = journey.need(Map, saved.map_id) if saved is not None else _map(journey, options.map, speech)
    texts = speech.texts
    if options.lang is None and drawn_map.language in LANGUAGES:
        texts = QtTexts(drawn_map.language)  # a German map gets a German legend, whoever exports it
    start_qt()
    from journeymap.model.analysis import shown
    from journeymap.ui.canvas.measure import QtMeasure
    from journeymap.ui.export import formats
    from journeymap.ui.export.options import Options, Paper
    from journeymap.ui.theme import tokens

    wanted = shown.of(saved) if saved is not None else shown.Shown()
    drawn = shown.draw(journey, drawn_map.id, wanted, QtMeasure(), texts)
    wishes = Options(
        scale=options.scale,
        width=options.width,
        dpi=options.dpi,
        transparent=options.transparent,
        paper=Paper(options.paper or Paper.EXACT),
        language=texts.language,
    )
    for remark in formats.run(name, drawn, tokens.load(options.theme or "light"), out, wishes):
        speech.note(speech.text("cli.problem", name=out.name, problem=speech.say(remark)))


def _map(journey: Journey, wanted: str | None, speech: Speech) -> Map:
    """The map asked for by title, number or id; else the first."""
    maps = order.maps(journey)
    if not maps:
        raise Failure(Code.MAP, speech.text("cli.export.no-map"))
    if wanted is None:
        return maps[0]
    return named_map(journey, wanted, speech)


def start_qt() -> None:
    """Make sure of a QGuiApplication: fonts and painting need one. On Linux it never asks for a display."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        spoken = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
        if "utf" not in spoken.lower():
            os.environ["LC_ALL"] = "C.UTF-8"  # what Qt would switch to by itself, with four lines of warning
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication([]))


_kept: list[object] = []
"""Qt's application lives as long as the process."""
