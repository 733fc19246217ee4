"""However many feel something at a touchpoint, the narrow column of the outline says it without being cut."""

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.edits import notes
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.notes import Emotion
from journeymap.ui.panels.outline_words import COLUMNS
from tests.model.sample import START


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([2], "+2"),
        ([-1, 3], "\u22121 +3"),
        ([3, -2, 0], "\u22122…+3"),
        ([1, 1, 1], "+1"),
        ([0, -3, -3], "\u22123…0"),
    ],
)
def test_more_than_two_ratings_are_a_range(bench, scores, said):
    for emotion in bench.journey.referring(Emotion, "touchpoint_id", START):
        bench.document.commit(Message("edit.mood"), notes.feel(bench.journey, START, None, emotion.persona_id))
    for number, score in enumerate(scores):
        persona = Persona(id=f"p{number}", rank=f"z{number}", name=f"Persona {number}")
        bench.document.commit(Message("edit.mood"), Changes({persona.key: Change(None, persona)}))
        bench.document.commit(Message("edit.mood"), notes.feel(bench.journey, START, score, persona.id))
    cell = bench.outline.model_.index_of(("touchpoint", START)).siblingAtColumn(COLUMNS.index("emotion"))
    shown = cell.data()
    assert shown == said
    assert (
        bench.outline.fontMetrics().horizontalAdvance(shown) <= bench.outline.columnWidth(COLUMNS.index("emotion")) - 8
    )
