"""The line in which one types what to filter by: whatever fits is offered, Enter takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from journeymap.model.messages import Texts
from journeymap.ui.filter.words import Offer

_SHOWN = 12
_MOST = 200
_AROUND = 40
"""What a scroll bar and the margins take, px."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Entry(QLineEdit):
    """`offers` answers with what fits what is typed, the best first."""

    chosen = Signal(object, str)
    """A field and a value."""
    back = Signal()
    """Backspace, where there is nothing to take away."""
    left = Signal()

    def __init__(self, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__()
        self.setObjectName("filterEntry")
        self.setMaxLength(400)
        self.setMinimumSize(230, 28)
        self._ask = offers
        self._offers: list[Offer] = []
        self._model = QStringListModel(self)
        # Not the line's own completer: that would write each offer into the line while one walks through them.
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._popup.setObjectName("filterOffers")
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setUniformItemSizes(True)
        self._completer.setPopup(self._popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]
        self.textEdited.connect(self._edited)

    def set_texts(self, texts: Texts) -> None:
        self.setPlaceholderText(texts.text("filter.hint"))
        self.setAccessibleName(texts.text("filter.hint"))

    @property
    def offered(self) -> list[str]:
        """What is offered now."""
        return self._model.stringList() if self._popup.isVisible() else []

    def offer(self) -> None:
        """Show what fits what is typed; everything for an empty line."""
        self._offers = self._ask(self.text())[:_MOST]
        self._model.setStringList([f"{offer.text}   ({offer.count})" for offer in self._offers])
        if not self._offers:
            self._popup.hide()
            return
        room = QRect(self.rect())
        room.setWidth(max(room.width(), self._popup.sizeHintForColumn(0) + _AROUND))
        self._completer.complete(room)
        if self.text().strip():
            self._popup.setCurrentIndex(self._model.index(0, 0))

    def _edited(self, text: str) -> None:
        if text.strip():
            self.offer()
        else:
            self._popup.hide()

    def _activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offers):
            self._take(self._offers[index.row()])

    def _take(self, offer: Offer) -> None:
        self.clear()
        self._popup.hide()
        self.chosen.emit(offer.field, offer.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._popup.currentIndex().row() if self._popup.isVisible() else -1
        if event.key() in _ENTER:  # the line hears of it before the list does
            found = self._ask(self.text()) if self.text().strip() else []
            if 0 <= row < len(self._offers):
                self._take(self._offers[row])
            elif found:
                self._take(found[0])
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self._popup.isVisible():
            self._popup.hide()
        elif event.key() in _STEPS and self._popup.isVisible():
            place = min(max(row + _STEPS[Qt.Key(event.key())], 0), len(self._offers) - 1)
            self._popup.setCurrentIndex(self._model.index(place, 0))
        elif event.key() == Qt.Key.Key_Down:
            self.offer()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
