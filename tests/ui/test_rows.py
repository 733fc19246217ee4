"""Rows of the map in the window: shown, ordered, regrouped; and edits where rows are groups."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from journeymap.model.analysis import personas
from journeymap.model.layout.view import Line, Row, View
from journeymap.model.records.catalogues import Channel, Owner, Persona, System
from journeymap.model.records.touchpoints import Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import Grouping
from journeymap.ui.canvas.glide import Glide
from journeymap.ui.parts.rows_popover import RowsPopover
from tests.ui.keyboard import ALT, CTRL, SHIFT, Key, Typist

USUAL = (Row.EMOTION, Row.PAIN)


@pytest.fixture
def typist(stage, qtbot, document):
    stage.program.settings.reduced_motion = True
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.workspace.session.set_auto_save(False)
    yield Typist(shell, qtbot)
    shell.window.hide()


def view(typist) -> View:
    return typist.shell.workspace.view


def picture(typist):
    return typist.shell.workspace.map_view.picture


def by(typist, grouping: Grouping) -> None:
    typist.press(getattr(Key, f"Key_{list(Grouping).index(grouping) + 1}"), CTRL | ALT)
    assert picture(typist).view.rows_by is grouping


def head_of(typist, title: str) -> str | None:
    """The value of the row in which a card stands."""
    card = next(card for card in typist.cards if card.title == title)
    rows = picture(typist).rows
    head = rows.heads[rows.row_of[card.id]]
    return head.key[1] if head.key else None


def card_of(typist, title: str) -> Touchpoint:
    return next(card for card in typist.cards if card.title == title)


def test_rows_are_formed_by_keys_menu_and_switch(typist):
    actions = typist.shell.window.actions_
    for grouping in (*Grouping, Grouping.LANE):
        by(typist, grouping)
        assert actions[f"view.by-{grouping.value}"].isChecked()
        assert sum(actions[f"view.by-{each.value}"].isChecked() for each in Grouping) == 1
    actions["view.by-system"].trigger()
    assert typist.shell.view_switch._buttons.by.text() == "Rows by system"
    assert len(picture(typist).plan.cards) == len(typist.cards)
    assert typist.shell.workspace.document.history.undo_step is None


def test_rows_come_and_go_by_keys_in_the_usual_order(typist):
    typist.press(Key.Key_4, ALT)
    typist.press(Key.Key_3, ALT)
    assert view(typist).rows == (*USUAL, Row.OPPORTUNITIES, Row.CHANNELS)
    assert typist.shell.window.actions_["view.row-channels"].isChecked()
    typist.press(Key.Key_1, ALT)
    assert view(typist).rows == (Row.PAIN, Row.OPPORTUNITIES, Row.CHANNELS)
    typist.shell.do("rows.set_rows", (Row.CHANNELS, Row.PAIN))
    typist.press(Key.Key_0, ALT)
    assert view(typist).rows == (Row.CHANNELS, Row.PAIN, Row.NOTES)
    typist.shell.do("rows.reset")
    assert view(typist) == View()


def test_blueprint_lines_are_switched_one_by_one(typist):
    actions = typist.shell.window.actions_
    assert all(actions[f"view.line-{line.value}"].isChecked() for line in Line)
    actions["view.line-visibility"].trigger()
    assert view(typist).lines == (Line.INTERACTION, Line.INTERNAL)
    actions["view.line-visibility"].trigger()
    assert view(typist).lines == tuple(Line)


@pytest.fixture
def popover(typist):
    typist.press(Key.Key_R, CTRL | ALT)
    [found] = typist.shell.window.findChildren(RowsPopover)
    assert found.isVisible()
    yield found
    found.close()


def test_the_list_ticks_and_orders_by_keys(typist, popover):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(popover.list, key, modifiers)

    press(Key.Key_Down)
    press(Key.Key_Up, ALT)
    assert view(typist).rows == (Row.PAIN, Row.EMOTION)
    press(Key.Key_Space)
    assert view(typist).rows == (Row.EMOTION,)
    press(Key.Key_Down, ALT)
    assert view(typist).rows == (Row.EMOTION,)
    press(Key.Key_Space)
    assert view(typist).rows == (Row.EMOTION, Row.PAIN)
    assert not popover.lines[Line.INTERNAL].isHidden()
    popover.lines[Line.INTERNAL].click()
    assert view(typist).lines == (Line.INTERACTION, Line.VISIBILITY)
    popover.reset.click()
    assert view(typist) == View()
    assert popover.list.ticked() == USUAL
    press(Key.Key_Escape)
    assert not popover.isVisible()


def test_the_list_orders_by_its_buttons(typist, popover):
    assert not popover.up.isEnabled()
    popover.down.click()
    assert view(typist).rows == (Row.PAIN, Row.EMOTION)
    assert popover.up.isEnabled()


def label_of(typist, row: Row) -> QPoint:
    """The middle of a row's label, in the viewport."""
    item = typist.canvas.surface.item_of(("row", row.value))
    return typist.canvas.mapFromScene(QPointF(*item.bounds.centre))


