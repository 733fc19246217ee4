"""Own, renamed, merged and removed channels on the card: icon, word and colour, in every theme."""

import pytest

from journeymap.model.changes import Changes
from journeymap.model.edits import attachments, catalogues, channels, fields, merging
from journeymap.model.journey import Journey
from journeymap.model.layout.shapes import Group, Icon, Text
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import catalogue
from journeymap.ui.theme import icons, tokens
from tests.model.layout.gallery import draw
from tests.model.sample import BUY, FINISH, START, sample


def drawn(*edits: Changes) -> dict[str, Group]:
    """The cards by touchpoint."""
    journey = mapped()
    for edit in edits:
        journey.apply(edit)
    return {group.key[1]: group for group in draw(journey).groups() if group.role == "card" and group.key}


def mapped() -> Journey:
    journey = sample()
    journey.apply(channels.restore(journey, catalogue.channels()))
    own = {"category": "written", "medium": "physical", "name": "Aushang"}
    journey.apply(catalogues.add(journey, Channel, record_id="own", **own))
    for touchpoint, channel in ((START, "own"), (BUY, "fax"), (FINISH, "portal")):
        journey.apply(fields.edit(journey, Touchpoint, [touchpoint], channel_id=channel))
    return journey


def look(card: Group) -> tuple[str, str, str]:
    """Icon, word and colour token of the channel."""
    icon = next(shape for shape in card.shapes if isinstance(shape, Icon))
    words = [shape.text for shape in card.shapes if isinstance(shape, Text)]
    return icon.name, words[1], icon.colour


def test_an_own_channel_has_the_icon_of_its_category_until_it_has_one_of_its_own() -> None:
    assert look(drawn()[START]) == ("file-text", "Aushang", "letter")
    chosen = fields.edit(mapped(), Channel, ["own"], icon="newspaper", category="social")
    assert look(drawn(chosen)[START]) == ("newspaper", "Aushang", "chat")


def test_a_renamed_built_in_channel_keeps_its_look() -> None:
    before = look(drawn()[FINISH])
    after = look(drawn(fields.edit(mapped(), Channel, ["portal"], name="MeinNetz"))[FINISH])
    assert after == (before[0], "MeinNetz", before[2])


def test_after_a_merge_the_card_shows_the_channel_that_stays() -> None:
    cards = drawn(merging.merge(mapped(), Channel, "own", ["fax"]))
    assert look(cards[BUY]) == look(cards[START])


def test_a_channel_that_was_removed_leaves_a_card_without_one() -> None:
    icon, _, colour = look(drawn(catalogues.remove(mapped(), Channel, "fax"))[BUY])
    assert (icon, colour) == ("circle-dashed", "text3")


def test_an_icon_that_nobody_knows_is_a_circle() -> None:
    icon, _, _ = look(drawn(fields.edit(mapped(), Channel, ["own"], icon="no-such-icon"))[START])
    assert icons.paths(icon)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_channel_has_a_colour_in_every_theme(theme: str) -> None:
    colours = tokens.load(theme).colours
    assert {look(card)[2] for card in drawn().values()} <= colours.keys()


def test_pictures_are_a_mark_on_the_card_and_a_line_in_its_tooltip() -> None:
    plain = drawn()[BUY]
    marked = drawn(attachments.attach(mapped(), BUY, [("1" * 64, ""), ("2" * 64, "")]))[BUY]
    assert "image" not in {shape.name for shape in plain.shapes if isinstance(shape, Icon)}
    assert "image" in {shape.name for shape in marked.shapes if isinstance(shape, Icon)}
    assert marked.title.startswith(plain.title)
    assert marked.title != plain.title
