"""What hangs on a touchpoint or a link, as cards in the inspector: adding, editing, moving, removing, all by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeymap.model.edits import notes, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Evidence, Owner
from journeymap.model.records.notes import Comment, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.records.touchpoints import Touchpoint, TouchpointEvidence, TouchpointInformation
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from journeymap.ui.theme.sheet import style_sheet
from tests.model.sample import BUY, FINISH, MAP, START, sample
from tests.ui.panels.bench import Bench
from tests.ui.rest import rest

DO = Message("edit.fields", n=1)
HERE = ("touchpoint", BUY)
Key = Qt.Key


@pytest.fixture
def at_buy(bench):
    bench.select(HERE)
    return bench


@pytest.fixture
def dressed(at_buy):
    """With the look of the program: widths depend on it."""
    font = QFont()
    font.setFamilies(["Inter", "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(13)
    at_buy.window.setFont(font)
    at_buy.window.setStyleSheet(style_sheet(tokens.load("light").colours))
    return at_buy


def part(bench, table: str):
    return bench.form.list_of(table)


def add(bench, table: str, text: str, key=Key.Key_Return, held=Qt.KeyboardModifier.NoModifier) -> None:
    line = part(bench, table).adder.line
    line.setFocus()
    bench.qtbot.keyClicks(line, text)
    bench.qtbot.keyClick(line, key, held)


def pains(bench, place: str = BUY) -> list[PainPoint]:
    found = bench.journey.referring(PainPoint, "touchpoint_id", place)
    return sorted(found, key=lambda pain: pain.rank)


def field(bench, table: str, name: str) -> QWidget:
    opened = part(bench, table).opened
    assert opened is not None
    return opened.form.row(name).editor.widget


def badge(bench, table: str, place: int = 0) -> str:
    return part(bench, table).cards[place].findChild(QLabel, "badge").text()


def test_without_any_there_is_one_quiet_line(at_buy):
    pain = part(at_buy, "pain_point")
    assert not pain.heading.isVisible()
    assert pain.adder.line.isVisible()
    assert pain.adder.line.placeholderText() == "+  Add a pain point"


def test_a_pain_point_by_keys_alone(at_buy, qtbot):
    add(at_buy, "pain_point", "Too slow")
    assert [pain.text for pain in pains(at_buy)] == ["Too slow"]
    pain = part(at_buy, "pain_point")
    assert pain.heading.isVisible()
    assert badge(at_buy, "pain_point") == "9"
    assert QApplication.focusWidget().objectName() == "score"
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_5)
    assert (pains(at_buy)[0].severity, badge(at_buy, "pain_point")) == (5, "15")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Left)
    assert (pains(at_buy)[0].severity, badge(at_buy, "pain_point")) == (4, "12")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pain.adder.line.hasFocus()
    add(at_buy, "pain_point", "Too dear", held=Qt.KeyboardModifier.ControlModifier)
    assert pain.adder.line.hasFocus()
    assert [pain.text for pain in pains(at_buy)] == ["Too slow", "Too dear"]
    for _ in range(4):
        at_buy.workspace.editor.undo()
    assert at_buy.journey == sample()
    assert not pain.heading.isVisible()


def test_esc_leads_back_step_by_step_and_loses_nothing(at_buy, qtbot):
    add(at_buy, "pain_point", "Too slow")
    pain = part(at_buy, "pain_point")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert pain.opened is None
    assert pain.cards[0].head.hasFocus()
    qtbot.keyClick(pain.cards[0].head, Key.Key_Down)
    assert pain.adder.line.hasFocus()
    qtbot.keyClicks(pain.adder.line, "Half a thought")
    with qtbot.waitSignal(at_buy.inspector.left):
        qtbot.keyClick(pain.adder.line, Key.Key_Escape)
    at_buy.select(("touchpoint", START))
    assert pain.adder.line.text() == ""
    at_buy.select(HERE)
    assert pain.adder.line.text() == "Half a thought"
    assert len(pains(at_buy)) == 1


def test_what_stands_in_the_line_is_kept_when_another_is_selected(at_buy, qtbot):
    line = part(at_buy, "pain_point").adder.line
    line.setFocus()
    qtbot.keyClicks(line, "Too slow")
    at_buy.select(("touchpoint", START))
    assert [pain.text for pain in pains(at_buy)] == ["Too slow"]
    assert pains(at_buy, START) == []
    assert line.text() == ""


@pytest.mark.parametrize(
    ("reason", "count"),
    [("Tab", 1), ("ActiveWindow", 0), ("Popup", 0)],
)
def test_tab_completes_and_another_window_does_not(at_buy, qtbot, reason, count):
    line = part(at_buy, "pain_point").adder.line
    qtbot.keyClicks(line, "Too slow")
    QApplication.sendEvent(
        line, QFocusEvent(QFocusEvent.Type.FocusOut, getattr(Qt.FocusReason, f"{reason}FocusReason"))
    )
    assert len(pains(at_buy)) == count


def test_moving_and_removing(at_buy, qtbot):
    for text in ("One", "Two", "Three"):
        add(at_buy, "pain_point", text, held=Qt.KeyboardModifier.ControlModifier)
    heads = [card.head for card in part(at_buy, "pain_point").cards]
    heads[2].setFocus()
    qtbot.keyClick(heads[2], Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [pain.text for pain in pains(at_buy)] == ["One", "Three", "Two"]
    assert heads[1].hasFocus()
    qtbot.keyClick(heads[1], Key.Key_Delete)
    assert [pain.text for pain in pains(at_buy)] == ["One", "Two"]
    assert heads[1].hasFocus()
    qtbot.keyClick(heads[1], Key.Key_Return)
    opened = part(at_buy, "pain_point").opened
    opened._up.click()
    assert [pain.text for pain in pains(at_buy)] == ["Two", "One"]
    assert opened.isVisible()
    opened._remove.click()
    assert [pain.text for pain in pains(at_buy)] == ["One"]
    assert part(at_buy, "pain_point").opened is None
    for _ in range(4):
        at_buy.workspace.editor.undo()
    assert [pain.text for pain in pains(at_buy)] == ["One", "Two", "Three"]


def test_delete_on_a_card_is_not_for_the_touchpoint(at_buy, qtbot):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    add(at_buy, "pain_point", "One", held=Qt.KeyboardModifier.ControlModifier)
    head = part(at_buy, "pain_point").cards[0].head
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(head, event)
    assert event.isAccepted()


def test_a_new_owner_and_a_new_answer_from_within_a_card(at_buy, qtbot):
    add(at_buy, "pain_point", "Too slow")
    owner = field(at_buy, "pain_point", "owner_id")
    owner.setFocus()
    qtbot.keyClicks(owner.lineEdit(), "Billing")
    qtbot.keyClick(owner.lineEdit(), Key.Key_Return)
    assert at_buy.journey.get(Owner, pains(at_buy)[0].owner_id).name == "Billing"
    line = part(at_buy, "pain_point").opened.form.row("opportunities").editor._add.widget.lineEdit()
    line.setFocus()
    qtbot.keyClicks(line, "Hire people")
    qtbot.keyClick(line, Key.Key_Return)
    answer = at_buy.journey.all(Opportunity)[0]
    assert (answer.text, answer.map_id) == ("Hire people", MAP)
    assert at_buy.journey.count(OpportunityPainPoint) == 1
    assert part(at_buy, "opportunity").cards[0].head.accessibleName().endswith("Hire people, Idea")


def test_an_opportunity_answers_several(at_buy, qtbot):
    for text in ("Too slow", "Too dear"):
        add(at_buy, "pain_point", text, held=Qt.KeyboardModifier.ControlModifier)
    add(at_buy, "opportunity", "Hire people")
    assert badge(at_buy, "opportunity") == "3/3"
    field(at_buy, "opportunity", "impact")
    editor = part(at_buy, "opportunity").opened.form.row("impact").editor
    qtbot.keyClick(editor.focusable()[2], Key.Key_5)
    assert badge(at_buy, "opportunity") == "5/3"
    answers = part(at_buy, "opportunity").opened.form.row("answers").editor._add.widget
    assert {answers.itemText(at) for at in range(answers.count())} == {
        "Too slow (Buy)", "Too dear (Buy)", "Waits for weeks (Buy → Finish)",
    }  # fmt: skip
    for text in ("Too slow (Buy)", "Waits for weeks (Buy → Finish)"):
        answers.setFocus()
        answers.lineEdit().insert(text)
        answers.lineEdit().setModified(True)
        qtbot.keyClick(answers.lineEdit(), Key.Key_Return)
    assert at_buy.journey.count(OpportunityPainPoint) == 2
    qtbot.keyClicks(answers.lineEdit(), "no such pain point")
    qtbot.keyClick(answers.lineEdit(), Key.Key_Return)
    assert at_buy.journey.count(OpportunityPainPoint) == 2
    assert at_buy.workspace.refusals == []


def test_a_reading(at_buy, qtbot):
    adder = part(at_buy, "reading").adder
    adder.choice.setCurrentIndex(0)
    adder.choice.activated.emit(0)
    assert adder.value.hasFocus()
    qtbot.keyClicks(adder.value, "many")
    qtbot.keyClick(adder.value, Key.Key_Return)
    assert adder.value.property("wrong")
    adder.value.clear()
    qtbot.keyClicks(adder.value, "42,5")
    qtbot.keyClick(adder.value, Key.Key_Return)
    reading = at_buy.journey.all(Reading)[0]
    assert (reading.metric, reading.value) == ("nps", 42.5)
    for name, text in (("promoters", "50"), ("passives", "30"), ("detractors", "20")):
        line = field(at_buy, "reading", name)
        qtbot.waitUntil(line.isVisible)
        line.setFocus()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Key.Key_Return)
    reading = at_buy.journey.all(Reading)[0]
    assert (reading.value, reading.sample_size) == (30.0, 100)
    assert "95 %" in part(at_buy, "reading").cards[0].head.accessibleName()
    metric = field(at_buy, "reading", "metric")
    metric.setCurrentIndex(1)
    metric.activated.emit(1)
    assert not field(at_buy, "reading", "promoters").isVisible()


def test_a_comment_is_signed_and_the_name_is_remembered(at_buy, qtbot, settings):
    add(at_buy, "comment", "Is that so?")
    comment = at_buy.journey.all(Comment)[0]
    assert (comment.text, comment.author) == ("Is that so?", "")
    line = field(at_buy, "comment", "author")
    line.setFocus()
    qtbot.keyClicks(line, "Ana")
    qtbot.keyClick(line, Key.Key_Return)
    assert settings.author == "Ana"
    add(at_buy, "comment", "Yes.")
    assert {each.author for each in at_buy.journey.all(Comment)} == {"Ana"}
    resolved = field(at_buy, "comment", "resolved")
    resolved.click()
    assert [each.resolved for each in at_buy.journey.all(Comment) if each.text == "Yes."] == [True]


def test_a_citation_is_taken_from_the_catalogue_or_added_to_it(at_buy, qtbot):
    add(at_buy, "evidence", "Survey 2026", held=Qt.KeyboardModifier.ControlModifier)
    at_buy.select(("touchpoint", START))
    add(at_buy, "evidence", "SURVEY 2026", held=Qt.KeyboardModifier.ControlModifier)
    assert at_buy.journey.count(Evidence) == 1
    assert at_buy.journey.count(TouchpointEvidence) == 2
    head = part(at_buy, "evidence").cards[0].head
    head.setFocus()
    qtbot.keyClick(head, Key.Key_Delete)
    assert at_buy.journey.count(Evidence) == 1
    assert [tie.touchpoint_id for tie in at_buy.journey.all(TouchpointEvidence)] == [BUY]


def test_several_share_one_card_and_are_edited_together(bench, qtbot):
    bench.select(("touchpoint", START), ("touchpoint", BUY), ("touchpoint", FINISH))
    add(bench, "pain_point", "Too slow")
    assert bench.journey.count(PainPoint) == 4
    assert len(part(bench, "pain_point").groups) == 1
    editor = part(bench, "pain_point").opened.form.row("severity").editor
    qtbot.keyClick(editor.focusable()[2], Key.Key_5)
    assert [pains(bench, place)[0].severity for place in (START, BUY, FINISH)] == [5, 5, 5]
    bench.select(("touchpoint", START))
    head = part(bench, "pain_point").cards[0].head
    qtbot.keyClick(head, Key.Key_Delete)
    bench.select(("touchpoint", START), ("touchpoint", BUY), ("touchpoint", FINISH))
    assert "at 2 of 3" in part(bench, "pain_point").cards[0].head.accessibleName()
    part(bench, "pain_point").open_card(0)
    part(bench, "pain_point").opened._spread.click()
    assert [len(pains(bench, place)) for place in (START, BUY, FINISH)] == [1, 1, 1]
    assert pains(bench, START)[0].severity == 5
    bench.workspace.editor.undo()
    assert pains(bench, START) == []


def test_texts_that_pass_through_each_other_stay_two(bench, qtbot):
    for place, text in ((START, "Wait"), (BUY, "Waiting")):
        bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", place), text))
    bench.select(("touchpoint", START), ("touchpoint", BUY))
    pain = part(bench, "pain_point")
    assert len(pain.groups) == 2
    pain.open_card(1)
    line = field(bench, "pain_point", "text")
    line.setFocus()
    line.end(False)
    for _ in range(3):
        qtbot.keyClick(line, Key.Key_Backspace)
    bench.inspector.flush()
    assert {each.text for each in pains(bench, START) + pains(bench, BUY)} == {"Wait"}
    assert len(pain.groups) == 2
    qtbot.keyClicks(line, "er")
    bench.inspector.flush()
    assert (pains(bench, START)[0].text, pains(bench, BUY)[0].text) == ("Wait", "Waiter")


def test_on_a_link(bench, qtbot):
    bench.select(("link", "two"))
    assert len(part(bench, "pain_point").groups) == 1
    add(bench, "pain_point", "Nobody calls", held=Qt.KeyboardModifier.ControlModifier)
    add(bench, "comment", "True", held=Qt.KeyboardModifier.ControlModifier)
    assert {pain.text for pain in bench.journey.referring(PainPoint, "link_id", "two")} == {
        "Waits for weeks", "Nobody calls",
    }  # fmt: skip
    assert bench.journey.all(Comment)[0].link_id == "two"


def test_what_is_being_edited_goes_by_undo(at_buy, qtbot):
    add(at_buy, "pain_point", "Too slow")
    line = field(at_buy, "pain_point", "text")
    line.setFocus()
    qtbot.keyClicks(line, "!")
    at_buy.document.undo()
    rest(qtbot, 300)
    assert pains(at_buy) == []
    assert part(at_buy, "pain_point").opened is None
    assert part(at_buy, "pain_point").adder.line.hasFocus()
    assert at_buy.workspace.refusals == []


def test_the_touchpoint_goes_while_its_pain_point_is_edited(at_buy, qtbot):
    add(at_buy, "pain_point", "Too slow")
    line = field(at_buy, "pain_point", "text")
    line.setFocus()
    qtbot.keyClicks(line, "!")
    at_buy.document.commit(DO, touchpoints.remove(at_buy.journey, [BUY]))
    rest(qtbot, 300)
    assert at_buy.form.spec.table == "map"
    assert at_buy.journey.count(PainPoint) == 0
    assert at_buy.workspace.refusals == []


def test_another_language_while_typing(at_buy, qtbot):
    add(at_buy, "pain_point", "Too slow")
    line = field(at_buy, "pain_point", "text")
    line.setFocus()
    line.end(False)
    qtbot.keyClicks(line, " indeed")
    adder = part(at_buy, "opportunity").adder.line
    adder.setText("Half")
    at_buy.panels.set_texts(QtTexts("de"))
    assert line.text() == "Too slow indeed"
    assert line.accessibleName() == "Schmerz"
    assert (adder.text(), adder.placeholderText()) == ("Half", "+  Chance hinzufügen")
    at_buy.inspector.flush()
    assert pains(at_buy)[0].text == "Too slow indeed"


def test_hostile_text_is_text_and_never_makes_the_form_wider(dressed, qtbot):
    at_buy = dressed
    line = part(at_buy, "pain_point").adder.line
    line.setFocus()
    line.insert("<h1>&amp;</h1>" + "W" * 100_000)
    qtbot.keyClick(line, Key.Key_Return)
    pain = pains(at_buy)[0]
    assert len(pain.text) <= 500
    assert pain.text.startswith("<h1>&amp;</h1>WWW")
    assert len(pain.cause) == 20_000
    head = part(at_buy, "pain_point").cards[0].head
    assert head.toolTip().startswith("<qt>&lt;h1&gt;&amp;amp;")
    at_buy.inspector.resize(290, 800)
    qtbot.waitUntil(lambda: at_buy.form.minimumSizeHint().width() <= 276)
    for label in at_buy.form.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("table", ["touchpoint", "link", "map"])
def test_nothing_is_clipped_at_the_least_width(dressed, language, table):
    """Also with every part unfolded and every card open."""
    at_buy = dressed
    at_buy.panels.set_texts(QtTexts(language))
    at_buy.select(("link", "two") if table == "link" else HERE) if table != "map" else at_buy.select()
    form = at_buy.form
    form.complete()
    for section in form._parts:
        if hasattr(section, "groups") and hasattr(section, "adder"):
            if section.spec.items.table == "reading":
                section._add({"metric": "nps", "value": 3.0}, "leave")
            else:
                section._add({"text": "Something"}, "leave")
            section.open_card(0)
        section.unfold()
    assert form.minimumSizeHint().width() <= 276


def test_a_locked_document_shows_its_notes_and_edits_none(qtbot, settings, request):
    bench = Bench(qtbot, sample(), settings, MAP, locked=Message("rule.link-to-itself"))
    request.addfinalizer(bench.close)
    bench.select(("link", "two"))
    pain = part(bench, "pain_point")
    assert not pain.adder.isVisible()
    pain.open_card(0)
    assert not pain.opened._remove.isVisible()
    assert field(bench, "pain_point", "text").isReadOnly()
    qtbot.keyClick(pain.cards[0].head, Key.Key_Delete)
    assert bench.journey == sample()
    assert bench.workspace.refusals == []


def test_many_are_made_when_they_are_asked_for(at_buy):
    for number in range(40):
        at_buy.document.commit(DO, notes.add_pain_point(at_buy.journey, HERE, f"Pain {number}"))
    pain = part(at_buy, "pain_point")
    assert len([card for card in pain.cards if card.isVisible()]) == 30
    assert pain._more.text() == "Show 10 more"
    pain._more.click()
    assert len([card for card in pain.cards if card.isVisible()]) == 40
    assert not pain._more.isVisible()


def test_a_folded_part_says_how_much_is_in_it(at_buy, qtbot):
    at_buy.form.complete()
    service = next(part for part in at_buy.form._parts if part.heading and part._key == "form.section.service")
    assert not service.made
    assert service.heading._count == ""
    row = at_buy.form.row("answer_minutes")
    assert service.is_open
    line = row.editor.widget
    line.setFocus()
    qtbot.keyClicks(line, "3 Tage")
    qtbot.keyClick(line, Key.Key_Return)
    assert line.text() == "3 days"
    assert at_buy.journey.need(Touchpoint, BUY).answer_minutes == 4_320
    chips = at_buy.form.row("devices").editor
    chips.focusable()[2].click()
    chips.focusable()[0].click()
    assert at_buy.journey.need(Touchpoint, BUY).devices == ("smartphone", "laptop")
    service.heading.setFocus()
    qtbot.keyClick(service.heading, Key.Key_Left)
    assert not service.is_open
    assert service.heading._count == "2"
    assert service.heading.accessibleName() == "What it provides 2"
    at_buy.select(("touchpoint", START))
    at_buy.select(HERE)
    assert not service.is_open  # folding is remembered


def test_chips_of_several(bench):
    bench.select(("touchpoint", START))
    bench.form.row("offers").editor.focusable()[0].click()
    bench.select(("touchpoint", START), ("touchpoint", BUY))
    chips = bench.form.row("offers").editor
    assert chips.focusable()[0].property("mixed")
    assert chips.focusable()[0].accessibleName() == "Customer portal (some)"
    chips.focusable()[0].click()
    assert {bench.journey.need(Touchpoint, each).offers for each in (START, BUY)} == {("portal",)}
    chips.focusable()[0].click()
    assert {bench.journey.need(Touchpoint, each).offers for each in (START, BUY)} == {()}


def test_information_has_a_direction(at_buy, qtbot):
    for name in ("asked", "told"):
        line = at_buy.form.row(name).editor._add.widget
        line.setFocus()
        qtbot.keyClicks(line.lineEdit(), "Number")
        qtbot.keyClick(line.lineEdit(), Key.Key_Return)
    found = at_buy.journey.all(TouchpointInformation)
    assert {each.direction for each in found} == {"asked", "told"}
    assert len({each.item_id for each in found}) == 1
    at_buy.form.row("asked").editor._buttons[0].click()
    assert [each.direction for each in at_buy.journey.all(TouchpointInformation)] == ["told"]


def test_tab_goes_through_the_form_in_its_order(at_buy):
    add(at_buy, "pain_point", "Too slow")
    part(at_buy, "pain_point").open_card(0)
    chain = [widget for widget in at_buy.form.chain() if widget.isVisible()]
    places = [widget.mapTo(at_buy.form, widget.rect().topLeft()) for widget in chain]
    assert all(one.y() <= other.y() + 4 for one, other in zip(places, places[1:], strict=False))
    for one, other in zip(chain, chain[1:], strict=False):
        following = one.nextInFocusChain()
        while (
            not following.isVisible() or following.focusPolicy() == Qt.FocusPolicy.NoFocus or (following not in chain)
        ):
            following = following.nextInFocusChain()
        assert following is other


def test_what_takes_the_keyboard_is_scrolled_to(at_buy, qtbot):
    at_buy.window.resize(900, 400)
    at_buy.form.complete()
    rest(qtbot, 50)
    line = part(at_buy, "comment").adder.line
    area = at_buy.inspector._area.viewport()
    qtbot.waitUntil(lambda: line.mapTo(area, line.rect().bottomLeft()).y() > area.height())
    line.setFocus()
    qtbot.waitUntil(lambda: 0 <= line.mapTo(area, line.rect().bottomLeft()).y() <= area.height())


def test_undo_after_adding_takes_back_what_was_added_not_the_empty_line(at_buy):
    before = len(pains(at_buy))
    add(at_buy, "pain_point", "Too slow", held=Qt.KeyboardModifier.ControlModifier)
    assert len(pains(at_buy)) == before + 1
    line = part(at_buy, "pain_point").adder.line
    assert not line.isUndoAvailable()
    line.undo()
    assert line.text() == ""


def test_enter_finishes_a_name_that_is_begun(at_buy):
    owners = len(at_buy.journey.all(Owner))
    line = at_buy.form.row("owner_id").editor.widget.lineEdit()
    line.setFocus()
    line.selectAll()
    at_buy.qtbot.keyClicks(line, "Sal")
    popup = line.completer().popup()
    at_buy.qtbot.waitUntil(popup.isVisible)
    at_buy.qtbot.keyClick(popup, Key.Key_Return)
    assert at_buy.journey.need(Owner, at_buy.journey.need(Touchpoint, BUY).owner_id).name == "Sales"
    assert len(at_buy.journey.all(Owner)) == owners
