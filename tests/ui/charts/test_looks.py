"""What a chart takes over from the map, and what it does with words that look like HTML."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from journeymap.model.analysis.charts.feelings import feelings
from journeymap.model.analysis.charts.trends import trends
from journeymap.model.edits import colours, fields
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import PhaseTone
from journeymap.ui.charts.drawing import Area
from journeymap.ui.charts.emotion import EmotionDrawing
from journeymap.ui.charts.look import Look
from journeymap.ui.charts.plot import Plot
from journeymap.ui.charts.trend import TrendDrawing
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.model.analysis.charts.journeys import MAP, noted

HTML = "<i>per</i> &amp; day"


@pytest.mark.parametrize("tone", PhaseTone)
def test_a_phase_has_the_colour_that_it_has_on_the_map(qapp, tone):
    journey = noted(7, 12, 20)
    journey.apply(colours.recolour(journey, [(Phase.table, f"p{at}") for at in range(4)], tone.value))
    image = QImage(800, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawing, theme = EmotionDrawing(QtTexts("en"), feelings(journey, MAP)), tokens.load("light")
    drawing.paint(painter, Area(QRectF(0, 0, 800, 300), *drawing.extent()), Look(theme))
    painter.end()
    assert image.pixelColor(6, 3).name().upper() == theme.colours[f"phase.{tone.value}"].upper()


def test_a_unit_that_looks_like_html_is_read_as_it_is_written(qtbot):
    journey = noted(7, 12, 20)
    journey.apply(fields.edit(journey, Reading, [each.id for each in journey.all(Reading)], unit=HTML))
    found = trends(journey, MAP)
    scale = next(each for each in found if each.unit == HTML and found[each][0].dated)
    plot = Plot(Look(tokens.load("light")))
    qtbot.addWidget(plot)
    plot.show_drawing(TrendDrawing(QtTexts("en"), scale, found[scale], str))
    label = plot.getPlotItem().getAxis("left").label
    assert label.toPlainText().strip().endswith(HTML)
    plot.set_look(Look(tokens.load("dark")))
    assert label.toPlainText().strip().endswith(HTML)
