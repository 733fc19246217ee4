"""What the charts say: their names, axes, legends, and why there is nothing to see."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "panel.charts": QT_TRANSLATE_NOOP("journeymap", "Charts"),
    "action.charts": QT_TRANSLATE_NOOP("journeymap", "&Charts"),
    "charts.which": QT_TRANSLATE_NOOP("journeymap", "Chart"),
    "charts.of-what": QT_TRANSLATE_NOOP("journeymap", "Show"),
    "charts.kind.emotion": QT_TRANSLATE_NOOP("journeymap", "Emotion along the journey"),
    "charts.kind.pain": QT_TRANSLATE_NOOP("journeymap", "Pain points: severity and frequency"),
    "charts.kind.opportunity": QT_TRANSLATE_NOOP("journeymap", "Opportunities: impact and effort"),
    "charts.kind.channels": QT_TRANSLATE_NOOP("journeymap", "Channels of each phase"),
    "charts.kind.evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence of each phase"),
    "charts.kind.readings": QT_TRANSLATE_NOOP("journeymap", "Readings over time"),
    "charts.button.straight": QT_TRANSLATE_NOOP("journeymap", "Straight lines instead of curves"),
    "charts.button.table": QT_TRANSLATE_NOOP("journeymap", "Show as a table"),
    "charts.button.copy": QT_TRANSLATE_NOOP("journeymap", "Copy the chart as a picture, the table as text"),
    "charts.button.save": QT_TRANSLATE_NOOP("journeymap", "Save the chart as PNG or SVG…"),
    "charts.save": QT_TRANSLATE_NOOP("journeymap", "Save the chart"),
    "charts.not-written": QT_TRANSLATE_NOOP("journeymap", "“{name}” cannot be written."),
    "charts.all-personas": QT_TRANSLATE_NOOP("journeymap", "All personas"),
    "charts.axis.emotion": QT_TRANSLATE_NOOP("journeymap", "Emotion"),
    "charts.axis.frequency": QT_TRANSLATE_NOOP("journeymap", "Frequency: how often it happens"),
    "charts.axis.severity": QT_TRANSLATE_NOOP("journeymap", "Severity"),
    "charts.axis.effort": QT_TRANSLATE_NOOP("journeymap", "Effort: what it takes"),
    "charts.axis.impact": QT_TRANSLATE_NOOP("journeymap", "Impact"),
    "charts.axis.touchpoints": QT_TRANSLATE_NOOP("journeymap", "Touchpoints"),
    "charts.axis.share": QT_TRANSLATE_NOOP("journeymap", "Share of touchpoints"),
    "charts.level.high": QT_TRANSLATE_NOOP("journeymap", "Priority 12 and above"),
    "charts.level.medium": QT_TRANSLATE_NOOP("journeymap", "Priority 6 to 11"),
    "charts.level.low": QT_TRANSLATE_NOOP("journeymap", "Priority below 6"),
    "charts.quadrant.quick-win": QT_TRANSLATE_NOOP("journeymap", "Quick wins"),
    "charts.quadrant.big": QT_TRANSLATE_NOOP("journeymap", "Big projects"),
    "charts.quadrant.fill-in": QT_TRANSLATE_NOOP("journeymap", "Fill-ins"),
    "charts.quadrant.doubtful": QT_TRANSLATE_NOOP("journeymap", "Think twice"),
    "charts.quadrant.between": QT_TRANSLATE_NOOP("journeymap", "In between"),
    "charts.pain": QT_TRANSLATE_NOOP("journeymap", "Priority {priority} (severity {severity} × frequency {frequency})"),
    "charts.opportunity": QT_TRANSLATE_NOOP("journeymap", "Impact {impact}, effort {effort}"),
    "charts.several": QT_TRANSLATE_NOOP("journeymap", "%n entries"),
    "charts.touchpoints": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s) here"),
    "charts.quote": QT_TRANSLATE_NOOP("journeymap", "“{quote}”"),
    "charts.note.curves": QT_TRANSLATE_NOOP("journeymap", "%n more persona(s) are in the table only."),
    "charts.note.means": QT_TRANSLATE_NOOP(
        "journeymap", "Where ratings stand too close, the curve goes through their mean; zoom in to see each one."
    ),
    "charts.note.undated": QT_TRANSLATE_NOOP("journeymap", "%n reading(s) without a period are in the table only."),
    "charts.note.series": QT_TRANSLATE_NOOP("journeymap", "%n more line(s) are drawn thin."),
    "charts.column.number": QT_TRANSLATE_NOOP("journeymap", "No."),
    "charts.column.touchpoint": QT_TRANSLATE_NOOP("journeymap", "Touchpoint"),
    "charts.column.touchpoints": QT_TRANSLATE_NOOP("journeymap", "Touchpoints"),
    "charts.column.phase": QT_TRANSLATE_NOOP("journeymap", "Phase"),
    "charts.column.persona": QT_TRANSLATE_NOOP("journeymap", "Persona"),
    "charts.column.score": QT_TRANSLATE_NOOP("journeymap", "Emotion"),
    "charts.column.quote": QT_TRANSLATE_NOOP("journeymap", "Quote"),
    "charts.column.priority": QT_TRANSLATE_NOOP("journeymap", "Priority"),
    "charts.column.severity": QT_TRANSLATE_NOOP("journeymap", "Severity"),
    "charts.column.frequency": QT_TRANSLATE_NOOP("journeymap", "Frequency"),
    "charts.column.pain": QT_TRANSLATE_NOOP("journeymap", "Pain point"),
    "charts.column.place": QT_TRANSLATE_NOOP("journeymap", "Where"),
    "charts.column.status": QT_TRANSLATE_NOOP("journeymap", "Status"),
    "charts.column.impact": QT_TRANSLATE_NOOP("journeymap", "Impact"),
    "charts.column.effort": QT_TRANSLATE_NOOP("journeymap", "Effort"),
    "charts.column.opportunity": QT_TRANSLATE_NOOP("journeymap", "Opportunity"),
    "charts.column.quadrant": QT_TRANSLATE_NOOP("journeymap", "Quadrant"),
    "charts.column.channel": QT_TRANSLATE_NOOP("journeymap", "Channel"),
    "charts.column.evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence"),
    "charts.column.share": QT_TRANSLATE_NOOP("journeymap", "Share"),
    "charts.column.period": QT_TRANSLATE_NOOP("journeymap", "Period"),
    "charts.column.value": QT_TRANSLATE_NOOP("journeymap", "Value"),
    "charts.column.interval": QT_TRANSLATE_NOOP("journeymap", "95 % interval"),
    "charts.column.sample": QT_TRANSLATE_NOOP("journeymap", "Sample"),
    "charts.column.segment": QT_TRANSLATE_NOOP("journeymap", "Segment"),
    "charts.column.source": QT_TRANSLATE_NOOP("journeymap", "Source"),
    "charts.empty.emotion": QT_TRANSLATE_NOOP(
        "journeymap", "No emotion is noted on this map yet. Select a touchpoint and give it one."
    ),
    "charts.empty.pain": QT_TRANSLATE_NOOP(
        "journeymap", "This map has no pain points yet. Select a touchpoint and note what hurts there."
    ),
    "charts.empty.opportunity": QT_TRANSLATE_NOOP(
        "journeymap", "This map has no opportunities yet. Select a touchpoint and note what could be better."
    ),
    "charts.empty.bars": QT_TRANSLATE_NOOP("journeymap", "This map has no touchpoints yet."),
    "charts.empty.reading": QT_TRANSLATE_NOOP(
        "journeymap",
        "Nothing has been measured on this map yet. Select a touchpoint and add a reading, or import a table of "
        "readings from the File menu.",
    ),
    "charts.empty.undated": QT_TRANSLATE_NOOP(
        "journeymap", "None of these readings has a period, so there is nothing to draw over time."
    ),
}
