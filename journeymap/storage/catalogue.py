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


def channel_by_word(word: str) -> Channel | None:
    """The built-in channel that people call `word` in German or English, or None."""
    return _by_word().get(word.strip().casefold())


@cache
def channel_words() -> dict[str, list[str]]:
    """What people call the built-in channels in German or English, by the id of the channel."""
    text = (paths.resources() / "catalogue" / "channel_words.json").read_text(encoding="utf-8")
    words: dict[str, list[str]] = json.loads(text)
    return words


@cache
def _by_word() -> dict[str, Channel]:
    words = channel_words()
    return {word.casefold(): channel for channel in channels() for word in [channel.id, *words[channel.id]]}
