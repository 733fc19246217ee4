"""The model's door for text: what may stand in a record, and how foreign text is made to fit."""

import re

TITLE_LIMIT = 500
TEXT_LIMIT = 20_000
LINE_LIMIT = 2_000

_FORBIDDEN = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufffe\\uffff"
LINE_PATTERN = f"^[^\\t\\n\\r{_FORBIDDEN}\\u2028\\u2029]*$"
BLOCK_PATTERN = f"^[^\\r{_FORBIDDEN}]*$"

_CONTROL = re.compile(f"[{_FORBIDDEN}\\ud800-\\udfff]")
_SPACE = re.compile(r"\s+")


def clean_line(text: str) -> str:
    """`text` as one line: control characters and lone surrogates go, white space folds to one blank."""
    return _SPACE.sub(" ", _CONTROL.sub("", text)).strip()


def clean_block(text: str) -> str:
    """`text` as a block of at most `LINE_LIMIT` lines and `TEXT_LIMIT` characters, control characters removed."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = plain.split("\n")
    return "\n".join(lines[:LINE_LIMIT])[:TEXT_LIMIT].strip("\n")


def split_title(text: str, limit: int = TITLE_LIMIT) -> tuple[str, str]:
    """`text` as (title, rest): a title of at most `limit` characters, cut at a blank, and what did not fit.

    Nothing is lost: the callers put the rest into the note.
    """
    line = clean_line(text)
    if len(line) <= limit:
        return line, ""
    cut = line.rfind(" ", limit // 2, limit)
    cut = limit - 1 if cut < 0 else cut
    return line[:cut].rstrip() + "…", line[cut:].strip()
