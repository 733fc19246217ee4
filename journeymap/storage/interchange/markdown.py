"""Reads Markdown and plain text: tables, lists, or simply one touchpoint per line.

The first heading of level 1 is the title of the map. Headings that have list items, tables or (where there are
neither) lines below them are phases; what stands under "Description" and other prose goes to the note. Nested items
are kept in the note of the item above, unless most items have several of them: then the items are the phases.
"""

import re
from dataclasses import dataclass, field

from journeymap.model.messages import Message, Texts
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange import decoding, mermaid
from journeymap.storage.interchange.building import Builder, Card
from journeymap.storage.interchange.markdown_blocks import Document, Entry, Part, parse
from journeymap.storage.interchange.report import Imported, Unreadable
from journeymap.storage.interchange.table_fields import Field, is_heading
from journeymap.storage.interchange.table_rows import Row, TableReader

_PROSE = {"description", "beschreibung", "about", "summary", "zusammenfassung", "note", "notes", "notizen", "hinweis"}
# Bounded, so that a line of a million brackets takes no longer than any other
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\(([^()\s]{0,2000})[^()]{0,200}\)")
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(.{1,500}?)\1")
_CHECKBOX = re.compile(r"\[[ xX]\]\s+")


@dataclass(slots=True)
class _Frame:
    """The one lane of a map that comes from lists, made when it is needed; and what was made so far."""

    builder: Builder
    lane: Lane | None = None
    made: list[Touchpoint] = field(default_factory=list)

    def add(self, entry: Entry, phase: Phase, note: str) -> None:
        title, addresses = _plain(entry.text)
        self.lane = self.lane or self.builder.lane()
        card = Card(title, entry.line, phase, self.lane, note="\n".join(part for part in (*addresses, note) if part))
        self.made.append(self.builder.add(card))


def read(text: str, texts: Texts, title: str = "") -> Imported:
    """The touchpoints of a text as one map, called `title` unless the text names itself; or, if the text holds
    Mermaid journeys, those. Raises Unreadable if there is nothing to read."""
    if mermaid.holds_journey(text):
        return mermaid.read(text, texts)
    document = parse(decoding.lines(text))
    builder = Builder(texts)
    builder.start_map(_plain(document.title)[0] or title, document.title_line)
    for block in document.unread:
        line, words = block[0]
        if len(block) == 1:
            builder.problem(line, "import.markdown.kept", text=words[:60])
        else:
            builder.problem(line, "import.markdown.block-kept", text=words[:60], n=len(block))
        builder.note("\n".join(words for _, words in block))
    _build(document, builder)
    if builder.count == 0:
        raise Unreadable(Message("import.nothing"))
    return builder.finish()


def _build(document: Document, builder: Builder) -> None:
    structured = any(part.items or part.tables for part in document.parts)
    parts = [part for part in document.parts if part.heading.strip().casefold() not in _PROSE]
    for part in document.parts:
        if structured or part not in parts:
            _keep_prose(part, builder)
    frame = _Frame(builder)
    holding = [part for part in parts if part.items or part.tables or (not structured and part.prose)]
    for part in parts:
        if part not in holding and part.heading and not (structured and part.prose):
            builder.note(_plain(part.heading)[0])
    for part in holding:
        _build_part(part, frame, by_items=len(holding) == 1 and _items_are_phases(part), prose=not structured)
    builder.chain(frame.made)


def _build_part(part: Part, frame: _Frame, *, by_items: bool, prose: bool) -> None:
    phase: Phase | None = None
    if by_items:
        _build_phases(part, frame)
    elif part.items or prose:
        phase = frame.builder.phase(_plain(part.heading)[0], part.line)
        for item in part.items:
            frame.add(item, phase, _outline(item.children))
        for line, words in part.prose if prose else ():
            frame.add(Entry(words, line), phase, "")
    for table in part.tables:
        phase = _build_table(part, table, frame, phase)


def _build_phases(part: Part, frame: _Frame) -> None:
    for item in part.items:
        phase = frame.builder.phase(_plain(item.text)[0], item.line)
        for child in item.children:
            frame.add(child, phase, _outline(child.children))
    frame.builder.note(_plain(part.heading)[0])


def _build_table(part: Part, table: list[Row], frame: _Frame, phase: Phase | None) -> Phase | None:
    """Read a table into the phase of its heading, made now unless `phase` is given; returns that phase."""
    (line, headings), rows = table[0], table[1:]
    builder = frame.builder
    if not is_heading(headings):
        builder.problem(line, "import.table.no-headings")
        builder.note(" | ".join(headings))
        headings = ["title", *headings[1:]]
    reader = TableReader(builder, headings)
    plain = [(number, [_with_addresses(cell) for cell in cells]) for number, cells in rows]
    if phase is None and Field.PHASE not in reader.columns.values():
        phase = builder.phase(_plain(part.heading)[0], part.line)
    made = reader.read(plain, phase, chained=False)
    if Field.NEXT not in reader.columns.values():
        frame.made.extend(made)
    return phase


def _items_are_phases(part: Part) -> bool:
    """Whether the items of a list are headings in truth: on average they have two items of their own."""
    nested = sum(len(item.children) for item in part.items)
    return len(part.items) >= 2 and nested >= 2 * len(part.items) and all(item.children for item in part.items)


def _keep_prose(part: Part, builder: Builder) -> None:
    for _, words in part.prose:
        builder.note(_with_addresses(words))


def _outline(entries: list[Entry], depth: int = 0) -> str:
    """Nested items as lines of a note."""
    lines: list[str] = []
    for entry in entries:
        lines.append("  " * depth + "– " + _with_addresses(entry.text))
        if entry.children:
            lines.append(_outline(entry.children, depth + 1))
    return "\n".join(lines)


def _plain(words: str) -> tuple[str, list[str]]:
    """Text without mark-up, and the addresses that its links pointed to."""
    addresses = [match[2] for match in _LINK.finditer(words) if match[2]]
    bare = _LINK.sub(lambda match: match[1], _CHECKBOX.sub("", words, count=1) if words.startswith("[") else words)
    return _EMPHASIS.sub(lambda match: match[2], bare).strip(), addresses


def _with_addresses(words: str) -> str:
    bare, addresses = _plain(words)
    return " ".join([bare, *(f"({address})" for address in addresses)])
