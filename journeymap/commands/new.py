"""`journeymap new`: a document from a template or from a file of another format."""

import argparse
from pathlib import Path

from journeymap.commands import sources
from journeymap.commands.failure import Code, Failure, need_place, not_written
from journeymap.commands.speech import Speech
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import creating, templates
from journeymap.storage.errors import CannotSave
from journeymap.storage.interchange.report import Unreadable


def run(options: argparse.Namespace, speech: Speech) -> Code:
    """Write the new document. Raises Failure."""
    target = _target(options.out, speech)
    need_place(target, speech)
    if target.exists() and not options.force:
        raise Failure(Code.FILE, speech.text("create.exists", name=target.name))
    source = _source(options, speech)
    try:
        creating.create(source.journey, target, overwrite=options.force, assets=source.assets)
    except CannotSave as error:
        raise not_written(error, target, speech) from None
    counts = {"maps": source.journey.count(Map), "touchpoints": source.journey.count(Touchpoint)}
    speech.out(speech.text("cli.new.done", name=str(target), **counts))
    return Code.GOOD


def _target(given: str, speech: Speech) -> Path:
    target = Path(given)
    if target.suffix == "":
        target = target.with_name(target.name + sources.DOCUMENT) if target.name else target
    if target.suffix.lower() != sources.DOCUMENT:
        raise Failure(Code.CALL, speech.text("cli.new.ending", name=given))
    return target


def _source(options: argparse.Namespace, speech: Speech) -> sources.Source:
    if options.source is not None:
        return sources.load(Path(options.source), speech)
    try:
        name = options.template or templates.BLANK
        return sources.Source(templates.load(name, speech.texts.language), assets=templates.pictures(name))
    except Unreadable as error:
        raise Failure(Code.CALL, speech.say(error.reason)) from None
