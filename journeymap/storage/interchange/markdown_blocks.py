"""The structure of a Markdown text, as far as a list of touchpoints has one: headings, lists, tables, prose."""

import re
from dataclasses import dataclass, field

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*))?$")
_ITEM = re.compile(r"([ \t]*)(?:[-*+•‣–]|\d{1,9}[.)])\s+(.*)$")
_RULE = re.compile(r"\s*([-*_=])(\s*\1){2,}\s*$")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_DIVIDER = re.compile(r"\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$")
_PIPE = re.compile(r"(?<!\\)\|")
_FRONT_TITLE = re.compile(r"title\s*:\s*(.+)$")

_DEPTH = 12
"""Deeper nesting than this is read as this deep."""

Numbered = tuple[int, str]


@dataclass(slots=True)
class Entry:
    """A list item with the items below it."""

    text: str
    line: int
    children: list["Entry"] = field(default_factory=list)


@dataclass(slots=True)
class Part:
    """What stands under one heading (empty: before the first). A table is its rows, the heading row first."""

    heading: str = ""
    line: int = 0
    items: list[Entry] = field(default_factory=list)
    tables: list[list[tuple[int, list[str]]]] = field(default_factory=list)
    prose: list[Numbered] = field(default_factory=list)


@dataclass(slots=True)
class Document:
    """A whole text. `unread` are blocks that are neither (code, comments), each as its lines that are not blank."""

    title: str = ""
    title_line: int = 0
    parts: list[Part] = field(default_factory=list)
    unread: list[list[Numbered]] = field(default_factory=list)


class _Parser:
    def __init__(self, lines: list[str]) -> None:
        self.document = Document(parts=[Part()])
        self._lines = lines
        self._at = 0
        self._open: list[tuple[int, Entry]] = []

    def run(self) -> Document:
        self._front_matter()
        while self._at < len(self._lines):
            line = self._lines[self._at]
            number = self._at + 1
            self._at += 1
            if not line.strip() or _RULE.match(line):
                continue
            if _FENCE.match(line):
                self._skip_fence(line)
            elif line.strip().startswith("<!--"):
                self._skip_comment()
            elif heading := _HEADING.match(line):
                self._heading(heading, number)
            elif self._is_table():
                self._table()
            elif item := _ITEM.match(line):
                self._item(len(item[1].expandtabs(4)), item[2].strip(), number)
            else:
                self._words(line, number)
        return self.document

    def _front_matter(self) -> None:
        if not self._lines or self._lines[0].strip() != "---":
            return
        end = next((at for at, line in enumerate(self._lines[1:], 1) if line.strip() == "---"), None)
        if end is None:
            return
        block: list[Numbered] = []
        for number, line in enumerate(self._lines[1:end], 2):
            named = _FRONT_TITLE.match(line)
            if named and not self.document.title:
                self.document.title, self.document.title_line = named[1].strip().strip("'\""), number
            elif line.strip():
                block.append((number, line.strip()))
        self._keep(block)
        self._at = end + 1

    def _skip_fence(self, line: str) -> None:
        fence = _FENCE.match(line)
        assert fence is not None
        block: list[Numbered] = []
        while self._at < len(self._lines) and not self._lines[self._at].strip().startswith(fence[1]):
            self._unread(block)
        self._keep(block)
        self._at += 1

    def _skip_comment(self) -> None:
        self._at -= 1
        block: list[Numbered] = []
        while self._at < len(self._lines):
            closed = "-->" in self._lines[self._at]
            self._unread(block)
            if closed:
                break
        self._keep(block)

    def _unread(self, block: list[Numbered]) -> None:
        words = self._lines[self._at].strip().removeprefix("<!--").removesuffix("-->").strip()
        if words:
            block.append((self._at + 1, words))
        self._at += 1

    def _keep(self, block: list[Numbered]) -> None:
        if block:
            self.document.unread.append(block)

    def _heading(self, heading: re.Match[str], number: int) -> None:
        words = (heading[2] or "").strip().rstrip("#").strip()
        self._open = []
        if len(heading[1]) == 1 and not self.document.title:
            self.document.title, self.document.title_line = words, number
        elif words:
            self.document.parts.append(Part(words, number))

    def _is_table(self) -> bool:
        return "|" in self._lines[self._at - 1] and self._at < len(self._lines) and self._divides(self._at)

    def _divides(self, at: int) -> bool:
        return "-" in self._lines[at] and "|" in self._lines[at] and bool(_DIVIDER.match(self._lines[at].strip()))

    def _table(self) -> None:
        self._open = []
        rows = [(self._at, _cells(self._lines[self._at - 1]))]
        self._at += 1
        while self._at < len(self._lines) and "|" in self._lines[self._at]:
            rows.append((self._at + 1, _cells(self._lines[self._at])))
            self._at += 1
        self.document.parts[-1].tables.append(rows)

    def _item(self, indent: int, words: str, number: int) -> None:
        entry = Entry(words, number)
        while self._open and self._open[-1][0] >= indent:
            self._open.pop()
        del self._open[_DEPTH:]
        if self._open:
            self._open[-1][1].children.append(entry)
        else:
            self.document.parts[-1].items.append(entry)
        self._open.append((indent, entry))

    def _words(self, line: str, number: int) -> None:
        """Prose; an indented line below an item belongs to that item."""
        words = line.strip().removeprefix(">").strip()
        if self._open and line[:1] in (" ", "\t"):
            self._open[-1][1].children.append(Entry(words, number))
            return
        self._open = []
        if words:
            self.document.parts[-1].prose.append((number, words))


def parse(lines: list[str]) -> Document:
    """The structure of a text."""
    return _Parser(lines).run()


def _cells(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    if bare.endswith("|") and not bare.endswith("\\|"):
        bare = bare[:-1]
    return [cell.replace("\\|", "|").strip() for cell in _PIPE.split(bare)]
