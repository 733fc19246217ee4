"""The outline paints rows as pictures: what one sees is what the view would have drawn itself, after anything."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QImage
from PySide6.QtWidgets import QApplication

from journeymap.model.edits import notes, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.panels.outline import Outline
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

DO = Message("edit.fields", n=1)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, large_journey(40), Settings(tmp_path), MAP)
    made.outline.expandAll()
    qtbot.wait(20)
    yield made
    made.close()


def seen(outline: Outline) -> QImage:
    return outline.viewport().grab().toImage()


def drawn(outline: Outline) -> QImage:
    """The same, no picture kept from before."""
    outline._pictures.clear()
    return seen(outline)


def rename(bench: Bench) -> None:
    bench.document.commit(DO, touchpoints.rename(bench.document.journey, "t3", "Another name"))


def feel(bench: Bench) -> None:
    bench.document.commit(DO, notes.feel(bench.document.journey, "t3", -3))


def remove(bench: Bench) -> None:
    bench.document.commit(DO, touchpoints.remove(bench.document.journey, ["t2"]))


def select(bench: Bench) -> None:
    bench.workspace.selection.set([("touchpoint", "t4")])


def fold(bench: Bench) -> None:
    bench.outline.collapse(bench.outline.model_.index_of(("touchpoint", "t1")))


def widen(bench: Bench) -> None:
    dock = bench.panels._docks["outline"]
    bench.window.resizeDocks([dock], [480], Qt.Orientation.Horizontal)


def darken(bench: Bench) -> None:
    bench.outline.set_theme(tokens.load("dark"))


def speak(bench: Bench) -> None:
    bench.outline.set_texts(QtTexts("de"))


def hover(bench: Bench) -> None:
    at = QPointF(bench.outline.visualRect(bench.outline.model_.index_of(("touchpoint", "t3"))).center())
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(bench.outline.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, QPointF(-1, -1), none))


@pytest.mark.parametrize("doing", [rename, feel, remove, select, fold, widen, darken, speak, hover])
def test_pictures_of_rows_are_never_old(bench, qtbot, doing):
    outline = bench.outline
    before = seen(outline)
    doing(bench)
    qtbot.wait(10)
    after = seen(outline)
    assert after != before or doing is hover  # without a style sheet the pointer leaves no mark
    assert after == drawn(outline)


def test_a_picture_is_what_the_view_itself_draws(bench, monkeypatch):
    outline = bench.outline
    ours = seen(outline)
    monkeypatch.setattr(outline, "_theme", None)  # then nothing is kept
    assert seen(outline) == ours


def test_rows_that_stay_are_not_drawn_again(bench, monkeypatch):
    outline = bench.outline
    seen(outline)
    made: list[object] = []
    monkeypatch.setattr(outline._pictures, "_draw", lambda _painter, _option, index: made.append(index))
    rows = len(bench.document.journey.all(Touchpoint))
    bench.document.commit(DO, touchpoints.remove(bench.document.journey, ["t2"]))
    seen(outline)
    assert rows > 10
    assert len(made) <= 5
