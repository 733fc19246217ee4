"""The line at the foot: what is safe where, what is selected, how large it is shown."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from journeymap.ui.actions.menus import ZOOM_BUTTONS
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.parts.steady_button import SteadyButton
from journeymap.ui.theme.restyle import restyle

_SLACK, _LARGE_SLACK = 24, 320
"""A text that is shorter than its place by more than this (px) gives the place back: a text with others beside it, and
one that would have the rest of the line anyway."""


class Said(QWidget):
    """A label that asks for another place only if its text does not fit any more, or is shorter than what it asked for
    by more than `slack` px: each text that is a pixel wider would have the whole window laid out.
    """

    def __init__(self, look: str, side: Qt.AlignmentFlag, slack: int) -> None:
        super().__init__()
        # No layout: it would pass on whatever the label asks for.
        self.label = plain_label(look, wraps=False, parent=self)
        self.label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._slack = slack
        self._asked = QSize()

    def sizeHint(self) -> QSize:
        self._asked = self.label.sizeHint()
        return self._asked

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()  # nobody hears of texts that come before

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.label.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the label's
            wanted, asked = self.label.sizeHint(), self._asked
            fits = wanted.width() <= self.width() and asked.width() - wanted.width() <= self._slack
            if not fits or wanted.height() != asked.height():
                self.updateGeometry()
        return super().event(event)


class StatusBar(QStatusBar):
    """Places two labels, the timer and the zoom buttons; the window says what they show."""

    zoom_clicked = Signal(str)
    """The id of the action asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        saved, selected = Said("saved", left, _LARGE_SLACK), Said("selected", right, _SLACK)
        self._saved, self._selected = saved.label, selected.label
        self._zoom = SteadyButton()
        self._zoom.setObjectName("zoom")
        self._buttons = {name: self._zoom if name == "view.100" else QToolButton() for name in ZOOM_BUTTONS}
        self.addWidget(saved, 1)
        self.addPermanentWidget(selected)
        for action_id, button in self._buttons.items():
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=action_id: self.zoom_clicked.emit(name))
            self.addPermanentWidget(button)

    def set_saved(self, text: str, trouble: bool = False) -> None:
        self._saved.setText(text)
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
