"""The outline follows the journey row by row, and edits it like the canvas does."""

from random import Random

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from journeymap.model import order
from journeymap.model.edits import fields, grid, maps, notes, touchpoints
from journeymap.model.edits import links as links_verbs
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.layout.link_words import label
from journeymap.model.messages import KeyTexts, Message
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import LinkKind
from journeymap.ui.panels.outline import Outline
from journeymap.ui.panels.outline_model import children_agree
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.model.sample import AFTER, BEFORE, BUY, CUSTOMER, FINISH, MAP, START
from tests.ui.panels.bench import Bench
from tests.verbs import random_edit

DO = Message("edit.fields", n=1)
ROLE = Qt.ItemDataRole


def tree(model, parent=None) -> list:
    """Titles as nested lists, read through Qt's interface alone."""
    parent = parent if parent is not None else QModelIndex()
    if model.canFetchMore(parent):
        model.fetchMore(parent)
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        below = tree(model, index)
        found.append([index.data(ROLE.EditRole), *below] if model.key_of(index)[0] != "link" else index.data())
    return found


def truth(journey: Journey) -> list:
    def phase(each: Phase) -> list:
        mine = [t for t in order.touchpoints(journey, each.map_id) if t.phase_id == each.id]
        return [each.title, *([t.title, *links(journey, t)] for t in mine)]

    return [[m.title, *map(phase, order.phases(journey, m.id))] for m in order.maps(journey)]


def links(journey: Journey, touchpoint: Touchpoint) -> list[str]:
    """What the links of a touchpoint say, in the order of their kinds."""
    out = sorted(
        journey.referring(Link, "source_id", touchpoint.id), key=lambda k: (list(LinkKind).index(k.kind), k.id)
    )
    said = [f"to {journey.need(Touchpoint, link.target_id).title or '(untitled)'}" for link in out]
    return [
        " · ".join(part for part in (to, label(link, KeyTexts())) if part) for to, link in zip(said, out, strict=True)
    ]


def cards(found: list) -> list:
    """A tree of one map without its links."""
    ((title, *phases),) = found
    return [title, *([phase[0], *([each[0]] for each in phase[1:])] for phase in phases)]


def index(bench, table: str, record_id: str):
    if table == "link":
        bench.outline.model_.unfold(record_id)
    return bench.outline.model_.index_of((table, record_id))


def test_it_shows_maps_phases_touchpoints_in_journey_order(bench):
    before = ["Before", ["Start", "to Buy"], ["Buy", "to Finish"]]
    assert tree(bench.outline.model_) == [["Sample", before, ["After", ["Finish"]]]]


def test_a_row_says_lane_channel_emotion_and_pain(bench):
    bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", BUY), "Slow"))
    at = index(bench, "touchpoint", BUY)
    assert [at.siblingAtColumn(c).data() for c in range(5)] == ["Buy", "Office", "", "\u22122", "\u25b2 1"]
    assert at.data(ROLE.AccessibleTextRole) == "Touchpoint 2 of 3: Buy, Office, emotion of Ana \u22122, 1 pain point"
    assert at.siblingAtColumn(4).data(ROLE.AccessibleTextRole) == "1 pain point"
    assert "Before" in index(bench, "phase", BEFORE).data(ROLE.AccessibleTextRole)


def test_a_tooltip_shows_what_looks_like_html_as_text(bench):
    bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, "<img src=x> & more"))
    assert "<img" not in index(bench, "touchpoint", BUY).data(ROLE.ToolTipRole)


def test_a_rename_resets_nothing_and_keeps_what_is_open(bench, qtbot):
    bench.outline.collapse(index(bench, "phase", BEFORE))
    with qtbot.assertNotEmitted(bench.outline.model_.modelReset), qtbot.waitSignal(bench.outline.model_.dataChanged):
        bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, "Pay"))
    assert index(bench, "touchpoint", BUY).data() == "Pay"
    assert not bench.outline.isExpanded(index(bench, "phase", BEFORE))
    assert bench.outline.isExpanded(index(bench, "phase", AFTER))


