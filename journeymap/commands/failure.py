"""How a command ends otherwise than well."""

from enum import IntEnum
from pathlib import Path

from journeymap.commands.speech import Speech


class Code(IntEnum):
    """The exit codes: good, the map has a problem, wrong call, a file cannot be read or written."""

    GOOD = 0
    MAP = 1
    CALL = 2
    FILE = 3


class Failure(Exception):
    """The command cannot do what was asked. `words` is the sentence for the person."""

    def __init__(self, code: Code, words: str) -> None:
        super().__init__(words)
        self.code = code
        self.words = words


def need_folder(out: Path, speech: Speech) -> None:
    """Raises Failure if the folder in which `out` is to be written is not there."""
    if not out.parent.is_dir():
        raise Failure(Code.FILE, speech.text("cli.no-folder", folder=str(out.parent), name=out.name))
