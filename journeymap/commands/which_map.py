"""Which map a person means on the command line."""

from journeymap.commands.failure import Code, Failure
from journeymap.commands.speech import Speech
from journeymap.model import order
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Map


def named_map(journey: Journey, wanted: str, speech: Speech) -> Map:
    """The map asked for by title, number or id. Raises Failure."""
    maps = order.maps(journey)
    for number, shown in enumerate(maps, 1):
        if wanted in (shown.id, str(number)) or wanted.strip().casefold() == shown.title.casefold():
            return shown
    known = ", ".join(f"{number} = {shown.title}" for number, shown in enumerate(maps, 1))
    raise Failure(Code.CALL, speech.text("cli.export.other-map", name=wanted, known=known))