def test_selection_goes_both_ways(bench):
    bench.select(("touchpoint", BUY), ("touchpoint", FINISH))
    chosen = {bench.outline.model_.key_of(i) for i in bench.outline.selectionModel().selectedRows()}
    assert chosen == {("touchpoint", BUY), ("touchpoint", FINISH)}
    bench.outline.setCurrentIndex(index(bench, "phase", AFTER))
    assert bench.workspace.selection.keys == (("phase", AFTER),)


def test_selecting_on_another_map_shows_that_map(bench):
    bench.document.commit(DO, maps.duplicate(bench.journey, MAP, "Copy", "to-be", copy_id="copy"))
    there = order.touchpoints(bench.journey, "copy")[0]
    bench.select(("touchpoint", BUY))
    bench.outline.setCurrentIndex(index(bench, "touchpoint", there.id))
    assert bench.workspace.map_id == "copy"
    assert bench.workspace.selection.keys == (there.key,)


def test_rename_in_place_with_f2(bench, qtbot):
    bench.select(("touchpoint", BUY))
    bench.outline.setFocus()
    qtbot.keyClick(bench.outline, Qt.Key.Key_F2)
    editor = bench.outline.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Buy"
    editor.selectAll()
    qtbot.keyClicks(editor, "Pay now")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.journey.need(Touchpoint, BUY).title == "Pay now")


def test_a_change_beside_the_editor_keeps_what_is_typed(bench, qtbot):
    bench.select(("touchpoint", BUY))
    bench.outline.edit(index(bench, "touchpoint", BUY))
    editor = bench.outline.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "half")
    bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", BUY), "Slow"))
    bench.panels.set_texts(QtTexts("de"))
    QApplication.processEvents()
    assert editor.text() == "half"
    bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, "Elsewhere"))
    assert editor.text() == "Elsewhere"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_deleting_the_row_being_edited_is_survived(bench, qtbot):
    bench.select(("touchpoint", BUY))
    bench.outline.edit(index(bench, "touchpoint", BUY))
    qtbot.keyClicks(bench.outline.viewport().findChild(QLineEdit), "half")
    bench.document.commit(DO, touchpoints.remove(bench.journey, [BUY]))
    QApplication.processEvents()
    assert tree(bench.outline.model_) == truth(bench.journey)
    assert bench.journey.get(Touchpoint, BUY) is None


def test_enter_opens_on_the_canvas_and_esc_leads_back(bench, qtbot):
    bench.select(("touchpoint", BUY))
    with qtbot.waitSignal(bench.panels.opened) as opened:
        qtbot.keyClick(bench.outline, Qt.Key.Key_Return)
    assert tuple(opened.args[0]) == ("touchpoint", BUY)
    with qtbot.waitSignal(bench.outline.left):
        qtbot.keyClick(bench.outline, Qt.Key.Key_Escape)


def test_typing_ahead_finds_a_row(bench, qtbot):
    bench.outline.setFocus()
    qtbot.keyClicks(bench.outline, "fin")
    assert bench.workspace.selection.keys == (("touchpoint", FINISH),)


def test_the_context_menu_is_the_windows(bench, qtbot):
    bench.select(("touchpoint", BUY))
    with qtbot.waitSignal(bench.panels.context_menu) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(bench.outline.viewport(), event)
    assert tuple(asked.args[0]) == ("touchpoint", BUY)


def drop(bench, keys, parent, row) -> bool:
    model = bench.outline.model_
    data = model.mimeData([model.index_of(key) for key in keys])
    target = model.index_of(parent) if parent else QModelIndex()
    if not model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, target):
        return False
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, target)
    return True


