"""How what people type is compared: without case and accents; commands by a few of their letters."""

import unicodedata
from collections.abc import Iterable


def folded(text: str) -> str:
    """`text` without case and accents, so that "offnen" finds "Öffnen"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether all of `words` stand somewhere in `text`; both are folded."""
    return all(word in text for word in words)


def rating(query: str, text: str) -> float | None:
    """How well the letters of `query`, in order, fit `text`: higher is better, None if they are not all there.

    Letters that begin a word or follow each other count more; a short text wins over a long one.
    """
    letters, inside = folded(query).replace(" ", ""), folded(text)
    best: float | None = None
    for start in [place for place, letter in enumerate(inside) if letters[:1] == letter] if letters else [0]:
        found = _rating_from(letters, inside, start)
        if found is not None and (best is None or found > best):
            best = found
    return best


def _rating_from(letters: str, inside: str, start: int) -> float | None:
    points, place, previous = 0.0, start, -2
    for letter in letters:
        place = inside.find(letter, place)
        if place < 0:
            return None
        begins_word = place == 0 or not inside[place - 1].isalnum()
        points += 1 + (3 if begins_word else 0) + (2 if place == previous + 1 else 0)
        previous, place = place, place + 1
    return points - len(inside) / 100
