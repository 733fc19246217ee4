"""The built-in catalogue that every document starts with, read from the resources."""

import json
from functools import cache

from journeymap import paths
from journeymap.model.records.catalogues import Channel


@cache
def channels() -> tuple[Channel, ...]:
    """The built-in channels in the order in which they are offered."""
    text = (paths.resources() / "catalogue" / "channels.json").read_text(encoding="utf-8")
    return tuple(Channel.model_validate(row) for row in json.loads(text)["channels"])
