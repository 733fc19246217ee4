"""The moods from +3 to -3 and the names of their texts: menus, forms and quick entry say the same."""

SCORES = (3, 2, 1, 0, -1, -2, -3)


def mood_key(score: int) -> str:
    """The text that names a mood from -3 to +3."""
    side = "plus" if score > 0 else "minus"
    return f"mood.{side}-{abs(score)}" if score else "mood.zero"
