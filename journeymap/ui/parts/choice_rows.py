"""The rows of a list that unfolds. Under a style sheet Qt only frames the chosen one with a hairline, and they are too
low for fingers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_HEIGHT = 32


class ChoiceRows(QStyledItemDelegate):
    """Paints them as any other list: the chosen one is filled."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), _HEIGHT))
