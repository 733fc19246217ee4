"""Typing into cells: through the fields of the forms, each edit one step of undo."""

import pytest

from journeymap.model.analysis import tables
from journeymap.model.edits import notes
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Owner, System
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.touchpoints import Touchpoint, TouchpointSystem
from tests.model.sample import BUY, START
from tests.ui.tables.hands import KEY, MOD

DO = Message("edit.fields", n=1)


def buy(hands) -> Touchpoint:
    return hands.journey.need(Touchpoint, BUY)


def test_f2_types_a_title_and_enter_goes_down(hands):
    hands.type(0, "title", "Begin")
    assert hands.journey.need(Touchpoint, START).title == "Begin"
    assert (hands.view.currentIndex().row(), hands.view.currentIndex().column()) == (1, hands.number("title"))
    hands.undo()
    assert hands.journey.need(Touchpoint, START).title == "Start"


def test_tab_goes_right_and_round_the_end_of_the_row(hands):
    hands.type(0, "title", "Begin", KEY.Key_Tab)
    seen = hands.view.columns_seen()
    assert hands.view.currentIndex().column() == seen[seen.index(hands.number("title")) + 1]
    hands.view.setCurrentIndex(hands.model.index(0, seen[-1]))
    hands.key(KEY.Key_Tab)
    assert (hands.view.currentIndex().row(), hands.view.currentIndex().column()) == (1, seen[0])
    hands.key(KEY.Key_Backtab)
    assert (hands.view.currentIndex().row(), hands.view.currentIndex().column()) == (0, seen[-1])


def test_typing_begins_to_edit_and_esc_takes_it_back(hands):
    hands.at(0, "title")
    hands.key(KEY.Key_X)
    editor = hands.editor()
    assert editor.text() == "x"
    hands.key(KEY.Key_Escape, widget=editor)
    assert hands.journey.need(Touchpoint, START).title == "Start"
    assert not hands.view.is_editing


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        ("answer_minutes", "2 h", "answer_minutes", 120),
        ("answer_minutes", "1,5 Std.", "answer_minutes", 90),
        ("moment_of_truth", "yes", "moment_of_truth", True),
        ("outcome", "success", "outcome", "success"),
        ("devices", "phone", "devices", None),
        ("goal", "  A goal", "goal", "  A goal"),
        ("phase", "after", "phase_id", "after"),
        ("lane", "CUSTOMER", "lane_id", "customer"),
    ],
)
def test_each_kind_of_column_reads_what_is_typed(hands, column, typed, field, value):
    if column == "devices":
        choices = hands.panel.bench.work.desk.choices(
            hands.panel.bench.work.desk.fields["devices"], ("touchpoint", BUY)
        )
        typed, value = choices[0][1], (choices[0][0],)
    hands.type(hands.row("Buy"), column, typed)
    assert getattr(buy(hands), field) == value


def test_an_unknown_owner_is_made_and_an_unknown_phase_is_refused(hands):
    hands.type(hands.row("Buy"), "owner", "Shop")
    assert hands.journey.get(Owner, buy(hands).owner_id).name == "Shop"
    hands.undo()
    assert [owner.name for owner in hands.journey.all(Owner)] == ["Sales"]
    hands.type(hands.row("Buy"), "phase", "Never")
    assert hands.view.is_editing
    assert hands.editor().property("wrong") is True
    hands.key(KEY.Key_Escape, widget=hands.editor())
    assert buy(hands).phase_id == "before"


def test_several_entries_are_typed_with_commas(hands):
    hands.type(hands.row("Buy"), "systems", "CRM, Billing")
    names = {hands.journey.need(System, pair.system_id).name for pair in hands.journey.all(TouchpointSystem)}
    assert names == {"CRM", "Billing"}
    hands.type(hands.row("Buy"), "systems", "billing")
    left = [hands.journey.need(System, pair.system_id).name for pair in hands.journey.all(TouchpointSystem)]
    assert left == ["Billing"]
    assert len(hands.journey.all(System)) == 2


