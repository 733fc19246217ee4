"""What a column of a foreign table means, by its heading in German or English."""

from enum import StrEnum


class Field(StrEnum):
    """What a cell can say about a touchpoint."""

    TITLE = "title"
    NUMBER = "number"
    PHASE = "phase"
    LANE = "lane"
    CHANNEL = "channel"
    OWNER = "owner"
    PERSONA = "persona"
    SYSTEM = "system"
    EMOTION = "emotion"
    FELT = "felt"
    GOAL = "goal"
    QUOTE = "quote"
    PAIN = "pain"
    SEVERITY = "severity"
    FREQUENCY = "frequency"
    NOTE = "note"
    NEXT = "next"
    TRUTH = "truth"


_WORDS: dict[Field, str] = {
    Field.TITLE: "title, touchpoint, step, task, activity, action, name, kontaktpunkt, kundenkontaktpunkt, titel, "
    "schritt, aufgabe, aktivität, aktion, bezeichnung, touch point, what, was",
    Field.NUMBER: "no, no., nr, nr., number, nummer, id, #, row, zeile, step no., schritt-nr.",
    Field.PHASE: "phase, stage, section, abschnitt, etappe, stufe",
    Field.LANE: "lane, swimlane, ebene, bahn, layer, row title",
    Field.CHANNEL: "channel, kanal, medium, kontaktkanal",
    Field.OWNER: "owner, responsible, team, department, zuständigkeit, zuständig, verantwortlich, abteilung",
    Field.PERSONA: "persona, personas, personae, segment, customer segment, kundensegment, actor, actors, akteur, "
    "akteure, kunde, customer",
    Field.SYSTEM: "system, systems, systeme, back-end, backend, it-system",
    Field.EMOTION: "emotion, emotions, mood, score, feeling, stimmung, gefühl, bewertung",
    Field.FELT: "emotion quote, feeling quote, gefühlszitat",
    Field.GOAL: "goal, customer goal, customer's goal, need, ziel, kundenziel, bedürfnis",
    Field.QUOTE: "quote, thought, zitat, gedanke, o-ton",
    Field.PAIN: "pain point, pain points, pain, painpoint, problem, schmerzpunkt, schmerzpunkte, hürde, ärgernis",
    Field.SEVERITY: "severity, schwere, schweregrad, impact",
    Field.FREQUENCY: "frequency, häufigkeit",
    Field.NOTE: "note, notes, description, comment, details, notiz, notizen, beschreibung, bemerkung, anmerkung, "
    "kommentar",
    Field.NEXT: "next, link, links, leads to, goes to, successor, followed by, weiter, nächster, nächste, "
    "nächster schritt, verbindung, verbindungen, nachfolger, führt zu, next step",
    Field.TRUTH: "moment of truth, moment der wahrheit, mot",
}
_FIELD_BY_WORD = {word.strip(): field for field, words in _WORDS.items() for word in words.split(",")}


def field_of(heading: str) -> Field | None:
    """The field that a heading names, or None."""
    plain = heading.strip().strip("*_`:").strip().casefold().replace("_", " ")
    return _FIELD_BY_WORD.get(plain)


def columns_of(headings: list[str]) -> dict[int, Field]:
    """Column to field. A heading that comes twice counts once; without a title column "number" stays a number."""
    found: dict[int, Field] = {}
    for at, heading in enumerate(headings):
        field = field_of(heading)
        if field is not None and field not in found.values():
            found[at] = field
    return found


def is_heading(cells: list[str]) -> bool:
    """Whether a row is a table's heading: it names the title, or at least two other fields."""
    known = columns_of(cells)
    filled = sum(1 for cell in cells if cell.strip())
    if Field.TITLE in known.values():
        return len(known) >= 2 or filled == 1
    return len(known) >= 2
