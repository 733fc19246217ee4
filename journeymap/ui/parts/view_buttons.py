"""The switch above the map for how it is looked at: by what its rows are formed, which rows, whose map."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from journeymap.ui.canvas import tooltip

_ICON = QSize(18, 18)
_NARROW = 560
"""With less room than this (px) the buttons show their icons only."""
_LONGEST = 26
"""Characters of a name that a button shows."""


class ViewButtons(QWidget):
    """Three buttons at the right end of the tool bar. Each says what is chosen now."""

    def __init__(self, by_menu: QMenu, persona_menu: QMenu) -> None:
        super().__init__()
        self.by, self.rows, self.persona = _button("view-by"), _button("view-rows"), _button("view-persona")
        for button, menu in ((self.by, by_menu), (self.persona, persona_menu)):
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addStretch(1)
        for button in (self.by, self.rows, self.persona):
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(3 * 40)
        self._shown: dict[QToolButton, tuple[str, str, int]] = {}

    def set_button(self, button: QToolButton, text: str, tip: str, icon: QIcon) -> None:
        """Say in a button what is chosen; `tip` is the whole of it."""
        if self._shown.get(button) == (wanted := (text, tip, icon.cacheKey())):
            return  # an icon set again has the whole window laid out again
        self._shown[button] = wanted
        shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
        button.setText(shown.replace("&", "&&"))
        tooltip.put(button, tip)
        button.setAccessibleName(tip)
        button.setIcon(icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if event.size().width() < _NARROW:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in (self.by, self.rows, self.persona):
            button.setToolButtonStyle(style)


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
