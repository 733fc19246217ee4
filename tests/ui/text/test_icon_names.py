"""Icons of channels have names that people of either language read, find and hear."""

import pytest
from PySide6.QtCore import QObject, Qt

from journeymap.model.journey import Journey
from journeymap.model.layout import channels
from journeymap.ui.catalogues import icon_chooser
from journeymap.ui.forms import choices
from journeymap.ui.forms.choice_editors import IconEditor
from journeymap.ui.text import registry
from journeymap.ui.text.icon_names import icon_name
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import icons

NAMED = {*icon_chooser.COMMON, *choices._icon_names(), *channels._ICON_BY_CATEGORY.values()}
SAME = {"headset", "laptop", "hand", "qr-code", "scan-line", "smartphone", "tablet", "ticket", "user-round"}
"""Called the same in both languages."""


@pytest.mark.parametrize("name", sorted(NAMED))
def test_an_icon_of_channels_exists_and_has_a_name_in_both_languages(name: str) -> None:
    assert icons.known(name)
    assert f"icon.{name}" in registry.texts()
    assert (icon_name(name, QtTexts("de")) == icon_name(name, QtTexts("en"))) <= (name in SAME)


def test_other_icons_keep_their_own_name() -> None:
    assert icon_name("arrow-big-up", QtTexts("de")) == "arrow big up"


def test_the_choice_of_icons_follows_the_language_and_keeps_its_drawings(qtbot) -> None:
    parent = QObject()
    editor = IconEditor(parent, optional=True)
    qtbot.addWidget(editor.widget)
    for language, called in (("en", "robot"), ("de", "Roboter")):
        editor.set_choices(choices.Icons().list(Journey(), "", QtTexts(language)))
        editor.show_value("bot")
        combo, place = editor.widget, editor.widget.currentIndex()
        assert combo.itemData(place, Qt.ItemDataRole.ToolTipRole) == called
        assert combo.itemData(place, Qt.ItemDataRole.AccessibleTextRole) == called
        assert not combo.itemIcon(place).isNull()
        assert combo.itemText(place) == ""
