"""Colour arithmetic against published values."""

import pytest

from journeymap.model.layout import colour


def test_contrast_of_known_pairs() -> None:
    assert colour.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colour.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert colour.contrast("#FFFFFF", "#767676") == colour.contrast("#767676", "#FFFFFF")


def test_mixing_is_linear_in_the_codes() -> None:
    assert colour.mix("#FFFFFF", "#000000", 0.5) == "#808080"
    assert colour.mix("#12AB34", "#FFFFFF", 1.0) == "#12AB34"
    assert colour.mix("#12AB34", "#FFFFFF", 0.0) == "#FFFFFF"


def test_distance_is_that_of_cielab() -> None:
    assert colour.distance("#FF0000", "#FF0000") == 0
    assert colour.distance("#FF0000", "#00FF00") == pytest.approx(170.6, abs=0.5)
    assert colour.distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)


def test_the_colour_blind_see_red_and_green_closer_and_grey_as_it_is() -> None:
    for vision in ("protan", "deutan"):
        assert colour.distance("#D00000", "#6A7A00", vision) < colour.distance("#D00000", "#6A7A00") / 2
    for vision in colour.VISIONS:
        assert colour.distance(colour.seen("#808080", vision), "#808080") < 1


@pytest.mark.parametrize("bad", ["", "red", "#12345", "#GGGGGG", "123456#"])
def test_what_is_no_colour_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match=r"colour|base 16"):
        colour.parse(bad)
