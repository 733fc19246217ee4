"""The strip below the map shows which cards a filter lets stand back."""

from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.parts.overview_strip import OverviewStrip
from journeymap.ui.theme import tokens
from tests.model.sample import BUY
from tests.ui.canvas.maps import small


def test_the_strip_pales_what_stands_back(qtbot):
    canvas = CanvasView()
    qtbot.addWidget(canvas)
    canvas.show_picture(small(), tokens.load("light"))
    strip = OverviewStrip(canvas)
    qtbot.addWidget(strip)
    strip.resize(600, strip.height())
    plain = strip.grab().toImage()
    canvas.surface.dim(frozenset({BUY}))
    assert strip.grab().toImage() != plain
    canvas.surface.dim(frozenset())
    assert strip.grab().toImage() == plain
