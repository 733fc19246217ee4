"""Reads what a command is pointed at: a document of the program or a file of another format."""

from dataclasses import dataclass, field
from pathlib import Path

from journeymap.commands.failure import Code, Failure
from journeymap.commands.speech import Speech
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.storage import reader
from journeymap.storage.errors import CannotOpen
from journeymap.storage.interchange import pictures, reading
from journeymap.storage.interchange.report import Unreadable
from journeymap.storage.schema import format_name

DOCUMENT = ".journey"


@dataclass(frozen=True, slots=True)
class Source:
    """A journey that was read. `format_version` is "" and `warnings` are none unless it was a document."""

    journey: Journey
    format_version: str = ""
    warnings: list[Message] = field(default_factory=list)
    assets: list[pictures.Row] = field(default_factory=list)


def load(path: Path, speech: Speech) -> Source:
    """Read `path`, telling what could not be taken over. Raises Failure if it cannot be read at all."""
    path = path if path.name else path.absolute()  # "." has no name to speak of
    try:
        if path.suffix.lower() in reading.ENDINGS:
            imported = reading.read(path, speech.texts)
            for problem in imported.problems:
                speech.problem(path.name, problem)
            return Source(imported.journey, assets=imported.assets)
        opened = reader.read(path)
    except CannotOpen as error:
        raise Failure(
            Code.FILE, speech.text("cli.unreadable", name=path.name, reason=speech.say(error.reason))
        ) from None
    except Unreadable as error:
        raise Failure(Code.FILE, speech.unreadable(path.name, error)) from None
    except RecursionError:
        reason = speech.text("json.too-deep")
        raise Failure(Code.FILE, speech.text("cli.unreadable", name=path.name, reason=reason)) from None
    for warning in opened.warnings:
        speech.note(speech.text("cli.problem", name=path.name, problem=speech.say(warning)))
    return Source(opened.journey, format_name(opened.format_version), opened.warnings, opened.assets)


def same_file(path: Path, out: Path) -> bool:
    """Whether both names lead to one file that is there."""
    try:
        return path.samefile(out)
    except (OSError, ValueError):
        return False
