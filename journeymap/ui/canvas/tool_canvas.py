"""What the tools may do with the canvas that they work on."""

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Key
from journeymap.model.layout.shapes import Rect
from journeymap.model.messages import Texts
from journeymap.ui.canvas.heads_view import HeadsCanvas
from journeymap.ui.theme.tokens import Theme


class ToolCanvas(HeadsCanvas):
    """A canvas with handles for tools. It has none itself, and cannot write."""

    advance = Signal(object, bool)
    """The title of this key was confirmed by Tab (True) or Shift+Tab (False): the next one, please."""
    detail_wanted = Signal(object)
    """The mark of a card that has a detail map was clicked."""
    writing_ended = Signal(object)
    """The editor on this key has closed, whatever became of the text."""

    def __init__(self, theme: Theme | None = None, texts: Texts | None = None, parent: QWidget | None = None) -> None:
        self._panned = False
        self.reduced_motion = False
        """Whether the person wants nothing to move by itself."""
        super().__init__(theme, texts, parent)

    def write(self, key: Key, select_all: bool = True, initial_text: str = "") -> bool:
        """Open the editor on the title of a record; `initial_text` replaces it. False if that cannot be.

        What is typed is one step of undo, together with the creation of a record that was made just before.
        """
        return False

    @property
    def is_writing(self) -> bool:
        """Whether an editor is open."""
        return False

    def choose(self, keys: set[Key], current: Key | None = None) -> None:
        """Select as if the person had clicked: with the signal."""
        if current is not None:
            self._set_current(current)
        self._select(keys)

    def scene_point(self, at: QPoint) -> QPointF:
        """A place of the viewport in scene px."""
        return self.mapToScene(at)

    def scroll_by(self, dx: int, dy: int) -> None:
        """Pan by viewport px."""
        self._scroll(dx, dy)

    def card_at(self, at: QPoint) -> Key | None:
        """The card at a place of the viewport, whatever of the map lies over it."""
        scene = self.hit_point(at)
        spot = Rect(scene.x(), scene.y(), 0.0, 0.0)
        return next((item.key for item in self.surface.cache.index.at(spot, "card")), None)

    def cancel_band(self) -> bool:
        """Take a rubber band away, and what it selected; False if there is none."""
        band, self._band = self._band, None
        if band is None:
            return False
        drawn = band.is_drawn
        band.close()
        if drawn:
            self._select(band.before)
        return drawn

    def begin_press(self) -> None:
        """From now on `end_pan` notices whether the canvas moves."""
        self._panned = False

    def end_pan(self) -> bool:
        """Stop a pan that has not moved anything yet; False if the canvas is being panned."""
        if self._panned:
            return False
        self._pan_from = None
        self._show_hand()
        return True

    def pan_from(self, at: QPoint) -> None:
        """Let the pointer pan from here on until it is released, as a finger does."""
        self._pan_from, self._panned = at, False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._panned = True
