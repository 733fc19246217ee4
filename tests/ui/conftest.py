"""A program with scripted answers, and documents to open in it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.storage import reader, templates
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from journeymap.ui import worker
from journeymap.ui.ask import ScriptedAsk
from journeymap.ui.program import Program
from journeymap.ui.settings import Settings
from journeymap.ui.shell import Shell
from tests.repeatable import PatientBot, same_ids
from tests.ui.keyboard import Typist


class Stage:
    """The program under test: `answers(...)` says what the person will answer next."""

    def __init__(self, app: QApplication, qtbot, settings: Settings) -> None:
        self.program = Program(app, settings)
        self.qtbot = qtbot
        self.ask = ScriptedAsk()

    def shell(self) -> Shell:
        """A window that asks the script."""
        shell = self.program.window()
        shell.ask = self.ask
        return shell

    def open(self, path: Path) -> Shell:
        """A window that shows the document at `path`."""
        shell = self.shell()
        self.program.open_files([path], shell)
        self.settle()
        assert shell.workspace is not None
        return shell

    def settle(self) -> None:
        """Wait for the files that are being opened, and for the panels beside their maps."""
        self.qtbot.waitUntil(lambda: not any(shell.is_waiting for shell in self.program.shells))
        shown = [shell for shell in self.program.shells if shell.workspace is not None]
        self.qtbot.waitUntil(lambda: all(shell.panels is not None for shell in shown))

    def answers(self, *answers: object) -> None:
        self.ask.answers.extend(answers)

    def finish(self, shell: Shell) -> None:
        """Wait for a save that is under way."""
        assert shell.workspace is not None
        shell.workspace.session.wait()

    def close(self) -> None:
        for shell in tuple(self.program.shells):
            if shell.waiting is not None:
                shell.waiting.cancel()
            workspace = shell.workspace
            if workspace is not None:
                workspace.session.wait()
                shell._drop_workspace()
                workspace.session.close()
            shell.window.deleteLater()
        self.program.shells.clear()
        self.qtbot.waitUntil(lambda: not worker.is_busy())
        self.program.deleteLater()


@pytest.fixture(autouse=True)
def own_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test has copied goes with it: Qt must not find it when Python is gone already."""
    yield
    qapp.clipboard().clear()


class KnownReading(reader.Reading):
    """A document that a child process has read for an earlier test is not read again: the same bytes come out."""

    known: ClassVar[dict[tuple[str, bytes], tuple[bytes, bytes]]] = {}
    """What the child said, and what it filled the working copy with, by its name and what it was given."""

    def __init__(
        self, source: Path, work_db: Path, child: str = "reader_child", seconds: float = reader.DEADLINE
    ) -> None:
        self._given = child, source.read_bytes()
        self._child_has_run = self._given not in self.known
        if self._child_has_run:
            super().__init__(source, work_db, child, seconds)
            return
        self._output, filled = self.known[self._given]
        self._too_slow = False
        self._work_db, self._part = work_db, work_db.with_name(work_db.name + ".part")
        self._part.write_bytes(filled)

    def wait(self) -> bytes:
        output = super().wait()
        if self._child_has_run and self._process.returncode == 0 and self._part.exists():
            self.known[self._given] = output, self._part.read_bytes()
        return output

    def stop(self) -> None:
        if self._child_has_run:
            super().stop()


@pytest.fixture
def stage(qapp: QApplication, qtbot, own_home: Path, tmp_path: Path, monkeypatch) -> Iterator[Stage]:
    """A program in English and light, in a home of its own; `tmp_path` counts as a folder of the person's."""
    made = staged(qapp, qtbot, own_home, monkeypatch)
    yield made
    made.close()


def staged(qapp: QApplication, qtbot, home: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(reader, "Reading", KnownReading)
    monkeypatch.setattr("journeymap.storage.autosave.is_from_outside", lambda path: "outside" in str(path))
    settings = Settings(home / "state")
    settings.language, settings.theme = "en", "light"
    return Stage(qapp, qtbot, settings)


@pytest.fixture(scope="module")
def long_stage(qapp: QApplication, request, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A program for all tests of a module that leave it as it was: to make a window takes longer than many a look
    at it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        home = tmp_path_factory.mktemp("home of a module")
        monkeypatch.setenv("JOURNEYMAP_STATE", str(home / "state"))
        made = staged(qapp, PatientBot(request), home, monkeypatch)
        yield made
        made.close()


@pytest.fixture(scope="module")
def long_shell(long_stage: Stage, saved: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """A window that shows the worked example, for all tests of a module; see `long_stage`."""
    folder = tmp_path_factory.mktemp("documents of a module")
    path = folder / "glasfaser-musterstadt.journey"
    path.write_bytes(saved_as("glasfaser-musterstadt", saved, folder))
    shell = long_stage.open(path)
    Typist(shell, long_stage.qtbot)
    yield shell
    shell.window.hide()


@pytest.fixture(scope="session")
def saved() -> dict[str, bytes]:
    """The documents made so far, by template."""
    return {}


@pytest.fixture
def document(tmp_path: Path, own_home: Path, saved: dict[str, bytes]) -> Callable[..., Path]:
    """Makes a document out of a template; a second one of the same in a test is a document of its own."""
    used: set[str] = set()

    def make(name: str = "service-blueprint", folder: Path | None = None) -> Path:
        path = (folder or tmp_path) / f"{name}.journey"
        path.parent.mkdir(exist_ok=True)
        if name in used:
            save_new(name, path, own_home / "elsewhere")
        else:
            path.write_bytes(saved_as(name, saved, own_home / "elsewhere"))
        used.add(name)
        return path

    return make


def saved_as(name: str, saved: dict[str, bytes], home: Path) -> bytes:
    """A document out of a template, the same each time."""
    if name not in saved:
        with same_ids(name):
            path = home / f"first {name}.journey"
            save_new(name, path, home)
        saved[name] = path.read_bytes()
    return saved[name]


def save_new(name: str, path: Path, home: Path) -> None:
    copy = WorkingCopy.create(StateFolder(home), templates.load(name, "en"), name)
    copy.save_as(path)
    copy.close()
