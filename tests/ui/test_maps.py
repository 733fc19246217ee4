"""Several maps in a document: tabs, copies that remember their origin, drill-down and back, locked phases."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from journeymap.model import order
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import MapKind
from tests.ui.rest import rest


def trigger(shell, action_id: str) -> None:
    action = shell.window.actions_[action_id]
    assert action.isEnabled(), action_id
    action.trigger()


def journey(shell):
    return shell.workspace.document.journey


def titles(shell) -> list[str]:
    return [each.title for each in order.maps(journey(shell))]


def tabs(shell) -> list[str]:
    bar = shell.window.map_tabs
    return [bar.tabText(place) for place in range(bar.count())]


def first(shell) -> Touchpoint:
    return order.touchpoints(journey(shell), shell.workspace.map_id)[0]


@pytest.fixture
def shell(stage, document):
    """A shown window with one map."""
    opened = stage.open(document())
    opened.workspace.session.set_auto_save(False)
    opened.window.show()
    return opened


def field(shell) -> QLineEdit:
    found = [each for each in shell.window.map_tabs.findChildren(QLineEdit) if each.isVisible()]
    return found[0]


def test_a_new_map_has_a_frame_and_asks_for_its_title_in_the_tab(shell):
    old = shell.workspace.map_id
    assert not shell.window.map_row.isVisible()
    trigger(shell, "map.add")
    new = shell.workspace.map_id
    assert new != old
    assert len(order.phases(journey(shell), new)) == 3
    assert len(order.lanes(journey(shell), new)) == 4
    assert shell.window.map_row.isVisible()
    QTest.keyClicks(field(shell), "Moving house")
    QTest.keyClick(field(shell), Qt.Key.Key_Return)
    assert journey(shell).need(Map, new).title == "Moving house"
    assert tabs(shell)[-1] == "Moving house"
    trigger(shell, "edit.undo")
    trigger(shell, "edit.undo")
    assert shell.workspace.map_id == old
    assert not shell.window.map_row.isVisible()


def test_a_double_click_names_a_map_and_escape_leaves_it(shell):
    trigger(shell, "map.copy")
    bar = shell.window.map_tabs
    before = titles(shell)
    for key, expected in ((Qt.Key.Key_Escape, before), (Qt.Key.Key_Return, ["Other", before[1]])):
        QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
        field(shell).setText("Other")
        QTest.keyClick(field(shell), key)
        assert titles(shell) == expected


def test_one_map_is_named_by_a_question(stage, shell):
    stage.answers("Alone")
    trigger(shell, "map.rename")
    assert titles(shell) == ["Alone"]


def test_to_be_remembers_where_its_touchpoints_came_from(shell):
    source = first(shell)
    trigger(shell, "map.to-be")
    copied = journey(shell).need(Map, shell.workspace.map_id)
    assert (copied.kind, copied.derived_from_id) == (MapKind.TO_BE, source.map_id)
    assert copied.title.endswith("(to-be)")
    shell.workspace.selection.set([first(shell).key])
    trigger(shell, "map.origin")
    assert shell.workspace.map_id == source.map_id
    assert shell.workspace.selection.keys == (source.key,)
    assert not shell.window.actions_["map.origin"].isEnabled()
    assert "Back to" in shell.window.map_row.back.text()
    trigger(shell, "map.back")
    assert shell.workspace.map_id == copied.id


def test_a_plain_copy_keeps_its_kind(shell):
    trigger(shell, "map.copy")
    assert journey(shell).need(Map, shell.workspace.map_id).kind is MapKind.AS_IS
    assert titles(shell)[1] == f"{titles(shell)[0]} (copy)"


def test_moving_by_menu_and_by_mouse_is_one_step_each(shell, qtbot):
    trigger(shell, "map.copy")
    there = titles(shell)
    trigger(shell, "map.left")
    assert titles(shell) == tabs(shell) == there[::-1]
    assert shell.window.map_tabs.currentIndex() == 0
    trigger(shell, "edit.undo")
    assert titles(shell) == tabs(shell) == there
    bar = shell.window.map_tabs
    start, end = bar.tabRect(0).center(), bar.tabRect(1).center() + QPoint(bar.tabRect(1).width() // 3, 0)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(bar, start + (end - start) * step / 10)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: tabs(shell) == there[::-1])
    rest(qtbot, 250)
    assert titles(shell) == tabs(shell) == there[::-1]
    trigger(shell, "edit.undo")
    assert titles(shell) == tabs(shell) == there


def test_deleting_asks_nobody_and_can_be_undone(shell):
    before = journey(shell).snapshot()
    trigger(shell, "map.to-be")
    whole = journey(shell).snapshot()
    trigger(shell, "map.delete")
    assert journey(shell) == before
    trigger(shell, "edit.undo")
    assert journey(shell) == whole


def test_the_last_map_may_go_and_another_one_may_come(shell):
    trigger(shell, "map.delete")
    assert titles(shell) == []
    assert not shell.window.actions_["map.rename"].isEnabled()
    trigger(shell, "map.add")
    assert len(titles(shell)) == 1


def test_down_into_a_detail_map_and_back(shell):
    touchpoint = first(shell)
    shell.workspace.selection.set([touchpoint.key])
    assert not shell.window.actions_["map.detail"].isEnabled()
    trigger(shell, "map.detail-new")
    detail = shell.workspace.map_id
    assert journey(shell).need(Map, detail).title == touchpoint.title
    assert journey(shell).need(Touchpoint, touchpoint.id).detail_map_id == detail
    trigger(shell, "map.back")
    assert shell.workspace.selection.keys == (touchpoint.key,)
    trigger(shell, "map.detail")
    assert shell.workspace.map_id == detail
    trigger(shell, "map.back")
    trigger(shell, "map.detail-off")
    assert journey(shell).need(Touchpoint, touchpoint.id).detail_map_id is None
    assert journey(shell).get(Map, detail) is not None


def test_a_detail_map_knows_its_way_up_without_having_come_that_way(stage, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    above = next(t for t in journey(shell).all(Touchpoint) if t.detail_map_id)
    shell.workspace.show_map(above.detail_map_id)
    trigger(shell, "map.back")
    assert shell.workspace.selection.keys == (above.key,)


def test_ctrl_page_keys_go_round_and_the_tabs_follow(shell):
    trigger(shell, "map.copy")
    ids = [each.id for each in order.maps(journey(shell))]
    for place in (0, 1, 0):
        trigger(shell, "view.next-map")
        assert shell.workspace.map_id == ids[place]
        assert shell.window.map_tabs.currentIndex() == place


def test_a_locked_phase_refuses_with_a_sentence_and_unlocks(stage, shell):
    touchpoint = first(shell)
    shell.workspace.selection.set([touchpoint.key])
    lock = shell.window.actions_["map.lock"]
    trigger(shell, "map.lock")
    assert journey(shell).need(Phase, touchpoint.phase_id).locked
    assert lock.isChecked()
    assert not shell.workspace.editor.rename(touchpoint.key, "Other")
    assert shell.window.banner.message.key == "lock.phase"
    assert first(shell) == touchpoint
    shell.workspace.selection.set([("phase", touchpoint.phase_id)])
    assert lock.isChecked()
    trigger(shell, "map.lock")
    assert not lock.isChecked()
    assert shell.workspace.editor.rename(touchpoint.key, "Other")
    trigger(shell, "edit.undo")
    trigger(shell, "edit.undo")
    assert journey(shell).need(Phase, touchpoint.phase_id).locked
    trigger(shell, "edit.undo")
    assert not lock.isChecked()
