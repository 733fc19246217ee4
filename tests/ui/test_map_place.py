"""How a map first meets the eye: so that it can be read, or where it was left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeymap.model.layout.view import View
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.map_place import READABLE, Place
from journeymap.ui.settings import Settings
from journeymap.ui.view_memory import ViewMemory
from tests.ui.rest import rest

EXAMPLE, SMALL = "glasfaser-musterstadt", "blank"


@pytest.fixture
def shown(stage, document):
    """Opens a document in a window of a size, as a person would see it."""
    shells = []

    def show(path, size=(1280, 800)):
        stage.program.settings.reduced_motion = True
        shell = stage.shell()
        shell.window.resize(*size)
        shell.window.show()
        stage.program.open_files([path], shell)
        stage.settle()
        canvas = shell.window.canvas
        stage.qtbot.waitUntil(lambda: canvas.width() < shell.window.width() - 400)  # panels have their room
        rest(stage.qtbot, 50)
        shell.workspace.session.set_auto_save(False)
        shells.append(shell)
        return shell

    yield show
    for shell in shells:
        if shell in stage.program.shells:
            shell.window.hide()


def seen(canvas, key):
    item = canvas.surface.item_of(key)
    return canvas.viewportTransform().mapRect(qrect(item.bounds)).toAlignedRect()


def standing(canvas):
    return canvas.zoom, canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value()


def number(shell, touchpoint_number):
    picture = shell.workspace.map_view.picture
    return next((Touchpoint.table, each) for each in picture.plan.cards if picture.number_of(each) == touchpoint_number)


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768), (1600, 900)])
def test_a_map_too_wide_to_be_read_opens_at_its_beginning(shown, document, size):
    shell = shown(document(EXAMPLE), size)
    canvas = shell.window.canvas
    port = canvas.viewport().rect()
    assert 0.7 <= canvas.zoom <= 0.85
    assert (canvas.corner().x(), canvas.corner().y()) == (0, 0)
    assert shell.window.overview.isVisible()
    for touchpoint in (1, 2, 3):
        assert port.contains(seen(canvas, number(shell, touchpoint)))
    places = [seen(canvas, item.key) for item in canvas.surface.cards()]
    cut = [each for each in places if each.left() < port.right() and each.top() < port.bottom() < each.bottom()]
    assert places
    assert not cut


def test_a_map_that_can_be_read_opens_whole_and_stays_so(shown, document, stage):
    shell = shown(document(SMALL))
    canvas = shell.window.canvas
    assert READABLE <= canvas.zoom == canvas.whole_zoom() <= 1.0
    before = canvas.zoom
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    shell.window.resize(1500, 900)
    rest(stage.qtbot, 50)
    assert canvas.zoom == canvas.whole_zoom() > before


def test_a_map_that_opens_follows_the_window_until_somebody_works(shown, document, stage):
    shell = shown(document(EXAMPLE), (1280, 700))
    canvas, window = shell.window.canvas, shell.window
    before = standing(canvas)
    window.resize(1280, 900)
    rest(stage.qtbot, 50)
    assert standing(canvas) != before
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    before = standing(canvas)
    window.resize(1280, 700)
    rest(stage.qtbot, 50)
    assert standing(canvas) == before
    assert shell.workspace.map_view.place.left is None


def test_a_window_made_small_leaves_what_is_selected_in_sight(shown, document, qtbot):
    shell = shown(document("service-blueprint"), (1680, 900))
    canvas = shell.window.canvas
    assert canvas.zoom == canvas.whole_zoom()
    key = max((item for item in canvas.surface.cards()), key=lambda item: item.bounds.right).key
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=seen(canvas, key).center())
    zoom = canvas.zoom
    shell.window.resize(1000, 600)
    qtbot.waitUntil(shell.window.overview.isVisible)
    qtbot.waitUntil(lambda: canvas.viewport().rect().contains(seen(canvas, key)))
    assert canvas.zoom == zoom


def test_a_file_comes_back_where_it_was_left(shown, document, stage):
    path = document(EXAMPLE)
    shell = shown(path)
    canvas, workspace = shell.window.canvas, shell.workspace
    first, second = [each.id for each in workspace.maps()][:2]
    canvas.zoom_100()
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().maximum())
    left = standing(canvas)
    workspace.show_map(second)
    assert standing(canvas) != left
    workspace.show_map(first)
    assert standing(canvas) == left
    corner = canvas.corner()
    assert shell.window.close()
    assert ViewMemory(stage.program.settings).places(path) == {first: Place(1.0, corner.x(), corner.y())}
    shell = shown(path)
    assert standing(shell.window.canvas) == left
    assert shell.window.close()
    again = shown(path, (1100, 700)).window.canvas
    assert (again.zoom, again.corner()) == (1.0, corner)


def test_a_map_asked_for_whole_stays_so_and_comes_back_so(shown, document, stage):
    path = document(EXAMPLE)
    shell = shown(path)
    canvas = shell.window.canvas
    shell.do("view.fit")
    assert canvas.zoom == canvas.whole_zoom() < READABLE
    shell.window.resize(1500, 900)
    rest(stage.qtbot, 50)
    assert canvas.zoom == canvas.whole_zoom()
    assert shell.window.close()
    assert list(ViewMemory(stage.program.settings).places(path).values()) == [Place(whole=True)]
    again = shown(path).window.canvas
    assert again.zoom == again.whole_zoom() < READABLE


@pytest.mark.parametrize("by", ["panel", "scroll bar", "overview"])
def test_what_was_brought_into_sight_from_beside_the_map_stays_there(shown, document, stage, by):
    """Nobody has touched the canvas itself; then the window gets another size."""
    path = document(EXAMPLE)
    shell = shown(path)
    canvas, workspace = shell.window.canvas, shell.workspace
    key = number(shell, len(workspace.map_view.picture.plan.cards))
    if by == "panel":
        canvas.reveal(key)
    elif by == "scroll bar":
        canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().maximum())
    else:
        strip = shell.window.overview
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 12, strip.height() // 2))
    canvas.repaint()
    before = standing(canvas)
    assert before[1] > 0
    shell.window.resize(1200, 780)
    rest(stage.qtbot, 50)
    assert standing(canvas) == before
    corner = canvas.corner()
    assert shell.window.close()
    (place,) = ViewMemory(stage.program.settings).places(path).values()
    assert (place.x, place.y) == pytest.approx((corner.x(), corner.y()), abs=0.001)


def test_what_somebody_has_only_looked_at_opens_as_maps_do(shown, document, stage):
    path = document(EXAMPLE)
    shell = shown(path)
    canvas = shell.window.canvas
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert shell.window.close()
    assert ViewMemory(stage.program.settings).places(path) == {}


def test_rows_of_another_kind_begin_at_the_beginning_too(shown, document):
    shell = shown(document(EXAMPLE))
    canvas, workspace = shell.window.canvas, shell.workspace
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    workspace.set_view(replace(View(), rows_by=Grouping.SYSTEM))
    assert (canvas.corner().x(), canvas.corner().y()) == (0, 0)
    assert 0.7 <= canvas.zoom <= 0.85
    key = number(shell, 3)
    workspace.selection.set([key])
    canvas.reveal(key)
    before, place = canvas.zoom, seen(canvas, key)
    workspace.set_view(View())
    assert canvas.zoom == before
    assert abs(seen(canvas, key).x() - place.x()) <= 2


def test_nonsense_among_the_places_is_as_if_it_were_not(tmp_path):
    settings = Settings(tmp_path)
    places = "[1]", "[0, 1, 1, 0]", "[1, NaN, 1, 0]", "[1, 1e300, 1, 0]", f"[1, 0, {10**400}, 0]", "[1e9, 0, 0, 0]"
    whole = "{", "[]", '{"/a": 3}', '{"/a": {"m": 1}}', "[" * 100_000
    for text in (*whole, *(f'{{"/a": {{"m": {place}}}}}' for place in places)):
        settings.places = text
        assert ViewMemory(settings).places(tmp_path.__class__("/a")) == {}


def test_what_is_selected_stays_in_sight_where_a_panel_takes_its_place(shown, document, qtbot):
    shell = shown(document(EXAMPLE))
    canvas, outline = shell.workspace.canvas, shell.panels["outline"]
    shell.do("view.zoom_100")
    last = canvas.surface.cards()[-1].key
    shell.workspace.selection.set([last])
    canvas.reveal(last)
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() + seen(canvas, last).bottom() - canvas.viewport().height() + 20)
    assert canvas.open_rect().contains(seen(canvas, last))
    rest(qtbot)
    before = canvas.viewport().height()
    shell.do("panels.toggle", "tables")
    qtbot.waitUntil(lambda: canvas.viewport().height() < before - 100)
    qtbot.waitUntil(lambda: canvas.open_rect().contains(seen(canvas, last).center()))
    row = outline.visualRect(outline.currentIndex())
    assert outline.viewport().rect().contains(row.center())
