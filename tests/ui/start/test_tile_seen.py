"""A tile says by more than a shade that it has the keys, and is never an empty frame."""

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from journeymap.model.layout import colour
from journeymap.ui.start.tile import Tile
from journeymap.ui.theme import tokens


@pytest.fixture(params=["light", "dark", "contrast"])
def colours(request):
    return tokens.load(request.param).colours


@pytest.fixture
def tile(qtbot, colours):
    window = QWidget()
    made, other = Tile(colours), QPushButton("Other")
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(made)
    window.setStyleSheet(f"background: {colours['chrome.base']};")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    yield made
    window.close()


def test_the_frame_of_the_tile_with_the_keys(tile, colours):
    before = tile.grab().toImage()
    tile.setFocus()
    QApplication.processEvents()
    after = tile.grab().toImage()
    differs = [x for x in range(20, 200) if after.pixelColor(x, 3) != before.pixelColor(x, 3)]
    assert len(differs) > 150
    assert colour.contrast(after.pixelColor(100, 3).name(), colours["chrome.base"]) >= 3


def test_a_tile_without_a_picture_shows_a_sign(tile, colours):
    def inks() -> int:
        image = tile.grab().toImage()
        return len({image.pixelColor(x, y).name() for x in range(90, 150) for y in range(45, 95)})

    assert inks() > 3
    blank = QPixmap(232, 130)
    blank.fill(colours["band"])
    tile.set_picture(blank)
    assert inks() == 1
