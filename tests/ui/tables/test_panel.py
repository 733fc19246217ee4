"""The panel: which table, sorting and filtering, columns, rows that come and go, and the map beside it."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.analysis import tables
from journeymap.model.edits import maps, notes, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.notes import Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import MapKind
from journeymap.ui.tables.values_popup import ValuesPopup
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import BUY, FINISH, MAP, START
from tests.ui.panels.bench import Bench
from tests.ui.tables.hands import KEY, MOD, Hands
from tests.verbs import random_edit

DO = Message("edit.fields", n=1)


def click(hands, column: str, mod=MOD.NoModifier) -> None:
    header = hands.view.header
    at = QPoint(header.sectionViewportPosition(hands.number(column)) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, mod, at)


def chosen(hands) -> list[str]:
    return [hands.model.key(row)[1] for row in hands.view.rows_selected()]


@pytest.mark.parametrize("name", tables.NAMES)
def test_each_table_follows_random_edits_row_by_row(hands, name):
    hands.open(name)
    tester = QAbstractItemModelTester(hands.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    random = Random(7)
    for _ in range(60):
        try:
            hands.document.commit(DO, random_edit(random, hands.journey)[1])
        except RuleBroken:
            continue
    plain = tables.build(hands.journey, name, [hands.bench.workspace.map_id])
    assert [each.key for each in hands.model.columns()] == [each.key for each in plain.columns]
    assert hands.model.keys() == [row.key for row in plain.rows]
    del tester


def test_an_edit_keeps_selection_and_scrolling(hands, qtbot):
    hands.at(1, "title")
    with qtbot.assertNotEmitted(hands.model.modelReset):
        hands.document.commit(DO, touchpoints.rename(hands.journey, START, "Begin"))
        hands.document.commit(DO, notes.feel(hands.journey, FINISH, 2, "ana"))
    assert hands.column("title") == ["Begin", "Buy", "Finish"]
    assert (hands.view.currentIndex().row(), chosen(hands)) == (1, [BUY])
    hands.document.commit(DO, touchpoints.remove(hands.journey, [START]))
    assert chosen(hands) == [BUY]


def test_a_click_sorts_and_shift_adds_a_column(hands):
    click(hands, "title")
    assert hands.column("title") == ["Buy", "Finish", "Start"]
    click(hands, "title")
    assert hands.column("title") == ["Start", "Finish", "Buy"]
    click(hands, "title")
    assert hands.column("title") == ["Start", "Buy", "Finish"]
    click(hands, "phase")
    click(hands, "title", MOD.ShiftModifier)
    assert hands.panel.bench.columns.sort == (("phase", False), ("title", False))
    assert hands.column("title") == ["Finish", "Buy", "Start"]


def test_a_row_stays_where_it_is_while_one_edits_what_it_is_sorted_by(hands):
    click(hands, "title")
    hands.type(0, "title", "Zoo")
    assert hands.column("title") == ["Zoo", "Finish", "Start"]
    hands.panel.bench.arrange()
    assert hands.column("title") == ["Finish", "Start", "Zoo"]


def test_ctrl_f_filters_what_is_seen_and_esc_shows_all(hands):
    hands.key(KEY.Key_F, MOD.ControlModifier)
    assert QApplication.focusWidget() is hands.panel.filter
    QTest.keyClicks(hands.panel.filter, "fin")
    hands.key(KEY.Key_Return, widget=hands.panel.filter)
    assert hands.column("title") == ["Finish"]
    assert hands.panel.count.text() == "1 of 3"
    hands.panel.filter.setText("nothing like it")
    hands.panel._filter_now()
    assert hands.panel._empty.isVisible()
    assert "No row fits" in hands.panel._empty.text()
    hands.key(KEY.Key_Escape, widget=hands.panel.filter)
    assert len(hands.column("title")) == 3
    assert QApplication.focusWidget() is hands.view


def test_values_are_chosen_from_a_list_with_counts(hands, qtbot):
    hands.panel.bench.choose_values("lane")
    popup = next(each for each in hands.panel.window().findChildren(ValuesPopup) if each.isVisible())
    assert [item.text() for item in popup._items()] == ["Customer   (2)", "Office   (1)"]
    popup._items()[0].setCheckState(Qt.CheckState.Unchecked)
    popup.done.click()
    assert hands.column("title") == ["Buy"]
    hands.panel.bench.unfilter("lane")
    assert len(hands.column("title")) == 3
    qtbot.waitUntil(lambda: not hands.panel.window().findChildren(ValuesPopup))


def test_columns_stay_as_one_left_them(hands, qtbot, settings):
    columns, view = hands.panel.bench.columns, hands.view
    columns.show("owner", False)
    columns.show("goal", True)
    view.header.moveSection(view.header.visualIndex(hands.number("title")), 0)
    view.setColumnWidth(hands.number("title"), 321)
    click(hands, "title")
    hands.open(tables.PAIN_POINTS)
    hands.open(tables.TOUCHPOINTS)
    for again in (hands, None):
        if again is None:
            other = Bench(qtbot, hands.journey.snapshot(), settings, MAP)
            other.panels.show("tables", True)
            again = Hands(other)
        seen = [again.model.column(number).key for number in again.view.columns_seen()]
        assert seen[0] == "title"
        assert "owner" not in seen
        assert "goal" in seen
        assert again.view.columnWidth(again.number("title")) == 321
        assert again.column("title") == ["Buy", "Finish", "Start"]
    other.close()
    columns.reset()
    assert not columns.is_hidden("owner")


def test_the_selection_goes_both_ways(hands):
    hands.at(2, "title")
    assert hands.bench.workspace.selection.keys == (("touchpoint", FINISH),)
    hands.bench.select(("touchpoint", START), ("touchpoint", BUY))
    assert chosen(hands) == [START, BUY]
    hands.open(tables.PAIN_POINTS)
    hands.at(0, "pain")
    assert hands.bench.workspace.selection.keys == (("link", "two"),)


def test_a_row_of_another_map_shows_that_map(hands):
    hands.document.commit(DO, maps.duplicate(hands.journey, MAP, "Copy", MapKind.TO_BE))
    hands.panel.scope.setCurrentIndex(1)
    hands.panel.scope.activated.emit(1)
    assert hands.model.rowCount() == 6
    assert "map" in [hands.model.column(number).key for number in hands.view.columns_seen()]
    row = next(r for r in range(6) if hands.journey.need(Touchpoint, hands.model.key(r)[1]).map_id != MAP)
    hands.at(row, "title")
    assert hands.bench.workspace.map_id != MAP
    assert chosen(hands) == [hands.bench.workspace.selection.keys[0][1]]


def test_ctrl_enter_and_a_double_click_on_what_is_fixed_lead_to_the_card(hands, qtbot):
    hands.at(1, "title")
    with qtbot.waitSignal(hands.panel.opened) as told:
        hands.key(KEY.Key_Return, MOD.ControlModifier)
    assert told.args == [("touchpoint", BUY)]
    at = hands.view.visualRect(hands.index(2, "number")).center()
    with qtbot.waitSignal(hands.panel.opened) as told:
        QTest.mouseClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [("touchpoint", FINISH)]


def test_insert_adds_a_pain_point_at_a_touchpoint_picked_by_completion(hands):
    hands.open(tables.PAIN_POINTS)
    hands.bench.select(("touchpoint", BUY))
    hands.view.selectionModel().clear()
    hands.key(KEY.Key_Insert)
    line = hands.panel.add_line
    assert line.place.currentText() == "2  Buy"
    QTest.keyClicks(line.line, "Too slow")
    hands.key(KEY.Key_Return, widget=line.line)
    line.place.setCurrentText("finish")
    QTest.keyClicks(line.line, "Too late")
    hands.key(KEY.Key_Return, widget=line.line)
    places = {pain.text: pain.touchpoint_id for pain in hands.journey.all(PainPoint)}
    assert places == {"Waits for weeks": None, "Too slow": BUY, "Too late": FINISH}
    line.place.setCurrentText("never heard of")
    QTest.keyClicks(line.line, "Lost?")
    hands.key(KEY.Key_Return, widget=line.line)
    assert "pick one" in hands.strip.text
    assert line.line.text() == "Lost?"
    hands.key(KEY.Key_Escape, widget=line.line)
    assert not line.isVisible()


def test_the_other_tables_take_new_rows_too(hands):
    for name, text in ((tables.OPPORTUNITIES, "Ask once"), (tables.INFORMATION, "Order number")):
        hands.open(name)
        assert hands.panel._empty.isVisible()
        hands.key(KEY.Key_Insert)
        QTest.keyClicks(hands.panel.add_line.line, text)
        hands.key(KEY.Key_Return, widget=hands.panel.add_line.line)
    assert [each.text for each in hands.journey.all(Opportunity)] == ["Ask once"]
    hands.open(tables.READINGS)
    hands.bench.select(("touchpoint", START))
    hands.key(KEY.Key_Insert)
    QTest.keyClicks(hands.panel.add_line.line, "42,5")
    hands.key(KEY.Key_Return, widget=hands.panel.add_line.line)
    assert [(each.value, each.touchpoint_id) for each in hands.journey.all(Reading)] == [(42.5, START)]
    hands.open(tables.TOUCHPOINTS)
    hands.at(0, "title")
    hands.key(KEY.Key_Insert)
    QTest.keyClicks(hands.panel.add_line.line, "Compare")
    hands.key(KEY.Key_Return, widget=hands.panel.add_line.line)
    assert hands.column("title") == ["Start", "Compare", "Buy", "Finish"]


def test_delete_removes_the_rows_as_one_step(hands):
    hands.document.commit(DO, notes.add_pain_point(hands.journey, ("touchpoint", BUY), "Slow"))
    hands.open(tables.PAIN_POINTS)
    hands.view.selectAll()
    hands.key(KEY.Key_Delete)
    assert hands.journey.all(PainPoint) == []
    assert len(hands.journey.all(Touchpoint)) == 3
    hands.undo()
    assert len(hands.column("pain")) == 2


def test_esc_leads_back_to_the_map(hands, qtbot):
    hands.at(0, "title")
    with qtbot.waitSignal(hands.panel.left):
        hands.key(KEY.Key_Escape)


def test_keys_of_the_window_are_the_tables_here(hands):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    def ours(key, mod=MOD.NoModifier, text="") -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, mod, text)
        event.ignore()
        QApplication.sendEvent(hands.view, event)
        return event.isAccepted()

    ctrl = MOD.ControlModifier
    for key in (KEY.Key_C, KEY.Key_V, KEY.Key_X, KEY.Key_A, KEY.Key_F):
        assert ours(key, ctrl)
    assert all(ours(key) for key in (KEY.Key_Delete, KEY.Key_F2, KEY.Key_Tab, KEY.Key_Return, KEY.Key_Insert))
    assert not ours(KEY.Key_S, ctrl)
    assert not ours(KEY.Key_Z, ctrl)
    assert not ours(KEY.Key_F6)


def test_it_speaks_another_language(hands):
    hands.panel.set_texts(QtTexts("de"))
    assert hands.panel.tabs.tabText(1) == "Schmerzpunkte"
    assert hands.model.headerData(hands.number("title"), Qt.Orientation.Horizontal) == "Kontaktpunkt"
    tip = hands.model.headerData(hands.number("title"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Klick sortiert" in tip


def test_space_and_ctrl_space_and_the_whole_table(hands):
    hands.at(1, "title")
    hands.key(KEY.Key_Space, MOD.ShiftModifier)
    rows, columns = hands.view.block()
    assert rows == [1]
    assert columns == hands.view.columns_seen()
    hands.key(KEY.Key_A, MOD.ControlModifier)
    assert len(hands.bench.workspace.selection.keys) == 3
