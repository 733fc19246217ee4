"""What is said of a card is about this card, wherever others stand."""

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.edits import notes
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import Lane
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping
from journeymap.ui.canvas.describe import Describer
from journeymap.ui.text.qt_texts import QtTexts
from tests.benchmarks.large_map import MAP, large_journey
from tests.model.layout.gallery import ROUGH


@pytest.mark.parametrize("by", list(Grouping))
def test_each_card_has_its_own_ratings_and_its_lane(by):
    journey = large_journey(60)  # two cards in each column
    journey.apply(notes.feel(journey, "t4", -2))
    texts = QtTexts("en")
    describer = Describer(picture.build(journey, MAP, View(rows_by=by), ROUGH, texts), texts)
    said = {card.key[1]: describer.name(card) for card in describer.cards}
    assert len(said) == 60
    for touchpoint in journey.all(Touchpoint):
        rated = journey.referring(Emotion, "touchpoint_id", touchpoint.id)
        assert said[touchpoint.id].count(", emotion ") == len(rated)
        assert f", {journey.need(Lane, touchpoint.lane_id).title}," in said[touchpoint.id]
    assert said["t4"].endswith(", emotion \u22122")


def test_a_persona_is_named_and_quoted():
    journey = large_journey(20)
    anna = Persona(id="anna", rank="a0", name="Anna")
    quoted = Emotion(id="new", touchpoint_id="t3", persona_id="anna", score=3, quote="At last!")
    journey.apply(Changes({record.key: Change(None, record) for record in (anna, quoted)}))
    texts = QtTexts("en")
    describer = Describer(picture.build(journey, MAP, View(), ROUGH, texts), texts)
    card = next(card for card in describer.cards if card.key == ("touchpoint", "t3"))
    assert describer.name(card).startswith("Touchpoint 4 of 20: ")
    assert describer.name(card).endswith(", emotion of Anna +3, At last!")
