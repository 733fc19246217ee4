"""Filtering the map: typed and by chips, by keys alone; the rest stands back, and nobody's work fades away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeymap.model import order
from journeymap.model.analysis.conditions import Field, Filter, parse
from journeymap.model.analysis.filters import Facts
from journeymap.model.edits import catalogues, fields, touchpoints
from journeymap.model.layout.shapes import Rect
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Owner
from journeymap.model.records.maps import Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.filter import words
from journeymap.ui.filter.filter_bar import FilterBar
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


def bar(typist) -> FilterBar:
    return typist.shell.window.findChild(FilterBar)


def state(typist):
    return typist.shell.workspace.filter


def open_bar(typist):
    typist.press(Key.Key_F, CTRL | SHIFT)


def facts(typist) -> Facts:
    return Facts(typist.journey, typist.shell.workspace.map_id, typist.shell.program.texts)


def owner_of_some(typist) -> Owner:
    """An owner of several touchpoints of the map, but not of all."""
    known = facts(typist)
    counts = {value: count for value, count in known.choices(Field.OWNER, Filter()) if value}
    return typist.journey.need(Owner, max(counts, key=counts.get))


def test_typed_and_taken_by_enter(typist):
    owner = owner_of_some(typist)
    open_bar(typist)
    assert QApplication.focusWidget() is bar(typist).entry
    typist.type("owner " + owner.name[:4])
    assert any(owner.name in offer for offer in bar(typist).entry.offered)
    typist.press(Key.Key_Return)
    assert state(typist).wanted == Filter().with_value(Field.OWNER, owner.id)
    known = facts(typist)
    left = known.having(Field.OWNER, owner.id)
    assert state(typist).back == known.all - left
    assert typist.canvas.surface.dimmed == state(typist).back
    assert bar(typist).count.text() == f"{len(left)} of {len(known.all)}"
    assert bar(typist).chips[Field.OWNER].text() == f"Owner: {owner.name}".replace("&", "&&")
    assert bar(typist).entry.text() == ""


def test_a_second_value_widens_and_another_field_narrows(typist):
    open_bar(typist)
    for line in ("evidence assumption", "evidence partly", "pain 12"):
        typist.type(line)
        typist.press(Key.Key_Return)
    assert state(typist).wanted.texts() == ("evidence=assumption", "evidence=partly", "pain>=12")
    known = facts(typist)
    evidence = known.having(Field.EVIDENCE, "assumption") | known.having(Field.EVIDENCE, "partly")
    assert state(typist).back == known.all - (evidence & known.having(Field.PAIN, "12"))
    assert list(bar(typist).chips) == [Field.EVIDENCE, Field.PAIN]
    assert bar(typist).chips[Field.PAIN].text() == "Pain: ≥ 12"


def test_any_bound_can_be_typed_and_what_fits_nothing_is_a_text(typist):
    open_bar(typist)
    typist.type("pain 10")
    typist.press(Key.Key_Return)
    typist.type("emotion -2")
    typist.press(Key.Key_Return)
    typist.type("zebra quux")
    typist.press(Key.Key_Return)
    assert state(typist).wanted.texts() == ("pain>=10", "emotion<=-2", "text=zebra quux")
    assert state(typist).back == facts(typist).all


def test_keys_alone_lead_through_the_chips(typist):
    open_bar(typist)
    for line in ("moment of truth yes", "pain 6"):
        typist.type(line)
        typist.press(Key.Key_Return)
    typist.press(Key.Key_Backspace)
    assert QApplication.focusWidget() is bar(typist).chips[Field.PAIN]
    typist.press(Key.Key_Backspace)
    assert state(typist).wanted.texts() == ("moment-of-truth=yes",)
    typist.qtbot.waitUntil(lambda: QApplication.focusWidget() is bar(typist).entry)
    typist.press(Key.Key_Escape)
    assert typist.canvas.hasFocus()
    assert bar(typist).isVisible()
    open_bar(typist)
    typist.press(Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is bar(typist).chips[Field.MOMENT]
    typist.press(Key.Key_Delete)
    assert not state(typist).wanted
    assert not typist.canvas.surface.dimmed
    typist.press(Key.Key_Escape)
    assert not bar(typist).isVisible()


def test_the_menu_of_a_chip_stays_open_while_values_are_chosen(typist):
    open_bar(typist)
    typist.type("phase")
    typist.press(Key.Key_Return)
    menu = bar(typist).chips[Field.PHASE].menu()
    menu.popup(bar(typist).mapToGlobal(bar(typist).rect().bottomLeft()))
    first, second = menu.actions()[:2]
    assert first.isChecked()
    assert first.text().split("\t")[1].isdigit()
    menu.setActiveAction(second)
    typist.qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, True]
    assert len(state(typist).wanted.of(Field.PHASE)) == 2
    menu.setActiveAction(first)
    typist.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(first).center())
    assert menu.isVisible()
    assert len(state(typist).wanted.of(Field.PHASE)) == 1
    menu.close()


def test_clear_all_and_close(typist):
    open_bar(typist)
    typist.type("pain 12")
    typist.press(Key.Key_Return)
    bar(typist).cleared.emit()
    assert not state(typist).wanted
    assert bar(typist).isVisible()
    typist.type("pain 12")
    typist.press(Key.Key_Return)
    assert state(typist).back
    bar(typist).closed.emit()
    assert not state(typist).back
    assert not bar(typist).isVisible()


def test_a_removed_owner_is_shown_as_removed(typist):
    owner, locked = owner_of_some(typist), [phase.id for phase in typist.journey.all(Phase) if phase.locked]
    typist.shell.workspace.editor.apply(
        Message("edit.delete", title=""), lambda: fields.edit(typist.journey, Phase, locked, locked=False)
    )
    open_bar(typist)
    state(typist).set(Filter().with_value(Field.OWNER, owner.id))
    typist.shell.workspace.editor.apply(
        Message("edit.delete", title=""), lambda: catalogues.remove(typist.journey, Owner, owner.id)
    )
    assert bar(typist).chips[Field.OWNER].text() == "Owner: (removed)"
    assert state(typist).back == facts(typist).all
    typist.shell.workspace.editor.undo()
    assert bar(typist).chips[Field.OWNER].text() == f"Owner: {owner.name}".replace("&", "&&")


def test_what_is_being_worked_on_stands_out_until_something_else_is_selected(typist):
    workspace = typist.shell.workspace
    state(typist).set(Filter().with_value(Field.PAIN, "25"))
    before = facts(typist).all
    first = next(item.key[1] for item in typist.canvas.surface.cards())
    place = typist.journey.need(Touchpoint, first)
    workspace.editor.apply(
        Message("edit.delete", title=""),
        lambda: touchpoints.add(
            typist.journey, touchpoints.Place(place.phase_id, place.lane_id, place.step), "Frisch", touchpoint_id="new"
        ),
    )
    assert state(typist).back == before
    workspace.selection.set([("touchpoint", "new")])
    assert state(typist).back == before
    workspace.selection.set([("touchpoint", first)])
    assert state(typist).back == before | {"new"}


def test_an_edit_does_not_fade_what_is_selected(typist):
    workspace, owner = typist.shell.workspace, owner_of_some(typist)
    state(typist).set(Filter().with_value(Field.OWNER, owner.id))
    mine = next(iter(facts(typist).all - state(typist).back))
    workspace.selection.set([("touchpoint", mine)])
    workspace.editor.apply(
        Message("edit.delete", title=""), lambda: fields.edit(typist.journey, Touchpoint, [mine], owner_id=None)
    )
    assert mine not in state(typist).back
    workspace.selection.set([])
    assert mine in state(typist).back
    workspace.editor.undo()
    assert mine not in state(typist).back


def test_each_map_has_its_own_filter(typist):
    open_bar(typist)
    typist.type("pain 12")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Escape)
    back = state(typist).back
    assert back
    typist.shell.workspace.step_map(1)
    assert not state(typist).wanted
    assert not bar(typist).isVisible()
    assert not typist.canvas.surface.dimmed
    typist.shell.workspace.step_map(-1)
    assert state(typist).back == back
    assert typist.canvas.surface.dimmed == back
    assert bar(typist).isVisible()


def test_whoever_the_persona_never_meets_stands_back(typist):
    from dataclasses import replace

    from journeymap.model.edits.catalogues import pair
    from journeymap.model.records.catalogues import Persona
    from journeymap.model.records.touchpoints import TouchpointPersona

    workspace = typist.shell.workspace
    one, other = sorted(persona.id for persona in typist.journey.all(Persona))[:2]
    first = next(item.key[1] for item in typist.canvas.surface.cards())
    for known in typist.journey.referring(TouchpointPersona, "touchpoint_id", first):
        workspace.editor.apply(
            Message("edit.delete", title=""),
            lambda known=known: catalogues.part(
                typist.journey, TouchpointPersona, touchpoint_id=first, persona_id=known.persona_id
            ),
        )
    workspace.editor.apply(
        Message("edit.delete", title=""),
        lambda: pair(typist.journey, TouchpointPersona, touchpoint_id=first, persona_id=one),
    )
    workspace.set_view(replace(workspace.view, persona_id=other))
    assert first in state(typist).back
    workspace.set_view(replace(workspace.view, persona_id=one))
    assert first not in state(typist).back
    workspace.set_view(replace(workspace.view, persona_id=None))
    assert not state(typist).back


def test_the_language_changes_in_the_open_bar(typist, stage):
    open_bar(typist)
    state(typist).set(parse(["moment-of-truth=yes", "channel="]))
    stage.program.settings.language = "de"
    assert bar(typist).chips[Field.MOMENT].text() == "Moment der Wahrheit: ja"
    assert bar(typist).chips[Field.CHANNEL].text() == "Kanal: kein Kanal"
    stage.program.settings.theme = "dark"


def test_a_condition_that_leaves_nothing_is_said(typist):
    open_bar(typist)
    typist.type("nobody calls it this")
    assert bar(typist).entry.offered
    assert bar(typist).entry.offered[0].endswith("(0)")
    typist.press(Key.Key_Return)
    assert bar(typist).count.text().startswith("0 of ")
    assert typist.status.startswith("No touchpoint of this map fits any more after “Text: ")
    typist.press(Key.Key_Backspace, times=2)
    assert not state(typist).wanted


def test_many_values_are_counted_and_long_ones_cut(typist):
    known, texts = facts(typist), typist.shell.program.texts
    wanted = parse([f"text={'w' * 60}", "text=b", "text=c", "text=d"])
    short, whole = words.chip(known, wanted, Field.TEXT, texts)
    assert short.endswith("+2")
    assert len(short) < 70
    assert "w" * 60 in whole


def test_offers_fold_case_and_accents_and_leave_out_what_is_chosen(typist):
    known, texts = facts(typist), typist.shell.program.texts
    found = words.offers(known, Filter(), "MOMÉNT", texts)
    assert {(each.field, each.value) for each in found if each.field is Field.MOMENT} == {
        (Field.MOMENT, "yes"), (Field.MOMENT, "no")
    }  # fmt: skip
    again = words.offers(known, Filter().with_value(Field.MOMENT, "yes"), "moment", texts)
    assert (Field.MOMENT, "yes") not in {(each.field, each.value) for each in again}
    everything = words.offers(known, Filter(), "", texts)
    assert {each.field for each in everything} >= {Field.PHASE, Field.LANE, Field.CHANNEL, Field.PAIN, Field.EVIDENCE}


def test_arrows_choose_among_what_is_offered_and_esc_closes_the_list_first(typist):
    open_bar(typist)
    typist.type("moment")
    offered = bar(typist).entry.offered
    assert offered[0].startswith("Moment of truth: yes")
    typist.press(Key.Key_Escape)
    assert bar(typist).entry.offered == []
    assert bar(typist).entry.text() == "moment"
    typist.press(Key.Key_Down)
    typist.press(Key.Key_Down)
    typist.press(Key.Key_Return)
    assert state(typist).wanted.texts() == ("moment-of-truth=no",)


def test_what_begins_as_typed_is_offered_first(typist):
    offered = words.offers(facts(typist), Filter(), "pain", typist.shell.program.texts)
    assert offered[0].field is Field.PAIN


def test_the_bar_goes_where_nothing_is_filtered_any_more(typist):
    open_bar(typist)
    typist.type("pain 12")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Escape)
    typist.shell.do("saved_views.reset")
    assert not bar(typist).isVisible()
    open_bar(typist)
    assert bar(typist).isVisible()
    typist.press(Key.Key_Escape)
    assert not bar(typist).isVisible()


def test_each_field_can_be_started_by_mouse_until_it_has_a_chip(typist):
    open_bar(typist)
    starters = bar(typist).starters
    assert list(starters.buttons) == [
        Field.PHASE, Field.CHANNEL, Field.OWNER, Field.PERSONA, Field.EVIDENCE, Field.PAIN
    ]  # fmt: skip
    assert all(button.isVisible() for button in starters.buttons.values())
    owner = starters.buttons[Field.OWNER]
    assert owner.text() == "+ Owner"
    menu = owner.menu()
    menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))
    first, second = menu.actions()[:2]
    typist.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(first).center())
    typist.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(second).center())
    assert menu.isVisible()
    assert first.isChecked()
    assert second.isChecked()
    assert len(state(typist).wanted.of(Field.OWNER)) == 2
    menu.close()
    assert not owner.isVisible()
    assert bar(typist).chips[Field.OWNER].isVisible()
    bar(typist).field_removed.emit(Field.OWNER)
    assert owner.isVisible()


def test_a_field_is_started_by_keys_and_the_keyboard_goes_on_in_its_chip(typist):
    open_bar(typist)
    typist.press(Key.Key_Tab)
    phase = bar(typist).starters.buttons[Field.PHASE]
    assert QApplication.focusWidget() is phase
    menu = phase.menu()
    menu.popup(phase.mapToGlobal(phase.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    typist.qtbot.keyClick(menu, Qt.Key.Key_Space)
    menu.close()
    typist.qtbot.waitUntil(lambda: QApplication.focusWidget() is bar(typist).chips[Field.PHASE])


def test_a_field_without_values_says_so(typist):
    from journeymap.ui.filter.starters import Starters

    starters = Starters(typist.shell.window, lambda _field: [])
    starters.set_texts(typist.shell.program.texts)
    menu = starters.buttons[Field.PERSONA].menu()
    menu.aboutToShow.emit()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("There is nothing of this on the map", False)
    ]


def cards_in_sight(typist) -> set[str]:
    canvas = typist.shell.workspace.canvas
    window = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    part = Rect(window.x(), window.y(), window.width(), window.height())
    return {key[1] for key in canvas.surface.cards_in(part)}


def test_a_filter_leads_to_the_first_match_only_where_none_is_in_sight(typist, qtbot):
    canvas, journey = typist.shell.workspace.canvas, typist.journey
    ids = [each.id for each in order.touchpoints(journey, typist.shell.workspace.map_id)]
    phase = journey.need(Touchpoint, ids[-1]).phase_id
    canvas.zoom_100()
    canvas.reveal(("touchpoint", ids[0]))
    before = cards_in_sight(typist)
    wanted = Filter().with_value(Field.PHASE, phase)
    left = facts(typist).matches(wanted)
    assert not left & before
    state(typist).set(wanted)
    qtbot.waitUntil(lambda: bool(left & cards_in_sight(typist)))
    place = canvas.horizontalScrollBar().value()
    state(typist).set(wanted.with_value(Field.PHASE, journey.need(Touchpoint, ids[0]).phase_id))
    typist.rest(200)
    assert canvas.horizontalScrollBar().value() == place
