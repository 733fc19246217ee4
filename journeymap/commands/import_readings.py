"""`journeymap import readings`: measured figures from a CSV into a document, as one edit through the real save."""

import argparse
from pathlib import Path

from journeymap import paths
from journeymap.commands import sources
from journeymap.commands.failure import Code, Failure, not_written
from journeymap.commands.speech import Speech
from journeymap.commands.which_map import named_map
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.storage.errors import CannotOpen, CannotSave, StorageError
from journeymap.storage.hint import STALE_AFTER, hint_path, read_hint
from journeymap.storage.interchange import readings_csv, readings_plan, regular_file
from journeymap.storage.interchange.decoding import SIZE_LIMIT
from journeymap.storage.interchange.readings_plan import Plan
from journeymap.storage.interchange.report import Unreadable
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy


def run(options: argparse.Namespace, speech: Speech) -> Code:
    """Import what can be read; MAP, and nothing is changed, if a line cannot and --partial was not said.

    Raises Failure.
    """
    path, data = Path(options.file), Path(options.data)
    if path.suffix.lower() != sources.DOCUMENT:
        raise Failure(Code.CALL, speech.text("cli.import.ending", name=path.name))
    read = _read(data, speech)
    journey = sources.load(path, speech).journey
    plan = _plan(journey, read, options.map, speech)
    for problem in sorted([*plan.remarks, *plan.problems], key=lambda problem: problem.line):
        speech.problem(data.name, problem)
    if plan.known:
        speech.note(speech.text("cli.import.known", n=plan.known))
    if plan.problems and not (options.partial and plan.added):
        key = "cli.import.nothing" if options.partial or not plan.added else "cli.import.ask-partial"
        speech.note(speech.text(key, lines=plan.bad_lines, n=plan.added))
        return Code.MAP
    if options.dry_run:
        speech.out(speech.text("cli.import.dry-run", name=path.name, n=plan.added))
        return Code.GOOD
    if plan.added:
        plan = _write(path, read, options.map, speech)
    speech.out(speech.text("cli.import.done", name=path.name, n=plan.added))
    return Code.GOOD


def _read(data: Path, speech: Speech) -> readings_csv.ReadingsRead:
    data = data if data.name else data.absolute()
    try:
        return readings_csv.read_bytes(regular_file.read_bytes(data, SIZE_LIMIT))
    except CannotOpen as error:
        raise Failure(
            Code.FILE, speech.text("cli.unreadable", name=data.name, reason=speech.say(error.reason))
        ) from None
    except Unreadable as error:
        raise Failure(Code.FILE, speech.unreadable(data.name, error)) from None


def _plan(journey: Journey, read: readings_csv.ReadingsRead, wanted: str | None, speech: Speech) -> Plan:
    map_id = None if wanted is None else named_map(journey, wanted, speech).id
    return readings_plan.make(journey, read, map_id)


def _write(path: Path, read: readings_csv.ReadingsRead, wanted: str | None, speech: Speech) -> Plan:
    """Commit and save. If the save fails the edit is taken back, so that nothing is left in the session either."""
    state = StateFolder(paths.user_data())
    _need_closed(state, path, speech)
    try:
        copy = WorkingCopy.open(state, path)
    except StorageError as error:
        raise Failure(
            Code.FILE, speech.text("cli.unreadable", name=path.name, reason=speech.say(error.reason))
        ) from None
    try:
        if copy.read_only is not None:
            raise Failure(Code.FILE, speech.say(copy.read_only))
        if copy.is_dirty:
            raise Failure(Code.FILE, speech.text("cli.import.unsaved", name=path.name))
        plan = _plan(copy.document.journey, read, wanted, speech)
        if copy.document.commit(Message("edit.import-readings", n=plan.added), plan.changes):
            _save(copy, path, speech)
    finally:
        copy.close()
    return plan


def _save(copy: WorkingCopy, path: Path, speech: Speech) -> None:
    try:
        saved = copy.save()
    except CannotSave as error:
        copy.document.undo()
        raise not_written(error, path, speech) from None
    if saved.other_copy is not None:
        speech.note(speech.text("cli.import.other-copy", name=path.name, other=saved.other_copy.name))


def _need_closed(state: StateFolder, path: Path, speech: Speech) -> None:
    """Raises Failure while the document is open in a window, here or on another machine: two would save over it."""
    from datetime import UTC, datetime

    holder = read_hint(hint_path(path))
    if holder is not None and abs(datetime.now(UTC) - holder.at) <= STALE_AFTER:
        raise Failure(Code.FILE, speech.text("cli.import.open", name=path.name))
    real = path.resolve()
    for session in state.sessions():
        document = session.read_info().document_path
        if document is not None and document.resolve() == real and session.is_locked():
            raise Failure(Code.FILE, speech.text("cli.import.open", name=path.name))
