"""What somebody has zoomed to stays, even where zooming itself changes the size of the canvas."""

from journeymap.ui.canvas.painter import qrect
from tests.ui.rest import rest


def test_a_zoom_is_not_undone_by_the_strip_that_it_brings_up(stage, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.window.resize(1400, 800)
    shell.window.show()
    rest(stage.qtbot, 50)
    shell.do("view.zoom_100")
    rest(stage.qtbot, 50)
    assert shell.workspace.canvas.zoom == 1.0
    shell.window.hide()


def test_what_is_selected_stays_in_sight_where_somebody_zooms_by_key(stage, document, qtbot):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.window.resize(1400, 800)
    shell.window.show()
    rest(stage.qtbot, 50)
    canvas = shell.workspace.canvas
    shell.do("view.fit")
    last = max(canvas.surface.cards(), key=lambda item: item.bounds.x)
    shell.workspace.selection.set([last.key])

    def card():
        return canvas.viewportTransform().mapRect(qrect(last.bounds)).toRect()

    for _ in range(8):
        shell.do("view.zoom_in")
        assert canvas.viewport().rect().intersects(card())
    assert canvas.zoom > 0.5
    shell.do("view.zoom_100")
    assert canvas.viewport().rect().contains(card().center())
    shell.window.hide()


def test_what_is_selected_is_not_hidden_by_heads_where_somebody_zooms_by_key(stage, document, qtbot):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.window.resize(1400, 800)
    shell.window.show()
    qtbot.waitExposed(shell.window)
    rest(qtbot)
    canvas = shell.workspace.canvas
    shell.do("view.fit")
    first = min(canvas.surface.cards(), key=lambda item: item.bounds.x)
    shell.workspace.selection.set([first.key])
    shell.do("view.zoom_100")
    rest(qtbot)
    assert canvas.zoom == 1.0
    card = canvas.viewportTransform().mapRect(qrect(first.bounds)).toRect()
    assert canvas.open_rect().contains(card)
    shell.window.hide()
