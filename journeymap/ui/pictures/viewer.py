"""A picture as large as the screen lets it be, with arrows to the others of its touchpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from journeymap.ui.pictures.album import Album
    from journeymap.ui.text.qt_texts import QtTexts

_SHARE = 0.8
"""Of the screen, at most."""
_CHROME = 96
_LEAST = 360


class _Sheet(QWidget):
    """The picture, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self.said = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.image is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.said)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            ratio = self.devicePixelRatioF()
            size = self.image.size() / ratio
            if size.width() > self.width() or size.height() > self.height():
                size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(self.rect().topLeft(), size)
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self.image)
        painter.end()


class Viewer(QDialog):
    """Shows `pictures` (SHA-256, caption), first the one at `place`. Deletes itself when it is closed."""

    def __init__(
        self, parent: QWidget, texts: QtTexts, album: Album, pictures: Sequence[tuple[str, str]], place: int
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._texts, self._album, self._pictures = texts, album, list(pictures)
        self.place = place
        self.sheet = _Sheet()
        self._caption, self._number = plain_label(), plain_label(wraps=False)
        self._previous, self._next = QPushButton("←"), QPushButton("→")
        self._previous.setAccessibleName(texts.text("pictures.previous"))
        self._next.setAccessibleName(texts.text("pictures.next"))
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        close = QPushButton(texts.text("answer.close"))
        close.clicked.connect(self.close)
        for button in (self._previous, self._next, close):
            button.setObjectName("plain")
        line = QHBoxLayout()
        line.addWidget(self._caption, 1)
        for part in (self._previous, self._number, self._next, close):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(self.sheet, 1)
        column.addLayout(line)
        for button in (self._previous, self._next):
            button.setAutoDefault(False)
            button.setVisible(len(pictures) > 1)
        self._number.setVisible(len(pictures) > 1)
        close.setDefault(True)
        close.setFocus()
        self._show()
        self._fit()

    def step(self, by: int) -> None:
        """Show the next or the previous picture, going round."""
        self.place = (self.place + by) % len(self._pictures)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step(by)

    def _show(self) -> None:
        sha256, caption = self._pictures[self.place]
        self.sheet.image = self._album.image(sha256)
        self.sheet.said = self._texts.text("pictures.missing")
        self.sheet.setAccessibleName(caption or self._texts.text("pictures.picture"))
        self.sheet.update()
        self._caption.setText(caption)
        number, count = self.place + 1, len(self._pictures)
        self._number.setText(self._texts.text("pictures.number", number=number, count=count))
        self.setWindowTitle(caption or self._texts.text("pictures.picture"))

    def _fit(self) -> None:
        room = self.screen().availableSize() * _SHARE
        image = self.sheet.image
        wanted = image.size() / self.devicePixelRatioF() if image is not None else room / 2
        width = min(room.width(), max(_LEAST, wanted.width() + 32))
        self.resize(width, min(room.height(), max(_LEAST * 2 // 3, wanted.height() + _CHROME)))
