"""Pictures of documents for the start page: one that could not be written whole is not kept."""

from pathlib import Path

from PySide6.QtGui import QImage

from journeymap.ui.start import thumbnails
from journeymap.ui.start.thumbnails import Thumbnails
from journeymap.ui.theme import tokens


class Torn:
    """What is saved to a full disk: a part of the file, and no."""

    def save(self, path: str, _kind: str, _quality: int) -> bool:
        Path(path).write_bytes(b"\x89PNG")
        return False


def test_a_picture_cut_short_by_a_full_disk_is_drawn_again_later(tmp_path, monkeypatch, qapp):
    kept, theme = Thumbnails(tmp_path), tokens.load("light")
    with monkeypatch.context() as patch:
        patch.setattr(thumbnails, "draw", lambda _picture, _theme: Torn())
        kept.keep("abc", None, theme)
    assert not kept.has("abc", theme.name)
    assert list(kept._folder.glob("*")) == []
    whole = QImage(8, 8, QImage.Format.Format_RGB32)
    monkeypatch.setattr(thumbnails, "draw", lambda _picture, _theme: whole)
    kept.keep("abc", None, theme)
    assert kept.has("abc", theme.name)
