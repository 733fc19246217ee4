"""Texts: placeholders, plurals, dates, and what people wrote staying what it is."""

import re
from pathlib import Path

import pytest

from journeymap.model.messages import Message
from journeymap.ui.text import registry
from journeymap.ui.text.qt_texts import QtTexts


def test_both_languages_answer():
    assert QtTexts("en").text("answer.cancel") == "Cancel"
    assert QtTexts("de").text("answer.cancel") == "Abbrechen"


def test_an_unknown_language_speaks_english():
    assert QtTexts("fr").language == "en"
    assert QtTexts("fr").text("answer.cancel") == "Cancel"


def test_the_plural_follows_the_number():
    texts = QtTexts("en")
    assert texts.text("edit.delete-touchpoints", n=1) == "Delete 1 touchpoint"
    assert texts.text("edit.delete-touchpoints", n=2) == "Delete 2 touchpoints"
    assert QtTexts("de").text("edit.delete-touchpoints", n=10_000) == "10.000 Kontaktpunkte löschen"


@pytest.mark.parametrize("wild", ["{title}", "{0.__class__}", "%n", "{", "100 %1"])
def test_arguments_are_letters_not_formats(wild):
    assert QtTexts("en").text("edit.rename", title=wild) == f"Rename to “{wild}”"


def test_a_missing_argument_leaves_the_placeholder():
    assert QtTexts("en").text("edit.rename") == "Rename to “{title}”"


def test_a_missing_text_never_stops_the_program():
    assert QtTexts("de").text("no.such.key", n=3) == "no.such.key"


KEY = re.compile(r"""(?:Message|\btext)\(\s*"([a-z][a-z-]*\.[\w.-]+)\"""")


def test_every_key_that_the_code_names_has_a_text():
    package = Path(registry.__file__).parents[2]
    named = {key: path.name for path in package.rglob("*.py") for key in KEY.findall(path.read_text("utf-8"))}
    assert len(named) > 100
    assert {key: name for key, name in named.items() if key not in registry.texts()} == {}


def test_days_are_written_as_people_do():
    assert QtTexts("de").day("2026-11-12") == "12. November 2026"
    assert QtTexts("en").day("2026-03-01") == "1 March 2026"
    assert QtTexts("en").day("soon") == "soon"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (1_234_567.5, "1.234.567,5"),
        (2e6, "2.000.000"),
        (0.1 + 0.2, "0,3"),
        (-3.25, "-3,25"),
        (12, "12"),
        (1e300, "1e+300"),
    ],
)
def test_numbers_are_written_in_full(number, shown):
    assert QtTexts("de").number(number) == shown


def test_messages_are_put_into_words():
    assert QtTexts("en").say(Message("status.zoom", percent=80)) == "80 %"


def test_one_key_in_two_themes_is_refused(monkeypatch):
    monkeypatch.setattr(registry, "theme_texts", lambda _theme: {"same": "Same"})
    registry.texts.cache_clear()
    with pytest.raises(ValueError, match="same"):
        registry.texts()
    registry.texts.cache_clear()
