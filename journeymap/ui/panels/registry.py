"""The panels of a window as data. A panel's widget is loaded and made when it is shown for the first time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from journeymap.ui.panels.panel import Panel, PanelHost


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel: its title is the text "panel.<name>", its action "view.<name>".

    `size` is the width in px beside the map, or the height below it. `first` says that a new user sees it.
    """

    name: str
    make: Callable[[PanelHost], Panel]
    area: Qt.DockWidgetArea
    size: int
    first: bool = False


def _outline(host: PanelHost) -> Panel:
    from journeymap.ui.panels.outline import Outline

    made = Outline(host.texts)
    made.left.connect(host.left)
    made.map_wanted.connect(host.map_wanted)
    made.opened.connect(host.opened)
    made.pointed.connect(host.pointed)
    made.context_menu.connect(host.context_menu)
    return made


def _inspector(host: PanelHost) -> Panel:
    from journeymap.ui.panels.inspector import Inspector

    made = Inspector(host.texts, host.settings)
    made.left.connect(host.left)
    return made


def _charts(host: PanelHost) -> Panel:
    from journeymap.ui.panels.charts import Charts

    made = Charts(host.texts, host.theme, host.settings)
    made.left.connect(host.left)
    return made


def _tables(host: PanelHost) -> Panel:
    from journeymap.ui.panels.tables import Tables

    made = Tables(host.settings, host.texts)
    made.left.connect(host.left)
    made.map_wanted.connect(host.map_wanted)
    made.opened.connect(host.opened)
    made.pointed.connect(host.pointed)
    made.wanted.connect(host.wanted)
    return made


_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea

PANELS: tuple[PanelSpec, ...] = (
    PanelSpec("outline", _outline, _LEFT, 300, first=True),
    PanelSpec("inspector", _inspector, _RIGHT, 310, first=True),
    PanelSpec("tables", _tables, Qt.DockWidgetArea.BottomDockWidgetArea, 300),
    PanelSpec("charts", _charts, _BELOW, 320),
)
