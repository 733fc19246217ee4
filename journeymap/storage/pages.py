"""Reads the rows of a damaged database page by page, without SQLite: what is broken costs only what lies on it.

A table is a tree of pages: inner ones lead to leaves, leaves hold rows (https://www.sqlite.org/fileformat2.html).
Rows are found by walking the trees; leaves whose tree is broken above them are found by looking at every page.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

Value = str | int | float | bytes | None
Row = tuple[Value, ...]

_MAGIC = b"SQLite format 3\x00"
_INNER, _LEAF = 5, 13
_HEADER = 100
_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_USUAL_PAGE = 4096
_DEEPEST = 40


class Broken(Exception):
    """A page, or a row on it, is not what it should be."""


@dataclass
class Found:
    """What a walk through a tree came upon: its leaves, and how many pages it could not read."""

    leaves: list[int] = field(default_factory=list)
    holes: int = 0


class Pages:
    """The pages of a database file in memory, numbered from 1 as SQLite does."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = _page_size(data)
        self.count = len(data) // self.size

    @property
    def format_version(self) -> int:
        """The number that the header gives, whatever it is worth."""
        return int.from_bytes(self._data[60:64], "big")

    def walk(self, root: int) -> Found:
        """All leaves of the tree that begins at page `root`."""
        found, seen = Found(), set[int]()
        waiting = [(root, 0)]
        while waiting:
            number, depth = waiting.pop()
            if number in seen or depth > _DEEPEST:
                found.holes += 1
                continue
            seen.add(number)
            try:
                kind = self._kind(number)
                if kind == _LEAF:
                    self._pointers(number)
                    found.leaves.append(number)
                else:
                    waiting += [(child, depth + 1) for child in self._children(number)]
            except Broken:
                found.holes += 1
        return found

    def all_leaves(self) -> Iterator[int]:
        """Every page that looks like a leaf of a table, whoever it belongs to."""
        for number in range(1, self.count + 1):
            try:
                if self._kind(number) == _LEAF and self._pointers(number):
                    yield number
            except Broken:
                continue

    def rows(self, number: int) -> tuple[list[Row], int]:
        """The rows on a leaf, and how many could not be read. Raises Broken if the page as a whole cannot."""
        rows, lost = [], 0
        for place in self._pointers(number):
            try:
                rows.append(self._row(number, place))
            except (Broken, struct.error, IndexError):
                lost += 1
        return rows, lost

    def _page(self, number: int) -> memoryview:
        if not 1 <= number <= self.count:
            raise Broken
        return memoryview(self._data)[(number - 1) * self.size : number * self.size]

    def _kind(self, number: int) -> int:
        kind = self._page(number)[_start(number)]
        if kind not in (_INNER, _LEAF):
            raise Broken
        return kind

    def _pointers(self, number: int) -> list[int]:
        """Where the cells of a page lie."""
        page, start = self._page(number), _start(number)
        head = 12 if page[start] == _INNER else 8
        (count,) = struct.unpack_from(">H", page, start + 3)
        first = start + head
        if first + 2 * count > self.size:
            raise Broken
        places = list(struct.unpack_from(f">{count}H", page, first))
        if any(place < first + 2 * count or place >= self.size for place in places):
            raise Broken
        return places

    def _children(self, number: int) -> list[int]:
        page = self._page(number)
        places = [place for place in self._pointers(number) if place + 4 <= self.size]
        last = struct.unpack_from(">I", page, _start(number) + 8)
        return [*(struct.unpack_from(">I", page, place)[0] for place in places), *last]

    def _row(self, number: int, place: int) -> Row:
        page = self._page(number)
        length, place = _varint(page, place)
        _row_id, place = _varint(page, place)
        return _decoded(self._payload(page, place, length))

    def _payload(self, page: memoryview, place: int, length: int) -> bytes:
        """The bytes of a row; what does not fit on its page lies on a chain of others."""
        if length > len(self._data):
            raise Broken
        most = self.size - 35
        local = length
        if length > most:
            least = (self.size - 12) * 32 // 255 - 23
            local = least + (length - least) % (self.size - 4)
            local = local if local <= most else least
        parts = [bytes(page[place : place + local])]
        following = struct.unpack_from(">I", page, place + local)[0] if length > local else 0
        missing = length - local
        while missing > 0:
            next_page = self._page(following)
            parts.append(bytes(next_page[4 : 4 + missing]))
            missing -= len(parts[-1])
            (following,) = struct.unpack_from(">I", next_page, 0)
        payload = b"".join(parts)
        if len(payload) != length:
            raise Broken
        return payload


def _start(number: int) -> int:
    return _HEADER if number == 1 else 0


def _page_size(data: bytes) -> int:
    if data.startswith(_MAGIC):
        size = int.from_bytes(data[16:18], "big")
        size = 65536 if size == 1 else size
        if 512 <= size <= 65536 and size & (size - 1) == 0:
            return size
    return _USUAL_PAGE


def _varint(data: memoryview | bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for i in range(8):
        byte = data[place + i]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + i + 1
    return value << 8 | data[place + 8], place + 9


def _decoded(payload: bytes) -> Row:
    end, place = _varint(payload, 0)
    if end > len(payload):
        raise Broken
    kinds = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        if kind in (10, 11):
            raise Broken
        size = (kind - 12) // 2 if kind >= 12 else _SIZES[kind]
        if place + size > len(payload):
            raise Broken
        values.append(_value(kind, payload[place : place + size]))
        place += size
    return tuple(values)


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    if kind in (8, 9):
        return kind - 8
    if kind < 10:
        return int.from_bytes(raw, "big", signed=True)
    return raw.decode("utf-8", "replace") if kind % 2 else raw
