"""The catalogue window: entries are made, named, merged and removed while the map stays open behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from journeymap.model.edits import catalogues, channels, fields
from journeymap.model.journey import ordered
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Channel, ChannelPreference, Owner, Persona
from journeymap.model.records.maps import MapPersona, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import ValueClass
from journeymap.storage import catalogue


@pytest.fixture
def shell(stage, document):
    """Nothing of the document is locked: entries in use are merged and removed here."""
    shell = stage.open(document("glasfaser-musterstadt"))
    now, editor = shell.workspace.document.journey, shell.workspace.editor
    locked = [phase.id for phase in now.all(Phase) if phase.locked]
    editor.apply(Message("edit.fields", n=1), lambda: fields.edit(now, Phase, locked, locked=False))
    return shell


@pytest.fixture
def opened(shell, qtbot):
    """Opens the window at a catalogue."""

    def show(table: str):
        shell.do("catalogues.open", table)
        window = shell._groups["catalogues"]._window
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield show
    commands = shell._groups.get("catalogues")
    if commands is not None and commands._window is not None:
        commands._window.close()


def journey(shell):
    return shell.workspace.document.journey


def names(window) -> list[str]:
    return [entry.name for entry in window.list._model.entries]


def row(window, name: str) -> str:
    return next(entry.id for entry in window.list._model.entries if entry.name == name)


def typed(qtbot, widget, text: str) -> None:
    QTest.keyClicks(widget, text)


def test_every_catalogue_can_be_opened_and_says_how_often_its_entries_are_used(shell, opened) -> None:
    for table in ("channel", "persona", "owner", "system", "information_item", "evidence"):
        window = opened(table)
        assert window.desk.kind.table == table
        assert window.list._model.rowCount() == len(journey(shell).all(window.desk.kind.record)) > 0
        assert window.detail.form is not None
    entry = next(entry for entry in opened("owner").list._model.entries if entry.uses)
    assert entry.uses == len(journey(shell).referring(Touchpoint, "owner_id", entry.id))


def test_a_new_entry_is_named_at_once_and_undone_in_two_steps(shell, opened, qtbot) -> None:
    window = opened("owner")
    before = journey(shell).count(Owner)
    window.desk.add()
    (owner_id,) = window.list.ids()
    line = window.detail.form.row("name").editor.widget
    assert line.selectedText() == "New owner"
    typed(qtbot, line, "Regulierung")
    window.flush()
    assert journey(shell).need(Owner, owner_id).name == "Regulierung"
    assert "Regulierung" in names(window)
    window.actions_.undo()
    assert journey(shell).need(Owner, owner_id).name == "New owner"
    window.actions_.undo()
    assert journey(shell).count(Owner) == before == window.list._model.rowCount()


def test_two_new_entries_have_two_names(shell, opened) -> None:
    window = opened("system")
    window.desk.add()
    window.desk.add()
    assert names(window)[-2:] == ["New system", "New system 2"]


def test_what_is_deleted_says_what_does_without_it_and_comes_back(shell, opened) -> None:
    window = opened("owner")
    used = next(entry for entry in window.list._model.entries if entry.uses)
    window.list.select([used.id])
    before = journey(shell).snapshot()
    window.list.view.setFocus()
    QTest.keyClick(window.list.view, Qt.Key.Key_Delete)
    message = window.banner.message
    assert message is not None
    assert message.key == "catalogue.deleted-used"
    assert str(used.uses) in str(message.arguments["uses"])
    assert journey(shell).get(Owner, used.id) is None
    assert window.list.ids(), "the next entry is selected"
    window.actions_.undo()
    assert journey(shell) == before
    assert window.banner.message is None


def test_several_become_one_and_all_touchpoints_follow(shell, opened) -> None:
    window = opened("owner")
    ids = [entry.id for entry in window.list._model.entries][:3]
    users = {each.id for owner in ids for each in journey(shell).referring(Touchpoint, "owner_id", owner)}
    window.list.select(ids)
    assert window.detail._merge_box.isVisible()
    assert window.detail.keeps() == ids[0]
    window.detail.keep.setCurrentIndex(1)
    before = journey(shell).snapshot()
    window.detail.merge.click()
    assert {each.id for each in journey(shell).referring(Touchpoint, "owner_id", ids[1])} == users
    assert journey(shell).get(Owner, ids[0]) is journey(shell).get(Owner, ids[2]) is None
    assert window.list.ids() == [ids[1]]
    window.actions_.undo()
    assert journey(shell) == before


def test_a_copy_stands_after_its_original(shell, opened) -> None:
    window = opened("persona")
    first = window.list._model.entries[0]
    window.list.select([first.id])
    window.desk.duplicate()
    assert names(window)[1] == f"{first.name} (copy)"
    assert window.list.ids() == [window.list._model.entries[1].id]


def test_the_order_is_changed_by_keys_but_not_while_the_list_is_sorted(shell, opened) -> None:
    window = opened("system")
    first, second = (entry.id for entry in window.list._model.entries[:2])
    window.list.select([first])
    window.desk.shift(1)
    assert [each.id for each in ordered(journey(shell).all(window.desk.kind.record))][:2] == [second, first]
    assert window.list.ids() == [first]
    window.list.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert not window.list.is_natural
    assert not window.actions_._named["up"].isEnabled()
    window.desk.shift(-1)
    assert [each.id for each in ordered(journey(shell).all(window.desk.kind.record))][:2] == [second, first]


def test_a_search_finds_names_whatever_their_accents(shell, opened, qtbot) -> None:
    window = opened("channel")
    typed(qtbot, window.list.search, "PORT")
    shown = [window.list._proxy.index(place, 0).data() for place in range(window.list._proxy.rowCount())]
    assert shown == ["Customer portal"]
    assert window.list.ids() == ["portal"]
    QTest.keyClick(window.list.search, Qt.Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClick(window.list.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_list_is_sorted_by_use(shell, opened) -> None:
    window = opened("channel")
    window.list.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    uses = [window.list._proxy.index(place, 1).data() or 0 for place in range(window.list._proxy.rowCount())]
    assert uses == sorted(uses, reverse=True)
    assert uses[0] > uses[-1]


def test_a_built_in_channel_is_renamed_reset_removed_and_brought_back(shell, opened, qtbot) -> None:
    window = opened("channel")
    window.list.select(["fax"])
    line = window.detail.form.row("name").editor.widget
    line.setFocus()
    typed(qtbot, line, "Telefax")
    window.flush()
    assert journey(shell).need(Channel, "fax").name == "Telefax"
    assert window.detail.reset.isVisible()
    window.detail.reset.click()
    assert journey(shell).need(Channel, "fax").name is None
    assert not window.detail.reset.isVisible()
    window.desk.remove()
    assert journey(shell).get(Channel, "fax") is None
    assert [each.id for each in window.desk.edits.missing()] == ["fax"]
    window.desk.restore(["fax"])
    assert window.list.ids() == ["fax"]
    assert channels.missing(journey(shell), catalogue.channels()) == []


def test_what_a_channel_can_do_is_said_by_keys(shell, opened, qtbot) -> None:
    window = opened("channel")
    window.list.select(["fax"])
    group = window.detail.extra.table._groups["mobile"]
    assert group.checkedId() == ["yes", "no", "unknown"].index(journey(shell).need(Channel, "fax").mobile.value)
    group.button(0).setFocus()
    QTest.keyClick(group.button(0), Qt.Key.Key_Space)
    assert journey(shell).need(Channel, "fax").mobile.value == "yes"
    QTest.keyClick(group.button(0), Qt.Key.Key_Right)
    assert journey(shell).need(Channel, "fax").mobile.value == "no"
    window.actions_.undo()
    assert group.checkedId() == 0
    window.list.select(["fax", "portal"])
    assert journey(shell).need(Channel, "fax").scales != journey(shell).need(Channel, "portal").scales
    assert window.detail.extra.table._groups["scales"].checkedId() == -1


def test_an_icon_is_chosen_by_name(shell, opened, qtbot) -> None:
    window = opened("channel")
    window.desk.add()
    (channel_id,) = window.list.ids()
    assert journey(shell).need(Channel, channel_id).icon is None
    window.detail.extra.icon.click()
    chooser = next(child for child in window.children() if type(child).__name__ == "IconChooser")
    typed(qtbot, chooser.search, "paper plane nowhere")
    assert not chooser._accept.isEnabled()
    chooser.search.clear()
    typed(qtbot, chooser.search, "qr code")
    chooser.accept()
    assert journey(shell).need(Channel, channel_id).icon == "qr-code"
    window.detail.extra.by_category.click()
    assert journey(shell).need(Channel, channel_id).icon is None


def test_icons_are_called_and_found_in_the_readers_language(shell, opened, qtbot) -> None:
    shell.program.settings.language = "de"
    window = opened("channel")
    window.list.select(["portal"])
    extra = window.detail.extra
    assert extra.icon.text().strip() == "Bildschirm"
    assert extra.icon.accessibleName().endswith(": Bildschirm")
    extra.icon.click()
    chooser = next(child for child in window.children() if type(child).__name__ == "IconChooser")
    for words in ("Händedruck", "handshake"):
        chooser.search.setText(words)
        assert chooser.chosen == "handshake"
        assert chooser._name.text() == "Händedruck"
    chooser.reject()


def test_shares_are_typed_summed_and_filled_from_the_class(shell, opened, qtbot) -> None:
    window = opened("persona")
    persona = next(each for each in journey(shell).all(Persona) if each.value_class is ValueClass.POTENTIAL)
    window.list.select([persona.id])
    extra = window.detail.extra
    extra.fill.click()
    found = {
        each.channel_id: each.percent for each in journey(shell).referring(ChannelPreference, "persona_id", persona.id)
    }
    assert found["personal"] == 49.4
    assert "Sum 100 %" in extra.sum.text()
    place = next(number for number, line in enumerate(extra.model.lines) if line.channel_id == "personal")
    assert extra.model.setData(extra.model.index(place, 1), "50,4")
    assert "1 % too much" in extra.sum.text()
    assert extra.model.index(place, 2).data() == "49.4 %  (+1)"
    assert not extra.model.setData(extra.model.index(place, 1), "half")
    assert not extra.model.setData(extra.model.index(place, 1), "101")
    assert extra.model.setData(extra.model.index(place, 1), "12.5")
    assert "missing" in extra.sum.text()
    assert extra.model.setData(extra.model.index(place, 1), "")
    assert extra.model.lines[place].share is None
    assert "2005" in extra.source.text()


def test_shares_are_written_by_keys_alone(shell, opened, qtbot) -> None:
    window = opened("persona")
    extra, persona_id = window.detail.extra, window.list.ids()[0]
    extra.table.setFocus()
    extra.table.setCurrentIndex(extra.model.index(0, 0))
    QTest.keyClick(extra.table, "3")
    editor = extra.table.viewport().findChild(QLineEdit)
    QTest.keyClicks(editor, "3,5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: extra.table.currentIndex().row() == 1)
    found = {
        each.channel_id: each.percent for each in journey(shell).referring(ChannelPreference, "persona_id", persona_id)
    }
    assert found[extra.model.lines[0].channel_id] == 33.5


def test_a_persona_is_put_on_a_map_and_taken_off(shell, opened) -> None:
    window = opened("persona")
    window.desk.add()
    (persona_id,) = window.list.ids()
    box = next(iter(window.detail.extra.boxes.values()))
    box.click()
    assert [each.persona_id for each in journey(shell).referring(MapPersona, "persona_id", persona_id)] == [persona_id]
    assert box.isChecked()
    box.click()
    assert journey(shell).referring(MapPersona, "persona_id", persona_id) == []


def test_the_map_shows_where_an_entry_is_used(shell, opened) -> None:
    window = opened("owner")
    used = next(entry for entry in window.list._model.entries if entry.uses > 1)
    window.list.select([used.id])
    window.desk.show_places()
    chosen = set(shell.workspace.selection.ids("touchpoint"))
    on_map = {
        each.id
        for each in journey(shell).referring(Touchpoint, "owner_id", used.id)
        if each.map_id == shell.workspace.map_id
    }
    assert chosen == on_map != set()


def test_edits_on_the_map_and_another_language_arrive_in_the_window(shell, opened, stage) -> None:
    window = opened("channel")
    shell.workspace.document.commit(
        Message("x"),
        catalogues.add(journey(shell), Channel, name="Amt", category="personal", medium="physical"),
    )
    assert "Amt" in names(window)
    stage.program.settings.language = "de"
    assert window.windowTitle() == "Kataloge"
    assert "Kundenportal" in names(window)
    for theme in ("dark", "contrast", "light"):
        stage.program.settings.theme = theme


def test_the_window_goes_with_its_document(shell, opened) -> None:
    window = opened("owner")
    shell._drop_workspace()
    assert not window.isVisible()
    assert window.desk.edits is None


def test_a_document_that_may_not_be_changed_is_only_shown(shell, opened) -> None:
    shell.workspace.editor._locked = Message("storage.read-only.newer", format="9")
    window = opened("persona")
    window.list.select([window.list._model.entries[0].id])
    for name in ("new", "duplicate", "delete", "merge"):
        assert not window.actions_._named[name].isEnabled()
    before = journey(shell).snapshot()
    window.desk.add()
    window.desk.remove()
    assert journey(shell) == before


def test_a_name_that_looks_like_html_is_shown_as_it_is(shell, opened) -> None:
    window = opened("owner")
    window.desk.add()
    (owner_id,) = window.list.ids()
    from journeymap.model.edits import fields

    evil = "<img src='file:///etc/passwd'><b>x</b>"
    shell.workspace.document.commit(Message("x"), fields.edit(journey(shell), Owner, [owner_id], name=evil))
    assert window.detail.heading.text() == evil
    assert window.detail.heading.textFormat() == Qt.TextFormat.PlainText


def test_what_is_refused_is_said_in_the_window_in_which_it_was_tried(shell, opened, qtbot) -> None:
    from journeymap.model.edits import fields
    from journeymap.model.records.maps import Phase

    window = opened("owner")
    phases = [phase.id for phase in journey(shell).all(Phase)]
    shell.workspace.document.commit(Message("x"), fields.edit(journey(shell), Phase, phases, locked=True))
    before = journey(shell).snapshot()
    window.list.select([entry.id for entry in window.list._model.entries[:2]])
    window.desk.merge()
    assert journey(shell) == before
    assert window.banner.isVisible()
    assert window.banner.message.key == "lock.phase"
    window.desk.settle()
    assert not window.banner.isVisible()
