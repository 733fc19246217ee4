"""Why an edit was refused."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "rule.wrong-key": QT_TRANSLATE_NOOP(
        "journeymap", "The edit names a record wrongly ({table}). Nothing was changed."
    ),
    "rule.missing-reference": QT_TRANSLATE_NOOP(
        "journeymap",
        "The edit refers to something that does not exist any more ({table}, {field}). Nothing was changed.",
    ),
    "rule.still-used": QT_TRANSLATE_NOOP(
        "journeymap", "This is still used elsewhere ({by}) and cannot be removed on its own. Nothing was changed."
    ),
    "rule.other-map": QT_TRANSLATE_NOOP(
        "journeymap", "Touchpoints, links, phases and lanes that belong together must be on the same map."
    ),
    "rule.link-to-itself": QT_TRANSLATE_NOOP("journeymap", "A touchpoint cannot be linked to itself."),
    "rule.link-twice": QT_TRANSLATE_NOOP(
        "journeymap", "A link of the same kind leads the other way between these two already. Nothing was changed."
    ),
    "rule.paired-twice": QT_TRANSLATE_NOOP("journeymap", "These two are tied to each other already ({table})."),
    "rule.merge-with-itself": QT_TRANSLATE_NOOP("journeymap", "An entry cannot be merged with itself."),
    "rule.text-too-long": QT_TRANSLATE_NOOP(
        "journeymap", "This text is too long: at most {limit} characters fit here. Nothing was changed."
    ),
    "rule.value": QT_TRANSLATE_NOOP("journeymap", "This value does not fit here ({field}). Nothing was changed."),
}
