"""The editor on the canvas: one line of plain text that wraps, exactly where its title is drawn, or over it."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from journeymap.model.layout.measure import LINE_PITCH
from journeymap.model.text import TITLE_LIMIT, clean_line
from journeymap.ui.canvas.fonts import families

PAD = 5
"""Ground around the text, px on screen."""
_HALO = 3.0
"""An editor that floats over the map keeps so much of it away, px."""
_RADIUS = 6.0
_FOCUS = 5.0
"""The ring around a selected card reaches no farther, px."""
_LINES = 2
"""So many lines a title has on its card."""
_FAINT = 0.75
"""How much of the ink is in what is asked for: it can be read on every ground."""
_PASTE = 200_000
"""No more than this is looked at when something is pasted."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
)  # fmt: skip


class WriteBox(QTextEdit):
    """Says what the person decides; keeps to `limit` characters, and says when it had to (`shortened`)."""

    confirmed = Signal()
    restored = Signal()
    went_on = Signal(bool)
    """Confirmed by Tab (True) or Shift+Tab (False)."""
    shortened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.limit = TITLE_LIMIT
        self._look: tuple[object, ...] = ()
        self._line = 0.0
        self._centred = False
        self._halo: QColor | None = None
        """Around the frame of an editor that floats over the map; None: it stands in its title's place."""
        self._pad = PAD
        self._title = ""
        """What Esc leads back to."""
        self.ring = QColor()
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.document().setDocumentMargin(PAD)
        self.document().contentsChange.connect(self._hold_limit)

    def text(self) -> str:
        """What is written, as one line."""
        return self.toPlainText().replace("\n", " ")

    def set_text(self, text: str, select_all: bool, title: str | None = None) -> None:
        """Put `text` in, all selected or the cursor at its end. `title`: what it stands for, if that is another."""
        self._title = text if title is None else title
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self._pitch()
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if select_all:
            cursor.select(QTextCursor.SelectionType.Document)
        self.setTextCursor(cursor)

    def set_look(
        self,
        size: float,
        weight: int,
        centred: bool,
        ink: QColor,
        ground: QColor,
        ring: QColor,
        halo: QColor | None = None,
    ) -> None:
        """Type of `size` px on screen in these colours; `ring` frames the box and marks what is selected in it. With
        a `halo` it floats over the map, in a frame of its own."""
        look = size, weight, centred, ink.rgba(), ground.rgba(), ring.rgba(), halo.rgba() if halo is not None else None
        if look == self._look:
            return
        self._look = look
        font = QFont()
        if families():
            font.setFamilies(list(families()))
        # Qt knows whole pixel sizes only; spacing makes the lines as wide as they will be drawn.
        whole = max(1, round(size))
        font.setPixelSize(whole)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0 * size / whole)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, ground)
        palette.setColor(QPalette.ColorRole.Text, ink)
        faint = QColor(ink)
        faint.setAlphaF(_FAINT)
        palette.setColor(QPalette.ColorRole.PlaceholderText, faint)
        palette.setColor(QPalette.ColorRole.Highlight, ring)
        palette.setColor(QPalette.ColorRole.HighlightedText, ground)
        for paper in (self, self.viewport()):  # under a style sheet it keeps what it was shown with first
            paper.setFont(font)
            paper.setPalette(palette)
        self.document().setDefaultFont(font)
        self._halo, self._pad = halo, PAD if halo is None else round(PAD + _HALO + 2)
        if self.document().documentMargin() != self._pad:
            self.document().setDocumentMargin(self._pad)
        self.ring = ring
        self._line, self._centred = size * LINE_PITCH, centred
        self._pitch()

    def place(self, left: float, baseline: float, room: float, within: QRect) -> None:
        """Stand so that the first line runs from `left` on `baseline` (px of the parent), as high as the text is.

        A box that does not fit into `within` there is moved inside.
        """
        width, height = self._measured(room, within)
        self._move(left - self._pad, baseline - self._first_baseline(), width, height, within)

    def stand_over(self, card: QRectF, room: float, within: QRect) -> None:
        """Lie over a card (px of the parent), with `room` for the text, and hide it if it is not larger.

        A box that does not fit into `within` there is moved inside.
        """
        width, height = self._measured(room, within)
        least = max(round(_LINES * self._line) + 2 * self._pad, round(card.height() + 2 * (_HALO + _FOCUS)))
        centre = card.center()
        self._move(centre.x() - width / 2, centre.y() - least / 2, width, max(height, least), within)

    def _measured(self, room: float, within: QRect) -> tuple[int, int]:
        width = min(round(room) + 2 * self._pad + 1, within.width())
        self.document().setTextWidth(width)
        return width, round(self.document().size().height())

    def _move(self, left: float, top: float, width: int, height: int, within: QRect) -> None:
        height = min(height, within.height())
        x = max(within.left(), min(round(left), within.right() + 1 - width))
        y = max(within.top(), min(round(top), within.bottom() + 1 - height))
        self.setGeometry(x, y, width, height)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._look = ()  # a style sheet may have taken the colours away
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        # Keys that mean something in a text are not shortcuts of the window while one writes.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Where nothing has been typed, not even Esc would take back anything: undo is the window's.
            if _leads_out(event) or (self._has_nothing_to_undo(event) and self.text() == self._title):
                self.confirmed.emit()
                event.ignore()
                return True
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if (plain and not function_key) or event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape or self._has_nothing_to_undo(event):
            self.restored.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.went_on.emit(key == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _has_nothing_to_undo(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            QGuiApplication.inputMethod().commit()
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.confirmed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        # HTML and pictures have no place in a title; what they say in plain text has.
        given = source.text() if source.hasText() else ""
        room = self.limit - (self.document().characterCount() - 1) + len(self.textCursor().selectedText())
        line = clean_line(given[:_PASTE])
        if len(line) > max(0, room):
            line = line[: max(0, room)]
            self.shortened.emit()
        self.insertPlainText(line)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        whole = self.viewport().rect()
        if self._halo is None:
            painter.setPen(QPen(self.ring, 2))
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside, frame = QPainterPath(), QPainterPath()
            inside.addRoundedRect(QRectF(whole).adjusted(_HALO, _HALO, -_HALO, -_HALO), _RADIUS, _RADIUS)
            frame.addRect(QRectF(whole))
            painter.fillPath(frame.subtracted(inside), self._halo)
            painter.strokePath(inside, QPen(self.ring, 2))
        painter.end()

    def _first_baseline(self) -> float:
        """How far below the top of the box the first line stands."""
        block = self.document().firstBlock()
        corner: QPointF = self.document().documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineAt(0)
        return corner.y() + line.y() + line.ascent() if line.isValid() else self._pad + self._line

    def _pitch(self) -> None:
        """Lines as far apart as they are drawn."""
        block = QTextBlockFormat()
        block.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        middle, start = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeading
        block.setAlignment(middle if self._centred else start)
        document = self.document()
        written = document.isUndoAvailable() or document.isRedoAvailable()
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        document.blockSignals(True)
        if written:
            cursor.joinPreviousEditBlock()  # no step of its own that undo would seem to do nothing for
        cursor.setBlockFormat(block)
        if written:
            cursor.endEditBlock()
        else:
            document.clearUndoRedoStacks()
        document.blockSignals(False)

    def _hold_limit(self, _at: int, _removed: int, _added: int) -> None:
        over = self.document().characterCount() - 1 - self.limit
        if over > 0:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, over)
            cursor.removeSelectedText()
            self.shortened.emit()


def _leads_out(event: QKeyEvent) -> bool:
    """Whether a chord means nothing in a line of text, but something on the map: it grows out of the open editor."""
    held, key = event.modifiers(), event.key()
    chord = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(chord) and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
