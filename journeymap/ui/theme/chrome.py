"""The look of everything around the canvas: Fusion with a palette and a few hairlines from the theme's tokens."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QGuiApplication, QPalette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup

_ROLES = {
    Role.Window: "chrome.window",
    Role.WindowText: "text1",
    Role.Base: "chrome.base",
    Role.AlternateBase: "chrome.window",
    Role.Text: "text1",
    Role.PlaceholderText: "text3",
    Role.Button: "chrome.button",
    Role.ButtonText: "text1",
    Role.BrightText: "pain",
    Role.ToolTipBase: "chrome.base",
    Role.ToolTipText: "text1",
    Role.Highlight: "chrome.accent",
    Role.HighlightedText: "chrome.on_accent",
    Role.Link: "chrome.link",
    Role.LinkVisited: "chrome.link",
    Role.Light: "chrome.base",
    Role.Midlight: "hairline",
    Role.Mid: "card_border",
    Role.Dark: "card_border",
    Role.Shadow: "edge",
    Role.Accent: "chrome.accent",
}
_FADED = (Role.WindowText, Role.Text, Role.ButtonText)


def palette(colours: Mapping[str, str]) -> QPalette:
    """The palette of a theme's tokens ("#RRGGBB" by name)."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(colours[token]))
    for role in _FADED:
        made.setColor(Group.Disabled, role, QColor(colours["chrome.disabled"]))
    made.setColor(Group.Disabled, Role.Highlight, QColor(colours["card_border"]))
    return made


def style_sheet(colours: Mapping[str, str]) -> str:
    """The few things that a palette cannot say: hairlines instead of bevels, room, quiet buttons."""
    return _SHEET.replace("@", "%(").replace("`", ")s") % _Names(colours)


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


class _Names(dict[str, str]):
    def __init__(self, colours: Mapping[str, str]) -> None:
        super().__init__({name.replace("chrome.", ""): value for name, value in colours.items()})


_SHEET = """
QMenuBar { background: @window`; color: @text1`; padding: 3px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover`; color: @text1`; }
QToolBar { background: @window`; border: none; border-bottom: 1px solid @hairline`; padding: 3px 8px; spacing: 2px; }
QToolBar::separator { background: @hairline`; width: 1px; margin: 5px 6px; }
QToolButton { border: none; border-radius: 5px; padding: 5px; color: @text2`; }
QToolButton:hover { background: @hover`; color: @text1`; }
QToolButton:pressed { background: @hairline`; }
QToolButton:disabled { color: @disabled`; }
QToolButton:focus { border: 1px solid @accent`; padding: 4px; }
QStatusBar { background: @window`; border-top: 1px solid @hairline`; color: @text2`; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text2`; padding: 4px 10px; }
QStatusBar QLabel[tone="trouble"] { color: @pain`; font-weight: 600; }
QStatusBar QToolButton { padding: 3px 6px; }
#banner { background: @notice`; border: none; border-bottom: 1px solid @hairline`; }
#banner[tone="trouble"] { background: @pain_tint`; border-bottom: 1px solid @pain_border`; }
#banner QLabel { color: @text1`; }
QTabBar { background: @window`; }
QTabBar::tab { background: transparent; color: @text2`; padding: 6px 14px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text1`; border-bottom: 2px solid @accent`; }
QTabBar::tab:hover { color: @text1`; }
#start { background: @base`; }
#start #heading { font-size: 25px; font-weight: 600; color: @text1`; }
#start #quiet { color: @text3`; }
#start #column { font-weight: 600; color: @text1`; padding-bottom: 2px; }
#link { text-align: left; border: none; border-radius: 5px; padding: 5px 8px; margin-left: -8px; color: @link`; }
#link:hover { background: @hover`; }
#link:focus { border: 1px solid @accent`; padding: 4px 7px; }
QGraphicsView { border: none; }
QToolTip { background: @base`; color: @text1`; border: 1px solid @card_border`; padding: 4px; }
"""
