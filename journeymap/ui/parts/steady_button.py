"""A button whose words change all the time, and that stays where it is meanwhile."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QToolButton

_SPARE, _SLACK = 8, 32
"""It takes so many px more than its words need now (digits differ in width), and keeps so many at most."""


class SteadyButton(QToolButton):
    """Takes another size only if its text does not fit any more, or is much shorter: each new text would have the whole
    window laid out.
    """

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit(anyway=True)

    def _fit(self, *, anyway: bool = False) -> None:
        """What has a fixed size asks for no layout."""
        wanted, room = self.sizeHint(), self.minimumSize()
        fits = wanted.width() <= room.width() <= wanted.width() + _SLACK
        if anyway or not fits or wanted.height() != room.height():
            self.setFixedSize(wanted.width() + _SPARE, wanted.height())
