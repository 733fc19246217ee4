"""What undo and redo bring back or change is brought into sight, on whatever map it is."""

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.rest import rest
from tests.ui.sight import ends, is_seen


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    opened.workspace.session.set_auto_save(False)
    opened.window.resize(1200, 800)
    opened.window.show()
    rest(stage.qtbot, 50)
    opened.do("view.zoom_100")
    return opened


def test_a_card_out_of_sight_comes_into_sight(shell):
    first, last = ends(shell)
    shell.workspace.editor.rename(last, "Another name")
    shell.workspace.canvas.reveal(first)
    assert not is_seen(shell, last)
    shell.do("edit.undo")
    assert is_seen(shell, last)
    shell.workspace.canvas.reveal(first)
    shell.do("edit.redo")
    assert is_seen(shell, last)


def test_what_is_in_sight_stays_where_it_is(shell):
    first, _ = ends(shell)
    shell.workspace.canvas.reveal(first)
    bar = shell.workspace.canvas.horizontalScrollBar()
    bar.setValue(bar.value() + 20)
    place = bar.value()
    shell.workspace.editor.rename(first, "Another name")
    shell.do("edit.undo")
    assert bar.value() == place


def test_the_map_where_it_happened_is_shown(shell):
    workspace = shell.workspace
    home, (first, _) = workspace.map_id, ends(shell)
    workspace.editor.rename(first, "Another name")
    shell.do("view.next_map")
    assert workspace.map_id != home
    shell.do("edit.undo")
    assert workspace.map_id == home
    assert workspace.selection.keys == (first,)
    assert is_seen(shell, first)


def test_where_pasted_cards_stood_the_nearest_card_left_is_shown(shell):
    QGuiApplication.clipboard().setText("\n".join(f"Step {number}" for number in range(60)))
    workspace = shell.workspace
    workspace.selection.set(())
    shell.do("clipboard.paste")
    workspace.selection.set(())
    bar = workspace.canvas.horizontalScrollBar()
    bar.setValue(bar.maximum())
    shell.do("edit.undo")
    cards = [item.key for item in workspace.canvas.surface.cards()]
    assert any(is_seen(shell, key) for key in cards)
