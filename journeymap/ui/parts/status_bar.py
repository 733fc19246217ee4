"""The line at the foot: what is safe where, what is selected, how large it is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from journeymap.ui.actions.menus import ZOOM_BUTTONS
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.theme.restyle import restyle


class StatusBar(QStatusBar):
    """Places three labels and the zoom buttons; the window says what they show."""

    zoom_clicked = Signal(str)
    """The id of the action asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved, self._selected = plain_label("saved", wraps=False), plain_label("selected", wraps=False)
        self._zoom = QToolButton()
        self._zoom.setObjectName("zoom")
        self._buttons = {name: self._zoom if name == "view.100" else QToolButton() for name in ZOOM_BUTTONS}
        self.addWidget(self._saved, 1)
        self.addPermanentWidget(self._selected)
        for action_id, button in self._buttons.items():
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=action_id: self.zoom_clicked.emit(name))
            self.addPermanentWidget(button)

    def set_saved(self, text: str, trouble: bool = False) -> None:
        self._saved.setText(text)
        self._saved.setToolTip("")
        restyle(self._saved, "tone", "trouble" if trouble else "plain")

    def set_selected(self, text: str) -> None:
        self._selected.setText(text)

    def add_timer(self, timer: QWidget) -> None:
        """Put the workshop timer before what is selected."""
        self.insertPermanentWidget(1, timer)

    def set_zoom(self, text: str) -> None:
        self._zoom.setText(text)

    def set_button(self, action_id: str, icon: QIcon, tip: str) -> None:
        """Icon and name of one of the zoom buttons."""
        button = self._buttons[action_id]
        button.setIcon(icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
