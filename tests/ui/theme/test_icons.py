"""Every icon of Lucide becomes strokes inside its grid; arcs are drawn as the path language says."""

import importlib.util
import json

import pytest

from journeymap import paths
from journeymap.model.layout.shapes import Point
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.theme import icons
from journeymap.ui.theme.strokes import from_path, rounded_rect


def test_every_icon_stays_within_its_grid() -> None:
    for name in set(icons.names()) - {"save-off"}:  # Lucide's own drawing has a stray stroke beside the grid
        for command in icons.paths(name):
            for x, y in command.points:
                assert -3 <= x <= 27, name
                assert -3 <= y <= 27, name


def test_an_unknown_name_gets_the_fallback_and_reads_no_file() -> None:
    assert icons.paths("no-such-icon") == icons.paths("../../secret") == icons.paths("")
    assert not icons.known("../mail")
    assert icons.known("mail")


def test_the_built_in_channels_have_icons() -> None:
    catalogue = json.loads((paths.resources() / "catalogue" / "channels.json").read_text(encoding="utf-8"))
    channels = catalogue["channels"] if isinstance(catalogue, dict) else catalogue
    for channel in channels:
        assert icons.known(channel["icon"]), channel["icon"]


@pytest.mark.parametrize(
    "name", ["user", "map", "smile", "meh", "frown", "star", "circle-check", "circle-x", "zoom-in"]
)
def test_the_icons_of_the_picture_exist(name: str) -> None:
    assert icons.known(name)


def test_a_half_circle_bulges_by_its_radius() -> None:
    steps = from_path("M0 5A5 5 0 0 1 10 5")
    assert steps[-1].points[-1] == Point(10, 5)
    middle = steps[1].points[-1]
    assert middle.x == pytest.approx(5)
    assert middle.y == pytest.approx(0)


def test_flags_without_blanks_and_repeated_steps_are_read() -> None:
    packed, plain = from_path("m1 2a3 3 0 01-1-2 3 3 0 10 2 2"), from_path("m1,2 a3,3 0 0 1 -1,-2 a3,3 0 1 0 2,2")
    assert packed == plain
    assert [step.op for step in from_path("M0 0 1 1 2 2z")] == ["M", "L", "L", "Z"]


def test_relative_smooth_and_quadratic_steps_end_where_they_should() -> None:
    steps = from_path("M1 1h2v3c1 0 2 1 2 2s1 2 2 2q1 0 1 1t1 1l-1-1Z")
    ends = [step.points[-1] for step in steps if step.points]
    assert ends == [(1, 1), (3, 1), (3, 4), (5, 6), (7, 8), (8, 9), (9, 10), (8, 9)]


def test_what_is_no_path_is_refused() -> None:
    with pytest.raises(ValueError, match="no path"):
        from_path("M0 0 L zwei 3")


def test_a_rectangle_without_radius_has_four_corners() -> None:
    assert len(rounded_rect(0, 0, 4, 3)) == 5


def test_the_copied_drawings_are_those_that_the_program_names() -> None:
    spec = importlib.util.spec_from_file_location("icons_tool", paths.resources().parent / ".ci" / "icons.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    kept = json.loads((paths.resources() / "icons" / "strokes.json").read_text("utf-8"))
    assert {action.icon for action in ACTIONS.values() if action.icon} <= set(kept)
    assert kept == tool.wanted()
