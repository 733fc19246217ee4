"""A small map that many tests start from: two phases, two lanes, three touchpoints in a row."""

from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Owner, Persona
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint

MAP, BEFORE, AFTER, CUSTOMER, OFFICE = "map", "before", "after", "customer", "office"
START, BUY, FINISH = "start", "buy", "finish"


def sample() -> Journey:
    """Always the same journey."""
    return Journey.of(
        [
            Map(id=MAP, rank="a0", title="Sample"),
            Phase(id=BEFORE, map_id=MAP, rank="a0", title="Before"),
            Phase(id=AFTER, map_id=MAP, rank="a1", title="After"),
            Lane(id=CUSTOMER, map_id=MAP, rank="a0", title="Customer"),
            Lane(id=OFFICE, map_id=MAP, rank="a1", title="Office"),
            Persona(id="ana", rank="a0", name="Ana"),
            Owner(id="sales", rank="a0", name="Sales"),
            Touchpoint(
                id=START, map_id=MAP, phase_id=BEFORE, lane_id=CUSTOMER, step="a0", rank="a0", title="Start",
                owner_id="sales",
            ),
            Touchpoint(id=BUY, map_id=MAP, phase_id=BEFORE, lane_id=OFFICE, step="a1", rank="a0", title="Buy"),
            Touchpoint(id=FINISH, map_id=MAP, phase_id=AFTER, lane_id=CUSTOMER, step="a0", rank="a0", title="Finish"),
            Link(id="one", map_id=MAP, source_id=START, target_id=BUY),
            Link(id="two", map_id=MAP, source_id=BUY, target_id=FINISH),
            Emotion(id="mood", touchpoint_id=BUY, persona_id="ana", score=-2),
            PainPoint(id="pain", link_id="two", rank="a0", text="Waits for weeks"),
        ]
    )  # fmt: skip
