"""Saved views on the command line: exports by name, with what the filter does not mean in paler colours."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from journeymap import cli
from journeymap.model.layout.colour import PALER
from journeymap.model.records.maps import SavedView
from journeymap.storage import reader, templates
from journeymap.ui.theme import tokens
from tests.test_cli import failing

PALE_TEXT = tokens.load("light").colours[PALER + "text1"].lower()
VIEW = "What hurts (12 and more)"


@pytest.fixture(autouse=True)
def document(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "x.journey", "--template", templates.EXAMPLE, "--lang", "en"]) == 0
    return tmp_path / "x.journey"


def svg(*arguments: str) -> str:
    assert cli.main(["export", "x.journey", "-o", "x.svg", *arguments]) == 0
    return Path("x.svg").read_text("utf-8").lower()


def words_of_pdf(path: Path) -> list[str]:
    """What a PDF says: its bytes differ with the time at which it was made."""
    return [page.extract_text() for page in PdfReader(path).pages]


def test_a_view_by_title_shows_its_rows_and_its_filter() -> None:
    plain, filtered = svg(), svg("--view", VIEW)
    assert PALE_TEXT not in plain
    assert PALE_TEXT in filtered
    assert "opportunities" in filtered
    assert "opportunities" not in re.sub(r"<title>.*?</title>", "", plain)


@pytest.mark.parametrize("name", ["what HURTS (12 and more)", f"  {VIEW} "])
def test_case_and_blanks_do_not_matter(name: str) -> None:
    assert PALE_TEXT in svg("--view", name)


def test_a_view_by_its_id(document: Path) -> None:
    (view_id,) = (view.id for view in reader.read(document).journey.all(SavedView) if view.title == VIEW)
    assert PALE_TEXT in svg("--view", view_id)


@pytest.mark.parametrize(("format_name", "seen"), [("png", Path.read_bytes), ("pdf", words_of_pdf)])
def test_other_formats_take_views_too(format_name: str, seen: Callable[[Path], object]) -> None:
    view = ["--view", "Telephone by owner"]
    for name, arguments in {"plain": [], "again": [], "view": view}.items():
        assert cli.main(["export", "x.journey", "-o", f"{name}.{format_name}", "-s", "0.3", *arguments]) == 0
    plain, again, by_owner = (seen(Path(f"{name}.{format_name}")) for name in ("plain", "again", "view"))
    assert plain == again
    assert by_owner != plain


def test_an_unknown_view_names_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    code, err = failing(capsys, "export", "x.journey", "-o", "x.svg", "--view", "Rainy days")
    assert code == 2
    assert "Rainy days" in err
    assert VIEW in err
    assert "Telephone by owner" in err
    assert not Path("x.svg").exists()


def test_the_map_that_is_asked_for_must_have_the_view(capsys: pytest.CaptureFixture[str]) -> None:
    code, err = failing(capsys, "export", "x.journey", "-o", "x.svg", "--map", "2", "--view", VIEW)
    assert code == 2
    assert "none was saved" in err
    assert cli.main(["new", "plain.journey"]) == 0
    assert failing(capsys, "export", "plain.journey", "-o", "x.svg", "--view", "v")[0] == 2


def test_json_says_that_a_view_means_nothing_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "x.journey", "-o", "x.json", "--view", VIEW]) == 0
    assert "--view" in capsys.readouterr().err


def test_info_lists_the_views(capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert cli.main(["info", "x.journey", "--json"]) == 0
    first = json.loads(capsys.readouterr().out)["maps"][0]
    assert [view["title"] for view in first["views"]][:3] == ["Telephone by owner", "By channel, with readings", VIEW]
    shown = first["views"][2]
    assert shown.pop("id")
    assert shown == {
        "title": VIEW,
        "rows_by": "lane",
        "rows": ["emotion", "pain", "opportunities"],
        "lines": ["interaction", "visibility", "internal"],
        "persona": None,
        "filters": ["pain>=12"],
        "search": "",
    }
    assert cli.main(["info", "x.journey"]) == 0
    assert VIEW in capsys.readouterr().out


def test_help_in_german(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--lang", "de", "export", "--help"]) == 0
    assert "gespeicherten Ansicht" in capsys.readouterr().out
