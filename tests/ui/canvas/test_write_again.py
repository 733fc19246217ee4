"""The editor is made once: the next title finds nothing of the last one in it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journeymap.model import text
from journeymap.model.edits import fields, touchpoints
from journeymap.model.layout.colour import contrast
from journeymap.model.layout.writing import writing
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.ui.canvas.write_box import PAD, WriteBox
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from journeymap.ui.theme.sheet import style_sheet
from tests.model.sample import START
from tests.ui.canvas.desk import bench, typed

Role = QPalette.ColorRole
DO = Message("edit.fields", n=1)
FIRST = ("touchpoint", START)


def test_the_next_title_is_written_in_the_same_editor(qtbot):
    desk = bench(qtbot)
    desk.canvas.write(FIRST)
    box = desk.canvas.writer.box
    typed(desk, "Brief")
    desk.canvas.writer.confirm()
    assert desk.canvas.writer.box is None
    assert box.isHidden()
    phase = next(key for key in desk.canvas.surface.cache.index.by_key if key[0] == "phase")
    before = desk.steps()
    desk.canvas.write(phase)
    assert desk.canvas.writer.box is box
    assert box.text() == desk.journey.find(phase).title
    assert not box.document().isUndoAvailable()
    assert box.textCursor().selectedText() == box.text()
    desk.canvas.writer.confirm()
    assert desk.steps() == before, "filling it is not typing"
    assert desk.journey.find(FIRST).title == "Brief"


def test_each_title_has_its_own_limit(qtbot):
    desk = bench(qtbot)
    desk.canvas.write(FIRST)
    assert desk.canvas.writer.box.limit > text.TITLE_LIMIT
    phase = next(key for key in desk.canvas.surface.cache.index.by_key if key[0] == "phase")
    desk.canvas.write(phase)
    assert desk.canvas.writer.box.limit == text.TITLE_LIMIT


def test_a_style_sheet_that_comes_later_does_not_take_its_colours(qtbot):
    desk = bench(qtbot)
    desk.canvas.write(FIRST)
    box, wanted = desk.canvas.writer.box, tokens.load("light").colours["card"]
    for theme in ("dark", "light"):
        desk.canvas.setStyleSheet(style_sheet(tokens.load(theme).colours))
        QApplication.processEvents()
        desk.canvas.writer.confirm()
        desk.canvas.write(FIRST)
        assert box.palette().base().color().name().upper() == wanted


def test_closing_gives_the_keys_to_the_map_and_to_nothing_else(qtbot):
    desk = bench(qtbot)
    other = QLineEdit(desk.canvas)
    other.setGeometry(0, 0, 60, 20)
    other.show()
    desk.canvas.setFocus()
    desk.canvas.write(FIRST)
    QApplication.processEvents()
    had: list[object] = []
    qApp = QApplication.instance()
    qApp.focusChanged.connect(lambda _, now: had.append(now))
    QTest.keyClick(desk.canvas.writer.box, Qt.Key.Key_Return)
    assert had == [desk.canvas]


def test_a_canvas_that_edits_no_more_has_no_editor(qtbot):
    desk = bench(qtbot)
    desk.canvas.write(FIRST)
    desk.canvas.attend(None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not desk.canvas.findChildren(WriteBox)


def test_under_a_style_sheet_each_title_has_its_own_ground(qtbot):
    desk = bench(qtbot)
    desk.canvas.setStyleSheet(style_sheet(tokens.load("light").colours))
    phase = next(key for key in desk.canvas.surface.cache.index.by_key if key[0] == "phase")
    seen: list[str] = []
    for theme in ("light", "dark"):
        desk.canvas.set_theme(tokens.load(theme))
        for key in (FIRST, phase):
            desk.canvas.write(key)
            QApplication.processEvents()
            box, place = desk.canvas.writer.box, writing(desk.canvas.surface.item_of(key))
            wanted = desk.canvas.surface.ink.colour(place.ground).name()
            assert box.grab().toImage().pixelColor(box.width() - 4, 4).name() == wanted, (theme, key)
            assert box.viewport().font() == box.font(), "what an empty title shows"
            seen.append(wanted)
            desk.canvas.writer.confirm()
    assert len(set(seen)) == 4


def test_it_is_as_high_as_its_text_from_the_first_time_on(qtbot):
    desk = bench(qtbot)
    phase = next(key for key in desk.canvas.surface.cache.index.by_key if key[0] == "phase")
    desk.document.commit(DO, fields.edit(desk.journey, Phase, [phase[1]], title="Before the contract"))
    lane = next(key for key in desk.canvas.surface.cache.index.by_key if key[0] == "lane")
    desk.canvas.zoom_100()
    for _ in range(2):
        desk.canvas.write(phase)
        box = desk.canvas.writer.box
        assert box.width() > box.fontMetrics().horizontalAdvance(box.text()) + 2 * PAD
        assert box.document().firstBlock().layout().lineCount() == 1
        assert box.height() == round(box.document().size().height())
        desk.canvas.write(lane)


def test_handles_go_while_one_writes_and_come_back_after(qtbot):
    desk = bench(qtbot)
    desk.selection.set([FIRST])
    assert desk.canvas.hands.knobs
    for end in (desk.canvas.writer.confirm, desk.canvas.writer.restore):
        desk.canvas.write(FIRST)
        assert not desk.canvas.hands.knobs
        end()
        assert desk.canvas.hands.knobs


def test_it_has_its_name_in_the_language_in_use(qtbot):
    desk = bench(qtbot)
    desk.canvas.write(FIRST)
    box = desk.canvas.writer.box
    desk.map_view.set_look(QtTexts("de"), tokens.load("light"))
    assert box.accessibleName() == "Kontaktpunkt ohne Titel"
    assert box.placeholderText() == "Titel"


def test_a_title_that_changes_under_it_has_room_in_it(qtbot):
    desk = bench(qtbot)
    desk.canvas.write(FIRST)
    box = desk.canvas.writer.box
    for title in ("Does anyone ask whether all of it is well by now?", "Brief"):
        desk.document.commit(DO, touchpoints.rename(desk.journey, START, title))
        assert box.text() == title
        assert box.height() == round(box.document().size().height())


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_asked_for_has_room_in_one_line_and_can_be_read(qtbot, language):
    desk = bench(qtbot)
    desk.canvas.set_texts(QtTexts(language))
    for theme in ("light", "dark", "contrast"):
        desk.canvas.set_theme(tokens.load(theme))
        for key in {each[0]: each for each in desk.canvas.surface.cache.index.by_key if each[0] != "link"}.values():
            if not desk.canvas.write(key):
                continue
            box = desk.canvas.writer.box
            room = box.width() - 2 * box.document().documentMargin()
            assert QFontMetricsF(box.font()).horizontalAdvance(box.placeholderText()) <= room, key
            ink, ground = (box.palette().color(role) for role in (Role.PlaceholderText, Role.Base))
            share = ink.alphaF()
            pairs = zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
            seen = QColor.fromRgbF(*(over * share + under * (1 - share) for over, under in pairs))
            assert contrast(seen.name(), ground.name()) >= 4.5, (theme, key)
            desk.canvas.writer.confirm()
