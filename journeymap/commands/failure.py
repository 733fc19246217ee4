"""How a command ends otherwise than well."""

from enum import IntEnum
from pathlib import Path

from journeymap.commands.speech import Speech
from journeymap.storage.errors import CannotSave
from journeymap.storage.reasons import save_reason, system_reason


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


_WRITING = {
    "save.disk-full": "cli.write.disk-full",
    "save.read-only-disk": "cli.write.not-allowed",
    "save.not-allowed": "cli.write.not-allowed",
    "save.name-too-long": "cli.write.name-too-long",
    "save.read-only-file": "cli.write.read-only-file",
    "save.not-a-file": "cli.write.no-file",
}
"""The reasons of a save in words for a command, which keeps nothing and has no "Save as"."""


def need_place(out: Path, speech: Speech) -> None:
    """Raises Failure if there is no folder to write `out` in, or if `out` is there and no file (a device, a pipe):
    writing puts a new file in its place."""
    try:
        if not out.parent.is_dir():
            raise Failure(Code.FILE, speech.text("cli.no-folder", folder=str(out.parent), name=out.name))
        if out.exists() and not out.is_file():
            raise Failure(Code.FILE, speech.text("cli.write.no-file", name=out.name))
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        raise not_written(refused(error, out), out, speech) from None


def refused(error: OSError, out: Path) -> CannotSave:
    """The refusal that an error of the system amounts to."""
    found = CannotSave(save_reason(error, out))
    found.__cause__ = error
    return found


def not_written(error: CannotSave, out: Path, speech: Speech) -> Failure:
    """The failure of a command whose output could not be written."""
    reason, cause = error.reason, error.__cause__
    if reason.key == "export.too-small":
        return Failure(Code.MAP, speech.text("cli.problem", name=out.name, problem=speech.say(reason)))
    key = _WRITING.get(reason.key) or ("cli.write.failed" if isinstance(cause, OSError) else "")
    if not key:
        return Failure(Code.FILE, speech.say(reason))
    detail = system_reason(cause) if cause is not None else ""
    return Failure(Code.FILE, speech.text(key, name=out.name, folder=str(out.absolute().parent), detail=detail))
