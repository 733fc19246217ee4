"""The form of a touchpoint at 300 touchpoints with 500 annotations, against the walk over all of its fields."""

import time
from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Evidence, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import Comment, Emotion, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.records.touchpoints import (
    Touchpoint,
    TouchpointEvidence,
    TouchpointInformation,
    TouchpointPersona,
    TouchpointSystem,
)
from journeymap.model.vocab import Direction, EvidenceKind, Metric
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.settings import Settings
from journeymap.ui.theme import chrome, tokens
from journeymap.ui.theme.sheet import style_sheet
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

TOUCHPOINTS, NOTES = 300, 500


def annotated() -> Journey:
    """A map of 300 touchpoints; 500 notes on a third of them, and everything tied to catalogues of 20 entries."""
    random = Random(4)
    journey = large_journey(TOUCHPOINTS)
    records: list = list(journey.records())
    for at in range(20):
        rank = f"b{at:02}"
        records += [
            Owner(id=f"ow{at}", rank=rank, name=f"Team {at}"),
            System(id=f"sy{at}", rank=rank, name=f"System {at}"),
            Persona(id=f"pe{at}", rank=rank, name=f"Persona {at}"),
            InformationItem(id=f"in{at}", rank=rank, name=f"Angabe {at}"),
            Evidence(id=f"ev{at}", rank=rank, kind=EvidenceKind.SURVEY, citation=f"Umfrage {at}"),
        ]
    records += [MapPersona.pairing(map_id=MAP, persona_id=f"pe{at}") for at in range(4)]
    for at in range(NOTES):
        where = f"t{at % 100}"
        rank, words = f"b{at:03}", f"Anmerkung {at} mit ein paar Worten mehr"
        records.append(
            random.choice(
                [
                    PainPoint(id=f"x{at}", touchpoint_id=where, rank=rank, text=words, owner_id="ow3"),
                    Opportunity(id=f"x{at}", map_id=MAP, touchpoint_id=where, rank=rank, text=words),
                    Comment(id=f"x{at}", touchpoint_id=where, text=words, at="2026-11-22T10:00:00Z"),
                    Reading(
                        id=f"x{at}",
                        touchpoint_id=where,
                        rank=rank,
                        metric=Metric.CSAT,
                        value=81,
                        unit="%",
                        sample_size=99,
                    ),
                ]
            )
        )
    pains = [record.id for record in records if isinstance(record, PainPoint)]
    answers = [record.id for record in records if isinstance(record, Opportunity)]
    records += [
        OpportunityPainPoint.pairing(opportunity_id=answer, pain_point_id=pain)
        for answer, pain in zip(answers, pains, strict=False)
    ]
    for at in range(TOUCHPOINTS):
        place, entry = {"touchpoint_id": f"t{at}"}, at % 20
        records += [
            TouchpointSystem.pairing(**place, system_id=f"sy{entry}"),
            TouchpointPersona.pairing(**place, persona_id=f"pe{entry}"),
            TouchpointEvidence.pairing(**place, evidence_id=f"ev{entry}"),
            TouchpointInformation.pairing(**place, item_id=f"in{entry}", direction=Direction.ASKED),
            Emotion.pairing(**place, persona_id="pe1", score=1),
        ]
    return Journey.of(records)


JOURNEY = annotated()


@pytest.fixture(autouse=True)
def styled(qapp):
    """The look of the program: its style sheet is a good part of what widgets cost."""
    colours = tokens.load("light").colours
    before = qapp.palette()
    qapp.setPalette(chrome.palette(colours))
    qapp.setStyleSheet(style_sheet(colours))
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(before)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, JOURNEY.snapshot(), Settings(tmp_path), MAP)
    yield made
    made.close()


@pytest.fixture(scope="module")
def walk() -> float:
    """Seconds for reading every field of the form of one touchpoint, without any widget."""
    times = []
    for at in range(20):
        start = time.perf_counter()
        for field in FORMS["touchpoint"].fields:
            field.access.read(JOURNEY, [f"t{at}"], None)
        times.append(time.perf_counter() - start)
    return min(times)


def test_the_form_of_a_touchpoint_opens(benchmark, bench, walk):
    """Another card is selected: until its form is painted."""
    number, spent = [0], []

    def select():
        number[0] += 1
        start = time.process_time()
        bench.select(("touchpoint", f"t{number[0] % 100}"))
        QApplication.processEvents()
        spent.append(time.process_time() - start)

    select()
    benchmark.pedantic(select, rounds=60)
    told(benchmark, spent[1:], walk)


def test_the_first_form_is_made(benchmark, qtbot, tmp_path, walk):
    """The first selection of a touchpoint in a window: the widgets of its first frame are made."""
    spent = []

    def first():
        made = Bench(qtbot, JOURNEY.snapshot(), Settings(tmp_path), MAP)
        made.qtbot.wait(1)
        start = time.process_time()
        made.select(("touchpoint", "t4"))
        seen = Painted(made.form)
        qtbot.waitUntil(lambda: seen.at > 0)
        spent.append(seen.at - start)
        made.close()

    benchmark.pedantic(first, rounds=4)
    told(benchmark, spent, walk)


def test_a_card_of_a_list_opens(benchmark, bench, walk):
    """A pain point is unfolded and folded again."""
    bench.select(("touchpoint", next(p.touchpoint_id for p in JOURNEY.all(PainPoint) if p.id.startswith("x"))))
    pains, spent = bench.form.list_of("pain_point"), []

    def unfold():
        start = time.process_time()
        pains.open_card(0)
        QApplication.processEvents()
        spent.append(time.process_time() - start)
        pains.close_card()
        QApplication.processEvents()

    unfold()
    benchmark.pedantic(unfold, rounds=30)
    told(benchmark, spent[1:], walk)


def test_an_edit_with_the_form_open(benchmark, bench, walk):
    """A title changes while its form is shown."""
    bench.select(("touchpoint", "t4"))
    number, spent = [0], []

    def edit():
        number[0] += 1
        start = time.process_time()
        bench.workspace.editor.rename((Touchpoint.table, "t4"), f"Titel {number[0]}")
        QApplication.processEvents()
        spent.append(time.process_time() - start)

    benchmark.pedantic(edit, rounds=40)
    told(benchmark, spent, walk)


class Painted(QObject):
    """Until when the CPU was busy with the first picture of a widget: the next thing that it hears after its paint."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self.at = self.at or time.process_time()


def told(benchmark, spent: list[float], walk: float) -> None:
    """The 95th percentile of CPU time, as a ratio to the walk over the fields and in ms for the curious."""
    late = sorted(spent)[int(len(spent) * 0.95)]
    benchmark.extra_info["walk"] = round(late / walk, 1)
    benchmark.extra_info["cpu_ms_p95"] = round(late * 1000, 1)
    print(f"\n{benchmark.name}: {late / walk:.1f} x walk, {late * 1000:.1f} ms CPU (p95)")  # noqa: T201
