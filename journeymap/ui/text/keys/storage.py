"""What opening, keeping and saving documents says to people."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "storage.keep.disk-full": QT_TRANSLATE_NOOP(
        "journeymap", "The disk is full: the last change is not kept yet. Make room, or save a copy on another disk."
    ),
    "storage.keep.failed": QT_TRANSLATE_NOOP(
        "journeymap",
        "The last change could not be kept on this computer ({reason}). Save a copy of the document elsewhere.",
    ),
    "storage.open.missing": QT_TRANSLATE_NOOP("journeymap", "There is no file “{name}”."),
    "storage.open.no-file": QT_TRANSLATE_NOOP("journeymap", "“{name}” is not a file that can be opened."),
    "system.eacces": QT_TRANSLATE_NOOP("journeymap", "access is not allowed"),
    "system.eperm": QT_TRANSLATE_NOOP("journeymap", "this is not allowed"),
    "system.enospc": QT_TRANSLATE_NOOP("journeymap", "there is no room left on the disk"),
    "system.edquot": QT_TRANSLATE_NOOP("journeymap", "the room allotted to you is used up"),
    "system.efbig": QT_TRANSLATE_NOOP("journeymap", "the file would be too large"),
    "system.eisdir": QT_TRANSLATE_NOOP("journeymap", "it is a folder"),
    "system.enotdir": QT_TRANSLATE_NOOP("journeymap", "part of the path is not a folder"),
    "system.enoent": QT_TRANSLATE_NOOP("journeymap", "there is no such file or folder"),
    "system.eexist": QT_TRANSLATE_NOOP("journeymap", "there is a file of this name already"),
    "system.erofs": QT_TRANSLATE_NOOP("journeymap", "the disk can only be read"),
    "system.enametoolong": QT_TRANSLATE_NOOP("journeymap", "the name is too long"),
    "system.emfile": QT_TRANSLATE_NOOP("journeymap", "too many files are open in this program"),
    "system.enfile": QT_TRANSLATE_NOOP("journeymap", "too many files are open on this computer"),
    "system.enomem": QT_TRANSLATE_NOOP("journeymap", "there is not enough memory"),
    "system.eloop": QT_TRANSLATE_NOOP("journeymap", "links lead round in a circle"),
    "system.ebusy": QT_TRANSLATE_NOOP("journeymap", "another program holds it"),
    "system.eio": QT_TRANSLATE_NOOP("journeymap", "the disk reports an error"),
    "storage.open.folder": QT_TRANSLATE_NOOP("journeymap", "“{name}” is a folder. Choose a file in it."),
    "storage.open.unreadable": QT_TRANSLATE_NOOP("journeymap", "The file “{name}” cannot be read ({reason})."),
    "storage.open.busy": QT_TRANSLATE_NOOP(
        "journeymap", "The file “{name}” keeps changing while it is read. Try again when the other program is done."
    ),
    "storage.open.no-document": QT_TRANSLATE_NOOP("journeymap", "This file is not a Journeymap document."),
    "storage.open.newer": QT_TRANSLATE_NOOP(
        "journeymap",
        "This document was written by a newer version of the program (format {format}). Update the program to open it.",
    ),
    "storage.open.unknown-format": QT_TRANSLATE_NOOP(
        "journeymap", "The format number {format} of this document is unknown."
    ),
    "storage.open.too-large": QT_TRANSLATE_NOOP("journeymap", "This document is larger than the program can open."),
    "storage.open.too-slow": QT_TRANSLATE_NOOP(
        "journeymap", "Reading this document took too long; it is probably damaged. The file was not changed."
    ),
    "storage.open.damaged": QT_TRANSLATE_NOOP(
        "journeymap", "This document is damaged and cannot be opened. The file was not changed."
    ),
    "storage.open.ended": QT_TRANSLATE_NOOP(
        "journeymap",
        "The system ended the reading of this document before it was done, perhaps for want of memory. "
        "The file was not changed.",
    ),
    "storage.open.foreign-schema": QT_TRANSLATE_NOOP(
        "journeymap", "This document contains “{name}”, which does not belong there. It was not opened or changed."
    ),
    "storage.open.missing-column": QT_TRANSLATE_NOOP(
        "journeymap", "The table “{table}” of this document lacks columns. It was not opened or changed."
    ),
    "storage.open.failed": QT_TRANSLATE_NOOP(
        "journeymap", "The document could not be opened on this computer ({reason}). The file was not changed."
    ),
    "storage.open.in-use": QT_TRANSLATE_NOOP("journeymap", "This document is already open in another window."),
    "storage.open.session-damaged": QT_TRANSLATE_NOOP(
        "journeymap", "The private working copy of this document cannot be read ({reason})."
    ),
    "storage.open.changed-elsewhere": QT_TRANSLATE_NOOP(
        "journeymap",
        "This document was changed outside the program, or damaged. Look whether everything is as you expect.",
    ),
    "storage.open.cleaned": QT_TRANSLATE_NOOP(
        "journeymap",
        "%n entries in the table “{table}” held texts that cannot be shown; these characters were removed.",
    ),
    "storage.open.left-out": QT_TRANSLATE_NOOP(
        "journeymap", "%n entries in the table “{table}” could not be understood and were left out."
    ),
    "storage.salvage.nothing": QT_TRANSLATE_NOOP(
        "journeymap", "Nothing could be read out of this document. The file was not changed."
    ),
    "storage.salvage.unread": QT_TRANSLATE_NOOP("journeymap", "%n places in the file could not be read."),
    "storage.salvage.rebuilt": QT_TRANSLATE_NOOP(
        "journeymap", "%n maps, phases or lanes were lost; where they stood there is a “?” now."
    ),
    "rescue.readable": QT_TRANSLATE_NOOP("journeymap", "“{name}”: {reason} Perhaps part of it can still be read."),
    "rescue.good": QT_TRANSLATE_NOOP("journeymap", "“{name}”: {reason} This computer has a good version of {moment}."),
    "rescue.open-good": QT_TRANSLATE_NOOP("journeymap", "Open the good version"),
    "rescue.salvage": QT_TRANSLATE_NOOP("journeymap", "Read what can be read"),
    "rescue.reopened": QT_TRANSLATE_NOOP(
        "journeymap", "This is the version of {moment} as a new document; save it under a name of its own."
    ),
    "rescue.whole": QT_TRANSLATE_NOOP(
        "journeymap", "All of it could still be read. It is a new document; save it under a name of its own."
    ),
    "rescue.lost": QT_TRANSLATE_NOOP(
        "journeymap", "This is what could be read; save it under a name of its own. {lines}"
    ),
    "storage.open.loose-ends": QT_TRANSLATE_NOOP(
        "journeymap", "%n entries referred to something that is not there; they were mended or left out."
    ),
    "storage.open.pictures-lost": QT_TRANSLATE_NOOP("journeymap", "%n pictures are damaged and were left out."),
    "storage.read-only.newer": QT_TRANSLATE_NOOP(
        "journeymap",
        "This document was written by a newer version of the program (format {format}). You can only view it.",
    ),
    "storage.read-only.permission": QT_TRANSLATE_NOOP(
        "journeymap",
        "The file “{name}” may not be written. Your changes are kept; use Save as to write them to another file.",
    ),
    "storage.save.untitled": QT_TRANSLATE_NOOP("journeymap", "This document has no file yet. Use Save as."),
    "storage.save.not-built": QT_TRANSLATE_NOOP(
        "journeymap", "The file could not be put together ({reason}). Your changes are kept on this computer."
    ),
    "storage.revert.never-saved": QT_TRANSLATE_NOOP(
        "journeymap", "This document has never been saved, so there is nothing to go back to."
    ),
    "storage.version.too-many": QT_TRANSLATE_NOOP(
        "journeymap", "The named versions take up too much room. Delete some, or keep this one as a separate file."
    ),
    "storage.version.unreadable": QT_TRANSLATE_NOOP(
        "journeymap", "The version “{name}” is damaged and cannot be shown."
    ),
}
