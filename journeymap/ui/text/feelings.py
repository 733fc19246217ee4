"""Ratings in words, for those who hear a map."""

from journeymap.model.messages import Texts
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.notes import Emotion


def spoken(emotion: Emotion, persona: Persona | None, texts: Texts) -> str:
    """Who feels what; `persona` is the one of the rating, None: everyone."""
    score = signed(emotion.score)
    if persona is None:
        return texts.text("outline.all-feel", score=score)
    return texts.text("outline.feels", who=persona.name, score=score)


def signed(score: int) -> str:
    """A rating with its sign, the minus as wide as the plus."""
    return f"+{score}" if score > 0 else f"\u2212{-score}" if score < 0 else "0"
