"""The outline begins with the map that the window shows, whichever way one came there."""

import pytest

from journeymap.model.records.maps import Map
from journeymap.ui.panels.outline import Outline
from journeymap.ui.whereabouts import Spot
from tests.ui.rest import rest


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    opened.window.resize(1200, 700)
    opened.window.show()
    rest(stage.qtbot, 50)
    return opened


def top(outline: Outline):
    return outline.model_.key_of(outline.indexAt(outline.viewport().rect().topLeft()))


def test_another_tab_brings_its_rows(shell):
    outline = shell.window.findChild(Outline)
    shell.workspace.canvas.setFocus()
    shell.do("view.next_map")
    assert top(outline) == (Map.table, shell.workspace.map_id)
    shell.do("view.previous_map")
    assert top(outline) == (Map.table, shell.workspace.map_id)


def test_rows_stay_under_the_hand_that_chose_one_there(shell):
    outline = shell.window.findChild(Outline)
    outline.setFocus()
    other = shell.workspace.maps()[1].id
    place = outline.verticalScrollBar().value()
    shell.workspace.show_map(other)
    assert outline.verticalScrollBar().value() == place


def test_a_row_chosen_before_is_seen_when_one_comes_back_to_it(shell):
    outline, workspace = shell.window.findChild(Outline), shell.workspace
    workspace.canvas.setFocus()
    home, last = workspace.map_id, workspace.canvas.surface.cards()[-1].key
    workspace.selection.set([last])
    assert outline.viewport().rect().intersects(outline.visualRect(outline.model_.index_of(last)))
    shell.do("view.next_map")
    workspace.show_spot(Spot(home, last[1]))
    assert outline.viewport().rect().intersects(outline.visualRect(outline.model_.index_of(last)))
