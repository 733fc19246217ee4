"""Enter, or a pick from the list, is a last word in the inspector too: Esc leads to the map and takes nothing back."""

import pytest
from PySide6.QtCore import Qt

from journeymap.model.records.catalogues import Owner
from journeymap.model.records.touchpoints import Touchpoint
from tests.model.sample import BUY

Key = Qt.Key


def held(bench, name: str):
    return getattr(bench.journey.need(Touchpoint, BUY), name)


def leave(bench, widget) -> None:
    with bench.qtbot.waitSignal(bench.inspector.left):
        bench.qtbot.keyClick(widget, Key.Key_Escape)


def focused(bench, name: str):
    bench.select(("touchpoint", BUY))
    widget = bench.widget(name)
    widget.setFocus()
    return widget


@pytest.mark.parametrize("name", ["Billing", "sales"])
def test_a_name_entered(bench, qtbot, name):
    combo = focused(bench, "owner_id")
    qtbot.keyClicks(combo, name)
    qtbot.keyClick(combo, Key.Key_Return)
    leave(bench, combo)
    assert bench.journey.need(Owner, held(bench, "owner_id")).name.casefold() == name.casefold()


def test_steps_through_a_closed_list_are_taken_back_until_enter(bench, qtbot):
    combo = focused(bench, "outcome")
    before = held(bench, "outcome")
    qtbot.keyClick(combo, Key.Key_Down)
    qtbot.keyClick(combo, Key.Key_Down)
    assert held(bench, "outcome") != before
    qtbot.keyClick(combo, Key.Key_Escape)
    assert held(bench, "outcome") == before
    qtbot.keyClick(combo, Key.Key_Down)
    after = held(bench, "outcome")
    qtbot.keyClick(combo, Key.Key_Return)
    leave(bench, combo)
    assert held(bench, "outcome") == after != before


def test_a_pick_from_the_open_list(bench, qtbot):
    combo = focused(bench, "outcome")
    before = held(bench, "outcome")
    combo.showPopup()
    qtbot.keyClick(combo.view(), Key.Key_Down)
    qtbot.keyClick(combo.view(), Key.Key_Return)
    leave(bench, combo)
    assert held(bench, "outcome") != before


def test_a_switch(bench, qtbot):
    box = focused(bench, "moment_of_truth")
    before = held(bench, "moment_of_truth")
    qtbot.keyClick(box, Key.Key_Space)
    leave(bench, box)
    assert held(bench, "moment_of_truth") is not before
