"""Everything that takes the keyboard has a name, in both languages, and neither Tab nor F6 is caught anywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QMenu, QScrollBar, QToolButton, QWidget

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.actions.on_frame import CONTEXT_MENUS
from journeymap.ui.actions.on_maps import TAB_MENU
from journeymap.ui.actions.spec import Menu
from journeymap.ui.dialogs.export import ExportDialog
from journeymap.ui.dialogs.shortcuts import ShortcutSheet
from journeymap.ui.main_window import _MORE
from journeymap.ui.start.from_list import FromListDialog

LANGUAGES = ("en", "de")


def entries(menu: Menu) -> set[str]:
    found: set[str] = set()
    for entry in menu.entries:
        found |= entries(entry) if isinstance(entry, Menu) else {entry}
    return found - {"-"}


def test_every_entry_of_a_context_menu_is_in_the_menu_bar():
    bar = set().union(*map(entries, MENU_BAR))
    for about, menu in {**CONTEXT_MENUS, "tabs": TAB_MENU}.items():
        assert entries(menu) <= bar, about
    assert bar <= set(ACTIONS)


def takers(root: QWidget) -> list[QWidget]:
    """What in `root` can get the keyboard."""
    inside = [widget for widget in root.findChildren(QWidget) if widget.window() is root]
    return [
        widget
        for widget in [root, *inside]
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def nameless(root: QWidget) -> list[str]:
    """What takes the keyboard and has no name, or a role that says nothing."""
    found = []
    for widget in takers(root):
        if widget.focusProxy() is not None or isinstance(widget, QScrollBar | QMenu):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None, widget
        if not interface.text(QAccessible.Text.Name).strip():
            parents = " < ".join(type(each).__name__ for each in lineage(widget))
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {parents}")
    return found + marked(root)


def marked(root: QWidget) -> list[str]:
    """What would be read aloud with the marks of HTML."""
    spoken = [
        (widget, interface.text(kind))
        for widget in root.findChildren(QWidget)
        if (interface := QAccessible.queryAccessibleInterface(widget)) is not None
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    ]
    return [f"{type(widget).__name__} says {text!r}" for widget, text in spoken if "<qt>" in text or "<br>" in text]


def lineage(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [] if parent is None else [parent, *lineage(parent)][:3]


def trapped(root: QWidget, key: Qt.Key, most: int = 200) -> list[str]:
    """Whether `key` leads round: from every place on, and back to the first."""
    start = QApplication.focusWidget()
    assert start is not None
    seen: list[QWidget] = []
    for _ in range(most):
        before = QApplication.focusWidget()
        QTest.keyClick(before, key)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or now is before:
            return [f"{key.name} stays on {before} after {seen[-3:]}"]
        seen.append(now)
        if now is start:
            return []
    return [f"{key.name} never comes back to {start}: {seen[-6:]}"]


def shown(shell, qtbot) -> QWidget:
    window = shell.window
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_speaks_and_lets_go(stage, qtbot, language):
    stage.program.settings.language = language
    shell = stage.shell()
    shell.show_start_page()
    window = shown(shell, qtbot)
    stage.program.when_idle()
    assert nameless(window) == []
    next(widget for widget in takers(window) if window.start_page.isAncestorOf(widget)).setFocus()
    assert trapped(window, Qt.Key.Key_Tab) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_window_speaks_and_lets_go(stage, document, qtbot, language):
    stage.program.settings.language = language
    shell = stage.open(document("subscription-onboarding"))
    window = shown(shell, qtbot)
    shell.do("find.open")
    QApplication.processEvents()
    assert nameless(window) == []
    for part in (window.menuBar(), window.tools, window.status, *window.findChildren(QToolButton)):
        assert part.accessibleName() or getattr(part, "text", str)() or part.isHidden(), part.objectName()
    more = window.tools.findChild(QToolButton, _MORE[0])
    assert more.accessibleName() == {"en": "More tools", "de": "Weitere Werkzeuge"}[language]
    assert trapped(window, Qt.Key.Key_F6) == []
    for table in ("touchpoint", "link", "phase", "lane", "map"):
        shell.workspace.selection.set(
            [next(each.key for each in shell.workspace.document.journey.records() if each.table == table)]
        )
        QApplication.processEvents()
        assert nameless(window) == [], table
    cards = QAccessible.queryAccessibleInterface(window.canvas)
    names = [cards.child(n).text(QAccessible.Text.Name) for n in range(cards.childCount())]
    assert any(f" 1 {'of' if language == 'en' else 'von'} " in name for name in names), names[:3]


def dialogs(stage, shell) -> list[QDialog]:
    """Every dialog of the program, made as its commands make it."""
    host, workspace = stage.program, shell.workspace
    made = ExportDialog(
        shell.window,
        workspace.document.journey,
        workspace.map_id,
        workspace.filter.shown_of,
        "light",
        host.texts,
        stage.ask,
    )
    return [
        made,
        ShortcutSheet(shell.window, host.texts),
        FromListDialog(shell.window, host.texts),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialogs_speak_and_let_go(stage, document, qtbot, language):
    stage.program.settings.language = language
    shell = stage.open(document("subscription-onboarding"))
    shown(shell, qtbot)
    for dialog in dialogs(stage, shell):
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda here=dialog: QApplication.activeWindow() is here)
        assert dialog.windowTitle()
        assert nameless(dialog) == [], type(dialog)
        if len(takers(dialog)) > 1:
            assert trapped(dialog, Qt.Key.Key_Tab) == [], type(dialog)
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        QApplication.processEvents()
        assert not dialog.isVisible(), type(dialog)
        dialog.deleteLater()


def test_esc_leads_back_from_a_panel_that_floats(stage, document, qtbot):
    shell = stage.open(document("subscription-onboarding"))
    window = shown(shell, qtbot)
    dock = window.findChild(QDockWidget, "inspector")
    dock.setFloating(True)
    dock.activateWindow()
    field = next(widget for widget in dock.findChildren(QLineEdit) if widget.isVisible() and widget.isEnabled())
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.canvas)
