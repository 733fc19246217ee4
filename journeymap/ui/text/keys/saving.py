"""Texts about saving: each says what happened, what is safe and what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "opening.under-way": QT_TRANSLATE_NOOP("journeymap", "Opening “{name}”…"),
    "save.disk-full": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: there is no room left in {folder}. Your work is kept on this computer. "
        "Free some space, or save a copy elsewhere.",
    ),
    "save.read-only-disk": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: the disk with {folder} cannot be written to. Your work is kept on this computer. "
        "Use “Save as” and choose another folder.",
    ),
    "save.not-allowed": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: you are not allowed to write in {folder}. Your work is kept on this computer. "
        "Use “Save as” and choose another folder.",
    ),
    "save.read-only-file": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: the file is read-only. Your work is kept on this computer. "
        "Use “Save as” to save it under another name.",
    ),
    "save.gone": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: {folder} cannot be reached any more. Your work is kept on this computer. "
        "Connect the drive again, or use “Save as”.",
    ),
    "save.name-too-long": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: the name is too long for {folder}. Your work is kept on this computer. "
        "Use “Save as” with a shorter name.",
    ),
    "save.disk-error": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved for certain: the disk with {folder} reports an error. "
        "Your work is kept on this computer. Save a copy on another disk.",
    ),
    "save.in-use": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: another program holds the file in {folder}. Your work is kept on this computer "
        "and saving is tried again. Close the other program if this goes on.",
    ),
    "save.not-a-file": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved: something that is not a file stands in its place. Your work is kept on this "
        "computer. Use “Save as” to save it under another name.",
    ),
    "save.failed": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was not saved in {folder}: {detail}. Your work is kept on this computer. "
        "Try again, or save a copy elsewhere.",
    ),
    "folder.disk-full": QT_TRANSLATE_NOOP(
        "journeymap",
        "There is no room left on the disk for the program's own folder, {folder}. What was kept before is safe. "
        "Free some space, or save a copy on another disk.",
    ),
    "folder.failed": QT_TRANSLATE_NOOP(
        "journeymap",
        "The program's own folder, {folder}, cannot be used: {detail}. What was kept before is safe. "
        "Save a copy elsewhere, and check the folder.",
    ),
    "folder.no-lock": QT_TRANSLATE_NOOP(
        "journeymap",
        "The program's own folder, {folder}, lies on a disk that cannot lock files. What was kept before is safe. "
        "Choose a folder on this computer's own disk.",
    ),
}
