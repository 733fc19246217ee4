"""A file that takes a while to open: the window is there, says so calmly, and lets the person give up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from journeymap.model.messages import Message
from journeymap.ui.ask import Tone

if TYPE_CHECKING:
    from journeymap.ui.attempt import Attempt
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.text.qt_texts import QtTexts

PATIENCE_MS = 150
"""What takes no longer is just opened: a window that changes twice at once looks nervous."""


class Waiting(QObject):
    """Watches over one attempt for one window.

    `prepare` puts the window into words before it is seen; `given_up` is called when the person does not want
    to wait.
    """

    def __init__(
        self,
        window: MainWindow,
        texts: QtTexts,
        attempt: Attempt,
        prepare: Callable[[], None],
        given_up: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._texts = texts
        self._attempt = attempt
        self._prepare = prepare
        self._given_up = given_up
        self._said = Message("opening.under-way", name=attempt.path.name)
        QTimer.singleShot(PATIENCE_MS, self, self._say)

    @property
    def path(self) -> Path:
        """The file that is being opened."""
        return self._attempt.path

    def end(self) -> None:
        """The attempt is over: take back what was said."""
        if self._window.banner.message is self._said:
            self._window.banner.clear()
        self.deleteLater()

    def cancel(self) -> None:
        """Open nothing after all."""
        self._attempt.cancel()

    def _give_up(self) -> None:
        self.cancel()
        self._given_up()

    def _say(self) -> None:
        if not self._attempt.is_over:
            self._prepare()
            self._window.banner.show_message(self._said, self._texts, Tone.PLAIN, [("answer.cancel", self._give_up)])
            self._window.show()
