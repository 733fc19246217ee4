"""Writing on the spot: as it will be drawn, safe at once, one step of undo, and gone without a trace on Esc."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent, QPalette
from PySide6.QtWidgets import QApplication

from journeymap.model.edits import fields, touchpoints
from journeymap.model.layout.colour import contrast
from journeymap.model.layout.shapes import Text, Weight
from journeymap.model.layout.writing import writing
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.text import TITLE_LIMIT
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.effort import calls
from tests.model.sample import BEFORE, BUY, CUSTOMER, FINISH, MAP, START
from tests.ui.canvas.desk import bench, key, typed
from tests.ui.rest import rest

FIRST, SECOND = ("touchpoint", START), ("touchpoint", BUY)
K = Qt.Key


@pytest.fixture
def desk(qtbot):
    return bench(qtbot)


def title(desk, record=FIRST):
    return desk.journey.find(record).title


def lines(box):
    """The lines of the editor as they are wrapped."""
    layout, text = box.document().firstBlock().layout(), box.toPlainText()
    spans = [layout.lineAt(at) for at in range(layout.lineCount())]
    return [text[span.textStart() : span.textStart() + span.textLength()].strip() for span in spans]


def test_enter_confirms_as_one_step(desk):
    assert desk.canvas.write(FIRST)
    typed(desk, "Brief")
    key(desk, K.Key_Return)
    assert title(desk) == "Brief"
    assert desk.steps() == 1
    assert not desk.canvas.is_writing
    assert desk.canvas.hasFocus()
    desk.document.undo()
    assert desk.journey == desk.start


def test_esc_leaves_history_as_it_was(desk, qtbot):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    qtbot.waitUntil(lambda: title(desk) == "Brief")
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start
    assert desk.steps() == 0
    assert desk.document.history.redo_step is None


def test_esc_after_a_pause_leaves_what_can_be_redone(desk):
    desk.document.commit(Message("edit.rename"), touchpoints.rename(desk.journey, BUY, "Pay"))
    desk.document.undo()
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    desk.canvas.writer.flush()  # the pause is over
    assert title(desk) == "Brief"
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start
    assert desk.document.redo() is not None
    assert title(desk, SECOND) == "Pay"


def test_what_is_typed_is_kept_within_a_pause(desk, qtbot):
    desk.canvas.write(FIRST)
    typed(desk, "Ab")
    qtbot.waitUntil(lambda: desk.replayed().find(FIRST).title == "Ab")
    typed(desk, "schied")
    qtbot.waitUntil(lambda: desk.replayed().find(FIRST).title == "Abschied")
    assert desk.steps() == 1
    key(desk, K.Key_Return)
    assert desk.steps() == 1


@pytest.mark.parametrize(
    ("code", "keys", "forward"),
    [
        (K.Key_Tab, Qt.KeyboardModifier.NoModifier, True),
        (K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, False),
    ],
)
def test_tab_confirms_and_goes_on(desk, qtbot, code, keys, forward):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    with qtbot.waitSignal(desk.canvas.advance) as told:
        key(desk, code, keys)
    assert told.args == [FIRST, forward]
    assert title(desk) == "Brief"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_frame_and_selection_can_be_told_from_the_ground(qtbot, theme):
    desk = bench(qtbot)
    desk.canvas.set_theme(tokens.load(theme))
    phases = [(Phase.table, each.id) for each in desk.journey.all(Phase)]
    for record in [FIRST, (Map.table, MAP), (Lane.table, CUSTOMER), *phases]:
        assert desk.canvas.write(record)
        palette, frame = desk.canvas.writer.box.palette(), desk.canvas.writer.box.ring
        ground = palette.color(QPalette.ColorRole.Base).name()
        marked = palette.color(QPalette.ColorRole.Highlight).name()
        assert contrast(frame.name(), ground) >= 3
        assert contrast(marked, ground) >= 3
        assert contrast(marked, palette.color(QPalette.ColorRole.HighlightedText).name()) >= 4.5
        key(desk, K.Key_Escape)


def test_losing_the_focus_confirms(desk):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    desk.canvas.setFocus()
    assert title(desk) == "Brief"
    assert not desk.canvas.is_writing


def test_a_letter_replaces_the_title(desk):
    desk.canvas.write(FIRST, initial_text="B")
    typed(desk, "rief")
    key(desk, K.Key_Return)
    assert title(desk) == "Brief"


def test_the_cursor_may_stand_at_the_end(desk):
    desk.canvas.write(FIRST, select_all=False)
    typed(desk, "!")
    key(desk, K.Key_Return)
    assert title(desk) == "Start!"


@pytest.mark.parametrize("record", [("phase", BEFORE), ("lane", CUSTOMER), ("map", MAP)])
def test_heads_are_written_on_as_well(desk, record):
    assert desk.canvas.write(record)
    box = desk.canvas.writer.box
    item = desk.canvas.surface.item_of(record)
    shown = desk.canvas.mapFromScene(QPointF(item.bounds.x, item.bounds.y))
    assert box.geometry().top() >= shown.y() - 12
    typed(desk, "Neu")
    key(desk, K.Key_Return)
    assert title(desk, record) == "Neu"
    desk.document.undo()
    assert desk.journey == desk.start


def test_the_condition_of_a_link_is_written_on_its_line(desk):
    assert desk.canvas.write(("link", "one"))
    typed(desk, "falls ja")
    key(desk, K.Key_Return)
    assert desk.journey.need(Link, "one").condition == "falls ja"
    assert desk.canvas.write(("link", "one"))
    assert desk.canvas.writer.box.text() == "falls ja"


def test_a_new_touchpoint_left_with_esc_has_never_been(desk):
    place = touchpoints.Place(BEFORE, CUSTOMER, "a5")
    desk.editor.apply(Message("edit.x"), lambda: touchpoints.add(desk.journey, place, touchpoint_id="new"))
    desk.canvas.write(("touchpoint", "new"))
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start
    assert desk.steps() == 0


def test_a_new_touchpoint_and_its_title_are_one_step(desk, qtbot):
    place = touchpoints.Place(BEFORE, CUSTOMER, "a5")
    desk.editor.apply(Message("edit.x"), lambda: touchpoints.add(desk.journey, place, touchpoint_id="new"))
    desk.canvas.write(("touchpoint", "new"))
    typed(desk, "Neu")
    qtbot.waitUntil(lambda: title(desk, ("touchpoint", "new")) == "Neu")
    key(desk, K.Key_Return)
    assert desk.steps() == 1
    desk.canvas.write(("touchpoint", "new"))
    typed(desk, "Anders")
    key(desk, K.Key_Escape)
    assert title(desk, ("touchpoint", "new")) == "Neu"
    desk.document.undo()
    assert desk.journey == desk.start


def test_a_long_title_goes_to_the_note_once(desk, qtbot):
    before = desk.journey.need(Touchpoint, START)
    desk.editor.apply(Message("x"), lambda: fields.edit(desk.journey, Touchpoint, [START], note="Alt"))
    desk.canvas.write(FIRST)
    words = "wort " * 150
    QApplication.clipboard().setText(words)
    desk.canvas.writer.box.paste()
    rest(qtbot, 200)
    typed(desk, "x")
    rest(qtbot, 200)
    key(desk, K.Key_Return)
    record = desk.journey.need(Touchpoint, START)
    whole = (record.title.removesuffix("…") + record.note.removesuffix("Alt")).replace(" ", "").replace("\n", "")
    assert whole == "wort" * 150 + "x"
    assert record.note.endswith("\nAlt")
    assert desk.said[-1] == Message("write.to-note", limit=TITLE_LIMIT)
    desk.document.undo()
    desk.document.undo()
    assert desk.journey.need(Touchpoint, START) == before


def test_pasted_html_is_plain_text_on_one_line(desk):
    desk.canvas.write(FIRST)
    data = QMimeData()
    data.setHtml("<b>fett</b><img src='file:///etc/passwd'>")
    data.setText("fett\nund\tmehr\x07\u2028Ende")
    desk.canvas.writer.box.insertFromMimeData(data)
    key(desk, K.Key_Return)
    assert title(desk) == "fett und mehr Ende"


def test_pictures_and_files_are_not_pasted(desk):
    desk.canvas.write(FIRST)
    data = QMimeData()
    data.setImageData(QImage(10, 10, QImage.Format.Format_RGB32))
    assert not desk.canvas.writer.box.canInsertFromMimeData(data)
    data.setUrls([QUrl("file:///etc/passwd")])
    desk.canvas.writer.box.insertFromMimeData(data)
    key(desk, K.Key_Return)
    assert "\n" not in title(desk)


def _paste_over_phase(desk, text):
    desk.canvas.write(("phase", BEFORE))
    data = QMimeData()
    data.setText(text)
    desk.canvas.writer.box.insertFromMimeData(data)
    key(desk, K.Key_Return)


def test_a_hundred_thousand_characters_are_cut_and_said(desk):
    some, many = (calls(lambda count=count: _paste_over_phase(desk, "lang " * count)) for count in (1_000, 20_000))
    assert many < 2 * some  # what is cut away costs nothing
    assert len(desk.journey.need(Phase, BEFORE).title) <= TITLE_LIMIT
    assert Message("write.cut") in desk.said


def test_a_hundred_thousand_characters_on_a_card_fill_title_and_note(desk):
    desk.canvas.write(FIRST)
    data = QMimeData()
    data.setText("lang " * 20_000)
    desk.canvas.writer.box.insertFromMimeData(data)
    key(desk, K.Key_Return)
    record = desk.journey.need(Touchpoint, START)
    assert len(record.title) <= TITLE_LIMIT
    assert 15_000 < len(record.note) <= 20_000
    assert desk.said[-1] == Message("write.cut"), "and not that nothing is lost"
    desk.document.undo()
    assert desk.journey == desk.start


def test_input_methods_compose(desk):
    desk.canvas.write(FIRST)
    box = desk.canvas.writer.box
    QApplication.sendEvent(box, QInputMethodEvent("にほ", []))
    assert title(desk) == "Start"
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QApplication.sendEvent(box, event)
    key(desk, K.Key_Return)
    assert title(desk) == "日本"


def test_the_editor_stands_on_its_title(desk):
    for zoom in (0.85, 1.0, 1.7, 2.5):
        desk.canvas._set_zoom(zoom)
        desk.canvas.centerOn(QPointF(*desk.canvas.surface.item_of(FIRST).bounds.centre))
        desk.canvas.write(FIRST)
        box = desk.canvas.writer.box
        place = writing(desk.canvas.surface.item_of(FIRST))
        wanted = desk.canvas.viewportTransform().map(QPointF(place.x, place.baseline))
        line = box.document().firstBlock().layout().lineAt(0)
        corner = box.document().documentLayout().blockBoundingRect(box.document().firstBlock()).topLeft()
        assert abs(box.x() + corner.x() + line.x() - wanted.x()) <= 1
        assert abs(box.y() + corner.y() + line.y() + line.ascent() - wanted.y()) <= 1.01
        key(desk, K.Key_Escape)


@pytest.mark.parametrize(
    "words",
    [
        "Störung melden über das Kundenportal",
        "Verfügbarkeitsprüfung",
        "Glasfaseranschlussvertragsunterlagen kommen",
        "Router kommt per Paket – Einrichtung",
        "Self-Service im Kunden-Login",
    ],
)
@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5, 2.0])
def test_it_wraps_as_it_will_be_drawn(desk, words, zoom):
    desk.canvas._set_zoom(zoom)
    desk.canvas.write(FIRST)
    typed(desk, words)
    desk.canvas.flush()
    shapes = desk.canvas.surface.picture.shapes(desk.canvas.surface.item_of(FIRST)).shapes
    drawn = [shape.text for shape in shapes if isinstance(shape, Text) and shape.weight is Weight.SEMIBOLD]
    assert lines(desk.canvas.writer.box)[: len(drawn) - 1] == drawn[:-1]
    if not drawn[-1].endswith("…"):
        assert lines(desk.canvas.writer.box) == drawn
    key(desk, K.Key_Escape)


def test_it_stays_in_place_while_one_zooms_and_pans(desk):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    box = desk.canvas.writer.box
    for action in (
        lambda: desk.canvas.zoom_by(1.7, QPoint(300, 300)),
        lambda: desk.canvas.scroll_by(37, 21),
        lambda: desk.canvas.resize(900, 600),
    ):
        action()
        QApplication.processEvents()
        place = writing(desk.canvas.surface.item_of(FIRST))
        wanted = desk.canvas.viewportTransform().map(QPointF(place.x, place.baseline))
        assert abs(box.x() + 5 - wanted.x()) <= 1.5
    assert box.text() == "Brief"
    assert desk.canvas.is_writing


@pytest.mark.parametrize("zoom", [0.2, 0.3, 0.5, 0.7, 0.84])
@pytest.mark.parametrize("corner", [True, False])
def test_over_a_small_card_it_floats_in_a_frame_of_its_own(desk, zoom, corner):
    canvas = desk.canvas
    canvas._set_zoom(zoom)
    card = canvas.surface.picture.card(FIRST[1])
    if corner:
        canvas.show_from(QPointF(card.x + card.w / 2, card.y + card.h / 2), zoom)
    canvas.write(FIRST)
    typed(desk, "Confirmation of the order by letter")
    box, port = canvas.writer.box, canvas.viewport().rect()
    assert box.font().pixelSize() == 13
    assert port.contains(box.geometry())
    seen = canvas.viewportTransform().mapRect(qrect(card)).toRect()
    assert box.geometry().contains(seen.intersected(port))
    if port.contains(seen):
        assert (box.geometry().center() - seen.center()).manhattanLength() <= 2
    shown = box.grab().toImage()
    ink = canvas.surface.ink
    assert shown.pixelColor(0, 0) == ink.colour("canvas")
    assert shown.pixelColor(3, box.height() // 2) == box.ring
    wrapped = lines(box)
    key(desk, K.Key_Return)
    shapes = canvas.surface.picture.shapes(canvas.surface.item_of(FIRST)).shapes
    drawn = [shape.text for shape in shapes if isinstance(shape, Text) and shape.weight is Weight.SEMIBOLD]
    assert len(drawn) == 2
    assert wrapped == drawn
    canvas._set_zoom(1.0)
    canvas.write(FIRST)
    box = canvas.writer.box
    assert box.grab().toImage().pixelColor(0, box.height() // 2) == box.ring


def test_from_afar_it_is_still_legible(desk):
    desk.canvas._set_zoom(0.1)
    desk.canvas.write(FIRST)
    box = desk.canvas.writer.box
    assert box.font().pixelSize() >= 13
    assert box.width() >= 150
    assert desk.canvas.viewport().rect().contains(box.geometry())


def test_it_grows_with_its_text(desk):
    desk.canvas.write(FIRST)
    low = desk.canvas.writer.box.height()
    typed(desk, "viele Wörter " * 12)
    assert desk.canvas.writer.box.height() > low * 2


def test_a_record_removed_meanwhile_closes_it(desk):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    desk.editor.apply(Message("x"), lambda: touchpoints.remove(desk.journey, [START]))
    assert not desk.canvas.is_writing
    assert desk.journey.find(FIRST) is None
    assert desk.said == []


def test_a_title_changed_elsewhere_shows_unless_one_has_typed(desk):
    desk.canvas.write(FIRST)
    desk.editor.apply(Message("x"), lambda: touchpoints.rename(desk.journey, START, "Anderswo"))
    assert desk.canvas.writer.box.text() == "Anderswo"
    typed(desk, "!")
    desk.editor.apply(Message("x"), lambda: touchpoints.rename(desk.journey, START, "Noch einmal"))
    assert desk.canvas.writer.box.text() == "Anderswo!"
    key(desk, K.Key_Return)
    assert title(desk) == "Anderswo!"


def test_undo_while_writing_is_followed(desk):
    desk.editor.rename(FIRST, "Zwei")
    desk.canvas.write(FIRST)
    desk.editor.undo()
    assert desk.canvas.writer.box.text() == "Start"
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start


def test_language_and_theme_change_while_writing(desk):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    desk.map_view.set_look(QtTexts("de"), tokens.load("dark"))
    box = desk.canvas.writer.box
    assert box.text() == "Brief"
    assert box.palette().base().color().name().upper() == tokens.load("dark").colours["card"]
    key(desk, K.Key_Return)
    assert title(desk) == "Brief"


def test_another_map_confirms(desk):
    desk.canvas.write(FIRST)
    typed(desk, "Brief")
    desk.map_view.show(desk.journey, "")
    assert not desk.canvas.is_writing
    assert title(desk) == "Brief"


def test_a_locked_phase_says_so(desk):
    desk.editor.apply(Message("x"), lambda: fields.edit(desk.journey, Phase, [BEFORE], locked=True))
    assert not desk.canvas.write(FIRST)
    assert desk.said == [Message("lock.phase", title="Before")]
    assert not desk.canvas.write(("phase", BEFORE))
    assert desk.canvas.write(("touchpoint", FINISH))


def test_two_editors_are_never_open(desk):
    desk.canvas.write(FIRST)
    typed(desk, "Eins")
    desk.canvas.write(SECOND)
    assert title(desk) == "Eins"
    typed(desk, "Zwei")
    key(desk, K.Key_Return)
    assert title(desk, SECOND) == "Zwei"
    assert desk.steps() == 2


def test_keys_of_the_text_are_no_shortcuts(desk, qtbot):
    from PySide6.QtGui import QAction, QKeySequence

    fired = []
    for keys in ("Del", "Tab", "Esc", "Left", "Ctrl+Left", "Return", "A"):
        action = QAction(desk.canvas)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, name=keys: fired.append(name))
        desk.canvas.addAction(action)
    desk.canvas.write(FIRST)
    for code in (K.Key_Left, K.Key_Delete, K.Key_A):
        key(desk, code)
    key(desk, K.Key_Left, Qt.KeyboardModifier.ControlModifier)
    key(desk, K.Key_Return)
    assert fired == []


def test_right_to_left_titles_are_written_where_they_stand(desk):
    desk.editor.rename(FIRST, "שלום לכולם")
    desk.canvas.write(FIRST)
    item = desk.canvas.surface.item_of(FIRST)
    card = desk.canvas.viewportTransform().mapRect(qrect(item.bounds))
    assert card.contains(QRectF(desk.canvas.writer.box.geometry()))
    key(desk, K.Key_Escape)


def test_nothing_is_written_on_what_has_no_title(desk):
    assert not desk.canvas.write(("emotion", "mood"))
    assert not desk.canvas.write(("touchpoint", "nobody"))
    assert desk.journey.need(Lane, CUSTOMER).title
    assert desk.journey.need(Map, MAP).title
