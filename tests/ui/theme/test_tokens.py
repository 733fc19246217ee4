"""Contrast and distance computed from the tokens, on the pairs that pictures really use."""

from itertools import combinations

import pytest

from journeymap.model.edits import colours
from journeymap.model.journey import Journey
from journeymap.model.layout import colour
from journeymap.model.layout.channels import HUES
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Box, Gradient, Icon, Path, Rect, Shape, Text
from journeymap.model.layout.view import View
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.vocab import Grouping, LaneTone, PhaseTone
from journeymap.ui.theme import tokens
from tests.model.layout.gallery import ALL_ROWS, draw, everything

THEMES = [tokens.load(name) for name in tokens.NAMES]
DECORATION = {"hairline", "divider", "border", "shadow", "band", "canvas", "card"}
"""Strokes that may be faint: nothing is lost without them."""


def pictures() -> list[Picture]:
    views = [ALL_ROWS, View(rows_by=Grouping.CHANNEL), View(rows_by=Grouping.SYSTEM)]
    return [draw(everything(), view) for view in views] + [draw(toned(tone)) for tone in LaneTone]


def toned(tone: LaneTone) -> Journey:
    """All phases and lanes in one tone, as far as they can have it."""
    journey = everything()
    frame = [record.key for kind in (Phase, Lane) for record in journey.all(kind)]
    journey.apply(colours.recolour(journey, frame, tone))
    return journey


def inked() -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """(text colour, ground) and (line colour, ground) of all shapes, the ground being the last fill under them."""
    texts: set[tuple[str, str]] = set()
    lines: set[tuple[str, str]] = set()
    for picture in pictures():
        boxes: list[tuple[Rect, str]] = []
        for group in picture.groups():
            marks: list[tuple[Rect, str]] = []  # a mark is the ground of what its own group draws on it
            for shape in group.shapes:
                if isinstance(shape, Text):
                    texts.add((shape.colour, ground(boxes + marks, shape.at.x, shape.at.y - 3)))
                else:
                    lines |= {(ink, ground(boxes + marks, *at)) for ink, at in strokes(shape)}
                    (boxes if isinstance(shape, Box) else marks).extend(filled(shape))
    return texts, lines


def ground(fills: list[tuple[Rect, str]], x: float, y: float) -> str:
    for rect, fill in reversed(fills):
        if rect.x <= x <= rect.right and rect.y <= y <= rect.bottom:
            return fill
    return "canvas"


def strokes(shape: Shape) -> list[tuple[str, tuple[float, float]]]:
    if isinstance(shape, Icon):
        return [(shape.colour, (shape.at.x + shape.size / 2, shape.at.y + shape.size / 2))]
    if isinstance(shape, Path) and shape.stroke is not None and shape.stroke not in DECORATION:
        (x, y), (right, bottom) = (
            shape.commands[0].points[0],
            (shape.commands[-1].points or shape.commands[-2].points)[-1],
        )
        return [(shape.stroke, ((x + right) / 2, (y + bottom) / 2))]
    if isinstance(shape, Box) and shape.stroke is not None and shape.stroke not in DECORATION:
        return [(shape.stroke, (shape.rect.x - 1, shape.rect.y + shape.rect.h / 2))]
    return []


def filled(shape: Shape) -> list[tuple[Rect, str]]:
    if isinstance(shape, Box) and isinstance(shape.fill, str):
        return [(shape.rect, shape.fill)]
    if isinstance(shape, Path) and isinstance(shape.fill, str):
        points = [point for command in shape.commands for point in command.points]
        x, y = min(p.x for p in points), min(p.y for p in points)
        return [(Rect(x, y, max(p.x for p in points) - x, max(p.y for p in points) - y), shape.fill)]
    return []


TEXT_PAIRS, LINE_PAIRS = inked()


