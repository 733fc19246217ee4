"""When AutoSave saves, and when it keeps its hands off."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.storage.autosave import (
    LONGEST_SECONDS,
    QUIET_SECONDS,
    RETRY_SECONDS,
    AutoSave,
    Off,
    is_from_outside,
    starts_as,
)


def test_five_seconds_after_the_last_change():
    policy = AutoSave()
    assert policy.due_at() is None
    policy.changed(100.0)
    policy.changed(103.0)
    assert policy.due_at() == 103.0 + QUIET_SECONDS
    assert not policy.is_due(107.9)
    assert policy.is_due(108.0)
    policy.saved(edits_since=False, now=108.5)
    assert policy.due_at() is None


@given(st.lists(st.floats(0.01, 4.9), min_size=1, max_size=60))
def test_steady_work_is_saved_every_thirty_seconds(pauses):
    policy, now = AutoSave(), 0.0
    policy.changed(now)
    for pause in pauses:
        now += pause
        policy.changed(now)
    due = policy.due_at()
    assert due == min(now + QUIET_SECONDS, LONGEST_SECONDS)


def test_edits_made_while_a_save_was_running_are_due_again():
    policy = AutoSave()
    policy.changed(0.0)
    policy.changed(6.0)
    policy.saved(edits_since=True, now=7.0)
    assert policy.is_pending
    assert policy.due_at() == 11.0


def test_a_failed_save_waits_fifteen_seconds():
    policy = AutoSave()
    policy.changed(0.0)
    policy.failed(5.0)
    assert policy.due_at() == 5.0 + RETRY_SECONDS
    assert not policy.on_focus_lost(6.0)
    assert policy.on_focus_lost(20.0)


def test_losing_the_focus_saves_only_what_is_there_to_save():
    policy = AutoSave()
    assert not policy.on_focus_lost(1.0)
    policy.changed(1.0)
    assert policy.on_focus_lost(1.1)


def test_a_conflict_stops_it_until_the_person_turns_it_on():
    policy = AutoSave()
    policy.changed(0.0)
    policy.conflict()
    assert policy.off == Off.CONFLICT
    assert policy.due_at() is None
    assert not policy.on_focus_lost(50.0)
    policy.turn(on=True)
    assert policy.is_due(50.0)
    policy.turn(on=False)
    assert policy.off == Off.BY_PERSON


OWN = Path("/home/ada/Documents/t.journey")


@pytest.mark.parametrize(
    ("document", "options", "expected"),
    [
        (OWN, {}, None),
        (None, {}, Off.UNTITLED),
        (OWN, {"is_read_only": True}, Off.READ_ONLY),
        (OWN, {"is_locked": True}, Off.LOCKED),
        (OWN, {"asked_off": True}, Off.BY_PERSON),
        (Path("/home/ada/Mail Downloads/t.journey"), {}, Off.FROM_OUTSIDE),
        (Path("/c/Windows/INetCache/Content.Outlook/X1/t.journey"), {}, Off.FROM_OUTSIDE),
    ],
)
def test_where_it_is_on_at_first(document, options, expected):
    assert starts_as(document, **{"is_read_only": False, "is_locked": False, **options}) == expected


def test_the_temporary_folder_is_outside_also_over_a_link(tmp_path):
    (tmp_path / "temp").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "temp")
    assert is_from_outside(tmp_path / "temp" / "t.journey", [tmp_path / "link"])
    assert is_from_outside(tmp_path / "link" / "t.journey", [tmp_path / "temp"])
    assert not is_from_outside(tmp_path / "t.journey", [tmp_path / "temp"])
    assert not is_from_outside(tmp_path / "mail downloads", [])
