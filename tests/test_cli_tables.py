"""`journeymap table` and `journeymap import readings` from the outside."""

import json
from pathlib import Path

import pytest

from journeymap import __main__, cli, paths
from journeymap.model.records.notes import Reading
from journeymap.model.records.tables import TABLES
from journeymap.storage import reader, templates
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy


@pytest.fixture(autouse=True)
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "x.journey", "--template", templates.EXAMPLE, "--lang", "de"]) == 0
    capsys.readouterr()
    return tmp_path / "x.journey"


def count(path: Path) -> int:
    return reader.read(path).journey.count(Reading)


def test_tables_in_all_formats(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["table", "x.journey", "touchpoints", "--map", "1"]) == 0
    assert "Ankündigung im Briefkasten" in capsys.readouterr().out.splitlines()[2]
    assert cli.main(["table", "x.journey", "readings", "--json", "--lang", "de"]) == 0
    german = capsys.readouterr().out
    assert len(json.loads(german)["rows"]) == count(document)
    assert cli.main(["table", "x.journey", "readings", "--json", "--lang", "en"]) == 0
    assert capsys.readouterr().out == german
    assert cli.main(["table", "x.journey", "readings", "-o", "r.csv", "--lang", "de"]) == 0
    written = Path("r.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfKarte;Nr.;")
    assert b"\r\n" in written
    assert cli.main(["table", "x.journey", "readings", "--raw"]) == 0
    assert capsys.readouterr().out.startswith("Map,No.,")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["table", "x.journey", "nix"], 2),
        (["table", "x.journey", "readings", "--map", "nix"], 2),
        (["table", "x.journey", "readings", "-o", "x.journey"], 2),
        (["table", "x.journey", "readings", "-o", "gone/x.csv"], 3),
        (["table", "gone.journey", "readings"], 3),
        (["import", "readings", "x.journey", "gone.csv"], 3),
        (["import", "readings", "x.md", "d.csv"], 2),
        (["import", "nix", "x.journey", "d.csv"], 2),
        (["import", "readings", "x.journey", "none.csv"], 3),
        (["import", "readings", "gone.journey", "d.csv"], 3),
        (["import", "readings", "x.journey", "d.csv", "--map", "nix"], 2),
    ],
)
def test_every_failure_is_one_sentence(
    document: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    before = document.read_bytes()
    Path("none.csv").write_text("a;b\n1;2\n")
    Path("d.csv").write_text("Touchpoint;CES\nOnline bestellen;2\n")
    assert cli.main(arguments) == code
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert document.read_bytes() == before


def test_import_asks_before_it_leaves_rows_out(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, had = document.read_bytes(), count(document)
    Path("d.csv").write_text("Touchpoint;CES\nInfoabend im Bürgerhaus;2,5\nNowhere;3\n", encoding="cp1252")
    assert cli.main(["import", "readings", "x.journey", "d.csv"]) == 1
    assert "d.csv, line 3: There is no touchpoint “Nowhere”." in (told := capsys.readouterr().err)
    assert "--partial the 1 reading of" in told
    assert cli.main(["import", "readings", "x.journey", "d.csv", "--partial", "--dry-run"]) == 0
    assert document.read_bytes() == before
    assert cli.main(["import", "readings", "x.journey", "d.csv", "--partial"]) == 0
    assert "1 reading imported" in capsys.readouterr().out
    assert count(document) == had + 1
    assert cli.main(["import", "readings", "x.journey", "d.csv", "--partial"]) == 1  # nothing new, one bad row
    assert count(document) == had + 1


def test_an_import_is_one_step_that_the_window_can_undo(document: Path) -> None:
    Path("d.csv").write_text("Nr.;Karte;NPS;CSAT\n1;1;20;70\n2;1;30;80\n")
    had = count(document)
    assert cli.main(["import", "readings", "x.journey", "d.csv"]) == 0
    assert count(document) == had + 4
    copy = WorkingCopy.open(StateFolder(paths.user_data()), document)
    assert copy.document.undo() is not None
    assert copy.document.journey.count(Reading) == had
    copy.close(discard=True)


def test_an_open_document_and_unsaved_edits_are_left_alone(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("d.csv").write_text("Nr.;Karte;CES\n1;1;2\n")
    before = document.read_bytes()
    copy = WorkingCopy.open(StateFolder(paths.user_data()), document)
    assert cli.main(["import", "readings", "x.journey", "d.csv"]) == 3
    assert "open in a window" in capsys.readouterr().err
    from journeymap.model.edits import notes
    from journeymap.model.messages import Message
    from journeymap.model.records.touchpoints import Touchpoint

    on = copy.document.journey.all(Touchpoint)[0].key
    copy.document.commit(Message("edit.fields", n=1), notes.add_pain_point(copy.document.journey, on, "x"))
    copy.close()
    assert cli.main(["import", "readings", "x.journey", "d.csv"]) == 3
    assert "not in the file yet" in capsys.readouterr().err
    assert document.read_bytes() == before


def test_info_counts_every_table(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journey = reader.read(document).journey
    assert cli.main(["info", "x.journey", "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)["counts"]
    assert counts == {name: sum(record.table == name for record in journey.records()) for name in TABLES}
    assert cli.main(["info", "x.journey"]) == 0
    said = capsys.readouterr().out
    assert said.count("\n") > sum(1 for number in counts.values() if number)


def test_the_commands_do_not_open_the_window() -> None:
    assert {"table", "import"} <= __main__.COMMANDS
