"""The way to another record is cut where its room ends, not in the middle of a letter."""

from PySide6.QtWidgets import QStyleOptionButton

from journeymap.ui.forms.said_editors import GoEditor

NAME = "Compare the offers of three providers (From the first letter to the first fault)"


def shown(button) -> str:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return option.text


def test_a_long_name_ends_in_dots_and_is_whole_in_its_tip(qtbot):
    editor = GoEditor(None)
    button = editor.widget
    qtbot.addWidget(button)
    editor.set_hint(NAME)
    button.resize(180, 30)
    assert shown(button).endswith("…")
    assert shown(button)[:8] == NAME[:8]
    assert button.fontMetrics().horizontalAdvance(shown(button)) <= 180
    assert button.toolTip() == NAME == button.text()
    button.resize(1_200, 30)
    assert shown(button) == NAME


def test_an_ampersand_is_one(qtbot):
    editor = GoEditor(None)
    qtbot.addWidget(editor.widget)
    editor.set_hint("Order & pay")
    editor.widget.resize(400, 30)
    assert shown(editor.widget) == "Order && pay"
    assert editor.widget.toolTip() == "Order & pay"
