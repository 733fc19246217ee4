"""What the command palette offers and in which order; no widgets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from journeymap.model.search import folded, rating
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.actions.spec import Menu, When
from journeymap.ui.text.qt_texts import LANGUAGES, QtTexts

SHOWN = 60
_LEFT_OUT = frozenset({"go.palette"})
_SCATTERED = 2.2
"""Letters that are not together in a name must fit this well (points a letter), else everything would fit."""
_WHY = {
    When.REMOVABLE: "selection",
    When.CARDS: "touchpoint-needed",
    When.MOVABLE: "touchpoint-needed",
    When.CARD: "one-touchpoint",
    When.NAMEABLE: "one-touchpoint",
}


@dataclass(frozen=True)
class Entry:
    """One line of the palette. `names` holds the title in every language; `why` says why it cannot be chosen now."""

    kind: str
    id: str
    title: str
    names: tuple[str, ...]
    place: str = ""
    keys: str = ""
    why: str = ""

    @cached_property
    def folded_names(self) -> tuple[str, ...]:
        return tuple(folded(name) for name in self.names)


def actions(texts: QtTexts, enabled: Iterable[str], keys: dict[str, str]) -> list[Entry]:
    """The actions in menu order, in the language of `texts`; `keys` holds shortcuts as people read them."""
    others = [texts, *(QtTexts(language) for language in LANGUAGES if language != texts.language)]
    places = _places(texts)
    above = {each.language: _submenus(each) for each in others}
    can_be_done = set(enabled)
    found = []
    for action_id, action in ACTIONS.items():
        if action_id in _LEFT_OUT:
            continue
        plain = [_plain(each.text(action.text)) for each in others]
        # "Blue" alone says little: it is found as "Colour blue" too.
        longer = [
            f"{above[each.language][action_id]} {name}"
            for each, name in zip(others, plain, strict=True)
            if action_id in above[each.language]
        ]
        names = tuple(dict.fromkeys([*plain, *longer]))
        why = "" if action_id in can_be_done else _why(action.when, texts)
        place = places.get(action_id, "")
        found.append(Entry("action", action_id, names[0], names, place, keys.get(action_id, ""), why))
    order = {action_id: number for number, action_id in enumerate(places)}
    return sorted(found, key=lambda entry: order.get(entry.id, len(order)))


def best(entries: Sequence[Entry], query: str, recent: Sequence[str]) -> list[Entry]:
    """The entries that fit `query`, the best first; without one the recent commands, then all others."""
    wanted = folded(query).strip()
    if not wanted:
        commands = [entry for entry in entries if entry.kind != "touchpoint"]
        newest = {name: number for number, name in enumerate(recent)}
        return sorted(commands, key=lambda entry: newest.get(entry.id, len(newest)))
    rated = []
    for number, entry in enumerate(entries):
        points = _points(entry, wanted)
        if points is not None:
            bonus = 2.0 if entry.id in recent else 0.0
            rated.append((-(points + bonus - (3.0 if entry.why else 0.0)), number, entry))
    rated.sort(key=lambda each: each[:2])
    return [entry for _, _, entry in rated[:SHOWN]]


def _points(entry: Entry, wanted: str) -> float | None:
    """How well the best name of an entry fits: whole words first, then the beginnings of words, then letters."""
    points = []
    for name in entry.folded_names:
        if wanted in name:
            at = name.index(wanted)
            begins = at == 0 or not name[at - 1].isalnum()
            points.append(1000.0 + (100.0 if begins else 0.0) - at / 10 - len(name) / 100)
        elif entry.kind == "action" or len(wanted) < 12:
            letters = wanted.replace(" ", "")
            fuzzy = rating(letters, name) if set(letters) <= set(name) else None
            if fuzzy is not None and fuzzy >= _SCATTERED * len(letters):
                points.append(fuzzy)
    return max(points, default=None)


def _places(texts: QtTexts) -> dict[str, str]:
    """Action to its place in the menus, in menu order."""
    found: dict[str, str] = {}

    def walk(menu: Menu, above: str) -> None:
        title = _plain(texts.text(menu.text))
        path = texts.text("palette.place", menu=above, entry=title) if above else title
        for entry in menu.entries:
            if isinstance(entry, Menu):
                walk(entry, path)
            else:
                found.setdefault(entry, path)

    for menu in MENU_BAR:
        walk(menu, "")
    return found


def _submenus(texts: QtTexts) -> dict[str, str]:
    """Action to the title of the submenu that it stands in."""
    found: dict[str, str] = {}
    for menu in MENU_BAR:
        for inner in (entry for entry in menu.entries if isinstance(entry, Menu)):
            found.update({entry: _plain(texts.text(inner.text)) for entry in inner.entries if isinstance(entry, str)})
    return found


def _why(when: When, texts: QtTexts) -> str:
    known = {"document", "saved-before", "can-undo", "can-redo", "selection", "map"}
    reason = _WHY.get(when, when.value if when.value in known else "other")
    return texts.text(f"palette.why.{reason}")


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip(" …")
