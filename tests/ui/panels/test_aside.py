"""In a narrow window panels step aside for the map, and come back with the room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeymap.ui.panels.aside import MAP_ALONE, MAP_LEAST


def _shown(shell) -> set[str]:
    return {name for name in ("outline", "inspector") if shell.panels.is_shown(name)}


def _opened(stage, document, width: int = 1280):
    shell = stage.open(document())
    shell.window.resize(width, 700)
    shell.window.show()
    stage.qtbot.waitExposed(shell.window)
    stage.settle()
    return shell


def _resize(stage, shell, width: int) -> None:
    shell.window.resize(width, 700)
    stage.qtbot.waitUntil(lambda: shell.window.width() == width)


def test_a_narrow_window_keeps_room_for_the_map(stage, document):
    shell = _opened(stage, document)
    assert _shown(shell) == {"outline", "inspector"}
    before = {name: shell.panels._docks[name].width() for name in _shown(shell)}
    _resize(stage, shell, 1024)
    assert _shown(shell) == {"inspector"}
    assert not shell.window.actions_["view.outline"].isChecked()
    stage.qtbot.waitUntil(lambda: shell.workspace.canvas.width() >= MAP_LEAST)
    _resize(stage, shell, 800)
    assert _shown(shell) == {"inspector"}
    _resize(stage, shell, 560)
    assert _shown(shell) == set()
    _resize(stage, shell, 1280)
    assert _shown(shell) == {"outline", "inspector"}
    stage.qtbot.waitUntil(lambda: {name: shell.panels._docks[name].width() for name in before} == before)


def test_a_small_window_begins_with_room_for_the_map(stage, document):
    shell = _opened(stage, document, width=800)
    assert _shown(shell) == {"inspector"}
    stage.qtbot.waitUntil(lambda: shell.workspace.canvas.width() >= MAP_LEAST)


def test_what_is_asked_for_stays_and_the_other_goes(stage, document):
    shell = _opened(stage, document, width=800)
    shell.window.actions_["view.outline"].trigger()
    assert _shown(shell) == {"outline"}
    assert shell.window.actions_["view.outline"].isChecked()
    assert not shell.window.actions_["view.inspector"].isChecked()
    assert shell.panels["outline"].isAncestorOf(shell.window.focusWidget())
    _resize(stage, shell, 560)  # less than the map wants beside it
    assert shell.workspace.canvas.width() < MAP_ALONE
    assert _shown(shell) == {"outline"}
    _resize(stage, shell, 1280)
    assert _shown(shell) == {"outline", "inspector"}


def test_what_was_closed_stays_closed(stage, document):
    shell = _opened(stage, document)
    shell.window.actions_["view.outline"].trigger()
    _resize(stage, shell, 800)
    _resize(stage, shell, 1280)
    assert _shown(shell) == {"inspector"}


def test_the_panel_with_the_keys_goes_last_and_gives_them_to_the_map(stage, document):
    shell = _opened(stage, document)
    shell.panels["outline"].setFocus()
    _resize(stage, shell, 1000)
    assert _shown(shell) == {"outline"}
    _resize(stage, shell, 500)
    assert _shown(shell) == set()
    assert shell.window.focusWidget() is shell.workspace.canvas


def test_what_stood_aside_is_there_in_the_next_window(stage, document):
    shell = _opened(stage, document)
    shell.window.resizeDocks([shell.panels._docks["outline"]], [260], Qt.Orientation.Horizontal)
    stage.qtbot.waitUntil(lambda: shell.panels._docks["outline"].width() == 260)
    _resize(stage, shell, 800)
    assert _shown(shell) == {"inspector"}
    assert shell.may_close()
    stage.program.settings.geometry = type(stage.program.settings.geometry)()
    again = _opened(stage, lambda: document("service-blueprint"))
    assert _shown(again) == {"outline", "inspector"}
    stage.qtbot.waitUntil(lambda: again.panels._docks["outline"].width() == 260)


def test_panels_behind_each_others_tabs_take_the_room_of_one(stage, document):
    shell = _opened(stage, document)
    docks = shell.panels._docks
    shell.window.tabifyDockWidget(docks["inspector"], docks["outline"])
    docks["inspector"].raise_()
    stage.qtbot.waitUntil(lambda: docks["outline"].visibleRegion().isEmpty())
    _resize(stage, shell, 1000)
    assert _shown(shell) == {"outline", "inspector"}
    _resize(stage, shell, 500)
    assert _shown(shell) == set()
    _resize(stage, shell, 1000)
    assert _shown(shell) == {"outline", "inspector"}
    stage.qtbot.waitUntil(lambda: not docks["inspector"].visibleRegion().isEmpty())


def test_a_panel_ticked_in_the_menu_of_a_title_is_asked_for_too(stage, document):
    shell = _opened(stage, document, width=800)
    outline = shell.panels._docks["outline"]
    outline.toggleViewAction().trigger()
    assert _shown(shell) == {"outline"}
    outline.toggleViewAction().trigger()
    _resize(stage, shell, 1280)
    assert _shown(shell) == {"inspector"}


def test_a_panel_put_back_beside_the_map_makes_the_other_go(stage, document):
    shell = _opened(stage, document, width=800)
    inspector = shell.panels._docks["inspector"]
    inspector.setFloating(True)
    QApplication.processEvents()
    shell.window.actions_["view.outline"].trigger()
    assert _shown(shell) == {"outline", "inspector"}
    inspector.setFloating(False)
    stage.qtbot.waitUntil(lambda: _shown(shell) == {"inspector"})


def test_what_was_asked_for_where_there_was_room_steps_aside_later(stage, document):
    shell = _opened(stage, document)
    for _ in range(2):
        shell.window.actions_["view.inspector"].trigger()
    shell.workspace.canvas.setFocus()
    _resize(stage, shell, 560)
    assert _shown(shell) == set()


def test_a_window_that_is_not_in_use_knows_where_its_keys_are(stage, document):
    shell = _opened(stage, document)
    shell.panels["outline"].setFocus()
    other = _opened(stage, lambda: document("blank"))
    other.window.activateWindow()
    other.workspace.canvas.setFocus()
    stage.qtbot.waitUntil(lambda: QApplication.focusWidget() is other.workspace.canvas)
    _resize(stage, shell, 1000)
    assert _shown(shell) == {"outline"}
