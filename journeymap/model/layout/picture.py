"""A map as a picture: where everything stands, known at once; the shapes of each item when somebody asks."""

import gc
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager

from journeymap.model.changes import Changes
from journeymap.model.journey import Journey
from journeymap.model.layout import grid, grouping, planning
from journeymap.model.layout.compose import Composer
from journeymap.model.layout.content import Content, gather
from journeymap.model.layout.dimming import Dimming, stacked
from journeymap.model.layout.follow import Followed, follow
from journeymap.model.layout.items import Item, Sheaf
from journeymap.model.layout.measure import Measure
from journeymap.model.layout.plan import Plan
from journeymap.model.layout.planning import Question
from journeymap.model.layout.renew import MATCHED, renewed
from journeymap.model.layout.shapes import Group, Point, Rect
from journeymap.model.layout.sizes import Sizes
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import View
from journeymap.model.messages import Texts


class Picture:
    """One map in one view. `items` are in z-order, from the back to the front; sizes are px at 100 %.

    `sheaves` are the same, bound together. A picture never changes with the journey: `changed` gives the next one.
    """

    __slots__ = ("_composer", "_items", "_planner", "_question", "_stage", "dimming", "sheaves")

    def __init__(
        self, stage: Stage, question: Question, planner: grid.Planner, composer: Composer, sheaves: list[Sheaf]
    ) -> None:
        self._stage = stage
        self._question = question
        self._planner = planner
        self._composer = composer
        self.sheaves = sheaves
        self._items: list[Item] | None = None
        self.dimming: Dimming | None = None

    @property
    def items(self) -> list[Item]:
        """All items from the back to the front."""
        if self._items is None:
            self._items = [item for sheaf in self.sheaves for item in sheaf.items]
        return self._items

    @property
    def width(self) -> float:
        return self._stage.width

    @property
    def height(self) -> float:
        return self._stage.height

    @property
    def map_id(self) -> str:
        return self._stage.content.map.id

    @property
    def title(self) -> str:
        """The title of the map."""
        return self._stage.content.map.title

    @property
    def content(self) -> Content:
        """The records that are shown. They must not be written to."""
        return self._stage.content

    @property
    def view(self) -> View:
        return self._stage.view

    @property
    def plan(self) -> Plan:
        """The geometry; its (0, 0) lies at `origin`."""
        return self._stage.plan

    @property
    def origin(self) -> Point:
        return self._stage.origin

    @property
    def rows(self) -> grouping.Rows:
        """The rows of the grid: their heads, and the row of each touchpoint."""
        return self._stage.rows

    def card(self, touchpoint_id: str) -> Rect | None:
        """Where a touchpoint's card stands."""
        return self._stage.cards.get(touchpoint_id)

    def number_of(self, touchpoint_id: str) -> int:
        """The touchpoint's number: phase by phase, column by column, lane by lane, from 1."""
        return self._stage.content.numbers[touchpoint_id]

    def dim(self, touchpoint_ids: Set[str]) -> None:
        """Let these touchpoints, and what hangs on them, stand back from now on."""
        self.dimming = Dimming(self._stage.content, self._stage.cards, touchpoint_ids) if touchpoint_ids else None

    def stacked(self) -> Sequence[Item]:
        """The items from the back to the front, as they are to be drawn."""
        return stacked(self.items, self.dimming)

    def shapes(self, item: Item, keep: bool = True) -> Group:
        """The shapes of an item, made once (unless they are not to be kept), paler if it stands back."""
        group = item.group or item.painter.draw(item)
        if keep:
            item.group = group
        return group if self.dimming is None else self.dimming.dressed(item, group)

    def groups(self) -> Iterator[Group]:
        """All shapes from the back to the front."""
        return map(self.shapes, self.stacked())

    def add_routes(self) -> tuple[Rect, ...]:
        """Route the links of a picture that was built without; returns what is to be repainted."""
        with _collector_paused():
            self._stage.plan = self._planner.plan(self._question.grid)
            self._composer.differences()
            self.sheaves, self._items = self._composer.compose(self._stage), None
            return renewed(*self._composer.differences())

    def route_steps(self) -> Iterator[None]:
        """As `add_routes`, in steps of a few milliseconds; `add_routes` takes little time afterwards.

        After an edit these steps are out of date: the next picture has routes anyway.
        """
        return self._planner.steps(self._question.grid)

    def changed(self, journey: Journey, changes: Changes) -> "tuple[Picture, tuple[Rect, ...]]":
        """The picture after an edit and the rectangles to repaint; shapes that still hold are taken over.

        Places and sizes of this picture stay, but its shapes can no longer be asked for: the next one has them.
        Raises KeyError if the map is gone.
        """
        if not changes:
            return self, ()
        old = self._stage
        with _collector_paused():
            found = follow(old.content, journey, changes)
            if found is None:
                content = gather(journey, self.map_id)
                picture = _picture(content, self.view, old.measure, old.texts, self._planner, routes=True)
                dirty = renewed(self.items, picture.items)
            else:
                self._composer.differences()
                picture = self._followed(found)
                gone, made, more = self._composer.differences()
                grown = (picture.width, picture.height) != (self.width, self.height)
                dirty = () if grown and len(made) > MATCHED else renewed(gone, made, more)
        if (picture.width, picture.height) != (self.width, self.height):
            dirty = (Rect(0, 0, max(self.width, picture.width), max(self.height, picture.height)),)
        return picture, dirty

    def in_view(self, view: View, *, routes: bool = True) -> "tuple[Picture, tuple[Rect, ...]]":
        """The same map looked at in another way, and the rectangles to repaint; shapes that still hold are taken over.

        As after `changed`, this picture's shapes can no longer be asked for. Without `routes`, a picture whose rows are
        others has no links until `add_routes`.
        """
        old = self._stage
        with _collector_paused():
            if (view.rows_by, view.scale) == (old.view.rows_by, old.view.scale):
                stage = Stage(old.content, view, old.sizes, old.measure, old.texts, old.rows, old.plan)
                composer = Composer(stage)
                picture = Picture(stage, self._question, self._planner, composer, composer.compose(stage))
            else:
                picture = _picture(old.content, view, old.measure, old.texts, grid.Planner(), routes)
            dirty = renewed(self.items, picture.items)
        if (picture.width, picture.height) != (self.width, self.height):
            dirty = (Rect(0, 0, max(self.width, picture.width), max(self.height, picture.height)),)
        return picture, dirty

    def _followed(self, found: Followed) -> "Picture":
        old, content = self._stage, found.content
        rows = grouping.followed(content, self.view.rows_by, old.texts, old.content, old.rows)
        question = planning.question(content, rows, old.sizes, old.measure, old.texts, self._question)
        plan = self._planner.plan(question.grid)
        stage = Stage(content, old.view, old.sizes, old.measure, old.texts, rows, plan)
        sheaves = self._composer.compose(stage, found)
        return Picture(stage, question, self._planner, self._composer, sheaves)


def build(journey: Journey, map_id: str, view: View, measure: Measure, texts: Texts, *, routes: bool = True) -> Picture:
    """The picture of a map. Without `routes` it has no links until `add_routes`. Raises KeyError: no such map."""
    with _collector_paused():
        return _picture(gather(journey, map_id), view, measure, texts, grid.Planner(), routes)


def _picture(
    content: Content, view: View, measure: Measure, texts: Texts, planner: grid.Planner, routes: bool
) -> Picture:
    rows = grouping.rows(content, view.rows_by, texts)
    sizes = Sizes(view.scale)
    question = planning.question(content, rows, sizes, measure, texts)
    plan = planner.plan(question.grid) if routes else planner.arrange(question.grid)
    stage = Stage(content, view, sizes, measure, texts, rows, plan)
    composer = Composer(stage)
    return Picture(stage, question, planner, composer, composer.compose(stage))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Many small objects are made and all are kept: searching them for garbage would take most of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
