"""View and filter as one: what a saved view stores comes back, in copies of maps too; exports draw just that."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.analysis import shown
from journeymap.model.analysis.conditions import Field, Filter, parse
from journeymap.model.analysis.filters import Facts
from journeymap.model.analysis.shown import Shown
from journeymap.model.edits import maps, views
from journeymap.model.layout.view import Line, Row, View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.maps import Phase, SavedView
from journeymap.model.vocab import Grouping, MapKind
from tests.model.analysis.test_conditions import filters
from tests.model.layout.gallery import ROUGH
from tests.model.sample import BUY, FINISH, MAP, START, sample

VIEWS = st.builds(
    View,
    rows_by=st.sampled_from(Grouping),
    rows=st.lists(st.sampled_from(Row), unique=True).map(tuple),
    lines=st.lists(st.sampled_from(Line), unique=True).map(lambda some: tuple(line for line in Line if line in some)),
    persona_id=st.sampled_from([None, "ana"]),
)


def kept(what: Shown, before: SavedView | None = None) -> SavedView:
    return SavedView(id="v", map_id=MAP, rank="a0", title="v", **shown.fields(what, before))


@given(VIEWS, filters())
def test_what_is_saved_comes_back(view: View, wanted: Filter) -> None:
    what = Shown(view, wanted)
    back = shown.of(kept(what))
    assert shown.same(back, what)
    assert back.view == view
    assert kept(back).filters == kept(what).filters


def test_rows_and_conditions_of_a_newer_program_stay() -> None:
    stored = SavedView(id="v", map_id=MAP, rank="a0", title="v", rows=("pain", "weather"), filters=("mood=3", "owner="))
    what = shown.of(stored)
    assert what.view.rows == (Row.PAIN,)
    assert what.wanted.fields == (Field.OWNER,)
    again = kept(what, stored)
    assert again.rows == ("pain", "weather")
    assert again.filters == ("mood=3", "owner=")


def test_a_copied_map_filters_by_its_own_phases() -> None:
    journey = sample()
    journey.apply(views.add(journey, MAP, "Later", filters=("phase=after", "owner=sales", "lane=customer", "odd")))
    journey.apply(maps.duplicate(journey, MAP, "Copy", MapKind.TO_BE, copy_id="copy"))
    (view,) = shown.saved_views(journey, "copy")
    phase = next(phase for phase in journey.referring(Phase, "map_id", "copy") if phase.title == "After")
    wanted = parse(view.filters)
    assert wanted.of(Field.PHASE) == (phase.id,)
    assert wanted.of(Field.OWNER) == ("sales",)
    assert wanted.of(Field.LANE) != ("customer",)
    assert view.filters[-1] == "odd"
    facts = Facts(journey, "copy")
    assert not any(
        facts.is_gone(condition.field, condition.value) for condition in wanted.conditions if condition.field
    )


def test_views_in_order() -> None:
    journey = sample()
    for name in "abc":
        journey.apply(views.add(journey, MAP, name, view_id=name))
    journey.apply(views.move(journey, "c", 0))
    assert [view.id for view in shown.saved_views(journey, MAP)] == ["c", "a", "b"]
    journey.apply(views.change(journey, "a", title="A!", rows_by="owner"))
    assert journey.need(SavedView, "a").rows_by is Grouping.OWNER
    journey.apply(views.remove(journey, "c"))
    assert [view.title for view in shown.saved_views(journey, MAP)] == ["A!", "b"]


def test_an_export_draws_what_stands_back() -> None:
    journey = sample()
    drawn = shown.draw(journey, MAP, Shown(View(rows=()), parse(["owner=sales"])), ROUGH, KeyTexts())
    assert drawn.view.rows == ()
    assert drawn.dimming.touchpoints == {BUY, FINISH}
    plain = shown.draw(journey, MAP, Shown(), ROUGH, KeyTexts())
    assert plain.dimming is None
    assert shown.standing_back(Facts(journey, MAP), Shown(wanted=parse(["owner=sales"])), [BUY]) == {FINISH}
    assert START not in drawn.dimming.touchpoints
