"""What one chooses in a panel is seen on the map, too: it was selected there out of sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeymap.model import order
from journeymap.ui.panels.outline import Outline
from journeymap.ui.panels.tables import Tables
from tests.ui.sight import ends, is_seen


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    opened.workspace.session.set_auto_save(False)
    opened.window.resize(1200, 800)
    opened.window.show()
    stage.qtbot.waitExposed(opened.window)
    opened.do("view.zoom_100")
    opened.workspace.canvas.reveal(ends(opened)[0])
    return opened


def click(outline, key) -> None:
    index = outline.model_.index_of(key)
    outline.scrollTo(index)
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualRect(index).center())


def test_a_row_of_the_outline(shell):
    outline, (first, last) = shell.window.findChild(Outline), ends(shell)
    assert not is_seen(shell, last, whole=True)
    click(outline, last)
    assert is_seen(shell, last, whole=True)
    assert not is_seen(shell, first, whole=True)
    click(outline, first)
    assert is_seen(shell, first, whole=True)
    assert QTest.qWaitForWindowActive(shell.window)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_End)
    QTest.keyClick(outline, Qt.Key.Key_Up)
    chosen = shell.workspace.selection.keys
    assert len(chosen) == 1
    assert is_seen(shell, chosen[0], whole=True)


def test_a_row_of_another_map(shell):
    outline, home = shell.window.findChild(Outline), shell.workspace.map_id
    other = next(each.id for each in shell.workspace.maps() if each.id != home)
    there = order.touchpoints(shell.workspace.document.journey, other)[-1].key
    click(outline, there)
    assert shell.workspace.map_id == other
    assert is_seen(shell, there, whole=True)


def test_what_is_dragged_to_another_phase_there(shell):
    outline, (first, last) = shell.window.findChild(Outline), ends(shell)
    click(outline, first)
    phase = shell.workspace.document.journey.find(last).phase_id
    assert outline.model_._moved([first], ("phase", phase), -1)
    assert is_seen(shell, first, whole=True)


def test_a_row_of_a_table(shell):
    shell.do("panels.toggle", "tables")
    tables, (_, last) = shell.window.findChild(Tables), ends(shell)
    shell.workspace.canvas.reveal(ends(shell)[0])
    assert not is_seen(shell, last, whole=True)
    row = next(row for row in range(tables.bench.model.rowCount()) if tables.bench.model.key(row) == last)
    tables.view.setCurrentIndex(tables.bench.model.index(row, 0))
    assert shell.workspace.selection.keys == (last,)
    assert is_seen(shell, last, whole=True)
