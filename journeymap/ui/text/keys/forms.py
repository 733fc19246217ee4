"""Labels and tooltips of the forms: one of each for every field."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "form.section.place": QT_TRANSLATE_NOOP("journeymap", "Place"),
    "form.section.feelings": QT_TRANSLATE_NOOP("journeymap", "Emotion"),
    "form.section.meaning": QT_TRANSLATE_NOOP("journeymap", "What it is about"),
    "form.section.service": QT_TRANSLATE_NOOP("journeymap", "What it provides"),
    "form.section.evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence status"),
    "form.section.document": QT_TRANSLATE_NOOP("journeymap", "The whole document"),
    "form.map.project_title": QT_TRANSLATE_NOOP("journeymap", "Name"),
    "form.map.project_title.tip": QT_TRANSLATE_NOOP("journeymap", "What the document as a whole is called"),
    "form.map.organisation": QT_TRANSLATE_NOOP("journeymap", "Organisation"),
    "form.map.organisation.tip": QT_TRANSLATE_NOOP("journeymap", "Whose customers they are"),
    "form.map.confidentiality": QT_TRANSLATE_NOOP("journeymap", "Confidentiality"),
    "form.map.confidentiality.tip": QT_TRANSLATE_NOOP("journeymap", "Who may see it, such as “internal”"),
    "form.map.project_note": QT_TRANSLATE_NOOP("journeymap", "Note on the document"),
    "form.map.project_note.tip": QT_TRANSLATE_NOOP("journeymap", "What holds for all maps in it"),
    "form.section.ties": QT_TRANSLATE_NOOP("journeymap", "Connected with"),
    "form.cut": QT_TRANSLATE_NOOP(
        "journeymap", "The text was too long: {limit} characters in %n line(s) fit here. Its end was left out."
    ),
    "form.several": QT_TRANSLATE_NOOP("journeymap", "several"),
    "form.none": QT_TRANSLATE_NOOP("journeymap", "none"),
    "form.type-name": QT_TRANSLATE_NOOP("journeymap", "choose or type a name"),
    "form.number": QT_TRANSLATE_NOOP("journeymap", "a number"),
    "form.placed": QT_TRANSLATE_NOOP("journeymap", "{text} ({place})"),
    "form.untitled": QT_TRANSLATE_NOOP("journeymap", "(untitled)"),
    "form.everyone": QT_TRANSLATE_NOOP("journeymap", "Everyone"),
    "form.of": QT_TRANSLATE_NOOP("journeymap", "{field}: {who}"),
    "form.some": QT_TRANSLATE_NOOP("journeymap", "{name} (some)"),
    "form.remove-entry": QT_TRANSLATE_NOOP("journeymap", "Remove {name}"),
    "form.share": QT_TRANSLATE_NOOP("journeymap", "in %"),
    "form.duration": QT_TRANSLATE_NOOP("journeymap", "e.g. 3 days, 2 h 30"),
    "form.day": QT_TRANSLATE_NOOP("journeymap", "e.g. 2026-11-12"),
    "form.days": QT_TRANSLATE_NOOP("journeymap", "%n day(s)"),
    "form.hours": QT_TRANSLATE_NOOP("journeymap", "{count} h"),
    "form.minutes": QT_TRANSLATE_NOOP("journeymap", "{count} min"),
    "form.german": QT_TRANSLATE_NOOP("journeymap", "German"),
    "form.english": QT_TRANSLATE_NOOP("journeymap", "English"),
    "mood.plus-3": QT_TRANSLATE_NOOP("journeymap", "+3  delighted"),
    "mood.plus-2": QT_TRANSLATE_NOOP("journeymap", "+2  happy"),
    "mood.plus-1": QT_TRANSLATE_NOOP("journeymap", "+1  content"),
    "mood.zero": QT_TRANSLATE_NOOP("journeymap", "0  neutral"),
    "mood.minus-1": QT_TRANSLATE_NOOP("journeymap", "−1  bothered"),
    "mood.minus-2": QT_TRANSLATE_NOOP("journeymap", "−2  annoyed"),
    "mood.minus-3": QT_TRANSLATE_NOOP("journeymap", "−3  awful"),
    "form.touchpoint.title": QT_TRANSLATE_NOOP("journeymap", "&Title"),
    "form.touchpoint.title.tip": QT_TRANSLATE_NOOP("journeymap", "What the customer does or meets here"),
    "form.touchpoint.channel_id": QT_TRANSLATE_NOOP("journeymap", "&Channel"),
    "form.touchpoint.channel_id.tip": QT_TRANSLATE_NOOP("journeymap", "The medium of this contact"),
    "form.touchpoint.owner_id": QT_TRANSLATE_NOOP("journeymap", "O&wner"),
    "form.touchpoint.owner_id.tip": QT_TRANSLATE_NOOP(
        "journeymap", "The team that answers for it; a new name adds a team"
    ),
    "form.touchpoint.phase_id": QT_TRANSLATE_NOOP("journeymap", "&Phase"),
    "form.touchpoint.phase_id.tip": QT_TRANSLATE_NOOP("journeymap", "Moves to the end of another phase"),
    "form.touchpoint.lane_id": QT_TRANSLATE_NOOP("journeymap", "&Lane"),
    "form.touchpoint.lane_id.tip": QT_TRANSLATE_NOOP("journeymap", "Moves to another lane, in the same column"),
    "form.touchpoint.step": QT_TRANSLATE_NOOP("journeymap", "Col&umn"),
    "form.touchpoint.step.tip": QT_TRANSLATE_NOOP("journeymap", "The column within the phase, from left to right"),
    "form.touchpoint.mood": QT_TRANSLATE_NOOP("journeymap", "Emotion"),
    "form.touchpoint.mood.tip": QT_TRANSLATE_NOOP("journeymap", "Emotion from −3 (awful) to +3 (delighted)"),
    "form.touchpoint.mood_quote": QT_TRANSLATE_NOOP("journeymap", "Says"),
    "form.touchpoint.mood_quote.tip": QT_TRANSLATE_NOOP(
        "journeymap", "What the customer says about it, in their own words"
    ),
    "form.touchpoint.moment_of_truth": QT_TRANSLATE_NOOP("journeymap", "Moment of truth"),
    "form.touchpoint.moment_of_truth.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Here it is decided whether the customer stays"
    ),
    "form.touchpoint.outcome": QT_TRANSLATE_NOOP("journeymap", "Outc&ome"),
    "form.touchpoint.outcome.tip": QT_TRANSLATE_NOOP("journeymap", "Whether the journey ends here, and how"),
    "form.touchpoint.goal": QT_TRANSLATE_NOOP("journeymap", "Go&al"),
    "form.touchpoint.goal.tip": QT_TRANSLATE_NOOP("journeymap", "What the customer wants to reach here"),
    "form.touchpoint.quote": QT_TRANSLATE_NOOP("journeymap", "&Quote"),
    "form.touchpoint.quote.tip": QT_TRANSLATE_NOOP("journeymap", "What the customer thinks or says"),
    "form.touchpoint.note": QT_TRANSLATE_NOOP("journeymap", "&Note"),
    "form.touchpoint.note.tip": QT_TRANSLATE_NOOP("journeymap", "Anything else that is worth knowing"),
    "form.touchpoint.systems": QT_TRANSLATE_NOOP("journeymap", "&Systems"),
    "form.touchpoint.systems.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Back-end systems that this is connected to; a new name adds one"
    ),
    "form.touchpoint.personas": QT_TRANSLATE_NOOP("journeymap", "Pe&rsonas"),
    "form.touchpoint.personas.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Who meets this touchpoint; nobody named means everyone"
    ),
    "form.touchpoint.origin_id": QT_TRANSLATE_NOOP("journeymap", "Copied from"),
    "form.touchpoint.origin_id.tip": QT_TRANSLATE_NOOP("journeymap", "Goes to the touchpoint that this one comes from"),
    "form.touchpoint.detail_map_id": QT_TRANSLATE_NOOP("journeymap", "Detail map"),
    "form.touchpoint.detail_map_id.tip": QT_TRANSLATE_NOOP("journeymap", "Goes to the map that shows this in detail"),
    "form.touchpoint.asked": QT_TRANSLATE_NOOP("journeymap", "Asks the customer for"),
    "form.touchpoint.asked.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Information that the customer has to give here; a new name adds an item"
    ),
    "form.touchpoint.told": QT_TRANSLATE_NOOP("journeymap", "Tells the customer"),
    "form.touchpoint.told.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Information that the customer gets here; a new name adds an item"
    ),
    "form.touchpoint.answer_minutes": QT_TRANSLATE_NOOP("journeymap", "Answers within"),
    "form.touchpoint.answer_minutes.tip": QT_TRANSLATE_NOOP(
        "journeymap", "The answering time that is promised to the customer"
    ),
    "form.touchpoint.proactive": QT_TRANSLATE_NOOP("journeymap", "Proactive"),
    "form.touchpoint.proactive.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether the company speaks up before the customer asks"
    ),
    "form.touchpoint.asks_feedback": QT_TRANSLATE_NOOP("journeymap", "Feedback"),
    "form.touchpoint.asks_feedback.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether the customer is asked for an opinion here"
    ),
    "form.touchpoint.bot_disclosed": QT_TRANSLATE_NOOP("journeymap", "Says it’s a bot"),
    "form.touchpoint.bot_disclosed.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether the bot says that it is not a person"
    ),
    "form.touchpoint.devices": QT_TRANSLATE_NOOP("journeymap", "Devices"),
    "form.touchpoint.devices.tip": QT_TRANSLATE_NOOP("journeymap", "What customers mostly use here"),
    "form.touchpoint.offers": QT_TRANSLATE_NOOP("journeymap", "Offers"),
    "form.touchpoint.offers.tip": QT_TRANSLATE_NOOP("journeymap", "What the customer finds here"),
    "form.touchpoint.promotes": QT_TRANSLATE_NOOP("journeymap", "Promotes"),
    "form.touchpoint.promotes.tip": QT_TRANSLATE_NOOP("journeymap", "What the customer is told of here"),
    "form.touchpoint.staff_training": QT_TRANSLATE_NOOP("journeymap", "Staff training"),
    "form.touchpoint.staff_training.tip": QT_TRANSLATE_NOOP(
        "journeymap", "How the people here are trained, which tone they keep"
    ),
    "form.touchpoint.evidence_status": QT_TRANSLATE_NOOP("journeymap", "Status"),
    "form.touchpoint.evidence_status.tip": QT_TRANSLATE_NOOP(
        "journeymap", "How well what is said here is known: assumed, partly backed or researched"
    ),
    "form.link.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.link.kind.tip": QT_TRANSLATE_NOOP("journeymap", "How the customer gets from one to the other"),
    "form.link.condition": QT_TRANSLATE_NOOP("journeymap", "&Condition"),
    "form.link.condition.tip": QT_TRANSLATE_NOOP("journeymap", "When customers take this way"),
    "form.link.share": QT_TRANSLATE_NOOP("journeymap", "&Share"),
    "form.link.share.tip": QT_TRANSLATE_NOOP("journeymap", "How many of a hundred customers take this way"),
    "form.link.waiting_minutes": QT_TRANSLATE_NOOP("journeymap", "&Waiting time"),
    "form.link.waiting_minutes.tip": QT_TRANSLATE_NOOP("journeymap", "How long it takes until the next contact"),
    "form.link.context_travels": QT_TRANSLATE_NOOP("journeymap", "Conte&xt travels"),
    "form.link.context_travels.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether what the customer has said or entered is known at the other end"
    ),
    "form.phase.title": QT_TRANSLATE_NOOP("journeymap", "&Title"),
    "form.phase.title.tip": QT_TRANSLATE_NOOP("journeymap", "The name of the phase"),
    "form.phase.subtitle": QT_TRANSLATE_NOOP("journeymap", "&Subtitle"),
    "form.phase.subtitle.tip": QT_TRANSLATE_NOOP("journeymap", "A line below the name"),
    "form.phase.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.phase.kind.tip": QT_TRANSLATE_NOOP("journeymap", "Where the phase stands relative to the contract"),
    "form.phase.locked": QT_TRANSLATE_NOOP("journeymap", "&Locked"),
    "form.phase.locked.tip": QT_TRANSLATE_NOOP("journeymap", "Guards a finished phase against accidents"),
    "form.lane.title": QT_TRANSLATE_NOOP("journeymap", "&Title"),
    "form.lane.title.tip": QT_TRANSLATE_NOOP("journeymap", "The name of the lane"),
    "form.lane.subtitle": QT_TRANSLATE_NOOP("journeymap", "&Subtitle"),
    "form.lane.subtitle.tip": QT_TRANSLATE_NOOP("journeymap", "A line below the name"),
    "form.lane.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.lane.kind.tip": QT_TRANSLATE_NOOP("journeymap", "The blueprint lines run between the kinds"),
    "form.map.title": QT_TRANSLATE_NOOP("journeymap", "&Title"),
    "form.map.title.tip": QT_TRANSLATE_NOOP("journeymap", "The name of the map"),
    "form.map.subtitle": QT_TRANSLATE_NOOP("journeymap", "&Subtitle"),
    "form.map.subtitle.tip": QT_TRANSLATE_NOOP("journeymap", "A line below the name"),
    "form.map.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.map.kind.tip": QT_TRANSLATE_NOOP("journeymap", "How things are, or how they shall be"),
    "form.map.status": QT_TRANSLATE_NOOP("journeymap", "St&atus"),
    "form.map.status.tip": QT_TRANSLATE_NOOP("journeymap", "How far the work on this map is"),
    "form.map.reviewed_on": QT_TRANSLATE_NOOP("journeymap", "&Reviewed on"),
    "form.map.reviewed_on.tip": QT_TRANSLATE_NOOP("journeymap", "The day of the last review"),
    "form.map.language": QT_TRANSLATE_NOOP("journeymap", "&Language"),
    "form.map.language.tip": QT_TRANSLATE_NOOP("journeymap", "The language that the map is written in"),
    "form.map.source": QT_TRANSLATE_NOOP("journeymap", "S&ource"),
    "form.map.source.tip": QT_TRANSLATE_NOOP("journeymap", "What the map is based on"),
    "form.map.note": QT_TRANSLATE_NOOP("journeymap", "&Note"),
    "form.map.note.tip": QT_TRANSLATE_NOOP("journeymap", "Anything else that is worth knowing"),
    "form.map.personas": QT_TRANSLATE_NOOP("journeymap", "&Personas"),
    "form.map.personas.tip": QT_TRANSLATE_NOOP("journeymap", "Whose journey the map shows; a new name adds a persona"),
}
