"""The registry of keys: no key means two things, every key is on the sheet."""

from collections import defaultdict
from importlib import metadata

import pytest
from PySide6.QtGui import QKeySequence

from journeymap.paths import version
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.dialogs.shortcuts import IN_CAPTURE, IN_PRESENTER, IN_TABLES, ON_CANVAS, ShortcutSheet, sections
from journeymap.ui.text.qt_texts import QtTexts


def test_no_key_means_two_things(qapp):
    users = defaultdict(set)
    for action in ACTIONS.values():
        for keys in action.shortcuts:
            sequence = QKeySequence(keys)
            assert sequence.count() == 1, keys
            users[sequence.toString()].add(action.id)
    assert {keys: ids for keys, ids in users.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_key_is_on_the_sheet(qapp, language):
    texts = QtTexts(language)
    shown = [keys for _, lines in sections(texts) for _, keys in lines]
    wanted = [texts.keys(each.shortcuts[0]) for each in ACTIONS.values() if each.shortcuts]
    assert len(shown) == len(wanted) + len(ON_CANVAS) + len(IN_CAPTURE) + len(IN_TABLES) + len(IN_PRESENTER)
    assert set(wanted) <= set(shown)


def test_the_sheet_fits_the_screen(qtbot):
    sheet = ShortcutSheet(None, QtTexts("de"))
    qtbot.addWidget(sheet)
    room = sheet.screen().availableSize()
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()


def test_about_tells_the_version_also_without_being_installed(stage, monkeypatch):
    def not_installed(_name):
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "version", not_installed)
    shell = stage.shell()
    shell.do("help.about")
    assert version()[0].isdecimal()
    assert version() in QtTexts("en").say(stage.ask.asked[0].message)
