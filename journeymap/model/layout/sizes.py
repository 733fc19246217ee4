"""The measures of the look in px at 100 %, and what a larger type scale does to them."""

from dataclasses import dataclass

from journeymap.model.layout.plan import Metrics


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes and lengths of one picture.

    `scale` enlarges type and heights in full but widths by 60 % of it: on a projector the text gains
    against the picture, where enlarging everything would gain nothing once the map is fitted to the wall.
    """

    scale: float = 1.0

    def type(self, px: float) -> float:
        """A type size, height or mark of `px` at scale 1."""
        return px * self.scale

    def across(self, px: float) -> float:
        """A width of `px` at scale 1."""
        return px * (1 + (self.scale - 1) * 0.6)

    @property
    def margin(self) -> float:
        return 28.0

    @property
    def label(self) -> float:
        """Width of the column of row labels."""
        return self.across(140)

    @property
    def phase_bar(self) -> float:
        return self.type(40)

    @property
    def slim(self) -> float:
        """Height of a row below the lanes that has nothing to show yet."""
        return self.type(34)

    @property
    def small(self) -> float:
        """The smallest type: channel names, notes."""
        return self.type(11)

    @property
    def body(self) -> float:
        """Card titles, row labels, subtitles."""
        return self.type(13)

    def metrics(self) -> Metrics:
        """The measures of the grid at this scale."""
        return Metrics(
            card_width=self.across(160),
            card_height=self.type(66),
            step=self.across(104),
            card_gap=self.across(18),
            lane_height=self.type(90),
            phase_gap=self.across(24),
            phase_padding=self.across(12),
            corner=self.type(8),
            arrow=self.type(7.5),
            label_height=self.type(16),
        )
