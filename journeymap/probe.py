"""Headless commands for fault tests: the real command layer and the real save, driven and checked from outside.

`open` opens and draws a document, `drive` edits and saves it until it is killed, `verify` looks at what is left.
"""

import argparse
import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.document import Document
from journeymap.model.edits import fields, grid, links, maps, notes, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.history import Step
from journeymap.model.journey import Journey
from journeymap.model.messages import KeyTexts, Message, Texts
from journeymap.model.records.maps import Lane, Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import reader, torn
from journeymap.storage.backups import backups_of
from journeymap.storage.connection import open_working
from journeymap.storage.errors import CannotOpen, CannotSave, StorageError
from journeymap.storage.hint import Hint
from journeymap.storage.recovery import orphans
from journeymap.storage.state import SessionFolder, StateFolder
from journeymap.storage.working_copy import WorkingCopy

_MAP = "probe"
_LANES = ("probe-lane-0", "probe-lane-1", "probe-lane-2")
_PHASE_SIZE = 20
_START = "0 0"
_PAUSE = 0.02
_IMAGE_SIDE = 3_000
OK, REFUSED, PROBLEMS = 0, 2, 3


def main(argv: list[str]) -> int:
    """`argv` is what follows `journeymap probe`. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="journeymap probe")
    parser.add_argument("action", choices=["open", "drive", "verify"])
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=0, help="edits to make; 0: until killed")
    given = parser.parse_args(argv)
    state, file = StateFolder(Path(os.path.abspath(given.state))), Path(os.path.abspath(given.file))
    if given.action == "open":
        return _open(state, file)
    if given.action == "drive":
        return Drive(state, file, Random(given.seed)).run(given.count)
    return _verify(state, file)


def _open(state: StateFolder, file: Path) -> int:
    from journeymap.ui.text.qt_texts import QtTexts

    texts = QtTexts("en")
    try:
        copy = WorkingCopy.open(state, file)
    except StorageError as error:
        _say(json.dumps({"status": "refused", "reason": texts.say(error.reason)}))
        return REFUSED
    with closing(copy):
        for warning in copy.warnings:
            texts.say(warning)
        _draw(copy.document.journey, texts)
    _say(json.dumps({"status": "ok"}))
    return OK


def _draw(journey: Journey, texts: Texts) -> None:
    """Lay every map out and paint all of its shapes, texts included, into an image."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from journeymap.model.layout import picture, view
    from journeymap.ui.canvas.ink import Ink
    from journeymap.ui.canvas.measure import QtMeasure
    from journeymap.ui.canvas.painter import ShapePainter
    from journeymap.ui.theme import tokens

    application = QGuiApplication.instance() or QGuiApplication([])
    measure, ink = QtMeasure(), Ink(tokens.load("light"))
    for shown in order.maps(journey):
        drawn = picture.build(journey, shown.id, view.View(), measure, texts)
        scale = min(1.0, _IMAGE_SIDE / max(drawn.width, drawn.height, 1.0))
        image = QImage(_IMAGE_SIDE, _IMAGE_SIDE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(scale, scale)
        ShapePainter(painter, ink).groups(drawn.groups())
        painter.end()
    application.processEvents()


class Drive:
    """Makes numbered edits and saves every few of them, telling each step as it is done."""

    def __init__(self, state: StateFolder, file: Path, random: Random) -> None:
        self._state = state
        self._file = file
        self._random = random
        self._in_conflict = False

    def run(self, limit: int) -> int:
        """Edit until `limit` edits are made (0: for ever)."""
        try:
            copy = self._open_as_a_user_would()
        except StorageError as error:
            _say("NO-STATE", _words(error.reason))
            return OK
        if copy is None:
            _say("LOCKED")
            return OK
        with closing(copy):
            if copy.found_copy is not None:
                _say("CONFLICT", copy.found_copy)
            document = copy.document
            if document.journey.get(Map, _MAP) is None:
                document.commit(Message("probe"), _frame(document.journey))
            if copy.path is None:
                self._save(copy, 0)
            hint = Hint(self._file, copy.session.id, "probe", "probe")
            hint.renew()
            first = _tally(document.journey).last + 1
            _say("READY", first - 1)
            for number in range(first, first + limit) if limit else count(first):
                self._edit(document, number)
                if number % self._random.randint(3, 7) == 0:
                    self._save(copy, number)
            if limit:
                self._save(copy, first + limit - 1)
            hint.remove()
        return OK

    def _edit(self, document: Document, number: int) -> None:
        if self._random.random() < 0.1:  # something that is taken back at once
            renamed = fields.edit(document.journey, Lane, [self._random.choice(_LANES)], title=f"{number}!")
            document.commit(Message("probe"), renamed)
            document.undo()
        document.commit(Message("probe"), numbered(document.journey, number, self._random))
        if document.is_kept or document.retry():
            _say("ACK", number)
        else:
            _say("EDIT-FAILED", number, _words(document.trouble))
            time.sleep(_PAUSE)

    def _save(self, copy: WorkingCopy, number: int) -> None:
        """After a conflict the program stops saving by itself and asks; here nobody answers."""
        if self._in_conflict:
            return
        try:
            saved = copy.save() if copy.path is not None else copy.save_as(self._file)
        except CannotSave as error:
            _say("SAVE-FAILED", number, _words(error.reason))
            return
        if number:
            _say("SAVED", number)
        if saved.other_copy is not None:
            self._in_conflict = True
            _say("CONFLICT", saved.other_copy)

    def _open_as_a_user_would(self) -> WorkingCopy | None:
        """What the start page would offer first, else the file, else a new document; None: open elsewhere."""
        mine = [session for session in self._state.sessions() if _is_of(session, self._file)]
        if any(session.is_locked() for session in mine):
            return None
        for orphan in orphans(self._state):
            if orphan.path in (None, self._file):
                return WorkingCopy.resume(self._state, orphan.session)
        if self._file.exists():
            try:
                return WorkingCopy.open(self._state, self._file)
            except CannotOpen:
                if not mine:
                    raise
        for session in reversed(mine):  # the file is gone or damaged: what we knew of it is still here
            return WorkingCopy.resume(self._state, session)
        return WorkingCopy.create(self._state, Journey(), self._file.stem)


def _is_of(session: SessionFolder, file: Path) -> bool:
    return session.read_info().document_path in (None, file)


def _frame(journey: Journey) -> Changes:
    made = maps.add(journey, "Probe", map_id=_MAP, note=_START)
    for lane_id in _LANES:
        made = made.then(grid.add_lane(_after(journey, made), _MAP, 9, lane_id, lane_id=lane_id))
    return made


def numbered(journey: Journey, number: int, random: Random) -> Changes:
    """Edit `number` as one step: its own touchpoint, the next link of the chain, and changes to earlier ones."""
    phase_id = f"probe-phase-{(number - 1) // _PHASE_SIZE}"
    made = Changes()
    if journey.find(("phase", phase_id)) is None:
        made = grid.add_phase(journey, _MAP, len(order.phases(journey, _MAP)), phase_id, phase_id=phase_id)
    work = _after(journey, made)
    place = Place(phase_id, random.choice(_LANES), touchpoints.step_at(work, phase_id, random.randint(0, _PHASE_SIZE)))
    note = "n" * random.randint(10, 4000)
    made = made.then(touchpoints.add(work, place, f"Edit {number}", touchpoint_id=_id(number), note=note))
    for _ in range(random.randint(0, 3)):
        made = made.then(_variation(_after(journey, made), random, random.randint(1, number), number))
    tally = journey.need(Map, _MAP).note.split()
    chain = f"{number} {_link(tally[1], number)}"
    return made.then(fields.edit(_after(journey, made), Map, [_MAP], note=chain))


def _variation(journey: Journey, random: Random, chosen: int, newest: int) -> Changes:
    touchpoint_id = _id(chosen)
    if journey.find(("touchpoint", touchpoint_id)) is None:
        return Changes()
    match random.randint(0, 4):
        case 0:
            return fields.edit(journey, Touchpoint, [touchpoint_id], note="u" * random.randint(10, 6000))
        case 1:
            return touchpoints.move_lanes(journey, [touchpoint_id], random.choice([-1, 1]))
        case 2:
            return notes.feel(journey, touchpoint_id, random.randint(-3, 3), quote="…")
        case 3 if chosen != newest:
            return links.join(journey, touchpoint_id, _id(newest))
        case _:
            return notes.add_pain_point(journey, ("touchpoint", touchpoint_id), f"Pain {newest}")


def _after(journey: Journey, changes: Changes) -> Journey:
    after = journey.snapshot()
    after.apply(changes)
    return after


def _id(number: int) -> str:
    return f"probe-{number}"


def _link(previous: str, number: int) -> str:
    return hashlib.sha256(f"{previous}:{number}".encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Tally:
    """What a journey says about the edits made: the highest number, and what contradicts it."""

    last: int
    problems: list[str]


def _tally(journey: Journey) -> Tally:
    probe = journey.get(Map, _MAP)
    if probe is None:
        return Tally(0, [])
    said, digest = probe.note.split()
    there = sorted(int(t.id.removeprefix("probe-")) for t in journey.referring(Touchpoint, "map_id", _MAP))
    last, chain = int(said), "0"
    for number in range(1, last + 1):
        chain = _link(chain, number)
    problems = [] if there == list(range(1, last + 1)) else [f"{len(there)} touchpoints for {last} edits"]
    return Tally(last, problems if chain == digest else [*problems, "the chain of edits is broken"])


def _verify(state: StateFolder, file: Path) -> int:
    mine = [session for session in state.sessions() if _is_of(session, file)]
    document = _tally_of_file(state, file, mine)
    last, problems = document.last, list(document.problems)
    for session in mine:
        found = _tally_of_session(state, session)
        last = max(last, found.last)
        problems += found.problems
    state.remove_empty()
    _say(json.dumps({"ok": not problems, "last": last, "doc_last": document.last, "problems": problems}))
    return PROBLEMS if problems else OK


def _tally_of_file(state: StateFolder, file: Path, sessions: list[SessionFolder]) -> Tally:
    """What the file alone holds. A file that somebody else ruined while we have its content is no fault of ours."""
    if not file.exists():
        return Tally(0, [])
    try:
        return _tally(reader.read(file).journey)
    except CannotOpen as error:
        is_foreign = bool(sessions) and not torn.could_be_ours(file, _written_by_us(state, sessions))
        return Tally(0 if is_foreign else -1, [] if is_foreign else [_words(error.reason)])


def _written_by_us(state: StateFolder, sessions: list[SessionFolder]) -> Iterator[Path]:
    """All versions that a save of ours put, or was about to put, in the document's place."""
    for session in sessions:
        yield from session.path.glob("*.journey")
        backups = backups_of(state.backups, session.read_info().document_id)
        yield from (backup.path for backup in (backups.list() if backups is not None else ()))


def _tally_of_session(state: StateFolder, session: SessionFolder) -> Tally:
    try:
        copy = WorkingCopy.resume(state, session)
    except StorageError as error:
        return Tally(-1, [_words(error.reason)])
    with closing(copy):
        found = _tally(copy.document.journey)
        problems = [*found.problems, *_history_problems(copy.document)]
    return Tally(found.last, [*problems, *_database_problems(session.work_db)])


def _database_problems(work_db: Path) -> Iterator[str]:
    with closing(open_working(work_db)) as connection:
        for (said,) in connection.execute("PRAGMA integrity_check(5)"):
            if said != "ok":
                yield str(said)
        for row in connection.execute("PRAGMA foreign_key_check"):
            yield f"broken reference {row}"


def _history_problems(document: Document) -> Iterator[str]:
    """Undo everything and redo it, on a copy: each record must be what the log says it was."""
    journey = document.journey.snapshot()
    steps = document.history.done
    for step in reversed(steps):
        yield from _mismatches(journey, step, step.changes.inverted())
    for step in steps:
        journey.apply(step.changes)
    if journey != document.journey:
        yield "undoing and redoing everything leads elsewhere"


def _mismatches(journey: Journey, step: Step, inverse: Changes) -> Iterator[str]:
    for key, change in inverse.items():
        if journey.find(key) != change.before:
            yield f"{key} is not what step {step.gesture} left"
    journey.apply(inverse)


def _words(reason: Message | None) -> str:
    if reason is None:
        return ""
    return KeyTexts().text(reason.key, **reason.arguments).replace("\n", " ")


def _say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode("utf-8", "surrogateescape"))
