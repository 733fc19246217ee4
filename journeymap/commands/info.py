"""`journeymap info`: what a file holds, for people or as JSON for programs."""

import argparse
import json
from pathlib import Path
from typing import Any

from journeymap.commands import sources
from journeymap.commands.failure import Code
from journeymap.commands.speech import Speech
from journeymap.model import order
from journeymap.model.analysis.shown import saved_views
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import PROJECT_ID, Channel, Persona, Project
from journeymap.model.records.maps import Map, SavedView
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Link, Touchpoint


def run(options: argparse.Namespace, speech: Speech) -> Code:
    """Print the facts about a file; MAP if there was something to warn of. Raises Failure."""
    path = Path(options.file)
    source = sources.load(path, speech)
    facts = _facts(path, source, speech)
    if options.json:
        speech.out(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        _print(facts, speech)
    return Code.MAP if source.warnings else Code.GOOD


def _facts(path: Path, source: sources.Source, speech: Speech) -> dict[str, Any]:
    journey = source.journey
    project = journey.get(Project, PROJECT_ID) or Project(id=PROJECT_ID)
    return {
        "file": path.name,
        "format": source.format_version,
        "title": project.title,
        "organisation": project.organisation,
        "maps": [_map_facts(journey, shown) for shown in order.maps(journey)],
        "counts": {name: journey.count(kind) for name, kind in TABLES.items()},
        "own_channels": sum(1 for channel in journey.all(Channel) if channel.builtin is None),
        "pictures": len(source.assets),
        "warnings": [speech.say(warning) for warning in source.warnings],
    }


def _map_facts(journey: Journey, shown: Map) -> dict[str, Any]:
    return {
        "id": shown.id,
        "title": shown.title,
        "kind": shown.kind.value,
        "status": shown.status.value,
        "language": shown.language,
        "reviewed_on": shown.reviewed_on,
        "touchpoints": len(journey.referring(Touchpoint, "map_id", shown.id)),
        "links": len(journey.referring(Link, "map_id", shown.id)),
        "lanes": [lane.title for lane in order.lanes(journey, shown.id)],
        "views": [_view_facts(journey, saved) for saved in saved_views(journey, shown.id)],
        "phases": [
            {
                "title": phase.title,
                "kind": phase.kind.value,
                "touchpoints": len(journey.referring(Touchpoint, "phase_id", phase.id)),
            }
            for phase in order.phases(journey, shown.id)
        ],
    }


def _view_facts(journey: Journey, saved: SavedView) -> dict[str, Any]:
    persona = journey.get(Persona, saved.persona_id)
    return {
        "id": saved.id,
        "title": saved.title,
        "rows_by": saved.rows_by.value,
        "rows": list(saved.rows),
        "lines": [line.value for line in saved.lines],
        "persona": persona.name if persona is not None else None,
        "filters": list(saved.filters),
        "search": saved.search,
    }


def _print(facts: dict[str, Any], speech: Speech) -> None:
    def line(key: str, value: object, indent: int = 0) -> None:
        shown = speech.texts.number(value) if isinstance(value, int) else str(value)
        speech.out(" " * indent + speech.text("cli.info.line", label=speech.text(key), value=shown))

    line("cli.info.file", facts["file"])
    for name in ("title", "organisation", "format"):
        if facts[name]:
            line(f"cli.info.{name}", facts[name])
    for shown in facts["maps"]:
        kind = speech.text(f"map_kind.{shown['kind']}")
        speech.out("")
        line("cli.info.map", f"{shown['title']} ({kind}, {speech.text('map_status.' + shown['status'])})")
        for phase in shown["phases"]:
            words = speech.text("cli.info.phase", title=phase["title"], count=speech.texts.number(phase["touchpoints"]))
            speech.out("  " + words)
        line("cli.info.lanes", ", ".join(shown["lanes"]), 2)
        line("cli.info.links", shown["links"], 2)
        if shown["views"]:
            line("cli.info.views", ", ".join(view["title"] for view in shown["views"]), 2)
    speech.out("")
    for name, count in facts["counts"].items():
        if count and name != "project":
            line(f"table.{name}", count)
    if facts["pictures"]:
        line("cli.info.pictures", facts["pictures"])
