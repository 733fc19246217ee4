"""Reads the OpenJourney Format (.ojf): stages become phases, swimlanes lanes, nodes touchpoints.

Scores from -5 to +5 shrink to -3 to +3. Nodes whose purpose is a pain point get one as well. The nodes of the first
swimlane are linked in order; the format has no links of its own.
"""

from typing import Any

from journeymap.model.messages import Message, Texts
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.text import clean_line
from journeymap.model.vocab import LaneKind
from journeymap.storage.interchange import project_json
from journeymap.storage.interchange.building import Builder, Card
from journeymap.storage.interchange.report import Imported, Unreadable

_SEVERITY = {"low": 2, "medium": 3, "high": 4}
_PAINS = {"pain-point", "pain point", "pain", "bottleneck", "friction"}
_READ = {"id", "stageId", "swimlaneId", "title", "description", "severity", "score", "purpose", "isMomentOfTruth"}
"""What becomes something else than a line of the note, unless it has the wrong type."""
_DRAWING = {"icon", "iconColor"}


def looks_like(value: dict[str, Any]) -> bool:
    """Whether a JSON object has the frame of an OJF journey."""
    return all(isinstance(value.get(name), list) for name in ("stages", "swimlanes", "nodes"))


def read(text: str, texts: Texts, title: str = "") -> Imported:
    """The journey of an OJF text as one map. Raises Unreadable."""
    value = project_json.parse(text)
    if not looks_like(value):
        raise Unreadable(Message("import.ojf.no-journey"))
    metadata = value["metadata"] if isinstance(value.get("metadata"), dict) else {}
    builder = Builder(texts)
    about = _words(metadata.get("pov") or value.get("pointOfView"))
    own = _words(metadata.get("title") or value.get("title"))
    builder.start_map(own or about or title, subtitle=about if own else "")
    persona = _words(metadata.get("persona") or value.get("persona"))
    if persona:
        builder.persona(persona, 0)
    phases = {_words(entry.get("id")): builder.phase(_words(entry.get("name"))) for entry in _objects(value["stages"])}
    lanes = _lanes(value, builder)
    _nodes(value, phases, lanes, builder)
    return builder.finish()


def _lanes(value: dict[str, Any], builder: Builder) -> dict[str, Lane]:
    lanes = {}
    for at, entry in enumerate(_objects(value["swimlanes"])):
        kind = LaneKind.CUSTOMER if at == 0 else LaneKind.CUSTOM
        lanes[_words(entry.get("id"))] = builder.lane(_words(entry.get("name")), kind)
    return lanes


def _nodes(value: dict[str, Any], phases: dict[str, Phase], lanes: dict[str, Lane], builder: Builder) -> None:
    first_lane = next(iter(lanes), "")
    chained: dict[str, list[Touchpoint]] = {stage: [] for stage in phases}
    filled: dict[tuple[str, str], int] = {}
    drawing = False
    for number, node in enumerate(value["nodes"], 1):
        place = (_words(node.get("stageId")), _words(node.get("swimlaneId"))) if isinstance(node, dict) else ("", "")
        if not isinstance(node, dict) or place[0] not in phases or place[1] not in lanes:
            builder.problem(0, "import.ojf.no-place", number=number, title=_title(node)[:60])
            builder.note(_title(node))
            continue
        if not clean_line(_title(node)):
            builder.problem(0, "import.ojf.no-title", number=number)
        card = _card(node, number, phases[place[0]], lanes[place[1]], builder)
        card.column = filled.get(place, 0)
        filled[place] = card.column + 1
        made = builder.add(card)
        drawing = drawing or bool(_DRAWING & node.keys())
        if place[1] == first_lane:
            chained[place[0]].append(made)
    builder.chain(touchpoint for made_here in chained.values() for touchpoint in made_here)
    if drawing:
        builder.problem(0, "import.ojf.drawing")


def _card(node: dict[str, Any], number: int, phase: Phase, lane: Lane, builder: Builder) -> Card:
    card = Card(_title(node), 0, phase, lane, moment_of_truth=node.get("isMomentOfTruth") is True)
    notes = [_words(node.get("description"))]
    for name, content in node.items():
        if name == "blueprint" and isinstance(content, dict):
            card.systems = [_words(entry.get("system")) for entry in _objects(content.get("support"))]
            card.systems = [name for name in card.systems if name]
            notes.extend(_blueprint(content))
        elif name not in _READ | _DRAWING and content not in (None, "", [], {}):
            notes.append(f"{name}: {_words(content)}")
    score = node.get("score")
    if isinstance(score, int | float) and not isinstance(score, bool):
        taken = min(5.0, max(-5.0, float(score)))
        if taken != score:
            builder.problem(0, "import.ojf.score-range", number=number, title=_title(node)[:60])
        card.score = round(taken * 3 / 5)
    elif score is not None:
        builder.problem(0, "import.table.no-number", text=_words(score)[:60], column=f"score {number}")
        notes.append(f"score: {_words(score)}")
    if _words(node.get("purpose")).casefold() in _PAINS:
        card.pains = [(_title(node), _SEVERITY.get(_words(node.get("severity")).casefold(), 3), 3)]
    else:
        notes.extend(f"{name}: {_words(node[name])}" for name in ("purpose", "severity") if node.get(name))
    card.note = "\n".join(note for note in notes if note)
    return card


def _blueprint(content: dict[str, Any]) -> list[str]:
    """The entries of a blueprint as lines: "backstage: Billing – checks the address"."""
    lines: list[str] = []
    for section, entries in content.items():
        told = (" – ".join(_words(part) for part in entry.values() if part) for entry in _objects(entries))
        lines.extend(f"{_words(section)}: {words}" for words in told)
    return lines


def _objects(value: object) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _title(node: object) -> str:
    return _words(node.get("title")) if isinstance(node, dict) else _words(node)


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(_words(part) for part in value[:100])
    return str(value).strip()
