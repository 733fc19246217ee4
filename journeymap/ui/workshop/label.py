"""Shows the workshop timer in a line of its own: in the status bar, and in the presenter."""

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from journeymap.ui.parts.steady_button import SteadyButton
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme.restyle import restyle
from journeymap.ui.workshop.timer import WorkshopTimer


class TimerLabel(SteadyButton):
    """A click starts or pauses; hidden while the timer stands at its beginning."""

    def __init__(
        self, timer: WorkshopTimer, texts: QtTexts, menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._timer, self._texts = timer, texts
        self.setObjectName("timer")
        self.setAutoRaise(True)
        if menu is not None:
            self.setMenu(menu)
            self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.clicked.connect(timer.toggle)
        timer.changed.connect(self.show_time)
        self.show_time()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        self.show_time()

    def show_time(self) -> None:
        """Bring time, name and tone up to date."""
        timer = self._timer
        tone = "over" if timer.is_over else "running" if timer.is_running else "paused"
        self.setText(self._texts.text(f"timer.{tone}", time=timer.text))
        self.setAccessibleName(self._texts.text("timer.name", time=timer.text))
        self.setToolTip(self._texts.text("timer.pause-tip" if timer.is_running else "timer.start-tip"))
        restyle(self, "tone", tone)
        self.setVisible(not timer.is_at_rest)
