"""The window as a person uses it: open, edit, undo, save, close; language and theme while it runs."""

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model import order
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import templates
from journeymap.storage.reader import read
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.commands import menu_fills
from journeymap.ui.save_state import SaveState


def first(shell) -> Touchpoint:
    return order.touchpoints(shell.workspace.document.journey, shell.workspace.map_id)[0]


def trigger(shell, action_id: str) -> None:
    action = shell.window.actions_[action_id]
    assert action.isEnabled(), action_id
    action.trigger()


def rename(shell, title: str) -> None:
    trigger(shell, "edit.rename")
    box = shell.workspace.canvas.writer.box
    QTest.keyClicks(box, title)
    QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.fixture
def opened(stage, document):
    """A window with a document in which the first touchpoint is selected."""
    shell = stage.open(document())
    shell.workspace.session.set_auto_save(False)
    shell.workspace.selection.set([first(shell).key])
    return shell


def test_a_document_is_shown_with_its_name_and_state(stage, document):
    path = document()
    shell = stage.open(path)
    assert shell.window.windowTitle() == f"{path.name} – Journeymap"
    assert shell.workspace.map_view.picture.map_id == shell.workspace.map_id
    assert shell.workspace.session.state is SaveState.SAVED
    assert stage.program.settings.recent == [path]


def test_rename_undo_redo(stage, opened):
    before = first(opened).title
    rename(opened, "Another name")
    assert first(opened).title == "Another name"
    undo = opened.window.actions_["edit.undo"]
    stage.qtbot.waitUntil(lambda: "Rename to “Another name”" in undo.text())
    trigger(opened, "edit.undo")
    assert first(opened).title == before
    assert not opened.window.actions_["edit.undo"].isEnabled()
    trigger(opened, "edit.redo")
    assert first(opened).title == "Another name"


def test_a_rename_thought_better_of_changes_nothing(stage, opened):
    trigger(opened, "edit.rename")
    QTest.keyClicks(opened.workspace.canvas.writer.box, "Nothing")
    QTest.keyClick(opened.workspace.canvas.writer.box, Qt.Key.Key_Escape)
    assert opened.workspace.document.history.undo_step is None


def test_delete_goes_on_to_the_nearest_card(opened):
    gone = first(opened)
    trigger(opened, "edit.delete")
    journey = opened.workspace.document.journey
    assert journey.get(Touchpoint, gone.id) is None
    (left,) = opened.workspace.selection.keys
    assert journey.find(left) is not None
    trigger(opened, "edit.undo")
    assert opened.workspace.document.journey.get(Touchpoint, gone.id) == gone


@pytest.mark.parametrize(("there", "back"), [("edit.down", "edit.up"), ("edit.right", "edit.left")])
def test_move_there_and_back(opened, there, back):
    start = first(opened)
    trigger(opened, there)
    moved = opened.workspace.document.journey.need(Touchpoint, start.id)
    assert (moved.lane_id, moved.phase_id, moved.step) != (start.lane_id, start.phase_id, start.step)
    trigger(opened, "edit.undo")
    assert opened.workspace.document.journey.need(Touchpoint, start.id) == start


def test_select_all_and_its_count(opened):
    trigger(opened, "edit.select-all")
    count = len(order.touchpoints(opened.workspace.document.journey, opened.workspace.map_id))
    assert len(opened.workspace.selection.keys) == count
    assert opened.window.status._selected.text() == f"{count} selected   ·   {count} touchpoints"


def test_saving_writes_the_edit_into_the_file(stage, opened):
    rename(opened, "Saved name")
    assert opened.workspace.session.state is SaveState.KEPT
    path = opened.workspace.session.path
    trigger(opened, "file.save")
    stage.finish(opened)
    assert opened.workspace.session.state is SaveState.SAVED
    assert any(each.title == "Saved name" for each in read(path).journey.all(Touchpoint))


def test_save_as_goes_on_in_the_new_file(stage, opened, tmp_path):
    target = tmp_path / "other.journey"
    stage.answers(target)
    trigger(opened, "file.save-as")
    stage.finish(opened)
    assert opened.workspace.session.path == target
    assert opened.window.windowTitle().startswith("other.journey")
    assert read(target).journey.count(Touchpoint) == opened.workspace.document.journey.count(Touchpoint)


def test_save_a_copy_stays_with_the_old_file(stage, opened, tmp_path):
    own, target = opened.workspace.session.path, tmp_path / "copy.journey"
    stage.answers(target)
    trigger(opened, "file.save-copy")
    stage.finish(opened)
    assert opened.workspace.session.path == own
    assert target.exists()


def test_a_save_that_fails_says_so_and_loses_nothing(stage, opened, tmp_path):
    stage.answers(tmp_path / "missing" / "x.journey")
    rename(opened, "Kept name")
    trigger(opened, "file.save-as")
    stage.finish(opened)
    assert opened.workspace.session.in_trouble
    assert opened.window.status._saved.text().startswith("Cannot save: ")
    assert not opened.window.banner.isHidden()
    assert first(opened).title == "Kept name"
    assert opened.workspace.session.path is not None


def test_revert_is_an_edit_that_can_be_undone(stage, opened):
    before = first(opened).title
    rename(opened, "New name")
    trigger(opened, "file.revert-saved")
    assert first(opened).title == before
    trigger(opened, "edit.undo")
    assert first(opened).title == "New name"


def test_closing_asks_and_cancel_stays(stage, opened):
    stage.answers("answer.cancel")
    rename(opened, "Unsaved")
    assert not opened.window.close()
    assert opened.workspace is not None


