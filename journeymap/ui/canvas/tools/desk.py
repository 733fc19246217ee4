"""What the tools on the canvas need of the window around it, so that they know nothing else of it."""

from typing import Protocol

from journeymap.model.layout.view import View
from journeymap.model.messages import Message
from journeymap.ui.editor import Editor


class Desk(Protocol):
    """One open document and the map of it that the canvas shows."""

    @property
    def editor(self) -> Editor:
        """The verbs on the document, for the document that is open now."""
        ...

    @property
    def map_id(self) -> str:
        """The map that is shown, "" if there is none."""
        ...

    @property
    def view(self) -> View:
        """How that map is looked at."""
        ...

    def set_view(self, view: View) -> None:
        """Look at it another way."""
        ...

    def say(self, message: Message) -> None:
        """Tell the person why something was not done."""
        ...
