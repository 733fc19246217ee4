"""The outline begins with the map that the window shows, whichever way one came there."""

import pytest
from PySide6.QtTest import QTest

from journeymap.model.records.maps import Map
from journeymap.ui.panels.outline import Outline


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    opened.window.resize(1200, 700)
    opened.window.show()
    QTest.qWait(50)
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
