"""Icon and properties of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from journeymap.model.edits import fields
from journeymap.model.layout import channels
from journeymap.model.records.catalogues import Channel
from journeymap.ui.catalogues.extra import Extra
from journeymap.ui.catalogues.icon_chooser import IconChooser
from journeymap.ui.catalogues.properties import PropertyTable
from journeymap.ui.text.icon_names import icon_name
from journeymap.ui.theme.chrome_icons import tinted

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme


class ChannelExtra(Extra):
    """Several channels at once show what they agree on."""

    def __init__(self, texts: QtTexts, theme: Theme) -> None:
        super().__init__(texts, theme)
        self.icon = QPushButton()
        self.icon.setObjectName("iconButton")
        self.icon.setIconSize(QSize(20, 20))
        self.by_category = QPushButton()
        self.by_category.setObjectName("quiet")
        self._label = QLabel()
        self._label.setObjectName("field")
        self._label.setFixedWidth(96)
        self._label.setBuddy(self.icon)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._label)
        line.addWidget(self.icon)
        line.addWidget(self.by_category)
        line.addStretch(1)
        self.table = PropertyTable()
        self.column.addLayout(line)
        self.column.addSpacing(6)
        self.column.addWidget(self.table)
        self.icon.clicked.connect(self._choose_icon)
        self.by_category.clicked.connect(lambda: self._set_icon(None))
        self.table.chosen.connect(lambda field, value: self._edit(**{field: value}))
        self.set_texts(texts)

    def refresh(self) -> None:
        found = self._channels()
        locked = self.editor is not None and self.editor.locked is not None
        if not found:
            return
        icon, hue = channels.icon(found[0]), channels.hue(found[0])
        self.icon.setIcon(tinted(icon, self.theme.colours[hue]))
        own = any(channel.icon is not None for channel in found)
        called = icon_name(icon, self.texts)
        self.icon.setText(f"  {called}")
        self.icon.setAccessibleName(f"{self.texts.text('catalogue.icon')}: {called}")
        self.by_category.setVisible(own and not any(channel.builtin for channel in found))
        self.icon.setEnabled(not locked)
        self.by_category.setEnabled(not locked)
        self.table.set_read_only(locked)
        self.table.show_channels(found)

    def set_texts(self, texts: QtTexts) -> None:
        super().set_texts(texts)
        self._label.setText(texts.text("catalogue.icon"))
        self.icon.setToolTip(texts.text("catalogue.icon-title"))
        self.by_category.setText(texts.text("catalogue.icon-by-category"))
        self.table.set_texts(texts)
        self.refresh()

    def _channels(self) -> list[Channel]:
        journey = self.journey
        found = (journey.get(Channel, each) for each in self.ids) if journey is not None else ()
        return [channel for channel in found if channel is not None]

    def _choose_icon(self) -> None:
        found = self._channels()
        if not found:
            return
        chooser = IconChooser(self.window(), self.texts, self.theme, channels.icon(found[0]))
        chooser.accepted.connect(lambda: self._set_icon(chooser.chosen))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _set_icon(self, icon: str | None) -> None:
        self._edit(icon=icon)

    def _edit(self, **values: object) -> None:
        journey, ids = self.journey, [channel.id for channel in self._channels()]
        if journey is not None and ids:
            self.apply("edit.fields-of", lambda: fields.edit(journey, Channel, ids, **values), self.titled("channel"))
