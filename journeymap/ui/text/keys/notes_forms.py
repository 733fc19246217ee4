"""What the lists in a form say, and the labels and tooltips of pain points, opportunities, readings and comments."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "action.add-pain": QT_TRANSLATE_NOOP("journeymap", "Add a pa&in point"),
    "action.add-chance": QT_TRANSLATE_NOOP("journeymap", "Add an opportunit&y"),
    "action.add-comment": QT_TRANSLATE_NOOP("journeymap", "Add a co&mment"),
    "form.pains": QT_TRANSLATE_NOOP("journeymap", "Pain points"),
    "form.pains.add": QT_TRANSLATE_NOOP("journeymap", "Add a pain point"),
    "form.opportunities": QT_TRANSLATE_NOOP("journeymap", "Opportunities"),
    "form.opportunities.add": QT_TRANSLATE_NOOP("journeymap", "Add an opportunity"),
    "form.readings": QT_TRANSLATE_NOOP("journeymap", "Readings"),
    "form.readings.add": QT_TRANSLATE_NOOP("journeymap", "Add a reading"),
    "form.comments": QT_TRANSLATE_NOOP("journeymap", "Comments"),
    "form.comments.add": QT_TRANSLATE_NOOP("journeymap", "Add a comment"),
    "form.citations": QT_TRANSLATE_NOOP("journeymap", "Citations"),
    "form.citations.add": QT_TRANSLATE_NOOP("journeymap", "Add a citation"),
    "form.add.tip": QT_TRANSLATE_NOOP(
        "journeymap", "{key Return} adds it and opens it, {key Ctrl+Return} adds it and waits for more"
    ),
    "form.folded": QT_TRANSLATE_NOOP("journeymap", "folded"),
    "form.unfolded": QT_TRANSLATE_NOOP("journeymap", "unfolded"),
    "form.more": QT_TRANSLATE_NOOP("journeymap", "Show %n more"),
    "form.at-some": QT_TRANSLATE_NOOP("journeymap", "at {count} of {total}"),
    "form.to-all": QT_TRANSLATE_NOOP("journeymap", "Add to all"),
    "form.to-all.tip": QT_TRANSLATE_NOOP("journeymap", "Give the same to all that are selected"),
    "form.remove": QT_TRANSLATE_NOOP("journeymap", "Remove"),
    "form.remove.tip": QT_TRANSLATE_NOOP("journeymap", "Takes it away; undo brings it back"),
    "form.up": QT_TRANSLATE_NOOP("journeymap", "Up"),
    "form.up.tip": QT_TRANSLATE_NOOP("journeymap", "Moves it up ({key Alt+Up} on its head)"),
    "form.down": QT_TRANSLATE_NOOP("journeymap", "Down"),
    "form.down.tip": QT_TRANSLATE_NOOP("journeymap", "Moves it down ({key Alt+Down} on its head)"),
    "form.priority": QT_TRANSLATE_NOOP("journeymap", "Priority {priority} of 25"),
    "form.answers": QT_TRANSLATE_NOOP("journeymap", "%n answer(s)"),
    "form.resolved": QT_TRANSLATE_NOOP("journeymap", "resolved"),
    "form.worth.more": QT_TRANSLATE_NOOP("journeymap", "More impact ({impact}) than effort ({effort})"),
    "form.worth.even": QT_TRANSLATE_NOOP("journeymap", "As much effort ({effort}) as impact ({impact})"),
    "form.worth.less": QT_TRANSLATE_NOOP("journeymap", "Less impact ({impact}) than effort ({effort})"),
    "form.figure": QT_TRANSLATE_NOOP("journeymap", "{value}: {about} ({source})"),
    "form.pain_point.text": QT_TRANSLATE_NOOP("journeymap", "What hurts"),
    "form.pain_point.text.tip": QT_TRANSLATE_NOOP("journeymap", "What hurts the customer here, in a few words"),
    "form.pain_point.severity": QT_TRANSLATE_NOOP("journeymap", "Severity"),
    "form.pain_point.severity.tip": QT_TRANSLATE_NOOP(
        "journeymap", "How much it hurts, from 1 (hardly) to 5 (very much)"
    ),
    "form.pain_point.frequency": QT_TRANSLATE_NOOP("journeymap", "Frequency"),
    "form.pain_point.frequency.tip": QT_TRANSLATE_NOOP(
        "journeymap", "How many it hurts, from 1 (few) to 5 (nearly all)"
    ),
    "form.pain_point.status": QT_TRANSLATE_NOOP("journeymap", "Status"),
    "form.pain_point.status.tip": QT_TRANSLATE_NOOP("journeymap", "Whether somebody works on it"),
    "form.pain_point.owner_id": QT_TRANSLATE_NOOP("journeymap", "Owner"),
    "form.pain_point.owner_id.tip": QT_TRANSLATE_NOOP("journeymap", "The team that sees to it; a new name adds a team"),
    "form.pain_point.cause": QT_TRANSLATE_NOOP("journeymap", "Cause"),
    "form.pain_point.cause.tip": QT_TRANSLATE_NOOP("journeymap", "Why it happens"),
    "form.pain_point.opportunities": QT_TRANSLATE_NOOP("journeymap", "Answered by"),
    "form.pain_point.opportunities.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Opportunities that would heal it; a new name adds one"
    ),
    "form.pain_point.evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence"),
    "form.pain_point.evidence.tip": QT_TRANSLATE_NOOP(
        "journeymap", "What says that it is so; a new citation goes to the catalogue"
    ),
    "form.opportunity.text": QT_TRANSLATE_NOOP("journeymap", "What to do"),
    "form.opportunity.text.tip": QT_TRANSLATE_NOOP("journeymap", "What could be made better, in a few words"),
    "form.opportunity.impact": QT_TRANSLATE_NOOP("journeymap", "Impact"),
    "form.opportunity.impact.tip": QT_TRANSLATE_NOOP("journeymap", "How much it helps, from 1 (little) to 5 (a lot)"),
    "form.opportunity.effort": QT_TRANSLATE_NOOP("journeymap", "Effort"),
    "form.opportunity.effort.tip": QT_TRANSLATE_NOOP("journeymap", "What it takes, from 1 (little) to 5 (a lot)"),
    "form.opportunity.worth": QT_TRANSLATE_NOOP("journeymap", "Worth it?"),
    "form.opportunity.worth.tip": QT_TRANSLATE_NOOP("journeymap", "Impact against effort"),
    "form.opportunity.status": QT_TRANSLATE_NOOP("journeymap", "Status"),
    "form.opportunity.status.tip": QT_TRANSLATE_NOOP("journeymap", "How far it is"),
    "form.opportunity.owner_id": QT_TRANSLATE_NOOP("journeymap", "Owner"),
    "form.opportunity.owner_id.tip": QT_TRANSLATE_NOOP(
        "journeymap", "The team that sees to it; a new name adds a team"
    ),
    "form.opportunity.answers": QT_TRANSLATE_NOOP("journeymap", "Answers the pain points"),
    "form.opportunity.answers.tip": QT_TRANSLATE_NOOP("journeymap", "Which pain points of the map it would heal"),
    "form.opportunity.note": QT_TRANSLATE_NOOP("journeymap", "Note"),
    "form.opportunity.note.tip": QT_TRANSLATE_NOOP("journeymap", "Anything else that is worth knowing"),
    "form.reading.metric": QT_TRANSLATE_NOOP("journeymap", "Metric"),
    "form.reading.metric.tip": QT_TRANSLATE_NOOP("journeymap", "What was measured"),
    "form.reading.value": QT_TRANSLATE_NOOP("journeymap", "Value"),
    "form.reading.value.tip": QT_TRANSLATE_NOOP("journeymap", "The measured figure"),
    "form.reading.unit": QT_TRANSLATE_NOOP("journeymap", "Unit"),
    "form.reading.unit.tip": QT_TRANSLATE_NOOP("journeymap", "Such as %, min or EUR"),
    "form.reading.sample_size": QT_TRANSLATE_NOOP("journeymap", "Sample size"),
    "form.reading.sample_size.tip": QT_TRANSLATE_NOOP("journeymap", "How many answered or were counted"),
    "form.reading.promoters": QT_TRANSLATE_NOOP("journeymap", "Promoters"),
    "form.reading.promoters.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Answers of 9 or 10; with all three counts the score follows from them"
    ),
    "form.reading.passives": QT_TRANSLATE_NOOP("journeymap", "Passives"),
    "form.reading.passives.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Answers of 7 or 8; with all three counts the score follows from them"
    ),
    "form.reading.detractors": QT_TRANSLATE_NOOP("journeymap", "Detractors"),
    "form.reading.detractors.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Answers from 0 to 6; with all three counts the score follows from them"
    ),
    "form.reading.interval": QT_TRANSLATE_NOOP("journeymap", "Certainty"),
    "form.reading.interval.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Where the true figure lies with 95 % confidence, given the sample size"
    ),
    "form.reading.compare": QT_TRANSLATE_NOOP("journeymap", "Compare"),
    "form.reading.compare.tip": QT_TRANSLATE_NOOP("journeymap", "Published figures that may stand beside it"),
    "form.reading.period_from": QT_TRANSLATE_NOOP("journeymap", "From"),
    "form.reading.period_from.tip": QT_TRANSLATE_NOOP("journeymap", "The first day of the period"),
    "form.reading.period_to": QT_TRANSLATE_NOOP("journeymap", "To"),
    "form.reading.period_to.tip": QT_TRANSLATE_NOOP("journeymap", "The last day of the period"),
    "form.reading.segment": QT_TRANSLATE_NOOP("journeymap", "Segment"),
    "form.reading.segment.tip": QT_TRANSLATE_NOOP("journeymap", "Whom it was measured with"),
    "form.reading.source": QT_TRANSLATE_NOOP("journeymap", "Source"),
    "form.reading.source.tip": QT_TRANSLATE_NOOP("journeymap", "Who or what measured it"),
    "form.comment.text": QT_TRANSLATE_NOOP("journeymap", "Comment"),
    "form.comment.text.tip": QT_TRANSLATE_NOOP("journeymap", "What there is to say"),
    "form.comment.resolved": QT_TRANSLATE_NOOP("journeymap", "Resolved"),
    "form.comment.resolved.tip": QT_TRANSLATE_NOOP("journeymap", "Nothing is left to do about it"),
    "form.comment.author": QT_TRANSLATE_NOOP("journeymap", "By"),
    "form.comment.author.tip": QT_TRANSLATE_NOOP("journeymap", "Who says it; remembered for your next comment"),
    "form.comment.at": QT_TRANSLATE_NOOP("journeymap", "When"),
    "form.comment.at.tip": QT_TRANSLATE_NOOP("journeymap", "The time at which it was made"),
    "edit.add-item": QT_TRANSLATE_NOOP("journeymap", "Add “{title}”"),
    "inspector.one-pain_point": QT_TRANSLATE_NOOP("journeymap", "Pain point"),
    "inspector.one-opportunity": QT_TRANSLATE_NOOP("journeymap", "Opportunity"),
    "inspector.one-reading": QT_TRANSLATE_NOOP("journeymap", "Reading"),
    "inspector.one-comment": QT_TRANSLATE_NOOP("journeymap", "Comment"),
    "inspector.several-pain_point": QT_TRANSLATE_NOOP("journeymap", "%n pain points"),
    "inspector.several-opportunity": QT_TRANSLATE_NOOP("journeymap", "%n opportunities"),
    "inspector.several-reading": QT_TRANSLATE_NOOP("journeymap", "%n readings"),
    "inspector.several-comment": QT_TRANSLATE_NOOP("journeymap", "%n comments"),
}
