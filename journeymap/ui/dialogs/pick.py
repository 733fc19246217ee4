"""A question about several things at once: a list to tick, and the answers below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.ask import Question
from journeymap.ui.text.qt_texts import QtTexts

_LINE = 24
_MOST_LINES = 8
_LEAST, _WIDEST = 460, 900
_EDGES = 24


class PickDialog(QDialog):
    """All entries are ticked at first. Esc and closing mean the last answer."""

    def __init__(self, parent: QWidget | None, question: Question, texts: QtTexts) -> None:
        super().__init__(parent)
        self.answer = question.answers[-1]
        self.setWindowTitle(texts.text("app.name"))
        title = _label(texts.say(question.title))
        font = title.font()
        font.setPixelSize(15)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        self._list = QListWidget()
        self._list.setAccessibleName(title.text())
        self._list.setFixedHeight(12 + _LINE * max(2, min(len(question.lines), _MOST_LINES)))
        for line in question.lines:
            item = QListWidgetItem(line)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(line)
            self._list.addItem(item)
        self._list.ensurePolished()
        bar = self._list.verticalScrollBar().sizeHint().width()
        self._list.setMinimumWidth(min(max(_LEAST, self._list.sizeHintForColumn(0) + bar + _EDGES), _WIDEST))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(title)
        if question.text is not None:
            layout.addWidget(_label(texts.say(question.text)))
        layout.addWidget(self._list)
        row = QHBoxLayout()
        row.addStretch(1)
        for place, key in enumerate(reversed(question.answers)):
            button = QPushButton(texts.text(key))
            button.setDefault(place == len(question.answers) - 1)
            button.setAutoDefault(button.isDefault())
            button.clicked.connect(lambda _=False, chosen=key: self._choose(chosen))
            row.addWidget(button)
        layout.addLayout(row)

    def picked(self) -> list[int]:
        """The places of the ticked entries."""
        places = range(self._list.count())
        return [place for place in places if self._list.item(place).checkState() == Qt.CheckState.Checked]

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
