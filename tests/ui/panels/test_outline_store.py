"""Qt keeps the rows of the outline itself: whatever happened to them, they are those of an outline just opened."""

from random import Random

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from journeymap.model.edits import links, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.ui.panels.outline import Outline
from journeymap.ui.panels.outline_model import OutlineModel
from journeymap.ui.panels.outline_store import RowStore
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench
from tests.verbs import random_edit

DO = Message("edit.fields", n=1)
TABLES = (Map, Phase, Touchpoint, Link)


def opened(outline: Outline) -> set:
    """The keys of all rows that are unfolded and have rows below them."""
    model = outline.model_
    nodes = [node for node in model.sync.nodes.values() if node.parent is not None]
    indexes = [(node.key, model.index_of_node(node)) for node in nodes]
    return {key for key, index in indexes if index.isValid() and outline.isExpanded(index) and model.hasChildren(index)}


def rows(outline: Outline) -> list:
    """All rows that the view has laid out, as a person and a screen reader have them."""
    model, found = outline.model_, []
    outline.executeDelayedItemsLayout()
    at = model.index(0, 0)
    while at.isValid():
        level, above = 0, at.parent()
        while above.isValid():
            level, above = level + 1, above.parent()
        found.append(
            (
                model.key_of(at),
                level,
                model.hasChildren(at),
                outline.isExpanded(at) and model.hasChildren(at),
                at.flags(),
            )
            + tuple(at.siblingAtColumn(column).data() for column in range(model.columnCount()))
        )
        at = outline.indexBelow(at)
    return found


def heard(outline: Outline) -> list:
    """What the view offers a screen reader: names, roles and states of all cells."""
    QApplication.processEvents()
    told = QAccessible.queryAccessibleInterface(outline)
    found = []
    for number in range(told.childCount()):
        cell = told.child(number)
        if cell is None:
            continue
        state = cell.state()
        marks = (
            state.expandable,
            state.expandable and state.expanded,
            state.selected,
            state.selectable,
            state.focusable,
        )
        found.append((cell.role(), cell.text(QAccessible.Text.Name), marks))
    return found


def fresh(qtbot, bench: Bench, unfolded: set) -> Outline:
    """An outline of the same document, opened just now."""
    outline = Outline(QtTexts("en"))
    qtbot.addWidget(outline)
    outline.resize(bench.outline.size())
    outline.attach(bench.workspace)
    outline.collapseAll()
    model = outline.model_
    for table in TABLES:
        for key in unfolded:
            if key[0] == table.table:
                outline.expand(model.index_of(key))
    return outline


def agree(qtbot, bench: Bench) -> None:
    model = bench.outline.model_
    for node in [each for each in model.sync.nodes.values() if each.parent is not None]:
        kept, node.shown = model.shown_of(node), None
        assert model.shown_of(node) == kept
    other = fresh(qtbot, bench, opened(bench.outline))
    assert rows(bench.outline) == rows(other)
    assert heard(bench.outline) == heard(other)
    other.detach()


