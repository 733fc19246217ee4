"""What the banner says of an edit, with a way to undo it, goes with the next edit: its button would undo that one."""

import pytest


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    opened.workspace.session.set_auto_save(False)
    opened.window.show()
    stage.qtbot.waitExposed(opened.window)
    stage.settle()
    opened.window.actions_["map.to-be"].trigger()
    opened.window.actions_["map.delete"].trigger()
    assert opened.window.banner.message.key == "maps.deleted"
    yield opened
    opened.window.hide()


@pytest.mark.parametrize("action", ["edit.undo", "map.add"])
def test_it_goes_with_the_next_edit(shell, action):
    shell.window.actions_[action].trigger()
    assert shell.window.banner.message is None
    assert not shell.window.banner.isVisible()


def test_it_stays_as_long_as_nothing_was_edited(shell):
    shell.window.actions_["view.next-map"].trigger()
    assert shell.window.banner.message.key == "maps.deleted"
