"""The cells of the outline, drawn as the style sheet has the style draw them, in a third of the time: each row that an
edit touches is drawn before one sees the edit.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from journeymap.ui.panels.outline_words import COLUMNS
from journeymap.ui.theme.chrome_icons import icon

if TYPE_CHECKING:
    from journeymap.ui.panels.outline_model import OutlineModel
    from journeymap.ui.theme.tokens import Theme

ROW = 32
_BEFORE_LETTERS = 3
"""Frame and margin of the line to write in, px: its letters stand where the title is drawn, beside the icon."""
_State = QStyle.StateFlag
_Part = QStyle.SubElement
_Role = Qt.ItemDataRole
_NOTABLE = _State.State_Enabled | _State.State_MouseOver | _State.State_HasFocus | _State.State_Editing
"""In these states, but for the first, a cell is drawn by the style."""
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_SHEET = "QStyleSheetStyle"
Index = QModelIndex | QPersistentModelIndex


class Cells(QStyledItemDelegate):
    """Rows as high as a finger; the editor keeps what is typed until the title itself changes."""

    def __init__(self, view: QTreeView, model: OutlineModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._theme: Theme | None = None
        self._is_dressed: bool | None = None
        self._places: dict[Hashable, tuple[QRect, QRect]] = {}
        self._icons: dict[str, QIcon] = {}
        self._fonts: dict[tuple[str, int], tuple[QFont, Qt.AlignmentFlag]] = {}

    def clear(self, theme: Theme | None) -> None:
        """Cells look different now: another theme, style, font or size."""
        self._theme = theme
        self._is_dressed = None
        self._places.clear()
        self._icons.clear()
        self._fonts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._theme is None or option.state & _NOTABLE != _State.State_Enabled or not self._dressed():
            super().paint(painter, option, index)
        else:
            self._draw(painter, option, index, self._theme)

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme) -> None:
        """A cell in its usual state, as the style would draw it by the rules for #outlineTree."""
        selected, rect, column = bool(option.state & _State.State_Selected), option.rect, index.column()
        if selected:
            painter.fillRect(rect, QColor(theme.colours["selectionTint"]))
        node = self._model.node_at(index)
        if node is None:
            return
        shown = self._model.shown_of(node)
        text, name = shown.cells[column], shown.icon if column == 0 else ""
        if not text and not name:
            return
        icon_place, text_place = self._places_in(option, index, name)
        if name:
            mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
            self._icon(name, theme).paint(
                painter, icon_place.translated(rect.topLeft()), option.decorationAlignment, mode
            )
        token = None if selected else self._model.token(node.key, COLUMNS[column])
        painter.setPen(QColor(theme.colours[token or "text1"]))
        font, alignment = self._letters(option, index, shown.table, column)
        _write(painter, text, font, text_place.translated(rect.topLeft()), alignment)

    def _letters(
        self, option: QStyleOptionViewItem, index: Index, table: str, column: int
    ) -> tuple[QFont, Qt.AlignmentFlag]:
        """Font and alignment, which are the same for all cells of a column in rows of one kind."""
        known = self._fonts.get((table, column))
        if known is None:
            own, side = index.data(_Role.FontRole), index.data(_Role.TextAlignmentRole)
            font = QFont(option.font) if own is None else own.resolve(option.font)
            known = self._fonts[table, column] = (font, side or option.displayAlignment)
        return known

    def _icon(self, name: str, theme: Theme) -> QIcon:
        if name not in self._icons:
            self._icons[name] = icon(name, theme)
        return self._icons[name]

    def _places_in(self, option: QStyleOptionViewItem, index: Index, name: str) -> tuple[QRect, QRect]:
        """Where in the cell icon and text stand: asked of the style once for cells of one size."""
        size = option.rect.size()
        mark = (size.width(), size.height(), bool(name))
        places = self._places.get(mark)
        if places is None:
            whole = QStyleOptionViewItem(option)
            self.initStyleOption(whole, index)
            style, corner = self._view.style(), option.rect.topLeft()
            margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._view) + 1
            beside = style.subElementRect(_Part.SE_ItemViewItemDecoration, whole, self._view).translated(-corner)
            text = style.subElementRect(_Part.SE_ItemViewItemText, whole, self._view).translated(-corner)
            places = self._places[mark] = (beside, text.adjusted(margin, 0, -margin, 0))
        return places

    def _dressed(self) -> bool:
        """Whether the style sheet of the program is in force."""
        if self._is_dressed is None:
            self._is_dressed = self._view.style().inherits(_SHEET)
        return self._is_dressed

    # Editing in place

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        title = index.data(_Role.EditRole)
        if isinstance(editor, QLineEdit) and editor.property("shown") != title:
            editor.setProperty("shown", title)
            editor.setText(title)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text(), _Role.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node_at(index)
        if node is None:
            return
        shown = self._model.shown_of(node)
        editor.setFont(self._letters(option, index, shown.table, index.column())[0])
        _, text = self._places_in(option, index, shown.icon if index.column() == 0 else "")
        editor.setGeometry(option.rect.adjusted(text.left() - _BEFORE_LETTERS, 2, 0, -2))


def _write(painter: QPainter, text: str, font: QFont, place: QRect, alignment: Qt.AlignmentFlag) -> None:
    """A line of text, with dots where it is too long; laid out as Qt's styles do it, by the height of the whole."""
    layout, line = _laid_out(text, font, place.width(), alignment)
    size = QSize(int(line.naturalTextWidth()), int(line.height()))
    top = QStyle.alignedRect(_LEFT_TO_RIGHT, alignment, size, place).top()
    if line.naturalTextWidth() > place.width():
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        layout, _ = _laid_out(short, font, place.width(), alignment)
    layout.draw(painter, QPointF(place.x(), top))


def _laid_out(text: str, font: QFont, width: int, alignment: Qt.AlignmentFlag) -> tuple[QTextLayout, QTextLine]:
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.ManualWrap)
    option.setTextDirection(_LEFT_TO_RIGHT)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout, line
