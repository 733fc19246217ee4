"""The laws of the charts' data: nothing of the map is lost, nothing stands twice, nothing comes from another map."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model import order
from journeymap.model.analysis.charts import bars, feelings, matrices, trends
from journeymap.model.analysis.charts.matrices import Quadrant
from journeymap.model.analysis.priority import Level, level
from journeymap.model.records.notes import Emotion, Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import EvidenceStatus, Metric
from tests.model.analysis.charts.journeys import MAP, OTHER, noted
from tests.model.sample import sample

journeys = st.builds(noted, st.integers(0, 10_000), st.integers(0, 14), st.integers(0, 25))
few = settings(max_examples=40, deadline=None)


def of_map(journey, kind) -> set[str]:
    """The ids of the notes whose touchpoint or link is on the map."""
    cards = {card.id for card in journey.referring(Touchpoint, "map_id", MAP)}
    links = {link.id for link in journey.referring(Link, "map_id", MAP)}
    return {note.id for note in journey.all(kind) if note.touchpoint_id in cards or note.link_id in links}


@few
@given(journeys)
def test_each_rating_stands_once_in_its_own_curve_at_its_place(journey):
    data = feelings.feelings(journey, MAP)
    cards = order.touchpoints(journey, MAP)
    assert list(data.cards) == cards
    own = Counter()
    for curve in data.curves:
        xs = [feeling.x for feeling in curve.feelings]
        assert xs == sorted(set(xs))
        for feeling in curve.feelings:
            assert cards[feeling.x] == feeling.touchpoint
            assert feeling.emotion.touchpoint_id == feeling.touchpoint.id
            who = curve.persona.id if curve.persona else None
            assert feeling.emotion.persona_id in (None, who)
            own[feeling.emotion.id] += feeling.emotion.persona_id == who
    ids = {card.id for card in cards}
    for emotion in journey.all(Emotion):
        if emotion.touchpoint_id in ids and emotion.persona_id is not None:
            assert own[emotion.id] == 1


@few
@given(journeys)
def test_the_phases_cover_the_axis_without_gap(journey):
    data = feelings.feelings(journey, MAP)
    assert [band.phase for band in data.bands] == order.phases(journey, MAP)
    ends = [0, *(band.end for band in data.bands)]
    assert [band.first for band in data.bands] == ends[:-1]
    assert ends[-1] == len(data.cards)
    for band in data.bands:
        assert {card.phase_id for card in data.cards[band.first : band.end]} <= {band.phase.id}


@few
@given(journeys)
def test_every_pain_point_of_the_map_stands_in_the_cell_of_its_scores(journey):
    found = []
    for cell in matrices.pain_matrix(journey, MAP):
        assert cell.notes
        for placed in cell.notes:
            assert (placed.note.frequency, placed.note.severity) == (cell.x, cell.y)
            assert all(journey.find(key) is not None for key in placed.on)
            found.append(placed.note.id)
    assert sorted(found) == sorted(of_map(journey, PainPoint))


@few
@given(journeys)
def test_every_opportunity_of_the_map_stands_once(journey):
    cells = matrices.opportunity_matrix(journey, MAP)
    found = [placed.note.id for cell in cells for placed in cell.notes]
    assert sorted(found) == sorted(each.id for each in journey.all(Opportunity) if each.map_id == MAP)
    for cell in cells:
        for placed in cell.notes:
            assert (placed.note.effort, placed.note.impact) == (cell.x, cell.y)
            assert placed.on
            assert len(set(placed.on)) == len(placed.on)


@few
@given(journeys)
def test_the_bars_hold_every_touchpoint_once(journey):
    for made in (bars.channel_mix(journey, MAP), bars.evidence_coverage(journey, MAP)):
        assert [bar.phase for bar in made] == order.phases(journey, MAP)
        for bar in made:
            assert all(part.touchpoints for part in bar.parts)
            found = sorted(card.id for part in bar.parts for card in part.touchpoints)
            assert found == sorted(card.id for card in journey.referring(Touchpoint, "phase_id", bar.phase.id))
            assert bar.total == len(found)
    channels = [part for bar in bars.channel_mix(journey, MAP) for part in bar.parts]
    assert all(
        card.channel_id == (part.what.id if part.what else None) for part in channels for card in part.touchpoints
    )


@few
@given(journeys)
def test_every_reading_of_the_map_stands_in_one_series_in_the_order_of_time(journey):
    found = []
    for scale, series in trends.trends(journey, MAP).items():
        for each in series:
            assert (each.metric, each.unit) == scale
            days = [measure.day for measure in each.dated]
            assert days == sorted(days)
            assert each.measures[: len(days)] == each.dated
            for measure in each.measures:
                reading = measure.reading
                assert (reading.metric, reading.unit, reading.segment) == (each.metric, each.unit, each.segment)
                assert each.on in ((Touchpoint.table, reading.touchpoint_id), (Link.table, reading.link_id))
                if measure.interval is not None:
                    assert measure.interval.low <= reading.value + 1e-9
                    assert measure.interval.high >= reading.value - 1e-9
                found.append(reading.id)
    assert sorted(found) == sorted(of_map(journey, Reading))


def test_the_other_map_has_its_own():
    journey = noted(3)
    assert [cell.notes[0].note.id for cell in matrices.pain_matrix(journey, OTHER)] == ["pain-away"]
    assert [cell.notes[0].note.id for cell in matrices.opportunity_matrix(journey, OTHER)] == ["chance-away"]
    assert [series[0].on for series in trends.trends(journey, OTHER).values()] == [("touchpoint", "away")]


def test_what_everybody_feels_is_part_of_the_curve_of_each_persona():
    journey = sample()
    everyone = Emotion.pairing(touchpoint_id="start", persona_id=None, score=2)
    journey = type(journey).of([*journey.records(), everyone])
    (curve,) = feelings.feelings(journey, "map").curves
    assert (curve.persona.id, [(f.x, f.emotion.score) for f in curve.feelings]) == ("ana", [(0, 2), (1, -2)])


def test_without_a_persona_everyone_has_the_curve():
    journey = type(sample()).of(
        [
            *(record for record in sample().records() if record.table != "emotion"),
            Emotion.pairing(touchpoint_id="buy", persona_id=None, score=1),
        ]
    )
    (curve,) = feelings.feelings(journey, "map").curves
    assert curve.persona is None
    assert feelings.feelings(journey, "nowhere").curves == ()


def test_one_persona_alone():
    assert [c.persona.id for c in feelings.feelings(noted(5, notes=25), MAP, "who1").curves] == ["who1"]


def test_levels_and_quadrants():
    assert [level(n) for n in (1, 5, 6, 11, 12, 25)] == [
        Level.LOW, Level.LOW, Level.MEDIUM, Level.MEDIUM, Level.HIGH, Level.HIGH,
    ]  # fmt: skip

    def of(impact, effort):
        return matrices.quadrant(Opportunity(id="x", map_id="m", rank="a0", text="x", impact=impact, effort=effort))

    assert [of(5, 1), of(4, 5), of(2, 2), of(1, 4)] == [
        Quadrant.QUICK_WIN, Quadrant.BIG, Quadrant.FILL_IN, Quadrant.DOUBTFUL,
    ]  # fmt: skip
    assert {of(3, 1), of(5, 3), of(3, 3)} == {Quadrant.BETWEEN}


def test_figures_in_different_units_share_no_axis():
    journey = sample()
    readings = [
        Reading(id=f"r{at}", touchpoint_id="buy", rank=f"a{at}", metric=Metric.WAITING_TIME, value=3, unit=unit)
        for at, unit in enumerate(["days", "minutes", "days"])
    ]
    found = trends.trends(type(journey).of([*journey.records(), *readings]), "map")
    assert [(scale.unit, len(series[0].measures)) for scale, series in found.items()] == [("days", 2), ("minutes", 1)]


def test_a_day_that_no_calendar_has_counts_as_undated():
    reading = Reading(
        id="r",
        touchpoint_id="buy",
        rank="a0",
        metric=Metric.NPS,
        value=3,
        period_from="2026-13-45",
        period_to="2026-01-01",
    )
    assert trends.middle(reading) is None


def test_an_open_period_counts_at_the_end_that_is_known():
    known = Reading(id="r", touchpoint_id="buy", rank="a0", metric=Metric.NPS, value=3, period_to="2026-01-02")
    assert trends.middle(known) == trends.middle(known.model_copy(update={"period_from": "2026-01-02"}))


def test_evidence_goes_from_researched_to_assumption():
    assert bars.STATUSES[0] is EvidenceStatus.RESEARCHED
    assert set(bars.STATUSES) == set(EvidenceStatus)
    (before, _) = bars.evidence_coverage(sample(), "map")
    assert [part.what for part in before.parts] == [EvidenceStatus.ASSUMPTION]
