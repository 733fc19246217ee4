"""The question with a list: its lines can be read."""

import pytest
from PySide6.QtWidgets import QListWidget

from journeymap.model.messages import Message
from journeymap.ui.ask import Question
from journeymap.ui.dialogs.pick import PickDialog
from journeymap.ui.recovery import ANSWERS
from journeymap.ui.text.qt_texts import QtTexts


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_list_is_as_wide_as_what_it_says(qtbot, language):
    texts = QtTexts(language)
    touchpoints = texts.text("status.touchpoints", n=41)
    moment = texts.moment("2026-11-22T04:12:00+00:00")
    title = f"Neue Kundenreise im Schadenfall  ·  {touchpoints}"
    lines = tuple(texts.text("recovery.entry", title=title, n=n, moment=moment) for n in (1, 148))
    question = Question(Message("recovery.title"), ANSWERS, Message("recovery.text"), lines=lines)
    dialog = PickDialog(None, question, texts)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    shown = dialog.findChild(QListWidget)
    assert shown.horizontalScrollBar().maximum() == 0
    assert dialog.picked() == [0, 1]
