"""Pictures at touchpoints: dropped, pasted, added from files, kept through save, reopening and a copy elsewhere."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.edits import attachments
from journeymap.model.records.touchpoints import Attachment, Touchpoint
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from journeymap.ui import worker
from journeymap.ui.pictures import clips, intake
from journeymap.ui.pictures.viewer import Viewer
from tests.ui.pictures import pictures
from tests.ui.rest import rest


@pytest.fixture
def shell(stage, document):
    return stage.open(document("service-blueprint"))


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name, colour in (("letter.png", "#8A3DE8"), ("poster.jpg", "#0E6377")):
        path = tmp_path / name
        path.write_bytes(pictures.encoded(pictures.image(80, 60, colour), "PNG" if name.endswith("png") else "JPEG"))
        made.append(path)
    return made


def journey(shell):
    return shell.workspace.document.journey


def first(shell) -> str:
    """The first card of the map that is shown, selected."""
    item = shell.workspace.canvas.surface.cards()[0]
    shell.workspace.selection.set([item.key])
    return item.key[1]


def settle(qtbot) -> None:
    qtbot.waitUntil(lambda: not worker.is_busy())


def captions(shell, touchpoint_id: str) -> list[str]:
    return [each.caption for each in attachments.of(journey(shell), touchpoint_id)]


def with_files(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(shell, data: QMimeData, at: QPoint) -> bool:
    """Drag over the canvas, then drop; whether the canvas took it."""
    viewport = shell.workspace.canvas.viewport()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(viewport, enter)
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(viewport, event)
    return event.isAccepted()


def place(shell, touchpoint_id: str) -> QPoint:
    canvas = shell.workspace.canvas
    item = canvas.surface.item_of((Touchpoint.table, touchpoint_id))
    return canvas.mapFromScene(QPointF(*item.bounds.centre))


def test_files_are_added_from_the_menu_in_one_step(shell, stage, files, qtbot) -> None:
    card = first(shell)
    stage.answers(files)
    before = journey(shell).snapshot()
    shell.do("pictures.add")
    settle(qtbot)
    assert captions(shell, card) == ["letter", "poster"]
    shell.do("edit.undo")
    assert journey(shell) == before
    shell.do("edit.redo")
    assert captions(shell, card) == ["letter", "poster"]
    assert stage.program.settings.folder == files[0].parent


def test_a_picture_is_dropped_on_a_card_and_shown_there(shell, files, qtbot) -> None:
    card = first(shell)
    assert drop(shell, with_files(files[:1]), place(shell, card))
    settle(qtbot)
    assert captions(shell, card) == ["letter"]
    item = shell.workspace.canvas.surface.item_of((Touchpoint.table, card))
    group = item.group or item.painter.draw(item)
    assert "1 picture" in group.title
    assert not shell.workspace.canvas.surface.marks


def test_what_is_dragged_over_the_map_and_away_leaves_no_ring_and_no_complaint(shell, files) -> None:
    canvas, at = shell.workspace.canvas, place(shell, first(shell))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = with_files(files[:1])
    QGuiApplication.sendEvent(canvas.viewport(), QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
    assert canvas.surface.marks
    QGuiApplication.sendEvent(canvas.viewport(), QDragLeaveEvent())
    assert not canvas.surface.marks


def test_what_is_dropped_beside_the_cards_or_is_no_picture_is_not_for_them(
    shell, stage, files, tmp_path, monkeypatch
) -> None:
    card = first(shell)
    at, opened = place(shell, card), []
    monkeypatch.setattr(stage.program, "open_files", lambda paths, beside: opened.append(paths))
    mixed = [*files, tmp_path / "a.journey"]
    for paths in ([tmp_path / "a.journey"], mixed):
        drop(shell, with_files(paths), at)
    QApplication.processEvents()  # opened when the drop is over
    assert opened == [[tmp_path / "a.journey"], mixed]
    assert not drop(shell, with_files(files), QPoint(1, 1))
    assert journey(shell).count(Attachment) == 0


def test_a_picture_is_pasted_at_the_selected_card(shell, qtbot) -> None:
    card = first(shell)
    QGuiApplication.clipboard().setImage(pictures.image())
    count = journey(shell).count(Touchpoint)
    shell.do("clipboard.paste")
    settle(qtbot)
    assert len(captions(shell, card)) == 1
    assert journey(shell).count(Touchpoint) == count
    shell.workspace.selection.set(())
    shell.do("clipboard.paste")
    settle(qtbot)
    assert journey(shell).count(Attachment) == 1
    assert "Select the touchpoint" in shell.window.status.currentMessage()


def test_a_table_that_comes_with_a_picture_is_pasted_as_text(shell, stage, qtbot) -> None:
    first(shell)
    data = QMimeData()
    data.setText("Antrag")
    data.setImageData(pictures.image())
    shell.do("clipboard.paste_data", data)
    assert journey(shell).count(Attachment) == 0
    assert any(touchpoint.title == "Antrag" for touchpoint in journey(shell).all(Touchpoint))


def test_the_same_picture_is_not_there_twice(shell, files, qtbot) -> None:
    card = first(shell)
    for _ in range(2):
        shell.do("pictures.put_files", [card], files[:1])
        settle(qtbot)
    assert captions(shell, card) == ["letter"]
    assert "already" in shell.window.status.currentMessage()


def test_broken_ones_are_told_and_the_others_are_taken(shell, files, tmp_path, qtbot) -> None:
    card = first(shell)
    html = tmp_path / "page.png"
    html.write_text("<html><img src=file:///etc/passwd></html>")
    cut = tmp_path / "cut.png"
    cut.write_bytes(pictures.encoded(pictures.noise(60, 60))[:2_000])
    shell.do("pictures.put_files", [card], [html, files[0], cut])
    settle(qtbot)
    assert captions(shell, card) == ["letter"]
    message = shell.window.banner.message
    assert message.key == "pictures.and-more"
    assert "page.png" in message.arguments["first"]


@pytest.mark.parametrize(("answer", "count"), [("pictures.scale", 1), ("answer.cancel", 0)])
def test_a_large_picture_is_scaled_down_if_the_person_wants_it(shell, stage, tmp_path, qtbot, answer, count) -> None:
    card = first(shell)
    large = tmp_path / "large.png"
    large.write_bytes(pictures.encoded(pictures.image(3_000, 40)))
    stage.answers(answer)
    shell.do("pictures.put_files", [card], [large])
    settle(qtbot)
    found = attachments.of(journey(shell), card)
    assert len(found) == count
    if found:
        assert shell.workspace.editor.album.image(found[0].sha256).width() == intake.SIDE


def test_a_locked_document_asks_for_no_file(shell, stage) -> None:
    from journeymap.model.messages import Message

    first(shell)
    shell.workspace.editor._locked = Message("storage.read-only.newer", format="9")
    shell.do("pictures.add")
    assert stage.ask.asked == []
    assert journey(shell).count(Attachment) == 0


def test_pictures_are_saved_and_those_that_nothing_shows_are_left_behind(shell, stage, files, qtbot, own_home) -> None:
    card = first(shell)
    shell.do("pictures.put_files", [card], files)
    settle(qtbot)
    one, two = attachments.of(journey(shell), card)
    shell.workspace.editor.apply(_label(), lambda: attachments.remove(journey(shell), [two.id]))
    shell.do("file.save")
    stage.finish(shell)
    elsewhere = WorkingCopy.open(StateFolder(own_home / "other"), shell.workspace.session.path)
    try:
        assert elsewhere.pictures.get(one.sha256) is not None
        assert elsewhere.pictures.get(two.sha256) is None
        assert elsewhere.warnings == []
    finally:
        elsewhere.close()
    shell.do("edit.undo")
    assert shell.workspace.editor.album.image(two.sha256) is not None


def test_after_a_crash_the_picture_is_there(shell, files, qtbot, own_home) -> None:
    card = first(shell)
    shell.do("pictures.put_files", [card], files)
    settle(qtbot)
    wanted = [each.sha256 for each in attachments.of(journey(shell), card)]
    session = shell.workspace.session.copy.session
    left = StateFolder(own_home / "left")
    shutil.copytree(session.path.parent.parent, left.root, ignore=shutil.ignore_patterns("lock"))
    found = next(each for each in left.sessions() if each.id == session.id)
    copy = WorkingCopy.resume(left, found)
    try:
        assert [each.sha256 for each in attachments.of(copy.document.journey, card)] == wanted
        assert all(copy.pictures.get(sha256) is not None for sha256 in wanted)
    finally:
        copy.close()


def test_a_copy_in_another_document_has_the_bytes(shell, stage, document, files, qtbot, tmp_path) -> None:
    card = first(shell)
    shell.do("pictures.put_files", [card], files)
    settle(qtbot)
    wanted = {each.sha256 for each in attachments.of(journey(shell), card)}
    shell.do("clipboard.copy")
    other = stage.open(document("complaint", tmp_path / "other"))
    other.do("clipboard.paste")
    assert {each.sha256 for each in journey(other).all(Attachment)} == wanted
    assert {row[0] for row in other.workspace.editor.album.rows(wanted)} == wanted


@pytest.mark.parametrize("foreign", [b"", b"{}", b"[1]", b"[[]]", b'[{"sha256": "x"}]', b"[" * 100_000, b"\xff\xfe"])
def test_foreign_data_under_our_name_is_passed_over(shell, files, qtbot, foreign) -> None:
    card = first(shell)
    shell.do("pictures.put_files", [card], files[:1])
    settle(qtbot)
    shell.do("clipboard.copy")
    data = QGuiApplication.clipboard().mimeData()
    forged = QMimeData()
    for name in data.formats():
        forged.setData(name, data.data(name))
    forged.setData(clips.MIME, QByteArray(foreign))
    shell.do("clipboard.paste_data", forged)
    assert journey(shell).count(Attachment) == 2


def test_pictures_are_seen_large_with_arrows(shell, files, qtbot) -> None:
    card = first(shell)
    shell.do("pictures.show")
    assert "no pictures" in shell.window.status.currentMessage()
    shell.do("pictures.put_files", [card], files)
    settle(qtbot)
    shell.do("pictures.show")
    (viewer,) = shell.window.findChildren(Viewer)
    qtbot.waitUntil(viewer.isActiveWindow)
    assert viewer.windowTitle() == "letter"
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.windowTitle() == "poster"
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.place == 0
    QTest.keyClick(viewer, Qt.Key.Key_Escape)


def test_a_picture_is_written_to_a_file(shell, stage, files, qtbot, tmp_path) -> None:
    card = first(shell)
    shell.do("pictures.put_files", [card], files[:1])
    settle(qtbot)
    (attachment,) = attachments.of(journey(shell), card)
    target = tmp_path / "out.png"
    stage.answers(target)
    shell.do("pictures.save", attachment.id)
    assert intake.decoded(target.read_bytes(), "out").width() == 80
    assert stage.ask.asked[-1].arguments[0].name == "letter.png"


class TestSection:
    """The pictures in the inspector."""

    @pytest.fixture
    def part(self, shell, files, qtbot):
        card = first(shell)
        shell.do("pictures.put_files", [card], files)
        settle(qtbot)
        inspector = shell.panels["inspector"]
        from journeymap.ui.pictures.section import PicturePart

        qtbot.waitUntil(lambda: inspector.findChild(PicturePart) is not None)
        part = inspector.findChild(PicturePart)
        qtbot.waitUntil(lambda: len(part.rows) == 2)
        qtbot.waitUntil(lambda: all(not row.thumb.icon().isNull() for row in part.rows))
        return part

    def test_captions_are_edited_in_place(self, shell, part, qtbot) -> None:
        row = part.rows[0]
        line = row.caption.widget
        line.selectAll()
        QTest.keyClicks(line, "Der Brief")
        part.flush()
        assert captions(shell, first(shell)) == ["Der Brief", "poster"]
        shell.do("edit.undo")
        assert line.text() == "letter"

    def test_they_are_moved_and_removed_by_keys(self, shell, part, qtbot) -> None:
        card = first(shell)
        part.rows[0].thumb.setFocus()
        QTest.keyClick(part.rows[0].thumb, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert captions(shell, card) == ["poster", "letter"]
        assert part.rows[1].thumb.hasFocus()
        part.rows[0].thumb.setFocus()
        QTest.keyClick(part.rows[0].thumb, Qt.Key.Key_Delete)
        assert captions(shell, card) == ["letter"]
        assert len(part.rows) == 1
        assert part.rows[0].thumb.hasFocus()
        QTest.keyClick(part.rows[0].thumb, Qt.Key.Key_Delete)
        assert part.rows == []
        shell.do("edit.undo")
        shell.do("edit.undo")
        assert [row.caption.widget.text() for row in part.rows] == ["poster", "letter"]

    def test_a_picture_that_is_missing_says_so(self, shell, part, qtbot) -> None:
        card = first(shell)
        sha256 = "0" * 64
        shell.workspace.editor.apply(_label(), lambda: attachments.attach(journey(shell), card, [(sha256, "gone")]))
        qtbot.waitUntil(lambda: len(part.rows) == 3)
        assert part.rows[2].thumb.text() == "?"
        assert "not in the document" in part.rows[2].thumb.toolTip()

    def test_of_several_touchpoints_adding_is_offered(self, shell, stage, part, files, qtbot) -> None:
        cards = [item.key for item in shell.workspace.canvas.surface.cards()[:3]]
        shell.workspace.selection.set(cards)
        assert part.rows == []
        stage.answers(files[:1])
        part.add.click()
        settle(qtbot)
        found = [captions(shell, key[1]) for key in cards]
        assert found == [["letter", "poster"], ["letter"], ["letter"]]


def _label():
    from journeymap.model.messages import Message

    return Message("edit.fields", n=1)


def test_a_closed_document_is_asked_for_no_more_thumbnails(shell, files, qtbot) -> None:
    card = first(shell)
    shell.do("pictures.put_files", [card], files)
    settle(qtbot)
    album, hashes = shell.workspace.editor.album, [each.sha256 for each in attachments.of(journey(shell), card)]
    album._thumbnails.clear()
    asked: list[str] = []
    get = album._pictures.get
    for sha256 in hashes:
        album.thumbnail(sha256)
    album._pictures = SimpleNamespace(get=lambda sha256: (asked.append(sha256), get(sha256))[1])
    shell._drop_workspace()
    rest(qtbot, 100)
    assert asked == []
