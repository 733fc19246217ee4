"""A key has one name in each language: in sentences, in the sheet, in the palette and where Qt shows it itself."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from journeymap.ui.actions.build import sequence
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.dialogs.shortcuts import sections
from journeymap.ui.text import key_names, registry
from journeymap.ui.text.qt_texts import LANGUAGES, QtTexts

I18N = Path(__file__).parents[3] / "resources" / "i18n"
PORTABLE, NATIVE = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText
TOLD = re.compile(r"\{key ([^{}]+)\}")
LITERAL = re.compile(
    r"\b(Ctrl|Strg|Control|Steuerung|Shift|Umschalt\w*|Alt|Return|Enter|Eingabe(taste)?|Esc|Escape|Del|Entf|Ins|Einfg|"
    r"Backspace|Rücktaste|Leertaste|Space|Pos1|PgUp|PgDown|PgDn|Page (Up|Down)|Bild (auf|ab)|F\d{1,2})\b"
    r"|\b[Pp]ress [A-Z]|[↑↓]"
)
MODIFIERS = {"Ctrl", "Shift", "Alt"}
HELD = [key for action in ACTIONS.values() for key in action.shortcuts]


def said() -> dict[str, list[str]]:
    """Every text as it is written down, English and German."""
    found = {english: [english] for english in registry.texts().values()}
    for message in ET.parse(I18N / "journeymap_de.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found.setdefault(message.findtext("source", ""), []).extend(forms)
    return found


def test_no_text_names_a_key_by_itself():
    names = set(registry.theme_texts("key_names").values())
    spelled = [form for english, forms in said().items() if english not in names for form in forms]
    assert len(spelled) > 3000
    assert [form for form in spelled if LITERAL.search(TOLD.sub("", form))] == []


def test_texts_tell_of_keys_that_there_are():
    told = {keys for forms in said().values() for form in forms for keys in TOLD.findall(form)}
    assert {"Return", "Ctrl+Return", "Shift"} <= told
    assert {
        keys for keys in told - MODIFIERS if QKeySequence.fromString(keys, PORTABLE).toString(PORTABLE) != keys
    } == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_call_keys_as_the_texts_do(stage, language):
    stage.program.settings.language = language
    texts = stage.program.texts
    for keys in {*HELD, "Return", "Enter", "Space", "Backspace", "Esc", "Tab", "Ins", "Home", "End", "PgUp"}:
        assert sequence(keys).toString(NATIVE) == texts.keys(keys), keys
    assert texts.keys("Ctrl++") == ("Ctrl++" if language == "en" else "Strg++")


def test_the_names_follow_the_language(stage):
    settings, keys = stage.program.settings, QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
    for language, name in (("de", "Strg+Eingabe"), ("en", "Ctrl+Enter"), ("de", "Strg+Eingabe")):
        settings.language = language
        assert keys.toString(NATIVE) == name
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own words stay


def test_the_keypad_keeps_its_own_key(stage):
    stage.program.settings.language = "de"
    assert sequence("Return")[0].key() == Qt.Key.Key_Return
    assert sequence("Enter")[0].key() == Qt.Key.Key_Enter
    confirm = stage.shell().window.actions_["insert.beside"].shortcuts()
    assert [each[0].key() for each in confirm] == [Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_has_one_name_for_a_key(language):
    texts = QtTexts(language)
    shown = " ".join(keys for _, lines in sections(texts) for _, keys in lines)
    others = {"en": {"Return", "Del", "Ins"}, "de": {"Return", "Enter", "Herunter", "Hoch", "Pfeil", "Runter"}}
    assert not set(re.findall(r"\w+", shown)) & others[language]
    assert texts.keys("Return") in shown


def test_a_mac_shows_its_signs(monkeypatch):
    monkeypatch.setattr(key_names.sys, "platform", "darwin")
    assert QtTexts("de").keys("Ctrl+Shift+Up") == "⌘⇧↑"
