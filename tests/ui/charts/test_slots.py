"""Notes in a cell of a matrix: each has a place of its own, whatever the room."""

from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from journeymap.model.analysis.charts.matrices import Cell, Placed
from journeymap.model.records.notes import PainPoint
from journeymap.ui.charts.matrix import slots


def cell(count: int) -> Cell[PainPoint]:
    pains = [PainPoint(id=f"p{at}", touchpoint_id="t", rank="a0", text="x") for at in range(count)]
    return Cell(3, 3, tuple(Placed(pain, (("touchpoint", "t"),)) for pain in pains))


@given(st.integers(1, 60), st.floats(20, 300), st.floats(20, 200))
@example(2, 20.0, 34.0)
def test_no_note_stands_upon_another_and_none_is_lost(count, wide, high):
    room = QRectF(100, 50, wide, high)
    found = slots(cell(count), room)
    assert [placed.note.id for slot in found for placed in slot.notes] == [f"p{at}" for at in range(count)]
    for slot in found:
        assert room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(slot.rect)
    for one, other in combinations(found, 2):
        assert not one.rect.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other.rect)


def test_where_there_is_room_the_words_stand_beside():
    assert all(slot.with_words for slot in slots(cell(2), QRectF(0, 0, 200, 60)))
    assert not any(slot.with_words for slot in slots(cell(2), QRectF(0, 0, 60, 60)))


def test_a_crowd_is_one_mark():
    (slot,) = slots(cell(60), QRectF(0, 0, 40, 40))
    assert len(slot.notes) == 60
