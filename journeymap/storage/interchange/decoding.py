"""From the bytes of a foreign text file to text: byte order marks, UTF-16 without one, and old Windows text."""

import codecs

from journeymap.model.messages import Message
from journeymap.storage.interchange.report import Unreadable

SIZE_LIMIT = 50_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(raw: bytes, limit: int = SIZE_LIMIT) -> str:
    """The text in `raw`. Raises Unreadable if it is larger than `limit` bytes or no text at all."""
    return recognise(raw, limit)[1]


def recognise(raw: bytes, limit: int = SIZE_LIMIT, encoding: str = "") -> tuple[str, str]:
    """The encoding of `raw` and the text in it. Somebody who knows the `encoding` is believed, but for letters that it
    does not have. Raises Unreadable as `decode` does."""
    if len(raw) > limit:
        raise Unreadable(Message("import.too-large", limit=limit // 1_000_000))
    found = encoding or _encoding(raw)
    try:
        text = raw.decode(found, errors="replace" if encoding else "strict")
    except UnicodeDecodeError:
        if found != "utf-8":
            raise Unreadable(Message("import.no-text")) from None
        found, text = "cp1252", raw.decode("cp1252", errors="replace")
    if "\x00" in text or _unprintable(text[:4096]) > 0.1:
        raise Unreadable(Message("import.no-text"))
    return found, text


def lines(text: str) -> list[str]:
    """The lines of `text` whatever ends them, without the ends; other line separators stay in their line."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _encoding(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return encoding
    head = raw[:2000]
    if len(head) >= 4 and head[1::2].count(0) > len(head) * 0.3:
        return "utf-16-le"
    if len(head) >= 4 and head[0::2].count(0) > len(head) * 0.3:
        return "utf-16-be"
    return "utf-8"


def _unprintable(text: str) -> float:
    odd = sum(1 for c in text if (c < " " and c not in "\t\n\r\f") or c == "\ufffd" or "\x7f" <= c < "\xa0")
    return odd / max(1, len(text))
