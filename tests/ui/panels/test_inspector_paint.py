"""No form is ever painted before all of it is in its place."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.edits import touchpoints
from journeymap.model.messages import Message
from journeymap.ui.settings import Settings
from tests.model.sample import BUY, MAP, START, sample
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
