"""When things go wrong: crashes, conflicts, full disks, faults of the program; and exports."""

import shutil
import sys
import threading
from pathlib import Path

import pytest
import shiboken6

from journeymap.model import order
from journeymap.model.messages import Message
from journeymap.model.ports import JournalError
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import publish
from journeymap.storage.errors import CannotSave
from journeymap.storage.hint import hint_path
from journeymap.storage.reader import read
from journeymap.ui import worker
from journeymap.ui.ask import ScriptedAsk
from journeymap.ui.crash import CrashHandler
from journeymap.ui.dialogs.export import ExportDialog
from journeymap.ui.export import png
from journeymap.ui.export.job import ExportJob
from journeymap.ui.save_state import SaveState


def rename_first(shell, title: str) -> None:
    workspace = shell.workspace
    key = order.touchpoints(workspace.document.journey, workspace.map_id)[0].key
    assert workspace.editor.rename(key, title)


def titles(shell) -> set[str]:
    return {each.title for each in shell.workspace.document.journey.all(Touchpoint)}


def test_auto_save_writes_when_its_time_has_come(stage, document, monkeypatch):
    path = document()
    shell = stage.open(path)
    rename_first(shell, "By and by")
    monkeypatch.setattr(shell.workspace.session._policy, "is_due", lambda _now: True)
    shell.workspace.session._save_if_due()
    stage.finish(shell)
    assert shell.workspace.session.state is SaveState.SAVED
    assert any(each.title == "By and by" for each in read(path).journey.all(Touchpoint))


def test_somebody_elses_version_is_kept_beside_and_told(stage, document, tmp_path):
    path, other = document(), document("complaint", tmp_path / "theirs")
    shell = stage.open(path)
    theirs = other.read_bytes()
    path.write_bytes(theirs)
    rename_first(shell, "Mine")
    shell.do("file.save")
    stage.finish(shell)
    assert shell.window.banner.message.key == "conflict.other-copy"
    kept = path.with_name(str(shell.window.banner.message.arguments["other"]))
    assert kept.read_bytes() == theirs
    assert not shell.workspace.session.auto_save


def test_a_change_outside_is_noticed(stage, document, tmp_path):
    path, other = document(), document("complaint", tmp_path / "theirs")
    shell = stage.open(path)
    path.write_bytes(other.read_bytes())
    shell.workspace.session._look_at_file()
    assert shell.window.banner.message.key == "file.changed"


def test_a_file_that_has_gone_is_not_called_saved_and_is_asked_about(stage, document):
    path = document()
    shell = stage.open(path)
    session = shell.workspace.session
    path.unlink()
    for _ in range(2):
        session._look_at_file()
    assert shell.window.banner.message.key == "file.deleted"
    assert session.state is SaveState.KEPT
    stage.answers("answer.cancel")
    assert not shell.may_close()
    assert [asked.message.key for asked in stage.ask.asked] == ["close.question"]
    shell.do("file.save")
    stage.finish(shell)
    assert path.exists()
    assert session.state is SaveState.SAVED
    assert shell.window.banner.isHidden()  # what it said is no longer so
    assert shell.may_close()


def test_a_file_that_is_back_as_it_was_is_saved_again(stage, document):
    """A drive was away for a while, or a sync client took its time."""
    path = document()
    shell, content = stage.open(path), path.read_bytes()
    session = shell.workspace.session
    path.unlink()
    for _ in range(2):
        session._look_at_file()
    assert session.state is SaveState.KEPT
    path.write_bytes(content)
    session._look_at_file()
    assert session.state is SaveState.SAVED
    assert shell.window.banner.isHidden()
    assert shell.may_close()
    assert not stage.ask.asked


def test_what_is_not_saved_again_goes_to_the_drafts(stage, document):
    path = document()
    shell = stage.open(path)
    path.unlink()
    for _ in range(2):
        shell.workspace.session._look_at_file()
    stage.answers("answer.dont-save")
    assert shell.may_close()
    assert len(stage.program.drafts()) == 1
    assert not path.exists()


