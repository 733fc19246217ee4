"""Reads a file of another format by its ending: the one door for imports."""

import os
import stat
from pathlib import Path

from journeymap.model.messages import Message, Texts
from journeymap.storage import catalogue
from journeymap.storage.errors import CannotOpen
from journeymap.storage.interchange import csv_table, decoding, markdown, mermaid, ojf, pictures, project_json
from journeymap.storage.interchange.report import Imported, Unreadable

ENDINGS = (".json", ".ojf", ".mmd", ".mermaid", ".csv", ".tsv", ".md", ".markdown", ".txt")
"""What can be read besides the program's own documents."""


def read(path: Path, texts: Texts) -> Imported:
    """The journey in a file, and what could not be read. `texts` names what the file leaves without a name.

    Raises CannotOpen if the file cannot be read, Unreadable if its content cannot be understood.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise CannotOpen(Message("import.unknown-ending", name=path.name, known=", ".join(ENDINGS)))
    json_limit = project_json.SIZE_LIMIT
    raw = _bytes(path, json_limit if ending in (".json", ".ojf") else decoding.SIZE_LIMIT)
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


def _bytes(path: Path, limit: int) -> bytes:
    """The bytes of a regular file. Pipes and devices are refused, as they might never end."""
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(number, "rb") as file:
            found = os.fstat(number)
            if not stat.S_ISREG(found.st_mode):
                raise CannotOpen(Message("storage.open.no-file", name=path.name))
            if found.st_size > limit:
                raise Unreadable(Message("import.too-large", limit=limit // 1_000_000))
            return file.read(limit + 1)
    except FileNotFoundError:
        raise CannotOpen(Message("storage.open.missing", name=path.name)) from None
    except IsADirectoryError:
        raise CannotOpen(Message("storage.open.no-file", name=path.name)) from None
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise CannotOpen(Message("storage.open.unreadable", name=path.name, reason=detail)) from None
