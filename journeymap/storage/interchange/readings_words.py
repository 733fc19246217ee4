"""What the columns of a table of readings mean, and which metric a word names, in German and English."""

import re
from enum import StrEnum

from journeymap.model.vocab import Metric


class Field(StrEnum):
    """What a column says about a reading."""

    MAP = "map"
    PLACE_ID = "place-id"
    ID = "id"
    NUMBER = "number"
    TITLE = "title"
    METRIC = "metric"
    VALUE = "value"
    UNIT = "unit"
    SAMPLE = "sample"
    PROMOTERS = "promoters"
    PASSIVES = "passives"
    DETRACTORS = "detractors"
    FROM = "from"
    TO = "to"
    PERIOD = "period"
    SEGMENT = "segment"
    SOURCE = "source"
    DERIVED = "derived"
    """Columns of the program's own tables that follow from others."""


Meaning = Field | Metric | None
"""What a column says; None: nothing that is understood."""

_GERMAN: dict[Field | Metric, str] = {
    Field.MAP: "karte, landkarte",
    Field.PLACE_ID: "id des ortes, kontaktpunkt-id, kontaktpunkt id, id des kontaktpunkts",
    Field.NUMBER: "nr, nr., nummer, kontaktpunkt-nr., kontaktpunktnummer",
    Field.TITLE: "kontaktpunkt, kundenkontaktpunkt, titel, ort, wo, schritt",
    Field.METRIC: "kennzahl, messgröße, kenngröße, messwert, art, kpi",
    Field.VALUE: "wert, ergebnis, mittelwert, zahl, betrag",
    Field.UNIT: "einheit",
    Field.SAMPLE: "stichprobe, stichprobengröße, antworten, teilnehmer, befragte, fallzahl, anzahl antworten, basis",
    Field.PROMOTERS: "promotoren, fürsprecher, befürworter",
    Field.PASSIVES: "passive, passiv, indifferente, unentschiedene",
    Field.DETRACTORS: "detraktoren, kritiker, ablehner",
    Field.FROM: "von, zeitraum von, beginn, ab, start",
    Field.TO: "bis, zeitraum bis, ende",
    Field.PERIOD: "zeitraum, datum, monat, quartal, jahr, stand, stichtag",
    Field.SEGMENT: "kundensegment, zielgruppe, gruppe",
    Field.SOURCE: "quelle, gemessen von, gemessen durch, herkunft, erhebung",
    Field.DERIVED: "ebene, 95 % von, 95 % bis",
    Metric.NPS: "weiterempfehlung (nps), weiterempfehlung",
    Metric.CSAT: "zufriedenheit (csat), zufriedenheit, kundenzufriedenheit",
    Metric.CES: "aufwand für kunden (ces), aufwand für kunden, kundenaufwand",
    Metric.VOLUME: "menge, aufkommen, volumen, anzahl, kontakte, kontaktmenge",
    Metric.WAITING_TIME: "wartezeit, wartedauer, mittlere wartezeit, durchschnittliche wartezeit",
    Metric.DROP_OUT: "abbruchquote, abbruchrate, abbruch, abbrüche, absprungrate",
    Metric.FIRST_CONTACT_RESOLUTION: "erstlösungsquote, erstlösung, erstlösungsrate, lösung beim ersten kontakt",
    Metric.RETENTION: "kundenbindung, bindungsquote, bleibequote, bindung",
    Metric.TURNOVER: "umsatz",
}
_ENGLISH: dict[Field | Metric, str] = {
    Field.MAP: "map, journey",
    Field.PLACE_ID: "id of the place, touchpoint id, touchpoint_id, touchpoint-id, place_id, place id",
    Field.ID: "id",
    Field.NUMBER: "no, no., number, #, touchpoint no., touchpoint number",
    Field.TITLE: "touchpoint, touch point, title, place, step, where",
    Field.METRIC: "metric, measure, indicator",
    Field.VALUE: "value, score, result, mean, average, figure",
    Field.UNIT: "unit",
    Field.SAMPLE: "sample, sample size, sample_size, n, responses, answers, respondents, base",
    Field.PROMOTERS: "promoters, promoter",
    Field.PASSIVES: "passives, neutrals",
    Field.DETRACTORS: "detractors, detractor",
    Field.FROM: "from, period from, start date, begin, period_from",
    Field.TO: "to, period to, end date, end, until, period_to",
    Field.PERIOD: "period, date, month, quarter, year, as of",
    Field.SEGMENT: "segment, customer segment, audience, group",
    Field.SOURCE: "source, measured by, survey, origin",
    Field.DERIVED: "phase, lane, 95 % from, 95 % to",
    Metric.NPS: "nps, net promoter score, net promoter score (nps), net promoter",
    Metric.CSAT: "csat, satisfaction, satisfaction (csat), customer satisfaction",
    Metric.CES: "ces, customer effort, customer effort (ces), customer effort score, effort",
    Metric.VOLUME: "volume, contacts, count, traffic, visits",
    Metric.WAITING_TIME: "waiting time, waiting-time, wait, wait time, average wait",
    Metric.DROP_OUT: "drop-out, drop-out rate, dropout, dropout rate, drop-off, drop-off rate, abandonment rate, "
    "bounce rate",
    Metric.FIRST_CONTACT_RESOLUTION: "first-contact-resolution, first contact resolution, fcr, solved at first "
    "contact, first call resolution",
    Metric.RETENTION: "retention, retention rate",
    Metric.TURNOVER: "turnover, revenue, sales",
}


