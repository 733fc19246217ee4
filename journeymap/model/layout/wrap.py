"""Text into lines: wraps and elides by measured width and never splits what reads as one character."""

import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from journeymap.model.layout.measure import Measure
from journeymap.model.layout.shapes import Weight

ELLIPSIS = "…"
_ZWJ = "\u200d"
_NEVER_FIRST = (_ZWJ, "\u0e33", "\u0eb3")  # joiner; Thai and Lao AM, which belong to the letter before
_NOT_AT_START = set("、。，．！？：；）」』】〉》〕’”ーっゃゅょッャュョ々…!?:;,.)]}%")
_NOT_AT_END = set("（「『【〈《〔‘“([{")
_DASHES = ("–", "—", "-", "·")
_NARROWEST = 0.2
"""No line needs more characters than room / (size x this); longer text is cut before it is measured."""


@dataclass(frozen=True, slots=True)
class Font:
    """A measure together with the type it is asked for."""

    measure: Measure
    size: float
    weight: Weight = Weight.REGULAR
    italic: bool = False

    def width(self, text: str) -> float:
        return self.measure.width(text, self.size, self.weight, self.italic)


class Lines(NamedTuple):
    """Wrapped text; `cut` if it did not all fit."""

    lines: tuple[str, ...]
    cut: bool


def clusters(text: str) -> list[str]:
    """`text` in what people see as single characters: combining marks, emoji sequences and flags stay whole."""
    if text.isascii():
        return list(text)
    out: list[str] = []
    flags = 0
    for char in text:
        flag = "\U0001f1e6" <= char <= "\U0001f1ff"
        flags = flags + 1 if flag else 0
        if out and (_joins(char) or out[-1].endswith(_ZWJ) or (flag and flags % 2 == 0)):
            out[-1] += char
        else:
            out.append(char)
    return out


def right_to_left(text: str) -> bool:
    """Whether the first strong character of `text` is read from right to left."""
    if text.isascii():
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def elide(text: str, room: float, font: Font) -> str:
    """`text`, or as much of its beginning with "…" as fits into `room`; "" if not even that fits."""
    short = _shortened(text, room, font)
    if len(short) == len(text) and font.width(text) <= room:
        return text
    parts = clusters(short)
    low, high = 0, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        if font.width("".join(parts[:middle]).rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    kept = "".join(parts[:low]).rstrip()
    return kept + ELLIPSIS if kept or font.width(ELLIPSIS) <= room else ""


def wrap(text: str, room: float, count: int, font: Font) -> Lines:
    """`text` on at most `count` lines of `room` px; what does not fit is elided at the end of the last."""
    text = " ".join(text.split())
    short = _shortened(text, room * count, font)
    pieces = _pieces(short)
    lines: list[str] = []
    line, at = "", 0
    while at < len(pieces):
        grown = line + pieces[at]
        if font.width(grown.rstrip()) <= room:
            line, at = grown, at + 1
            continue
        if len(lines) == count - 1:
            rest = line + "".join(pieces[at:])
            lines.append(elide(rest, room, font))
            return Lines(tuple(lines), True)
        if line:
            lines.append(line.rstrip())
            line = ""
        else:
            head, tail = _broken(pieces[at], room, font)
            lines.append(head)
            pieces[at] = tail
            at += not tail
    if line.strip():
        lines.append(line.rstrip())
    return Lines(tuple(lines), len(short) < len(text))


def _joins(char: str) -> bool:
    """Whether `char` belongs to the one before it."""
    if char < "\u0300":
        return False
    if char in _NEVER_FIRST or "\ufe00" <= char <= "\ufe0f" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    return unicodedata.category(char) in ("Mn", "Mc", "Me") or "\U000e0020" <= char <= "\U000e007f"


def _shortened(text: str, room: float, font: Font) -> str:
    most = int(max(room, 1) / (font.size * _NARROWEST)) + 16
    return text if len(text) <= most else text[:most]


def _pieces(text: str) -> list[str]:
    """`text` cut where a line may end; each piece keeps the blanks that follow it."""
    pieces: list[str] = []
    for word in text.split(" "):
        if pieces and word in _DASHES:  # no line begins with a dash
            pieces[-1] += word + " "
            continue
        parts = _word_pieces(word)
        parts[-1] += " "
        pieces.extend(parts)
    return pieces


def _word_pieces(word: str) -> list[str]:
    if word.isascii() and "-" not in word and "/" not in word:
        return [word]
    parts = [""]
    before = ""
    for cluster in clusters(word):
        if before and _may_break(before, cluster):
            parts.append("")
        parts[-1] += cluster
        before = cluster
    return parts


def _may_break(before: str, after: str) -> bool:
    if after in _NOT_AT_START or before in _NOT_AT_END:
        return False
    if before in "-/–—\u00ad\u200b":
        return after.isalnum()
    return _is_wide(before) or _is_wide(after)


def _is_wide(cluster: str) -> bool:
    """Ideographs, kana and Hangul, between which a line may break."""
    return cluster[0] >= "\u1100" and unicodedata.east_asian_width(cluster[0]) in ("W", "F")


def _broken(piece: str, room: float, font: Font) -> tuple[str, str]:
    """A piece wider than a line as (what fits, the rest); at least one character fits."""
    parts = clusters(piece)
    low, high = 1, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        if font.width("".join(parts[:middle])) <= room:
            low = middle
        else:
            high = middle - 1
    return "".join(parts[:low]), "".join(parts[low:]).lstrip()
