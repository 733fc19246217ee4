"""What is safe where, in the few words of the status bar."""

from enum import StrEnum

from journeymap.model.messages import Message


class SaveState(StrEnum):
    """What people are told about their work."""

    NEW = "new"
    SAVED = "saved"
    SAVING = "saving"
    KEPT = "kept"
    FAILED = "failed"
    NOT_KEPT = "not-kept"


WORDS = {
    SaveState.NEW: Message("saved.new"),
    SaveState.SAVED: Message("saved.saved"),
    SaveState.SAVING: Message("saved.saving"),
    SaveState.KEPT: Message("saved.kept"),
    SaveState.FAILED: Message("saved.failed"),
    SaveState.NOT_KEPT: Message("saved.not-kept"),
}
