"""The looks of a widget that the style sheet knows by a property: "tone", "wrong", "mixed"."""

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give a widget another look; the style reads its sheet anew only if it is another one."""
    if (widget.property(name) or None) != (value or None):
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
