"""A program with scripted answers, and documents to open in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.storage import templates
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from journeymap.ui import worker
from journeymap.ui.ask import ScriptedAsk
from journeymap.ui.program import Program
from journeymap.ui.settings import Settings
from journeymap.ui.shell import Shell


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


@pytest.fixture
def stage(qapp: QApplication, qtbot, own_home: Path, tmp_path: Path, monkeypatch) -> Iterator[Stage]:
    """A program in English and light, in a home of its own; `tmp_path` counts as a folder of the person's."""
    monkeypatch.setattr("journeymap.storage.autosave.is_from_outside", lambda path: "outside" in str(path))
    settings = Settings(own_home / "state")
    settings.language, settings.theme = "en", "light"
    made = Stage(qapp, qtbot, settings)
    yield made
    made.close()


@pytest.fixture
def document(tmp_path: Path, own_home: Path) -> Callable[..., Path]:
    """Makes a document out of a template."""

    def make(name: str = "service-blueprint", folder: Path | None = None) -> Path:
        path = (folder or tmp_path) / f"{name}.journey"
        path.parent.mkdir(exist_ok=True)
        copy = WorkingCopy.create(StateFolder(own_home / "elsewhere"), templates.load(name, "en"), name)
        copy.save_as(path)
        copy.close()
        return path

    return make
