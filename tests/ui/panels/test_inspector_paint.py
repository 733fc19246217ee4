"""No form is ever painted before all of it is in its place."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.edits import notes, touchpoints
from journeymap.model.messages import Message
from journeymap.ui.forms.part import Part
from journeymap.ui.forms.sections import FieldSection
from journeymap.ui.settings import Settings
from tests.model.sample import BEFORE, BUY, MAP, START, sample
from tests.ui.panels.bench import Bench

DO = Message("edit.fields", n=1)
LONG = "Ein sehr langer Titel, der in der Angabe mehrere Zeilen braucht und alles darunter verschiebt " * 3


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, sample(), Settings(tmp_path), MAP)
    made.select(("touchpoint", BUY))
    made.form.complete()
    for _ in range(5):
        QApplication.processEvents()
    yield made
    made.close()


def places(bench) -> list[tuple[str, QRect]]:
    """Where everything in the form stands that can be seen."""
    form = bench.form
    seen = [each for each in form.findChildren(QWidget) if each.isVisibleTo(form)]
    return [(each.objectName(), QRect(each.mapTo(form, QPoint(0, 0)), each.size())) for each in seen]


def settled(bench) -> list[tuple[str, QRect]]:
    for _ in range(5):
        QApplication.processEvents()
    return places(bench)


def test_another_selection_is_laid_out_before_it_can_be_painted(bench):
    bench.document.commit(DO, touchpoints.rename(bench.journey, START, LONG))
    settled(bench)
    bench.select(("touchpoint", START))
    assert places(bench) == settled(bench)


def test_a_form_that_comes_back_as_it_was_has_everything_in_its_place(bench):
    """Shown beside the form before it, it was squeezed into the page, and stayed so if its records said the same."""
    bench.window.resize(1100, 500)
    before = settled(bench)
    for away in ((), (("phase", BEFORE),), ()):
        bench.select(*away)
        settled(bench)
        bench.select(("touchpoint", BUY))
        assert places(bench) == before
        assert settled(bench) == before


class Witness(QObject):
    """Sees a form painted while a part of it has less room than it needs."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.paints = self.squeezed = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            parts = [each for each in watched.findChildren(Part) if each.isVisible()]
            self.paints += 1
            self.squeezed += any(each.height() < each.minimumSizeHint().height() for each in parts)
        return False


def test_parts_that_come_after_the_first_frame_find_their_place(qtbot, tmp_path):
    fresh = Bench(qtbot, sample(), Settings(tmp_path), MAP)
    fresh.window.resize(1100, 800)
    QApplication.processEvents()
    form = fresh.inspector._form("touchpoint")
    witness = Witness(form)
    form.installEventFilter(witness)
    fresh.select(("touchpoint", BUY))
    qtbot.waitUntil(lambda: len(form.findChildren(Part)) >= len(form.spec.sections))
    QApplication.processEvents()
    fresh.close()
    assert witness.paints > 2
    assert witness.squeezed == 0


def test_an_edit_is_laid_out_before_it_can_be_painted(bench):
    bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, LONG))
    assert places(bench) == settled(bench)


def test_a_selection_fills_the_form_once(bench, monkeypatch):
    """The workspace says twice that something has changed: as a selection, and as what stands around the map."""
    form, calls = bench.form, []
    true = form.show_records
    monkeypatch.setattr(form, "show_records", lambda *given: (calls.append(given), true(*given)))
    bench.workspace.selection.changed.connect(bench.workspace.changed)
    bench.select(("touchpoint", START))
    QApplication.processEvents()
    assert len(calls) == 1


class Seen(QObject):
    """What happened to widgets: (type of the event, the widget)."""

    def __init__(self, root: QWidget, *kinds: QEvent.Type) -> None:
        super().__init__(root)
        self.kinds = kinds
        self.events: list[tuple[QEvent.Type, QWidget]] = []
        for each in (root, *root.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched, event: QEvent) -> bool:
        if event.type() in self.kinds:
            self.events.append((event.type(), watched))
        return False

    def widgets(self, kind: QEvent.Type) -> list[QWidget]:
        return [widget for each, widget in self.events if each == kind]


def test_a_card_more_squeezes_nothing(bench):
    """Each part that shows itself had all others squeezed into the former height of the form for a moment."""
    parts = [each for each in bench.form.findChildren(FieldSection) if each.height() > 40]
    seen = Seen(bench.form, QEvent.Type.Resize)
    bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", BUY), "It hurts"))
    settled(bench)
    assert bench.form in seen.widgets(QEvent.Type.Resize)
    assert not set(parts) & set(seen.widgets(QEvent.Type.Resize))


def test_a_card_more_leaves_alone_what_stands_above_it(bench):
    title, mood = bench.form.row("title").editor.widget, bench.form.row("mood").editor.widget
    before = mood.mapTo(bench.form, QPoint(0, 0)).y()
    seen = Seen(bench.form, QEvent.Type.Paint)
    bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", BUY), "It hurts"))
    settled(bench)
    assert mood.mapTo(bench.form, QPoint(0, 0)).y() > before
    painted = seen.widgets(QEvent.Type.Paint)
    assert bench.form.list_of("pain_point") in painted
    assert title not in painted


def test_what_was_moved_looks_as_if_it_were_painted_anew(bench):
    panel = bench.panels["inspector"]
    for number in range(3):
        bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", BUY), f"It hurts {number}"))
        settled(bench)
        window = panel.window()
        there = QRect(panel.mapTo(window, QPoint(0, 0)), panel.size())
        kept = window.screen().grabWindow(window.winId()).toImage().copy(there)
        assert kept == panel.grab().toImage().convertToFormat(kept.format())
