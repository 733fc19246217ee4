"""Dialogs that are answered look alike: the same order of buttons, one of them for Enter, boxes seen in each theme."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from journeymap.ui.parts.check_box import FlatCheck
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.flat_spin import FlatSpin
from journeymap.ui.readings.import_preview import ImportPreview, fitting
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.text.registry import texts
from tests.ui.dialogs import DIALOGS, during

WITHOUT_ANSWER = ("saved views", "picture", "catalogue")
"""Windows to work in: what is done in them is done at once."""
ROLE = QDialogButtonBox.ButtonRole


@pytest.mark.parametrize("dialog", [name for name in DIALOGS if not name.startswith((*WITHOUT_ANSWER, "open", "save"))])
def test_the_system_puts_the_answers_in_order(long_shell, qtbot, tmp_path, dialog):
    seen: list[str] = []

    def look(opened: QDialog) -> None:
        (box,) = opened.findChildren(QDialogButtonBox)
        (default,) = [button for button in opened.findChildren(QPushButton) if button.isDefault()]
        roles = [box.buttonRole(button) for button in box.buttons()]
        assert default in box.buttons()
        assert box.buttonRole(default) == ROLE.AcceptRole or len(roles) == 1
        assert len(roles) == 1 or roles.count(ROLE.RejectRole) == 1
        seen.append(dialog)

    during(qtbot, lambda: DIALOGS[dialog](long_shell, tmp_path), look)
    assert seen == [dialog]


@pytest.mark.parametrize("dialog", ["export", "catalogue of persona"])
def test_boxes_are_painted_with_a_line_that_is_seen(long_shell, qtbot, tmp_path, dialog):
    seen: list[QCheckBox] = []

    def look(opened: QDialog) -> None:
        found = opened.findChildren(QCheckBox)
        assert all(isinstance(box, FlatCheck) for box in found)
        seen.extend(found)

    during(qtbot, lambda: DIALOGS[dialog](long_shell, tmp_path), look)
    assert seen


FIELDS = QLineEdit, QComboBox, QAbstractSpinBox
OWN = "open", "save"
"""Dialogs of the system."""
LEADS_IN = {"tables.paste.not-yet", "reading-form.figures", "cli.argparse.usage"}
"""What is said stands in the lines below, or behind it."""


@pytest.mark.parametrize("dialog", [name for name in DIALOGS if name not in OWN])
def test_all_fields_are_of_one_height_and_flat(long_shell, qtbot, tmp_path, dialog):
    seen: list[str] = []

    def look(opened: QDialog) -> None:
        inner = *FIELDS, QTableView
        found = [
            each
            for each in opened.findChildren(QWidget)
            if isinstance(each, FIELDS) and each.isVisible() and not any(isinstance(up, inner) for up in above(each))
        ]
        assert {(type(each).__name__, each.height()) for each in found if each.height() != 32} == set()
        assert {type(each) for each in found} & {QComboBox, QAbstractSpinBox} == set()
        seen.append(dialog)

    during(qtbot, lambda: DIALOGS[dialog](long_shell, tmp_path), look)
    assert seen == [dialog]


@pytest.mark.parametrize("dialog", [name for name in DIALOGS if name not in OWN])
def test_each_button_has_a_look_of_ours(long_shell, qtbot, tmp_path, dialog):
    seen: list[str] = []

    def look(opened: QDialog) -> None:
        for button in opened.findChildren(QPushButton):
            is_answer = any(isinstance(up, QDialogButtonBox) for up in above(button))
            assert is_answer or button.objectName(), button.text()
        seen.append(dialog)

    during(qtbot, lambda: DIALOGS[dialog](long_shell, tmp_path), look)
    assert seen == [dialog]


def above(widget: QWidget) -> list[QWidget]:
    """What a widget stands in."""
    parent = widget.parentWidget()
    return [] if parent is None else [parent, *above(parent)]


@pytest.mark.parametrize("language", ["en", "de"])
def test_labels_have_no_colon(language):
    spoken = QtTexts(language)
    ending = {key for key in texts() if spoken.text(key).rstrip().endswith(":")}
    assert ending <= LEADS_IN


@pytest.fixture
def dressed(stage, qtbot):
    """Shows a field as it looks in a form."""

    forms = []

    def show(field: QWidget, wide: int) -> QImage:
        form = QDialog()
        forms.append(form)
        form.setObjectName("form")
        qtbot.addWidget(form)
        field.setParent(form)
        field.setFixedWidth(wide)
        form.show()
        qtbot.waitExposed(form)
        return field.grab().toImage()

    return show


def test_a_list_cuts_its_text_with_dots_and_tells_all_of_it(dressed):
    long, short = FlatCombo(8), FlatCombo(8)
    long.addItem("Glasfaser Musterstadt: vom ersten Brief zur Empfehlung")
    short.addItem("Glasfaser")
    dressed(long, 160)
    assert long._shown()[1].endswith("…")
    assert len(long._shown()[1]) > 10
    dressed(short, 160)
    assert short._shown()[1] == "Glasfaser"
    begun = FlatCombo(8)
    begun.addItem(long._shown()[1])
    assert dressed(begun, 160) == dressed(long, 160), "what is painted is the text with its dots"


def test_arrows_of_numbers_are_seen(dressed):
    field, without = FlatSpin(), FlatSpin()
    without.setButtonSymbols(FlatSpin.ButtonSymbols.NoButtons)
    for each in (field, without):
        each.setRange(0, 9)
        each.setValue(5)
    assert dressed(field, 120) != dressed(without, 120)
    assert field.size() == without.size()


def test_columns_give_way_before_there_is_a_bar_to_scroll():
    assert fitting([140, 260, 260], 900, 130) == [140, 260, 260]
    assert fitting([140, 260, 260], 560, 130) == [140, 210, 210]
    assert fitting([140, 260, 260], 100, 130) == [130, 130, 130]
    assert fitting([], 100, 130) == []


def test_a_table_of_four_columns_needs_no_bar(long_shell, qtbot, tmp_path):
    seen: list[bool] = []

    def look(opened: QDialog) -> None:
        preview = opened.findChild(ImportPreview)
        qtbot.waitUntil(lambda: preview.columnCount() == 4)
        qtbot.waitUntil(lambda: preview.horizontalScrollBar().maximum() == 0)
        seen.append(True)

    during(qtbot, lambda: DIALOGS["import of a table"](long_shell, tmp_path), look)
    assert seen == [True]
