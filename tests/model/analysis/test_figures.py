"""The reference figures as they are delivered, which of them fit where, and the preferences by value class."""

import pytest

from journeymap.model import rules
from journeymap.model.analysis import figures
from journeymap.model.edits import preferences
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import ChannelPreference, Persona
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import ValueClass
from journeymap.storage import catalogue, reference
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import BUY, sample


def test_every_figure_has_words_and_a_full_source_in_both_languages() -> None:
    assert {source.tag for source in reference.sources()} == set(figures.SourceTag)
    assert len({figure.id for figure in reference.figures()}) == len(reference.figures()) == 24
    known = {channel.id for channel in catalogue.channels()}
    said = {language: QtTexts(language) for language in ("de", "en")}
    for figure in reference.figures():
        assert set(figure.channels) <= known
        for message in (figure.about, figure.citation):
            assert said["de"].say(message) != said["en"].say(message)
        assert said["en"].say(figure.words)
    assert "Hamburg, Mai 2005" in said["de"].say(next(s for s in reference.sources() if s.tag == "VALUE").line)


@pytest.mark.parametrize(
    ("figure_id", "english"),
    [
        ("mailbox-known", "64 %"),
        ("portal-nobody-addressed", "9 in 10"),
        ("personal-dream", "two thirds"),
        ("digital-channels", "up to 7"),
    ],
)
def test_values_in_words(figure_id: str, english: str) -> None:
    figure = next(figure for figure in reference.figures() if figure.id == figure_id)
    assert QtTexts("en").say(figure.words) == english


def with_reading(metric: str, channel: str | None) -> tuple[Journey, Reading]:
    journey = Journey.of([*sample().records(), *catalogue.channels()])
    touchpoint = journey.need(Touchpoint, BUY).model_copy(update={"channel_id": channel})
    reading = Reading.model_validate({"id": "r", "rank": "a0", "touchpoint_id": BUY, "metric": metric, "value": 1})
    return Journey.of([*(r for r in journey.records() if r.key != touchpoint.key), touchpoint, reading]), reading


def test_figures_fit_by_metric_and_channel() -> None:
    def ids(metric: str, channel: str | None) -> list[str]:
        return [f.id for f in figures.for_reading(reference.figures(), *with_reading(metric, channel))]

    assert ids("volume", "telephone") == ["voice-shrinking", "more-contacts"]
    assert ids("volume", None) == ["more-contacts"]
    assert "mailbox-known" in ids("volume", "mailbox")
    assert "voice-shrinking" not in ids("volume", "mailbox")
    assert ids("nps", "portal") == []  # none of the sources has an NPS


def test_figures_of_a_channel_and_of_a_persona() -> None:
    fax = next(channel for channel in catalogue.channels() if channel.id == "fax")
    own = fax.model_copy(update={"builtin": None, "name": "Own"})
    personal = next(channel for channel in catalogue.channels() if channel.id == "personal")
    assert figures.for_channel(reference.figures(), own) == figures.for_channel(reference.figures(), fax) == []
    assert len(figures.for_channel(reference.figures(), personal)) > 3
    dream = Persona(id="p", rank="a0", name="P", value_class=ValueClass.DREAM)
    assert [figure.id for figure in figures.for_persona(reference.figures(), dream)] == ["personal-dream"]


def test_each_class_spends_a_hundred_per_cent() -> None:
    table = reference.preferences().percent
    assert set(table) == set(ValueClass)
    assert [round(sum(shares.values()), 6) for shares in table.values()] == [100] * 4


def persona_with(value_class: ValueClass | None, *more: ChannelPreference) -> Journey:
    persona = Persona(id="p", rank="a0", name="P", value_class=value_class)
    return Journey.of([persona, *(c for c in catalogue.channels() if c.id != "sms"), *more])


def shares(journey: Journey) -> dict[str, float]:
    return {p.channel_id: p.percent for p in journey.referring(ChannelPreference, "persona_id", "p")}


def test_preferences_are_filled_from_the_class_and_undone() -> None:
    own = [ChannelPreference.pairing(persona_id="p", channel_id=c, percent=50) for c in ("video", "fax")]
    journey = persona_with(ValueClass.POTENTIAL, *own)
    before = journey.snapshot()
    changes = preferences.fill(journey, "p", reference.preferences().percent)
    rules.check(journey, changes)
    journey.apply(changes)
    assert shares(journey) == {
        "personal": 49.4,
        "letter": 2.5,
        "fax": 0,
        "telephone": 25.6,
        "email": 16.7,
        "website": 4.5,
    }
    assert not preferences.fill(journey, "p", reference.preferences().percent)
    journey.apply(changes.inverted())
    assert journey == before
    journey.apply(preferences.fill(journey, "p", reference.preferences().percent, keep=True))
    assert (shares(journey)["video"], shares(journey)["fax"], shares(journey)["personal"]) == (50, 50, 49.4)


def test_without_a_class_there_is_nothing_to_fill_in() -> None:
    with pytest.raises(rules.RuleBroken):
        preferences.fill(persona_with(None), "p", reference.preferences().percent)