def test_the_pictures_use_every_colour_that_carries_text() -> None:
    used = {text for text, _ in TEXT_PAIRS}
    assert used >= {"text1", "text2", "text3", "onPhase", "pain", *HUES}
    grounds = {ground for _, ground in TEXT_PAIRS}
    assert grounds >= {"canvas", "band", "card", "painTint", "delightTint", "phase1"}
    assert grounds >= {f"phase.{tone}" for tone in PhaseTone} | {f"lane.{tone}" for tone in LaneTone}
    assert {ground for line, ground in LINE_PAIRS if line == "edge"} >= {f"lane.{tone}" for tone in LaneTone}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_phases_are_cool_and_no_two_tones_look_alike(theme: tokens.Theme) -> None:
    for tone in PhaseTone:
        red, _, blue = colour.parse(theme.colours[f"phase.{tone}"])
        assert blue > red
    for kind, names, least in (("phase", PhaseTone, 9), ("lane", LaneTone, 4)):
        for first, second in combinations(names, 2):
            apart = colour.distance(theme.colours[f"{kind}.{first}"], theme.colours[f"{kind}.{second}"])
            assert apart >= least, f"{kind}: {first} and {second}: {apart:.1f}"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_tinted_lane_differs_from_one_that_is_not(theme: tokens.Theme) -> None:
    for tone in LaneTone:
        for plain in ("band", "canvas"):
            assert colour.distance(theme.colours[f"lane.{tone}"], theme.colours[plain]) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_reads_on_its_ground(theme: tokens.Theme) -> None:
    for text, under in TEXT_PAIRS:
        contrast = colour.contrast(theme.colours[text], theme.colours[under])
        assert contrast >= 4.5, f"{text} on {under}: {contrast:.2f}"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_line_that_means_something_is_seen(theme: tokens.Theme) -> None:
    assert {line for line, _ in LINE_PAIRS} >= {"edge", "curve", "pain", "painBorder"}
    for line, under in LINE_PAIRS:
        contrast = colour.contrast(theme.colours[line], theme.colours[under])
        assert contrast >= 3, f"{line} on {under}: {contrast:.2f}"


@pytest.mark.parametrize("vision", colour.VISIONS)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_six_channel_colours_stay_apart(name: str, vision: str) -> None:
    hues = tokens.load(name).colours
    for first, second in combinations(HUES, 2):
        distance = colour.distance(hues[first], hues[second], vision)
        assert distance >= 23, f"{first} and {second}: {distance:.1f}"


def test_all_themes_have_the_same_tokens_and_every_one_that_pictures_use() -> None:
    names = set(THEMES[0].colours)
    for theme in THEMES[1:]:
        assert set(theme.colours) == names
    for picture in pictures():
        for group in picture.groups():
            for shape in group.shapes:
                assert used_tokens(shape) <= names


def used_tokens(shape: Shape) -> set[str]:
    if isinstance(shape, Text | Icon):
        return {shape.colour}
    fill = {shape.fill.top, shape.fill.bottom} if isinstance(shape.fill, Gradient) else {shape.fill}
    return {token for token in (*fill, shape.stroke) if token is not None}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_chrome_reads_as_well(theme: tokens.Theme) -> None:
    for text, under in (
        ("windowText", "window"),
        ("text", "base"),
        ("text", "alternateBase"),
        ("buttonText", "button"),
        ("highlightedText", "highlight"),
        ("tooltipText", "tooltip"),
        ("warningText", "warning"),
        ("link", "base"),
        ("placeholder", "base"),
    ):
        contrast = colour.contrast(theme.colours[f"chrome.{text}"], theme.colours[f"chrome.{under}"])
        assert contrast >= 4.5, f"{text} on {under}: {contrast:.2f}"


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="no theme"):
        tokens.load("../light")


@pytest.mark.parametrize("theme", THEMES, ids=tokens.NAMES)
def test_what_stands_back_is_paler_and_can_still_be_read(theme: tokens.Theme) -> None:
    least = 3.0 if theme.shadows else 4.5
    for text, ground in TEXT_PAIRS:
        if ground not in ("card", "canvas", "band"):
            continue
        full = colour.contrast(theme.colours[text], theme.colours[ground])
        pale = colour.contrast(theme.colours[colour.PALER + text], theme.colours[colour.PALER + ground])
        if full >= 4.5:
            assert least * 0.85 <= pale < full * 0.8, (text, ground)
    for line in ("edge", "painBorder", "border"):
        full = colour.contrast(theme.colours[line], theme.colours["card"])
        pale = colour.contrast(theme.colours[colour.PALER + line], theme.colours["card"])
        assert 1.15 <= pale < full, line


def test_every_token_of_a_picture_has_a_paler_one() -> None:
    for theme in THEMES:
        used = {token for token in theme.colours if not token.startswith(("chrome.", colour.PALER))}
        assert {colour.PALER + token for token in used} <= set(theme.colours)
