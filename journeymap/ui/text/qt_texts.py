"""The `Texts` port on Qt's translation files. QtCore only: commands use it without a display."""

import re
from functools import cache

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTranslator

from journeymap import paths
from journeymap.model.messages import Argument, Message, TextKey
from journeymap.ui.text import key_names
from journeymap.ui.text.registry import CONTEXT, texts

LANGUAGES = ("en", "de")
_PLACE = re.compile(r"%n|\{(\w+)\}|\{key ([^{}]+)\}")
"""A number, an argument, or keys that are pressed."""
_HUGE = 1e15
"""From here on a number is no more read digit by digit."""
_LONG = 10_000
"""From here on any number has its thousands set apart; below that it may be a year."""
_DAY_FORMAT = {"de": "d. MMMM yyyy", "en": "d MMMM yyyy"}


class QtTexts:
    """Puts keys into words of `language` (falls back to English), whatever language Qt itself speaks."""

    def __init__(self, language: str) -> None:
        self._language = language if language in LANGUAGES else "en"
        self._locale = QLocale(self._language)
        self._translator = _translator(self._language)
        self._english = texts()
        self._plain: dict[str, str] = {}
        """Texts without arguments, as they were found."""

    @property
    def language(self) -> str:
        return self._language

    @property
    def locale(self) -> QLocale:
        """How this language writes numbers and dates."""
        return self._locale

    def text(self, key: str, /, **arguments: Argument) -> str:
        """The text under `key`; `n` also picks the plural form. A key that has no text, in a broken installation
        say, stands for itself: no start and no save may fail for a word."""
        if not arguments and (known := self._plain.get(key)) is not None:
            return known
        said = self._said(key, arguments)
        if not arguments:
            self._plain[key] = said
        return said

    def _said(self, key: str, arguments: dict[str, Argument]) -> str:
        english = self._english.get(key, key)
        count = arguments.get("n")
        n = count if isinstance(count, int) else -1
        # The key tells apart texts that are equal in English only; Qt falls back to the text alone.
        found = self._translator.translate(CONTEXT, english, key, n) or english
        return _PLACE.sub(lambda place: self._fill(place, arguments), found)

    def say(self, message: Message) -> str:
        """A message of `model` or `storage` in words."""
        return self.text(message.key, **message.arguments)

    def keys(self, keys: str, /) -> str:
        """A portable key sequence ("Ctrl+Return") as people read it, the same wherever it stands. A text that tells of
        keys has {key Ctrl+Return} in it."""
        return key_names.in_words(keys, self.key_name)

    def key_name(self, key: str, /) -> str:
        """What a key is called, by its name in key sequences; "" if that is no other than this name."""
        text_key = f"key.{key.lower()}"
        return self.text(text_key) if text_key in self._english else ""

    def day(self, iso: str, /) -> str:
        date = QDate.fromString(iso[:10], "yyyy-MM-dd")
        return self._locale.toString(date, _DAY_FORMAT[self._language]) if date.isValid() else iso

    def moment(self, iso: str, /) -> str:
        """A UTC time as people here write it: day and local time."""
        time = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return self._locale.toString(time, _DAY_FORMAT[self._language] + ", HH:mm") if time.isValid() else iso

    def number(self, value: float, /) -> str:
        """A number as people write it: "10,000" or "10.000", with at most six decimals."""
        if isinstance(value, int):
            return self._locale.toString(value)
        if abs(value) >= _HUGE:
            return self._locale.toString(value, "g", 6)
        return self._locale.toString(round(value, 6), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest)

    def _fill(self, place: re.Match[str], arguments: dict[str, Argument]) -> str:
        # One pass over the text, so that braces inside an argument stay what they are.
        if place[2] is not None:
            return self.keys(place[2])
        value = arguments.get(place[1] or "n")
        if value is None:
            return place[0]
        if isinstance(value, TextKey):
            return self.text(value)
        if isinstance(value, str):
            return value
        grouped = place[1] is None or isinstance(value, float) or abs(value) >= _LONG
        return self.number(value) if grouped else str(value)


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(paths.resources() / "i18n" / f"journeymap_{language}.qm"))
    return translator
