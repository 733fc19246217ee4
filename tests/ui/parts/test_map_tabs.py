"""Tabs of maps: long titles leave the short ones their room."""

from PySide6.QtWidgets import QApplication

from journeymap.ui.parts.map_tabs import MapRow

LONG = "A title that goes on for longer than any tab could ever be wide"


def test_a_short_title_is_whole_beside_long_ones(qtbot):
    row = MapRow()
    qtbot.addWidget(row)
    row.resize(860, 40)
    row.tabs.show_maps([("a", LONG), ("b", LONG), ("c", LONG), ("d", "New map X")], "d")
    row.show()
    QApplication.processEvents()
    tabs = row.tabs
    assert tabs.tabRect(3).width() >= tabs.tabSizeHint(3).width()
    assert all(tabs.tabRect(place).height() >= 32 for place in range(4))
    assert tabs.tabRect(3).right() <= tabs.width()
    assert tabs.tabToolTip(0) == LONG


def test_the_way_back_is_told_whole_beside_many_maps(stage, document, qtbot):
    shell = stage.open(document("glasfaser-musterstadt"))
    row = shell.window.map_row
    shell.window.resize(1300, 800)
    shell.window.show()
    qtbot.waitExposed(shell.window)
    row.set_back("Back to “Report a fault to the bot”")
    row.tabs.show_maps([(str(number), LONG) for number in range(8)], "0")
    qtbot.waitUntil(lambda: row.tabs.count() == 8 and row.back.isVisible())
    QApplication.processEvents()
    assert row.back.width() >= row.back.sizeHint().width()
    shell.window.hide()
