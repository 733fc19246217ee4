"""What a quick-entry line would become, in chips: icon and word, what is new or not understood marked as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from journeymap.model.capture import Captured, PartKind
from journeymap.model.search import folded
from journeymap.ui.canvas import tooltip
from journeymap.ui.forms.flow import Flow
from journeymap.ui.moods import mood_key
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.model.capture import Names
    from journeymap.model.messages import Texts
    from journeymap.ui.theme.tokens import Theme

_ICON = 16
_LONGEST = 60
_BETWEEN = "   "
"""Stands between the parts of the hint."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that the line says. `tone`: "" known, "new" will be made, "unknown" stays in the title."""

    icon: str
    text: str
    tone: str = ""


def chips(line: Captured, names: Names, channel: tuple[str, str] | None, texts: Texts) -> list[Chip]:
    """The chips of a line; `channel` is its channel as (icon, name)."""
    found = [Chip("square-pen", line.title)] if line.title else []
    if channel is not None:
        found.append(Chip(*channel))
    for pain in line.pains:
        severity, frequency = pain.severity or 3, pain.frequency or 3
        scores = texts.text("capture.scores", severity=severity, frequency=frequency, priority=severity * frequency)
        found.append(Chip("triangle-alert", f"{pain.text}   {scores}"))
    if line.owner:
        found.append(_named("users", line.owner, names.owners, "capture.new-owner", texts))
    if line.emotion is not None:
        icon = "smile" if line.emotion > 0 else "frown" if line.emotion < 0 else "meh"
        found.append(Chip(icon, texts.text(mood_key(line.emotion))))
    if line.quote:
        found.append(Chip("quote", line.quote))
    found += [_named("circle-question-mark", item, names.items, "capture.new-item", texts) for item in line.items]
    if line.phase is not None:
        found.append(_named("columns-3", line.phase, names.phases or (), "capture.new-phase", texts))
    if line.lane is not None:
        found.append(_named("rows-3", line.lane, names.lanes or (), "capture.new-lane", texts))
    unknown = [part.text for part in line.parts if part.kind is PartKind.UNKNOWN]
    return found + [Chip("circle-alert", texts.text("capture.unknown", text=text), "unknown") for text in unknown]


def _named(icon: str, name: str, known: Sequence[str], new_key: str, texts: Texts) -> Chip:
    if any(folded(each) == folded(name) for each in known):
        return Chip(icon, name)
    return Chip(icon, texts.text(new_key, name=name), "new")


class ChipRow(QWidget):
    """Where the touchpoint would stand, then its chips, in as many rows as needed; a hint while there are none.

    It grows and does not shrink, so that the map above does not jump while somebody types.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._said: tuple[list[Chip], str] = ([], "")
        self._hint = ""
        self._flow = Flow(self)
        self._where = plain_label("quiet", wraps=False, parent=self)
        self._flow.addWidget(self._where)
        self._hints: list[QLabel] = []
        self._frames: list[_ChipFrame] = []
        size = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        size.setHeightForWidth(True)
        self.setSizePolicy(size)

    @property
    def shown(self) -> list[Chip]:
        return self._said[0]

    def set_hint(self, hint: str) -> None:
        """What is said while there is nothing to show."""
        self._hint = hint
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for frame in self._frames:
            frame.draw(theme)

    def show_chips(self, chips: list[Chip], where: str) -> None:
        """Show other chips, and where they would be."""
        if (chips, where) != self._said:
            self._said = chips, where
            self._fill()

    def _fill(self) -> None:
        shown, where = self._said
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._show_hint(() if shown else self._hint.split(_BETWEEN))
        while len(self._frames) < len(shown):
            self._frames.append(_ChipFrame(self))
            self._flow.addWidget(self._frames[-1])
        for frame, chip in zip(self._frames, shown, strict=False):
            frame.show_chip(chip, self._theme)
        for place, frame in enumerate(self._frames):
            frame.setVisible(place < len(shown))
        self.setAccessibleDescription(", ".join([where, *(chip.text for chip in shown)]))
        if self.isVisible():  # before that it is of no width
            self.setMinimumHeight(max(self.minimumHeight(), self._flow.heightForWidth(self.width())))

    def _show_hint(self, parts: Sequence[str]) -> None:
        """Each part as a label of its own: where the bar is narrow they go on in the next row."""
        while len(self._hints) < len(parts):
            self._hints.append(plain_label("quiet", wraps=False, parent=self))
            self._hints[-1].setContentsMargins(0, 0, 8, 0)
            self._flow.addWidget(self._hints[-1])
        for label, part in zip_longest(self._hints, parts, fillvalue=""):
            assert isinstance(label, QLabel)
            label.setText(str(part))
            label.setVisible(bool(part))


class _ChipFrame(QFrame):
    """One chip. Making a widget costs more than a letter may, so they are used again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._chip: Chip | None = None
        self._picture, self._words = QLabel(self), plain_label(wraps=False, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self._words)

    def show_chip(self, chip: Chip, theme: Theme | None) -> None:
        """Show another chip."""
        before, self._chip = self._chip, chip
        if before == chip:
            return
        self._words.setText(chip.text if len(chip.text) <= _LONGEST else chip.text[: _LONGEST - 1] + "…")
        tooltip.put(self, chip.text if len(chip.text) > _LONGEST else "")
        if before is None or before.icon != chip.icon:
            self.draw(theme)
        restyle(self, "tone", chip.tone)

    def draw(self, theme: Theme | None) -> None:
        """Draw the icon in the colours of a theme."""
        from journeymap.ui.theme.chrome_icons import icon

        if theme is not None and self._chip is not None:
            self._picture.setPixmap(icon(self._chip.icon, theme).pixmap(QSize(_ICON, _ICON)))