def test_what_was_said_of_a_save_that_failed_goes_with_one_that_works(stage, document, monkeypatch):
    shell = stage.open(document())
    rename_first(shell, "Kept")
    with monkeypatch.context() as patch:
        patch.setattr(publish, "publish", refusing)
        shell.do("file.save")
        stage.finish(shell)
    assert shell.window.banner.message.key == "save.not-allowed"
    shell.do("file.save")
    stage.finish(shell)
    assert shell.window.banner.isHidden()


def refusing(*_given, **_more):
    raise CannotSave(Message("save.not-allowed", name="x", folder="y"))


def test_the_note_beside_a_document_moves_with_it(stage, document, tmp_path):
    path = document()
    shell = stage.open(path)
    assert hint_path(path).exists()
    path.rename(path.with_name("renamed.journey"))
    shell.workspace.session._look_at_file()
    assert shell.window.banner.message.key == "file.moved"
    assert [name.name for name in tmp_path.glob(".~lock*")] == [".~lock.renamed.journey#"]


def test_without_the_private_folder_a_copy_can_still_be_saved_and_nothing_is_called_kept(stage, document, tmp_path):
    """The folder is gone while the document is open: a file without a name takes edits, and loses them."""
    shell = stage.open(document())
    session = shell.workspace.session
    shutil.rmtree(session.copy.session.path)
    rename_first(shell, "Only in memory")
    assert session.state is SaveState.NOT_KEPT
    assert shell.window.banner.message.key == "storage.keep.failed"
    session.save()
    stage.finish(shell)
    assert shell.window.banner.message.key == "folder.failed"
    session.save(tmp_path / "copy.journey", keep_session=True)
    stage.finish(shell)
    assert "Only in memory" in {each.title for each in read(tmp_path / "copy.journey").journey.all(Touchpoint)}


def test_an_edit_that_the_disk_refuses_is_shown_and_said(stage, document, monkeypatch):
    shell = stage.open(document())
    journal = shell.workspace.document._journal

    def refuse(entries):
        raise JournalError(Message("storage.keep.failed", reason="on purpose"))

    with monkeypatch.context() as patch:
        patch.setattr(journal, "append", refuse)
        rename_first(shell, "In memory")
        assert shell.workspace.session.state is SaveState.NOT_KEPT
        assert shell.window.banner.message.key == "storage.keep.failed"
        assert "In memory" in titles(shell)
    shell.workspace.session._keep_again()
    assert shell.workspace.document.is_kept
    assert shell.workspace.session.state is SaveState.KEPT


def test_a_fault_is_written_down_and_told_a_few_times_only(tmp_path):
    ask = ScriptedAsk()
    handler = CrashHandler(tmp_path, lambda: ask, lambda: Message("crash.safe", log="log"))
    for _ in range(5):
        try:
            raise RuntimeError("on purpose")
        except RuntimeError:
            handler.caught(*sys.exc_info())
    assert handler.log.read_text("utf-8").count("on purpose") >= 5
    assert [asked.message.key for asked in ask.asked] == ["crash.title"] * 3


@pytest.mark.parametrize("name", ["png", "svg", "pdf"])
def test_export_writes_what_was_chosen(stage, document, tmp_path, name, qtbot):
    dialog = export_dialog(stage, document, qtbot)
    dialog.form.formats.setCurrentIndex(dialog.form.formats.findData(name))
    target = tmp_path / f"map.{name}"
    dialog._ask = ScriptedAsk(target)
    dialog.export()
    qtbot.waitUntil(lambda: dialog.written is not None)
    assert dialog.written == target
    assert target.stat().st_size > 1_000


def test_the_export_says_how_large_it_will_be(stage, document, qtbot):
    dialog = export_dialog(stage, document, qtbot)
    dialog.form.width_px.setValue(1_600)
    qtbot.waitUntil(lambda: dialog.size_label.text().startswith("1,600 × "))
    assert dialog.size_label.text().endswith(" pixels")


