"""Tab goes the way of the eye: top to bottom, left to right; Shift+Tab goes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journeymap.model.records.touchpoints import Link
from journeymap.ui.forms.form import Form
from journeymap.ui.forms.heading import Heading
from tests.ui.dialogs import DIALOGS, during
from tests.ui.keyboard import Typist
from tests.ui.reading_order import against_the_eye, chain, named, walk
from tests.ui.rest import rest
from tests.ui.start.test_unsaved_work import abandon, rename_first

OWN = "open", "save"
"""Dialogs of the system."""


def look_over(root: QWidget) -> list[str]:
    """What Tab and Shift+Tab pass in another order than the eye."""
    there = walk(root, Qt.Key.Key_Tab)
    back = walk(root, Qt.Key.Key_Backtab)
    found = against_the_eye(there, root)
    if set(map(id, there)) != set(map(id, back)):
        found.append(f"one way only: {[named(each) for each in {*there} ^ {*back}]}")
    return found


@pytest.mark.parametrize("dialog", [name for name in DIALOGS if name not in OWN])
def test_dialogs(long_shell, qtbot, tmp_path, dialog):
    seen: list[list[str]] = []

    def look(opened: QDialog) -> None:
        opened.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is opened)
        rest(qtbot, 50)
        seen.append(look_over(opened))

    during(qtbot, lambda: DIALOGS[dialog](long_shell, tmp_path), look)
    assert seen == [[]]


@pytest.mark.parametrize("selected", ["a map", "a touchpoint", "several", "a link"])
def test_the_inspector(stage, document, qtbot, selected):
    shell = stage.open(document("glasfaser-musterstadt"))
    typist = Typist(shell, qtbot)
    cards = [card.key for card in typist.cards]
    link = typist.journey.all(Link)[0].key if selected == "a link" else None
    shell.workspace.selection.set({"a touchpoint": cards[:1], "several": cards[:3], "a link": [link]}.get(selected, []))
    inspector = shell.panels["inspector"]
    for form in inspector.findChildren(Form):
        if form.isVisible():
            form.complete()
            for heading in form.findChildren(Heading):
                heading.set_folded(False)
    rest(qtbot)
    passed = chain(inspector)
    assert len(passed) > 5
    assert against_the_eye(passed, inspector) == []


@pytest.mark.parametrize("panel", ["outline", "charts", "tables"])
def test_panels(stage, document, qtbot, panel):
    shell = stage.open(document("glasfaser-musterstadt"))
    Typist(shell, qtbot)
    shell.panels.show(panel, True)
    qtbot.waitUntil(lambda: bool(chain(shell.panels[panel])))
    assert against_the_eye(chain(shell.panels[panel]), shell.panels[panel]) == []


@pytest.mark.parametrize("bar", ["find.open", "filter.open", "capture.open"])
def test_bars(stage, document, qtbot, bar):
    shell = stage.open(document("glasfaser-musterstadt"))
    Typist(shell, qtbot)
    shell.do(bar)
    rest(qtbot)
    shown = QApplication.focusWidget()
    while shown.parentWidget() is not shell.window.centralWidget():
        shown = shown.parentWidget()
    assert len(chain(shown)) > 1 or bar == "capture.open"
    assert against_the_eye(chain(shown), shown) == []


def test_the_start_page(stage, document, qtbot):
    shell = stage.open(document("complaint"))
    Typist(shell, qtbot)
    for answer in ("", "answer.dont-save"):
        left = stage.shell()
        stage.program.new_document("complaint", left)
        stage.settle()
        rename_first(left, "x")
        if answer:
            stage.answers(answer)
            left.window.close()
        else:
            abandon(stage, left)
    other = stage.shell()
    other.show_start_page()
    other.window.show()
    stage.program.when_idle()
    page = other.window.start_page
    qtbot.waitUntil(lambda: page._unsaved.isVisible() and page._drafts.isVisible())
    rest(qtbot)
    stage.program.settings.language = "de"
    rest(qtbot)
    passed = chain(page)
    assert len(passed) > 9
    assert against_the_eye(passed, page) == []


def test_what_is_compared_finds_a_wrong_order(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    fields = [QLineEdit() for _ in range(4)]
    column = QVBoxLayout(root)
    for pair in (fields[:2], fields[2:]):
        line = QHBoxLayout()
        column.addLayout(line)
        for field in pair:
            line.addWidget(field)
    root.show()
    qtbot.waitExposed(root)
    assert against_the_eye(fields, root) == []
    assert against_the_eye([*fields[2:], *fields[:2]], root) == [], "the keys may be anywhere at first"
    for wrong in ([1, 0, 2, 3], [0, 2, 1, 3], [0, 3, 2, 1]):
        assert against_the_eye([fields[place] for place in wrong], root) != [], wrong
