"""The question with a list: its lines can be read, ticked by key and mouse, and it can be made larger."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from journeymap.model.messages import Message
from journeymap.ui.ask import Question
from journeymap.ui.dialogs.pick import PickDialog
from journeymap.ui.recovery import ANSWERS, HEADS
from journeymap.ui.text.qt_texts import QtTexts

TITLES = ("Neue Kundenreise im Schadenfall", "Glasfaser Musterstadt – von der Bestellung bis zur Rechnung")


@pytest.fixture
def asked(qtbot):
    """Shows the question about so many documents."""

    def ask(count: int, language: str = "en") -> PickDialog:
        texts = QtTexts(language)
        moment = texts.moment("2026-11-22T04:12:00+00:00")
        lines = tuple(f"{TITLES[n % 2]} {n}\t{n + 5}\t{texts.number(1480 * n + 1)}\t{moment}" for n in range(count))
        question = Question(Message("recovery.title"), ANSWERS, Message("recovery.text"), lines=lines, heads=HEADS)
        dialog = PickDialog(None, question, texts)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return ask


def buttons(dialog: PickDialog) -> dict[str, QPushButton]:
    return {each.text(): each for each in dialog.findChildren(QPushButton)}


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("count", [1, 3, 40])
def test_all_of_a_line_is_seen(asked, language, count):
    dialog = asked(count, language)
    table, header = dialog.list, dialog.list.header()
    for column in range(table.columnCount()):
        assert table.columnWidth(column) >= max(table.sizeHintForColumn(column), header.sectionSizeHint(column))
    assert header.length() <= table.viewport().width()
    assert dialog.height() < 480
    bottom = table.visualItemRect(table.topLevelItem(min(count, 8) - 1)).bottom()
    assert abs(bottom + 1 - table.viewport().height()) <= 2, "rows are cut, or there is room below the last"


def test_what_is_enlarged_is_the_list(asked):
    dialog = asked(12)
    before = [label.geometry() for label in dialog.findChildren(QLabel)]
    high = dialog.list.height()
    dialog.resize(dialog.width(), dialog.height() + 300)
    QApplication.processEvents()
    assert [label.geometry() for label in dialog.findChildren(QLabel)] == before
    assert dialog.list.height() == high + 300


def test_enter_opens_the_few_latest_of_many(asked):
    dialog = asked(40)
    assert dialog.picked() == [0, 1, 2, 3, 4]
    assert dialog.all.text() == "5 of 40 chosen"
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert (dialog.isVisible(), dialog.answer) == (False, "answer.reopen")


def test_space_and_clicks_tick_the_whole_row(asked):
    dialog = asked(3)
    window = dialog.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Space)
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert dialog.picked() == [2]
    table = dialog.list
    for column in (3, 0):  # beside the box, and on its words
        rect = table.visualItemRect(table.topLevelItem(0))
        at = QPoint(table.columnViewportPosition(column) + table.columnWidth(column) // 2, rect.center().y())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert dialog.picked() == ([0, 2] if column == 3 else [2])
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(10, table.visualItemRect(table.topLevelItem(1)).center().y()),
    )
    assert dialog.picked() == [1, 2]


def test_all_and_none(asked):
    dialog = asked(7)
    dialog.all.click()
    assert dialog.picked() == list(range(7))
    dialog.all.click()
    assert dialog.picked() == []
    assert dialog.all.text() == "0 of 7 chosen"
    found = buttons(dialog)
    assert [found[name].isEnabled() for name in ("Open again", "Move to Drafts", "Decide later")] == [
        False,
        False,
        True,
    ]


def test_an_only_one_has_nothing_to_tick(asked):
    dialog = asked(1)
    assert not dialog.all.isVisible()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Space)
    assert dialog.picked() == [0]
    assert all(button.isEnabled() for button in buttons(dialog).values())
