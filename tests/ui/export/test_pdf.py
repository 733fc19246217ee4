"""PDF: text that can be selected, pages of the right size, bookmarks, language."""

import pytest
from pypdf import PdfReader

from journeymap.ui.export import formats, pdf, sheets
from journeymap.ui.export.options import Options, Paper
from journeymap.ui.export.progress import Cancelled
from journeymap.ui.theme import tokens
from tests.ui.canvas.maps import HOSTILE, small, titled

LIGHT = tokens.load("light")


def written(tmp_path, journey=None, **options):
    shown = small(journey)
    path = tmp_path / "map.pdf"
    notes = formats.run("pdf", shown, LIGHT, path, Options(**options))
    assert [found.name for found in tmp_path.iterdir()] == ["map.pdf"]
    return shown, PdfReader(path), notes


def test_one_page_as_large_as_the_map(qapp, tmp_path):
    shown, found, notes = written(tmp_path)
    assert len(found.pages) == 1
    box = found.pages[0].mediabox
    assert float(box.width) == pytest.approx(shown.width * 0.75, abs=1)
    assert float(box.height) == pytest.approx(shown.height * 0.75, abs=1)
    assert notes == []


def test_text_can_be_selected_and_hostile_text_is_only_text(qapp, tmp_path):
    _, found, _ = written(tmp_path, titled("Vertrag kündigen"))
    text = found.pages[0].extract_text()
    for word in ("Vertrag", "kündigen", "Finish", "Office", "Waits"):
        assert word in text
    _, found, _ = written(tmp_path, titled(HOSTILE))
    assert "<img" in found.pages[0].extract_text()


def test_title_language_and_bookmarks(qapp, tmp_path):
    _, found, _ = written(tmp_path, language="de")
    assert found.metadata.title == "Sample"
    assert found.trailer["/Root"]["/Lang"] == "de"
    assert found.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert [mark.title for mark in found.outline] == ["Before", "After"]
    assert found.outline[0].left < found.outline[1].left


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (842, 595)), (Paper.A3, (1191, 842))])
def test_sheets_are_landscape_and_cover_the_map(qapp, tmp_path, paper, size):
    shown, found, _ = written(tmp_path, paper=paper, scale=3.0)
    pages = sheets.cut(shown, 3.0 * 0.75, paper)
    assert len(found.pages) == len(pages) > 1
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in found.pages} == {size}
    assert max(sheet.part.right for sheet in pages) >= shown.width
    assert max(sheet.part.bottom for sheet in pages) >= shown.height
    assert f"1/{len(pages)}" in found.pages[0].extract_text()


def test_neighbouring_sheets_share_a_strip(qapp, tmp_path):
    shown = small()
    first, second = sheets.cut(shown, 2.0, Paper.A4)[:2]
    shared = (first.part.right - second.part.x) * 2.0
    assert shared == pytest.approx(sheets.OVERLAP_MM * 72 / 25.4)


def test_a_map_that_is_too_long_for_a_page_is_made_smaller(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "LONGEST", 300.0)
    _, found, notes = written(tmp_path)
    assert max(float(found.pages[0].mediabox.width), float(found.pages[0].mediabox.height)) == pytest.approx(300, abs=1)
    assert [note.key for note in notes] == ["export.page-capped"]


def test_an_export_stopped_while_it_draws_leaves_nothing_and_no_warning(qapp, tmp_path, qtlog):
    shown = small()
    with pytest.raises(Cancelled):
        pdf.write_pdf(shown, LIGHT, tmp_path / "map.pdf", Options(paper=Paper.A4, scale=3.0), lambda share: share == 0)
    assert [record.message for record in qtlog.records] == []
