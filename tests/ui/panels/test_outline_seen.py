"""What is selected in the outline, has the keys or is being written there can be seen in every theme."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from journeymap.model.layout import colour
from journeymap.ui.panels.outline_cells import ROW
from journeymap.ui.settings import Settings
from journeymap.ui.theme import chrome, tokens
from journeymap.ui.theme.sheet import style_sheet
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

SEEN = 3
"""Contrast of a line that means something."""


@pytest.fixture(params=["light", "dark", "contrast"])
def dressed(request, qtbot, tmp_path):
    """Panels in the colours of a theme."""
    made = Bench(qtbot, large_journey(8), Settings(tmp_path), MAP)
    theme = tokens.load(request.param)
    made.window.setPalette(chrome.palette(theme.colours))
    made.window.setStyleSheet(style_sheet(theme.colours))
    made.panels.set_theme(theme)
    made.outline.expandAll()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()


def row_of(bench: Bench, key: tuple[str, str]) -> QImage:
    outline = bench.outline
    QApplication.processEvents()
    return outline.viewport().grab().toImage().copy(outline.visualRect(outline.model_.index_of(key)))


def bare(bench: Bench) -> QImage:
    return bench.outline.viewport().grab().toImage()


def contrast(image: QImage, first: tuple[int, int], second: tuple[int, int]) -> float:
    return colour.contrast(image.pixelColor(*first).name(), image.pixelColor(*second).name())


def first_ink(row: QImage, start: int) -> int:
    """Where the first letter of a row begins, px."""
    columns = ([row.pixelColor(x, y).lightness() for y in range(8, ROW - 8)] for x in range(start, row.width()))
    return next(at for at, column in enumerate(columns) if max(column) - min(column) > 60)


def test_the_bar_and_the_frame_of_a_row(dressed):
    outline = dressed.outline
    outline.setCurrentIndex(outline.model_.index_of(("touchpoint", "t4")))
    outline.setFocus()
    QApplication.processEvents()
    image, y = bare(dressed), outline.visualRect(outline.currentIndex()).center().y()
    right = outline.viewport().width() - 1
    assert contrast(image, (1, y), (12, y)) >= SEEN
    assert contrast(image, (right, y), (right - 4, y)) >= SEEN


@pytest.mark.parametrize("key", [("touchpoint", "t4"), ("phase", "p0")])
def test_a_title_is_written_beside_its_icon_where_it_stands(dressed, key):
    outline = dressed.outline
    index = outline.model_.index_of(key)
    outline.setCurrentIndex(index)
    before = row_of(dressed, key)
    outline.edit(index)
    editor = outline.viewport().findChild(QLineEdit)
    editor.deselect()
    editor.setReadOnly(True)  # no cursor
    now, beside = row_of(dressed, key), editor.x() - outline.visualRect(index).x()
    assert now.copy(0, 0, beside, ROW) == before.copy(0, 0, beside, ROW)
    assert first_ink(now, beside + 2) == first_ink(before, beside + 2)
    assert contrast(now, (beside, ROW // 2), (beside + 1, ROW // 2)) >= SEEN
