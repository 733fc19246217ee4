"""The whole text of what lies under the pointer. Tooltips take text for HTML when it looks so: it is escaped."""

from html import escape

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QToolTip, QWidget

_LIMIT = 2_000
_SIDE = 24


def show(title: str, at: QPoint, viewport: QWidget) -> None:
    """Show `title` at `at` (viewport px) until the pointer leaves; hide the tooltip if it is empty."""
    if not title:
        QToolTip.hideText()
        return
    around = QRect(at.x() - _SIDE // 2, at.y() - _SIDE // 2, _SIDE, _SIDE)
    QToolTip.showText(viewport.mapToGlobal(at), as_html(title), viewport, around)


def as_html(title: str) -> str:
    """Text that shows exactly `title`, at most 2,000 characters of it, and wraps."""
    shown = title if len(title) <= _LIMIT else title[: _LIMIT - 1] + "…"
    lines = "<br>".join(escape(line) for line in shown.split("\n"))
    return f"<qt>{lines}</qt>"


def put(widget: QWidget, text: str, *, wraps: bool = False) -> None:
    """Give a widget a tooltip that shows exactly `text`; assistive technology hears the words without the marks that
    Qt needs for that."""
    widget.setToolTip(as_html(text) if wraps and text else exact(text))
    widget.setAccessibleDescription(text)


def exact(text: str) -> str:
    """Text of a tooltip that shows exactly `text`: as it is, unless Qt would take it for HTML."""
    return as_html(text) if QtText.mightBeRichText(text) else text