@pytest.fixture(autouse=True)
def _listening():
    """Somebody listens: only then Qt tells that rows have changed."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, large_journey(250), Settings(tmp_path), MAP)
    made.panels.set_theme(tokens.load("light"))
    yield made
    made.close()


@pytest.mark.parametrize("seed", range(4))
def test_after_edits_undo_and_redo_it_is_one_just_opened(qtbot, tmp_path, request, seed):
    bench = Bench(qtbot, large_journey(30) if seed % 2 else Journey(), Settings(tmp_path), MAP if seed % 2 else "")
    request.addfinalizer(bench.close)
    model, random = bench.outline.model_, Random(seed)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    unfolded: set = set()
    for step in range(120):
        before = opened(bench.outline)
        dice = random.random()
        if dice < 0.2:
            bench.workspace.editor.undo()
        elif dice < 0.35:
            bench.workspace.editor.redo()
        else:
            try:
                bench.document.commit(DO, random_edit(random, bench.journey)[1])
            except RuleBroken:
                continue
        after = opened(bench.outline)
        lost = {key for key in before - after if key in model.sync.nodes}
        assert not [key for key in lost if model.hasChildren(model.index_of(key))]
        assert {key for key in after - before if key[0] == Touchpoint.table} <= unfolded
        cards = bench.journey.all(Touchpoint)
        for each in random.sample(cards, min(2, len(cards))):
            bench.outline.setExpanded(model.index_of(each.key), random.random() < 0.7)
            unfolded.add(each.key)
        phases = bench.journey.all(Phase)
        if phases and random.random() < 0.2:
            at = model.index_of(random.choice(phases).key)
            bench.outline.setExpanded(at, not bench.outline.isExpanded(at))
        if random.random() < 0.3:
            chosen = random.sample(cards, min(3, len(cards)))
            bench.select(*(each.key for each in chosen))
        if step % 6 == 0:
            agree(qtbot, bench)
    agree(qtbot, bench)


def test_laying_out_asks_python_for_no_row(bench, monkeypatch):
    asked = ("index", "parent", "sibling", "rowCount", "hasChildren", "columnCount", "flags", "buddy")
    assert [name for name in asked for each in (OutlineModel, RowStore) if name in each.__dict__] == []
    calls: list[object] = []
    monkeypatch.setattr(RowStore, "canFetchMore", lambda _self, parent: calls.append(parent))
    monkeypatch.setattr(OutlineModel, "data", lambda _self, index, role=0: calls.append(index))
    bench.outline.expandToDepth(1)
    bench.outline.doItemsLayout()
    calls.clear()
    bench.outline.doItemsLayout()
    assert len(calls) < 20  # the map, its phases, and the height of the first row


def test_rows_of_a_phase_are_made_when_it_is_unfolded(qtbot, tmp_path, request):
    bench = Bench(qtbot, large_journey(400), Settings(tmp_path), MAP)
    request.addfinalizer(bench.close)
    model, nodes = bench.outline.model_, bench.outline.model_.sync.nodes
    second = nodes["phase", "p1"]
    assert not second.is_made
    assert model.rowCount(model.index_of_node(second)) == 100
    bench.outline.expand(model.index_of_node(second))
    bench.outline.executeDelayedItemsLayout()
    assert second.is_made
    assert model.hasChildren(model.index_of_node(nodes["touchpoint", "t105"]))
    assert not nodes["phase", "p2"].is_made
    agree(qtbot, bench)


def test_a_row_that_moves_stays_selected_unfolded_and_edited(bench, qtbot):
    outline, model = bench.outline, bench.outline.model_
    bench.select(("touchpoint", "t5"))
    outline.expand(model.index_of(("touchpoint", "t5")))
    outline.edit(outline.currentIndex())
    editor = outline.indexWidget(outline.currentIndex()) or outline.focusWidget()
    qtbot.keyClicks(editor, "half")
    place = Place("p1", bench.journey.need(Touchpoint, "t5").lane_id, "a0003")
    bench.document.commit(DO, touchpoints.put(bench.journey, ["t5"], place))
    at = model.index_of(("touchpoint", "t5"))
    assert model.key_of(at.parent()) == ("phase", "p1")
    assert outline.currentIndex() == at
    assert outline.selectionModel().isSelected(at)
    assert outline.isExpanded(at)
    assert outline.state() == Outline.State.EditingState
    assert editor.text().endswith("half")
    qtbot.keyClick(editor, "\x1b")
    agree(qtbot, bench)


def test_a_move_into_a_phase_nobody_has_unfolded(qtbot, tmp_path, request):
    bench = Bench(qtbot, large_journey(400), Settings(tmp_path), MAP)
    request.addfinalizer(bench.close)
    outline, model = bench.outline, bench.outline.model_
    outline.expand(model.index_of(("phase", "p0")))
    outline.expand(model.index_of(("touchpoint", "t5")))
    link = bench.journey.referring(Link, "source_id", "t5")[0]
    bench.select(link.key)
    place = Place("p3", bench.journey.need(Touchpoint, "t5").lane_id, "a0003")
    bench.document.commit(DO, touchpoints.put(bench.journey, ["t5"], place))
    assert model.key_of(outline.currentIndex()) == link.key
    assert outline.isExpanded(outline.currentIndex().parent())
    agree(qtbot, bench)
    bench.document.undo()
    assert model.key_of(outline.currentIndex()) == link.key
    agree(qtbot, bench)


def test_links_of_a_card_nobody_has_unfolded_are_counted(bench, qtbot):
    model = bench.outline.model_
    card = model.index_of(("touchpoint", "t249"))
    assert model.rowCount(card) == 0
    for number in (3, 4):
        bench.document.commit(DO, links.join(bench.journey, "t249", f"t{number}"))
    assert model.rowCount(card) == 2
    assert [key for key in model.sync.nodes if key[0] == Link.table] == []
    bench.document.undo()
    assert model.rowCount(card) == 1
    agree(qtbot, bench)
    bench.document.undo()
    assert not model.hasChildren(card)
    agree(qtbot, bench)


def test_cells_beside_the_title_cannot_be_edited_nor_dropped_on_once_seen(bench):
    outline, model = bench.outline, bench.outline.model_
    flag = model.index_of(("touchpoint", "t1")).flags().__class__

    def check(key: str) -> None:
        outline.scrollTo(model.index_of(("touchpoint", key)))
        outline.viewport().grab()
        at = model.index_of(("touchpoint", key))
        seen = [at.siblingAtColumn(column).flags() for column in range(1, 5)]
        assert seen == [flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled] * 4
        assert at.flags() & flag.ItemIsEditable
        assert not at.flags() & flag.ItemIsDropEnabled

    check("t1")
    bench.document.commit(DO, touchpoints.remove(bench.journey, ["t1"]))
    bench.document.undo()
    check("t1")  # painted as the picture that was kept
    bench.document.commit(DO, touchpoints.add(bench.journey, Place("p0", "l1", "a0001"), "New", touchpoint_id="new"))
    bench.select(("touchpoint", "new"))
    check("new")


def test_no_view_takes_rows_away(bench):
    model = bench.outline.model_
    count = model.rowCount(model.index_of(("phase", "p0")))
    assert not model.removeRows(0, 1, model.index_of(("phase", "p0")))
    assert not model.removeRows(0, 1)
    assert model.rowCount(model.index_of(("phase", "p0"))) == count
    assert model.rowCount(QModelIndex()) == 1