def test_a_label_is_dragged_to_another_place(typist):
    typist.canvas.fit()
    port = typist.canvas.viewport()
    start, other = label_of(typist, Row.EMOTION), label_of(typist, Row.PAIN)
    end = other + QPoint(0, other.y() - label_of(typist, Row.EMOTION).y())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        at = start + (end - start) * step / 5
        QTest.mouseMove(port, at)
        typist.canvas.mouseMoveEvent(_move(at))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert view(typist).rows == (Row.PAIN, Row.EMOTION)
    assert typist.shell.workspace.document.history.undo_step is None


def _move(at: QPoint):
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(at), QPointF(at), left, left, none)


def test_the_menu_of_a_label_is_about_its_row(typist):
    typist.canvas.fit()
    typist.canvas.hands.context_menu(label_of(typist, Row.PAIN))
    menu = typist.shell.context_menus["row"]
    assert menu.isVisible()
    menu.close()
    actions = typist.shell.window.actions_
    actions["view.row-up"].trigger()
    assert view(typist).rows == (Row.PAIN, Row.EMOTION)
    actions["view.row-hide"].trigger()
    assert view(typist).rows == (Row.EMOTION,)
    assert typist.shell.workspace.selection.keys == ()


def test_a_click_or_double_click_on_a_label_makes_nothing(typist):
    typist.canvas.fit()
    count = len(typist.cards)
    typist.pick(typist.titles[0])
    QTest.mouseClick(typist.canvas.viewport(), Qt.MouseButton.LeftButton, pos=label_of(typist, Row.PAIN))
    assert typist.chosen == []
    QTest.mouseDClick(typist.canvas.viewport(), Qt.MouseButton.LeftButton, pos=label_of(typist, Row.PAIN))
    assert len(typist.cards) == count


@pytest.mark.parametrize("grouping", [Grouping.CHANNEL, Grouping.OWNER])
def test_up_and_down_give_the_value_of_the_next_row(typist, grouping):
    by(typist, grouping)
    title = "Order online"
    before, card = head_of(typist, title), card_of(typist, title)
    typist.pick(title)
    typist.press(Key.Key_Down, CTRL | SHIFT)
    after = head_of(typist, title)
    assert after != before
    moved = card_of(typist, title)
    assert getattr(moved, f"{grouping.value}_id") == after
    assert (moved.lane_id, moved.phase_id, moved.step) == (card.lane_id, card.phase_id, card.step)
    assert typist.chosen == [title]
    typist.press(Key.Key_Z, CTRL)
    assert card_of(typist, title) == card
    assert view(typist).rows_by is grouping


