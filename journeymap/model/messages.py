"""What the model says to people: a key and arguments, put into words by whoever shows it."""

from collections.abc import Mapping
from typing import Protocol

Argument = str | int | float


class TextKey(str):
    """An argument that is itself a key: whoever shows the message puts its text there. As data it is plain text."""

    __slots__ = ()


class Message:
    """A text by key, such as `Message("edit.rename", title="Rechnung")`."""

    __slots__ = ("arguments", "key")

    def __init__(self, key: str, **arguments: Argument) -> None:
        self.key = key
        self.arguments: Mapping[str, Argument] = arguments

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.key, self.arguments) == (other.key, other.arguments)

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted(self.arguments.items()))))

    def __repr__(self) -> str:
        return f"Message({self.key!r}, {dict(self.arguments)!r})"


class Texts(Protocol):
    """Puts keys into words of one language."""

    @property
    def language(self) -> str:
        """Two-letter code of the language that `text` answers in."""
        ...

    def text(self, key: str, /, **arguments: Argument) -> str:
        """The text under `key` with its `{placeholders}` filled in; `n` also picks the plural form."""
        ...

    def day(self, iso: str, /) -> str:
        """A date such as "2026-11-12" as people write it: "12 November 2026"."""
        ...


class KeyTexts:
    """Texts for tests: shows the key itself and its arguments."""

    language = "en"

    def text(self, key: str, /, **arguments: Argument) -> str:
        return " ".join([key, *(f"{name}={value}" for name, value in arguments.items())])

    def day(self, iso: str, /) -> str:
        return iso
