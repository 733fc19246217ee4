"""What a window says of its document is true after each command, and is looked at no more often than needed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model.edits import touchpoints
from journeymap.model.messages import Message
from journeymap.ui.forms.form import Form
from journeymap.ui.standing import Standing
from tests.ui.rest import rest

DO = Message("edit.fields", n=1)


@pytest.fixture
def shell(stage, document):
    return stage.open(document("service-blueprint"))


@pytest.fixture
def shown(shell, monkeypatch) -> list[bool]:
    """For each time that somebody looked, whether there was something to undo."""
    calls: list[bool] = []
    true = Standing.show
    monkeypatch.setattr(
        Standing,
        "show",
        lambda self: (calls.append(shell.workspace.document.history.undo_step is not None), true(self)),
    )
    return calls


def select_first(shell) -> str:
    key = next(key for key in shell.workspace.map_view.picture.plan.cards)
    shell.workspace.selection.set([("touchpoint", key)])
    return key


def test_a_command_is_looked_at_once_however_much_it_does(shell, shown):
    select_first(shell)
    shown.clear()
    shell.do("grow.towards", "right")
    assert shown == [True]
    assert shell.window.actions_["edit.undo"].isEnabled()
    assert not shell.window.actions_["edit.redo"].isEnabled()
    shell.workspace.canvas.flush()
    shown.clear()
    shell.do("edit.undo")
    assert len(shown) == 1
    assert shell.window.actions_["edit.redo"].isEnabled()
    QApplication.processEvents()
    assert len(shown) == 1


def test_an_edit_outside_a_command_is_looked_at_at_once(shell, shown):
    key = select_first(shell)
    shown.clear()
    document = shell.workspace.document
    document.commit(DO, touchpoints.rename(document.journey, key, "Another name"))
    assert shown == [True]


def test_a_command_that_asks_in_its_midst_does_not_leave_the_window_behind(shell, shown, monkeypatch, qtbot):
    key = select_first(shell)
    document = shell.workspace.document
    seen: list[bool] = []

    def ask_in_between() -> None:
        document.commit(DO, touchpoints.rename(document.journey, key, "Another name"))
        rest(qtbot)  # as a dialog does
        seen.append(shell.window.actions_["edit.undo"].isEnabled())

    shell.do("edit.delete")  # the commands are there
    monkeypatch.setattr(shell._groups["edit"], "delete", ask_in_between)
    shell.do("edit.undo")
    shown.clear()
    shell.do("edit.delete")
    assert seen == [True]
    assert len(shown) == 1


def test_a_command_that_fails_leaves_nothing_stale(shell, shown, monkeypatch):
    key = select_first(shell)
    document = shell.workspace.document

    def fail() -> None:
        document.commit(DO, touchpoints.rename(document.journey, key, "Another name"))
        raise ValueError("no")

    shell.do("edit.delete")
    shell.do("edit.undo")
    monkeypatch.setattr(shell._groups["edit"], "delete", fail)
    shown.clear()
    with pytest.raises(ValueError, match="no"):
        shell.do("edit.delete")
    assert shown == [True]
    assert not shell.window.actions_["edit.redo"].isEnabled()


def test_a_check_mark_that_a_click_has_set_is_taken_back_where_it_is_not_so(shell):
    """What an action tells of itself counts, not what the window last told it."""
    select_first(shell)
    action = shell.window.actions_["map.lock"]
    assert not action.isChecked()
    action.setChecked(True)
    shell.refresh()
    assert not action.isChecked()


@pytest.fixture
def filled(shell, qtbot, monkeypatch) -> Iterator[list[str]]:
    """What was asked of the form in the inspector."""
    shell.window.show()
    select_first(shell)
    qtbot.waitUntil(lambda: shell.panels["inspector"].form is not None and shell.panels["inspector"].isVisible())
    form: Form = shell.panels["inspector"].form
    calls: list[str] = []
    for name in ("refresh", "show_records"):
        true = getattr(form, name)
        monkeypatch.setattr(form, name, lambda *given, name=name, true=true: (calls.append(name), true(*given))[1])
    yield calls
    shell.window.hide()


def test_a_form_does_not_follow_the_edit_of_a_command_that_leaves_its_record(shell, filled):
    shell.do("grow.towards", "right")
    assert filled == ["show_records"]
    assert shell.panels["inspector"].form.row("title").editor.widget.text() == ""
    shell.workspace.canvas.flush()


def test_a_form_follows_a_command_that_stays_with_its_record(shell, filled):
    panel = shell.panels["inspector"]
    before = panel.form.row("mood").editor.widget.currentText()
    shell.do("grow.mood", "up")
    assert filled == ["refresh"]
    assert panel.form.row("mood").editor.widget.currentText() != before
    shell.do("edit.undo")
    assert panel.form.row("mood").editor.widget.currentText() == before


def test_a_form_follows_a_command_that_asks_in_its_midst(shell, filled, monkeypatch, qtbot):
    key, document = shell.workspace.selection.ids("touchpoint")[0], shell.workspace.document
    seen: list[str] = []
    title = shell.panels["inspector"].form.row("title").editor.widget

    def ask_in_between() -> None:
        document.commit(DO, touchpoints.rename(document.journey, key, "Another name"))
        rest(qtbot)
        seen.append(title.text())

    shell.do("edit.undo")
    monkeypatch.setattr(shell._groups["edit"], "delete", ask_in_between)
    filled.clear()
    shell.do("edit.delete")
    assert seen == ["Another name"]
    assert filled == ["refresh"]
