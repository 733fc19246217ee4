"""Puts the window together: begins to read the files first, loads Qt meanwhile, shows what is there."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from journeymap.model.messages import Message
    from journeymap.storage.opening import Opening
    from journeymap.ui.program import Program

QUIT_OPTION = "--quit-after-first-paint"
QUIT_VARIABLE = "JOURNEYMAP_QUIT_AFTER_FIRST_PAINT"
_NO_DISPLAY = 3
"""Exit code: as for a file that cannot be written."""


def main(arguments: list[str]) -> int:
    """Open the files named in `arguments`, or a window that offers ways to begin; returns the exit code."""
    # Loading makes many objects that stay: looking for garbage among them costs a tenth of the start.
    gc.disable()
    # pydantic would look through all installed packages for plugins; this program has none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    quits = QUIT_OPTION in arguments or bool(os.environ.get(QUIT_VARIABLE))
    files = [Path(os.path.abspath(name)) for name in arguments if name != QUIT_OPTION]
    begun = _begin(files)
    _spare_reading_of_sources()
    from PySide6.QtWidgets import QApplication

    from journeymap.ui.program import Program, dress_application
    from journeymap.ui.settings import Settings

    QApplication.setApplicationName("journeymap")
    QApplication.setDesktopFileName("journeymap")
    with _sentence_without_display():
        app = QApplication(sys.argv[:1])
    dress_application(app)
    program = Program(app, Settings())
    if not quits:  # a check must end with its fault, not wait for somebody to read of it
        _catch_faults(program)
    if files:
        _open(program, files, begun)
    else:
        program.start_empty()
    _after_first_paint(app, program, quits)
    return app.exec()


@contextmanager
def _sentence_without_display() -> Iterator[None]:
    """Where Qt would abort because it finds no display, say so in a sentence and end with the code for that."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    told: list[str] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        told.append(words.strip())
        if kind == QtMsgType.QtFatalMsg:
            from journeymap.commands.speech import Speech, language

            speech = Speech(language([]))
            speech.note(speech.text("cli.no-display", reason=told[0].rstrip(".")))
            os._exit(_NO_DISPLAY)  # back in Qt, the process would be aborted

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        sys.stderr.writelines(f"{words}\n" for words in told)


def _begin(files: list[Path]) -> dict[Path, Opening]:
    """Let the child processes read while Qt is loaded. A file that cannot be opened is told of later."""
    begun: dict[Path, Opening] = {}
    if files:
        from journeymap import paths
        from journeymap.storage.errors import StorageError
        from journeymap.storage.opening import Opening
        from journeymap.storage.state import StateFolder

        for path in files:
            try:
                begun[path] = Opening(StateFolder(paths.user_data()), path)
            except StorageError:
                continue  # tried again, and told, when there is a window
    return begun


def _spare_reading_of_sources() -> None:
    """PySide reads the source text of each module imported after it, and keeps it, to see whether that may want
    snake_case names. None of ours does; reading them takes a twentieth of the start. A private name: if it goes,
    nothing is lost but that time.
    """
    import PySide6  # noqa: F401  (makes the helper package known)

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        feature.__dict__["_mod_uses_pyside"] = lambda _module: False


def _open(program: Program, files: list[Path], begun: dict[Path, Opening]) -> None:
    for path, opening in begun.items():
        program.opening.expect(path, opening)
    shell = program.window()
    shell.get_ready()  # while the child process still reads
    program.open_files(files, shell)


def _after_first_paint(app: QApplication, program: Program, quits: bool) -> None:
    from PySide6.QtCore import QTimer

    first = program.shells[0]

    def painted() -> None:
        first.painted.disconnect(painted)
        from journeymap.ui.quiet_time import QuietTime

        program.quiet_time = QuietTime(program)
        program.quiet_time.start()
        if quits:
            QTimer.singleShot(0, app, app.quit)
        else:
            QTimer.singleShot(0, program, program.when_idle)

    first.painted.connect(painted)


def _catch_faults(program: Program) -> None:
    from journeymap import paths
    from journeymap.ui.crash import CrashHandler

    folder = paths.user_data()

    def safe() -> Message:
        from journeymap.model.messages import Message

        kept = all(session.document.is_kept for session in program.sessions())
        return Message("crash.safe" if kept else "crash.unsafe", log=str(folder / "crash.log"))

    CrashHandler(folder, program.some_ask, safe).install()
