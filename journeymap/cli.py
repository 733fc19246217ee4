"""The commands of the program. Each ends with an exit code and, if it cannot do its work, one clear sentence."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress

from journeymap.commands import arguments
from journeymap.commands.failure import Code, Failure
from journeymap.commands.speech import Speech, language
from journeymap.paths import version
from journeymap.storage.reasons import system_reason

_INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns 0 good, 1 the map has a problem, 2 wrong call, 3 cannot read or write."""
    given = sys.argv[1:] if argv is None else argv
    if given[:1] == ["probe"]:
        from journeymap import probe

        return probe.main(given[1:])
    _let_streams_write_anything()
    speech = Speech(language(given))
    try:
        code = _run(given, speech)
        sys.stdout.flush()
    except OSError as error:
        _give_up_output()
        if not isinstance(error, BrokenPipeError):  # "journeymap info … | head -1": nobody reads on
            speech.note(speech.text("cli.no-output", reason=system_reason(error)))
        return Code.FILE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _run(given: list[str], speech: Speech) -> int:
    try:
        with arguments.speaking(speech):
            options = arguments.build(speech, version()).parse_args(given)
        return _command(options.command)(options, speech)
    except Failure as failure:
        speech.note(failure.words)
        return failure.code
    except MemoryError:
        speech.note(speech.text("cli.out-of-memory"))
        return Code.FILE
    except SystemExit as done:  # argparse leaves this way after --help and --version
        return int(done.code or 0)


def _command(name: str) -> Callable[[Namespace, Speech], Code]:
    if name == "new":
        from journeymap.commands import new

        return new.run
    if name == "export":
        from journeymap.commands import export

        return export.run
    if name == "table":
        from journeymap.commands import table

        return table.run
    if name == "import":
        from journeymap.commands import import_readings

        return import_readings.run
    from journeymap.commands import info

    return info.run


def _give_up_output() -> None:
    """Let what is still waiting for standard output go nowhere, so that Python's own flush at the end is quiet."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _let_streams_write_anything() -> None:
    """A terminal that cannot show a letter shows a question mark; it does not end the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
