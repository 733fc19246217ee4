"""The command palette: one line to type into, a list to choose from, closed by Esc."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from journeymap.model.messages import Texts
from journeymap.ui.palette.entries import Entry, best

_WIDTH, _HEIGHT, _LINE = 640, 420, 34
_MARGIN, _GAP, _BORDER = 10, 8, 1
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTRY = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class Palette(QFrame):
    """Lies over the top of the window. `chosen` carries the entry, after the palette has gone (`left`)."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget, entries: Sequence[Entry], recent: Sequence[str], texts: Texts) -> None:
        super().__init__(window)
        self._entries, self._recent, self._texts = entries, recent, texts
        self._window = window
        self._came_from: QWidget | None = window.focusWidget()
        self.setObjectName("palette")
        self.setAccessibleName(texts.text("palette.name"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(texts.text("palette.hint"))
        self.line.setAccessibleName(texts.text("palette.hint"))
        self.line.setMaxLength(200)
        self._model = _Lines(texts, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(texts.text("palette.name"))
        self._nothing = QLabel(texts.text("palette.nothing"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self._search("")

    def open(self) -> None:
        """Show it in the middle of the top, ready to type."""
        self._window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus()

    def leave(self) -> None:
        """Close, and give the focus back to where it was."""
        if self.isHidden():
            return
        self.line.removeEventFilter(self)
        self._window.removeEventFilter(self)
        self.hide()
        if self._came_from is not None and isValid(self._came_from):  # it may have gone in the meantime
            self._came_from.setFocus()
        self.left.emit()
        self.deleteLater()

    def shown(self) -> list[Entry]:
        """The entries on offer now."""
        return self._model.entries

    def _fit(self) -> None:
        """As high as what it offers, up to a limit; no line is cut."""
        window, count = self._window, self._model.rowCount()
        around = 2 * (_MARGIN + _BORDER) + self.line.sizeHint().height() + _GAP
        most = max(1, (min(_HEIGHT, window.height() - 64) - around) // _LINE)
        body = min(count, most) * _LINE if count else self._nothing.sizeHint().height() + _LINE
        height = around + body
        width = min(_WIDTH, window.width() - 32)
        self.setGeometry((window.width() - width) // 2, 48, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._fit()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, *_STEPS):
                event.accept()
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in stays:
                self._came_from = None  # somebody else has the focus now and keeps it
                self.leave()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in _STEPS:
            self._go(_STEPS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._go(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _go(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            row = self.list.currentIndex().row() + by
            row = row % count if abs(by) == 1 else max(0, min(row, count - 1))
            self.list.setCurrentIndex(self._model.index(row))

    def _search(self, query: str) -> None:
        self._model.show(best(self._entries, query, self._recent))
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setVisible(bool(self._model.rowCount()))
        self._nothing.setVisible(not self._model.rowCount())
        if self.isVisible():
            self._fit()

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY) if index.isValid() else None
        if isinstance(entry, Entry) and not entry.why:
            self.leave()
            self.chosen.emit(entry)


class _Lines(QAbstractListModel):
    """The entries as a list; what a screen reader says of one is its whole line."""

    def __init__(self, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == int(Qt.ItemDataRole.DisplayRole):
            return entry.title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            said = self._texts.text("palette.entry", title=entry.title, place=entry.place, keys=entry.why or entry.keys)
            return said.rstrip(", ")
        return None


class _Line(QStyledItemDelegate):
    """Title, place in grey, keys at the right; why not instead of the keys where it cannot be chosen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(_ENTRY)
        palette, rect = option.palette, option.rect.adjusted(10, 0, -10, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, palette.highlight())
        strong = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        faint = strong if selected else palette.color(QPalette.ColorRole.PlaceholderText)
        metrics = QFontMetrics(painter.font())
        right = entry.why or entry.keys
        painter.setPen(faint)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        rect.setRight(rect.right() - metrics.horizontalAdvance(right) - 12)
        place_room = min(metrics.horizontalAdvance(entry.place), rect.width() // 2)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, rect.width() - place_room - 16)
        painter.setPen(faint if entry.why else strong)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        rest = QRect(rect)
        rest.setLeft(rect.left() + metrics.horizontalAdvance(title) + 16)
        painter.setPen(faint)
        place = metrics.elidedText(entry.place, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, place)
        painter.restore()
