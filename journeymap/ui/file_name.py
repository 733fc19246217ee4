"""Names for files out of what people wrote."""


def file_name(title: str) -> str:
    """A title as a name that every system takes for a file."""
    kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    return " ".join(kept.split()).strip(". ")[:80] or "journey"
