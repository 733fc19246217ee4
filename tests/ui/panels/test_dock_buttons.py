"""The buttons in the titles of panels say whose they are, in the language in use."""

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
