"""The maps of a document as tabs: choose, name in place, move, add, go back up."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QTabBar, QToolButton, QWidget

_LIMIT = 500
_ICON = QSize(16, 16)
_WIDEST, _NARROWEST, _HEIGHT = 240, 110, 32
"""Of a tab, px: a long title takes no room from a short one, and all are high enough for a finger."""


class MapTabs(QTabBar):
    """One tab a map; its data is the map's id."""

    renamed = Signal(str, str)
    """A map's id, and what somebody wants to call it."""
    moved = Signal(str, int)
    """A map's id, and the place it was dragged to."""
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)  # copies differ at their ends
        self._dragged = ""
        self._field: QLineEdit | None = None
        self._field_name = ""
        self.tabMoved.connect(self._note_move)

    def set_texts(self, name: str, field_name: str) -> None:
        """What assistive technology calls the tabs and the field."""
        self.setAccessibleName(name)
        self._field_name = field_name

    def show_maps(self, maps: Sequence[tuple[str, str]], current: str) -> None:
        """One tab for each (id, title)."""
        self.blockSignals(True)
        while self.count() > len(maps):
            self.removeTab(self.count() - 1)
        for place, (map_id, title) in enumerate(maps):
            shown = title.replace("&", "&&")
            if place == self.count():
                self.addTab(shown)
            self.setTabText(place, shown)
            self.setTabToolTip(place, title.replace("<", "&lt;"))
            self.setTabData(place, map_id)
            if map_id == current:
                self.setCurrentIndex(place)
        self.blockSignals(False)

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), _WIDEST), max(hint.height(), _HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    def show_current(self, map_id: str) -> None:
        """Move to the tab of a map."""
        for place in range(self.count()):
            if self.tabData(place) == map_id:
                self.setCurrentIndex(place)

    def edit_title(self, map_id: str) -> None:
        """Let a map be named in its tab: Enter confirms, Esc leaves it as it was."""
        place = next((i for i in range(self.count()) if self.tabData(i) == map_id), -1)
        if place < 0:
            return
        self._end_edit(keep=True)
        field = QLineEdit(self.tabText(place).replace("&&", "&"), self)
        field.setMaxLength(_LIMIT)
        field.setAccessibleName(self._field_name)
        rect = self.tabRect(place).adjusted(2, 2, -2, -2)
        rect.setWidth(max(rect.width(), 160))
        rect.moveRight(min(rect.right(), max(self.width() - 2, 160)))
        field.setGeometry(rect)
        field.setProperty("map", map_id)
        field.installEventFilter(self)
        field.selectAll()
        self._field = field
        field.show()
        field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                    self._end_edit(keep=True)
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self._end_edit(keep=False)
                    return True
            elif event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.FocusOut:
                self._end_edit(keep=True)
        return False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.edit_title(str(self.tabData(place)))
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragged, self._dragged = self._dragged, ""
        for place in range(self.count()):
            if dragged and self.tabData(place) == dragged:
                self.moved.emit(dragged, place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.tabAt(event.pos())
        if place >= 0 and event.reason() != QContextMenuEvent.Reason.Keyboard:
            self.setCurrentIndex(place)
        self.menu_wanted.emit(event.globalPos())

    def _note_move(self, _start: int, _end: int) -> None:
        # Told once, when the mouse lets go: each tab it passes on the way would be a step of undo else.
        self._dragged = str(self.tabData(self.currentIndex()))

    def _end_edit(self, keep: bool) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        had_focus = field.hasFocus()
        field.removeEventFilter(self)
        field.hide()
        field.deleteLater()
        if had_focus:
            self.setFocus()
        title = field.text().strip()
        if keep and title:
            self.renamed.emit(str(field.property("map")), title)


class MapRow(QFrame):
    """The tabs with a way back on their left and a new map on their right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("maps")
        self.tabs = MapTabs()
        self.back, self.add = _button("map-back"), _button("map-add")
        self.back.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(2)
        for part in (self.back, self.tabs, self.add):
            layout.addWidget(part)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout.addStretch(1)
        self.hide()

    def set_icons(self, back: QIcon, add: QIcon) -> None:
        self.back.setIcon(back)
        self.add.setIcon(add)

    def set_texts(self, tabs: str, field: str, add: str) -> None:
        """Names and tips, in the language in use."""
        self.tabs.set_texts(tabs, field)
        self.add.setToolTip(add)
        self.add.setAccessibleName(add)

    def set_back(self, text: str) -> None:
        """Offer the way back in these words; "" if there is none."""
        self.back.setText(text.replace("&", "&&"))
        self.back.setAccessibleName(text)
        self.back.setVisible(bool(text))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
