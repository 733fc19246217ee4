"""Ratings in words, as somebody would say them."""

import re

import pytest

from journeymap.model.records.catalogues import Persona
from journeymap.model.records.notes import Emotion
from journeymap.ui.text.feelings import spoken
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.text.registry import texts


@pytest.mark.parametrize(
    ("language", "of_all", "of_one"),
    [
        ("en", "emotion −2", "emotion of Familie Kern −2"),
        ("de", "Stimmung −2", "Stimmung von Familie Kern −2"),
    ],
)
def test_a_rating_is_told_by_its_name(qapp, language, of_all, of_one):
    words = QtTexts(language)
    rating = Emotion(id="e", touchpoint_id="t", score=-2)
    assert spoken(rating, None, words) == of_all
    assert spoken(rating, Persona(id="p", rank="a0", name="Familie Kern"), words) == of_one


@pytest.mark.parametrize(("language", "others"), [("en", r"feel|\bmood"), ("de", r"gefühl|fühl|emotion")])
def test_what_customers_feel_has_one_name(qapp, language, others):
    """Two words for one thing would have people look for the second thing."""
    said = {
        key: QtTexts(language).text(key, **dict.fromkeys(re.findall(r"{(\w+)}", text), ""))
        for key, text in texts().items()
        if "%n" not in text and "{key" not in text
    }
    assert {key: text for key, text in said.items() if re.search(others, text.replace("&", ""), re.IGNORECASE)} == {}
