"""Published reference figures, and which of them may stand beside a reading, a channel or a persona."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Id, Percent
from journeymap.model.records.catalogues import Channel, Persona
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import Metric, ValueClass


class SourceTag(StrEnum):
    """The sources that figures and rules cite."""

    PORTAL = "PORTAL"
    VALUE = "VALUE"
    ISP = "ISP"
    DIALOG = "DIALOG"
    TOUCH = "TOUCH"


class FigureUnit(StrEnum):
    """How the value of a reference figure is put into words."""

    PERCENT = "percent"
    OF_TEN = "of-ten"
    TWO_THIRDS = "two-thirds"
    UP_TO = "up-to"


class _Published(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Published):
    """Where something was published. `year` is None where the source bears no date."""

    tag: SourceTag
    year: int | None

    @property
    def line(self) -> Message:
        """The full line by which the source is cited."""
        return Message(f"source.{self.tag.value}")


class Figure(_Published):
    """A published figure. `channels` holds built-in channels (none: it speaks of all contact), `metrics` the readings
    that it bears on, `value_classes` the customers it is limited to (none: all)."""

    id: Id
    value: Annotated[float, Field(ge=0)]
    unit: FigureUnit
    source: SourceTag
    channels: tuple[Id, ...] = ()
    metrics: tuple[Metric, ...] = ()
    value_classes: tuple[ValueClass, ...] = ()

    @property
    def about(self) -> Message:
        """What the figure says something about."""
        return Message(f"figure.{self.id}")

    @property
    def words(self) -> Message:
        """The value as people write it."""
        whole = int(self.value) if self.value == int(self.value) else self.value
        return Message(f"figure_value.{self.unit.value}", value=whole)

    @property
    def citation(self) -> Message:
        """The full line of the source."""
        return Message(f"source.{self.source.value}")


class Preferences(_Published):
    """Which channels companies want to use with customers of a value class, in per cent by built-in channel."""

    source: SourceTag
    percent: dict[ValueClass, dict[Id, Percent]]


def for_channel(figures: Iterable[Figure], channel: Channel | None) -> list[Figure]:
    """The figures that speak of a channel; one of the user's own has none."""
    if channel is None or channel.builtin is None:
        return []
    return [figure for figure in figures if channel.builtin in figure.channels]


def for_reading(figures: Iterable[Figure], journey: Journey, reading: Reading) -> list[Figure]:
    """The figures to show beside a reading: they bear on its metric, and on its channel unless they speak of all.

    The more special ones come first. They are company, not a scale: none of them measures the same thing.
    """
    channel = channel_of(journey, reading)
    builtin = channel.builtin if channel is not None else None
    found = [
        figure
        for figure in figures
        if reading.metric in figure.metrics and (not figure.channels or builtin in figure.channels)
    ]
    return sorted(found, key=lambda figure: not figure.channels)


def for_persona(figures: Iterable[Figure], persona: Persona) -> list[Figure]:
    """The figures that speak of customers of a persona's value class."""
    return [figure for figure in figures if persona.value_class in figure.value_classes]


def channel_of(journey: Journey, reading: Reading) -> Channel | None:
    """The channel of the touchpoint that a reading hangs on; of a link it is the one that the link leads to."""
    link = journey.get(Link, reading.link_id)
    touchpoint = journey.get(Touchpoint, reading.touchpoint_id if link is None else link.target_id)
    return journey.get(Channel, touchpoint.channel_id) if touchpoint is not None else None
