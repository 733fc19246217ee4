"""A message that can wait: it gives way to others in its banner and is back when they have gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from journeymap.model.messages import Message
from journeymap.ui.ask import Tone
from journeymap.ui.parts.banner import Banner, Offer
from journeymap.ui.text.qt_texts import QtTexts


class Reminder(QObject):
    """Stays until `end`, or until its window goes; `go` is its offer, `dismiss` is told when nobody wants it."""

    def __init__(
        self, banner: Banner, message: Message, texts: Callable[[], QtTexts], go: Offer, dismiss: Callable[[], None]
    ) -> None:
        super().__init__()
        self._banner = banner
        self._message = message
        self._texts = texts
        self._offers = (go, ("answer.dismiss", dismiss))
        banner.cleared.connect(self._show)
        self._show()

    def end(self) -> None:
        """Take it away for good."""
        if isValid(self._banner):
            self._banner.cleared.disconnect(self._show)
            if self._banner.message is self._message:
                self._banner.clear()
        self.deleteLater()

    def _show(self) -> None:
        if self._banner.message is None:
            self._banner.show_message(self._message, self._texts(), Tone.PLAIN, self._offers)
