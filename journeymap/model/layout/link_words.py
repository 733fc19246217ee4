"""What a link says in words: on its line as far as there is room, in its tooltip all of it."""

from journeymap.model.analysis import reading_words
from journeymap.model.layout.wrap import Font, elide
from journeymap.model.messages import Texts
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import Known, LinkKind

LABEL_ROOM = 190.0
"""No label on a line is wider than this (px at scale 1)."""
LONG = 14 * 24 * 60
"""A wait of so many minutes is worth a label of its own; a shorter one is said where there is a label anyway."""
PAD = 5.0
BREAK = 8.0
"""Room at both ends of a label for the mark that the context is lost."""
_DOT = " · "
_HOUR, _DAY = 60, 24 * 60


def label(link: Link, texts: Texts) -> str:
    """What stands on the line: the condition, the share unless that is everybody, and how long customers wait."""
    return _DOT.join(part for part in (link.condition, *_figures(link, texts)) if part)


def room(link: Link, texts: Texts, font: Font, most: float) -> float:
    """The px that the label of a link takes on its line; 0 if it has none."""
    if not link.condition and link.share is None and (link.waiting_minutes or 0) < LONG:
        return 0.0  # the commonest case by far, ten thousand times over
    text = label(link, texts)
    beside = BREAK if link.context_travels is Known.NO else 0.0
    return min(font.width(text[:200]), most) + 2 * (PAD + beside) if text else 0.0


def fitted(link: Link, texts: Texts, font: Font, most: float) -> str:
    """The label in at most `most` px: of a long condition there is less, the figures stay."""
    text = label(link, texts)
    figures = _DOT.join(_figures(link, texts))
    if not figures or not link.condition or font.width(text[:200]) <= most:
        return elide(text, most, font)
    left = most - font.width(_DOT + figures)
    condition = elide(link.condition, left, font) if left > font.width("nnn…") else ""
    return elide(_DOT.join(part for part in (condition, figures) if part), most, font)


def whole(link: Link, kind: LinkKind, ends: str, texts: Texts) -> str:
    """Everything that is known of a link: between which touchpoints, of which kind, when, who, how long."""
    parts = [ends, texts.text(f"link_kind.{kind.value}"), link.condition]
    parts.append("" if link.share is None else _share(link.share, texts))
    parts.append(waiting(link.waiting_minutes, texts) if link.waiting_minutes else "")
    parts.append("" if link.context_travels is Known.UNKNOWN else texts.text(f"picture.context.{link.context_travels}"))
    return _DOT.join(part for part in parts if part)


def waiting(minutes: int, texts: Texts) -> str:
    """A wait in the unit that fits it best: "after 20 min", "after 9 days"."""
    if minutes < 2 * _HOUR:
        return texts.text("picture.wait.minutes", count=minutes)
    if minutes < _DAY or (minutes < 2 * _DAY and minutes % _DAY):
        return texts.text("picture.wait.hours", count=round(minutes / _HOUR))
    return texts.text("picture.wait.days", n=round(minutes / _DAY))


def _figures(link: Link, texts: Texts) -> list[str]:
    found = [] if link.share in (None, 100) else [_share(link.share, texts)]
    wait = link.waiting_minutes or 0
    if wait >= LONG or (wait and (found or link.condition)):
        found.append(waiting(wait, texts))
    return found


def _share(share: float | None, texts: Texts) -> str:
    return f"{reading_words.figure(share or 0, texts)} %"
