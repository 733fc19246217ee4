"""The palettes of everything around the canvas, from the theme's tokens; Fusion draws with them."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from journeymap.model.layout import colour

Role = QPalette.ColorRole
Group = QPalette.ColorGroup

_ROLES = {
    Role.Window: "chrome.window",
    Role.WindowText: "chrome.windowText",
    Role.Base: "chrome.base",
    Role.AlternateBase: "chrome.alternateBase",
    Role.Text: "chrome.text",
    Role.PlaceholderText: "chrome.placeholder",
    Role.Button: "chrome.button",
    Role.ButtonText: "chrome.buttonText",
    Role.BrightText: "chrome.highlightedText",
    Role.ToolTipBase: "chrome.tooltip",
    Role.ToolTipText: "chrome.tooltipText",
    Role.Highlight: "chrome.highlight",
    Role.Accent: "chrome.highlight",
    Role.HighlightedText: "chrome.highlightedText",
    Role.Link: "chrome.link",
    Role.LinkVisited: "chrome.link",
    Role.Light: "chrome.light",
    Role.Midlight: "hairline",
    Role.Mid: "chrome.mid",
    Role.Dark: "chrome.dark",
    Role.Shadow: "chrome.shadow",
}
_FADED = (Role.WindowText, Role.Text, Role.ButtonText)


_READABLE = 4.5


def palette(colours: Mapping[str, str]) -> QPalette:
    """The palette of a theme's tokens ("#RRGGBB" by name)."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(colours[token]))
    for role in _FADED:
        made.setColor(Group.Disabled, role, QColor(colours["chrome.disabledText"]))
    made.setColor(Group.Disabled, Role.Highlight, QColor(colours["chrome.mid"]))
    return made


def menu_palette(colours: Mapping[str, str]) -> QPalette:
    """The palette of menus."""
    made = palette(colours)
    made.setColor(Role.Highlight, QColor(chosen_in_menus(colours)))
    made.setColor(Role.HighlightedText, QColor(colours["text1"]))
    return made


def chosen_in_menus(colours: Mapping[str, str]) -> str:
    """The ground of the chosen row: icons keep their colour there, so where the highlight would swallow them it is
    tinted instead."""
    swallowed = colour.contrast(colours["text1"], colours["chrome.highlight"]) < _READABLE
    return colours["selectionTint" if swallowed else "chrome.highlight"]


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
