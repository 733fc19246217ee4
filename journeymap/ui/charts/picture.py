"""A chart as a picture: its title, the plot and the legend, as PNG, as SVG or on the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from journeymap.model.messages import Message
from journeymap.storage.errors import CannotSave
from journeymap.ui.charts.look import Look, font, write
from journeymap.ui.export.replacing import replacing

if TYPE_CHECKING:
    from journeymap.ui.charts.legend import Legend
    from journeymap.ui.charts.plot import Plot

SCALE = 2.0
_TITLE = 44.0
_PER_METRE = 3780 * SCALE


class ChartPicture:
    """The chart as it stands in the panel, without what is selected or pointed at."""

    def __init__(self, title: str, plot: Plot, legend: Legend, look: Look) -> None:
        self.title, self._plot, self._legend, self._look = title, plot, legend, look

    @property
    def size(self) -> QSize:
        """In px at scale 1."""
        wide = self._plot.viewport().width()
        below = self._legend.height_in(wide) if not self._legend.isHidden() else 0.0
        return QSize(wide, round(_TITLE + self._plot.viewport().height() + below))

    def image(self) -> QImage:
        """Twice as fine as the screen shows it."""
        size = self.size * SCALE
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(self._look.colour("canvas"))
        image.setDotsPerMeterX(round(_PER_METRE))
        image.setDotsPerMeterY(round(_PER_METRE))
        painter = QPainter(image)
        painter.scale(SCALE, SCALE)
        self._paint(painter)
        painter.end()
        return image

    def write(self, target: Path) -> None:
        """Write PNG or SVG, by the ending of `target`. Raises CannotSave."""
        with replacing(target) as beside:
            if target.suffix.lower() == ".svg":
                self._write_svg(beside)
            elif not self.image().save(str(beside), "PNG"):  # type: ignore[call-overload]
                raise CannotSave(Message("charts.not-written", name=target.name))

    def _write_svg(self, path: Path) -> None:
        from PySide6.QtSvg import QSvgGenerator

        size = self.size
        maker = QSvgGenerator()
        maker.setFileName(str(path))
        maker.setSize(size)
        maker.setViewBox(QRect(0, 0, size.width(), size.height()))
        maker.setTitle(self.title)
        painter = QPainter(maker)
        painter.fillRect(QRect(0, 0, size.width(), size.height()), self._look.colour("canvas"))
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._plot.viewport().rect()
        title = QRectF(16, 8, view.width() - 32, _TITLE - 12)
        write(painter, title, self.title, font(16, QFont.Weight.DemiBold), self._look.colour("text1"))
        below = QRectF(0, _TITLE, view.width(), view.height())
        with self._plot.plain():
            self._plot.render(painter, below, view, Qt.AspectRatioMode.IgnoreAspectRatio)
        if not self._legend.isHidden():
            high = self._legend.height_in(view.width())
            self._legend.paint(painter, QRectF(0, below.bottom(), view.width(), high))