@pytest.mark.parametrize(
    ("grouping", "join", "field"),
    [
        (Grouping.PERSONA, TouchpointPersona, "persona_id"),
        (Grouping.SYSTEM, TouchpointSystem, "system_id"),
    ],
)
def test_personas_and_systems_are_assigned_or_refused_in_a_sentence(typist, grouping, join, field):
    by(typist, grouping)
    joined = {card.title: typist.journey.referring(join, "touchpoint_id", card.id) for card in typist.cards}
    rows = picture(typist).rows
    one = next(title for title, joins in joined.items() if len(joins) == 1)
    up = rows.row_of[card_of(typist, one).id] > 0
    typist.pick(one)
    typist.press(Key.Key_Up if up else Key.Key_Down, CTRL | SHIFT)
    now = [getattr(each, field) for each in typist.journey.referring(join, "touchpoint_id", card_of(typist, one).id)]
    assert now == [head_of(typist, one)]
    assert now != [getattr(joined[one][0], field)]
    several = next((title for title, joins in joined.items() if len(joins) > 1), None)
    if several is not None:
        journey = typist.journey.snapshot()
        typist.pick(several)
        typist.press(Key.Key_Down, CTRL | SHIFT)
        assert typist.journey == journey
        assert "is not clear" in typist.shell.program.texts.say(typist.shell.window.banner.message)


def test_new_cards_get_the_value_of_their_row(typist):
    by(typist, Grouping.OWNER)
    typist.pick("Order online")
    here = head_of(typist, "Order online")
    lane = card_of(typist, "Order online").lane_id
    typist.press(Key.Key_Tab)
    typist.type("Danach")
    typist.press(Key.Key_Return)
    assert head_of(typist, "Danach") == here
    assert card_of(typist, "Danach").lane_id == lane
    typist.press(Key.Key_Up, CTRL)
    typist.type("Higher")
    typist.press(Key.Key_Return)
    values = [head.key and head.key[1] for head in picture(typist).rows.heads]
    assert head_of(typist, "Higher") == values[values.index(here) - 1]
    assert card_of(typist, "Higher").lane_id == lane
    typist.pick("Danach")
    typist.press(Key.Key_Return)
    typist.type("Daneben")
    typist.press(Key.Key_Return)
    assert head_of(typist, "Daneben") == here


def test_above_the_first_row_there_is_none(typist):
    by(typist, Grouping.OWNER)
    rows = picture(typist).rows
    top = next(card.title for card in typist.cards if rows.row_of[card.id] == 0)
    count = len(typist.cards)
    typist.pick(top)
    typist.press(Key.Key_Up, CTRL)
    assert len(typist.cards) == count
    assert typist.shell.window.status.currentMessage() == "There is no row above this one."


def test_a_double_click_in_a_group_makes_a_card_of_that_group(typist):
    by(typist, Grouping.OWNER)
    typist.canvas.fit()
    drawn = picture(typist)
    row = next(at for at, head in enumerate(drawn.rows.heads) if head.key)
    span, phase = drawn.plan.rows[row], drawn.plan.phases[-1]
    at = typist.canvas.mapFromScene(
        QPointF(drawn.origin.x + phase.end - 4, drawn.origin.y + span.start + span.size / 2)
    )
    lanes = {card.lane_id for card in typist.cards if drawn.rows.row_of[card.id] == row}
    before = {card.id for card in typist.cards}
    typist.canvas.hands.double_click(at)
    [new] = [card for card in typist.cards if card.id not in before]
    assert new.owner_id == drawn.rows.heads[row].key[1]
    assert new.lane_id in lanes
    typist.press(Key.Key_Escape)


