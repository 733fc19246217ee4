"""What is selected when that which was selected goes."""

from journeymap.model.changes import Change, Changes
from journeymap.model.records.maps import Map
from journeymap.ui.selection import Selection

A, B, C = ("map", "a"), ("map", "b"), ("map", "c")


def removed(*keys) -> Changes:
    return Changes({key: Change(Map(id=key[1], rank="a0", title=""), None) for key in keys})


def heard(selection: Selection) -> list[tuple]:
    told: list[tuple] = []
    selection.changed.connect(lambda: told.append(selection.keys))
    return told


def test_what_is_removed_leaves_to_its_heir_at_once():
    selection = Selection()
    selection.set([A])
    selection.leave_to(B)
    told = heard(selection)
    selection.drop_removed(removed(A))
    assert told == [(B,)]


def test_an_heir_that_goes_too_inherits_nothing():
    selection = Selection()
    selection.set([A])
    selection.leave_to(B)
    selection.drop_removed(removed(B))
    selection.drop_removed(removed(A))
    assert selection.keys == ()


def test_what_stays_needs_no_heir_and_another_choice_has_none():
    selection = Selection()
    selection.set([A, B])
    selection.leave_to(C)
    selection.drop_removed(removed(A))
    assert selection.keys == (B,)
    selection.set([A])
    selection.drop_removed(removed(A))
    assert selection.keys == ()
