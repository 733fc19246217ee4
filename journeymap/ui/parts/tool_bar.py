"""The few actions that stand above the canvas with an icon."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QActionEvent, QShowEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from journeymap.ui.actions.build import Actions
from journeymap.ui.actions.menus import LINE, TOOL_BAR

ICON = 18


class ToolBar(QToolBar):
    """One line of icons; it cannot be moved or closed, so nobody loses it.

    An action that can be used now, or no more, has its button painted, no more: Qt would lay out the whole window.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(ICON, ICON))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for entry in TOOL_BAR:
            if entry == LINE:
                self.addSeparator()
            else:
                self.addAction(actions[entry])

    def actionEvent(self, event: QActionEvent) -> None:
        if event.type() == QEvent.Type.ActionChanged:
            button = self.widgetForAction(event.action())
            if isinstance(button, QToolButton) and button.isHidden() != event.action().isVisible():
                return  # it stays where it stands
        super().actionEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_buttons()

    def _fit_buttons(self) -> None:
        """What has a fixed size asks for no layout when its icon is set again."""
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFixedSize(button.sizeHint())
