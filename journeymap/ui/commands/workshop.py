"""What the presenter and the workshop timer do on request."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from shiboken6 import isValid

from journeymap.model.messages import Message
from journeymap.ui.workshop.timer import LEAST, MOST

if TYPE_CHECKING:
    from journeymap.ui.presenter.window import Presenter
    from journeymap.ui.shell import Shell


class WorkshopCommands:
    """In front of people: the map on the wall, the time on the clock."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._presented: ref[Presenter] | None = None
        """Weak: it knows the document, which would stay for as long as the window does."""
        shell.look_changed.connect(self._dress)

    def present(self) -> None:
        """Show the map full screen and step through it."""
        workspace = self._shell.workspace
        if workspace is None or not workspace.map_id:
            return
        from journeymap.ui.presenter.window import Presenter

        if (shown := self._presenter) is not None:
            shown.close()
        program = self._shell.program
        presenter = Presenter(workspace, self._shell.window, program.texts, program.theme, program.timer)
        presenter.is_still = program.settings.reduced_motion
        presenter.begin()
        self._presented = ref(presenter)

    def _dress(self) -> None:
        if (shown := self._presenter) is not None:
            shown.set_look(self._shell.program.texts, self._shell.program.theme)

    @property
    def _presenter(self) -> Presenter | None:
        """The one that is open; it deletes itself when it is closed."""
        shown = self._presented() if self._presented is not None else None
        return shown if shown is not None and isValid(shown) else None

    def toggle_timer(self) -> None:
        self._shell.program.timer.toggle()

    def add_minute(self) -> None:
        timer = self._shell.program.timer
        was_at_rest = timer.is_at_rest
        timer.add_minute()
        if was_at_rest:
            timer.start()

    def reset_timer(self) -> None:
        self._shell.program.timer.reset()

    def set_minutes(self) -> None:
        """Ask for how many minutes the timer is to run."""
        timer, settings = self._shell.program.timer, self._shell.program.settings
        label = Message("timer.ask-label", least=LEAST, most=MOST)
        answer = self._shell.ask.line(Message("timer.ask"), label, str(timer.minutes))
        if answer is None:
            return
        if not (answer.strip().isdecimal() and LEAST <= int(answer) <= MOST):
            self._shell.say(Message("timer.no-number", least=LEAST, most=MOST))
            return
        timer.set_minutes(int(answer))
        settings.timer_minutes = timer.minutes

    def set_sound(self, on: bool) -> None:
        """Whether the end of the time may be heard."""
        self._shell.program.settings.timer_sound = on
