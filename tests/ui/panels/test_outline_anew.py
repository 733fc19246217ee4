"""After an edit of thousands of records the outline is what row by row would have made of it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Change, Changes
from journeymap.model.edits import touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.panels import outline as module
from journeymap.ui.settings import Settings
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

DO = Message("edit.fields", n=1)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, large_journey(240), Settings(tmp_path), MAP)
    made.outline.resize(300, 500)
    made.outline.show()
    made.outline.collapse(made.outline.model_.index_of(("phase", "p1")))
    made.outline.expand(made.outline.model_.index_of(("touchpoint", "t7")))
    QApplication.processEvents()
    yield made
    made.close()


def many(bench: Bench) -> Changes:
    """A new phase, 900 touchpoints in the first one, with their links, and one that is gone."""
    known, others = bench.document.journey, large_journey(1_140)
    new = [record for record in others.records() if known.find(record.key) is None]
    new = [it.model_copy(update={"phase_id": "p0"}) if isinstance(it, Touchpoint) and it.id != "t999" else it
           for it in new if it.table != "phase" or it.id == "p9"]  # fmt: skip
    added = Changes({record.key: Change(None, record) for record in new})
    return added.then(touchpoints.remove(known, ["t3"]))


def rows(bench: Bench) -> list[tuple[object, ...]]:
    """All rows that are unfolded, as they are read, and what of them is selected."""
    outline, found = bench.outline, []
    index = outline.model_.index(0, 0)
    while index.isValid():
        cells = [index.siblingAtColumn(column).data() for column in range(5)]
        chosen = outline.selectionModel().isSelected(index)
        found.append((outline.model_.key_of(index), outline.isExpanded(index), chosen, *cells))
        index = outline.indexBelow(index)
    return found


def after(bench: Bench, monkeypatch, anew: int) -> list[list[tuple[object, ...]]]:
    """The rows after a large edit, its undo and its redo."""
    monkeypatch.setattr(module, "_ANEW", anew)
    bench.workspace.selection.set([("touchpoint", "t9")])
    found = []
    for step in (lambda: bench.document.commit(DO, many(bench)), bench.document.undo, bench.document.redo):
        step()
        QApplication.processEvents()
        found.append(rows(bench))
    return found


def test_it_is_what_row_by_row_makes_of_it(bench, qtbot, tmp_path, monkeypatch):
    whole = after(bench, monkeypatch, 1_500)
    assert len(whole[0]) > 900
    other = Bench(qtbot, large_journey(240), Settings(tmp_path / "other"), MAP)
    other.outline.collapse(other.outline.model_.index_of(("phase", "p1")))
    other.outline.expand(other.outline.model_.index_of(("touchpoint", "t7")))
    one_by_one = after(other, monkeypatch, 1_000_000)
    other.close()
    assert whole == one_by_one


def test_what_is_seen_stays_in_its_place(bench):
    outline = bench.outline
    outline.scrollTo(outline.model_.index_of(("touchpoint", "t60")), outline.ScrollHint.PositionAtTop)
    first = outline.model_.key_of(outline.indexAt(QPoint(0, 0)))
    bench.document.commit(DO, many(bench))
    QApplication.processEvents()
    assert first == ("touchpoint", "t60")
    assert outline.model_.key_of(outline.indexAt(QPoint(0, 0))) == first


def test_what_is_chosen_stays_so_and_nothing_else_is_told(bench):
    bench.workspace.selection.set([("touchpoint", "t9"), ("touchpoint", "t11")])
    told = []
    bench.workspace.selection.changed.connect(lambda: told.append(bench.workspace.selection.keys))
    bench.document.commit(DO, many(bench))
    QApplication.processEvents()
    assert not told
    assert [row[0] for row in rows(bench) if row[2]] == [("touchpoint", "t9"), ("touchpoint", "t11")]
