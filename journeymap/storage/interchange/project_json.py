"""A whole project as JSON text and back, exactly and with its ids: for other programs, scripts and templates."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from pydantic import ValidationError

from journeymap.model import rules
from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.tables import TABLES
from journeymap.storage.interchange.report import Unreadable

FORMAT = "journeymap"
VERSION = 2
"""Counts up when fields are added; a text of a lower version simply lacks them."""
SIZE_LIMIT = 200_000_000
RECORD_LIMIT = 200_000

_TOP = {"format", "version", "tables", "assets"}
_FAULTS = {
    "missing": "json.field-missing",
    "extra_forbidden": "json.field-unknown",
    "string_too_long": "json.too-long",
    "string_pattern_mismatch": "json.wrong-characters",
    "string_unicode": "json.wrong-characters",
    "enum": "json.wrong-word",
}


def write(journey: Journey, assets: Iterable[Mapping[str, object]] = ()) -> str:
    """The text of a journey: one record per line, sorted, so that equal journeys give equal text.

    `assets` are the pictures, each as a mapping of plain values (the bytes as base64 text).
    """
    tables = [_table_text(name, _rows(journey, kind)) for name, kind in TABLES.items() if journey.count(kind)]
    parts = [f'"format": {_plain(FORMAT)}', f'"version": {VERSION}', '"tables": {\n' + ",\n".join(tables) + "\n  }"]
    pictures = [_plain(dict(asset)) for asset in assets]
    if pictures:
        parts.append('"assets": [\n    ' + ",\n    ".join(sorted(pictures)) + "\n  ]")
    return "{\n  " + ",\n  ".join(parts) + "\n}\n"


def read(text: str, given: Iterable[Record] = ()) -> Journey:
    """The journey that `text` holds. `given` are records that it may refer to without holding them (built-in
    channels); they are part of the journey, and give way to records of the text with their id.

    Raises Unreadable with the place and the reason.
    """
    tables = _tables(parse(text))
    found: dict[str, dict[str, Record]] = {name: {} for name in TABLES}
    for record in given:
        found[record.table][record.id] = record
    places: list[tuple[Record, str]] = []
    for place, record in _records(tables):
        places.append((record, place))
        found[record.table][record.id] = record
    journey = Journey(found)
    _check(journey, places)
    return journey


def pictures(value: dict[str, Any]) -> list[dict[str, Any]]:
    """The pictures of a parsed project, as `write` was given them. Raises Unreadable."""
    assets = value.get("assets", [])
    if not isinstance(assets, list) or not all(isinstance(asset, dict) for asset in assets):
        raise Unreadable(Message("json.not-a-list"), "assets")
    return assets


def parse(text: str) -> dict[str, Any]:
    """The JSON object in `text`. Raises Unreadable if it is none, is too large, too deep or repeats a name."""
    if len(text) > SIZE_LIMIT:
        raise Unreadable(Message("json.too-large", limit=SIZE_LIMIT // 1_000_000))
    try:
        value = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Unreadable(Message("json.syntax", line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise Unreadable(Message("json.too-deep")) from None
    except ValueError:  # a number of thousands of digits
        raise Unreadable(Message("json.wrong-number")) from None
    if not isinstance(value, dict):
        raise Unreadable(Message("json.not-a-project"))
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Unreadable(Message("json.name-twice", name=_short(twice)))
    return value


def _no_constant(name: str) -> NoReturn:
    raise Unreadable(Message("json.wrong-number"), name)


def _tables(value: dict[str, Any]) -> dict[str, Any]:
    if value.get("format") != FORMAT:
        raise Unreadable(Message("json.not-a-project"))
    version = value.get("version")
    if type(version) is not int or version < 1:
        raise Unreadable(Message("json.no-version"), "version")
    if version > VERSION:
        raise Unreadable(Message("json.newer", version=version, known=VERSION))
    for name in value:
        if name not in _TOP:
            raise Unreadable(Message("json.field-unknown"), _short(name))
    tables = value.get("tables")
    if not isinstance(tables, dict):
        raise Unreadable(Message("json.no-tables"), "tables")
    return tables


def _records(tables: dict[str, Any]) -> Iterator[tuple[str, Record]]:
    """Every record of the text with its place, validated; ids are unique within a table."""
    total = 0
    for name, rows in tables.items():
        if name not in TABLES:
            raise Unreadable(Message("json.table-unknown"), f"tables.{_short(name)}")
        if not isinstance(rows, list):
            raise Unreadable(Message("json.not-a-list"), f"tables.{name}")
        total += len(rows)
        if total > RECORD_LIMIT:
            raise Unreadable(Message("json.too-many", limit=RECORD_LIMIT), f"tables.{name}")
        seen: set[str] = set()
        for number, row in enumerate(rows):
            place = f"tables.{name}[{number}]"
            record = _record(TABLES[name], row, place)
            if record.id in seen:
                raise Unreadable(Message("json.id-twice", id=record.id), f"{place}.id")
            seen.add(record.id)
            yield place, record


def _record(kind: type[Record], row: object, place: str) -> Record:
    if not isinstance(row, dict):
        raise Unreadable(Message("json.not-an-object"), place)
    try:
        return kind.model_validate(row)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        key = _FAULTS.get(first["type"], "json.wrong-value")
        if first["type"] == "value_error":
            key = "json.hangs-on-one"
        raise Unreadable(Message(key), place + "".join(_step(part) for part in first["loc"])) from None


def _step(part: int | str) -> str:
    return f"[{part}]" if isinstance(part, int) else f".{_short(part)}"


def _check(journey: Journey, places: list[tuple[Record, str]]) -> None:
    """The rules of the document, held against each record alone: so the one that breaks one has a place."""
    for record, place in places:
        try:
            rules.check(journey, Changes({record.key: Change(None, record)}))
        except rules.RuleBroken as broken:
            raise Unreadable(broken.reason, place) from None


def _rows(journey: Journey, kind: type[Record]) -> list[Record]:
    """The records of a type in the order of their ids."""
    return sorted(journey.all(kind), key=lambda record: record.id)


def _table_text(name: str, records: list[Record]) -> str:
    rows = ",\n".join(f"      {_plain(record.model_dump(mode='json'))}" for record in records)
    return f"    {_plain(name)}: [\n{rows}\n    ]"


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _short(name: str) -> str:
    return name if len(name) <= 60 else name[:59] + "…"
