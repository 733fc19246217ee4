"""The editors within cells: a line with completion, a block for long text; Enter and Tab go on as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from journeymap.ui.canvas.tooltip import as_html
from journeymap.ui.tables.cell_text import names
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.model.messages import Message
    from journeymap.ui.tables.model import Index, TableModel
    from journeymap.ui.text.qt_texts import QtTexts

ROW, PAD = 28, 8
_ELIDE = Qt.TextElideMode.ElideRight
_BLOCK = QSize(280, 104)
_ROOMY = 160
_Key = Qt.Key
_WAYS = {
    _Key.Key_Return: (0, 1),
    _Key.Key_Enter: (0, 1),
    _Key.Key_Tab: (1, 0),
    _Key.Key_Backtab: (-1, 0),
}


class _Parts(QCompleter):
    """Completes the last of several names."""

    def splitPath(self, path: str) -> list[str]:
        return [path.replace(";", ",").rpartition(",")[2].strip()]

    def pathFromIndex(self, index: Index) -> str:
        line = self.widget()
        typed = line.text() if isinstance(line, QLineEdit) else ""
        cut = max(typed.rfind(","), typed.rfind(";")) + 1
        return f"{typed[:cut]}{' ' if cut else ''}{index.data()}"


class CellDelegate(QStyledItemDelegate):
    """`refusal(index, text)` says why a text is no value; `finished(dx, dy)` follows an edit that is done."""

    finished = Signal(int, int)
    dropped = Signal(object)

    def __init__(
        self, model: TableModel, texts: QtTexts, refusal: Callable[[Index, str], Message | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.texts = texts
        self.tint = QColor()
        self._refusal = refusal
        self._index = QPersistentModelIndex()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Text on one line, and a tint where selected: the style's own way takes five times as long."""
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.tint)
        model: TableModel = self._model
        text, side, colour = model.look(index.row(), index.column())
        if text:
            inner = rect.adjusted(PAD, 0, -PAD, 0)
            painter.setPen(colour)
            painter.drawText(inner, side, option.fontMetrics.elidedText(text, _ELIDE, inner.width()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model: TableModel = index.model()  # type: ignore[assignment]
        self._index = QPersistentModelIndex(index)  # an index alone dies with the call
        field = model.desk.fields.get(model.column(index.column()).key) if model.desk is not None else None
        editor: QWidget
        if field is not None and field.kind.value == "block":
            editor = QPlainTextEdit(parent)
            editor.setTabChangesFocus(False)
            editor.setUndoRedoEnabled(True)
        else:
            line = QLineEdit(parent)
            line.setFrame(False)
            if field is not None and model.desk is not None and field.spec.choices is not None:
                offered = names(model.desk.choices(field, model.key(index.row())))
                self._complete(line, offered, field.is_set, opens=field.kind.value == "choice")
            elif field is not None and field.kind.value == "switch":
                self._complete(line, [self.texts.text("known.yes"), self.texts.text("known.no")], False, opens=True)
            editor = line
        editor.setObjectName("cellEditor")
        column = model.column(index.column())
        editor.setAccessibleName(model.heading(column))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if editor.property("shown") == text:
            return  # what is being typed stays when something else changes
        editor.setProperty("shown", text)
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.moveCursor(QTextCursor.MoveOperation.End)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        typed = _typed(editor)
        if typed == editor.property("shown"):
            return
        why = self._refusal(index, typed)
        if why is None:
            model.setData(index, typed, Qt.ItemDataRole.EditRole)
        else:
            self.dropped.emit(why)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        parent = editor.parentWidget()
        if isinstance(editor, QPlainTextEdit):
            area = QRect(area.topLeft(), area.size().expandedTo(_BLOCK))
        elif isinstance(editor, QLineEdit) and editor.completer() is not None:
            area = QRect(area.topLeft(), area.size().expandedTo(QSize(_ROOMY, ROW)))
        if parent is not None:
            area.moveRight(min(area.right(), parent.width() - 1))
            area.moveBottom(min(area.bottom(), parent.height() - 1))
            area.moveTopLeft(QPoint(max(0, area.left()), max(0, area.top())))
        editor.setGeometry(area)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() not in (_Key.Key_F6, _Key.Key_F1):
                event.accept()  # letters and edit keys belong to what is being typed
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            way = _WAYS.get(_Key(event.key()))
            breaks = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
            if way is not None and way[1] and breaks and isinstance(editor, QPlainTextEdit):
                editor.insertPlainText("\n")
                return True
            if way is not None:
                back = way[1] and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.finish(editor, way[0], -1 if back else way[1])
                return True
        return super().eventFilter(editor, event)

    def finish(self, editor: QWidget, dx: int, dy: int) -> None:
        """Keep what was typed and go on; what is no value stays in the editor, marked."""
        typed = _typed(editor)
        why = self._refusal(self._index, typed) if self._index.isValid() else None
        if why is not None and typed != editor.property("shown"):
            restyle(editor, "wrong", True)
            below = editor.mapToGlobal(editor.rect().bottomLeft())
            QToolTip.showText(below, as_html(self.texts.say(why)), editor)
            editor.setAccessibleDescription(self.texts.say(why))
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.finished.emit(dx, dy)

    def give_up(self, editor: QWidget) -> None:
        """Close an editor; what is in it is lost."""
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def _complete(self, line: QLineEdit, offered: Sequence[str], parts: bool, *, opens: bool) -> None:
        completer = _Parts(line) if parts else QCompleter(line)
        completer.setModel(QStringListModel(list(offered), completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("cellChoices")
        line.setCompleter(completer)
        if not parts:
            completer.activated.connect(lambda *_: QTimer.singleShot(0, line, lambda: self._picked(line)))
        if opens:
            QTimer.singleShot(0, line, lambda: _open(line, completer))

    def _picked(self, line: QLineEdit) -> None:
        if line.isVisible():
            self.finish(line, 0, 0)


def _open(line: QLineEdit, completer: QCompleter) -> None:
    """Offer everything, unless something was typed already."""
    if line.isVisible() and line.text() == line.property("shown"):
        completer.setCompletionPrefix("")
        completer.complete()


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else ""
