"""The buttons in the titles of panels say whose they are, in the language in use."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget

from journeymap.ui.text.qt_texts import QtTexts


def names(bench) -> set[str]:
    dock = bench.window.findChild(QDockWidget, "outline")
    buttons = [dock.findChild(QAbstractButton, f"qt_dockwidget_{each}button") for each in ("close", "float")]
    assert all(button.toolTip() == button.accessibleName() for button in buttons)
    return {button.accessibleName() for button in buttons}


def test_they_follow_the_language(bench):
    assert names(bench) == {"Close: Outline", "A window of its own: Outline"}
    bench.panels.set_texts(QtTexts("de"))
    assert names(bench) == {"Schließen: Gliederung", "Eigenes Fenster: Gliederung"}


def test_fingers_meet_them(stage, document, qtbot):
    shell = stage.open(document())  # the style of the program sets them side by side
    shell.window.show()
    dock = shell.window.findChild(QDockWidget, "outline")
    buttons = [dock.findChild(QAbstractButton, f"qt_dockwidget_{each}button") for each in ("close", "float")]
    for width in (1280, 1100):
        shell.window.resize(width, 700)
        qtbot.waitUntil(lambda: all(min(each.width(), each.height()) >= 32 for each in buttons))
        qtbot.waitUntil(lambda: not buttons[0].geometry().intersects(buttons[1].geometry()))
        assert all(dock.rect().contains(each.geometry()) for each in buttons)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert not shell.panels.is_shown("outline")
    shell.window.hide()
