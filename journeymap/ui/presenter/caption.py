"""The strip under the map: where one is, and in a few calm words what is the matter there."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journeymap.model.layout import marks
from journeymap.model.layout.shapes import Point
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import ShapePainter
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.presenter.stops import Stop
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme.tokens import Theme

_TRIANGLE = 22
_SIZES = (16, 20, 24, 30)
_FULL, _LEAST = 900, 0.66
"""On screens lower than this, px, the type is smaller, but not below this share: else words would be cut."""
_SHEET = """
#caption {{ background: {canvas}; border-top: 1px solid {hairline}; }}
#caption QLabel {{ color: {text1}; background: transparent; }}
#caption #phase, #caption #place {{ color: {text2}; font-size: {px[20]}px; }}
#caption #title {{ font-size: {px[30]}px; font-weight: 600; }}
#caption #note {{ color: {text2}; font-size: {px[20]}px; }}
#caption #quote {{ font-size: {px[20]}px; font-style: italic; }}
#caption #pain {{ color: {pain}; font-size: {px[20]}px; }}
#caption #keys {{ color: {text3}; font-size: {px[16]}px; }}
#caption #timer {{ color: {text2}; font-size: {px[24]}px; padding: 4px 10px; }}
#caption #timer[tone="over"] {{ color: {text1}; background: {painTint}; border-radius: 8px; }}
"""


class Progress(QWidget):
    """A bar with a stretch for each phase, filled as far as one has come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ink = Ink(theme)
        self._counts: list[int] = []
        self._number = 0
        self.setFixedHeight(6)

    def show_place(self, stops: Sequence[Stop], number: int) -> None:
        """Show that the stops up to `number` have been seen."""
        counts: dict[int, int] = {}
        for stop in stops:
            counts[stop.phase] = counts.get(stop.phase, 0) + 1
        self._counts, self._number = list(counts.values()), number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 4.0
        unit = (self.width() - gap * (len(self._counts) - 1)) / sum(self._counts)
        x, left = 0.0, self._number
        for count in self._counts:
            seen = min(count, max(0, left))
            for width, token in ((count * unit, "hairline"), (seen * unit, "selection")):
                painter.setBrush(self._ink.brush(token))
                painter.drawRoundedRect(QRectF(x, 1.0, width, 4.0), 2.0, 2.0)
            x += count * unit + gap
            left -= count
        painter.end()


class Caption(QFrame):
    """Phase and number, title, note or quote, pain points; the workshop timer stands at the right."""

    def __init__(self, theme: Theme, texts: QtTexts, timer: QWidget) -> None:
        super().__init__()
        self.setObjectName("caption")
        self._colours, self._scale = theme.colours, 0.0
        self.fit(_FULL)
        self._texts = texts
        self._triangle = _triangle(theme, self.devicePixelRatioF())
        self.phase, self.place, self.title = _label("phase", False), _label("place", False), _label("title")
        self.note, self.quote, self.keys = _label("note"), _label("quote"), _label("keys")
        self.progress = Progress(theme)
        self._said_pains: Sequence[str] = ()
        self._pains = QVBoxLayout()
        self._pains.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self.phase)
        head.addStretch(1)
        head.addWidget(timer)
        head.addWidget(self.place)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.note, self.quote, self.keys):
            words.addWidget(label)
        words.addStretch(1)
        pains = QVBoxLayout()
        pains.addLayout(self._pains)
        pains.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(48)
        body.addLayout(words, 3)
        body.addLayout(pains, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 14, 48, 20)
        layout.setSpacing(6)
        layout.addWidget(self.progress)
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addLayout(body, 1)

    def fit(self, screen: int) -> None:
        """Have type of a size for a screen so many px high."""
        scale = max(_LEAST, min(1.0, screen / _FULL))
        if scale != self._scale:
            self._scale = scale
            sizes = {size: round(size * scale) for size in _SIZES}
            self.setStyleSheet(_SHEET.format(px=sizes, **self._colours))

    def show_stop(self, stop: Stop, stops: Sequence[Stop]) -> None:
        """Say what there is to say about a touchpoint."""
        texts = self._texts
        self.phase.setText(stop.phase_title)
        self.place.setText(texts.text("presenter.place", number=str(stop.number), total=str(len(stops))))
        self.title.setText(stop.title or texts.text("presenter.untitled"))
        self._say(self.note, stop.note)
        self._say(self.quote, texts.text("presenter.quote", quote=stop.quote) if stop.quote else "")
        self._say(self.keys, "")
        more = [texts.text("presenter.more", n=stop.more_pains)] if stop.more_pains else []
        self._show_pains([*stop.pains, *more])
        self.progress.show_place(stops, stop.number)

    def show_whole(self, title: str, subtitle: str, stops: Sequence[Stop]) -> None:
        """Say what the map as a whole is."""
        self.phase.setText(subtitle)
        self.place.setText(self._texts.text("presenter.whole", n=len(stops)))
        self.title.setText(title)
        self._say(self.note, "")
        self._say(self.quote, "")
        self._say(self.keys, self._texts.text("presenter.keys"))
        self._show_pains([])
        self.progress.show_place(stops, 0)

    def spoken(self) -> str:
        """All of it in one line."""
        said = [self.place, self.phase, self.title, self.note, self.quote, self.keys]
        return ", ".join(text for text in (*(label.text() for label in said), *self._said_pains) if text)

    def _show_pains(self, pains: Sequence[str]) -> None:
        self._said_pains = pains
        while (row := self._pains.takeAt(0)) is not None:
            if (old := row.widget()) is not None:
                old.hide()
                old.deleteLater()
        for pain in pains:
            line = QWidget()
            layout = QHBoxLayout(line)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(10)
            mark, text = QLabel(), _label("pain")
            mark.setPixmap(self._triangle)
            mark.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setText(pain)
            layout.addWidget(mark)
            layout.addWidget(text, 1)
            self._pains.addWidget(line)

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _label(name: str, wraps: bool = True) -> QLabel:
    label = plain_label(name, wraps=wraps)
    label.setSizePolicy(
        QSizePolicy.Policy.Expanding if wraps else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum
    )
    return label


def _triangle(theme: Theme, ratio: float) -> QPixmap:
    """The mark of pain, as on the map."""
    pixmap = QPixmap(QSize(_TRIANGLE + 4, _TRIANGLE + 4) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = (_TRIANGLE + 4) / 2
    ShapePainter(painter, Ink(theme)).shapes(
        tuple(marks.pain_triangle(Point(middle, middle + 1), _TRIANGLE - 4, "canvas"))
    )
    painter.end()
    return pixmap
