"""The keys of the presenter are on the sheet, and do what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from journeymap.ui.dialogs.shortcuts import IN_PRESENTER, sections
from journeymap.ui.presenter.window import Presenter
from journeymap.ui.text.qt_texts import QtTexts

Key = Qt.Key


@pytest.fixture
def presenter(stage, document):
    stage.program.settings.reduced_motion = True
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.do("workshop.present")
    made = next(each for each in shell.window.findChildren(Presenter) if each.isVisible())
    yield made
    if isValid(made):
        made.close()


def test_all_of_it_is_true(presenter):
    listed = dict(sections(QtTexts("en")))["While presenting"]
    assert [keys for _, keys in listed] == [
        "Space →", "Backspace ←", "Home, End", "O", "1 2 Enter", "B, W", "S", "Esc",
    ]  # fmt: skip
    assert len(listed) == len(IN_PRESENTER)

    def after(*keys: Key) -> int:
        for key in keys:
            QTest.keyClick(presenter, key)
        return presenter.place

    assert [after(Key.Key_Space), after(Key.Key_Right)] == [1, 2]
    assert [after(Key.Key_Backspace), after(Key.Key_Left)] == [1, 0]
    assert [after(Key.Key_End), after(Key.Key_Home), after(Key.Key_O)] == [31, 1, 0]
    assert after(Key.Key_1, Key.Key_2, Key.Key_Return) == 12
    for key in (Key.Key_B, Key.Key_W):
        after(key)
        assert presenter.blank.isVisible()
        after(key)
        assert not presenter.blank.isVisible()
    after(Key.Key_S)
    assert presenter.isVisible()
    QTest.keyClick(presenter, Key.Key_Escape)
    assert not isValid(presenter) or not presenter.isVisible()