@pytest.mark.parametrize(
    ("keys", "parent", "row", "wanted"),
    [
        ([START], AFTER, -1, [["Before", ["Buy"]], ["After", ["Finish"], ["Start"]]]),
        ([FINISH], BEFORE, 0, [["Before", ["Finish"], ["Start"], ["Buy"]], ["After"]]),
        ([FINISH], BEFORE, 1, [["Before", ["Start"], ["Finish"], ["Buy"]], ["After"]]),
        ([BUY], BEFORE, 0, [["Before", ["Buy"], ["Start"]], ["After", ["Finish"]]]),
        ([START, BUY], AFTER, -1, [["Before"], ["After", ["Finish"], ["Start"], ["Buy"]]]),
    ],
)
def test_dragging_touchpoints(bench, keys, parent, row, wanted):
    before = {key: bench.journey.need(Touchpoint, key).lane_id for key in keys}
    assert drop(bench, [("touchpoint", key) for key in keys], ("phase", parent), row)
    assert cards(tree(bench.outline.model_)) == ["Sample", *wanted]
    assert tree(bench.outline.model_) == truth(bench.journey)
    assert {key: bench.journey.need(Touchpoint, key).lane_id for key in keys} == before
    bench.workspace.editor.undo()
    before = ["Before", ["Start", "to Buy"], ["Buy", "to Finish"]]
    assert tree(bench.outline.model_) == [["Sample", before, ["After", ["Finish"]]]]


def test_dropped_where_it_stands_nothing_happens(bench):
    assert drop(bench, [("touchpoint", START)], ("phase", BEFORE), 0)
    assert bench.document.history.undo_step is None


def test_dragging_phases_and_maps(bench):
    assert drop(bench, [("phase", AFTER)], ("map", MAP), 0)
    assert [row[0] for row in tree(bench.outline.model_)[0][1:]] == ["After", "Before"]
    bench.document.commit(DO, maps.add(bench.journey, "Second", map_id="second"))
    assert drop(bench, [("map", "second")], None, 0)
    assert [row[0] for row in tree(bench.outline.model_)] == ["Second", "Sample"]


def test_what_makes_no_sense_cannot_be_dropped(bench):
    bench.document.commit(DO, maps.duplicate(bench.journey, MAP, "Copy", "to-be", copy_id="copy"))
    other = order.phases(bench.journey, "copy")[0]
    assert not drop(bench, [("touchpoint", START)], other.key, -1)
    assert not drop(bench, [("phase", BEFORE)], ("phase", AFTER), -1)
    assert not drop(bench, [("touchpoint", START)], ("map", MAP), 0)


def test_a_locked_document_cannot_be_edited(qtbot, settings, request):
    from tests.model.sample import sample

    bench = Bench(qtbot, sample(), settings, MAP, locked=Message("rule.link-to-itself"))
    request.addfinalizer(bench.close)
    assert not bench.outline.model_.flags(index(bench, "touchpoint", BUY)) & Qt.ItemFlag.ItemIsEditable
    assert not drop(bench, [("touchpoint", START)], ("phase", AFTER), -1)


def test_language_and_theme_switch(bench):
    bench.panels.set_texts(QtTexts("de"))
    assert "Kontaktpunkt 2 von 3" in index(bench, "touchpoint", BUY).data(ROLE.AccessibleTextRole)
    assert bench.outline.accessibleName() == "Gliederung"
    mood = index(bench, "touchpoint", BUY).siblingAtColumn(3)
    bench.panels.set_theme(tokens.load("dark"))
    assert mood.data(ROLE.ForegroundRole).name().upper() == tokens.load("dark").colours["pain"].upper()


@pytest.mark.parametrize("seed", range(6))
def test_a_random_walk_keeps_rows_and_journey_equal(qtbot, settings, seed, request):
    bench = Bench(qtbot, Journey(), settings, "")
    request.addfinalizer(bench.close)
    model, random = bench.outline.model_, Random(seed)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    for _ in range(160):
        dice = random.random()
        if dice < 0.15:
            bench.workspace.editor.undo()
        elif dice < 0.25:
            bench.workspace.editor.redo()
        else:
            try:
                _, changes = random_edit(random, bench.journey)
                bench.document.commit(DO, changes)
            except RuleBroken:
                continue
        if random.random() < 0.3:
            cards = bench.journey.all(Touchpoint)
            bench.select(*(t.key for t in random.sample(cards, min(3, len(cards)))))
        unfolded = [each for each in bench.journey.all(Touchpoint) if random.random() < 0.1]
        for each in unfolded:
            bench.outline.expand(index(bench, "touchpoint", each.id))
        assert children_agree(model, bench.journey)
        for each in bench.journey.all(Touchpoint):
            assert model.hasChildren(index(bench, "touchpoint", each.id)) == bool(links(bench.journey, each))
        if random.random() < 0.04:
            assert tree(model) == truth(bench.journey)
        assert set(bench.outline._selected()) == {k for k in bench.workspace.selection.keys if k in model.sync.nodes}
    assert resets == []


