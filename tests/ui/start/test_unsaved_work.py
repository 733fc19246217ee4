"""Work that a crash left in no file: listed on the start page, told of elsewhere, never lost by one press of a key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from journeymap.model import order
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.drafts import Drafts
from journeymap.storage.errors import StorageError
from journeymap.storage.recovery import orphans
from journeymap.ui.ask import Tone
from journeymap.ui.start.work_list import _Row

Key = Qt.Key


def abandon(stage, shell) -> None:
    """Let go of a session without saving or discarding, as a crash does."""
    session = shell.workspace.session
    session._timer.stop()
    shell._drop_workspace()
    session.close()
    stage.program.closed(shell)
    shell.window.deleteLater()


@pytest.fixture
def left(stage, document):
    """Leaves so many documents with an edit that is in no file: "Card 0" the oldest."""

    def leave(count: int) -> None:
        for number in range(count):
            shell = stage.shell()
            stage.program.new_document("complaint", shell)
            stage.settle()
            rename_first(shell, f"Card {number}")
            abandon(stage, shell)

    return leave


@pytest.fixture
def started(stage, qtbot):
    """Shows the start page as it is when the program has been started."""

    def start():
        shell = stage.shell()
        shell.show_start_page()
        window = shell.window
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        stage.program.when_idle()
        return shell

    return start


def rename_first(shell, title: str) -> None:
    workspace = shell.workspace
    key = order.touchpoints(workspace.document.journey, workspace.map_id)[0].key
    assert workspace.editor.rename(key, title)


def titles(shell) -> set[str]:
    return {each.title for each in shell.workspace.document.journey.all(Touchpoint)}


def rows(shell) -> list[_Row]:
    return [row for row in shell.window.start_page._unsaved._rows if row.isVisible()]


def press(key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def button(shell, text: str) -> QAbstractButton:
    QApplication.processEvents()
    places = [place for place in (shell.window.banner, shell.window.start_page) if place is not None]
    buttons = [each for place in places for each in place.findChildren(QAbstractButton)]
    found = [each for each in buttons if each.text().replace("&", "") == text and not each.isHidden()]
    assert found, text
    return found[0]


def left_now(stage) -> int:
    return len(orphans(stage.program.opening.folder))


def test_enter_goes_on_with_the_only_one_and_its_undo(stage, left, started):
    left(1)
    shell = started()
    (row,) = rows(shell)
    name = shell.window.start_page._unsaved._rows[0]._work
    assert (name.title, row.open.hasFocus()) == ("A complaint and what becomes of it", True)
    assert [part for part in name.line.split(" · ") if "edit" in part] == ["1 unsaved edit"]
    assert "touchpoints" in name.line
    assert "not yet in a file" in name.line
    press(Key.Key_Return)
    assert "Card 0" in titles(shell)
    assert shell.window.canvas.hasFocus()
    stage.settle()
    assert shell.window.canvas.hasFocus()
    shell.do("edit.undo")
    assert "Card 0" not in titles(shell)
    assert stage.ask.asked == []


def test_nothing_is_said_where_nothing_was_left(stage, started):
    shell = started()
    page = shell.window.start_page
    assert not page._unsaved.isVisible()
    assert not page._drafts.isVisible()
    assert shell.window.banner.message is None


def test_up_and_down_step_and_a_click_on_the_words_opens(stage, left, started):
    left(3)
    shell = started()
    assert [row._work.line.count("·") for row in rows(shell)] == [3, 3, 3]
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert rows(shell)[2].open.hasFocus()
    press(Key.Key_Up)
    assert rows(shell)[1].open.hasFocus()
    QTest.mouseClick(rows(shell)[1], Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert "Card 1" in titles(shell)


def test_del_moves_to_the_drafts_and_one_press_brings_it_back(stage, left, started):
    left(2)
    shell = started()
    press(Key.Key_Delete)
    assert len(stage.program.drafts()) == 1
    assert len(rows(shell)) == 1
    assert rows(shell)[0].open.hasFocus()
    assert shell.window.start_page._drafts.isVisible()
    assert shell.window.banner.message.key == "recovery.set-aside"
    button(shell, "Undo").click()
    assert shell.window.banner.message is None
    assert (stage.program.drafts(), left_now(stage), len(rows(shell))) == ([], 2, 2)


def test_all_go_to_the_drafts_and_come_back(stage, left, started):
    left(7)
    shell = started()
    assert len(rows(shell)) == 5
    button(shell, "Show all 7").click()
    assert len(rows(shell)) == 7
    assert rows(shell)[5].open.hasFocus()
    button(shell, "Move all to Drafts").click()
    assert (len(stage.program.drafts()), rows(shell)) == (7, [])
    assert stage.program.texts.say(shell.window.banner.message).startswith("7 documents are in Drafts")
    button(shell, "Undo").click()
    assert (left_now(stage), len(rows(shell))) == (7, 7)


def test_all_are_opened_each_in_its_window(stage, left, started):
    left(3)
    shell = started()
    button(shell, "Open all").click()
    assert len(stage.program.shells) == 3
    assert {f"Card {number}" for number in range(3)} <= set().union(*map(titles, stage.program.shells))
    assert shell.window.banner.message is None, "nothing is left to tell of"


def test_many_windows_are_asked_about(stage, left, started):
    left(6)
    shell = started()
    shell.ask = stage.ask
    stage.answers("answer.cancel")
    button(shell, "Open all").click()
    assert stage.program.texts.say(stage.ask.asked[-1].message) == "Open 6 windows?"
    assert len(stage.program.shells) == 1


def test_opening_one_of_several_tells_of_the_others(stage, left, started):
    left(3)
    shell = started()
    press(Key.Key_Return)
    assert "Card 2" in titles(shell), "the latest is on top"
    assert stage.program.texts.say(shell.window.banner.message).startswith("2 other documents have unsaved work")
    button(shell, "Show").click()
    other = stage.program.shells[-1]
    assert len(rows(other)) == 2
    assert shell.window.banner.message is None, "the page tells of it now"


def test_started_with_a_file_the_window_tells_of_the_other_document(stage, left, document):
    left(1)
    shell = stage.open(document())
    stage.program.when_idle()
    texts = stage.program.texts
    assert texts.say(shell.window.banner.message) == (
        "Another document, “A complaint and what becomes of it”, has unsaved work. It is kept on this computer."
    )
    stage.program.settings.language = "de"
    assert "„A complaint and what becomes of it“" in shell.window.banner._label.text()
    button(shell, "Öffnen").click()
    assert "Card 0" in titles(stage.program.shells[-1])
    assert len(stage.program.shells) == 2


def test_the_file_that_crashed_is_simply_back(stage, document):
    path = document()
    shell = stage.open(path)
    rename_first(shell, "Before the crash")
    abandon(stage, shell)
    again = stage.open(path)
    stage.program.when_idle()
    assert "Before the crash" in titles(again)
    assert again.window.banner.message is None


def test_what_is_told_gives_way_to_news_and_comes_back_until_it_is_dismissed(stage, left, document):
    left(1)
    shell = stage.open(document())
    shell.say(Message("revert.nothing"))
    stage.program.when_idle()
    assert shell.window.banner.message.key == "revert.nothing"
    shell.window.banner.clear()
    assert shell.window.banner.message.key == "recovery.other"
    shell.say(Message("revert.nothing"), Tone.TROUBLE)
    shell.window.banner.clear()
    assert shell.window.banner.message.key == "recovery.other"
    button(shell, "Dismiss").click()
    stage.program.recovery.look()
    assert shell.window.banner.message is None
    assert left_now(stage) == 1


def test_the_notice_of_a_window_that_closes_goes_to_another(stage, left, document):
    left(1)
    shell = stage.open(document())
    stage.program.when_idle()
    other = stage.shell()
    assert other.window.banner.message is None
    shell.window.close()
    assert other.window.banner.message.key == "recovery.other"
    QApplication.processEvents()
    listing = stage.program.start_empty()
    other.window.close()
    assert len(rows(listing)) == 1


def test_the_notice_comes_when_the_page_that_lists_the_work_is_closed(stage, left, started, document):
    left(1)
    listing = started()
    shell = stage.open(document())
    assert shell is not listing
    assert shell.window.banner.message is None
    listing.window.close()
    assert shell.window.banner.message.key == "recovery.other"


def test_a_folder_that_refuses_is_told_and_the_work_stays(stage, left, started, monkeypatch):
    left(1)
    shell = started()

    def refuse(_drafts, _session) -> None:
        raise StorageError(Message("folder.failed", folder="x", detail="on purpose"))

    with monkeypatch.context() as patch:
        patch.setattr(Drafts, "discard", refuse)
        press(Key.Key_Delete)
    assert shell.window.banner.message.key == "folder.failed"
    assert (left_now(stage), len(rows(shell))) == (1, 1)
    press(Key.Key_Return)
    assert "Card 0" in titles(shell)


def test_what_another_program_has_opened_meanwhile_is_not_moved(stage, left, started):
    left(1)
    shell = started()
    (orphan,) = orphans(stage.program.opening.folder)
    assert orphan.session.lock()
    try:
        press(Key.Key_Delete)
        assert stage.program.drafts() == []
        assert rows(shell) == []
    finally:
        orphan.session.release()


def test_the_rows_speak_the_language_in_use(stage, left, started):
    left(2)
    shell = started()
    stage.program.settings.language = "de"
    assert "1 nicht gespeicherte Änderung" in rows(shell)[0]._work.line
    assert rows(shell)[0].open.accessibleName() == "„A complaint and what becomes of it“ öffnen"
    assert button(shell, "Alle öffnen")