def _by_word(words: dict[Field | Metric, str]) -> dict[str, Field | Metric]:
    return {word.strip(): meaning for meaning, several in words.items() for word in several.split(",")}


_BY_GERMAN, _BY_ENGLISH = _by_word(_GERMAN), _by_word(_ENGLISH)
_BRACKET = re.compile(r"^(.*\S)\s*[(\[]\s*([^()\[\]]{1,40}?)\s*[)\]]$")
_NEEDED = (Field.PLACE_ID, Field.ID, Field.NUMBER, Field.TITLE)


def meaning(heading: str) -> tuple[Field | Metric | None, str]:
    """What a heading, or a word for a metric, means; and the unit in brackets behind it, such as "(days)"."""
    plain = " ".join(heading.strip().strip("*_`:").split()).casefold()
    found = _BY_ENGLISH.get(plain) or _BY_GERMAN.get(plain)
    if found is not None:
        return found, ""
    bracket = _BRACKET.match(plain)
    if bracket is None:
        return None, ""
    found = _BY_ENGLISH.get(bracket[1]) or _BY_GERMAN.get(bracket[1])
    unit = heading.strip().rstrip(")] ")[-len(bracket[2]) :] if found is not None else ""
    return found, unit


def unit_of(heading: str) -> str:
    """The unit in brackets behind any heading, known or not."""
    bracket = _BRACKET.match(" ".join(heading.split()))
    return bracket[2] if bracket else ""


def metric_of(word: str) -> tuple[Metric | None, str]:
    """The metric that a word names, and the unit in brackets behind it."""
    found, unit = meaning(word)
    return (found, unit) if isinstance(found, Metric) else (None, "")


def is_heading(cells: list[str]) -> bool:
    """Whether a row is the heading of a table of readings: it names a place, and something that is measured."""
    found = [meaning(cell)[0] for cell in cells]
    measured = Field.VALUE in found or Field.PROMOTERS in found or any(isinstance(m, Metric) for m in found)
    return measured and any(field in found for field in _NEEDED)


def speaks_german(cells: list[str]) -> bool:
    """Whether a heading is written in German, so that a comma is more likely to be the decimal mark."""
    plain = [" ".join(cell.split()).casefold() for cell in cells]
    return sum(word in _BY_GERMAN for word in plain) > sum(word in _BY_ENGLISH for word in plain) / 2
