"""A list of all rows and blueprint lines: to tick, and to put in order with the mouse or the keys."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.model.layout.view import Line, Row, View
from journeymap.model.vocab import Grouping
from journeymap.ui.parts.check_box import CheckDelegate, FlatCheck
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme.chrome_icons import icon
from journeymap.ui.theme.tokens import Theme

_WIDTH = 300
_NAME = Qt.ItemDataRole.UserRole
_MOVES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class RowList(QListWidget):
    """The rows shown first, in their order, then the hidden ones. Space ticks, Alt+Up and Alt+Down move."""

    shift_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rowList")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(CheckDelegate(self))

    def fill(self, rows: tuple[Row, ...], names: dict[Row, str]) -> None:
        """List all rows, those of `rows` ticked; the one with the focus keeps it."""
        current = self.currentItem()
        held = current.data(_NAME) if current is not None else None
        self.blockSignals(True)
        self.clear()
        for row in (*rows, *(row for row in Row if row not in rows)):
            item = QListWidgetItem(names[row])
            item.setData(_NAME, row.value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if row in rows else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, 30))
            self.addItem(item)
            if row.value == held:
                self.setCurrentItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        self.blockSignals(False)
        self.setFixedHeight(self.sizeHintForRow(0) * self.count() + 4)

    def ticked(self) -> tuple[Row, ...]:
        """The rows that are ticked, in the order of the list."""
        items = [self.item(place) for place in range(self.count())]
        return tuple(Row(item.data(_NAME)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _MOVES and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            event.accept()
        else:
            super().keyPressEvent(event)

    def shift(self, by: int) -> bool:
        """Move the current row down (negative: up) among the others; False at the end."""
        place = self.currentRow()
        to = place + by
        if place < 0 or not 0 <= to < self.count():
            return False
        self.blockSignals(True)
        item = self.takeItem(place)
        self.insertItem(to, item)
        self.setCurrentRow(to)
        self.blockSignals(False)
        return True


class RowsPopover(QFrame):
    """Opens under a button. What is ticked or moved is wanted at once; Esc or a click elsewhere closes it."""

    rows_wanted = Signal(object)
    """The rows to be shown, in order."""
    line_wanted = Signal(str)
    """The blueprint line to be drawn, or not any more."""
    reset_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setFixedWidth(_WIDTH)
        self.list = RowList()
        self.list.itemChanged.connect(lambda _item: self._want())
        self.list.model().rowsMoved.connect(lambda *_: self._want())
        self.list.shift_wanted.connect(self._shift)
        self.list.currentRowChanged.connect(lambda _row: self._show_ends())
        self.up, self.down = _button("row-up"), _button("row-down")
        self.up.clicked.connect(lambda: self._shift(-1))
        self.down.clicked.connect(lambda: self._shift(1))
        self._heading, self._lines_heading, self._hint = QLabel(), QLabel(), QLabel()
        for label in (self._heading, self._lines_heading):
            label.setObjectName("section")
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self.lines = {line: FlatCheck() for line in Line}
        for line, box in self.lines.items():
            box.clicked.connect(lambda _on=False, name=line.value: self.line_wanted.emit(name))
        self.reset = QToolButton()
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset.clicked.connect(self.reset_wanted)
        self._names: dict[Row, str] = {}
        self._lay_out()

    def open(self, view: View, texts: QtTexts, theme: Theme, under: QWidget) -> None:
        """Show how the map is looked at, below `under`; the list takes the keys."""
        self._names = {row: texts.text(f"picture.row.{row.value}") for row in Row}
        self._heading.setText(texts.text("views.popover.rows"))
        self._lines_heading.setText(texts.text("menu.lines"))
        self._hint.setText(texts.text("views.popover.hint"))
        self.list.setAccessibleName(texts.text("views.popover.rows"))
        for line, box in self.lines.items():
            box.setText(texts.text(f"picture.blueprint.{line.value}"))
        for button, name, text in (
            (self.up, "arrow-up", "action.row-up"),
            (self.down, "arrow-down", "action.row-down"),
        ):
            button.setIcon(icon(name, theme))
            button.setToolTip(texts.text(text))
            button.setAccessibleName(texts.text(text))
        self.reset.setText(texts.text("action.view-reset"))
        self.show_view(view)
        self.adjustSize()
        self.move(_place(self, under))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_view(self, view: View) -> None:
        """Tick what is shown."""
        self.list.fill(view.rows, self._names)
        for line, box in self.lines.items():
            box.setChecked(line in view.lines)
            box.setEnabled(view.rows_by is Grouping.LANE)
        self._show_ends()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _shift(self, by: int) -> None:
        if self.list.shift(by):
            self._want()
        self.list.setFocus()

    def _want(self) -> None:
        self._show_ends()
        self.rows_wanted.emit(self.list.ticked())

    def _show_ends(self) -> None:
        place = self.list.currentRow()
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < self.list.count() - 1)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.up)
        top.addWidget(self.down)
        layout.addLayout(top)
        layout.addWidget(self.list)
        layout.addWidget(self._hint)
        layout.addSpacing(6)
        layout.addWidget(self._lines_heading)
        for box in self.lines.values():
            layout.addWidget(box)
        layout.addSpacing(4)
        layout.addWidget(self.reset)


def _place(popover: QWidget, under: QWidget) -> QPoint:
    """Below `under`, its right end under that of the button, wholly on the screen."""
    corner = under.mapToGlobal(QPoint(under.width() - popover.width(), under.height() + 4))
    room = under.screen().availableGeometry()
    x = max(room.left(), min(corner.x(), room.right() - popover.width()))
    return QPoint(x, max(room.top(), min(corner.y(), room.bottom() - popover.height())))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
