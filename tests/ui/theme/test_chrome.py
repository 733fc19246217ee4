"""The chrome around the canvas: what is chosen can be read in every theme."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from journeymap.model.layout import colour
from journeymap.ui.canvas.tools.band import _side
from journeymap.ui.theme import chrome, sheet, tokens
from journeymap.ui.theme.chrome_icons import icon


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_icon_and_word_of_the_chosen_row_of_a_menu_can_be_seen(stage, qtbot, theme):
    stage.program.settings.theme = theme
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.ensurePolished()
    chosen = menu.palette().color(QPalette.ColorRole.Highlight).name()
    assert colour.contrast(menu.palette().color(QPalette.ColorRole.HighlightedText).name(), chosen) >= 4.5
    assert colour.contrast(menu.palette().color(QPalette.ColorRole.Base).name(), chosen) >= 1.2
    image = icon("phone", stage.program.theme).pixmap(QSize(64, 64), QIcon.Mode.Active).toImage()
    strokes = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
               if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert strokes
    assert all(colour.contrast(stroke, chosen) >= 4.5 for stroke in strokes)


def test_quiet_words_begin_where_other_words_do(stage, qtbot):
    plain, quiet = QLabel("Files"), QLabel("Files")
    quiet.setObjectName("quiet")
    for label in (plain, quiet):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert quiet.sizeHint() == plain.sizeHint()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_frame_around_what_has_the_keys_is_seen(theme):
    colours = tokens.load(theme).colours
    frames = re.findall(r"#?([\w.#\[\]\"= ]*):focus[^{}]*{ border: \dpx solid (#\w+)", sheet.style_sheet(colours))
    assert len(frames) > 20
    for name, frame in frames:
        for ground in ("chrome.base", "chrome.window", "canvas"):
            assert colour.contrast(frame, colours[ground]) >= 3, (name, ground)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QPlainTextEdit, QSpinBox])
def test_what_cannot_be_used_in_a_form_has_paler_words(stage, qtbot, kind, theme):
    stage.program.settings.theme = theme
    form = QWidget()
    form.setObjectName("form")
    qtbot.addWidget(form)
    usable, not_usable = kind(form), kind(form)
    not_usable.setEnabled(False)
    colours = []
    for widget in (usable, not_usable):
        widget.ensurePolished()
        colours.append(widget.palette().color(widget.foregroundRole()).name().upper())
    known = {name: value.upper() for name, value in stage.program.theme.colours.items()}
    assert colours[0] == known["text1"]
    assert colours[1] in (known["text2"], known["chrome.disabledText"])


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", ["", "add"])
@pytest.mark.parametrize("place", ["form", "find", "tablesPanel", "palette", "capture", ""])
def test_what_a_line_asks_for_can_be_read(stage, qtbot, place, name, theme):
    stage.program.settings.theme = theme
    ground = QWidget()
    ground.setObjectName(place)
    qtbot.addWidget(ground)
    combo = QComboBox(ground)
    combo.setEditable(True)
    combo.setObjectName(name)
    combo.ensurePolished()
    lines = [QLineEdit(ground), QPlainTextEdit(ground), combo.lineEdit()]
    for line in lines:
        if line is not combo.lineEdit():
            line.setObjectName(name)
        line.ensurePolished()
        asked = line.palette().color(QPalette.ColorRole.PlaceholderText)
        assert asked.alpha() == 255, "a style sheet that sets a colour makes this half transparent"
        assert colour.contrast(asked.name(), stage.program.theme.colours["chrome.base"]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_rubber_band_is_seen(qtbot, theme):
    colours = tokens.load(theme).colours
    view = QWidget()
    qtbot.addWidget(view)
    view.setPalette(chrome.palette(colours))
    band = _side(view).palette().color(QPalette.ColorRole.Window).name()
    assert all(colour.contrast(band, colours[ground]) >= 3 for ground in ("canvas", "band"))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_handle_of_a_scroll_bar_is_seen_and_under_the_pointer_more_so(stage, qtbot, theme):
    stage.program.settings.theme = theme
    colours = tokens.load(theme).colours
    area = QListWidget()
    qtbot.addWidget(area)
    area.addItems([str(number) for number in range(200)])
    area.resize(200, 200)
    area.show()
    bar = area.verticalScrollBar()
    image = bar.grab().toImage()
    seen = {image.pixelColor(bar.width() // 2, y).name().upper() for y in range(bar.height())}
    assert colours["chrome.handle"].upper() in seen
    assert len(seen) <= 4, "flat: a handle on its ground, with softened ends"
    for ground in ("chrome.window", "chrome.base"):
        quiet, chosen = (colour.contrast(colours[token], colours[ground]) for token in ("chrome.handle", "text3"))
        assert 3 <= quiet <= chosen