def test_closing_with_save_saves(stage, opened):
    path = opened.workspace.session.path
    stage.answers("answer.save")
    rename(opened, "At the end")
    assert opened.window.close()
    assert any(each.title == "At the end" for each in read(path).journey.all(Touchpoint))
    assert stage.program.shells == []


def test_not_saving_moves_the_work_to_the_drafts(stage, opened):
    path = opened.workspace.session.path
    before = path.read_bytes()
    stage.answers("answer.dont-save")
    rename(opened, "Discarded")
    assert opened.window.close()
    assert path.read_bytes() == before
    draft = stage.program.drafts()[0]
    again = stage.shell()
    stage.program.take_up(draft, again)
    assert any(each.title == "Discarded" for each in again.workspace.document.journey.all(Touchpoint))


def test_auto_save_closes_without_a_question(stage, document):
    path = document()
    shell = stage.open(path)
    assert shell.workspace.session.auto_save
    shell.workspace.editor.rename(first(shell).key, "By itself")
    assert shell.window.close()
    assert stage.ask.asked == []
    assert any(each.title == "By itself" for each in read(path).journey.all(Touchpoint))


def test_a_document_from_outside_is_not_saved_by_itself(stage, document, tmp_path):
    shell = stage.open(document(folder=tmp_path / "outside"))
    assert not shell.workspace.session.auto_save


def test_a_file_that_is_no_journey_is_refused_with_a_sentence(stage, tmp_path):
    path = tmp_path / "letter.journey"
    path.write_text("Dear Sir or Madam")
    shell = stage.shell()
    stage.program.open_files([path], shell)
    stage.settle()
    assert shell.workspace is None
    assert not shell.window.banner.isHidden()
    assert path.read_text() == "Dear Sir or Madam"


def test_several_files_get_several_windows_and_none_opens_twice(stage, document, monkeypatch):
    files = [document("service-blueprint"), document("complaint")]
    shell = stage.shell()
    stage.program.open_files(files, shell)
    stage.program.open_files(files[:1], shell)
    stage.settle()
    assert [each.workspace.session.path for each in stage.program.shells] == files


def test_a_dropped_file_is_opened(stage, document):
    path = document()
    shell = stage.shell()
    shell.show_start_page()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    shell.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()
    stage.settle()
    assert shell.workspace.session.path == path


def test_a_new_document_has_no_file_and_asks_for_one(stage, tmp_path):
    shell = stage.shell()
    shell.show_start_page()
    stage.program.new_document("complaint", shell)
    assert shell.workspace.session.path is None
    assert shell.workspace.session.state is SaveState.NEW
    stage.answers(tmp_path / "mine.journey")
    trigger(shell, "file.save")
    stage.finish(shell)
    assert shell.workspace.session.path == tmp_path / "mine.journey"


def test_the_language_changes_everywhere_at_once(stage, opened):
    stage.program.settings.language = "de"
    assert opened.window.actions_["file.open"].text() == "Ö&ffnen …"
    assert opened.window.menuBar().actions()[0].text() == "&Datei"
    assert opened.workspace.map_view.picture._stage.texts.language == "de"
    stage.program.settings.language = "en"
    assert opened.window.menuBar().actions()[0].text() == "&File"


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_the_theme_changes_everywhere_at_once(stage, opened, name, qapp):
    stage.program.settings.theme = name
    assert stage.program.theme.name == name
    assert qapp.palette().window().color().name().upper() == stage.program.theme.colours["chrome.window"].upper()
    assert opened.workspace.canvas.surface.ink.theme.name == name
    assert opened.window.actions_[f"view.theme-{name}"].isChecked()


def test_every_handler_exists(opened):
    for action in ACTIONS.values():
        group, method = action.handler.split(".")
        assert callable(getattr(opened._makers[group](opened), method)), action.id


def test_maps_are_switched(stage, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    maps = [each.id for each in shell.workspace.maps()]
    assert shell.window.map_tabs.count() == len(maps) > 1
    trigger(shell, "view.next-map")
    assert shell.workspace.map_id == maps[1]
    assert shell.window.map_tabs.currentIndex() == 1
    shell.window.map_tabs.setCurrentIndex(0)
    assert shell.workspace.map_view.picture.map_id == maps[0]


def test_a_window_opened_later_shows_icons_in_its_menus_as_well(stage, document, qtbot):
    stage.open(document())
    stage.program.when_idle()
    later = stage.program.start_empty()
    wanted = [each for each in ACTIONS.values() if each.icon]
    qtbot.waitUntil(lambda: not any(later.window.actions_[each.id].icon().isNull() for each in wanted))


def test_the_menu_of_templates_leaves_out_what_has_its_own_entry(stage):
    shell = stage.shell()
    stage.program.when_idle()
    menu = QMenu()
    menu_fills.templates(shell, menu)
    shown = {entry.text() for entry in menu.actions()}
    titles = {name: title for name, title, _ in stage.program.templates()}
    assert titles.pop(templates.BLANK) not in shown
    assert shown == {title.replace("&", "&&") for title in titles.values()}


def test_a_closed_window_leaves_no_widgets(stage, document, qtbot):
    stage.open(document())
    later = stage.open(document("complaint"))
    window = later.window
    later.workspace.session.set_auto_save(True)
    window.show()
    for bar in ("edit.find", "view.filter", "insert.capture"):
        trigger(later, bar)
    assert window.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    stage.program.settings.theme, stage.program.settings.language = "dark", "de"
    QApplication.processEvents()
    assert len(stage.program.shells) == 1
