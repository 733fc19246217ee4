"""Every field of every record type that a person may set stands in a form."""

import pytest

from journeymap.model.records.tables import TABLES
from journeymap.ui.forms.access import Column, Mood, Pairs
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.own_access import OfProject, Preference
from journeymap.ui.forms.spec import ListSpec

PLACES = frozenset({"id", "rank", "map_id", "touchpoint_id", "link_id", "builtin"})
"""Who a record is and where it stands: set by making and moving it."""
ELSEWHERE = {
    ("link", "source_id"): "drawn on the map",
    ("link", "target_id"): "drawn on the map",
    ("map", "derived_from_id"): "set by duplicating a map",
    ("touchpoint", "origin_id"): "set by duplicating a map; shown with a way there",
    ("touchpoint", "detail_map_id"): "set in the menu Map; shown with a way there",
    ("comment", "at"): "the time at which it was made; shown",
}
OWN_PLACES = {
    "attachment": "pictures have a part of the form of their own",
    "path": "no window shows named paths yet",
    "path_touchpoint": "no window shows named paths yet",
    "saved_view": "views are saved from what is shown",
}


def reachable() -> set[tuple[str, str]]:
    """(table, field) of all that a form writes."""
    found: set[tuple[str, str]] = set()
    for form in FORMS.values():
        for field in form.fields:
            access = field.access
            if isinstance(access, Pairs):
                found |= {(access.kind.table, name) for name in (access.own, access.other, *dict(access.fixed))}
            elif isinstance(access, Mood):
                found |= {("emotion", access.part), ("emotion", "persona_id"), ("emotion", "touchpoint_id")}
            elif isinstance(access, OfProject):
                found.add(("project", access.name))
            elif isinstance(access, Preference):
                found |= {("channel_preference", name) for name in ("persona_id", "channel_id", "percent")}
            else:
                found.add((form.table, field.name))
                if isinstance(access, Column):
                    found.add((form.table, access.name))
        lists = [part for part in form.sections if isinstance(part, ListSpec)]
        if any(part.items.table == "evidence" for part in lists):
            found |= {("touchpoint_evidence", "evidence_id")}
    return found


@pytest.mark.parametrize("table", [table for table in TABLES if table not in OWN_PLACES])
def test_no_field_is_forgotten(table):
    excused = {name for at, name in ELSEWHERE if at == table}
    fields = TABLES[table].model_fields.keys() - PLACES - excused
    assert {name for name in fields if (table, name) not in reachable()} == set()


def test_no_excuse_is_out_of_date():
    assert OWN_PLACES.keys() <= TABLES.keys()
    assert {(table, name) for table, name in ELSEWHERE if name not in TABLES[table].model_fields} == set()


def test_what_hangs_on_a_record_is_listed_where_it_hangs():
    """Pain points, readings and comments hang on touchpoints and links: both list them."""
    for table, notes in (
        ("touchpoint", {"pain_point", "opportunity", "reading", "comment", "evidence"}),
        ("link", {"pain_point", "reading", "comment"}),
    ):
        lists = [part for part in FORMS[table].sections if isinstance(part, ListSpec)]
        assert {part.items.table for part in lists} == notes
        assert all(part.items.table in FORMS for part in lists)
