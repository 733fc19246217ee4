"""SVG is well-formed whatever the texts say, keeps text as text and names every touchpoint."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping

import pytest

from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Anchor, Command, Group, Point, Rect, Text
from journeymap.storage.interchange import svg
from journeymap.ui.theme import tokens
from tests.model.layout.gallery import draw, everything, hostile

TOKENS = set(tokens.load("light").colours)
NS = "{http://www.w3.org/2000/svg}"


class Look:
    """Colours and icons of no theme."""

    colours: Mapping[str, str] = dict.fromkeys(TOKENS, "#123456")
    shadows = True

    def icon(self, name: str) -> tuple[Command, ...]:
        return (Command("M", (Point(1, 2.25),)), Command("L", (Point(20.125, 3),)))


def parsed(picture: svg.Drawn, **options: object) -> ET.Element:
    return ET.fromstring(svg.write(picture, Look(), **options))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def whole() -> Picture:
    return draw(everything())


def test_every_touchpoint_is_a_named_picture(whole: Picture) -> None:
    groups = {group.get("id"): group for group in parsed(whole).iter(f"{NS}g") if group.get("id")}
    for at in range(12):
        group = groups[f"card-t{at}"]
        assert group.get("role") == "img"
        assert f"Kontaktpunkt {at}" in (group.findtext(f"{NS}title") or "")


def test_ids_are_unique_and_what_is_referred_to_exists(whole: Picture) -> None:
    root = parsed(whole)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    uses = [use.get("href", "") for use in root.iter(f"{NS}use")]
    assert len(uses) > len(set(uses)) > 3
    fills = [fill[4:-1] for element in root.iter() if (fill := element.get("fill", "")).startswith("url(")]
    assert fills
    assert {ref.lstrip("#") for ref in [*uses, *fills]} <= set(ids)


def test_text_is_text_in_the_look_s_type(whole: Picture) -> None:
    root = parsed(whole, language="de")
    texts = ["".join(text.itertext()) for text in root.iter(f"{NS}text")]
    assert "Kontaktpunkt 3" in texts
    assert root.get("lang") == "de"
    family = root.find(f"{NS}g").get("font-family")  # type: ignore[union-attr]
    assert family is not None
    assert family.startswith("Inter, 'Segoe UI Variable Text'")


def test_hostile_texts_stay_text() -> None:
    root = parsed(draw(hostile()))
    assert not list(root.iter(f"{NS}script"))
    assert not list(root.iter(f"{NS}b"))
    titles = [title.text or "" for title in root.iter(f"{NS}title")]
    assert any("<script>alert(1)</script>" in title for title in titles)


class OneText:
    """A picture of a single text."""

    width = height = 100.0
    title = "bad \x00\x0b\ud800 <&> title"

    def __init__(self, text: str, anchor: Anchor = Anchor.START) -> None:
        self.items = [
            fixed("card", ("touchpoint", "t1"), Rect(0, 0, 1, 1), [Text(Point(1, 2), text, 12, "text1", anchor=anchor)])
        ]

    def stacked(self) -> list[Item]:
        return self.items

    def shapes(self, item: object) -> Group:
        return self.items[0].painter.draw(self.items[0])


@pytest.mark.parametrize(
    "text", ["\x00a\x1f", "\ud800", "\ufffe\uffff", "a\x0bb", "]]>", "&amp;", "\"'<>", "\U0010ffff"]
)
def test_no_character_breaks_the_document(text: str) -> None:
    root = parsed(OneText(text))
    shown = next(root.iter(f"{NS}text")).text or ""
    assert shown == "".join(char for char in text if char not in "\x00\x1f\ud800\ufffe\uffff\x0b")


def test_text_read_from_the_right_starts_at_its_right_end() -> None:
    text = next(parsed(OneText("شكرا", Anchor.END)).iter(f"{NS}text"))
    assert text.get("direction") == "rtl"
    assert text.get("text-anchor") is None
    plain = next(parsed(OneText("danke", Anchor.END)).iter(f"{NS}text"))
    assert plain.get("text-anchor") == "end"


def test_transparent_leaves_out_the_ground_and_print_the_shadows(whole: Picture) -> None:
    opaque, clear = (len(list(parsed(whole, transparent=flag).iter(f"{NS}rect"))) for flag in (False, True))
    assert opaque == clear + 1
    flat = len(list(parsed(whole, shadows=False).iter(f"{NS}rect")))
    assert opaque == flat + 12


def test_scale_enlarges_the_size_and_not_the_drawing(whole: Picture) -> None:
    one, two = parsed(whole), parsed(whole, scale=2.0)
    assert one.get("viewBox") == two.get("viewBox")
    assert float(two.get("width", 0)) == pytest.approx(2 * float(one.get("width", 0)), abs=0.2)


def test_progress_is_told_and_may_stop_the_export(whole: Picture) -> None:
    shares: list[float] = []
    svg.write(whole, Look(), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[0] == 0

    class Stopped(Exception):
        pass

    def stop(_: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        svg.write(whole, Look(), progress=stop)


@pytest.mark.parametrize(("value", "written"), [(1.0, "1"), (1.25, "1.2"), (10.0, "10"), (0.04, "0"), (-3.96, "-4")])
def test_lengths_have_one_decimal_at_most(value: float, written: str) -> None:
    assert svg.number(value) == written
