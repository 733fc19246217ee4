"""The quick-entry bar below the map: a line, what it would become, and names to go on with. It changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from journeymap.model.capture import PartKind
from journeymap.model.completion import Completion, complete
from journeymap.ui.capture.chips import Chip, ChipRow
from journeymap.ui.capture.line import CaptureLine
from journeymap.ui.capture.offers import Offers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from journeymap.model.capture import Part
    from journeymap.model.completion import Offer
    from journeymap.model.messages import Texts
    from journeymap.ui.theme.tokens import Theme


_MOMENT_MS = 50


class CaptureBar(QFrame):
    """`confirmed(beside)` follows Enter, `typed` every change, `pasted` several lines, `closed` Esc or the cross.

    `recalled` asks for the line before: the arrow up in an empty line.
    """

    confirmed = Signal(bool)
    typed = Signal(str)
    pasted = Signal(object)
    closed = Signal()
    recalled = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.setObjectName("capture")
        self._known: Mapping[PartKind, Sequence[Offer]] = {}
        self._completion: Completion | None = None
        self._reading: tuple[list[Chip], str] = ([], "")
        self.line = CaptureLine()
        self.chips = ChipRow()
        self.offers = Offers(window)
        # A letter is seen at once; what it means may follow when the hand rests.
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._soon.timeout.connect(lambda: self.chips.show_chips(*self._reading))
        self.help, self.close_button = QToolButton(), QToolButton()
        for button in (self.help, self.close_button):
            button.setAutoRaise(True)
            button.setMinimumSize(32, 32)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.help)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self.chips)
        layout.addLayout(row)
        self._connect()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._changed)
        self.line.cursorPositionChanged.connect(self._offer)
        self.line.confirmed.connect(self._confirm)
        self.line.stepped.connect(self._step)
        self.line.completed.connect(self._take)
        self.line.pasted.connect(self.pasted)
        self.line.left.connect(self._leave)
        self.line.lost.connect(self.offers.hide)
        self.offers.chosen.connect(lambda _text: self._take())
        self.close_button.clicked.connect(self.closed)

    def set_texts(self, texts: Texts) -> None:
        """Put the names into words."""
        self.setAccessibleName(texts.text("capture.name"))
        self.line.setAccessibleName(texts.text("capture.name"))
        self.line.setAccessibleDescription(texts.text("capture.hint"))
        self.line.setPlaceholderText(texts.text("capture.example"))
        self.offers.setAccessibleName(texts.text("capture.offers"))
        self.chips.set_hint(texts.text("capture.hint"))
        for button, key in ((self.help, "capture.help"), (self.close_button, "capture.close")):
            button.setToolTip(texts.text(key))
            button.setAccessibleName(texts.text(key))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        from journeymap.ui.theme.chrome_icons import icon

        self.line.set_theme(theme)
        self.chips.set_theme(theme)
        self.help.setIcon(icon("circle-question-mark", theme))
        self.close_button.setIcon(icon("x", theme))

    def know(self, known: Mapping[PartKind, Sequence[Offer]]) -> None:
        """Names that can be offered from now on."""
        self._known = known
        self._offer()

    def show_reading(self, parts: Sequence[Part], chips: list[Chip], where: str) -> None:
        """Show how the line is understood, and where the touchpoint would stand."""
        self.line.set_parts(parts)
        self._reading = chips, where
        if not self._soon.isActive():
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.offers.hide()
        super().hideEvent(event)

    def _changed(self) -> None:
        self.typed.emit(self.line.text)
        self._offer()

    def _offer(self) -> None:
        found = complete(self.line.text, self.line.cursor_at, self._known) if self.line.hasFocus() else None
        self._completion = found
        self.line.has_offers = found is not None
        self.offers.show_offers(found.offers if found is not None else (), self.line, self.line.caret())

    def _confirm(self, beside: bool) -> None:
        if self._completion is not None and self.offers.was_stepped:
            self._take()
        else:
            self.offers.hide()
            self.confirmed.emit(beside)

    def _step(self, by: int) -> None:
        if self._completion is not None and not self.offers.isHidden():
            self.offers.step(by)
        elif by < 0 and not self.line.text:
            self.recalled.emit()

    def _take(self) -> None:
        if self._completion is not None:
            taken = self._completion
            self.line.replace(taken.start, taken.end, f"{self.offers.current} ")
            self.line.setFocus()

    def _leave(self) -> None:
        if self.offers.isHidden():
            self.closed.emit()
        else:
            self.offers.hide()
            self.line.has_offers, self._completion = False, None
