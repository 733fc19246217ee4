"""Record ids: random text, or derived where two records together are the identity."""

import base64
import hashlib
import secrets

PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"
_BYTES = 10  # 80 bits: 16 base32 letters, no padding


def new_id() -> str:
    """A random id of 16 lower-case letters and digits (80 bits)."""
    return _text(secrets.token_bytes(_BYTES))


def pair_id(*parts: str | None) -> str:
    """The id of a record that *is* the pairing of `parts`.

    Two people who pair the same records independently get the same id, so that a merge sees one record.
    `None` stands for "everyone" (an emotion without persona).
    """
    joined = "\x1f".join("" if part is None else part for part in parts)
    return _text(hashlib.blake2b(joined.encode(), digest_size=_BYTES).digest())


def _text(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").lower()
