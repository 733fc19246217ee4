"""Which map, and which saved view, a person means on the command line."""

from journeymap.commands.failure import Code, Failure
from journeymap.commands.speech import Speech
from journeymap.model import order
from journeymap.model.analysis.shown import saved_views
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Map, SavedView
from journeymap.model.search import folded


def named_map(journey: Journey, wanted: str, speech: Speech) -> Map:
    """The map asked for by title, number or id. Raises Failure."""
    maps = order.maps(journey)
    for number, shown in enumerate(maps, 1):
        if wanted in (shown.id, str(number)) or wanted.strip().casefold() == shown.title.casefold():
            return shown
    known = ", ".join(f"{number} = {shown.title}" for number, shown in enumerate(maps, 1))
    raise Failure(Code.CALL, speech.text("cli.export.other-map", name=wanted, known=known))


def named_view(journey: Journey, map_name: str | None, wanted: str, speech: Speech) -> SavedView:
    """The saved view asked for by title or id, on the map asked for; else on whichever has one. Raises Failure."""
    maps = [named_map(journey, map_name, speech)] if map_name is not None else order.maps(journey)
    known = [saved for shown in maps for saved in saved_views(journey, shown.id)]
    for saved in known:
        if wanted == saved.id or folded(wanted.strip()) == folded(saved.title.strip()):
            return saved
    if not known:
        raise Failure(Code.CALL, speech.text("cli.export.no-view", name=wanted))
    titles = ", ".join(dict.fromkeys(saved.title for saved in known))
    raise Failure(Code.CALL, speech.text("cli.export.other-view", name=wanted, known=titles))
