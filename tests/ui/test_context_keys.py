"""A context menu names no key that does something else where it was opened."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from journeymap.ui.panels.outline import Outline


def test_keys_of_the_map_are_named_on_the_map_only(stage, document):
    shell = stage.open(document())
    shell.window.show()
    assert QTest.qWaitForWindowActive(shell.window)
    outline, canvas = shell.window.findChild(Outline), shell.workspace.canvas
    key = canvas.surface.cards()[0].key
    add, link = (shell.window.actions_[each] for each in ("insert.next", "insert.link"))

    for part, asks, named in ((outline, outline, False), (canvas, canvas, True), (outline, outline, False)):
        part.setFocus()
        asks.context_menu.emit(key, QPoint(10, 10))
        menu = shell.context_menus[key[0]]
        assert menu.isVisible()
        assert add in menu.actions()
        assert add.isShortcutVisibleInContextMenu() is named
        assert link.isShortcutVisibleInContextMenu()
        menu.close()
