"""Choosing the icon of a channel: all of Lucide's, found by name, those that fit channels first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from journeymap.model.search import folded
from journeymap.ui.text.icon_names import icon_name
from journeymap.ui.theme import icons
from journeymap.ui.theme.chrome_icons import tinted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journeymap.model.messages import Texts
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
COMMON = (
    "mail", "mailbox", "inbox", "send", "phone", "phone-call", "smartphone", "tablet-smartphone", "laptop", "monitor",
    "globe", "message-circle", "messages-square", "message-square-text", "bot", "headset", "mic", "video", "user-round",
    "users", "handshake", "store", "building-2", "presentation", "calendar", "house", "wrench", "truck", "package",
    "file-text", "newspaper", "printer", "scan-line", "qr-code", "credit-card", "receipt", "signature", "bell",
    "megaphone", "radio", "tv", "share-2", "thumbs-up", "star", "heart", "life-buoy", "circle-question-mark", "ticket",
    "map-pin", "car", "hand", "ear", "languages", "keyboard", "mouse-pointer-click", "app-window", "rss", "link",
)  # fmt: skip
"""What channels look like most often."""
_CELL = QSize(44, 34)


def offered() -> list[str]:
    """The names of all icons, the common ones first."""
    known = icons.names()
    first = [name for name in COMMON if icons.known(name)]
    return [*first, *(name for name in known if name not in set(first))]


def found(names: Sequence[str], text: str, texts: Texts) -> list[str]:
    """Those whose name, Lucide's or the reader's, holds every word of `text`."""
    words = folded(text.replace("-", " ")).split()
    said = ((name, f"{name} {folded(icon_name(name, texts))}") for name in names)
    return [name for name, all_names in said if all(word in all_names for word in words)]


class _Names(QAbstractListModel):
    def __init__(self, parent: QWidget, colour: str, texts: Texts) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self._texts = texts
        self._colour = colour

    def show(self, names: Sequence[str]) -> None:
        self.beginResetModel()
        self.names = list(names)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name = self.names[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return tinted(name, self._colour)
        if role == Qt.ItemDataRole.SizeHintRole:
            return _CELL
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return icon_name(name, self._texts)
        return None


class IconChooser(QDialog):
    """`chosen` is the name of an icon after the dialog was accepted."""

    def __init__(self, parent: QWidget | None, texts: QtTexts, theme: Theme, current: str) -> None:
        super().__init__(parent)
        self.chosen = current
        self.setWindowTitle(texts.text("catalogue.icon-title"))
        self._all = offered()
        self.search = QLineEdit()
        self.search.setObjectName("entrySearch")
        self.search.setPlaceholderText(texts.text("catalogue.icon-search"))
        self.search.setAccessibleName(texts.text("catalogue.icon-search"))
        self.search.setClearButtonEnabled(True)
        self._model = _Names(self, theme.colours["text1"], texts)
        self.view = QListView()
        self.view.setObjectName("icons")
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setUniformItemSizes(True)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setIconSize(QSize(24, 24))
        self.view.setGridSize(_CELL)
        self.view.setModel(self._model)
        self.view.setAccessibleName(texts.text("catalogue.icon-title"))
        self._name = QLabel()
        self._name.setObjectName("quiet")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self._accept = buttons.addButton(texts.text("answer.ok"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts.text("answer.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for part in (self.search, self.view, self._name, buttons):
            column.addWidget(part)
        self._texts = texts
        self.search.textChanged.connect(self._search)
        self.view.selectionModel().currentChanged.connect(lambda index, _before: self._meant(index))
        self.view.activated.connect(lambda _index: self.accept())
        self._search("")
        self.resize(560, 460)

    def _search(self, text: str) -> None:
        names = found(self._all, text, self._texts)
        self._model.show(names)
        place = names.index(self.chosen) if self.chosen in names and not text else 0
        self.view.setCurrentIndex(self._model.index(place, 0))
        self._accept.setEnabled(bool(names))
        if not names:
            self._name.setText(self._texts.text("catalogue.icon-none"))

    def _meant(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen = self._model.names[index.row()]
            self._name.setText(icon_name(self.chosen, self._texts))
