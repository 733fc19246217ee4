"""Following an edit, a form asks and sets only what the edit may have changed."""

import pytest

from journeymap.model.edits import grid, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.ui.forms.choice_editors import ChoiceEditor
from journeymap.ui.forms.choices import Frame
from journeymap.ui.forms.text_editors import LineEditor
from journeymap.ui.settings import Settings
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

DO = Message("edit.fields", n=1)


@pytest.fixture
def bench(qtbot, tmp_path):
    made = Bench(qtbot, large_journey(40), Settings(tmp_path), MAP)
    made.workspace.selection.set([("touchpoint", "t3")])
    yield made
    made.close()


def counted(monkeypatch, owner, name: str) -> list[object]:
    calls: list[object] = []
    before = getattr(owner, name)
    monkeypatch.setattr(owner, name, lambda self, *rest: (calls.append(self), before(self, *rest))[1])
    return calls


def test_choices_are_listed_anew_only_after_an_edit_of_theirs(bench, monkeypatch):
    row = bench.panels["inspector"].form.row("phase_id")
    listed = counted(monkeypatch, Frame, "list")
    bench.document.commit(DO, touchpoints.rename(bench.document.journey, "t3", "Another name"))
    assert listed == []
    bench.document.commit(DO, grid.add_phase(bench.document.journey, MAP, 1, "A new phase"))
    assert listed
    assert len(row.editor._choices) == bench.document.journey.count(Phase)


def test_fields_that_say_the_same_are_left_alone(bench, monkeypatch):
    lines, choices = (counted(monkeypatch, kind, "show_value") for kind in (LineEditor, ChoiceEditor))
    bench.document.commit(DO, touchpoints.rename(bench.document.journey, "t3", "Another name"))
    assert [each.widget.objectName() for each in lines] == ["touchpoint.title"]
    assert choices == []
    assert bench.panels["inspector"].form.row("title").editor.widget.text() == "Another name"
