"""Numbers and dates as people write them in spreadsheets: decimal comma or point, days in German order or ISO."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

_NUMBER = re.compile(r"^(?:(€|\$|£|EUR|USD|CHF|GBP)\s*)?([+-]?)\s*(\d[\d.,' ]*)(.*)$", re.DOTALL)
_BLANKS = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2212": "-", "\u2013": "-", "’": "'", "＋": "+", "－": "-"}
)
_GERMAN_DAY = re.compile(r"^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$")
_ISO_DAY = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$")
_BETWEEN = re.compile(r"\s*(?:[–—]|\bbis\b|\bto\b|\s-\s|\.\.+)\s*", re.IGNORECASE)
_QUARTERS = (
    re.compile(r"^Q([1-4])[ /-]?\s*(?P<year>\d{4})$", re.IGNORECASE),
    re.compile(r"^(?P<year>\d{4})[ /-]?\s*Q([1-4])$", re.IGNORECASE),
    re.compile(r"^([1-4])\. ?(?:Quartal|Quarter) (?P<year>\d{4})$", re.IGNORECASE),
)
_MONTHS = (re.compile(r"^(?P<year>\d{4})-(\d{1,2})$"), re.compile(r"^(\d{1,2})[./](?P<year>\d{4})$"))
_YEAR = re.compile(r"^(\d{4})$")


class Read(NamedTuple):
    """A number, the unit found beside it, and whether its mark could as well have meant the other thing."""

    value: float
    unit: str
    is_doubtful: bool


class Numbers:
    """Reads numbers of one table. "1.234" means what its neighbours say: one "3,5" among them settles it.

    `german` decides where nothing does; a `mark` that is given settles everything.
    """

    def __init__(self, cells: Iterable[str], german: bool, mark: str = "") -> None:
        if mark:
            self.is_settled, self.mark = True, mark
            return
        votes = [mark for cell in cells if (mark := _certain_mark(cell))]
        commas, points = votes.count(","), votes.count(".")
        self.is_settled = commas != points
        self.mark = "," if commas > points or (commas == points and german) else "."

    def read(self, cell: str) -> Read | None:
        """The number in a cell, perhaps with a unit; None if there is none."""
        found = _NUMBER.match(cell.translate(_BLANKS).strip())
        if found is None:
            return None
        money, sign, digits, rest = found[1] or "", found[2], found[3].strip(), found[4].strip()
        if digits[-1] in ".,'" or re.match(r"[\d.,/:]|[eE][+-]?\d", rest):
            return None
        plain = _plain(digits, self.mark)
        if plain is None or len(plain) > 30:
            return None
        doubtful = _is_open(digits) and not self.is_settled
        return Read(float(sign + plain), rest or money, doubtful)

    @staticmethod
    def whole(cell: str) -> int | None:
        """A count, not below 0. It has no fraction, so that the marks in "1.234" can only set thousands apart."""
        digits = cell.translate(_BLANKS).strip().removeprefix("+")
        if re.fullmatch(r"\d{1,15}", digits):
            return int(digits)
        if re.fullmatch(r"\d{1,15}[.,]0{1,2}", digits):  # as spreadsheets write whole numbers now and then
            return int(re.split("[.,]", digits)[0])
        groups = re.fullmatch(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3}){0,3}", digits)
        return int(re.sub(r"\D", "", digits)) if groups else None


def read_day(cell: str) -> str | None:
    """A date such as 01.07.2026, 1.7.26 or 2026-07-01, as ISO text; None if it is none."""
    text = cell.strip()
    if german := _GERMAN_DAY.match(text):
        year = int(german[3]) + (2000 if len(german[3]) == 2 else 0)
        return _iso(year, int(german[2]), int(german[1]))
    if iso := _ISO_DAY.match(text):
        return _iso(int(iso[1]), int(iso[2]), int(iso[3]))
    return None


def read_period(cell: str) -> tuple[str, str] | None:
    """First and last day of a period: two dates with a dash between, a day, a month (2026-07, 07.2026), a quarter
    (Q3 2026) or a year; None if it is none of these."""
    text = cell.strip()
    if day := read_day(text):
        return day, day
    ends = _BETWEEN.split(text)
    if len(ends) == 2:
        first, last = read_day(ends[0]), read_day(ends[1])
        return (first, last) if first and last else None
    for pattern in _QUARTERS:
        if found := pattern.match(text):
            quarter = int(found[2] if found[1] == found["year"] else found[1])
            return _months(int(found["year"]), quarter * 3 - 2, quarter * 3)
    for pattern in _MONTHS:
        if found := pattern.match(text):
            month = int(found[2] if found[1] == found["year"] else found[1])
            return _months(int(found["year"]), month, month)
    year = _YEAR.match(text)
    return _months(int(year[1]), 1, 12) if year else None


def _months(year: int, first: int, last: int) -> tuple[str, str] | None:
    if not (1 <= first <= 12 and year >= 1):
        return None
    begin, end = _iso(year, first, 1), _iso(year, last, monthrange(year, last)[1])
    return (begin, end) if begin and end else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _certain_mark(cell: str) -> str:
    """The decimal mark that a cell proves, or ""."""
    found = _NUMBER.match(cell.translate(_BLANKS).strip())
    digits = found[3].strip() if found else ""
    if not digits or read_day(cell) or _is_open(digits):
        return ""
    marks = [letter for letter in digits if letter in ".,"]
    if len(set(marks)) == 2:
        return marks[-1]
    if len(marks) == 1:
        return marks[0]
    return {".": ",", ",": "."}[marks[0]] if marks else ""  # the mark that comes twice sets thousands apart


def _is_open(digits: str) -> bool:
    """Whether the one mark in `digits` may be a decimal mark as well as one between thousands: "1.234"."""
    return re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits) is not None


def _plain(digits: str, mark: str) -> str | None:
    """The digits with a decimal point and nothing between thousands; None if the marks make no sense."""
    marks = [letter for letter in digits if letter in ".,"]
    if not marks:
        decimal = ""
    elif len(set(marks)) == 2 or len(marks) == 1:
        decimal = "" if _is_open(digits) and marks[0] != mark else marks[-1]
    else:
        decimal = ""
    whole, _, fraction = digits.rpartition(decimal) if decimal else (digits, "", "")
    if not re.fullmatch(r"\d+|\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*", whole) or (fraction and not fraction.isdigit()):
        return None
    if decimal and decimal in whole:
        return None
    return re.sub(r"\D", "", whole) + (f".{fraction}" if fraction else "")
