"""The actions that pick one of a few values for what is selected: colour, emotion, kind of link."""

from journeymap.model.vocab import LaneTone, LinkKind, PhaseTone
from journeymap.ui.actions.spec import Action, Menu, When
from journeymap.ui.moods import SCORES, mood_key

LINE = "-"


def _tone(tone: LaneTone) -> Action:
    """One colour for phases and lanes; its swatch shows what either looks like in it."""
    cool = tone.value in {each.value for each in PhaseTone}
    swatch = (f"phase.{tone}", f"lane.{tone}") if cool else (f"lane.{tone}", f"lane.{tone}")
    return Action(
        f"edit.tone-{tone}",
        f"tone.{tone}",
        "choose.tone",
        str(tone),
        when=When.FRAME if cool else When.LANE,
        choice="tone",
        checkable=True,
        swatch=swatch,
    )


def _mood(score: int) -> Action:
    key = mood_key(score)
    return Action(
        f"edit.{key.replace('.', '-')}",
        key,
        "choose.mood",
        str(score),
        when=When.CARDS,
        choice="mood",
        checkable=True,
    )


def _kind(kind: LinkKind) -> Action:
    return Action(
        f"edit.link-{kind}",
        f"link_kind.{kind}",
        "choose.link_kind",
        str(kind),
        when=When.LINK,
        choice="link-kind",
        checkable=True,
    )


_TONES = tuple(_tone(tone) for tone in LaneTone)
_MOOD = tuple(_mood(score) for score in SCORES)
_KINDS = tuple(_kind(kind) for kind in LinkKind)
_NO_TONE = Action("edit.tone-none", "tone.none", "choose.tone", "", when=When.FRAME, choice="tone", checkable=True)
_NO_MOOD = Action(
    "edit.mood-none", "action.mood-none", "choose.mood", "", when=When.CARDS, choice="mood", checkable=True
)

CHOICES: tuple[Action, ...] = (*_TONES, _NO_TONE, *_MOOD, _NO_MOOD, *_KINDS)

TONE_MENU = Menu("menu.tone", (*(each.id for each in _TONES), LINE, _NO_TONE.id), when=When.FRAME)
MOOD_MENU = Menu(
    "menu.mood",
    (*(each.id for each in _MOOD), LINE, _NO_MOOD.id, LINE, "edit.mood-up", "edit.mood-down"),
    when=When.CARDS,
)
KIND_MENU = Menu("menu.link-kind", tuple(each.id for each in _KINDS), when=When.LINK)
