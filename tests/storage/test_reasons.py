"""What the system says becomes a sentence in the person's language."""

import errno
import os
from pathlib import Path

import pytest

from journeymap.model.journey import Journey
from journeymap.model.messages import TextKey
from journeymap.storage import creating, reader, reasons
from journeymap.storage.errors import CannotOpen, CannotSave
from journeymap.storage.interchange import reading
from journeymap.ui.text.qt_texts import QtTexts

COMMON = [errno.EACCES, errno.ENOSPC, errno.EISDIR, errno.ENOENT, errno.EROFS, errno.ENAMETOOLONG, errno.EMFILE]


@pytest.mark.parametrize("number", COMMON)
def test_common_reasons_are_said_in_german(number: int) -> None:
    english = os.strerror(number)
    detail = reasons.system_reason(OSError(number, english))
    assert isinstance(detail, TextKey)
    words = QtTexts("de").text("storage.open.unreadable", name="a", reason=detail)
    assert english not in words
    assert "system." not in words
    assert words != QtTexts("en").text("storage.open.unreadable", name="a", reason=detail)


def test_every_reason_has_a_text_and_the_others_stay_as_they_are() -> None:
    for name in reasons._WORDS:
        assert QtTexts("en").text(f"system.{name.lower()}") != f"system.{name.lower()}"
    assert reasons.system_reason(OSError(errno.EPIPE, "Broken pipe")) == "Broken pipe"
    assert QtTexts("en").text("{it}", it="system.eio") == "system.eio"  # plain text is never taken for a key


@pytest.mark.parametrize("ending", ["", ".journey", ".csv", ".json"])
def test_a_folder_is_called_a_folder(tmp_path: Path, ending: str) -> None:
    folder = tmp_path / f"folder{ending}"
    folder.mkdir()
    with pytest.raises(CannotOpen) as refused:
        reading.read(folder, QtTexts("en")) if ending in reading.ENDINGS else reader.read(folder)
    assert refused.value.reason.key == "storage.open.folder"


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_name_that_is_too_long_is_said(tmp_path: Path, overwrite: bool) -> None:
    with pytest.raises(CannotSave) as refused:
        creating.create(Journey(), tmp_path / ("x" * 300 + ".journey"), overwrite=overwrite)
    assert refused.value.reason.key == "save.name-too-long"
    assert list(tmp_path.iterdir()) == []
