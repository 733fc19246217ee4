"""What a quick-entry line would become, in chips: icon and word, what is new or not understood marked as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from journeymap.model.capture import Captured, PartKind
from journeymap.model.search import folded
from journeymap.ui.capture.names import mood_key
from journeymap.ui.forms.flow import Flow

if TYPE_CHECKING:
    from journeymap.model.capture import Names
    from journeymap.model.messages import Texts
    from journeymap.ui.theme.tokens import Theme

_ICON = 16
_LONGEST = 60


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
    """Where the touchpoint would stand, then its chips, in as many rows as needed; a hint while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._said: tuple[list[Chip], str] = ([], "")
        self.hint = ""
        self._flow = Flow(self)
        size = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        size.setHeightForWidth(True)
        self.setSizePolicy(size)

    @property
    def shown(self) -> list[Chip]:
        return self._said[0]

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self._fill()

    def show_chips(self, chips: list[Chip], where: str) -> None:
        """Show other chips, and where they would be."""
        if (chips, where) != self._said:
            self._said = chips, where
            self._fill()

    def _fill(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown, where = self._said
        made: list[QWidget] = [_quiet(words) for words in (where, "" if shown else self.hint) if words]
        for widget in made + [self._frame(chip) for chip in shown]:
            self._flow.addWidget(widget)
            widget.show()
        self.setAccessibleDescription(", ".join([where, *(chip.text for chip in shown)]))
        self.updateGeometry()

    def _frame(self, chip: Chip) -> QFrame:
        from journeymap.ui.theme.chrome_icons import icon

        frame = QFrame(self)
        frame.setObjectName("chip")
        frame.setProperty("tone", chip.tone)
        row = QHBoxLayout(frame)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(6)
        if self._theme is not None:
            picture = QLabel()
            picture.setPixmap(icon(chip.icon, self._theme).pixmap(QSize(_ICON, _ICON)))
            row.addWidget(picture)
        words = QLabel()
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setText(chip.text if len(chip.text) <= _LONGEST else chip.text[: _LONGEST - 1] + "…")
        words.setToolTip(chip.text if len(chip.text) > _LONGEST else "")
        row.addWidget(words)
        return frame


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
