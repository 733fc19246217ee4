"""From a command to the window as it should be, with all panels: thread CPU, by stages, against a full repaint."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeymap.model import history, locks, rules
from journeymap.model.edits import links, notes
from journeymap.model.journey import Journey
from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Message
from journeymap.storage.journal import WorkJournal
from journeymap.ui.canvas.edit_view import EditCanvas
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.editor import Editor
from journeymap.ui.panels.charts import Charts
from journeymap.ui.panels.inspector import Inspector
from journeymap.ui.panels.outline import Outline
from journeymap.ui.panels.tables import Tables
from journeymap.ui.session import Session
from journeymap.ui.shell import Shell
from tests.benchmarks.stages import Stages
from tests.benchmarks.test_canvas import median, p95
from tests.benchmarks.test_windows import opened, spent
from tests.ui.conftest import stage  # noqa: F401

ROUNDS = 9
GOALS = {300: (16.0, 4.0), 10_000: (60.0, 12.0)}
"""Milliseconds for the walk, and for what of it is neither layout nor canvas."""
CANVAS = ("layout", "index", "paint")
DO = Message("edit.fields", n=1)
Command = Callable[[Shell, str], object]


@pytest.fixture
def stages(monkeypatch) -> Stages:
    made = Stages(monkeypatch)
    do = Editor._do
    monkeypatch.setattr(
        Editor, "_do", lambda self, label, verb, *rest: do(self, label, made.timed("verb", verb), *rest)
    )
    made.watch("rules", rules, "check")
    made.watch("rules", locks, "check")
    made.watch("journal", WorkJournal, "append")
    made.watch("apply", Journey, "apply")
    made.watch("history", history.History, "record")
    made.watch("layout", Picture, "changed")
    made.watch("index", CanvasView, "repaint_changed")
    made.watch("paint", EditCanvas, "paintEvent")
    made.watch("tools", EditCanvas, "_follow", "document_changed", "set_selection", "write", "reveal")
    made.watch("outline", Outline, "document_changed", "_follow_selection", "drawRow", "paintEvent")
    made.watch("inspector", Inspector, "document_changed", "catch_up", "map_shown", "_fill", "paintEvent")
    made.watch("tables", Tables, "document_changed", "map_shown", "paintEvent")
    made.watch("charts", Charts, "document_changed", "map_shown")
    made.watch("status", Shell, "refresh")
    made.watch("session", Session, "_edited")
    return made


def _rename(shell: Shell, key: str) -> object:
    return shell.workspace.editor.rename(("touchpoint", key), f"Neuer Titel {key}")


def _emotion(shell: Shell, _key: str) -> object:
    return shell.do("grow.mood", "up")


def _pain(shell: Shell, key: str) -> object:
    editor = shell.workspace.editor
    return editor.apply(
        DO, lambda: notes.add_pain_point(editor.document.journey, ("touchpoint", key), f"Neues Leid {key}")
    )


def _move(shell: Shell, key: str) -> object:
    lane = shell.workspace.document.journey.find(("touchpoint", key)).lane_id
    return shell.workspace.editor.move("up" if lane == "l7" else "down")


def _link(shell: Shell, key: str) -> object:
    editor = shell.workspace.editor
    return editor.apply(DO, lambda: links.join(editor.document.journey, key, f"t{int(key[1:]) + 4}"))


def _add(shell: Shell, _key: str) -> object:
    return shell.do("grow.towards", "right")


def _tab(shell: Shell, _key: str) -> object:
    return QTest.keyClick(shell.workspace.canvas, Qt.Key.Key_Tab)


def _delete(shell: Shell, _key: str) -> object:
    return shell.do("edit.delete")


COMMANDS: dict[str, Command] = {
    "rename": _rename, "emotion": _emotion, "pain": _pain, "move": _move, "link": _link, "add": _add, "tab": _tab,
    "delete": _delete,
}  # fmt: skip


class Walks:
    """One window with a large map; each walk is made several times, always on another card."""

    def __init__(self, shell: Shell, stages: Stages, count: int) -> None:
        self.shell, self.stages, self.count = shell, stages, count
        self._number = 0
        self.full: list[float] = []

    def card(self) -> str:
        """Another card, selected and seen; what was planned for later is done."""
        self._number += 1
        key = f"t{(self.count // 2 + 11 * self._number) % (self.count - 5)}"
        workspace = self.shell.workspace
        if workspace.document.journey.find(("touchpoint", key)) is None:
            return self.card()
        workspace.selection.set([("touchpoint", key)])
        workspace.canvas.reveal(("touchpoint", key))
        workspace.canvas.setFocus()
        self.rest()
        self.full.append(spent(workspace.canvas.viewport().repaint))
        return key

    def rest(self) -> None:
        QTest.qWait(150)
        gc.collect()

    def walk(self, name: str) -> tuple[list[float], list[float], dict[str, list[float]]]:
        """(the walks, their undos, by stage) in ms."""
        done: list[float] = []
        undone: list[float] = []
        shares: dict[str, list[float]] = {}
        for number in range(ROUNDS + 1):
            key = self.card()
            self.stages.clear()
            ms = spent(lambda key=key: COMMANDS[name](self.shell, key))
            walk = dict(self.stages.spent)
            self.shell.workspace.canvas.flush()
            self.rest()
            back = spent(lambda: self.shell.do("edit.undo"))
            self.rest()
            if number:
                done.append(ms)
                undone.append(back)
                for each in {*walk, *shares}:
                    shares.setdefault(each, [0.0] * (number - 1)).append(walk.get(each, 0.0))
                shares.setdefault("others", []).append(ms - sum(walk.values()))
        return done, undone, shares


@pytest.mark.parametrize("panels", [(), ("tables", "charts")], ids=["docks", "all-panels"])
@pytest.mark.parametrize("count", [300, 10_000])
def test_whole_walk(benchmark, stages, stage, tmp_path: Path, count: int, panels: tuple[str, ...]):  # noqa: F811
    shell = opened(stage, tmp_path, count)
    for name in panels:
        shell.panels.show(name, True)
    QTest.qWait(1_000)
    walks = Walks(shell, stages, count)
    goal, besides = GOALS[count]
    for name in COMMANDS:
        done, undone, shares = walks.walk(name)
        full = median(walks.full)
        rest = [sum(shares[each][at] for each in shares if each not in CANVAS) for at in range(len(done))]
        said = {each: round(median(values), 1) for each, values in shares.items() if median(values) >= 0.05}
        benchmark.extra_info[name] = {"ms": median(done), "ratio": median(done) / full, "besides": median(rest)}
        words = " ".join(f"{each} {ms}" for each, ms in sorted(said.items(), key=lambda item: -item[1]))
        print(  # noqa: T201
            f"\n{count} {name:8} {median(done):6.1f} p95 {p95(done):6.1f} (goal {goal}; {median(done) / full:.1f} x "
            f"repaint), besides the canvas {median(rest):.1f} (goal {besides}); undo {median(undone):.1f} "
            f"p95 {p95(undone):.1f}\n    {words}", flush=True,
        )  # fmt: skip
    benchmark.pedantic(shell.workspace.canvas.viewport().repaint, rounds=3)
    shell.workspace.canvas.flush()
    shell.window.hide()
