"""A reading by hand: the metric says which lines there are, the result is said while typing, periods follow."""

import pytest

from journeymap.model.document import Document
from journeymap.model.edits import notes
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.ports import MemoryJournal
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import ChannelCategory, Medium, Metric
from journeymap.ui.readings.reading_dialog import ReadingDialog
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import sample

ON = ("touchpoint", "buy")


class Desk:
    """A document and a dialog that adds to it."""

    def __init__(self, qtbot, journey: Journey, on=ON, language: str = "en") -> None:
        self.document = Document(journey, MemoryJournal())
        self.dialog = ReadingDialog(None, lambda: self.document.journey, on, "Buy", QtTexts(language), self.add)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def add(self, fields) -> bool:
        given = dict(fields)
        metric, value = given.pop("metric"), given.pop("value")
        changes = notes.add_reading(self.document.journey, ON, metric, value, **given)
        return self.document.commit(Message("edit.add-reading", title=""), changes)

    def choose(self, metric: Metric) -> None:
        self.dialog.kind.setCurrentIndex(self.dialog.kind.findData(metric))

    def fill(self, **lines: str) -> None:
        for name, text in lines.items():
            self.dialog.lines[name].setText(text)

    @property
    def readings(self) -> list[Reading]:
        return ordered(self.document.journey.all(Reading))

    @property
    def shown(self) -> set[str]:
        return {name for name, line in self.dialog.lines.items() if line.isVisible()}


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, sample())


@pytest.mark.parametrize(
    ("metric", "lines"),
    [
        (Metric.NPS, {"promoters", "passives", "detractors"}),
        (Metric.CSAT, {"value", "sample_size"}),
        (Metric.CES, {"value", "unit", "sample_size"}),
        (Metric.WAITING_TIME, {"value", "sample_size"}),
        (Metric.DROP_OUT, {"value", "sample_size"}),
    ],
)
def test_the_metric_says_which_lines_there_are(desk, metric, lines):
    desk.choose(metric)
    assert desk.shown == lines | {"period", "segment", "source"}


def test_the_result_is_said_while_typing(desk):
    desk.choose(Metric.NPS)
    assert not desk.dialog.once.isEnabled()
    desk.fill(promoters="85", passives="70", detractors="55")
    assert desk.dialog.said.text() == "NPS +14.3, 95 % interval +3 … +25, n = 210"
    assert desk.dialog.once.isEnabled()
    desk.dialog.way.setCurrentIndex(1)
    desk.fill(value="12")
    assert desk.dialog.said.text() == "NPS +12"


def test_a_line_that_cannot_be_read_is_marked(desk):
    desk.choose(Metric.DROP_OUT)
    desk.fill(value="120")
    assert desk.dialog.lines["value"].property("wrong")
    assert "0 and 100" in desk.dialog.said.text()
    desk.fill(value="12,5")
    assert not desk.dialog.lines["value"].property("wrong")
    assert desk.dialog.said.text().startswith("Drop-out")


def test_it_is_added_and_several_periods_follow(desk):
    desk.choose(Metric.NPS)
    desk.fill(promoters="5", passives="3", detractors="2", period="Q4 2025", source="Survey")
    desk.dialog.again.click()
    assert desk.dialog.lines["period"].text() == "Q1 2026"
    assert desk.dialog.lines["source"].text() == "Survey"
    assert desk.dialog.lines["promoters"].text() == ""
    assert "Measured here before" in desk.dialog.known.text()
    desk.fill(promoters="6", passives="3", detractors="1")
    desk.dialog.once.click()
    assert [(each.value, each.period_from) for each in desk.readings] == [(30, "2025-10-01"), (50, "2026-01-01")]
    assert not desk.dialog.isVisible()
    desk.document.undo()
    assert len(desk.readings) == 1


def test_figures_that_fit_stand_beside_with_their_source(qtbot):
    portal = Channel(
        id="portal", rank="a0", builtin="portal", category=ChannelCategory.SELF_SERVICE, medium=Medium.DIGITAL
    )
    records = [
        each.model_copy(update={"channel_id": "portal"}) if isinstance(each, Touchpoint) and each.id == "buy" else each
        for each in sample().records()
    ]
    desk = Desk(qtbot, Journey.of([*records, portal]))
    desk.choose(Metric.RETENTION)
    desk.fill(value="30")
    assert desk.dialog.figures.isVisible()
    assert "27 %" in desk.dialog.figures.text()
    desk.choose(Metric.CES)
    desk.fill(value="3")
    assert not desk.dialog.figures.isVisible()


def test_german(qtbot):
    desk = Desk(qtbot, sample(), language="de")
    desk.choose(Metric.WAITING_TIME)
    desk.fill(value="2 h", sample_size="1.200", period="01.07.2026 – 14.07.2026")
    assert desk.dialog.said.text() == "Wartezeit 120 min, n = 1.200\n1. Juli 2026 – 14. Juli 2026"
