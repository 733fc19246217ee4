"""What imports say: what could not be read, and why. “It” is the file."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "import.map": QT_TRANSLATE_NOOP("journeymap", "Imported journey"),
    "import.phase": QT_TRANSLATE_NOOP("journeymap", "Journey"),
    "import.lane": QT_TRANSLATE_NOOP("journeymap", "Customer"),
    "import.others": QT_TRANSLATE_NOOP("journeymap", "Others involved"),
    "import.nothing": QT_TRANSLATE_NOOP("journeymap", "There is nothing in it that could become a touchpoint."),
    "import.no-text": QT_TRANSLATE_NOOP("journeymap", "This is not a text file."),
    "import.too-large": QT_TRANSLATE_NOOP("journeymap", "This file is larger than the {limit} MB that can be read."),
    "import.too-many": QT_TRANSLATE_NOOP(
        "journeymap", "It holds more than the {limit} touchpoints that fit into one document."
    ),
    "import.unknown-ending": QT_TRANSLATE_NOOP(
        "journeymap", "Files like “{name}” cannot be imported. Known endings: {known}."
    ),
    "import.title-long": QT_TRANSLATE_NOOP("journeymap", "The title was too long; what did not fit is in the note."),
    "import.text-cut": QT_TRANSLATE_NOOP("journeymap", "The text was too long; the first {kept} characters were kept."),
    "import.channel-new": QT_TRANSLATE_NOOP(
        "journeymap",
        "The channel “{name}” is not in the catalogue; it was added as one of your own, please look at its properties.",
    ),
    "import.mermaid.no-journey": QT_TRANSLATE_NOOP(
        "journeymap", "There is no Mermaid journey in it (a line “journey” is missing)."
    ),
    "import.mermaid.outside": QT_TRANSLATE_NOOP(
        "journeymap", "This is not part of a journey and was left out: “{text}”."
    ),
    "import.mermaid.settings": QT_TRANSLATE_NOOP("journeymap", "Drawing settings are not taken over."),
    "import.mermaid.no-score": QT_TRANSLATE_NOOP("journeymap", "“{title}” has no score, so it has no emotion."),
    "import.mermaid.score-unread": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” is not a score; the touchpoint has no emotion."
    ),
    "import.mermaid.score-range": QT_TRANSLATE_NOOP(
        "journeymap", "The score {score} was taken as {taken} (whole numbers from 1 to 5)."
    ),
    "import.mermaid.no-title": QT_TRANSLATE_NOOP("journeymap", "A task without a name was left out."),
    "import.markdown.kept": QT_TRANSLATE_NOOP(
        "journeymap", "This is no touchpoint and was kept in the note of the map: “{text}”."
    ),
    "import.markdown.block-kept": QT_TRANSLATE_NOOP(
        "journeymap", "%n lines from “{text}” on are no touchpoints and were kept in the note of the map."
    ),
    "import.no-touchpoints": QT_TRANSLATE_NOOP("journeymap", "There is no touchpoint in it."),
    "import.table.no-title": QT_TRANSLATE_NOOP("journeymap", "This row has no title."),
    "import.table.no-headings": QT_TRANSLATE_NOOP(
        "journeymap",
        "The columns have no known headings; the first one was taken as the title, the others are in the notes.",
    ),
    "import.table.no-number": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” under “{column}” is not a whole number; it was kept in the note."
    ),
    "import.table.range": QT_TRANSLATE_NOOP("journeymap", "{value} under “{column}” was taken as {taken}."),
    "import.table.no-truth": QT_TRANSLATE_NOOP(
        "journeymap", "“{text}” under “{column}” is neither yes nor no; it was kept in the note."
    ),
    "import.table.no-target": QT_TRANSLATE_NOOP("journeymap", "There is no other touchpoint “{text}” to link to."),
    "import.table.broken": QT_TRANSLATE_NOOP("journeymap", "The table cannot be read from line {line} on."),
    "import.ojf.no-journey": QT_TRANSLATE_NOOP(
        "journeymap", "This is not an OJF journey (stages, swimlanes and nodes are missing)."
    ),
    "import.ojf.no-place": QT_TRANSLATE_NOOP(
        "journeymap",
        "Node {number}, “{title}”, has no stage or swimlane that exists; its title is in the note of the map.",
    ),
    "import.ojf.no-title": QT_TRANSLATE_NOOP("journeymap", "Node {number} has no title."),
    "import.ojf.drawing": QT_TRANSLATE_NOOP("journeymap", "Icons and colours of the nodes are not taken over."),
    "import.ojf.score-range": QT_TRANSLATE_NOOP(
        "journeymap", "The score of node {number}, “{title}”, was outside -5 to 5 and was taken as the nearest."
    ),
    "json.too-large": QT_TRANSLATE_NOOP("journeymap", "It is larger than the {limit} MB that can be read."),
    "json.too-deep": QT_TRANSLATE_NOOP("journeymap", "It is nested too deeply."),
    "json.syntax": QT_TRANSLATE_NOOP("journeymap", "It is not valid JSON (line {line}, column {column})."),
    "json.wrong-number": QT_TRANSLATE_NOOP("journeymap", "It holds a number that is none."),
    "json.name-twice": QT_TRANSLATE_NOOP("journeymap", "The name “{name}” stands twice in one object."),
    "json.not-a-project": QT_TRANSLATE_NOOP("journeymap", "It is not a Journeymap project."),
    "json.no-version": QT_TRANSLATE_NOOP("journeymap", "The version of the format is missing."),
    "json.newer": QT_TRANSLATE_NOOP(
        "journeymap", "It was written in version {version} of the format; this program knows versions up to {known}."
    ),
    "json.no-tables": QT_TRANSLATE_NOOP("journeymap", "The tables are missing."),
    "json.table-unknown": QT_TRANSLATE_NOOP("journeymap", "There is no such table."),
    "json.not-a-list": QT_TRANSLATE_NOOP("journeymap", "A list is expected here."),
    "json.not-an-object": QT_TRANSLATE_NOOP("journeymap", "An object is expected here."),
    "json.too-many": QT_TRANSLATE_NOOP("journeymap", "There are more than {limit} records."),
    "json.id-twice": QT_TRANSLATE_NOOP("journeymap", "The id “{id}” stands twice."),
    "json.field-missing": QT_TRANSLATE_NOOP("journeymap", "This field is missing."),
    "json.field-unknown": QT_TRANSLATE_NOOP("journeymap", "There is no such field."),
    "json.too-long": QT_TRANSLATE_NOOP("journeymap", "The text is too long."),
    "json.wrong-characters": QT_TRANSLATE_NOOP("journeymap", "The text holds characters that may not stand here."),
    "json.wrong-word": QT_TRANSLATE_NOOP("journeymap", "This is none of the known values."),
    "json.wrong-value": QT_TRANSLATE_NOOP("journeymap", "The value does not fit."),
    "json.hangs-on-one": QT_TRANSLATE_NOOP("journeymap", "It must hang on exactly one touchpoint or one link."),
    "json.picture-fields": QT_TRANSLATE_NOOP(
        "journeymap", "A picture has exactly the fields sha256, mime, width, height and data."
    ),
    "json.picture-hash": QT_TRANSLATE_NOOP("journeymap", "The picture is damaged: its hash does not match."),
}