def test_an_export_that_cannot_be_written_is_a_sentence(stage, document, tmp_path, qtbot):
    dialog = export_dialog(stage, document, qtbot)
    dialog._ask = ScriptedAsk(tmp_path / "missing" / "map.png")
    dialog.export()
    qtbot.waitUntil(dialog.form.isEnabled)
    assert dialog.written is None
    assert dialog._ask.asked[-1].message.key == "export.dialog.failed"
    assert dialog.form.isEnabled()


def test_a_png_that_nobody_could_read_is_refused_in_the_dialog(stage, document, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(png, "LONGEST", 150)
    dialog = export_dialog(stage, document, qtbot)
    dialog._ask = ScriptedAsk(tmp_path / "map.png")
    dialog.export()
    qtbot.waitUntil(dialog.form.isEnabled)
    asked = dialog._ask.asked[-1]
    assert asked.message.key == "export.dialog.failed"
    assert asked.text is not None
    assert asked.text.key == "export.too-small"
    assert not (tmp_path / "map.png").exists()


@pytest.mark.parametrize("name", ["png", "svg", "pdf"])
def test_a_stopped_export_lets_go_at_once_and_leaves_nothing(stage, document, tmp_path, name, qtbot, monkeypatch):
    gate, report = threading.Event(), ExportJob._progress
    monkeypatch.setattr(
        ExportJob, "_progress", lambda job, share: (share < 0.1 or gate.wait(20), report(job, share))[1]
    )
    dialog = export_dialog(stage, document, qtbot)
    dialog.form.formats.setCurrentIndex(dialog.form.formats.findData(name))
    dialog._ask = ScriptedAsk(tmp_path / f"map.{name}")
    before = set(Path(tmp_path).iterdir())
    dialog.export()
    assert not dialog.form.isEnabled()
    dialog.reject()
    assert dialog.form.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: not worker.is_busy())
    assert dialog.written is None
    assert set(Path(tmp_path).iterdir()) == before


def test_the_size_that_is_shown_says_when_it_is_less_than_asked_for(stage, document, qtbot, monkeypatch):
    dialog = export_dialog(stage, document, qtbot)
    qtbot.waitUntil(lambda: "×" in dialog.size_label.text())
    plain = dialog.size_label.text()
    assert not plain.startswith(("Limited", "At most"))
    monkeypatch.setattr(png, "MOST", 2_000_000)
    dialog.form.scale.setValue(dialog.form.scale.value() + 1)
    assert dialog.size_label.text().startswith("Limited to ")
    monkeypatch.setattr(png, "MOST", 10_000)
    dialog.form.scale.setValue(dialog.form.scale.value() - 0.5)
    assert dialog.size_label.text().startswith("At most ")


def test_a_dialog_left_in_the_middle_of_an_export_hears_no_more_of_it(stage, document, qtbot, tmp_path):
    shell = stage.open(document())
    journey, in_window = shell.workspace.document.journey, shell.workspace.filter.shown_of
    texts = stage.program.texts
    dialog = ExportDialog(None, journey, shell.workspace.map_id, in_window, "light", texts, stage.ask)
    stage.answers(tmp_path / "map.png")
    dialog.export()
    job, bar = dialog._job, dialog._bar
    dialog.reject()  # stops the export
    job.progressed.emit(0.5)
    assert bar.value() == 0
    qtbot.waitUntil(lambda: not worker.is_busy())
    shiboken6.delete(dialog)
    job.progressed.emit(0.5)


def export_dialog(stage, document, qtbot) -> ExportDialog:
    shell = stage.open(document())
    workspace = shell.workspace
    journey, in_window = workspace.document.journey, workspace.filter.shown_of
    dialog = ExportDialog(None, journey, workspace.map_id, in_window, "light", stage.program.texts, stage.ask)
    qtbot.addWidget(dialog)
    return dialog
