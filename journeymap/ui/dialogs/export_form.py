"""The fields of an export: each format shows those that it heeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from journeymap.model import order
from journeymap.model.analysis import shown
from journeymap.model.records.maps import SavedView
from journeymap.ui.export.formats import FORMATS
from journeymap.ui.export.options import Options, Paper
from journeymap.ui.parts.check_box import FlatCheck
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.flat_spin import FlatDoubleSpin, FlatSpin
from journeymap.ui.parts.labels import level
from journeymap.ui.theme.tokens import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeymap.model.analysis.shown import Shown
    from journeymap.model.journey import Journey
    from journeymap.ui.text.qt_texts import QtTexts

_WIDEST = 16_000
_FINEST = 1_200
_LETTERS = 40
_SCALE = {"png": 2.0}


class ExportForm(QWidget):
    """What is to be exported, and how. `changed` follows whatever alters the size."""

    changed = Signal()

    def __init__(
        self, journey: Journey, map_id: str, in_window: Callable[[str], Shown], theme: str, texts: QtTexts
    ) -> None:
        super().__init__()
        self._journey, self._in_window = journey, in_window
        self._as_in_window = texts.text("export.dialog.as-in-window")
        self._language = texts.language
        self.maps = _choice([(each.id, each.title) for each in order.maps(journey)], map_id)
        self.views = _choice([], "")
        self.formats = _choice([(name, texts.text(known.label)) for name, known in FORMATS.items()], "png")
        self.themes = _choice([(name, texts.text(_THEMES[name]).replace("&", "")) for name in NAMES], theme)
        self.papers = _choice([(paper.value, texts.text(_PAPERS[paper])) for paper in Paper], Paper.EXACT)
        self.scale, self.width_px, self.dpi = FlatDoubleSpin(), FlatSpin(), FlatSpin()
        self.scale.setRange(0.1, 10.0)
        self.scale.setSingleStep(0.5)
        self.scale.setLocale(texts.locale)
        for field, most, key in (
            (self.width_px, _WIDEST, "export.dialog.by-scale"),
            (self.dpi, _FINEST, "export.dialog.by-size"),
        ):
            field.setRange(0, most)
            field.setSingleStep(10)
            field.setSpecialValueText(texts.text(key))
            field.setLocale(texts.locale)
        self.transparent = FlatCheck()
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(9)
        self._rows.setHorizontalSpacing(16)
        self._fields: dict[str, QWidget] = {
            "scale": self.scale,
            "width": self.width_px,
            "dpi": self.dpi,
            "paper": self.papers,
            "transparent": self.transparent,
        }
        self._rows.addRow(texts.text("export.dialog.map"), self.maps)
        self._rows.addRow(texts.text("export.dialog.view"), self.views)
        self._rows.addRow(texts.text("export.dialog.format"), self.formats)
        self._rows.addRow(texts.text("export.dialog.theme"), self.themes)
        for name, part in self._fields.items():
            self._rows.addRow(texts.text(f"export.option.{name}"), part)
        level(self._rows)
        self._offer_views()
        self._connect()
        self._format_chosen()

    @property
    def format_name(self) -> str:
        return str(self.formats.currentData())

    @property
    def map_id(self) -> str:
        return str(self.maps.currentData())

    @property
    def shown(self) -> Shown:
        """What of the map is to be seen: what the window shows, or a saved view."""
        saved = self._journey.get(SavedView, str(self.views.currentData()))
        return shown.of(saved) if saved is not None else self._in_window(self.map_id)

    @property
    def theme(self) -> str:
        return str(self.themes.currentData())

    def options(self) -> Options:
        """What was chosen, as the exporters want it."""
        heeded = FORMATS[self.format_name].options
        return Options(
            scale=self.scale.value() if "scale" in heeded else None,
            width=(self.width_px.value() or None) if "width" in heeded else None,
            dpi=(self.dpi.value() or None) if "dpi" in heeded else None,
            transparent=self.transparent.isChecked() and "transparent" in heeded,
            paper=Paper(self.papers.currentData()) if "paper" in heeded else Paper.EXACT,
            language=self._language,
        )

    def scale_for(self, width: float) -> float:
        """The factor by which a picture of `width` px is enlarged."""
        options = self.options()
        return options.width / width if options.width else options.scale or 1.0

    def _connect(self) -> None:
        self.formats.currentIndexChanged.connect(self._format_chosen)
        self.maps.currentIndexChanged.connect(self._map_chosen)
        self.views.currentIndexChanged.connect(self.changed)
        self.scale.valueChanged.connect(self.changed)
        self.width_px.valueChanged.connect(self._width_chosen)

    def _map_chosen(self) -> None:
        self._offer_views()
        self.changed.emit()

    def _offer_views(self) -> None:
        """What the window shows comes first, then the saved views of the map."""
        self.views.blockSignals(True)
        self.views.clear()
        self.views.addItem(self._as_in_window, "")
        for saved in shown.saved_views(self._journey, self.map_id):
            self.views.addItem(saved.title, saved.id)
        self.views.blockSignals(False)

    def _format_chosen(self) -> None:
        heeded = FORMATS[self.format_name].options
        for name, part in self._fields.items():
            self._rows.setRowVisible(part, name in heeded)
        self._rows.setRowVisible(self.maps, self.maps.count() > 1)
        self.scale.setValue(_SCALE.get(self.format_name, 1.0))
        self._width_chosen()

    def _width_chosen(self) -> None:
        # A width in pixels wins over the scale.
        self.scale.setEnabled(self.format_name != "png" or not self.width_px.value())
        self.changed.emit()


_THEMES = {"light": "theme.light", "dark": "theme.dark", "contrast": "theme.contrast"}
_PAPERS = {Paper.EXACT: "export.paper.exact", Paper.A3: "export.paper.a3", Paper.A4: "export.paper.a4"}


def _choice(entries: list[tuple[str, str]], current: str) -> QComboBox:
    box = FlatCombo(_LETTERS)
    for value, text in entries:
        box.addItem(text, str(value))
    box.setCurrentIndex(max(0, box.findData(str(current))))
    return box
