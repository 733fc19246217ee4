"""What a window without a document shows: how to begin, and what was open last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.text.qt_texts import QtTexts

RECENT_SHOWN = 6
_WIDTH = 680


class StartPage(QWidget):
    """New documents on the left, recent files on the right. Says only what was asked for; opens nothing."""

    new_wanted = Signal(str)
    """The name of a template."""
    open_wanted = Signal()
    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading, self._subtitle, self._hint = _label("heading"), _label("quiet"), _label("quiet")
        self._new_title, self._recent_title = _label("column"), _label("column")
        self._new, self._recent = QVBoxLayout(), QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(48)
        for title, entries in ((self._new_title, self._new), (self._recent_title, self._recent)):
            column = QVBoxLayout()
            column.setSpacing(6)
            entries.setSpacing(2)
            column.addWidget(title)
            column.addLayout(entries)
            column.addStretch(1)
            columns.addLayout(column, 1)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(page)
        layout.setSpacing(4)
        layout.addStretch(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._subtitle)
        layout.addSpacing(28)
        layout.addLayout(columns)
        layout.addSpacing(20)
        layout.addWidget(self._hint)
        layout.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(page, 10)
        outer.addStretch(1)

    def set_texts(self, texts: QtTexts, templates: Sequence[tuple[str, str]], recent: Sequence[Path]) -> None:
        """Put the page into words; `templates` are (name, title), `recent` the files that still exist."""
        self._heading.setText(texts.text("app.name"))
        self._subtitle.setText(texts.text("start.subtitle"))
        self._hint.setText(texts.text("start.hint"))
        self._new_title.setText(texts.text("start.new"))
        self._recent_title.setText(texts.text("start.recent"))
        _clear(self._new)
        for name, title in templates:
            entry = _link(title)
            entry.clicked.connect(lambda _=False, template=name: self.new_wanted.emit(template))
            self._new.addWidget(entry)
        _clear(self._recent)
        for path in recent[:RECENT_SHOWN]:
            entry = _link(path.name)
            entry.setToolTip(str(path))
            entry.clicked.connect(lambda _=False, file=path: self.file_wanted.emit(file))
            self._recent.addWidget(entry)
        other = _link(texts.text("start.open"))
        other.clicked.connect(self.open_wanted)
        self._recent.addWidget(other)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setIndent(0)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _link(text: str = "") -> QPushButton:
    button = QPushButton(text.replace("&", "&&"))
    button.setObjectName("link")
    button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
