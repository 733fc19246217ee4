"""The mouse wheel scrolls a form; it changes nothing in it, wherever the pointer happens to be."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea

from journeymap.model.document import Document
from journeymap.model.ports import MemoryJournal
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import templates
from journeymap.ui.editor import Editor
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.form import Form
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.selection import Selection
from journeymap.ui.text.qt_texts import QtTexts


@pytest.fixture
def form(qtbot):
    journey = templates.read(templates.EXAMPLE, "en").snapshot()
    touchpoint = min(journey.all(Touchpoint), key=lambda record: record.id)
    form = Form(FORMS["touchpoint"], QtTexts("en"))
    qtbot.addWidget(form)
    form.document = Document(journey, MemoryJournal())
    form.show_records(Editor(form.document, Selection(), lambda _reason: None), touchpoint.map_id, [touchpoint.id])
    form.complete()
    form.resize(360, 3000)
    form.show()
    qtbot.waitExposed(form)
    return form


def wheel(form, widget) -> None:
    """Turn the wheel over a widget as the window system would."""
    place = widget.mapTo(form, widget.rect().center())
    QTest.wheelEvent(form.windowHandle(), QPointF(place), QPoint(0, -240))


def said(part) -> str:
    return part.currentText() if isinstance(part, QComboBox) else part.text()


@pytest.mark.parametrize("kind", [QComboBox, QAbstractSpinBox])
@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_changes_no_choice_and_takes_no_keyboard(form, kind, focused):
    before = form.document.journey.snapshot()
    parts = [part for part in form.findChildren(kind) if part.isVisible() and part.isEnabled()]
    assert parts
    for part in parts:
        if focused:
            part.setFocus()
        else:
            (QApplication.focusWidget() or form).clearFocus()
        shown = said(part)
        wheel(form, part)
        assert said(part) == shown, part.accessibleName()
        assert form.document.journey == before, part.accessibleName()
        assert focused or not part.hasFocus(), part.accessibleName()


@pytest.mark.parametrize("focused", [False, True])
def test_a_list_scrolled_past_in_a_dialog_keeps_its_choice(qtbot, focused):
    outside, box = QScrollArea(), FlatCombo()
    box.addItems(["One", "Two", "Three"])
    outside.setWidget(box)
    qtbot.addWidget(outside)
    outside.show()
    outside.activateWindow()
    qtbot.waitUntil(outside.isActiveWindow)
    (box if focused else outside).setFocus()
    wheel(outside, box)
    assert (box.currentText() == "One") is not focused
    assert box.hasFocus() is focused