def test_an_emotion_of_a_persona_is_typed_as_a_number(hands):
    hands.type(hands.row("Start"), "emotion.ana", "+2")
    assert hands.column("emotion.ana") == ["+2", "−2", ""]
    hands.type(hands.row("Start"), "emotion.ana", "")
    assert hands.column("emotion.ana") == ["", "−2", ""]


def test_an_edit_goes_to_all_selected_rows_as_one_step(hands):
    hands.select([0, 2], "channel")
    hands.select([0, 2], "owner")
    assert hands.model.setData(hands.index(0, "owner"), "Shop")
    owners = [hands.journey.need(Touchpoint, each).owner_id for each in (START, BUY, "finish")]
    assert owners[0] == owners[2] != owners[1]
    hands.undo()
    assert hands.journey.need(Touchpoint, START).owner_id == "sales"
    assert hands.journey.need(Touchpoint, "finish").owner_id is None


def test_scores_are_one_to_five(hands):
    hands.open(tables.PAIN_POINTS)
    hands.type(0, "severity", "9")
    assert hands.view.is_editing
    hands.key(KEY.Key_Escape, widget=hands.editor())
    hands.type(0, "severity", "5")
    assert hands.journey.need(PainPoint, "pain").severity == 5
    assert hands.column("priority") == ["15"]


def test_cells_that_follow_from_others_say_why(hands):
    hands.open(tables.PAIN_POINTS)
    from PySide6.QtCore import Qt

    index = hands.index(0, "priority")
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert "follows from other values" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_locked_phase_locks_its_rows(hands):
    from journeymap.model.edits import fields
    from journeymap.model.records.maps import Phase

    hands.document.commit(DO, fields.edit(hands.journey, Phase, ["before"], locked=True))
    desk = hands.panel.bench.work.desk
    assert desk.why_not(("touchpoint", BUY), "title") == Message("lock.phase", title="Before")
    assert desk.why_not(("touchpoint", "finish"), "title") is None
    hands.select([0, 2], "title")
    hands.model.setData(hands.index(2, "title"), "Same")
    assert hands.column("title") == ["Start", "Buy", "Same"]
    assert "1 selected row" in hands.strip.text


def test_what_is_typed_in_a_cell_stays_when_something_else_changes(hands):
    hands.at(0, "title")
    hands.key(KEY.Key_F2)
    hands.editor().setText("Beg")
    hands.document.commit(DO, notes.add_pain_point(hands.journey, ("touchpoint", BUY), "Slow"))
    assert hands.editor().text() == "Beg"
    hands.panel.flush()
    assert hands.journey.need(Touchpoint, START).title == "Beg"


def test_text_that_looks_like_markup_is_text(hands):
    from PySide6.QtCore import Qt

    hands.type(0, "title", "<img src=x> & more")
    assert hands.index(0, "title").data() == "<img src=x> & more"
    assert "<img" not in hands.index(0, "title").data(Qt.ItemDataRole.ToolTipRole)


def test_a_block_takes_lines_with_shift_enter(hands):
    hands.at(0, "note")
    hands.key(KEY.Key_F2)
    editor = hands.editor()
    from PySide6.QtTest import QTest

    QTest.keyClicks(editor, "one")
    hands.key(KEY.Key_Return, MOD.ShiftModifier, editor)
    QTest.keyClicks(editor, "two")
    hands.key(KEY.Key_Return, widget=editor)
    assert hands.journey.need(Touchpoint, START).note == "one\ntwo"
    assert hands.index(0, "note").data() == "one two"


def test_backspace_empties_and_says_what_may_not_be_empty(hands):
    hands.open(tables.PAIN_POINTS)
    hands.select([0], "cause")
    hands.type(0, "cause", "Old software")
    hands.at(0, "cause")
    hands.key(KEY.Key_Backspace)
    assert hands.journey.need(PainPoint, "pain").cause == ""
    hands.at(0, "severity")
    hands.key(KEY.Key_Backspace)
    assert hands.journey.need(PainPoint, "pain").severity == 3
    assert "Severity" in hands.strip.text
