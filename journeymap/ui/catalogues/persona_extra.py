"""The maps that show a persona, and what share of its contacts each channel should carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from journeymap.model import order
from journeymap.model.analysis.figures import SourceTag
from journeymap.model.changes import Changes, squash
from journeymap.model.edits import catalogues, preferences
from journeymap.model.journey import ordered
from journeymap.model.layout import channels
from journeymap.model.records.catalogues import Channel, ChannelPreference, Persona
from journeymap.model.records.maps import MapPersona
from journeymap.storage import reference
from journeymap.ui.catalogues.extra import Extra
from journeymap.ui.catalogues.shares import Line, ShareModel, ShareTable, figures_of, total
from journeymap.ui.forms.reading import show_percent
from journeymap.ui.parts.check_box import FlatCheck
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.parts.tab_order import put_before
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme


_WHOLE = 100.0


class PersonaExtra(Extra):
    """Shares are shown of one persona, maps of several as well."""

    def __init__(self, texts: QtTexts, theme: Theme) -> None:
        super().__init__(texts, theme)
        self._maps_heading = plain_label("part", wraps=False)
        self._maps = QVBoxLayout()
        self._maps.setSpacing(2)
        self.boxes: dict[str, FlatCheck] = {}
        self._heading = plain_label("part", wraps=False)
        self.said = plain_label("fact")
        self.model = ShareModel(self, theme)
        self.table = ShareTable(self.model)
        self.sum = plain_label("sum")
        self.fill = QPushButton()
        self.fill.setObjectName("plain")
        self.source = plain_label("fact")
        line = QHBoxLayout()
        line.addWidget(self.fill)
        line.addWidget(self.sum, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addWidget(self._maps_heading)
        self.column.addLayout(self._maps)
        self.column.addSpacing(8)
        for part in (self._heading, self.said, self.table):
            self.column.addWidget(part)
        self.column.addLayout(line)
        self.column.addWidget(self.source)
        self.model.written.connect(self._write)
        self.table.escaped.connect(self.escaped)
        self.fill.clicked.connect(self._fill)
        self.set_texts(texts)

    def refresh(self) -> None:
        self.model.theme = self.theme
        journey = self.journey
        if journey is None:
            return
        locked = self.editor is not None and self.editor.locked is not None
        self.model.is_read_only = locked
        self._show_maps(journey, locked)
        persona = journey.get(Persona, self.ids[0]) if len(self.ids) == 1 else None
        for part in (self._heading, self.said, self.table, self.sum, self.fill, self.source):
            part.setVisible(persona is not None)
        if persona is not None:
            self._show_shares(journey, persona, locked)

    def set_texts(self, texts: QtTexts) -> None:
        super().set_texts(texts)
        self.model.set_texts(texts)
        self._maps_heading.setText(texts.text("share.maps"))
        self._heading.setText(texts.text("share.heading"))
        self.fill.setText(texts.text("share.fill"))
        self.table.setAccessibleName(texts.text("share.heading"))
        source = next(each for each in reference.sources() if each.tag is SourceTag.VALUE)
        self.source.setText(texts.text("share.source", source=texts.say(source.line)))
        self.refresh()

    def _show_maps(self, journey: Journey, locked: bool) -> None:
        maps = order.maps(journey)
        if list(self.boxes) != [each.id for each in maps]:
            for box in self.boxes.values():
                self._maps.removeWidget(box)
                box.hide()
                box.deleteLater()
            self.boxes = {each.id: self._box(each.id) for each in maps}
            put_before(self.table, list(self.boxes.values()))
        for each in maps:
            box, held = self.boxes[each.id], self._held(journey, each.id)
            box.blockSignals(True)
            box.setText((each.title or self.texts.text("form.untitled")).replace("&", "&&"))
            box.setTristate(0 < held < len(self.ids))
            states = Qt.CheckState
            some = states.PartiallyChecked if held else states.Unchecked
            box.setCheckState(states.Checked if held == len(self.ids) else some)
            box.setEnabled(not locked)
            box.blockSignals(False)

    def _held(self, journey: Journey, map_id: str) -> int:
        shown = {pair.persona_id for pair in journey.referring(MapPersona, "map_id", map_id)}
        return len(shown & set(self.ids))

    def _box(self, map_id: str) -> FlatCheck:
        box = FlatCheck()
        box.clicked.connect(lambda: self._tie(map_id))
        self._maps.addWidget(box)
        return box

    def _tie(self, map_id: str) -> None:
        journey = self.journey
        if journey is None:
            return
        ids, on = list(self.ids), self._held(journey, map_id) < len(self.ids)
        verb = catalogues.pair if on else catalogues.part

        def tie() -> Changes:
            return squash(verb(journey, MapPersona, map_id=map_id, persona_id=each) for each in ids)

        self.apply("edit.persona-maps", tie, self.titled("persona"))
        self.refresh()

    def _show_shares(self, journey: Journey, persona: Persona, locked: bool) -> None:
        texts = self.texts
        table = reference.preferences().percent[persona.value_class] if persona.value_class is not None else None
        shares = {each.channel_id: each for each in journey.referring(ChannelPreference, "persona_id", persona.id)}
        self.model.show(
            [
                Line(
                    channel.id,
                    channels.name(channel, texts),
                    channels.icon(channel),
                    channels.hue(channel),
                    shares[channel.id].percent if channel.id in shares else None,
                    figures_of(table, channel.builtin),
                )
                for channel in ordered(journey.all(Channel))
            ]
        )
        self.said.setVisible(persona.value_class is not None)
        if persona.value_class is not None:
            self.said.setText(texts.text(f"value_class.{persona.value_class.value}.says"))
        self.fill.setEnabled(persona.value_class is not None and not locked)
        self.fill.setToolTip("" if self.fill.isEnabled() else texts.text("share.fill-needs-class"))
        self.source.setVisible(persona.value_class is not None)
        self._show_sum()

    def _show_sum(self) -> None:
        found = total(self.model.lines)
        wrong = found is not None and found != _WHOLE
        shown = show_percent(found, self.texts) if found is not None else ""
        apart = show_percent(abs(_WHOLE - found), self.texts) if found is not None else ""
        key = (
            "share.sum" if not wrong else "share.sum-less" if found is not None and found < _WHOLE else "share.sum-more"
        )
        self.sum.setText(self.texts.text(key, sum=shown, apart=apart) if found is not None else "")
        restyle(self.sum, "tone", "trouble" if wrong else "plain")

    def _write(self, channel_id: str, percent: float | None) -> None:
        journey = self.journey
        if journey is not None and self.ids:
            persona_id = self.ids[0]
            title = self.titled("persona")
            self.apply("edit.share", lambda: preferences.share(journey, persona_id, channel_id, percent), title)

    def _fill(self) -> None:
        journey = self.journey
        if journey is not None and self.ids:
            persona_id, table = self.ids[0], reference.preferences().percent
            title = self.titled("persona")
            self.apply("edit.fill-shares", lambda: preferences.fill(journey, persona_id, table), title)
