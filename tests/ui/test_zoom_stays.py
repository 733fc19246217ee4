"""What somebody has zoomed to stays, even where zooming itself changes the size of the canvas."""

from PySide6.QtTest import QTest


def test_a_zoom_is_not_undone_by_the_strip_that_it_brings_up(stage, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.window.resize(1400, 800)
    shell.window.show()
    QTest.qWait(100)
    shell.do("view.zoom_100")
    QTest.qWait(100)
    assert shell.workspace.canvas.zoom == 1.0
    shell.window.hide()
