"""What one clicks or taps in a window is large enough for a finger."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

LEAST = 32
KINDS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit)


def inside_another(widget: QWidget) -> bool:
    """Whether the target is the list or number field around it."""
    return isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QTabBar)


@pytest.mark.parametrize("language", ["en", "de"])
def test_targets_are_large_enough(stage, document, qtbot, language):
    stage.program.settings.language = language
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.window.resize(1500, 900)
    shell.window.show()
    qtbot.waitExposed(shell.window)
    stage.settle()
    card = shell.workspace.canvas.surface.cards()[0]
    shell.workspace.selection.set([card.key])
    QApplication.processEvents()
    found = [each for each in shell.window.findChildren(QWidget) if isinstance(each, KINDS) and each.isVisible()]
    assert len(found) > 30
    small = {
        (type(each).__name__, each.objectName(), each.accessibleName(), each.width(), each.height())
        for each in found
        if min(each.width(), each.height()) < LEAST and not inside_another(each)
    }
    assert not small
    tabs = shell.window.map_tabs
    assert all(tabs.tabRect(place).height() >= LEAST for place in range(tabs.count()))
    shell.window.hide()
