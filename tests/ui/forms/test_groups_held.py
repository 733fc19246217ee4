"""The form of very many records asks for what hangs on them only where something does."""

from journeymap.model.journey import Journey
from journeymap.model.records.notes import PainPoint
from journeymap.ui.forms.groups import regroup
from journeymap.ui.forms.items import Notes
from tests.benchmarks.large_map import large_journey


def test_only_owners_on_which_something_hangs_are_asked(monkeypatch):
    journey, items = large_journey(1_000), Notes(PainPoint)
    asked: list[str] = []
    of = Notes.of
    monkeypatch.setattr(Notes, "of", lambda self, journey, owner: (asked.append(owner[1]), of(self, journey, owner))[1])
    owners = [("touchpoint", f"t{number}") for number in range(1_000)]
    groups = regroup(journey, items, owners, [])
    held = [pain.touchpoint_id for pain in journey.all(PainPoint)]
    assert asked == held
    assert sorted(record_id for group in groups for record_id in group.ids) == sorted(
        pain.id for pain in journey.all(PainPoint)
    )


def test_a_form_whose_records_are_gone_holds_nothing() -> None:
    assert regroup(Journey.of([]), Notes(PainPoint), [], []) == []
