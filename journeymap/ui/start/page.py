"""What a window without a document shows: how to begin, and what was worked on last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journeymap.ui.parts.labels import plain_label
from journeymap.ui.parts.tab_order import put_in_order
from journeymap.ui.start.tile import Tile
from journeymap.ui.start.work_list import Together, Work, WorkList

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

RECENT_SHOWN = 8
_UNSAVED_SHOWN, _DRAFTS_SHOWN = 5, 3
_TILE, _GAP = 238, 18
_MOST_COLUMNS = 4


class StartPage(QScrollArea):
    """Says only what was asked for; opens nothing itself."""

    new_wanted = Signal(str)
    """The name of a template, "" for an empty map."""
    list_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._theme = theme
        self._columns = 0
        self._texts: QtTexts | None = None
        self._tiles: dict[str, Tile] = {}
        self._heading, self._subtitle, self._hint = _label("heading"), _label("quiet"), _label("quiet")
        self._buttons = {name: _button(name) for name in ("empty", "list", "open")}
        self._buttons["empty"].clicked.connect(lambda: self.new_wanted.emit(""))
        self._buttons["list"].clicked.connect(self.list_wanted)
        self._buttons["open"].clicked.connect(self.open_wanted)
        self._recent, self._begin = Section(), Section()
        self._unsaved, self._drafts = WorkList(_UNSAVED_SHOWN), WorkList(_DRAFTS_SHOWN)
        self._is_told = False
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(40, 44, 40, 32)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self._subtitle)
        layout.addSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        for section in (self._unsaved, self._recent, self._drafts, self._begin):
            layout.addWidget(section)
        layout.addSpacing(10)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        self._page = page
        outer = QWidget()
        outer.setObjectName("ground")
        across = QHBoxLayout(outer)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(page)
        across.addStretch(1)
        self.setWidget(outer)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._buttons["empty"])

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; what is shown is set again."""
        self._theme = theme

    def set_texts(self, texts: QtTexts, templates: Sequence[tuple[str, str, str]], recent: Sequence[Path]) -> None:
        """Put the page into words; `templates` are (name, title, note), `recent` the files used last."""
        self._texts = texts
        self._heading.setText(texts.text("app.name"))
        self._subtitle.setText(texts.text("start.subtitle"))
        self._hint.setText(texts.text("start.hint"))
        for name, button in self._buttons.items():
            button.setText(texts.text(f"start.button.{name}"))
        self._begin.set_title(texts.text("start.new"))
        self._recent.set_title(texts.text("start.recent"))
        self._unsaved.set_words(texts.text("start.unsaved"), texts.text("recovery.text"))
        self._drafts.set_words(texts.text("start.drafts"), texts.text("start.drafts-note"))
        self._tiles.clear()
        self._begin.show_tiles([self._template(*each) for each in templates])
        self._recent.show_tiles([self._file(texts, path) for path in recent[:RECENT_SHOWN]])
        self._recent.say("" if recent else texts.text("start.no-recent"))
        self._arrange()
        self._order_keys()

    def set_unsaved(self, works: Sequence[Work], together: Sequence[Together], texts: QtTexts) -> None:
        """List work that is in no file; nothing is shown if there is none. The first time, the keys go there."""
        is_first, self._is_told = not self._is_told, True
        self._unsaved.show_works(works, together, texts)
        self._order_keys()
        focus = self.window().focusWidget()
        if is_first and (focus is None or focus is self._buttons["empty"]):
            self._unsaved.take_keys()

    def set_drafts(self, works: Sequence[Work], texts: QtTexts) -> None:
        """List work that was set aside."""
        self._drafts.show_works(works, (), texts)
        self._order_keys()

    def set_picture(self, key: str, picture: QPixmap | None) -> None:
        """The picture of a template (by name) or of a file (by path)."""
        if (tile := self._tiles.get(key)) is not None:
            tile.set_picture(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _order_keys(self) -> None:
        """Tab goes through the page as one reads it, whichever part of it was filled last."""
        sections = (self._unsaved, self._recent, self._drafts, self._begin)
        put_in_order([*self._buttons.values(), *(widget for section in sections for widget in section.chain())])

    def _arrange(self) -> None:
        room = self.viewport().width() - 80
        columns = max(1, min(_MOST_COLUMNS, (room + _GAP) // (_TILE + _GAP)))
        self._page.setFixedWidth(columns * (_TILE + _GAP) - _GAP + 80)
        for section in (self._recent, self._begin):
            section.arrange(columns)

    def _template(self, name: str, title: str, note: str) -> Tile:
        tile = Tile(self._theme.colours)
        tile.set_words(title, note, note)
        tile.clicked.connect(lambda: self.new_wanted.emit(name))
        self._tiles[name] = tile
        return tile

    def _file(self, texts: QtTexts, path: Path) -> Tile:
        tile = Tile(self._theme.colours)
        tile.is_faded = not path.is_file()
        line = texts.text("start.missing", folder=str(path.parent)) if tile.is_faded else str(path.parent)
        tile.set_words(path.stem, line, str(path))
        tile.make_removable(texts.text("start.forget", name=path.name))
        if tile.is_faded:
            tile.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            tile.clicked.connect(lambda: self.file_wanted.emit(path))
        tile.removed.connect(lambda: self.forget_wanted.emit(path))
        self._tiles[str(path)] = tile
        return tile


class Section(QWidget):
    """A heading with tiles below; hidden as long as it has neither nor anything to say."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._words = _label("column"), _label("quiet")
        self._tiles: list[Tile] = []
        self._columns = 1
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._grid)
        row.addStretch(1)
        layout.addLayout(row)
        self._words.hide()
        self.hide()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def say(self, words: str) -> None:
        """A sentence instead of content."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._show()

    def show_tiles(self, tiles: list[Tile]) -> None:
        _drop(self._tiles)
        self._tiles = tiles
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // self._columns, place % self._columns)
        self._show()

    def chain(self) -> Sequence[QWidget]:
        """What the Tab key goes through, in its order."""
        return self._tiles

    def arrange(self, columns: int) -> None:
        """Put the tiles into so many columns."""
        if columns != self._columns:
            self._columns = columns
            for place, tile in enumerate(self._tiles):
                self._grid.addWidget(tile, place // columns, place % columns)

    def _show(self) -> None:
        self.setVisible(bool(self._tiles or self._words.text()))


def _drop(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def _label(name: str) -> QLabel:
    label = plain_label(name)
    label.setIndent(0)
    return label


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName("begin")
    button.setMinimumHeight(34)
    button.setAutoDefault(True)  # so that Enter presses it as well
    button.setProperty("main", name == "empty")
    return button
