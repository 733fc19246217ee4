"""The start page by keyboard and mouse: files, templates, lists, work that is in no file."""

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from journeymap.model import order
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.save_state import SaveState
from journeymap.ui.start.from_list import FromListDialog
from journeymap.ui.start.thumbnails import SIZE, Thumbnails, draw
from journeymap.ui.start.tile import Tile


@pytest.fixture
def page(stage):
    """A window with its start page, as it is some time after the start."""
    shell = stage.shell()
    shell.show_start_page()
    shell.window.show()
    stage.program.when_idle()
    return shell.window.start_page


def tiles(page) -> dict[str, Tile]:
    return {tile.text(): tile for tile in page.findChildren(Tile) if tile.isVisible()}


def pictured(tile: Tile) -> bool:
    return isinstance(tile._picture, QPixmap)


def test_templates_have_names_notes_and_soon_pictures(stage, page):
    found = tiles(page)
    assert len(found) == len(stage.program.templates()) >= 5
    example = found["Fibre for Musterstadt"]
    assert len(example.accessibleName()) > 40
    stage.qtbot.waitUntil(lambda: all(map(pictured, found.values())))
    kept = list((stage.program.opening.folder.root / "thumbnails").glob("*-light.png"))
    assert len(kept) == len(found)


def test_a_template_is_taken_by_key(stage, page):
    shell = stage.program.shells[0]
    tile = tiles(page)["Complaint"]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert shell.workspace is not None
    assert shell.workspace.session.state is SaveState.NEW


def test_every_control_can_be_reached_and_has_a_name(page):
    page.window().activateWindow()
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(buttons) > 6
    for button in buttons:
        assert button.accessibleName() or button.text(), button
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()


def test_recent_files_show_what_was_saved_and_missing_ones_say_so(stage, document, monkeypatch):
    monkeypatch.setattr("journeymap.ui.start.gallery._PAUSE_MS", 10)
    here, gone = document("complaint"), document("service-blueprint")
    pictures = stage.program.gallery.thumbnails
    for path in (gone, here):
        shell = stage.open(path)
        stage.qtbot.waitUntil(lambda path=path: pictures.of_file(path, "light") is not None)
    gone.unlink()
    other = stage.shell()
    other.show_start_page()
    other.window.show()
    stage.program.when_idle()
    page = other.window.start_page
    stage.qtbot.waitUntil(lambda: "complaint" in tiles(page) and pictured(tiles(page)["complaint"]))
    found = tiles(page)
    assert not found["complaint"].is_faded
    assert pictured(found["complaint"])
    assert found["service-blueprint"].is_faded
    assert "No longer in" in found["service-blueprint"].accessibleName()
    QTest.mouseClick(found["service-blueprint"], Qt.MouseButton.LeftButton)
    assert other.workspace is None
    QTest.keyClick(found["service-blueprint"], Qt.Key.Key_Delete)
    assert stage.program.settings.recent == [here]
    assert "service-blueprint" not in tiles(page)
    assert shell.workspace is not None


def test_an_empty_list_of_files_says_so(page):
    assert page._recent._words.isVisible()
    assert page._recent._words.text() == "Files you work on will appear here."


def test_drafts_are_offered_with_their_edits(stage, document):
    shell = stage.open(document())
    shell.workspace.session.set_auto_save(False)
    first = order.touchpoints(shell.workspace.document.journey, shell.workspace.map_id)[0]
    shell.workspace.editor.rename(first.key, "Thrown away")
    stage.answers("answer.dont-save")
    shell.window.close()
    other = stage.shell()
    other.show_start_page()
    other.window.show()
    stage.program.when_idle()
    (row,) = other.window.start_page._drafts._rows
    assert "1 unsaved edit" in row._work.line
    row.open.click()
    assert any(each.title == "Thrown away" for each in other.workspace.document.journey.all(Touchpoint))


def test_the_page_speaks_both_languages_and_wears_all_themes(stage, page):
    stage.program.settings.language = "de"
    assert page._heading.text() == "Journeymap"
    assert page._buttons["list"].text() == "Aus einer Liste …"
    for theme in ("dark", "contrast", "light"):
        stage.program.settings.theme = theme
        assert page._theme.name == theme
        assert not page.grab().isNull()


def test_a_map_from_a_list(stage, qtbot, monkeypatch):
    dialog = FromListDialog(None, stage.program.texts)
    qtbot.addWidget(dialog)
    assert not dialog.make.isEnabled()
    dialog.title.setText("Moving house")
    dialog.lines.insertPlainText("# Before\nPacks boxes\nCalls the firm\n# After\nUnpacks")
    qtbot.waitUntil(lambda: dialog.make.isEnabled())
    assert dialog.preview.text() == "3 touchpoints, 2 phases: Before · After"
    dialog.make.click()
    shell = stage.shell()
    shell.show_start_page()
    stage.program.new_document(dialog.imported, shell)
    assert shell.workspace.maps()[0].title == "Moving house"
    assert shell.workspace.document.journey.count(Touchpoint) == 3
    assert shell.workspace.session.copy.is_dirty


def test_pasted_pictures_and_mark_up_become_text(stage, qtbot):
    dialog = FromListDialog(None, stage.program.texts)
    qtbot.addWidget(dialog)
    data = QMimeData()
    data.setHtml("<b>Poster</b><img src='file:///etc/passwd'>")
    data.setText("Poster\nWebsite")
    dialog.lines.insertFromMimeData(data)
    dialog.lines.insertFromMimeData(QMimeData())
    dialog.read()
    assert dialog.lines.toPlainText() == "Poster\nWebsite"
    assert dialog.preview.text().startswith("2 touchpoints")


def test_thumbnails_survive_rubbish_and_forget_what_is_gone(stage, document, tmp_path):
    shell = stage.open(document())
    picture, theme = shell.workspace.map_view.picture, stage.program.theme
    assert draw(picture, theme).size() == SIZE * 2
    store = Thumbnails(tmp_path / "pictures")
    store.keep("aa", picture, theme, tmp_path / "a.journey")
    store.keep("bb", picture, theme, tmp_path / "b.journey")
    assert store.of_file(tmp_path / "a.journey", "dark") is not None
    store.keep_only([tmp_path / "b.journey"], [])
    assert store.of_file(tmp_path / "a.journey", "light") is None
    assert not store.has("aa", "light")
    (tmp_path / "pictures" / "index.json").write_text("[1, {")
    assert store.of_file(tmp_path / "b.journey", "light") is None
    (tmp_path / "pictures" / "index.json").write_text(json.dumps({str(tmp_path / "b.journey"): "../../x"}))
    assert store.of_file(tmp_path / "b.journey", "light") is None


def test_a_list_without_a_title_gets_the_one_that_is_hinted_at(stage, qtbot):
    dialog = FromListDialog(None, stage.program.texts)
    qtbot.addWidget(dialog)
    dialog.lines.insertPlainText("Poster")
    dialog.read()
    assert dialog.imported.journey.all(Map)[0].title == dialog.title.placeholderText() == "New customer journey"
