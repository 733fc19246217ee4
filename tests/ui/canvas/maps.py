"""Pictures that the tests of canvas and export start from."""

from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import MAP, START, sample

HOSTILE = '<img src="file:///etc/passwd"> & <b>fat</b>'


def small(journey: Journey | None = None) -> picture.Picture:
    """Three touchpoints; needs a QGuiApplication."""
    return picture.build(journey or sample(), MAP, View(), QtMeasure(), QtTexts("en"))


def titled(title: str) -> Journey:
    """The sample with another title on its first touchpoint."""
    records = [
        record.model_copy(update={"title": title}) if isinstance(record, Touchpoint) and record.id == START else record
        for record in sample().records()
    ]
    return Journey.of(records)
