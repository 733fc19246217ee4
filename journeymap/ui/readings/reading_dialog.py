"""A reading by hand: the metric first, then what it needs; what it amounts to is said while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.model.analysis import figures, reading_words
from journeymap.model.changes import Key
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric
from journeymap.storage import reference
from journeymap.ui.parts.answers import answers
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.labels import level, plain_label
from journeymap.ui.readings.typed import COUNTS, Typed, Way, Wrong, next_period, read, show_period, ways
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

Add = Callable[[dict[str, object]], bool]
"""Makes a reading of these fields; whether that was done."""
_LINES = ("value", *COUNTS, "unit", "sample_size", "period", "segment", "source")
_SHOWN = {
    Way.COUNTS: COUNTS,
    Way.SCORE: ("value", "sample_size"),
    Way.SHARE: ("value", "sample_size"),
    Way.DURATION: ("value", "sample_size"),
    Way.FIGURE: ("value", "unit", "sample_size"),
}
_ALWAYS = ("period", "segment", "source")
_FIGURES = 3


class ReadingDialog(QDialog):
    """`add` is called for each reading; the dialog stays open for the next period if that is wanted."""

    def __init__(
        self, parent: QWidget | None, journey: Callable[[], Journey], on: Key, named: str, texts: QtTexts, add: Add
    ) -> None:
        super().__init__(parent)
        self._journey, self._on, self._texts, self._add = journey, on, texts, add
        self.setObjectName("form")
        self.setWindowTitle(texts.text("reading-form.title"))
        self.setMinimumWidth(460)
        self.kind, self.way = FlatCombo(), FlatCombo()
        for metric in Metric:
            self.kind.addItem(texts.text(f"metric.{metric.value}"), metric)
        self.lines = {name: QLineEdit() for name in _LINES}
        self.said, self.figures, self.known = (plain_label(look) for look in ("result", "quiet", "quiet"))
        self.once, self.again = QPushButton(), QPushButton(texts.text("reading-form.add-next"))
        self._form = QFormLayout()
        self._place(named)
        for name in ("segment", "source", "unit"):
            self._complete(name)
        for line in self.lines.values():
            line.textChanged.connect(self._typed)
        self.kind.currentIndexChanged.connect(self._metric_chosen)
        self.way.currentIndexChanged.connect(self._way_chosen)
        self._metric_chosen()
        self.kind.setFocus()

    @property
    def typed(self) -> Typed:
        """What stands in the form."""
        way = self.way.currentData() or ways(self._metric)[0]
        wanted = (*_SHOWN[Way(way)], *_ALWAYS)
        return Typed(self._metric, Way(way), {name: self.lines[name].text() for name in wanted})

    @property
    def _metric(self) -> Metric:
        return Metric(self.kind.currentData())

    def add(self) -> bool:
        """Add the reading that stands in the form; False if it cannot be read or was refused."""
        try:
            fields = read(self.typed)
        except Wrong as wrong:
            self._show_wrong(wrong, is_meant=True)
            return False
        return self._add(fields)

    def add_and_close(self) -> None:
        """Add the reading; done."""
        if self.add():
            self.accept()

    def add_and_go_on(self) -> None:
        """Add the reading, and make ready for the period after it."""
        typed = self.typed
        if not self.add():
            return
        found = read(typed)
        for name in ("value", *COUNTS, "sample_size"):
            self.lines[name].clear()
        first, last = found.get("period_from"), found.get("period_to")
        if first and last:
            follows = next_period(str(first), str(last))
            self.lines["period"].setText(show_period(*follows, self._texts.language))
        self._show_known()
        self.lines[_SHOWN[typed.way][0]].setFocus()

    def _place(self, named: str) -> None:
        texts = self._texts
        where = plain_label("section", named)
        form = self._form
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(texts.text("reading-form.metric"), self.kind)
        form.addRow(texts.text("reading-form.way"), self.way)
        for name, line in self.lines.items():
            form.addRow(texts.text(f"reading-form.{name}"), line)
            line.setAccessibleName(texts.text(f"reading-form.{name}").replace("&", ""))
            line.setMaxLength(500)
        level(form)
        self.lines["period"].setPlaceholderText(texts.text("reading-form.period-hint"))
        self.once.setText(texts.text("reading-form.add"))
        self.once.clicked.connect(self.add_and_close)
        self.again.clicked.connect(self.add_and_go_on)
        cancel = QPushButton(texts.text("answer.close"))
        cancel.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(12)
        whole.addWidget(where)
        whole.addLayout(form)
        for part in (self.said, self.figures, self.known):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addWidget(answers(self.once, cancel, self.again))

    def _complete(self, name: str) -> None:
        there = sorted({getattr(each, name) for each in self._journey().all(Reading)} - {""})
        completer = QCompleter(there, self.lines[name])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.lines[name].setCompleter(completer)

    def _metric_chosen(self) -> None:
        offered = ways(self._metric)
        with QSignalBlocker(self.way):
            self.way.clear()
            for way in offered:
                self.way.addItem(self._texts.text(f"reading-form.way.{way.value}"), way)
        self._form.setRowVisible(self.way, len(offered) > 1)
        self._show_known()
        self._way_chosen()

    def _way_chosen(self) -> None:
        way = self.typed.way
        for name, line in self.lines.items():
            self._form.setRowVisible(line, name in _SHOWN[way] or name in _ALWAYS)
        hint = f"reading-form.hint.{way.value}"
        self.lines["value"].setPlaceholderText(self._texts.text(hint) if "value" in _SHOWN[way] else "")
        unit = f"reading-form.unit-hint.{self._metric.value}" if self._metric in _UNITS else ""
        self.lines["unit"].setPlaceholderText(self._texts.text(unit) if unit else "")
        self._typed()
        self.adjustSize()

    def _typed(self) -> None:
        """Say what it amounts to, or which line cannot be read."""
        for line in self.lines.values():
            restyle(line, "wrong", False)
        try:
            fields = read(self.typed)
        except Wrong as wrong:
            self._show_wrong(wrong)
            return
        reading = Reading.model_validate({"id": "new", "rank": "a0", f"{self._on[0]}_id": self._on[1], **fields})
        when = reading_words.period(reading, self._texts)
        said = reading_words.result(reading, self._texts)
        self.said.setText(f"{said}\n{when}" if when else said)
        self._show_figures(reading)
        self._set_ready(True)

    def _show_wrong(self, wrong: Wrong, is_meant: bool = False) -> None:
        """Mark the line; one that is merely empty is marked only when the reading was to be added."""
        line = self.lines.get(wrong.name)
        told = self._texts.say(wrong.reason) if wrong.reason is not None else ""
        if line is not None and (told or is_meant):
            restyle(line, "wrong", True)
            if is_meant:
                line.setFocus()
        self.said.setText(told or self._texts.text("reading-form.incomplete"))
        self.figures.clear()
        self.figures.hide()
        self._set_ready(False)

    def _set_ready(self, on: bool) -> None:
        restyle(self.said, "ready", on)
        self.once.setEnabled(on)
        self.again.setEnabled(on)

    def _show_figures(self, reading: Reading) -> None:
        """Published figures that may stand beside it, with their sources."""
        texts = self._texts
        found = figures.for_reading(reference.figures(), self._journey(), reading)[:_FIGURES]
        lines = [
            texts.text(
                "form.figure", value=texts.say(each.words), about=texts.say(each.about), source=texts.say(each.citation)
            )
            for each in found
        ]
        self.figures.setText("\n".join([texts.text("reading-form.figures"), *lines]) if lines else "")
        self.figures.setVisible(bool(lines))

    def _show_known(self) -> None:
        """What was measured here before."""
        on = self._on
        there = ordered(self._journey().referring(Reading, f"{on[0]}_id", on[1]))
        lines = [
            f"{reading_words.period(each, self._texts) or '–'}: {reading_words.value(each, self._texts)}"
            for each in there
            if each.metric is self._metric
        ]
        self.known.setText(self._texts.text("reading-form.known", readings="\n".join(lines[-4:])) if lines else "")
        self.known.setVisible(bool(lines))


_UNITS = (Metric.CSAT, Metric.CES, Metric.VOLUME, Metric.WAITING_TIME, Metric.TURNOVER)
