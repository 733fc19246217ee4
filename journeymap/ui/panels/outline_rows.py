"""Rows of the outline, made cheap to lay out and to paint: one that comes or goes has all others asked and painted."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Link

_MOST = 160
"""So many pictures are kept: more than a screen has rows."""
Draw = Callable[[QPainter, QStyleOptionViewItem, QModelIndex | QPersistentModelIndex], None]
LOOKS = frozenset(
    (
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.ActivationChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.DevicePixelRatioChange,
    )
)
"""After these events rows look different."""


class RowPictures:
    """`draw` paints a row as it is. A picture is found by what it shows and forgotten by `clear`."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._known: dict[Hashable, QPixmap] = {}

    def clear(self) -> None:
        """Rows look different now: other columns, colours, language or letters."""
        self._known.clear()

    def known(self, mark: Hashable) -> QPixmap | None:
        """The picture that is found by `mark`."""
        return self._known.get(mark)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        mark: Hashable,
        ground: QColor,
    ) -> None:
        """Paint a row on `ground`, and keep it as `mark`."""
        picture = self.known(mark)
        if picture is None:
            picture = self._made(option, index, ground, painter.device().devicePixelRatio())
            while len(self._known) >= _MOST:
                del self._known[next(iter(self._known))]
            self._known[mark] = picture
        painter.drawPixmap(option.rect.topLeft(), picture)

    def _made(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ground: QColor,
        ratio: float,
    ) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        alone = QStyleOptionViewItem(option)
        alone.rect = QRect(0, 0, option.rect.width(), option.rect.height())
        painter = QPainter(picture)
        painter.setFont(option.font)
        self._draw(painter, alone, index)
        painter.end()
        return picture


@cache
def flags_of(table: str, first: bool, editable: bool) -> Qt.ItemFlag:
    """What can be done with a cell. The view asks for each row that it lays out."""
    flag = Qt.ItemFlag
    if not table:
        return flag.ItemIsDropEnabled if editable else flag.NoItemFlags
    flags = flag.ItemIsEnabled | flag.ItemIsSelectable
    if table == Link.table:
        flags |= flag.ItemNeverHasChildren
    if editable:
        flags |= flag.ItemIsDragEnabled if table != Link.table else flag.NoItemFlags
        flags |= flag.ItemIsEditable if first else flag.NoItemFlags
        flags |= flag.ItemIsDropEnabled if table in (Map.table, Phase.table) else flag.NoItemFlags
    return flags
