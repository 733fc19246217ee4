"""A question about several things at once: a table to tick, and the answers below."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.ask import Question
from journeymap.ui.parts.answers import answers
from journeymap.ui.parts.check_box import CheckDelegate, FlatCheck
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.text.qt_texts import QtTexts

_ROW = 32
_MOST_ROWS, _LEAST_ROWS = 8, 3
_LEAST, _WIDEST = 520, 900
_GAP = 18
_FEW = 5
"""So many are ticked at first, the upper ones: each answer may open as many windows."""
_On, _Off = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PickDialog(QDialog):
    """The first few entries are ticked. Esc and closing mean the last answer."""

    def __init__(self, parent: QWidget | None, question: Question, texts: QtTexts) -> None:
        super().__init__(parent)
        self._texts = texts
        self.answer = question.answers[-1]
        self.setWindowTitle(texts.text("app.name"))
        title = _fixed(plain_label("", texts.say(question.title)))
        font = title.font()
        font.setPixelSize(15)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        self.list = _Table(question, texts)
        self.list.setAccessibleName(title.text())
        self.all = FlatCheck()
        self.all.setVisible(len(question.lines) > 1)
        self.all.clicked.connect(self._tick_all)
        self._needing: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(title)
        if question.text is not None:
            layout.addWidget(_fixed(plain_label("", texts.say(question.text))))
        layout.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.all)
        row.addStretch(1)
        row.addWidget(self._answers(question))
        layout.addLayout(row)
        self.list.itemChanged.connect(self._count)
        self._count()
        self.list.setFocus()
        # Qt asks for the height of words that are wrapped as narrow as can be.
        wide = layout.sizeHint().width()
        self.resize(wide, layout.totalHeightForWidth(wide))

    def picked(self) -> list[int]:
        """The places of the ticked entries; an only entry is always meant."""
        rows = self.list.rows
        return [place for place, row in enumerate(rows) if row.checkState(0) == _On or len(rows) == 1]

    def _answers(self, question: Question) -> QDialogButtonBox:
        buttons = [QPushButton(self._texts.text(key)) for key in question.answers]
        for key, button in zip(question.answers, buttons, strict=True):
            button.clicked.connect(lambda _=False, chosen=key: self._choose(chosen))
        self._needing = buttons[:-1]
        go, *others, cancel = buttons
        return answers(go, cancel, *others)

    def _tick_all(self) -> None:
        state = _Off if len(self.picked()) == len(self.list.rows) else _On
        for row in self.list.rows:
            row.setCheckState(0, state)
        self._count()  # the box has ticked itself

    def _count(self) -> None:
        picked, count = len(self.picked()), len(self.list.rows)
        some = Qt.CheckState.PartiallyChecked if picked else _Off
        self.all.setCheckState(_On if picked == count else some)
        self.all.setText(self._texts.text("pick.chosen", n=picked, count=count))
        for button in self._needing:
            button.setEnabled(bool(picked))

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept()


class _WholeRow(CheckDelegate):
    """A click anywhere in a row ticks it, and so does Space."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + _GAP, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            QStyledItemDelegate.paint(self, painter, option, index)
        else:
            super().paint(painter, option, index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if isinstance(event, QMouseEvent):
            ticks = event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
        else:
            ticks = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        first = model.index(index.row(), 0)
        if not ticks or not first.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        role = Qt.ItemDataRole.CheckStateRole
        is_on = Qt.CheckState(first.data(role)) == _On
        return model.setData(first, _Off if is_on else _On, role)


class _Table(QTreeWidget):
    """The lines of a question under their heads, cells with tabs between; high enough for all, up to a point."""

    def __init__(self, question: Question, texts: QtTexts) -> None:
        super().__init__()
        self.setObjectName("picks")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setItemDelegate(_WholeRow(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHeaderLabels([texts.text(key) for key in question.heads] or [""])
        self.setHeaderHidden(not question.heads)
        self.rows = [QTreeWidgetItem(self, line.split("\t")) for line in question.lines]
        for place, row in enumerate(self.rows):
            if len(self.rows) > 1:
                row.setCheckState(0, _On if place < _FEW else _Off)
            else:
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            row.setToolTip(0, row.text(0))
            _align(row)
        _align(self.headerItem())
        self.setCurrentItem(self.rows[0])
        self.setMinimumSize(self._width(), self._height(_LEAST_ROWS))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._height(_MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    def _width(self) -> int:
        """All of the longest line, up to a point; a title that is longer yet is cut and seen in its tip."""
        self.ensurePolished()
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_GAP)
        wide = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)
            wide += self.columnWidth(column)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return min(max(_LEAST, wide), _WIDEST)

    def _height(self, most: int) -> int:
        head = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        return 2 * self.frameWidth() + head + _ROW * min(most, len(self.rows))


def _align(row: QTreeWidgetItem) -> None:
    """Titles at the left, numbers and times at the right."""
    for column in range(1, row.columnCount()):
        row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _fixed(label: QLabel) -> QLabel:
    """No higher than its words, however high the dialog becomes."""
    policy = label.sizePolicy()  # it knows that the height follows the width
    policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
    label.setSizePolicy(policy)
    label.setMinimumHeight(1)  # else as high as it is when wrapped narrowly
    return label