def test_many_edits_at_once_keep_the_order(bench):
    """A lane that moves reorders every phase; nothing is lost and the selection stays."""
    for number in range(40):
        place = touchpoints.Place(BEFORE, CUSTOMER if number % 2 else "office", "a5")
        bench.document.commit(DO, touchpoints.add(bench.journey, place, f"T{number}"))
    bench.select(("touchpoint", BUY))
    bench.document.commit(DO, grid.move_lane(bench.journey, CUSTOMER, 1))
    assert tree(bench.outline.model_) == truth(bench.journey)
    assert bench.outline.model_.key_of(bench.outline.currentIndex()) == ("touchpoint", BUY)
    bench.document.commit(DO, grid.remove_phase(bench.journey, BEFORE, keep_in=AFTER))
    assert tree(bench.outline.model_) == truth(bench.journey)
    bench.workspace.editor.undo()
    assert tree(bench.outline.model_) == truth(bench.journey)
    assert bench.journey.count(Map) == 1


def test_a_link_says_where_it_leads_and_when(bench):
    changes = fields.edit(bench.journey, Link, ["one"], condition="if cheap", share=40, kind="alternative")
    bench.document.commit(DO, changes)
    at = index(bench, "link", "one")
    assert at.parent() == index(bench, "touchpoint", START)
    assert at.data() == "to Buy · if cheap · 40 %"
    assert at.siblingAtColumn(1).data() == "Alternative"
    assert at.data(ROLE.AccessibleTextRole) == "Link 1 of 1 to Buy: Alternative, if cheap · 40 %"
    bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, "Pay"))
    assert at.data() == "to Pay · if cheap · 40 %"


def test_a_renamed_target_repaints_the_links_that_lead_there(bench, qtbot):
    tree(bench.outline.model_)
    model, seen = bench.outline.model_, []
    model.dataChanged.connect(lambda first, _last: seen.append(model.key_of(first)))
    bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, "Pay"))
    assert ("link", "one") in seen
    assert ("link", "two") not in seen


def test_the_condition_of_a_link_is_written_in_its_row(bench, qtbot):
    bench.select(("link", "one"))
    assert bench.outline.currentIndex() == index(bench, "link", "one")
    assert bench.outline.isExpanded(index(bench, "touchpoint", START))
    bench.outline.setFocus()
    qtbot.keyClick(bench.outline, Qt.Key.Key_F2)
    editor = bench.outline.viewport().findChild(QLineEdit)
    assert editor.text() == ""
    qtbot.keyClicks(editor, "if cheap")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.journey.need(Link, "one").condition == "if cheap")


def test_a_link_row_is_selected_changed_by_the_inspector_and_deleted(bench):
    bench.outline.setCurrentIndex(index(bench, "link", "two"))
    assert bench.workspace.selection.keys == (("link", "two"),)
    assert bench.form is not None
    combo = bench.widget("kind")
    combo.setCurrentIndex(combo.findText("Escalation"))
    combo.activated.emit(combo.currentIndex())
    assert bench.journey.need(Link, "two").kind is LinkKind.ESCALATION
    assert bench.workspace.editor.delete_selection()
    assert not index(bench, "link", "two").isValid()
    assert bench.outline.model_.rowCount(index(bench, "touchpoint", BUY)) == 0
    bench.document.undo()
    assert index(bench, "link", "two").isValid()


