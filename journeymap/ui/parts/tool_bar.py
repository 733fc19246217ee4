"""The few actions that stand above the canvas with an icon."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolBar, QWidget

from journeymap.ui.actions.build import Actions
from journeymap.ui.actions.menus import LINE, TOOL_BAR

ICON = 18


class ToolBar(QToolBar):
    """One line of icons; it cannot be moved or closed, so nobody loses it."""

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
