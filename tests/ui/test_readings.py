"""Readings in the window: the actions, a table dropped on it, one step of undo."""

from PySide6.QtWidgets import QApplication

from journeymap.model import order
from journeymap.model.edits import notes
from journeymap.model.messages import Message
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Link
from journeymap.ui.readings.import_dialog import ImportReadingsDialog


def accepting(monkeypatch, stage) -> list[str]:
    """Whoever opens the dialog waits for the table and agrees; returns what was said."""
    said: list[str] = []

    def run(dialog: ImportReadingsDialog) -> int:
        stage.qtbot.waitUntil(lambda: dialog.plan is not None)
        said.append(dialog.said.text())
        dialog.go.click()
        return dialog.result()

    monkeypatch.setattr(ImportReadingsDialog, "exec", run)
    return said


def test_a_table_dropped_on_the_window_becomes_readings_in_one_step(stage, document, tmp_path, monkeypatch):
    shell = stage.open(document())
    shell.workspace.session.set_auto_save(False)
    journey = shell.workspace.document.journey
    cards = order.touchpoints(journey, shell.workspace.map_id)
    before = journey.count(Reading)
    path = tmp_path / "readings.csv"
    path.write_text(f"Touchpoint;CSAT;NPS\n{cards[0].title};71 %;12\n{cards[1].title};80 %;\nNowhere;1 %;\n", "utf-8")
    said = accepting(monkeypatch, stage)
    shell.window.files_dropped.emit([path])
    assert not said  # whoever dropped it waits no longer
    QApplication.processEvents()
    assert "3 readings can be imported. 1 line will be left out." in said
    assert shell.workspace.document.journey.count(Reading) == before + 3
    assert shell.window.banner.message.arguments == {"n": 3, "lines": 1}
    shell.window.actions_["edit.undo"].trigger()
    assert shell.workspace.document.journey.count(Reading) == before


def test_other_files_are_opened(stage, document, tmp_path):
    shell = stage.open(document())
    other = document("blank", tmp_path / "other")
    shell.window.files_dropped.emit([other])
    QApplication.processEvents()
    stage.settle()
    assert len(stage.program.shells) == 2


def test_a_reading_needs_one_place(stage, document):
    shell = stage.open(document())
    action = shell.window.actions_["insert.reading"]
    journey, selection = shell.workspace.document.journey, shell.workspace.selection
    cards = order.touchpoints(journey, shell.workspace.map_id)
    selection.set([cards[0].key])
    assert action.isEnabled()
    selection.set([cards[0].key, cards[1].key])
    assert not action.isEnabled()
    selection.set([next(iter(journey.all(Link))).key])
    assert action.isEnabled()
    assert QApplication.activeModalWidget() is None


def test_the_tooltip_of_a_card_tells_its_last_readings(stage, document):
    shell = stage.open(document())
    workspace = shell.workspace
    card = order.touchpoints(workspace.document.journey, workspace.map_id)[0]

    def told() -> str:
        (item,) = [item for item in workspace.map_view.picture.items if item.role == "card" and item.key == card.key]
        return (item.group or item.painter.draw(item)).title

    def measure(value: float, last: str) -> None:
        label = Message("edit.add-reading", title=card.title)
        fields = {"unit": "%", "sample_size": 100, "period_to": last}
        workspace.editor.apply(
            label, lambda: notes.add_reading(workspace.document.journey, card.key, "csat", value, **fields)
        )

    measure(80, "2026-06-30")
    measure(70, "2026-03-31")
    assert "CSAT 80 %, 95 % interval 71 … 87 %, n = 100" in told()
    assert "70 %" not in told()
    shell.window.actions_["edit.undo"].trigger()
    shell.window.actions_["edit.undo"].trigger()
    assert "CSAT" not in told()
