"""Reads lines that somebody typed or pasted: a table, or a touchpoint a line with phases by headings or blank lines."""

import re

from journeymap.model.messages import Message, Texts
from journeymap.storage.interchange import csv_table, decoding, markdown
from journeymap.storage.interchange.report import Imported, Unreadable
from journeymap.storage.interchange.table_fields import is_heading

_HEADING = re.compile(r" {0,3}(#+)(\s|$)")
_ROW = re.compile(r"[\t;|]")


def read(text: str, texts: Texts, title: str = "") -> Imported:
    """The touchpoints of a text as one map called `title`. Raises Unreadable if there is nothing to read.

    Headings are phases. Without any, a blank line begins the next phase. What looks like a table is read as one.
    """
    if len(text) > decoding.SIZE_LIMIT:
        raise Unreadable(Message("import.too-large", limit=decoding.SIZE_LIMIT // 1_000_000))
    lines = decoding.lines(text)
    if _is_table(lines):
        return csv_table.read(text, texts, title)
    headings = [found[1] for line in lines if (found := _HEADING.match(line))]
    if not headings:
        lines = _with_phases(lines, texts)
    elif set(headings) == {"#"}:
        # On its own a heading of level 1 names the map; here all of them are phases.
        lines = [f"#{line.lstrip()}" if _HEADING.match(line) else line for line in lines]
    return markdown.read("\n".join(lines), texts, title)


def _is_table(lines: list[str]) -> bool:
    """Whether the first lines have columns: told by known headings, or by tabs, as spreadsheets copy them."""
    filled = [line for line in lines[:50] if line.strip()]
    if not filled or filled[0].lstrip().startswith(("|", "#")):
        return False
    if is_heading([cell.strip().strip('"') for cell in re.split(r"[\t;,]", filled[0])]) and _ROW.search(filled[0]):
        return True
    return len(filled) > 1 and all("\t" in line for line in filled)


def _with_phases(lines: list[str], texts: Texts) -> list[str]:
    """The lines with a heading before each group that blank lines set apart; one group alone gets none."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    groups = [group for group in groups if group]
    if len(groups) < 2:
        return lines
    out: list[str] = []
    for number, group in enumerate(groups, 1):
        out += [f"## {texts.text('import.pasted.phase', number=str(number))}", "", *group, ""]
    return out
