"""Hypothesis strategies for whole, valid random journeys, from the record types themselves."""

from collections.abc import Callable
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from journeymap.model import ids, rank
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import PROJECT_ID
from journeymap.model.records.notes import OnTouchpointOrLink
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Link, Touchpoint

_SIZES = {"touchpoint": 6, "link": 6, "phase": 3, "lane": 3, "map": 2, "project": 1}
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\u2028\u2029")
_RANKS = tuple(rank.spread(20))
_BY_PATTERN: dict[str, st.SearchStrategy[Any]] = {
    ids.PATTERN: st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,12}", fullmatch=True),
    rank.PATTERN: st.sampled_from(_RANKS),
    r"^[0-9a-f]{64}$": st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    r"^[a-z]{2,3}$": st.from_regex(r"[a-z]{2,3}", fullmatch=True),
    r"^\d{4}-\d\d-\d\d$": st.dates().map(lambda day: f"{day:%Y-%m-%d}".zfill(10)),
}


@st.composite
def journeys(draw: Callable[[st.SearchStrategy[Any]], Any], tables: tuple[str, ...] = tuple(TABLES)) -> Journey:
    """A journey in which all references lead somewhere and all rules hold."""
    records: dict[str, dict[str, Record]] = {}
    fewest = draw(st.sampled_from([0, 1]))  # 1: something in every table that can have something
    for table in TABLES:
        if table not in tables:
            continue
        for number in range(draw(st.integers(fewest, _SIZES.get(table, 3)))):
            record = draw(_record(TABLES[table], f"{table[:3]}{number}", records))
            if record is not None:
                records.setdefault(table, {})[record.id] = record
    return Journey({table: dict(rows) for table, rows in records.items()})


@st.composite
def _record(
    draw: Callable[[st.SearchStrategy[Any]], Any],
    kind: type[Record],
    record_id: str,
    records: dict[str, dict[str, Record]],
) -> Record | None:
    """A record whose references are drawn from `records`; None if there is nothing that it could hang on."""
    values: dict[str, Any] = {"id": PROJECT_ID if kind.table == "project" else record_id}
    for name, field in kind.model_fields.items():
        if name == "id":
            continue
        if name in kind.references:
            choices = sorted(records.get(kind.references[name], {}))
            optional = not field.is_required()
            if not choices and not optional:
                return None
            strategy = st.sampled_from(choices) if choices else st.none()
            values[name] = draw(st.none() | strategy if optional else strategy)
        elif field.is_required() or draw(st.booleans()):
            values[name] = draw(of_field(field))
    _agree(kind, values, records)
    if issubclass(kind, OnTouchpointOrLink):
        if values["touchpoint_id"] is None and values["link_id"] is None:
            return None
        if values["touchpoint_id"] is not None:
            values["link_id"] = None
    return None if values.get("target_id", "") is None else kind.model_validate(values)


def _agree(kind: type[Record], values: dict[str, Any], records: dict[str, dict[str, Record]]) -> None:
    """Make a touchpoint's frame and a link's ends lie on one map."""
    if kind is Touchpoint:
        values["map_id"] = getattr(records["phase"][values["phase_id"]], "map_id", None)
        lanes = [lane for lane in records["lane"].values() if getattr(lane, "map_id", 0) == values["map_id"]]
        if not lanes:
            lane = next(iter(records["lane"].values())).model_copy(update={"id": "x" + values["map_id"]})
            lanes = [lane.model_copy(update={"map_id": values["map_id"]})]
            records["lane"][lanes[0].id] = lanes[0]
        values["lane_id"] = lanes[0].id
    elif kind is Link:
        ends = records["touchpoint"]
        values["map_id"] = getattr(ends[values["source_id"]], "map_id", None)
        same = sorted(i for i, end in ends.items() if getattr(end, "map_id", 0) == values["map_id"])
        others = [i for i in same if i != values["source_id"]]
        values["target_id"] = others[0] if others else None


def of_field(field: FieldInfo) -> st.SearchStrategy[Any]:
    """Valid values of a record's field."""
    return _of(Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation)


def _of(annotation: Any, rules: tuple[Any, ...] = ()) -> st.SearchStrategy[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _of(inner, (*rules, *more))
    if origin in (Union, UnionType):
        return st.one_of(*(st.none() if part is NoneType else _of(part, rules) for part in get_args(annotation)))
    if origin is tuple:
        return st.lists(_of(get_args(annotation)[0]), max_size=3).map(tuple)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return st.sampled_from(list(annotation))
    if annotation is bool:
        return st.booleans()
    low, high = _bound(rules, "ge"), _bound(rules, "le")
    if annotation is int:
        return st.integers(low, high)
    if annotation is float:
        return st.floats(low, high, allow_nan=False, allow_infinity=False)
    return _text(rules)


def _text(rules: tuple[Any, ...]) -> st.SearchStrategy[str]:
    pattern = next((rule.pattern for rule in rules if getattr(rule, "pattern", None)), None)
    if pattern in _BY_PATTERN:
        return _BY_PATTERN[pattern]
    if pattern is not None and "T" in pattern and r"\d" in pattern:
        return st.datetimes().map(lambda at: at.strftime("%Y-%m-%dT%H:%M:%S.%fZ").zfill(27))
    return st.text(_LETTERS, max_size=40)


def _bound(rules: tuple[Any, ...], name: str) -> Any:
    for rule in rules:
        for part in (rule, *getattr(rule, "metadata", ())):
            if getattr(part, name, None) is not None:
                return getattr(part, name)
    return None
