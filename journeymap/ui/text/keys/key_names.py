"""What the keys are called, by their names in portable key sequences."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "key.ctrl": QT_TRANSLATE_NOOP("journeymap", "Ctrl"),
    "key.shift": QT_TRANSLATE_NOOP("journeymap", "Shift"),
    "key.alt": QT_TRANSLATE_NOOP("journeymap", "Alt"),
    "key.return": QT_TRANSLATE_NOOP("journeymap", "Enter"),
    "key.enter": QT_TRANSLATE_NOOP("journeymap", "Enter"),
    "key.esc": QT_TRANSLATE_NOOP("journeymap", "Esc"),
    "key.tab": QT_TRANSLATE_NOOP("journeymap", "Tab"),
    "key.space": QT_TRANSLATE_NOOP("journeymap", "Space"),
    "key.backspace": QT_TRANSLATE_NOOP("journeymap", "Backspace"),
    "key.del": QT_TRANSLATE_NOOP("journeymap", "Delete"),
    "key.ins": QT_TRANSLATE_NOOP("journeymap", "Insert"),
    "key.home": QT_TRANSLATE_NOOP("journeymap", "Home"),
    "key.end": QT_TRANSLATE_NOOP("journeymap", "End"),
    "key.pgup": QT_TRANSLATE_NOOP("journeymap", "Page Up"),
    "key.pgdown": QT_TRANSLATE_NOOP("journeymap", "Page Down"),
    "key.up": QT_TRANSLATE_NOOP("journeymap", "↑"),
    "key.down": QT_TRANSLATE_NOOP("journeymap", "↓"),
    "key.left": QT_TRANSLATE_NOOP("journeymap", "←"),
    "key.right": QT_TRANSLATE_NOOP("journeymap", "→"),
}
