"""A table is written as CSV, as the command line does it: with a mark for spreadsheets, and formulas guarded."""

from journeymap.model.analysis import tables
from journeymap.ui.ask import Asked


def test_a_table_is_written_where_the_person_says(stage, document, tmp_path):
    shell = stage.open(document("glasfaser-musterstadt"))
    journey = shell.workspace.document.journey
    table = tables.build(journey, tables.PAIN_POINTS)
    stage.answers(tmp_path / "pains")
    shell.do("tables.export", table)
    written = (tmp_path / "pains.csv").read_bytes().decode("utf-8")
    assert written.startswith("\ufeff")
    assert written.count("\r\n") >= len(table.rows) + 1
    assert isinstance(stage.ask.asked[-1], Asked)
    assert shell.program.settings.folder == tmp_path


def test_nothing_is_written_if_the_person_changes_their_mind(stage, document, tmp_path):
    shell = stage.open(document("glasfaser-musterstadt"))
    before = sorted(tmp_path.iterdir())
    stage.answers(None)
    shell.do("tables.export", tables.build(shell.workspace.document.journey, tables.READINGS))
    assert sorted(tmp_path.iterdir()) == before


def test_the_panel_of_a_real_window_opens_and_asks_for_the_command(stage, document, tmp_path, qtbot):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.do("panels.toggle", "tables")
    panel = shell.panels["tables"]
    assert panel.bench.model.rowCount() > 20
    stage.answers(tmp_path / "cards.csv")
    panel._export()
    assert "Touchpoint" in (tmp_path / "cards.csv").read_text("utf-8")
    panel.view.go_to(panel.bench.model.key(3), panel.view.columns_seen()[0])
    panel._go()
    assert shell.workspace.selection.keys == (panel.bench.model.key(3),)
