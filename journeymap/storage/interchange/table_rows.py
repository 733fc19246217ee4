"""From the rows of a foreign table (CSV, Markdown) to touchpoints: cells are read by what their heading says."""

import re

from journeymap.model import text
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange.building import Builder, Card
from journeymap.storage.interchange.table_fields import Field, columns_of

Row = tuple[int, list[str]]
"""A table row with the line in which it begins, from 1."""

_SEVERAL = re.compile(r"[;|\n]+")
_NAMES = re.compile(r"[;|,/\n]+")
_WHOLE = re.compile(r"[+\-\u2212\u2013]?\d{1,9}$")
_TRUE = {"x", "1", "yes", "y", "true", "ja", "j", "wahr", "✓", "✔"}
_FALSE = {"", "0", "no", "n", "false", "nein", "falsch", "-", "–"}
_LEVELS = {"low": 2, "niedrig": 2, "gering": 2, "medium": 3, "mittel": 3, "high": 4, "hoch": 4}


class TableReader:
    """Turns rows into touchpoints of the builder's map. Columns nobody knows are kept in the note; `columns` says
    which are known (None: as their headings say)."""

    def __init__(self, builder: Builder, headings: list[str], columns: dict[int, Field] | None = None) -> None:
        self._builder = builder
        self._headings = headings
        self.columns = columns_of(headings) if columns is None else columns
        self._phases: dict[str, Phase] = {}
        self._phase: Phase | None = None
        self._by_name: dict[str, Touchpoint] = {}
        self._made: list[tuple[int, Touchpoint, str]] = []

    def read(self, rows: list[Row], phase: Phase | None = None, *, chained: bool = True) -> list[Touchpoint]:
        """The touchpoints of `rows`, linked as the table says or else (if `chained`) in order. `phase` holds those
        that name none."""
        self._phase = phase
        for line, cells in rows:
            if any(cell.strip() for cell in cells):
                self._read_row(line, cells)
        touchpoints = [touchpoint for _, touchpoint, _ in self._made]
        if Field.NEXT in self.columns.values():
            self._link()
        elif chained:
            self._builder.chain(touchpoints)
        return touchpoints

    def _read_row(self, line: int, cells: list[str]) -> None:
        values: dict[Field, str] = {}
        extra: list[str] = []
        for at, raw in enumerate(cells):
            cell = raw.strip()
            field = self.columns.get(at)
            if field is not None:
                values[field] = cell
            elif cell:
                heading = self._headings[at].strip() if at < len(self._headings) else ""
                extra.append(f"{heading}: {cell}" if heading else cell)
        card = self._card(line, values, extra)
        touchpoint = self._builder.add(card)
        self._made.append((line, touchpoint, values.get(Field.NEXT, "")))
        for name in (values.get(Field.NUMBER, ""), values.get(Field.TITLE, ""), touchpoint.title):
            if name:
                self._by_name.setdefault(text.clean_line(name).casefold(), touchpoint)

    def _card(self, line: int, values: dict[Field, str], extra: list[str]) -> Card:
        title = values.get(Field.TITLE, "")
        if not text.clean_line(title):
            self._builder.problem(line, "import.table.no-title")
        card = Card(title, line, self._phase_for(values, line), self._lane_for(values, line))
        card.goal, card.quote = values.get(Field.GOAL, ""), values.get(Field.QUOTE, "")
        card.channel, card.owner = values.get(Field.CHANNEL, ""), text.clean_line(values.get(Field.OWNER, ""))
        card.personas = _names(values.get(Field.PERSONA, ""))
        card.systems = _names(values.get(Field.SYSTEM, ""))
        card.score = self._number(values.get(Field.EMOTION, ""), -3, 3, line, extra, Field.EMOTION)
        card.felt = values.get(Field.FELT, "")
        card.moment_of_truth = self._truth(values.get(Field.TRUTH, ""), line, extra)
        if card.felt and card.score is None:
            extra.append(card.felt)
        self._pains(card, values, line, extra)
        card.note = "\n".join(part for part in (values.get(Field.NOTE, ""), *extra) if part)
        return card

    def _pains(self, card: Card, values: dict[Field, str], line: int, extra: list[str]) -> None:
        severity = self._number(values.get(Field.SEVERITY, ""), 1, 5, line, extra, Field.SEVERITY)
        frequency = self._number(values.get(Field.FREQUENCY, ""), 1, 5, line, extra, Field.FREQUENCY)
        words = [part.strip() for part in _SEVERAL.split(values.get(Field.PAIN, "")) if part.strip()]
        card.pains = [(part, severity or 3, frequency or 3) for part in words]
        if not words:
            for field, value in ((Field.SEVERITY, severity), (Field.FREQUENCY, frequency)):
                if value is not None:
                    extra.append(f"{self._heading(field)}: {value}")

    def _number(self, cell: str, low: int, high: int, line: int, extra: list[str], field: Field) -> int | None:
        """A whole number within bounds; what is none stays in the note, and both are reported."""
        if not cell:
            return None
        heading = self._heading(field)
        value = _LEVELS.get(cell.casefold()) if low == 1 else None
        if value is None and _WHOLE.match(cell):
            value = int(cell.replace("\u2212", "-").replace("\u2013", "-"))
        if value is None:
            self._builder.problem(line, "import.table.no-number", column=heading, text=text.split_title(cell, 60)[0])
            extra.append(f"{heading}: {cell}")
            return None
        taken = min(high, max(low, value))
        if taken != value:
            self._builder.problem(line, "import.table.range", column=heading, value=value, taken=taken)
        return taken

    def _truth(self, cell: str, line: int, extra: list[str]) -> bool:
        if cell.casefold() not in _TRUE | _FALSE:
            self._builder.problem(
                line,
                "import.table.no-truth",
                column=self._heading(Field.TRUTH),
                text=text.split_title(cell, 60)[0],
            )
            extra.append(f"{self._heading(Field.TRUTH)}: {cell}")
        return cell.casefold() in _TRUE

    def _phase_for(self, values: dict[Field, str], line: int) -> Phase:
        """The phase named; an empty cell means the one above, as in merged cells."""
        name = text.clean_line(values.get(Field.PHASE, ""))
        if name:
            key = name.casefold()
            if key not in self._phases:
                self._phases[key] = self._builder.phase(name, line)
            self._phase = self._phases[key]
        elif self._phase is None:
            self._phase = self._builder.phase("", line)
        return self._phase

    def _lane_for(self, values: dict[Field, str], line: int) -> Lane:
        name = text.clean_line(values.get(Field.LANE, ""))
        return self._builder.lane(name, line=line)

    def _heading(self, field: Field) -> str:
        at = next((at for at, known in self.columns.items() if known is field), None)
        return text.split_title(self._headings[at], 60)[0] if at is not None else field.value

    def _link(self) -> None:
        pairs: set[tuple[str, str]] = set()
        for line, source, cell in self._made:
            for name in self._targets(cell):
                target = self._by_name.get(text.clean_line(name).casefold())
                if target is None or target.id == source.id:
                    self._builder.problem(line, "import.table.no-target", text=text.split_title(name, 60)[0])
                elif (source.id, target.id) not in pairs:
                    pairs.add((source.id, target.id))
                    self._builder.link(source, target)

    def _targets(self, cell: str) -> list[str]:
        """The names in a cell: the whole of it if there is such a touchpoint, else split at commas too."""
        names: list[str] = []
        for part in filter(None, (part.strip() for part in _SEVERAL.split(cell))):
            whole = text.clean_line(part).casefold() in self._by_name
            names.extend([part] if whole else filter(None, (name.strip() for name in part.split(","))))
        return names


def _names(cell: str) -> list[str]:
    return list(dict.fromkeys(filter(None, (text.clean_line(name) for name in _NAMES.split(cell)))))
