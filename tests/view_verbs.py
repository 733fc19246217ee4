"""Random edits of saved views, for the state machine."""

from random import Random

from journeymap.model.analysis import shown
from journeymap.model.analysis.conditions import Field, Filter
from journeymap.model.changes import Changes
from journeymap.model.edits import views
from journeymap.model.journey import Journey
from journeymap.model.layout.view import Line, Row, View
from journeymap.model.records.catalogues import Owner, Persona
from journeymap.model.records.maps import Map, Phase, SavedView
from journeymap.model.vocab import Grouping

_NAMES = ("Schmerz", "客户", "<b>", "Was wehtut", "🧑‍🚀")


def save_view(random: Random, journey: Journey) -> Changes:
    """Give what is shown of a map a name."""
    chosen = _pick(random, journey, Map)
    return views.add(journey, chosen, random.choice(_NAMES), **_shown(random, journey)) if chosen else Changes()


def change_view(random: Random, journey: Journey) -> Changes:
    """Bring a saved view up to date, rename it, move it or forget it."""
    view = _pick(random, journey, SavedView)
    if view is None:
        return save_view(random, journey)
    verb = random.choice(["update", "rename", "move", "remove"])
    if verb == "move":
        return views.move(journey, view, random.randint(0, 4))
    if verb == "remove":
        return views.remove(journey, view)
    return views.change(journey, view, **(_shown(random, journey) if verb == "update" else {"title": "Neu"}))


def _shown(random: Random, journey: Journey) -> dict[str, object]:
    """The fields of a view that filters by something that is there, or by something that is gone."""
    wanted = Filter().with_value(Field.PAIN, str(random.randint(1, 25)))
    for field, kind in ((Field.OWNER, Owner), (Field.PHASE, Phase), (Field.PERSONA, Persona)):
        if random.random() < 0.6:
            wanted = wanted.with_value(field, _pick(random, journey, kind) or "gone")
    if random.random() < 0.4:
        wanted = wanted.with_value(Field.TEXT, random.choice(_NAMES))
    view = View(
        rows_by=random.choice(list(Grouping)),
        rows=tuple(random.sample(list(Row), random.randint(0, 4))),
        lines=tuple(Line)[: random.randint(0, 3)],
        persona_id=_pick(random, journey, Persona),
    )
    return shown.fields(shown.Shown(view, wanted))


def _pick(random: Random, journey: Journey, kind: type) -> str | None:
    ids = sorted(record.id for record in journey.all(kind))
    return random.choice(ids) if ids else None
