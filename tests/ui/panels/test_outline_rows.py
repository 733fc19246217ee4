"""The outline paints rows as pictures: what one sees is what the view would have drawn itself, after anything."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QImage
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from journeymap.model.edits import fields, notes, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.panels.outline import Outline
from journeymap.ui.panels.outline_cells import Cells
from journeymap.ui.panels.outline_words import Words
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import chrome, tokens
from journeymap.ui.theme.sheet import style_sheet
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench
from tests.ui.rest import rest

DO = Message("edit.fields", n=1)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, large_journey(40), Settings(tmp_path), MAP)
    made.outline.expandAll()
    rest(qtbot)
    yield made
    made.close()


def seen(outline: Outline) -> QImage:
    return outline.viewport().grab().toImage()


def drawn(outline: Outline) -> QImage:
    """The same, no picture kept from before."""
    outline.forget_looks()
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
    rest(qtbot)
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


TITLES = (
    "A title that is too long for its column by far, and goes on and on",
    "Größe – prüfen … (ÄÖÜ)",
    "客户登记",
    "طلب عبر الإنترنت",
    "😀 emoji 👩‍💻",
    "Tab\there",
    "e\u0301a\u0308 <b>&amp;</b>",
)


def fill(bench: Bench) -> None:
    """Titles of all kinds, of cards and phases, with and without pain points, emotions and icons."""
    for number, title in enumerate(TITLES):
        journey = bench.document.journey
        bench.document.commit(DO, touchpoints.rename(journey, f"t{number}", title))
        bench.document.commit(DO, notes.feel(bench.document.journey, f"t{number}", number - 3))
    bench.document.commit(DO, notes.add_pain_point(bench.document.journey, ("touchpoint", "t1"), "Slow"))
    bench.document.commit(DO, fields.edit(bench.document.journey, Phase, ["p0"], title=TITLES[0]))
    bench.outline.expand(bench.outline.model_.index_of(("touchpoint", "t1")))


@pytest.mark.parametrize("width", [220, 480])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_cells_are_what_the_style_sheet_draws(bench, qtbot, monkeypatch, theme, width):
    outline, colours = bench.outline, tokens.load(theme).colours
    bench.window.setPalette(chrome.palette(colours))
    bench.window.setStyleSheet(style_sheet(colours))
    bench.panels.set_theme(tokens.load(theme))
    bench.window.resizeDocks([bench.panels._docks["outline"]], [width], Qt.Orientation.Horizontal)
    fill(bench)
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    mine: list[int] = []
    draw = Cells._draw
    monkeypatch.setattr(Cells, "_draw", lambda self, *rest: (mine.append(1), draw(self, *rest)))
    for number, selected in enumerate([[], ["t1", "t0", "t3"], ["t2"], ["t1", "t4"]]):
        (bench.outline if number < 2 else bench.workspace.canvas).setFocus()
        bench.workspace.selection.set([("touchpoint", key) for key in selected])
        rest(qtbot)
        mine.clear()
        ours = drawn(outline)
        assert len(mine) > 20
        with monkeypatch.context() as patch:
            patch.setattr(Cells, "_draw", lambda self, p, o, i, *_: QStyledItemDelegate.paint(self, p, o, i))
            assert drawn(outline) == ours


def test_what_was_painted_before_is_not_asked_again(bench, monkeypatch):
    outline, model = bench.outline, bench.outline.model_
    seen(outline)
    asked: list[object] = []
    cell = Words.cell
    monkeypatch.setattr(Words, "cell", lambda self, key, column: (asked.append(key), cell(self, key, column))[1])
    bench.document.commit(DO, touchpoints.rename(bench.document.journey, "t3", "Another name"))
    touched = {("touchpoint", "t3"), *(key for key in model.sync.nodes if key[0] == "link")}
    seen(outline)
    assert set(asked) <= {*touched, model.key_of(outline.currentIndex())}
    assert ("touchpoint", "t3") in asked


@pytest.mark.parametrize("doing", [rename, feel, remove, select, fold, darken, speak])
def test_a_picture_after_any_edit_is_that_of_another_outline(bench, qtbot, doing):
    """What is kept of a row is never older than the row: an outline that has kept nothing looks the same."""
    outline = bench.outline
    seen(outline)
    doing(bench)
    bench.document.undo()
    bench.document.redo()
    ours = seen(outline)
    for node in outline.model_.sync.nodes.values():
        node.shown = None
    assert drawn(outline) == ours
