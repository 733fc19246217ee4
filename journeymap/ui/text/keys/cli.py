"""What the commands say, and their help."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "cli.problem": QT_TRANSLATE_NOOP("journeymap", "{name}: {problem}"),
    "cli.problem-line": QT_TRANSLATE_NOOP("journeymap", "{name}, line {line}: {problem}"),
    "cli.unreadable": QT_TRANSLATE_NOOP("journeymap", "“{name}” was not read: {reason}"),
    "cli.unreadable-at": QT_TRANSLATE_NOOP("journeymap", "“{name}” was not read, at {place}: {reason}"),
    "cli.no-folder": QT_TRANSLATE_NOOP(
        "journeymap", "There is no folder “{folder}” in which “{name}” could be written."
    ),
    "cli.no-display": QT_TRANSLATE_NOOP(
        "journeymap",
        "The window cannot be shown: there is no display that can be used ({reason}). The commands new, export and "
        "info work without one.",
    ),
    "cli.write.disk-full": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” was not written: there is no room left in {folder}."
    ),
    "cli.write.not-allowed": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” was not written: {folder} cannot be written to."
    ),
    "cli.write.name-too-long": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” was not written: the name is too long for {folder}."
    ),
    "cli.write.read-only-file": QT_TRANSLATE_NOOP("journeymap", "“{name}” was not written: the file is read-only."),
    "cli.write.no-file": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” was not written: something that is not a file stands in its place."
    ),
    "cli.write.failed": QT_TRANSLATE_NOOP("journeymap", "“{name}” was not written in {folder}: {detail}."),
    "cli.no-output": QT_TRANSLATE_NOOP("journeymap", "The result cannot be written ({reason})."),
    "cli.out-of-memory": QT_TRANSLATE_NOOP("journeymap", "There is not enough memory for this."),
    "cli.number-range": QT_TRANSLATE_NOOP("journeymap", "“{given}” is not a number from {low} to {high}"),
    "create.exists": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” is there already and was left as it is. Use --force to replace it."
    ),
    "template.unknown": QT_TRANSLATE_NOOP("journeymap", "There is no template “{name}”. There are: {known}."),
    "cli.new.done": QT_TRANSLATE_NOOP("journeymap", "{name}: maps {maps}, touchpoints {touchpoints}."),
    "cli.new.ending": QT_TRANSLATE_NOOP("journeymap", "A new document ends in .journey; “{name}” does not."),
    "cli.export.ending": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” has no ending that can be written. Possible are {known}; or say --format."
    ),
    "cli.export.no-effect": QT_TRANSLATE_NOOP("journeymap", "Without effect on {format}: {options}."),
    "cli.export.terminal": QT_TRANSLATE_NOOP(
        "journeymap", "{format} is not for a terminal. Say a file, or lead the output to a file or a program."
    ),
    "cli.export.too-wide": QT_TRANSLATE_NOOP(
        "journeymap",
        "A PNG can be at most {most} pixels wide, not {given}: larger ones open in few programs. SVG has no limit.",
    ),
    "cli.export.same-file": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” is the file that is read; choose another name for the export."
    ),
    "cli.export.no-map": QT_TRANSLATE_NOOP("journeymap", "There is no map in this file that could be exported."),
    "cli.export.other-map": QT_TRANSLATE_NOOP("journeymap", "There is no map “{name}”. There are: {known}."),
    "cli.info.line": QT_TRANSLATE_NOOP("journeymap", "{label}: {value}"),
    "cli.info.file": QT_TRANSLATE_NOOP("journeymap", "File"),
    "cli.info.title": QT_TRANSLATE_NOOP("journeymap", "Project"),
    "cli.info.organisation": QT_TRANSLATE_NOOP("journeymap", "Organisation"),
    "cli.info.format": QT_TRANSLATE_NOOP("journeymap", "File format"),
    "cli.info.map": QT_TRANSLATE_NOOP("journeymap", "Map"),
    "cli.info.lanes": QT_TRANSLATE_NOOP("journeymap", "Lanes"),
    "cli.info.links": QT_TRANSLATE_NOOP("journeymap", "Links"),
    "cli.info.phase": QT_TRANSLATE_NOOP("journeymap", "{title}: {count}"),
    "cli.info.pictures": QT_TRANSLATE_NOOP("journeymap", "Attached pictures"),
    "cli.help": QT_TRANSLATE_NOOP(
        "journeymap", "Draw customer journeys as maps of touchpoints. Without a command the window opens."
    ),
    "cli.help.window": QT_TRANSLATE_NOOP(
        "journeymap",
        "journeymap [FILE …] opens the window with these files. Help on a command: journeymap COMMAND --help.",
    ),
    "cli.help.commands": QT_TRANSLATE_NOOP("journeymap", "commands"),
    "cli.help.lang": QT_TRANSLATE_NOOP("journeymap", "language of what is said and written"),
    "cli.help.new": QT_TRANSLATE_NOOP(
        "journeymap", "Make a document from a template or from a file of another format."
    ),
    "cli.help.new.out": QT_TRANSLATE_NOOP("journeymap", "the document to make"),
    "cli.help.new.template": QT_TRANSLATE_NOOP("journeymap", "one of: {known}"),
    "cli.help.new.from": QT_TRANSLATE_NOOP("journeymap", "a .json, .ojf, .mmd, .csv, .tsv, .md or .txt file"),
    "cli.help.new.force": QT_TRANSLATE_NOOP("journeymap", "replace a file that is there already"),
    "cli.help.export": QT_TRANSLATE_NOOP("journeymap", "Write a map as a picture, or the whole project as JSON."),
    "cli.help.export.out": QT_TRANSLATE_NOOP(
        "journeymap", "the file to write; its ending says the format. - is the standard output"
    ),
    "cli.help.export.format": QT_TRANSLATE_NOOP("journeymap", "the format, whatever the ending"),
    "cli.help.export.map": QT_TRANSLATE_NOOP("journeymap", "title or number of the map (the first one if not given)"),
    "cli.help.export.theme": QT_TRANSLATE_NOOP("journeymap", "colours: light, dark or contrast"),
    "cli.help.export.scale": QT_TRANSLATE_NOOP("journeymap", "enlarge by this factor"),
    "cli.help.export.width": QT_TRANSLATE_NOOP("journeymap", "width in pixels"),
    "cli.help.export.dpi": QT_TRANSLATE_NOOP("journeymap", "dots per inch on paper"),
    "cli.help.export.transparent": QT_TRANSLATE_NOOP("journeymap", "leave out the background"),
    "cli.help.export.paper": QT_TRANSLATE_NOOP("journeymap", "page of a PDF: exact, or sheets of A3 or A4"),
    "cli.help.info": QT_TRANSLATE_NOOP("journeymap", "Tell what a file holds."),
    "cli.help.info.json": QT_TRANSLATE_NOOP("journeymap", "as JSON, for other programs"),
    "cli.help.file": QT_TRANSLATE_NOOP("journeymap", "a .journey document, or a file that can be imported"),
    "cli.help.probe": QT_TRANSLATE_NOOP("journeymap", "for test programs that try to break a document"),
    "cli.argparse.usage": QT_TRANSLATE_NOOP("journeymap", "usage: "),
    "cli.argparse.positional": QT_TRANSLATE_NOOP("journeymap", "arguments"),
    "cli.argparse.options": QT_TRANSLATE_NOOP("journeymap", "options"),
    "cli.argparse.help": QT_TRANSLATE_NOOP("journeymap", "show this help and end"),
    "cli.argparse.version": QT_TRANSLATE_NOOP("journeymap", "show the version and end"),
    "cli.argparse.argument": QT_TRANSLATE_NOOP("journeymap", "%(argument_name)s: %(message)s"),
    "cli.argparse.required": QT_TRANSLATE_NOOP("journeymap", "this is missing: %s"),
    "cli.argparse.unknown": QT_TRANSLATE_NOOP("journeymap", "this is not understood: %s"),
    "cli.argparse.not-with": QT_TRANSLATE_NOOP("journeymap", "cannot be used together with %s"),
    "cli.argparse.one-value": QT_TRANSLATE_NOOP("journeymap", "a value is missing"),
    "cli.argparse.no-value": QT_TRANSLATE_NOOP("journeymap", "takes no value such as “%s”"),
    "cli.argparse.ambiguous": QT_TRANSLATE_NOOP("journeymap", "%(option)s could mean %(matches)s"),
    "cli.argparse.choice": QT_TRANSLATE_NOOP("journeymap", "“%(value)s” is not possible. Possible are: %(choices)s"),
    "table.channel": QT_TRANSLATE_NOOP("journeymap", "Channels"),
    "table.persona": QT_TRANSLATE_NOOP("journeymap", "Personas and segments"),
    "table.channel_preference": QT_TRANSLATE_NOOP("journeymap", "Channel preferences"),
    "table.owner": QT_TRANSLATE_NOOP("journeymap", "Owners (teams)"),
    "table.system": QT_TRANSLATE_NOOP("journeymap", "Systems"),
    "table.information_item": QT_TRANSLATE_NOOP("journeymap", "Information items"),
    "table.evidence": QT_TRANSLATE_NOOP("journeymap", "Sources of evidence"),
    "table.map": QT_TRANSLATE_NOOP("journeymap", "Maps"),
    "table.map_persona": QT_TRANSLATE_NOOP("journeymap", "Personas on maps"),
    "table.phase": QT_TRANSLATE_NOOP("journeymap", "Phases"),
    "table.lane": QT_TRANSLATE_NOOP("journeymap", "Lanes"),
    "table.path": QT_TRANSLATE_NOOP("journeymap", "Named paths"),
    "table.saved_view": QT_TRANSLATE_NOOP("journeymap", "Saved views"),
    "table.touchpoint": QT_TRANSLATE_NOOP("journeymap", "Touchpoints"),
    "table.path_touchpoint": QT_TRANSLATE_NOOP("journeymap", "Stations of named paths"),
    "table.link": QT_TRANSLATE_NOOP("journeymap", "Links"),
    "table.touchpoint_persona": QT_TRANSLATE_NOOP("journeymap", "Personas at touchpoints"),
    "table.touchpoint_system": QT_TRANSLATE_NOOP("journeymap", "Systems at touchpoints"),
    "table.touchpoint_information": QT_TRANSLATE_NOOP("journeymap", "Information asked or told"),
    "table.touchpoint_evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence at touchpoints"),
    "table.attachment": QT_TRANSLATE_NOOP("journeymap", "Attachments"),
    "table.emotion": QT_TRANSLATE_NOOP("journeymap", "Emotions"),
    "table.pain_point": QT_TRANSLATE_NOOP("journeymap", "Pain points"),
    "table.pain_point_evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence of pain points"),
    "table.opportunity": QT_TRANSLATE_NOOP("journeymap", "Opportunities"),
    "table.opportunity_pain_point": QT_TRANSLATE_NOOP("journeymap", "Answers to pain points"),
    "table.reading": QT_TRANSLATE_NOOP("journeymap", "Readings"),
    "table.comment": QT_TRANSLATE_NOOP("journeymap", "Comments"),
    "table.project": QT_TRANSLATE_NOOP("journeymap", "Project"),
}
