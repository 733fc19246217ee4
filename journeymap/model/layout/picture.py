"""A map as a picture: where everything stands, known at once; the shapes of each item when somebody asks."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from journeymap.model.changes import Changes
from journeymap.model.journey import Journey
from journeymap.model.layout import grouping, planning
from journeymap.model.layout.compose import compose
from journeymap.model.layout.content import gather
from journeymap.model.layout.items import Item
from journeymap.model.layout.measure import Measure
from journeymap.model.layout.plan import GridInput, Plan
from journeymap.model.layout.renew import renewed
from journeymap.model.layout.shapes import Group, Point, Rect
from journeymap.model.layout.sizes import Sizes
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import View
from journeymap.model.messages import Texts


class Picture:
    """One map in one view. `items` are in z-order, from the back to the front; sizes are px at 100 %.

    A picture never changes with the journey: `changed` gives the next one.
    """

    __slots__ = ("_question", "_stage", "items")

    def __init__(self, stage: Stage, question: GridInput) -> None:
        self._stage = stage
        self._question = question
        self.items: list[Item] = compose(stage)

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
    def view(self) -> View:
        return self._stage.view

    @property
    def plan(self) -> Plan:
        """The geometry; its (0, 0) lies at `origin`."""
        return self._stage.plan

    @property
    def origin(self) -> Point:
        return self._stage.origin

    def card(self, touchpoint_id: str) -> Rect | None:
        """Where a touchpoint's card stands."""
        return self._stage.cards.get(touchpoint_id)

    def number_of(self, touchpoint_id: str) -> int:
        """The touchpoint's number: phase by phase, column by column, lane by lane, from 1."""
        return self._stage.content.numbers[touchpoint_id]

    def shapes(self, item: Item) -> Group:
        """The shapes of an item, made once."""
        if item.group is None:
            item.group = item.painter.draw(item)
        return item.group

    def groups(self) -> Iterator[Group]:
        """All shapes from the back to the front."""
        return map(self.shapes, self.items)

    def add_routes(self) -> tuple[Rect, ...]:
        """Route the links of a picture that was built without; returns what is to be repainted."""
        with _collector_paused():
            self._stage.plan = planning.planned(self._question, routes=True)
            old = self.items
            self.items = compose(self._stage)
            return renewed(old, self.items)

    def changed(self, journey: Journey, changes: Changes) -> "tuple[Picture, tuple[Rect, ...]]":
        """The picture after an edit and the rectangles to repaint; shapes that still hold are taken over.

        Raises KeyError if the map is gone.
        """
        if not changes:
            return self, ()
        with _collector_paused():
            stage, question = _set(journey, self.map_id, self.view, self._stage.measure, self._stage.texts)
            stage.plan = self.plan if question == self._question else planning.planned(question, routes=True)
            picture = Picture(stage, question)
            dirty = renewed(self.items, picture.items)
        if (picture.width, picture.height) != (self.width, self.height):
            dirty = (Rect(0, 0, max(self.width, picture.width), max(self.height, picture.height)),)
        return picture, dirty


def build(journey: Journey, map_id: str, view: View, measure: Measure, texts: Texts, *, routes: bool = True) -> Picture:
    """The picture of a map. Without `routes` it has no links until `add_routes`. Raises KeyError: no such map."""
    with _collector_paused():
        stage, question = _set(journey, map_id, view, measure, texts)
        stage.plan = planning.planned(question, routes)
        return Picture(stage, question)


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


def _set(journey: Journey, map_id: str, view: View, measure: Measure, texts: Texts) -> tuple[Stage, GridInput]:
    content = gather(journey, map_id)
    rows = grouping.rows(content, view.rows_by, texts)
    sizes = Sizes(view.scale)
    question = planning.grid_input(content, rows, sizes, measure)
    nothing = Plan(0.0, 0.0, [], [], {}, {})
    return Stage(content, view, sizes, measure, texts, rows, nothing), question
