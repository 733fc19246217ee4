"""What importing readings says: which line could not be read or has no place, and why."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "readings.no-headings": QT_TRANSLATE_NOOP(
        "journeymap",
        "There are no headings that name a touchpoint and what was measured there, such as “Touchpoint” and “NPS”, or "
        "“No.”, “Metric” and “Value”.",
    ),
    "readings.nothing": QT_TRANSLATE_NOOP("journeymap", "There is no table in it."),
    "readings.too-many": QT_TRANSLATE_NOOP(
        "journeymap", "It has more than the {limit} rows that can be imported at once."
    ),
    "readings.swallowed": QT_TRANSLATE_NOOP(
        "journeymap", "A quotation mark opens here and never closes; what follows cannot be read."
    ),
    "readings.before-heading": QT_TRANSLATE_NOOP(
        "journeymap", "This line stands above the headings and was passed over."
    ),
    "readings.column-unknown": QT_TRANSLATE_NOOP(
        "journeymap", "The column “{column}” is not known and was passed over."
    ),
    "readings.extra-cells": QT_TRANSLATE_NOOP(
        "journeymap", "This row has more cells than there are headings. Is a decimal comma taken for the end of a cell?"
    ),
    "readings.no-place": QT_TRANSLATE_NOOP("journeymap", "This row names no touchpoint."),
    "readings.no-metric": QT_TRANSLATE_NOOP("journeymap", "“{text}” under “{column}” is not a known metric."),
    "readings.which-metric": QT_TRANSLATE_NOOP("journeymap", "This row does not say what its value measures."),
    "readings.no-value": QT_TRANSLATE_NOOP("journeymap", "This row has no value."),
    "readings.no-figure": QT_TRANSLATE_NOOP("journeymap", "“{text}” under “{column}” is not a number."),
    "readings.no-count": QT_TRANSLATE_NOOP("journeymap", "“{text}” under “{column}” is not a whole number."),
    "readings.no-day": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” under “{column}” is not a date such as 01.07.2026 or 2026-07-01."
    ),
    "readings.no-period": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” under “{column}” is not a period such as 01.07.2026–30.09.2026, Q3 2026 or 2026-07."
    ),
    "readings.period-turned": QT_TRANSLATE_NOOP("journeymap", "The period ends before it begins."),
    "readings.doubtful-figure": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” was taken as {value}; nothing in the table says how it writes decimals."
    ),
    "readings.range": QT_TRANSLATE_NOOP("journeymap", "{value} is not between {low} and {high}."),
    "readings.below-zero": QT_TRANSLATE_NOOP("journeymap", "{value} is below 0."),
    "readings.counts-missing": QT_TRANSLATE_NOOP(
        "journeymap", "Promoters, passives and detractors are not all there, and the sample size does not help."
    ),
    "readings.counts-only-nps": QT_TRANSLATE_NOOP(
        "journeymap", "Only an NPS has promoters, passives and detractors; this row is about something else."
    ),
    "readings.counts-differ": QT_TRANSLATE_NOOP(
        "journeymap", "Promoters, passives and detractors add up to {total}, but the sample size is {size}."
    ),
    "readings.score-differs": QT_TRANSLATE_NOOP(
        "journeymap", "The NPS is given as {value}, but promoters, passives and detractors make it {score}."
    ),
    "readings.nobody-asked": QT_TRANSLATE_NOOP("journeymap", "Promoters, passives and detractors are all 0."),
    "readings.no-map": QT_TRANSLATE_NOOP("journeymap", "There is no map “{text}” among those looked at."),
    "readings.no-id": QT_TRANSLATE_NOOP("journeymap", "There is no touchpoint or link with the ID “{text}”."),
    "readings.no-number": QT_TRANSLATE_NOOP("journeymap", "There is no touchpoint with the number “{text}”."),
    "readings.other-title": QT_TRANSLATE_NOOP("journeymap", "Touchpoint number {number} is not called “{text}”."),
    "readings.number-of-which-map": QT_TRANSLATE_NOOP(
        "journeymap", "Several maps have a touchpoint number {number}; say which map is meant."
    ),
    "readings.no-title": QT_TRANSLATE_NOOP("journeymap", "There is no touchpoint “{text}”."),
    "readings.several": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” is there {count} times; say the number or the ID as well, or which map."
    ),
    "readings.skipped": QT_TRANSLATE_NOOP("journeymap", "Left out as you said."),
    "readings.locked": QT_TRANSLATE_NOOP("journeymap", "The phase “{phase}” is locked."),
    "edit.import-readings": QT_TRANSLATE_NOOP("journeymap", "Import %n reading(s)"),
    "cli.help.import": QT_TRANSLATE_NOOP("journeymap", "Bring measured figures from a CSV file into a document."),
    "cli.help.import.kind": QT_TRANSLATE_NOOP("journeymap", "what to import; so far: readings"),
    "cli.help.import.file": QT_TRANSLATE_NOOP("journeymap", "the document to change"),
    "cli.help.import.data": QT_TRANSLATE_NOOP(
        "journeymap",
        "a CSV file with headings, in German or English: touchpoint (title, No. or ID), metric and value or a column "
        "for each metric, and unit, sample size, promoters, passives, detractors, period, segment, source if known",
    ),
    "cli.help.import.map": QT_TRANSLATE_NOOP(
        "journeymap", "title or number of the map that is meant (all of them if not given)"
    ),
    "cli.help.import.dry-run": QT_TRANSLATE_NOOP("journeymap", "only tell what would be imported"),
    "cli.help.import.partial": QT_TRANSLATE_NOOP(
        "journeymap", "leave out rows that cannot be read and import the others"
    ),
    "cli.import.ending": QT_TRANSLATE_NOOP(
        "journeymap", "Readings go into a document that ends in .journey; “{name}” does not."
    ),
    "cli.import.known": QT_TRANSLATE_NOOP("journeymap", "%n reading(s) passed over because they are there already."),
    "cli.import.ask-partial": QT_TRANSLATE_NOOP(
        "journeymap",
        "Nothing was imported. Rows that cannot be read: {lines}. With --partial the %n reading(s) of the others are "
        "imported.",
    ),
    "cli.import.nothing": QT_TRANSLATE_NOOP("journeymap", "Nothing was imported. Rows that cannot be read: {lines}."),
    "cli.import.dry-run": QT_TRANSLATE_NOOP("journeymap", "{name}: %n reading(s) would be imported."),
    "cli.import.done": QT_TRANSLATE_NOOP("journeymap", "{name}: %n reading(s) imported."),
    "cli.import.unsaved": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” has edits on this computer that are not in the file yet. Open it in the window and save it first.",
    ),
    "cli.import.open": QT_TRANSLATE_NOOP("journeymap", "“{name}” is open in a window. Close it there first."),
    "cli.import.other-copy": QT_TRANSLATE_NOOP(
        "journeymap", "Somebody else had changed “{name}” meanwhile; their version is kept as “{other}”."
    ),
}
