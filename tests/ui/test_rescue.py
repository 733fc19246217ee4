"""A damaged document in the window: what is said, and the two ways on."""

import pytest
from PySide6.QtWidgets import QPushButton

from journeymap.model import order
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import reader
from journeymap.storage.errors import CannotSave


def titles(shell) -> list[str]:
    return sorted(each.title for each in shell.workspace.document.journey.all(Touchpoint))


def press(shell, text: str) -> None:
    next(each for each in shell.window.banner.findChildren(QPushButton) if each.text() == text).click()


@pytest.fixture
def refused(stage, document, size):
    """A window in which a truncated document was refused; also its path, its bytes and its touchpoints."""
    path = document()
    shell = stage.open(path)
    there = titles(shell)
    session = shell.workspace.session
    session.wait()
    shell._drop_workspace()
    session.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size * size // 100])
    stage.program.open_files([path], shell)
    stage.settle()
    assert shell.workspace is None
    return shell, path, path.read_bytes(), there


@pytest.mark.parametrize("size", [60])
def test_the_good_version_opens_as_a_new_document(refused):
    shell, path, damaged, there = refused
    assert "good version" in shell.window.banner._label.text()
    press(shell, "Open the good version")
    assert shell.window.banner.message.key == "rescue.reopened"
    assert titles(shell) == there
    assert shell.workspace.session.path is None
    assert path.read_bytes() == damaged


@pytest.mark.parametrize(("size", "said"), [(50, "rescue.lost"), (97, "rescue.whole")])
def test_what_can_be_read_opens_as_a_new_document_and_says_what_is_missing(refused, said):
    shell, path, damaged, _there = refused
    press(shell, "Read what can be read")
    assert shell.workspace.session.path is None
    assert shell.window.banner.message.key == said
    assert path.read_bytes() == damaged


def test_what_is_no_document_is_just_refused(stage, tmp_path):
    path = tmp_path / "a.journey"
    path.write_bytes(b"no journey at all")
    shell = stage.shell()
    stage.program.open_files([path], shell)
    stage.settle()
    assert shell.window.banner.message == Message("storage.open.no-document")


@pytest.mark.parametrize(("language", "again"), [("en", "Try again"), ("de", "Noch einmal versuchen")])
def test_a_reading_that_was_ended_from_outside_is_no_damage_and_can_be_tried_again(
    stage, document, monkeypatch, language, again
):
    stage.program.settings.language = language
    path, begins = document(), reader._START
    monkeypatch.setattr(reader.Reading, "known", {})
    monkeypatch.setattr(reader, "_START", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)")
    shell = stage.shell()
    stage.program.open_files([path], shell)
    stage.settle()
    assert shell.window.banner.message == Message(reader.ENDED)
    monkeypatch.setattr(reader, "_START", begins)
    press(shell, again)
    stage.settle()
    assert shell.workspace.session.path == path
    assert not shell.window.banner.isVisible()


def test_nothing_can_be_changed_or_saved_in_a_file_of_a_newer_program(stage, document, tmp_path):
    path = document()
    data = bytearray(path.read_bytes())
    data[60:64] = (1999).to_bytes(4, "big")
    path.write_bytes(data)
    shell = stage.open(path)
    workspace, session = shell.workspace, shell.workspace.session
    locked = Message("storage.read-only.newer", format="1.999")
    assert shell.window.banner.message == locked
    assert [each.text() for each in shell.window.banner.findChildren(QPushButton)] == ["Dismiss"]
    before = workspace.document.journey.snapshot()
    key = order.touchpoints(before, workspace.map_id)[0].key
    workspace.selection.set([key])
    shell.window.banner.clear()
    assert not workspace.editor.rename(key, "Changed")
    assert shell.window.banner.message == locked
    assert not workspace.editor.delete_selection()
    assert not workspace.editor.move("right")
    assert workspace.document.journey == before
    for target in (None, tmp_path / "other.journey"):
        with pytest.raises(CannotSave) as refused:
            session.copy.prepare_save(target)
        assert refused.value.reason == locked
    assert not (tmp_path / "other.journey").exists()
    assert path.read_bytes() == bytes(data)
