"""Numbers, durations and days as people type and read them, in both languages at once."""

import re
from datetime import date
from math import isfinite

from PySide6.QtCore import QLocale

from journeymap.model.analysis import cells
from journeymap.model.messages import Texts

_HOUR, _DAY, _WEEK, _MONTH = 60, 1_440, 10_080, 43_200
_UNITS = (
    ("mon", _MONTH),
    ("m", 1),
    ("h", _HOUR),
    ("st", _HOUR),
    ("d", _DAY),
    ("t", _DAY),
    ("w", _WEEK),
)
"""Beginnings of units, English and German; the first that fits counts."""
_PART = re.compile(r"\s*(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)\s*([a-zäöü.]*)\s*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DATE = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")


def read_minutes(text: str) -> int:
    """ "3 days", "2 h 30", "1,5 Std." or plain minutes as minutes. Raises ValueError for anything else."""
    place, total, last = 0, 0.0, 0
    text = text.strip().lower()
    while place < len(text):
        found = _PART.match(text, place)
        if found is None:
            raise ValueError(text)
        # After hours a bare number is minutes, as in "2 h 30".
        unit = _unit(found[2]) if found[2] else 1
        if last and unit >= last:
            raise ValueError(text)
        total += _number(found[1]) * unit
        place, last = found.end(), unit
    if not last or not isfinite(total):
        raise ValueError(text)
    return round(total)


def show_minutes(minutes: int, texts: Texts) -> str:
    """Minutes in the largest units that fit: "3 days", "2 h 30 min"."""
    days, rest = divmod(minutes, _DAY)
    hours, left = divmod(rest, _HOUR)
    parts = [texts.text("form.days", n=days)] if days else []
    parts += [texts.text("form.hours", count=hours)] if hours else []
    parts += [texts.text("form.minutes", count=left)] if left or not parts else []
    return " ".join(parts)


def read_number(text: str) -> float:
    """ "42", "-12,5" or "1.234,5" as a number. Raises ValueError for anything else."""
    plain = re.sub(r"[\s\u00a0\u202f']", "", text).replace("\u2212", "-").removesuffix("%")
    if "," in plain and "." in plain:
        thousands = "," if plain.rindex(".") > plain.rindex(",") else "."
        plain = plain.replace(thousands, "")
    value = float(plain.replace(",", "."))
    if not isfinite(value):
        raise ValueError(text)
    return value


def read_whole(text: str) -> int:
    """ "1234", "1.234" or "1,234" as a count. Raises ValueError for anything else."""
    plain = re.sub(r"[\s\u00a0\u202f']", "", text)
    if _GROUPED.fullmatch(plain):
        plain = re.sub("[.,]", "", plain)
    if not plain.isdecimal():
        raise ValueError(text)
    return int(plain)


def show_number(value: float, texts: Texts) -> str:
    """A number as it can be typed again, without marks between thousands."""
    return cells.number(value, texts.language)


def read_percent(text: str) -> float:
    """ "35", "35 %" or "12,5" as a number. Raises ValueError for anything else or outside 0-100."""
    value = float(text.strip().rstrip("%").strip().replace(",", "."))
    if not 0 <= value <= 100:
        raise ValueError(text)
    return value


def show_percent(value: float, texts: Texts) -> str:
    """A share as people write it: "12.5 %"."""
    number = QLocale(texts.language).toString(float(value), "g", 5)
    return f"{number} %"


def read_day(text: str) -> str:
    """ "12.11.2026" or "2026-11-12" as ISO text. Raises ValueError for anything else."""
    found = _DATE.fullmatch(text.strip())
    if found is not None:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    return date.fromisoformat(text.strip()).isoformat()


def show_day(iso: str, texts: Texts) -> str:
    """A day as it can be typed again: "12.11.2026" in German, ISO else."""
    return cells.day(iso, texts.language)


def _number(written: str) -> float:
    """A number with a decimal comma or point, or with either between thousands."""
    if _GROUPED.fullmatch(written):
        return float(re.sub("[.,]", "", written))
    return float(written.replace(",", "."))


def _unit(word: str) -> int:
    for beginning, minutes in _UNITS:
        if word.startswith(beginning):
            return minutes
    raise ValueError(word)