def test_a_dragged_card_gets_the_value_of_the_row_it_is_dropped_in(typist):
    by(typist, Grouping.OWNER)
    typist.canvas.fit()
    drawn = picture(typist)
    card = card_of(typist, "Order online")
    here = drawn.rows.row_of[card.id]
    target = here - 1 if here else here + 1
    span = drawn.plan.rows[target]
    start = typist.canvas.mapFromScene(QPointF(*drawn.card(card.id).centre))
    end = QPoint(start.x(), typist.canvas.mapFromScene(QPointF(0, drawn.origin.y + span.start + span.size / 2)).y())
    QTest.mousePress(typist.canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        typist.canvas.mouseMoveEvent(_move(start + (end - start) * step / 5))
    QTest.mouseRelease(typist.canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    moved = typist.journey.need(Touchpoint, card.id)
    assert moved.owner_id == drawn.rows.heads[target].key[1]
    assert moved.lane_id == card.lane_id
    typist.press(Key.Key_Z, CTRL)
    assert typist.journey.need(Touchpoint, card.id) == card


def test_cards_glide_to_their_rows_unless_motion_is_reduced(typist, stage):
    typist.canvas.fit()
    by(typist, Grouping.OWNER)
    assert [each for each in typist.canvas.viewport().findChildren(Glide) if each.isVisible()] == []
    stage.program.settings.reduced_motion = False
    by(typist, Grouping.LANE)
    [glide] = [each for each in typist.canvas.viewport().findChildren(Glide) if each.isVisible()]
    assert glide._animation.duration() <= 200
    typist.qtbot.waitUntil(
        lambda: not [each for each in typist.canvas.viewport().findChildren(Glide) if each.isVisible()]
    )


def test_the_map_as_one_persona_meets_it(typist):
    names = [each.name for each in typist.journey.all(Persona)]
    typist.press(Key.Key_P, CTRL | ALT)
    persona = typist.journey.need(Persona, view(typist).persona_id)
    assert persona.name in names
    back = personas.never_met(typist.journey, typist.shell.workspace.map_id, persona.id)
    assert typist.canvas.surface.dimmed == back
    for card in typist.cards:
        named = {each.persona_id for each in typist.journey.referring(TouchpointPersona, "touchpoint_id", card.id)}
        assert (card.id in back) == (bool(named) and persona.id not in named)
    assert typist.shell.view_switch._buttons.persona.text() == persona.name
    assert persona.name in typist.shell.window.status.currentMessage()
    menu = typist.shell.view_switch._buttons.persona.menu()
    menu.aboutToShow.emit()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == [persona.name]
    next(action for action in menu.actions() if action.text() == "All personas").trigger()
    assert view(typist).persona_id is None


def test_a_removed_persona_leaves_the_map_as_all_meet_it(typist):
    from journeymap.model.edits import catalogues
    from journeymap.model.messages import Message

    typist.press(Key.Key_P, CTRL | ALT)
    gone = view(typist).persona_id
    workspace = typist.shell.workspace
    workspace.editor.apply(
        Message("edit.delete", title="x"), lambda: catalogues.remove(workspace.document.journey, Persona, gone)
    )
    assert typist.journey.get(Persona, gone) is None
    assert typist.shell.view_switch._buttons.persona.text() == "All personas"
    typist.press(Key.Key_P, CTRL | ALT)
    assert view(typist).persona_id != gone


def test_every_kind_of_row_head_has_its_icon(typist):
    kinds = {Grouping.CHANNEL: Channel, Grouping.OWNER: Owner, Grouping.PERSONA: Persona, Grouping.SYSTEM: System}
    for grouping, kind in kinds.items():
        by(typist, grouping)
        for head in picture(typist).rows.heads:
            assert head.icon
            assert head.title
            assert head.key is None or typist.journey.get(kind, head.key[1]) is not None
    QApplication.processEvents()


def test_a_new_lane_that_is_not_seen_is_told_of_with_a_way_to_it(typist):
    workspace, window = typist.shell.workspace, typist.shell.window
    banner = window.banner
    by(typist, Grouping.LANE)
    window.actions_["insert.lane-below"].trigger()
    assert typist.canvas.is_writing
    assert banner.isHidden()
    typist.press(Key.Key_Escape)
    by(typist, Grouping.SYSTEM)
    for leave in ("undo", "lanes", "dismiss", "show"):
        window.actions_["insert.lane-below"].trigger()
        assert banner.message.key == "frame.lane-unseen"
        lane = workspace.selection.keys[0]
        show, dismiss = banner.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)[-2:]
        if leave == "undo":
            typist.press(Key.Key_Z, CTRL)
        elif leave == "lanes":
            by(typist, Grouping.LANE)
            by(typist, Grouping.SYSTEM)
        elif leave == "dismiss":
            dismiss.click()
        else:
            show.click()
        assert banner.isHidden()
    assert view(typist).rows_by is Grouping.LANE
    assert typist.canvas.is_writing
    typist.type("Neighbours")
    typist.press(Key.Key_Return)
    assert typist.journey.find(lane).title == "Neighbours"
    assert list(workspace.selection.keys) == [lane]
