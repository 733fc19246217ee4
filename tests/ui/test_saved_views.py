"""Saved views: one undo step each, back by name from menu and palette, renamed, ordered, updated, removed."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from journeymap.model.analysis import shown
from journeymap.model.analysis.conditions import Field, Filter
from journeymap.model.analysis.shown import Shown
from journeymap.model.layout.view import Line, Row, View
from journeymap.model.records.maps import SavedView
from journeymap.model.vocab import Grouping
from journeymap.ui.commands.palette import PaletteCommands
from journeymap.ui.dialogs.saved_views import SavedViewsDialog
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist

LOOK = View(rows_by=Grouping.OWNER, rows=(Row.PAIN, Row.QUOTES), lines=(Line.VISIBILITY,))
PAIN = Filter().with_value(Field.PAIN, "12").with_value(Field.TEXT, "order")


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


def saved(typist) -> list[SavedView]:
    return shown.saved_views(typist.journey, typist.shell.workspace.map_id)


def look(typist) -> Shown:
    return typist.shell.workspace.filter.shown


def show(typist, view: View = LOOK, wanted: Filter = PAIN) -> None:
    typist.shell.workspace.set_view(view)
    typist.shell.workspace.filter.set(wanted)


def save(typist, stage, name: str) -> None:
    stage.answers(name)
    typist.shell.do("saved_views.save")


def before(typist) -> int:
    return len(typist.shell.workspace.document.history.done)


def test_what_is_shown_gets_a_name_and_comes_back_by_it(typist, stage):
    show(typist)
    steps, count = before(typist), len(saved(typist))
    save(typist, stage, "  Pains by owner ")
    assert before(typist) == steps + 1
    view = saved(typist)[-1]
    assert len(saved(typist)) == count + 1
    assert (view.title, view.rows_by, view.rows, view.filters, view.search) == (
        "Pains by owner",
        Grouping.OWNER,
        ("pain", "quotes"),
        ("pain>=12",),
        "order",
    )
    typist.shell.do("saved_views.reset")
    assert look(typist) == Shown(View(), Filter())
    assert not typist.canvas.surface.dimmed
    typist.shell.do("saved_views.apply", view.id)
    assert shown.same(look(typist), Shown(LOOK, PAIN))
    assert typist.canvas.surface.dimmed
    typist.shell.workspace.editor.undo()
    assert len(saved(typist)) == count
    typist.shell.do("saved_views.apply", view.id)  # gone meanwhile: nothing happens
    assert shown.same(look(typist), Shown(LOOK, PAIN))


def test_a_change_of_mind_saves_nothing(typist, stage):
    steps = before(typist)
    save(typist, stage, None)
    save(typist, stage, "   ")
    assert before(typist) == steps


def test_a_name_that_is_there_is_updated_if_wanted(typist, stage):
    save(typist, stage, "Mine")
    show(typist)
    stage.answers("MINE", "answer.cancel")
    typist.shell.do("saved_views.save")
    assert saved(typist)[-1].rows_by is Grouping.LANE
    stage.answers("mine", "answer.update")
    typist.shell.do("saved_views.save")
    assert saved(typist)[-1].title == "Mine"
    assert saved(typist)[-1].rows_by is Grouping.OWNER


def test_update_means_the_view_in_use(typist, stage):
    save(typist, stage, "One")
    save(typist, stage, "Two")
    one = next(view for view in saved(typist) if view.title == "One")
    typist.shell.do("saved_views.apply", one.id)
    show(typist)
    typist.shell.do("saved_views.update")
    rows = {view.title: view.rows_by for view in saved(typist)}
    assert rows["One"] is Grouping.OWNER
    assert rows["Two"] is Grouping.LANE


def test_update_without_a_view_in_use_saves_a_new_one(typist, stage):
    count = len(saved(typist))
    show(typist, replace(LOOK, rows=()))
    stage.answers("Fresh")
    typist.shell.do("saved_views.update")
    assert [view.title for view in saved(typist)][count:] == ["Fresh"]


def test_the_menu_lists_the_views_and_checks_what_is_shown(typist, stage):
    show(typist)
    save(typist, stage, "R&D")
    menu = QMenu(typist.shell.window)
    typist.shell.do("saved_views.fill", menu)
    (entry,) = [action for action in menu.actions() if action.text() == "R&&D"]
    assert entry.isChecked()
    typist.shell.do("saved_views.reset")
    entry.trigger()
    assert shown.same(look(typist), Shown(LOOK, PAIN))
    menu.deleteLater()


def test_one_key_in_the_palette(typist, stage):
    show(typist)
    save(typist, stage, "Zebra view")
    typist.shell.do("saved_views.reset")
    entries = PaletteCommands(typist.shell).entries()
    assert [entry.title for entry in entries if entry.kind == "view"] == [view.title for view in saved(typist)]
    typist.press(Key.Key_K, CTRL)
    typist.type("zebra")
    typist.press(Key.Key_Return)
    assert shown.same(look(typist), Shown(LOOK, PAIN))


def test_the_list_renames_orders_and_removes_by_keys(typist, stage):
    for name in ("Alpha", "Beta", "Gamma"):
        save(typist, stage, name)
    known = [view.title for view in saved(typist)][:-3]
    typist.shell.do("saved_views.manage")
    dialog = typist.shell.window.findChild(SavedViewsDialog)
    dialog.list.setFocus()
    dialog.list.setCurrentRow(len(known) + 1)
    typist.qtbot.keyClick(dialog.list, Key.Key_Up, CTRL | SHIFT)
    assert [view.title for view in saved(typist)] == [*known, "Beta", "Alpha", "Gamma"]
    assert dialog.list.currentItem().text() == "Beta"
    item = dialog.list.currentItem()
    item.setText("Delta")
    assert [view.title for view in saved(typist)] == [*known, "Delta", "Alpha", "Gamma"]
    dialog.list.currentItem().setText("alpha")
    assert [view.title for view in saved(typist)] == [*known, "Delta", "Alpha", "Gamma"]
    assert dialog.list.currentItem().text() == "Delta"
    dialog.list.currentItem().setText("  ")
    assert [view.title for view in saved(typist)] == [*known, "Delta", "Alpha", "Gamma"]
    typist.qtbot.keyClick(dialog.list, Key.Key_Delete)
    assert [view.title for view in saved(typist)] == [*known, "Alpha", "Gamma"]
    dialog.buttons["down"].click()
    assert [view.title for view in saved(typist)] == [*known, "Gamma", "Alpha"]
    show(typist)
    dialog.buttons["update"].click()
    assert saved(typist)[-1].rows_by is Grouping.OWNER
    typist.shell.do("saved_views.reset")
    dialog.buttons["apply"].click()
    assert look(typist).view.rows_by is Grouping.OWNER
    typist.shell.workspace.editor.undo()
    typist.shell.workspace.editor.undo()
    assert dialog.list.item(len(known)).text() == "Alpha"
    dialog.close()


def test_a_view_of_a_persona_that_is_gone_shows_everybody(typist, stage):
    from journeymap.model.edits import catalogues
    from journeymap.model.messages import Message
    from journeymap.model.records.catalogues import Persona

    persona = typist.journey.all(Persona)[0]
    show(typist, View(persona_id=persona.id), Filter().with_value(Field.PERSONA, persona.id))
    save(typist, stage, "Hers")
    typist.shell.workspace.editor.apply(
        Message("edit.delete", title=""), lambda: catalogues.remove(typist.journey, Persona, persona.id)
    )
    view = saved(typist)[-1]
    assert view.persona_id is None
    assert view.filters == (f"persona={persona.id}",)
    typist.shell.do("saved_views.apply", view.id)
    assert look(typist).wanted.texts() == view.filters


def test_the_export_dialog_offers_the_views_and_draws_them(typist, stage, qtbot, tmp_path):
    from journeymap.model.layout.colour import PALER
    from journeymap.ui.dialogs.export import ExportDialog
    from journeymap.ui.theme import tokens

    workspace, theme = typist.shell.workspace, tokens.load("light")
    show(typist)
    save(typist, stage, "Pains by owner")
    typist.shell.do("saved_views.reset")
    dialog = ExportDialog(
        None, typist.journey, workspace.map_id, workspace.filter.shown_of, "light", stage.program.texts, stage.ask
    )
    qtbot.addWidget(dialog)
    views = dialog.form.views
    titles = [view.title for view in saved(typist)]
    assert [views.itemText(row) for row in range(views.count())] == ["As in the window", *titles]
    dialog.form.formats.setCurrentIndex(dialog.form.formats.findData("svg"))
    pale = theme.colours[PALER + "text1"].lower()

    def written(name: str) -> str:
        path = tmp_path / name
        stage.answers(path)
        dialog.export()
        qtbot.waitUntil(lambda: dialog.written == path)
        return path.read_text("utf-8").lower()

    assert pale not in written("a.svg")
    views.setCurrentIndex(views.count() - 1)
    assert shown.same(dialog.form.shown, Shown(LOOK, PAIN))
    assert pale in written("b.svg")
    views.setCurrentIndex(0)
    show(typist, View(), Filter().with_value(Field.PAIN, "20"))
    assert pale in written("c.svg")
    dialog.form.maps.setCurrentIndex(1)
    assert views.count() == 1
