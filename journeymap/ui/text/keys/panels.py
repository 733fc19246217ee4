"""What the panels beside the canvas say."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "panel.outline": QT_TRANSLATE_NOOP("journeymap", "Outline"),
    "panel.inspector": QT_TRANSLATE_NOOP("journeymap", "Details"),
    "action.outline": QT_TRANSLATE_NOOP("journeymap", "&Outline"),
    "action.inspector": QT_TRANSLATE_NOOP("journeymap", "&Details"),
    "outline.description": QT_TRANSLATE_NOOP("journeymap", "The maps with their phases and touchpoints"),
    "outline.column-title": QT_TRANSLATE_NOOP("journeymap", "Title"),
    "outline.column-lane": QT_TRANSLATE_NOOP("journeymap", "Lane"),
    "outline.column-channel": QT_TRANSLATE_NOOP("journeymap", "Channel"),
    "outline.column-emotion": QT_TRANSLATE_NOOP("journeymap", "Feels"),
    "outline.column-pain": QT_TRANSLATE_NOOP("journeymap", "Pain"),
    "outline.spoken-map": QT_TRANSLATE_NOOP("journeymap", "Map {number} of {total}: {title}, {touchpoints}"),
    "outline.spoken-phase": QT_TRANSLATE_NOOP("journeymap", "Phase {number} of {total}: {title}, {touchpoints}"),
    "outline.touchpoints": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s)"),
    "outline.feels": QT_TRANSLATE_NOOP("journeymap", "{who} feels {score}"),
    "outline.pains": QT_TRANSLATE_NOOP("journeymap", "%n pain point(s)"),
    "inspector.one-touchpoint": QT_TRANSLATE_NOOP("journeymap", "Touchpoint"),
    "inspector.one-link": QT_TRANSLATE_NOOP("journeymap", "Link: {source} → {target}"),
    "inspector.one-phase": QT_TRANSLATE_NOOP("journeymap", "Phase"),
    "inspector.one-lane": QT_TRANSLATE_NOOP("journeymap", "Lane"),
    "inspector.one-map": QT_TRANSLATE_NOOP("journeymap", "Map"),
    "inspector.several-touchpoint": QT_TRANSLATE_NOOP("journeymap", "%n touchpoints"),
    "inspector.several-link": QT_TRANSLATE_NOOP("journeymap", "%n links"),
    "inspector.several-phase": QT_TRANSLATE_NOOP("journeymap", "%n phases"),
    "inspector.several-lane": QT_TRANSLATE_NOOP("journeymap", "%n lanes"),
    "inspector.several-map": QT_TRANSLATE_NOOP("journeymap", "%n maps"),
    "edit.move-rows": QT_TRANSLATE_NOOP("journeymap", "Move %n row(s)"),
    "edit.fields-of": QT_TRANSLATE_NOOP("journeymap", "Edit “{title}”"),
    "edit.fields": QT_TRANSLATE_NOOP("journeymap", "Edit %n item(s)"),
}
