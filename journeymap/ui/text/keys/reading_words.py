"""How a measured figure reads: short names of the metrics, interval, sample, period."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "reading.short.nps": QT_TRANSLATE_NOOP("journeymap", "NPS"),
    "reading.short.csat": QT_TRANSLATE_NOOP("journeymap", "CSAT"),
    "reading.short.ces": QT_TRANSLATE_NOOP("journeymap", "CES"),
    "reading.short.volume": QT_TRANSLATE_NOOP("journeymap", "Volume"),
    "reading.short.waiting-time": QT_TRANSLATE_NOOP("journeymap", "Waiting time"),
    "reading.short.drop-out": QT_TRANSLATE_NOOP("journeymap", "Drop-out"),
    "reading.short.first-contact-resolution": QT_TRANSLATE_NOOP("journeymap", "Solved at first contact"),
    "reading.short.retention": QT_TRANSLATE_NOOP("journeymap", "Retention"),
    "reading.short.turnover": QT_TRANSLATE_NOOP("journeymap", "Turnover"),
    "reading.interval": QT_TRANSLATE_NOOP("journeymap", "95 % interval {interval}"),
    "reading.sample": QT_TRANSLATE_NOOP("journeymap", "n = {size}"),
    "reading.since": QT_TRANSLATE_NOOP("journeymap", "since {day}"),
    "reading.until": QT_TRANSLATE_NOOP("journeymap", "until {day}"),
}
