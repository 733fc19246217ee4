"""The templates that a new document can start from: projects as JSON, given fresh ids when they are used."""

import json
from dataclasses import dataclass
from pathlib import Path

from journeymap import paths
from journeymap.model import ids
from journeymap.model.changes import Key
from journeymap.model.edits.copying import copy
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import PROJECT_ID
from journeymap.storage import catalogue
from journeymap.storage.assets import AssetRow
from journeymap.storage.interchange import pictures as interchange_pictures
from journeymap.storage.interchange import project_json
from journeymap.storage.interchange.report import Unreadable

EXAMPLE = "glasfaser-musterstadt"
"""The worked example: also demonstration, test data and screenshot."""
BLANK = "blank"
"""The start of an empty document: one map with the usual phases and lanes."""
LANGUAGES = ("de", "en")

_ORDER = (BLANK, "subscription-onboarding", "service-blueprint", "complaint", EXAMPLE)


@dataclass(frozen=True, slots=True)
class Template:
    """What the start page shows of a template: its title and a sentence on what it is for."""

    name: str
    title: str
    note: str


def names() -> list[str]:
    """The names of the templates, in the order in which they are offered."""
    suffix = f".{LANGUAGES[0]}.json"
    found = {entry.name.removesuffix(suffix) for entry in _folder().iterdir() if entry.name.endswith(suffix)}
    return [name for name in _ORDER if name in found] + sorted(found.difference(_ORDER))


def all_in(language: str) -> list[Template]:
    """The templates with their titles in one language."""
    found = []
    for name in names():
        project = json.loads(_text(name, language))["tables"]["project"][0]
        found.append(Template(name, project["title"], project["note"]))
    return found


def load(name: str, language: str) -> Journey:
    """A journey to start from: the template's records under ids of their own.

    Raises Unreadable if there is no such template.
    """
    return with_new_ids(read(name, language))


def read(name: str, language: str) -> Journey:
    """The template as it stands, with the ids of its file (the same in all languages)."""
    if name not in names():
        raise Unreadable(Message("template.unknown", name=name, known=", ".join(names())))
    return project_json.read(_text(name, language), catalogue.channels())


def pictures(name: str) -> list[AssetRow]:
    """The pictures that a template shows, the same in all languages. Raises Unreadable if there is no such template."""
    if name not in names():
        raise Unreadable(Message("template.unknown", name=name, known=", ".join(names())))
    return interchange_pictures.from_json(project_json.pictures(project_json.parse(_text(name, LANGUAGES[0]))))


def with_new_ids(journey: Journey) -> Journey:
    """The same records under new ids; the project and the built-in channels keep theirs."""
    builtin = {channel.key for channel in catalogue.channels()}
    new_ids: dict[Key, str] = {}
    for record in journey.records():
        keeps = record.key in builtin or record.id == PROJECT_ID
        new_ids[record.key] = record.id if keeps else ids.new_id()
    return Journey.of(copy(record, new_ids) for record in journey.records())


def _text(name: str, language: str) -> str:
    chosen = language if language in LANGUAGES else "en"
    return (_folder() / f"{name}.{chosen}.json").read_text(encoding="utf-8")


def _folder() -> Path:
    return paths.resources() / "templates"
