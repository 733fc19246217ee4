"""The text of a piece of HTML: Qt's own reader takes half a minute for 100,000 characters, and tears tables apart."""

import html
import re
from collections.abc import Iterator

_TAG = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9]*)")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = frozenset(("script", "style", "template", "title", "xml"))
"""No head among them: nobody has to close it, and what stands in it is one of these or has no text."""
_STOP = re.compile(r">|=\s*[\"']")
_LINES = frozenset((
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
))  # fmt: skip
_CELLS = frozenset(("td", "th"))


def text_of(source: str) -> str:
    """What a reader sees of it: one line a paragraph, list item or table row, tabs between the cells of a row.

    Loads nothing and takes time in proportion to the length, whatever stands in it.
    """
    lines = _Lines()
    unseen: str | None = None
    for tag, text in _parts(source):
        if unseen is None:
            lines.say(text)
        if tag is None:
            continue
        closes, name = bool(tag[1]), tag[2].lower()
        if unseen is not None:
            unseen = None if closes and name == unseen else unseen
        elif name in _UNSEEN and not closes:
            unseen = name
        elif name in _CELLS:
            lines.cell(closes)
        elif name in _LINES:
            lines.end(name)
    lines.end("")
    return "\n".join(lines.done)


class _Lines:
    """The lines so far. A paragraph in a cell is no line of its own: a row of a table is one line."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._cells: list[str] = []
        self._words: list[str] = []
        self._in_cell = False

    def say(self, text: str) -> None:
        if text:
            self._words.append(text)

    def cell(self, closes: bool) -> None:
        if self._in_cell or closes:
            self._cells.append(self._said())
        elif self._words:
            self._words = ["".join(self._words), " "]
        self._in_cell = not closes

    def end(self, name: str) -> None:
        if self._in_cell and name not in ("tr", "table", "tbody", ""):
            self._words.append(" ")
            return
        if self._in_cell or self._words:
            self._cells.append(self._said())
        self._in_cell = False
        line = "\t".join(self._cells).rstrip("\t ")
        if line.strip():
            self.done.append(line)
        self._cells = []

    def _said(self) -> str:
        said = _SPACE.sub(" ", html.unescape("".join(self._words))).replace("\xa0", " ").strip()
        self._words = []
        return said


def _parts(source: str) -> Iterator[tuple[re.Match[str] | None, str]]:
    """The text up to each tag, and the tag; what only looks like a tag is text."""
    at, text = 0, 0
    while (opened := source.find("<", at)) >= 0:
        if source.startswith("<!--", opened):
            closed = source.find("-->", opened)
            yield None, source[text:opened]
            at = text = closed + 3 if closed >= 0 else len(source)
            continue
        tag = _TAG.match(source, opened + 1)
        if tag is None and source[opened + 1 : opened + 2] not in ("!", "?"):
            at = opened + 1
            continue
        yield tag, source[text:opened]
        at = text = _end(source, opened)
    yield None, source[text:]


def _end(source: str, opened: int) -> int:
    """Where the tag ends that begins there; a `>` in quotes is part of a value, a quote in a value of its own kind of
    quotes or of none is a mere letter."""
    at = opened
    while (stop := _STOP.search(source, at)) is not None:
        if stop[0] == ">":
            return stop.end()
        at = source.find(stop[0][-1], stop.end()) + 1 or stop.end()
    return len(source)
