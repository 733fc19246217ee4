"""Ratings in words, as somebody would say them."""

import pytest

from journeymap.model.records.catalogues import Persona
from journeymap.model.records.notes import Emotion
from journeymap.ui.text.feelings import spoken
from journeymap.ui.text.qt_texts import QtTexts


@pytest.mark.parametrize(
    ("language", "all_feel", "one_feels"),
    [("en", "Everyone feels −2", "Familie Kern feels −2"), ("de", "Alle fühlen −2", "Familie Kern fühlt −2")],
)
def test_all_is_a_plural(qapp, language, all_feel, one_feels):
    texts = QtTexts(language)
    rating = Emotion(id="e", touchpoint_id="t", score=-2)
    assert spoken(rating, None, texts) == all_feel
    assert spoken(rating, Persona(id="p", rank="a0", name="Familie Kern"), texts) == one_feels
