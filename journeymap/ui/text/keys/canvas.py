"""What the canvas and the exports say."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "canvas.empty": QT_TRANSLATE_NOOP("journeymap", "No map yet"),
    "canvas.empty.hint": QT_TRANSLATE_NOOP("journeymap", "Open a journey, or start a new one from a template."),
    "canvas.accessible.card": QT_TRANSLATE_NOOP("journeymap", "Touchpoint {number} of {total}: {what}"),
}
