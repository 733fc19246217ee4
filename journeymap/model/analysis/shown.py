"""What of a map is shown, and how: view and filter together, as a saved view stores them and exports draw them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from journeymap.model.analysis import personas
from journeymap.model.analysis.conditions import Condition, Field, Filter, parse
from journeymap.model.analysis.filters import Facts
from journeymap.model.journey import Journey, ordered
from journeymap.model.layout import picture
from journeymap.model.layout.measure import Measure
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.view import Line, Row, View
from journeymap.model.messages import Texts
from journeymap.model.records.maps import SavedView


@dataclass(frozen=True, slots=True)
class Shown:
    """A view, and what of the map stands out in it."""

    view: View = field(default_factory=View)
    wanted: Filter = field(default_factory=Filter)


def of(saved: SavedView) -> Shown:
    """What a saved view shows; rows that this program does not know are left out."""
    view = View(
        rows_by=saved.rows_by,
        rows=tuple(dict.fromkeys(Row(name) for name in saved.rows if name in list(Row))),
        lines=tuple(line for line in Line if line in saved.lines),
        persona_id=saved.persona_id,
    )
    wanted = parse(saved.filters)
    return Shown(view, wanted.with_value(Field.TEXT, saved.search) if saved.search else wanted)


def fields(shown: Shown, before: SavedView | None = None) -> dict[str, object]:
    """The fields of a saved view that shows this. Rows of `before` that this program does not know stay."""
    texts = shown.wanted.of(Field.TEXT)
    wanted = shown.wanted.without(Field.TEXT) if len(texts) == 1 else shown.wanted
    unknown = [name for name in before.rows if name not in list(Row)] if before is not None else []
    return {
        "rows_by": shown.view.rows_by,
        "rows": (*(row.value for row in shown.view.rows), *unknown),
        "lines": shown.view.lines,
        "persona_id": shown.view.persona_id,
        "filters": wanted.texts(),
        "search": texts[0] if len(texts) == 1 else "",
    }


def same(one: Shown, other: Shown) -> bool:
    """Whether two show the same, in whatever order conditions were made."""

    def plain(shown: Shown) -> tuple[object, ...]:
        view = shown.view
        wanted: set[Condition] = set(shown.wanted.conditions)
        return view.rows_by, view.rows, set(view.lines), view.persona_id, wanted

    return plain(one) == plain(other)


def saved_views(journey: Journey, map_id: str) -> list[SavedView]:
    """The saved views of a map in their order."""
    return ordered(journey.referring(SavedView, "map_id", map_id))


def standing_back(facts: Facts, shown: Shown, but: Sequence[str] = ()) -> frozenset[str]:
    """The touchpoints of a map that stand back: the filter does not mean them, or the persona never meets them."""
    back = personas.never_met(facts.journey, facts.map_id, shown.view.persona_id)
    if shown.wanted:
        back |= facts.all - facts.matches(shown.wanted)
    return back.difference(but)


def draw(journey: Journey, map_id: str, shown: Shown, measure: Measure, texts: Texts) -> Picture:
    """The picture of a map as it is to be exported. Raises KeyError: no such map."""
    drawn = picture.build(journey, map_id, shown.view, measure, texts)
    drawn.dim(standing_back(Facts(journey, map_id, texts), shown))
    return drawn
