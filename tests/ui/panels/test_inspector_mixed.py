"""Of several kinds of records that are selected, the inspector shows the one that was meant."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from tests.model.sample import BUY, START


def test_a_range_of_rows_that_crosses_a_link_is_of_touchpoints(bench):
    outline, model = bench.outline, bench.outline.model_
    first = model.index_of(("touchpoint", START))
    outline.expand(first)
    rows = [first, model.index(0, 0, first), model.index_of(("touchpoint", BUY))]
    chosen = QItemSelection()
    for row in rows:
        chosen.select(row, row)
    flags = QItemSelectionModel.SelectionFlag
    outline.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
    tables = {table for table, _ in bench.workspace.selection.keys}
    assert tables == {"touchpoint", "link"}
    for keys in (bench.workspace.selection.keys, bench.workspace.selection.keys[::-1]):
        bench.workspace.selection.set(keys)
        assert set(bench.form.target.ids) == {START, BUY}