def test_a_link_row_cannot_be_dragged_nor_dropped_on(bench):
    flags = bench.outline.model_.flags(index(bench, "link", "one"))
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled
    assert not flags & Qt.ItemFlag.ItemIsDropEnabled
    assert flags & Qt.ItemFlag.ItemNeverHasChildren
    assert flags & Qt.ItemFlag.ItemIsEditable
    assert not bench.outline.model_.flags(index(bench, "touchpoint", BUY)) & Qt.ItemFlag.ItemIsDropEnabled


def test_a_link_goes_along_when_it_leaves_from_a_new_card(bench):
    """A card is put in front of another in one step: its link leaves from a row that has just come."""
    added = touchpoints.add(bench.journey, Place(BEFORE, CUSTOMER, "a0V"), "Between", touchpoint_id="mid")
    after = bench.journey.snapshot()
    after.apply(added)
    changes = added.then(fields.edit(after, Link, ["one"], source_id="mid"))
    bench.document.commit(DO, changes)
    assert tree(bench.outline.model_) == truth(bench.journey)
    assert children_agree(bench.outline.model_, bench.journey)
    bench.document.undo()
    assert children_agree(bench.outline.model_, bench.journey)
    bench.document.redo()
    assert index(bench, "link", "one").parent() == index(bench, "touchpoint", "mid")


def test_the_links_of_a_card_have_rows_once_it_is_unfolded(bench):
    model = bench.outline.model_
    assert [key for key in model.sync.nodes if key[0] == "link"] == []
    assert model.hasChildren(index(bench, "touchpoint", START))
    assert not model.hasChildren(index(bench, "touchpoint", FINISH))
    bench.outline.expand(index(bench, "touchpoint", START))
    assert [key for key in model.sync.nodes if key[0] == "link"] == [("link", "one")]
    bench.select(("link", "two"))
    assert model.key_of(bench.outline.currentIndex()) == ("link", "two")


def test_a_card_can_be_unfolded_from_its_first_link_to_its_last(bench, qtbot):
    model, card = bench.outline.model_, index(bench, "touchpoint", FINISH)
    bench.outline.viewport().repaint()
    assert not model.hasChildren(card)
    bench.document.commit(DO, links_verbs.join(bench.journey, FINISH, START))
    assert model.rowCount(card) == 1
    start = index(bench, "touchpoint", START)
    assert [key for key in model.sync.nodes if key[0] == "link"] == []
    with qtbot.waitSignal(model.rowsRemoved):
        bench.document.commit(DO, links_verbs.remove(bench.journey, ["one"]))
    assert not model.hasChildren(start)


def test_a_turned_link_moves_to_the_row_it_now_leaves_from(bench):
    bench.document.commit(DO, links_verbs.reverse(bench.journey, "one"))
    assert index(bench, "link", "one").parent() == index(bench, "touchpoint", BUY)
    assert tree(bench.outline.model_) == truth(bench.journey)


def test_what_the_filter_does_not_mean_is_pale_and_said_to_be_filtered_out(stage, document):
    from journeymap.model.analysis.conditions import Field, Filter
    from journeymap.model.layout.colour import PALER

    shell = stage.open(document("glasfaser-musterstadt"))
    workspace = shell.workspace
    shell.panels.show("outline", True)
    model = shell.window.findChild(Outline).model_
    workspace.filter.set(Filter().with_value(Field.PAIN, "12"))
    back = sorted(workspace.filter.back)
    out = sorted(workspace.filter.facts.all - workspace.filter.back)
    pale = shell.program.theme.colours[PALER + "text1"].lower()
    index = model.index_of(("touchpoint", back[0]))
    assert index.data(Qt.ItemDataRole.ForegroundRole).name() == pale
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("filtered out")
    other = model.index_of(("touchpoint", out[0])).data(Qt.ItemDataRole.ForegroundRole)
    assert other is None or other.name() != pale
    workspace.filter.set(Filter())
    shown = index.data(Qt.ItemDataRole.ForegroundRole)
    assert shown is None or shown.name() != pale
    shell.window.hide()
