"""How wide text is, as a protocol: the layout knows no fonts."""

from typing import Protocol

from journeymap.model.layout.shapes import Weight

LINE_PITCH = 1.2
"""Line distance in units of the type size, the same in every output (PowerPoint and LibreOffice use it)."""


class Measure(Protocol):
    """Measures one line of text in px at 100 %."""

    def width(self, text: str, size: float, weight: Weight = Weight.REGULAR, italic: bool = False) -> float:
        """Advance width of `text` at type size `size`."""
        ...
