"""Whoever has the keys is seen to have them, in every theme, however they came there."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QHBoxLayout, QPushButton, QTabBar, QVBoxLayout, QWidget

from journeymap.model.layout import colour
from journeymap.ui.theme import chrome, tokens
from journeymap.ui.theme.sheet import style_sheet

SEEN = 3
"""Contrast of a line that means something."""


@pytest.fixture(params=["light", "dark", "contrast"])
def window(request, qtbot):
    theme = tokens.load(request.param)
    made = QWidget()
    made.setPalette(chrome.palette(theme.colours))
    made.setStyleSheet(style_sheet(theme.colours))
    box, banner, tabs, elsewhere = QDialogButtonBox(), QFrame(), QTabBar(), QPushButton("Elsewhere")
    banner.setObjectName("banner")
    go = box.addButton("Go", QDialogButtonBox.ButtonRole.AcceptRole)
    stay = box.addButton("Stay", QDialogButtonBox.ButtonRole.RejectRole)
    go.setDefault(True)
    offer, plain = QPushButton("Offer"), QPushButton("Plain")
    plain.setObjectName("plain")
    QHBoxLayout(banner).addWidget(offer)
    tabs.addTab("First")
    tabs.addTab("Second")
    begin = QPushButton("Begin")
    begin.setObjectName("begin")
    begin.setProperty("main", True)
    column = QVBoxLayout(made)
    for part in (box, banner, tabs, plain, begin, elsewhere):
        column.addWidget(part)
    made.takers = {"go": go, "stay": stay, "offer": offer, "plain": plain, "tabs": tabs, "begin": begin}
    made.elsewhere = elsewhere
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def seen(widget: QWidget) -> QImage:
    """As it stands in its window, with what is around it."""
    around = widget.rect().translated(widget.mapTo(widget.window(), QPoint())).adjusted(-2, -2, 2, 2)
    return widget.window().grab(around).toImage()


@pytest.mark.parametrize("name", ["go", "stay", "offer", "plain", "tabs", "begin"])
def test_a_line_tells_who_has_the_keys(window, name):
    taker = window.takers[name]
    window.elsewhere.setFocus()
    without = seen(taker)
    taker.setFocus()
    assert taker.hasFocus()
    with_keys = seen(taker)
    assert without.size() == with_keys.size()
    told = [
        (x, y)
        for x in range(with_keys.width())
        for y in range(with_keys.height())
        if colour.contrast(with_keys.pixelColor(x, y).name(), without.pixelColor(x, y).name()) >= SEEN
    ]
    side = taker.tabRect(0).width() if name == "tabs" else taker.width()
    assert len(told) >= side, "a line as long as the part is wide, at the least"


def test_the_program_has_qt_show_it_without_tab(stage, document):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    shell = stage.open(document())
    shell.window.show()
    assert QTest.qWaitForWindowActive(shell.window)
    shell.window.tools.setFocus()
    shell.workspace.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    assert shell.window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
