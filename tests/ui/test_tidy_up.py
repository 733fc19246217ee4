"""Tidying up in the window: one step of undo, cards that glide or, under reduced motion, do not; the overview strip."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtTest import QTest

from journeymap.ui.canvas.glide import DURATION_MS, Glide
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


def untidy(typist):
    """A touchpoint far from where its link wants it."""
    typist.pick(typist.titles[0])
    for _ in range(3):
        typist.press(Key.Key_D, CTRL)
        typist.press(Key.Key_Right, CTRL | SHIFT)


def gliding(typist):
    return [each for each in typist.canvas.viewport().findChildren(Glide) if each.isVisible()]


def test_one_step_of_undo_without_motion(typist, stage):
    stage.program.settings.reduced_motion = True
    untidy(typist)
    before = typist.journey.snapshot()
    typist.press(Key.Key_T, CTRL | SHIFT)
    assert typist.journey != before
    assert gliding(typist) == []
    typist.press(Key.Key_T, CTRL | SHIFT)
    assert typist.status == "The map is tidy already."
    typist.press(Key.Key_Z, CTRL)
    assert typist.journey == before


def test_cards_glide_for_a_moment_and_then_stand(typist, stage):
    stage.program.settings.reduced_motion = False
    assert DURATION_MS <= 200
    typist.canvas.fit()
    untidy(typist)
    typist.press(Key.Key_T, CTRL | SHIFT)
    [glide] = gliding(typist)
    assert glide._animation.state() == QAbstractAnimation.State.Running
    typist.qtbot.waitUntil(lambda: not gliding(typist))


def strip(typist):
    return typist.shell.window.overview


def test_the_strip_shows_itself_only_for_a_map_that_is_wider(typist):
    def shown(wanted):
        typist.qtbot.waitUntil(lambda: strip(typist).isVisible() is wanted)

    typist.canvas.fit()
    shown(False)
    typist.press(Key.Key_0, CTRL)
    shown(True)
    typist.rest()
    assert typist.canvas.zoom == 1.0
    typist.shell.window.actions_["view.overview"].trigger()
    shown(False)
    assert not typist.shell.program.settings.overview
    typist.shell.window.actions_["view.overview"].trigger()
    shown(True)


def test_click_and_drag_on_the_strip_pan(typist):
    typist.canvas.zoom_100()
    typist.qtbot.waitUntil(strip(typist).isVisible)
    across = typist.canvas.horizontalScrollBar()
    middle = strip(typist).height() // 2
    QTest.mouseClick(strip(typist), Qt.MouseButton.LeftButton, pos=QPoint(5, middle))
    left = across.value()
    QTest.mouseClick(strip(typist), Qt.MouseButton.LeftButton, pos=QPoint(strip(typist).width() - 5, middle))
    assert across.value() > left
    frame = strip(typist)._frame(typist.canvas.surface.picture)
    assert frame.right() <= strip(typist).width()
    image = strip(typist).grab().toImage()
    assert len({image.pixelColor(x, middle).name() for x in range(0, image.width(), 3)}) > 2
