"""Reads a file of another format by its ending: the one door for imports."""

from pathlib import Path

from journeymap.model.messages import Message, Texts
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import catalogue
from journeymap.storage.errors import CannotOpen
from journeymap.storage.interchange import (
    csv_table,
    decoding,
    markdown,
    mermaid,
    ojf,
    pictures,
    project_json,
    regular_file,
)
from journeymap.storage.interchange.report import Imported, Problem

ENDINGS = (".json", ".ojf", ".mmd", ".mermaid", ".csv", ".tsv", ".md", ".markdown", ".txt")
"""What can be read besides the program's own documents."""


def read(path: Path, texts: Texts) -> Imported:
    """The journey in a file, and what could not be read. `texts` names what the file leaves without a name.

    Raises CannotOpen if the file cannot be read, Unreadable if its content cannot be understood.
    """
    imported = _read(path, texts)
    if not imported.journey.count(Touchpoint):  # a blank map is no mistake, but hardly what was meant
        imported.problems.append(Problem(0, Message("import.no-touchpoints")))
    return imported


def _read(path: Path, texts: Texts) -> Imported:
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise CannotOpen(Message("import.unknown-ending", name=path.name, known=", ".join(ENDINGS)))
    json_limit = project_json.SIZE_LIMIT
    raw = regular_file.read_bytes(path, json_limit if ending in (".json", ".ojf") else decoding.SIZE_LIMIT)
    if ending in (".json", ".ojf"):
        return _read_json(decoding.decode(raw, json_limit), texts, path.stem)
    text = decoding.decode(raw)
    if ending in (".mmd", ".mermaid"):
        return mermaid.read(text, texts)
    if ending in (".csv", ".tsv"):
        return csv_table.read(text, texts, path.stem)
    return markdown.read(text, texts, path.stem)


def _read_json(text: str, texts: Texts, title: str) -> Imported:
    value = project_json.parse(text)
    if "format" not in value and ojf.looks_like(value):
        return ojf.read(text, texts, title)
    journey = project_json.read(text, catalogue.channels() if _lacks_channels(value) else ())
    return Imported(journey, assets=pictures.from_json(project_json.pictures(value)))


def _lacks_channels(value: dict[str, object]) -> bool:
    """A project written by hand may leave the built-in channels out; one that was exported holds them."""
    tables = value.get("tables")
    return isinstance(tables, dict) and "channel" not in tables
