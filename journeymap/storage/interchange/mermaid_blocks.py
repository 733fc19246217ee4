"""Finds the journey blocks in a text: the whole file, several in a row, or fenced between other Markdown."""

import re
from dataclasses import dataclass, field

_FENCE = re.compile(r"\s*(?:>\s*)*(`{3,}|~{3,}|:{3,})\s*\{?\.?mermaid\b", re.IGNORECASE)
_HEADER = re.compile(r"journey(?:-beta)?\s*[:;]?$", re.IGNORECASE)
_FRONT_TITLE = re.compile(r"title\s*:\s*(.+)$")

Numbered = tuple[int, str]
"""A line with its number in the file, from 1."""


@dataclass(slots=True)
class Block:
    """The lines of one journey, without its header; `front_title` is the title of the front matter."""

    front_title: str = ""
    lines: list[Numbered] = field(default_factory=list)


@dataclass(slots=True)
class Found:
    """The blocks of a text, and the numbers of the lines that belong to none and say something."""

    blocks: list[Block] = field(default_factory=list)
    ignored: list[int] = field(default_factory=list)


def find(lines: list[str]) -> Found:
    """All journey blocks. In a text with fences only what stands in them counts."""
    numbered = list(enumerate(lines, 1))
    fenced, outside = _fenced(numbered)
    found = Found()
    stretches = fenced or [numbered]
    for stretch in stretches:
        _read_stretch(stretch, found, of_many=bool(fenced))
    if fenced and found.blocks:
        # One line stands for the prose around: it was never part of a journey.
        found.ignored.extend(outside[:1])
    return found


def has_fenced_journey(lines: list[str]) -> bool:
    """Whether there is a fence with a journey in it."""
    fenced, _ = _fenced(list(enumerate(lines, 1)))
    return any(_HEADER.match(line.strip()) for stretch in fenced for _, line in stretch)


def _fenced(numbered: list[Numbered]) -> tuple[list[list[Numbered]], list[int]]:
    stretches: list[list[Numbered]] = []
    outside: list[int] = []
    closing = ""
    for number, line in numbered:
        bare = line.strip().removeprefix(">").strip()
        if closing:
            if bare.startswith(closing) and not bare.strip(closing[0]):
                closing = ""
            else:
                stretches[-1].append((number, line))
        elif opening := _FENCE.match(line):
            closing = opening[1]
            stretches.append([])
        elif bare:
            outside.append(number)
    return stretches, outside


def _read_stretch(stretch: list[Numbered], found: Found, *, of_many: bool) -> None:
    front, body, front_lines = _front_matter(stretch)
    block: Block | None = None
    before: list[Numbered] = []
    for number, line in body:
        if _HEADER.match(line.strip()):
            block = Block(front if block is None else "")
            block.lines.extend((n, text) for n, text in before if text.strip().startswith("%%"))
            found.ignored.extend(n for n, text in before if text.strip() and not text.strip().startswith("%%"))
            before = []
            found.blocks.append(block)
        elif block is None:
            before.append((number, line))
        else:
            block.lines.append((number, line))
    if block is not None or not of_many:
        found.ignored.extend(front_lines)
    elif other := next((number for number, line in before if line.strip()), None):
        found.ignored.append(other)  # a diagram of another kind: its first line stands for it


def _front_matter(stretch: list[Numbered]) -> tuple[str, list[Numbered], list[int]]:
    """(title, what follows, the lines that say something else) of "---" … "---" at the start."""
    start = next((at for at, (_, line) in enumerate(stretch) if line.strip()), len(stretch))
    if start == len(stretch) or stretch[start][1].strip() != "---":
        return "", stretch, []
    end = next((at for at in range(start + 1, len(stretch)) if stretch[at][1].strip() == "---"), None)
    if end is None:
        return "", stretch, []
    title, others = "", []
    for number, line in stretch[start + 1 : end]:
        named = _FRONT_TITLE.match(line.strip())
        if named and not line.startswith((" ", "\t")) and not title:
            title = named[1].strip().strip("'\"")
        elif line.strip():
            others.append(number)
    return title, stretch[end + 1 :], others
