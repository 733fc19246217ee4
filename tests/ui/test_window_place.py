"""Windows come back where they were, and always within reach."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from journeymap.ui.window_place import full_screen, put_back, visible

ONE, TWO = QRect(0, 0, 1920, 1050), QRect(1920, 0, 1280, 1000)


@pytest.mark.parametrize("window", [QRect(100, 100, 800, 600), QRect(2000, 50, 900, 700), QRect(-700, 10, 800, 600)])
def test_what_is_within_reach_stays(window):
    assert visible(window, [ONE, TWO]) == window


@pytest.mark.parametrize(
    "window",
    [QRect(2000, 50, 900, 700), QRect(-5000, 100, 800, 600), QRect(300, -400, 800, 600), QRect(300, 1049, 800, 600)],
)
def test_a_window_on_a_screen_that_is_gone_comes_back(window):
    found = visible(window, [ONE])
    assert ONE.contains(found)
    assert found.size() == window.size()


def test_a_window_larger_than_what_is_left_fits():
    assert ONE.contains(visible(QRect(9000, 9000, 3800, 2100), [ONE]))


@pytest.mark.parametrize("window", [QRect(0, 0, 1280, 800), QRect(40, 20, 1000, 900), QRect(60, 0, 1500, 400)])
def test_a_window_larger_than_the_only_screen_fits(window):
    """A projector, or a small laptop at the first start: the status line was below the edge."""
    small = QRect(0, 0, 1024, 600)
    found = visible(window, [small])
    assert small.contains(found)
    assert small.height() - found.height() >= 40, "there is room for its title bar"
    assert visible(window, [small, ONE.translated(1024, 0)]) == window, "it may span two screens"


def test_geometry_from_a_screen_that_is_gone(qtbot):
    old, new = QWidget(), QWidget()
    qtbot.addWidget(old)
    qtbot.addWidget(new)
    old.setGeometry(30_000, 20_000, 500, 400)
    put_back(new, old.saveGeometry())
    assert new.screen().availableGeometry().intersects(new.frameGeometry())


def test_full_screen_goes_back_to_maximised(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    full_screen(window, True)
    assert window.isFullScreen()
    full_screen(window, False)
    assert not window.isFullScreen()
    assert window.windowState() & Qt.WindowState.WindowMaximized


def test_a_second_window_stands_beside_the_first(stage):
    first = stage.shell()
    first.show_start_page()
    first.window.show()
    first.window.actions_["file.new-window"].trigger()
    second = stage.program.shells[-1]
    assert second is not first
    assert second.window.pos() != first.window.pos()
    assert second.window.start_page is not None
