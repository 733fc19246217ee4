"""The panel of charts as a person uses it: look, point, click, go through it by keyboard, read it, save it."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from journeymap.model.edits import notes, touchpoints
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.maps import Map
from journeymap.ui import worker
from journeymap.ui.ask import ScriptedAsk
from journeymap.ui.charts import kinds
from journeymap.ui.charts.bars import EvidenceDrawing
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.model.analysis.charts.journeys import MAP, OTHER, noted
from tests.ui.panels.bench import Bench
from tests.ui.rest import rest

KINDS = ("emotion", "pain", "opportunity", "channels", "evidence", "readings")


@pytest.fixture
def bench(qtbot, settings):
    made = Bench(qtbot, noted(7, 12, 20), settings, MAP)
    revealed: list = []
    made.workspace.canvas.reveal = revealed.append
    made.revealed = revealed
    made.panels.show("inspector", False)  # its height depends on what is selected, and so would the chart's
    made.panels.show("charts", True)
    qtbot.waitUntil(lambda: made.panels["charts"].isVisible())
    yield made
    made.close()


@pytest.fixture
def charts(bench):
    return bench.panels["charts"]


def click(charts, mark) -> None:
    QTest.mouseClick(charts.plot.viewport(), Qt.MouseButton.LeftButton, pos=mark.rect.center().toPoint())


def image(charts) -> QImage:
    return charts.plot.viewport().grab().toImage()


@pytest.mark.parametrize("kind", KINDS)
def test_a_click_on_a_mark_selects_what_it_stands_for(bench, charts, kind):
    charts.show_chart(kind)
    mark = charts.plot.marks[-1]
    click(charts, mark)
    assert bench.workspace.selection.keys == mark.keys
    assert bench.revealed == [mark.keys[0]]


@pytest.mark.parametrize("kind", KINDS)
def test_every_mark_is_reached_by_keyboard_and_says_what_it_is(bench, charts, kind):
    charts.show_chart(kind)
    plot = charts.plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    seen = []
    for _ in plot.marks:
        seen.append(plot.active)
        assert plot.accessibleDescription() == plot.active.words
        assert plot.active.words.strip()
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert seen == plot.marks
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert bench.workspace.selection.keys == plot.marks[0].keys


def test_up_and_down_go_to_what_is_there(charts):
    charts.show_chart("pain")
    plot = charts.plot
    QTest.keyClick(plot, Qt.Key.Key_End)
    low = plot.active.rect.center().y()
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.active.rect.center().y() < low


def test_escape_leads_back_to_the_map(bench, charts):
    with bench.qtbot.waitSignal(charts.left):
        QTest.keyClick(charts.plot, Qt.Key.Key_Escape)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_selected_on_the_map_is_marked(bench, charts, kind):
    charts.show_chart(kind)
    before = image(charts)
    bench.select(charts.plot.marks[0].keys[0])
    bench.workspace.changed.emit()
    assert image(charts) != before
    bench.select()
    bench.workspace.changed.emit()
    assert image(charts) == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_theme_follows_at_once(charts, kind, theme):
    charts.show_chart(kind)
    before = image(charts)
    charts.set_theme(tokens.load(theme))
    after = image(charts)
    assert after.pixelColor(2, 2).name().upper() == tokens.load(theme).colours["canvas"]
    assert after != before


@pytest.mark.parametrize("kind", KINDS)
def test_it_speaks_the_language(charts, kind):
    charts.show_chart(kind)
    english = charts.made.drawing.table().headings
    charts.set_texts(QtTexts("de"))
    assert charts.plot.accessibleName() == QtTexts("de").text(f"charts.kind.{kind}")
    german = charts.made.drawing.table().headings
    assert german != english
    assert len(german) == len(english)


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_holds_every_mark(bench, charts, kind):
    charts.show_chart(kind)
    charts.tools.buttons["table"].click()
    table = charts.made.drawing.table()
    shown = {row.keys for row in table.rows}
    assert {key for mark in charts.plot.marks for key in mark.keys} <= {key for keys in shown for key in keys}
    assert charts.table.isVisible()
    assert charts.table.model().rowCount() == len(table.rows)
    charts.table.activated.emit(charts.table.model().index(0, 0))
    assert bench.workspace.selection.keys == table.rows[0].keys


def test_the_table_is_copied_as_spreadsheets_take_it(charts):
    charts.show_chart("emotion")
    charts.tools.buttons["table"].click()
    charts.tools.buttons["copy"].click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["No.", "Touchpoint", "Phase"]
    assert len(lines) == 1 + len(charts.made.drawing.table().rows)


def test_a_text_like_a_formula_is_guarded_when_copied(bench, charts):
    bench.workspace.editor.apply(
        Message("edit.rename", title=""), lambda: touchpoints.rename(bench.journey, "t0", "=1+2")
    )
    charts.show_chart("evidence")
    charts.show_chart("emotion")
    charts.tools.buttons["table"].click()
    charts.table.copy()
    felt = any(row.keys == (("touchpoint", "t0"),) for row in charts.made.drawing.table().rows)
    assert felt == ("\t'=1+2\t" in QGuiApplication.clipboard().text())
    assert "\t=1+2" not in QGuiApplication.clipboard().text()


def test_the_picture_is_twice_as_fine_and_shows_no_selection(bench, charts):
    charts.show_chart("emotion")
    plain = charts.picture().image()
    bench.select(charts.plot.marks[0].keys[0])
    bench.workspace.changed.emit()
    charts.plot.setFocus()
    assert charts.picture().image() == plain
    assert plain.width() == 2 * charts.plot.viewport().width()
    charts.tools.buttons["copy"].click()
    assert QGuiApplication.clipboard().image().size() == plain.size()


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_it_is_saved(charts, tmp_path, ending):
    target = tmp_path / f"chart.{ending}"
    charts.ask = ScriptedAsk(target)
    charts.tools.buttons["save"].click()
    if ending == "png":
        assert QImage(str(target)).size() == charts.picture().image().size()
    else:
        said = target.read_text("utf-8")
        assert "Emotion along the journey" in said
        assert "<path" in said
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".~")] == []


def test_a_folder_that_refuses_is_told(bench, charts, tmp_path):
    charts.ask = ScriptedAsk(tmp_path / "missing" / "chart.png")
    said: list = []
    bench.workspace.say = said.append
    charts.tools.buttons["save"].click()
    assert len(said) == 1


def counted(charts, monkeypatch) -> list[str]:
    """Notes every chart that is worked out from now on."""
    from journeymap.ui.panels import charts as module

    made: list[str] = []

    def note(name, make):
        def wrapped(*arguments):
            made.append(name)
            return make(*arguments)

        return wrapped

    monkeypatch.setattr(module, "KINDS", {name: note(name, make) for name, make in module.KINDS.items()})
    return made


def edit(bench, number: int) -> None:
    label = Message("edit.rename", title="")
    bench.workspace.editor.apply(label, lambda: notes.feel(bench.journey, "t1", number % 7 - 3))


def test_many_edits_are_one_update(bench, charts, monkeypatch):
    made = counted(charts, monkeypatch)
    for number in range(1, 7):
        edit(bench, number)
    assert made == []
    bench.qtbot.waitUntil(lambda: made == ["emotion"])
    assert any(f.emotion.score == 3 for curve in charts.made.drawing.data.curves for f in curve.feelings)


def test_a_hidden_panel_does_nothing_and_catches_up(bench, charts, monkeypatch):
    made = counted(charts, monkeypatch)
    bench.panels.show("charts", False)
    edit(bench, 1)
    edit(bench, 5)
    charts.set_theme(tokens.load("dark"))
    rest(bench.qtbot, 300)
    assert made == []
    bench.panels.show("charts", True)
    bench.qtbot.waitUntil(lambda: len(made) == 1)


def test_what_is_zoomed_into_stays_in_sight_over_an_edit(bench, charts):
    charts.show_chart("emotion")
    charts.plot.getViewBox().setRange(xRange=(2, 7), padding=0)
    edit(bench, 2)
    edit(bench, 6)
    bench.qtbot.waitUntil(lambda: not charts._stale)
    assert charts.plot.area.x == pytest.approx((2, 7))
    assert all(charts.plot.area.rect.adjusted(-200, -9, 200, 9).intersects(mark.rect) for mark in charts.plot.marks)


def test_another_map_is_another_chart(bench, charts):
    charts.show_chart("pain")
    bench.workspace.show_map(OTHER)
    bench.qtbot.waitUntil(lambda: len(charts.plot.marks) == 1)
    assert charts.plot.marks[0].keys == (("touchpoint", "away"),)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_to_see_is_said_in_words(qtbot, settings, kind):
    bench = Bench(qtbot, Journey.of([Map(id="m", rank="a0", title="Empty")]), settings, "m")
    bench.panels.show("charts", True)
    charts = bench.panels["charts"]
    qtbot.waitUntil(charts.isVisible)
    charts.show_chart(kind)
    assert charts.nothing.isVisible()
    assert len(charts.nothing.text()) > 20
    assert not charts.tools.buttons["save"].isEnabled()
    bench.close()


def test_one_persona_can_be_shown_alone(charts):
    charts.show_chart("emotion")
    names = [charts.tools.choice.itemText(at) for at in range(charts.tools.choice.count())]
    assert names == ["All personas", *(curve.persona.name for curve in charts.made.drawing.data.curves)]
    last = charts.made.drawing.data.curves[-1].persona.id
    charts.tools.choice.setCurrentIndex(len(names) - 1)
    charts.tools.choice.activated.emit(len(names) - 1)
    assert [curve.persona.id for curve in charts.made.drawing.data.curves] == [last]
    charts.tools.buttons["straight"].click()
    assert charts.made.chosen == last


def test_text_that_looks_like_html_is_shown_as_text(bench, charts):
    title = "<b>Bold</b><img src=x>"
    bench.workspace.editor.apply(
        Message("edit.rename", title=""), lambda: touchpoints.rename(bench.journey, "t1", title)
    )
    charts.show_chart("evidence")
    assert any(title in mark.words for mark in charts.plot.marks)
    marks = [mark for mark in charts.plot.marks if title in mark.words]
    from journeymap.ui.canvas.tooltip import as_html

    assert "<b>" not in as_html(marks[0].words)
    assert "&lt;b&gt;" in as_html(marks[0].words)


def test_a_chart_of_a_large_map_is_made_in_a_thread_while_the_last_one_stands(bench, charts, qtbot, monkeypatch):
    monkeypatch.setattr("journeymap.ui.panels.charts._AT_ONCE", 0)
    charts.show_chart("pain")
    qtbot.waitUntil(lambda: not worker.is_busy() and charts.plot.drawing is not None)
    stood, threads, real = charts.plot.drawing, [], dict(kinds.KINDS)
    go_on = threading.Event()

    def slow(kind):
        def make(journey, wish, texts):
            threads.append((kind, threading.current_thread()))
            go_on.wait(5)
            return real[kind](journey, wish, texts)

        return make

    monkeypatch.setattr("journeymap.ui.panels.charts.KINDS", {kind: slow(kind) for kind in real})
    charts.show_chart("emotion")
    charts.show_chart("channels")
    charts.show_chart("evidence")
    assert charts.plot.drawing is stood
    go_on.set()
    qtbot.waitUntil(lambda: not worker.is_busy())
    assert [kind for kind, _ in threads] == ["emotion", "evidence"]
    assert all(thread is not threading.main_thread() for _, thread in threads)
    assert isinstance(charts.plot.drawing, EvidenceDrawing)


def test_a_chart_that_comes_after_its_document_was_closed_is_not_shown(bench, charts, qtbot, monkeypatch):
    monkeypatch.setattr("journeymap.ui.panels.charts._AT_ONCE", 0)
    charts.show_chart("pain")
    bench.panels.detach()
    qtbot.waitUntil(lambda: not worker.is_busy())
    assert charts.made is None
