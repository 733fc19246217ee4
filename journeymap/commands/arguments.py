"""The arguments of the commands, and argparse made to speak the person's language."""

import argparse
import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from journeymap.commands.failure import Code, Failure
from journeymap.commands.speech import Speech
from journeymap.ui.text.qt_texts import LANGUAGES

_ARGPARSE = {
    "usage: ": "cli.argparse.usage",
    "positional arguments": "cli.argparse.positional",
    "options": "cli.argparse.options",
    "show this help message and exit": "cli.argparse.help",
    "show program's version number and exit": "cli.argparse.version",
    "argument %(argument_name)s: %(message)s": "cli.argparse.argument",
    "the following arguments are required: %s": "cli.argparse.required",
    "unrecognized arguments: %s": "cli.argparse.unknown",
    "not allowed with argument %s": "cli.argparse.not-with",
    "expected one argument": "cli.argparse.one-value",
    "ignored explicit argument %r": "cli.argparse.no-value",
    "ambiguous option: %(option)s could match %(matches)s": "cli.argparse.ambiguous",
    "invalid choice: %(value)r (choose from %(choices)s)": "cli.argparse.choice",
}
"""What argparse says, in the words in which it looks for a translation. What is missing here stays English."""


class _Choice(str):
    """A word to choose, which argparse names without Python's quotation marks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


class Parser(argparse.ArgumentParser):
    """A parser that raises Failure with one sentence where argparse would print its usage and leave."""

    def error(self, message: str) -> NoReturn:
        raise Failure(Code.CALL, f"{self.prog}: {message}")


def build(speech: Speech, version: str) -> Parser:
    """The parser for all commands."""
    text = speech.text
    parser = Parser(prog="journeymap", description=text("cli.help"), epilog=text("cli.help.window"), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"journeymap {version}")
    parser.add_argument("--lang", choices=_choices(LANGUAGES), help=text("cli.help.lang"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, title=text("cli.help.commands"))
    for name, fill in {"new": _new, "export": _export, "info": _info, "table": _table, "import": _import}.items():
        about = text(f"cli.help.{name}")
        fill(commands.add_parser(_Choice(name), help=about, description=about), speech)
    commands.add_parser(_Choice("probe"), help=text("cli.help.probe"), add_help=False)
    return parser


@contextmanager
def speaking(speech: Speech) -> Iterator[None]:
    """Within this block argparse's own sentences come from the program's texts."""
    before = argparse._  # type: ignore[attr-defined]

    def translate(message: str | None) -> str | None:  # argparse asks for a description that is None, too
        key = _ARGPARSE.get(message or "")
        return speech.text(key) if key else message and str(before(message))

    argparse._ = translate  # type: ignore[attr-defined]
    try:
        yield
    finally:
        argparse._ = before  # type: ignore[attr-defined]


def _new(parser: argparse.ArgumentParser, speech: Speech) -> None:
    text = speech.text
    parser.add_argument("out", metavar="OUT.journey", help=text("cli.help.new.out"))
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--template", metavar="NAME", help=text("cli.help.new.template", known=_template_names()))
    start.add_argument("--from", dest="source", metavar="FILE", help=text("cli.help.new.from"))
    parser.add_argument("--force", action="store_true", help=text("cli.help.new.force"))
    _language(parser, speech)


def _export(parser: argparse.ArgumentParser, speech: Speech) -> None:
    text = speech.text
    parser.add_argument("file", metavar="FILE", help=text("cli.help.file"))
    parser.add_argument("-o", "--out", required=True, metavar="OUT", help=text("cli.help.export.out"))
    formats = _choices(("png", "svg", "pdf", "json"))
    parser.add_argument("-f", "--format", choices=formats, help=text("cli.help.export.format"))
    parser.add_argument("--map", metavar="NAME", help=text("cli.help.export.map"))
    parser.add_argument("--view", metavar="NAME", help=text("cli.help.export.view"))
    parser.add_argument("--theme", choices=_choices(("light", "dark", "contrast")), help=text("cli.help.export.theme"))
    size = parser.add_mutually_exclusive_group()
    size.add_argument("-s", "--scale", type=_number(0.05, 20, speech), metavar="N", help=text("cli.help.export.scale"))
    size.add_argument("--width", type=_whole(16, 60_000, speech), metavar="N", help=text("cli.help.export.width"))
    parser.add_argument("--dpi", type=_whole(10, 2_400, speech), metavar="N", help=text("cli.help.export.dpi"))
    parser.add_argument("-t", "--transparent", action="store_true", help=text("cli.help.export.transparent"))
    parser.add_argument("--paper", choices=_choices(("exact", "a3", "a4")), help=text("cli.help.export.paper"))
    _language(parser, speech)


def _info(parser: argparse.ArgumentParser, speech: Speech) -> None:
    parser.add_argument("file", metavar="FILE", help=speech.text("cli.help.file"))
    parser.add_argument("--json", action="store_true", help=speech.text("cli.help.info.json"))
    _language(parser, speech)


def _table(parser: argparse.ArgumentParser, speech: Speech) -> None:
    from journeymap.model.analysis.tables import NAMES

    text = speech.text
    parser.add_argument("file", metavar="FILE", help=text("cli.help.file"))
    parser.add_argument(
        "table", metavar="TABLE", choices=_choices(NAMES), help=text("cli.help.table.name", known=", ".join(NAMES))
    )
    parser.add_argument("--map", metavar="NAME", help=text("cli.help.table.map"))
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help=text("cli.help.table.csv"))
    form.add_argument("--json", action="store_true", help=text("cli.help.table.json"))
    form.add_argument("--raw", action="store_true", help=text("cli.help.table.raw"))
    parser.add_argument("-o", "--out", metavar="OUT", help=text("cli.help.table.out"))
    _language(parser, speech)


def _import(parser: argparse.ArgumentParser, speech: Speech) -> None:
    text = speech.text
    parser.add_argument("kind", metavar="readings", choices=_choices(("readings",)), help=text("cli.help.import.kind"))
    parser.add_argument("file", metavar="FILE.journey", help=text("cli.help.import.file"))
    parser.add_argument("data", metavar="DATA.csv", help=text("cli.help.import.data"))
    parser.add_argument("--map", metavar="NAME", help=text("cli.help.import.map"))
    parser.add_argument("--dry-run", action="store_true", help=text("cli.help.import.dry-run"))
    parser.add_argument("--partial", action="store_true", help=text("cli.help.import.partial"))
    _language(parser, speech)


def _language(parser: argparse.ArgumentParser, speech: Speech) -> None:
    # SUPPRESS: a --lang before the command must survive the command's own default
    parser.add_argument(
        "--lang", choices=_choices(LANGUAGES), default=argparse.SUPPRESS, help=speech.text("cli.help.lang")
    )


def _choices(words: Iterable[str]) -> tuple[_Choice, ...]:
    return tuple(_Choice(word) for word in words)


def _template_names() -> str:
    from journeymap.storage import templates

    return ", ".join(templates.names())


def _number(low: float, high: float, speech: Speech) -> Callable[[str], float]:
    def convert(given: str) -> float:
        try:
            value = float(given.replace(",", "."))
        except ValueError:
            value = math.nan
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(speech.text("cli.number-range", given=given, low=str(low), high=str(high)))
        return value

    return convert


def _whole(low: int, high: int, speech: Speech) -> Callable[[str], int]:
    def convert(given: str) -> int:
        if not given.isascii() or not given.isdecimal() or not low <= int(given[:9]) <= high or len(given) > 9:
            raise argparse.ArgumentTypeError(speech.text("cli.number-range", given=given, low=str(low), high=str(high)))
        return int(given)

    return convert
