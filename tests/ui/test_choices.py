"""Colour, emotion and kind of link from submenus: several at once as one step, check marks say what holds."""

import pytest
from PySide6.QtGui import QIcon

from journeymap.model import order
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import LaneTone, LinkKind, PhaseTone
from journeymap.ui.actions.on_choices import CHOICES, KIND_MENU, MOOD_MENU, TONE_MENU
from journeymap.ui.actions.on_frame import CONTEXT_MENUS
from journeymap.ui.palette import entries
from journeymap.ui.text.qt_texts import QtTexts


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document())
    opened.workspace.session.set_auto_save(False)
    opened.window.show()
    return opened


def journey(shell):
    return shell.workspace.document.journey


def frame(shell) -> tuple[list[Phase], list[Lane]]:
    here = shell.workspace.map_id
    return order.phases(journey(shell), here), order.lanes(journey(shell), here)


def trigger(shell, action_id: str) -> None:
    action = shell.window.actions_[action_id]
    assert action.isEnabled(), action_id
    action.trigger()


def ticked(shell) -> set[str]:
    return {each.id for each in CHOICES if shell.window.actions_[each.id].isChecked()}


def undo_count(shell) -> int:
    return len(shell.workspace.document.history.done)


def test_several_phases_and_lanes_get_a_colour_in_one_step(shell):
    phases, lanes = frame(shell)
    before = journey(shell).snapshot()
    keys = [phases[0].key, phases[1].key, lanes[0].key]
    shell.workspace.selection.set(keys)
    assert ticked(shell) == {"edit.tone-none"}
    steps = undo_count(shell)
    trigger(shell, "edit.tone-violet")
    assert [journey(shell).find(key).tone for key in keys] == ["violet"] * 3
    assert undo_count(shell) == steps + 1
    assert ticked(shell) == {"edit.tone-violet"}
    trigger(shell, "edit.tone-violet")
    assert ticked(shell) == {"edit.tone-violet"}
    assert undo_count(shell) == steps + 1
    trigger(shell, "edit.tone-none")
    assert journey(shell) == before
    trigger(shell, "edit.undo")
    trigger(shell, "edit.undo")
    assert journey(shell) == before
    trigger(shell, "edit.redo")
    assert {journey(shell).find(key).tone for key in keys} == {"violet"}


def test_a_warm_tone_is_offered_for_lanes_only(shell):
    phases, lanes = frame(shell)
    shell.workspace.selection.set([phases[0].key])
    assert not shell.window.actions_["edit.tone-sand"].isEnabled()
    shell.workspace.selection.set([lanes[0].key])
    trigger(shell, "edit.tone-sand")
    assert journey(shell).need(Lane, lanes[0].id).tone == LaneTone.SAND
    shell.workspace.selection.set([])
    assert not any(shell.window.actions_[each.id].isEnabled() for each in CHOICES)


def test_what_differs_has_no_check_mark(shell):
    phases, _ = frame(shell)
    shell.workspace.selection.set([phases[0].key])
    trigger(shell, "edit.tone-slate")
    shell.workspace.selection.set([phases[0].key, phases[1].key])
    assert ticked(shell) == set()


def test_a_locked_phase_keeps_its_colour_and_says_why(shell):
    phases, _ = frame(shell)
    shell.workspace.selection.set([phases[0].key])
    trigger(shell, "map.lock")
    trigger(shell, "edit.tone-teal")
    assert journey(shell).need(Phase, phases[0].id).tone is None
    assert shell.window.banner.isVisible()


def test_emotions_of_several_touchpoints_are_set_and_taken_away(shell):
    cards = order.touchpoints(journey(shell), shell.workspace.map_id)[:2]
    shell.workspace.selection.set([card.key for card in cards])
    trigger(shell, "edit.mood-minus-2")

    def felt() -> list[int]:
        found = [journey(shell).referring(Emotion, "touchpoint_id", card.id) for card in cards]
        return [emotion.score for each in found for emotion in each if emotion.persona_id is None]

    assert felt() == [-2, -2]
    assert ticked(shell) == {"edit.mood-minus-2"}
    trigger(shell, "edit.mood-none")
    assert felt() == []
    assert ticked(shell) == {"edit.mood-none"}
    trigger(shell, "edit.undo")
    assert felt() == [-2, -2]


def test_a_link_becomes_of_another_kind(shell):
    link = journey(shell).all(Link)[0]
    shell.workspace.selection.set([link.key])
    assert ticked(shell) == {f"edit.link-{link.kind}"}
    other = next(kind for kind in LinkKind if kind is not link.kind)
    trigger(shell, f"edit.link-{other}")
    assert journey(shell).need(Link, link.id).kind is other


def test_each_submenu_stands_where_one_looks_for_it():
    assert MOOD_MENU in CONTEXT_MENUS["touchpoint"].entries
    assert KIND_MENU in CONTEXT_MENUS["link"].entries
    assert TONE_MENU in CONTEXT_MENUS["phase"].entries
    assert TONE_MENU in CONTEXT_MENUS["lane"].entries


def test_every_tone_has_a_swatch_of_its_own(shell):
    shell.set_icons(everywhere=True)
    seen = set()
    for tone in LaneTone:
        icon = shell.window.actions_[f"edit.tone-{tone}"].icon()
        image = icon.pixmap(18, 18, QIcon.Mode.Normal).toImage()
        at = image.width() // 3
        seen.add(image.pixelColor(at, at).name())
        assert image.pixelColor(0, 0).alpha() == 0
        if tone.value in {each.value for each in PhaseTone}:
            theme = shell.program.theme
            assert image.pixelColor(at, at).name().upper() == theme.colours[f"phase.{tone}"]
    assert len(seen) == len(LaneTone)


@pytest.mark.parametrize(("query", "expected"), [("colour blue", "edit.tone-blue"), ("farbe blau", "edit.tone-blue")])
def test_the_palette_finds_a_colour_by_the_name_of_its_submenu(query, expected):
    found = entries.best(entries.actions(QtTexts("en"), set(), {}), query, [])
    assert found[0].id == expected
