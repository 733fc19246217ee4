"""The commands from the outside: exit codes, one sentence for every failure, nothing written but the output."""

import errno
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap import cli
from journeymap.commands.speech import language
from journeymap.storage import reader, templates
from journeymap.storage.interchange import project_json

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    assert cli.main(["new", "x.journey", "--template", templates.EXAMPLE, "--lang", "de"]) == 0
    return tmp_path / "x.journey"


def failing(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """The exit code and the one line on standard error."""
    capsys.readouterr()
    code = cli.main(list(arguments))
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return code, err


def test_new_export_and_import_give_the_same_project(document: Path, tmp_path: Path) -> None:
    assert cli.main(["export", "x.journey", "-o", "x.json"]) == 0
    assert cli.main(["new", "y.journey", "--from", "x.json"]) == 0
    assert reader.read(tmp_path / "y.journey").journey == reader.read(document).journey
    assert cli.main(["export", "y.journey", "-o", "y.json"]) == 0
    assert (tmp_path / "x.json").read_bytes() == (tmp_path / "y.json").read_bytes()


def test_new_without_a_template_is_a_blank_map(tmp_path: Path) -> None:
    assert cli.main(["new", "plain"]) == 0
    journey = reader.read(tmp_path / "plain.journey").journey
    assert journey.count(type(templates.read("blank", "en").all(_kind("phase"))[0])) == 3


def _kind(table: str):  # noqa: ANN202
    from journeymap.model.records.tables import TABLES

    return TABLES[table]


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_pictures_are_written(document: Path, tmp_path: Path, ending: str) -> None:
    before = document.read_bytes()
    out = tmp_path / "out" / f"x.{ending}"
    out.parent.mkdir()
    assert cli.main(["export", str(document), "-o", str(out), "--map", "2", "--theme", "dark"]) == 0
    heads = {"png": b"\x89PNG", "svg": b"<", "pdf": b"%PDF"}
    assert out.read_bytes().startswith(heads[ending])
    assert [path.name for path in out.parent.iterdir()] == [out.name]
    assert document.read_bytes() == before


def test_a_german_map_has_a_german_legend_and_lang_overrides_it(document: Path, tmp_path: Path) -> None:
    assert cli.main(["export", "x.journey", "-o", "de.svg"]) == 0
    assert cli.main(["export", "x.journey", "-o", "en.svg", "--lang", "en"]) == 0
    german, english = ((tmp_path / name).read_text(encoding="utf-8") for name in ("de.svg", "en.svg"))
    assert ("Kundenportal" in german, "Customer portal" in german) == (True, False)
    assert ("Kundenportal" in english, "Customer portal" in english) == (False, True)


def test_foreign_files_are_exported_directly_and_problems_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.mmd").write_text("journey\nPay: 9: Me\nShop: 4: Me\n", encoding="utf-8")
    assert cli.main(["export", "a.mmd", "-o", "a.json"]) == 0
    assert capsys.readouterr().err == "a.mmd, line 2: The score 9 was taken as 5 (whole numbers from 1 to 5).\n"
    assert project_json.read((tmp_path / "a.json").read_text(encoding="utf-8"))


def test_info_for_people_and_for_programs(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert cli.main(["info", "x.journey", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["title"] == "Glasfaser Musterstadt"
    assert facts["counts"]["touchpoint"] == sum(shown["touchpoints"] for shown in facts["maps"])
    assert [phase["title"] for phase in facts["maps"][0]["phases"]] == ["Vorvertrag", "Onboarding", "Service"]
    assert cli.main(["--lang", "en", "info", "x.journey"]) == 0
    assert "Touchpoints: 47\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["new", "x.journey"], 3),
        (["new", "a.txt"], 2),
        (["new", "a.journey", "--template", "nix"], 2),
        (["new", "a.journey", "--template", "blank", "--from", "b.md"], 2),
        (["new", "a.journey", "--from", "gone.mmd"], 3),
        (["new", "gone/a.journey"], 3),
        (["export", "x.journey"], 2),
        (["export", "x.journey", "-o", "a.foo"], 2),
        (["export", "x.journey", "-o", "x.journey", "-f", "json"], 2),
        (["export", "x.journey", "-o", "gone/a.png"], 3),
        (["export", "x.journey", "-o", "a.svg", "--map", "nix"], 2),
        (["export", "x.journey", "-o", "a.png", "--scale", "nan"], 2),
        (["export", "x.journey", "-o", "a.png", "--width", "-5"], 2),
        (["export", "x.journey", "-o", "a.png", "--theme", "pink"], 2),
        (["export", "x.journey", "-o", "a.json", "--map", "nix"], 2),
        (["export", "x.journey", "-o", "a.png", "--width", "300", "-s", "2"], 2),
        (["export", "x.journey", "-o", "a.png", "--width", "16001"], 2),
        (["export", "x.journey", "-o", "-"], 2),
        (["export", "x.journey", "-o", f"{'x' * 300}.png"], 3),
        (["new", f"{'x' * 300}.journey"], 3),
        (["new", f"{'x' * 300}.journey", "--force"], 3),
        (["info", f"{'x' * 300}.csv"], 3),
        (["info", "gone.journey"], 3),
        (["info", "."], 3),
        (["export", "x.journey", "-o", "folder.png"], 3),
        (["export", "x.journey", "-o", "pipe.png"], 3),
        (["new", "pipe.journey", "--force"], 3),
        (["info", "broken.journey"], 3),
        (["info", "bad.json"], 3),
        (["info"], 2),
        (["info", "x.journey", "--bogus"], 2),
        (["nix"], 2),
        ([], 2),
    ],
)
def test_every_failure_is_one_sentence(
    document: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    (document.parent / "broken.journey").write_bytes(document.read_bytes()[:50_000])
    (document.parent / "bad.json").write_text('{"format": "journeymap", "version": 1, "tables": {"map": [{}]}}')
    (document.parent / "folder.png").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(document.parent / "pipe.png")
        os.mkfifo(document.parent / "pipe.journey")
    elif any("pipe" in argument for argument in arguments):
        pytest.skip("no named pipes here")
    before = sorted((path.name, path.is_file()) for path in document.parent.iterdir())
    assert failing(capsys, *arguments)[0] == code
    assert sorted((path.name, path.is_file()) for path in document.parent.iterdir()) == before


def test_a_project_without_a_map_has_nothing_to_draw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "nomap.json").write_text('{"format": "journeymap", "version": 1, "tables": {}}')
    assert cli.main(["export", "nomap.json", "-o", "a.svg"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "nomap.json: There is no touchpoint in it.",
        "There is no map in this file that could be exported.",
    ]


@pytest.mark.parametrize(
    ("out", "arguments", "named"),
    [
        ("a.json", ["--map", "1", "--theme", "dark", "--scale", "2"], "JSON: --map, --theme, --scale"),
        ("a.svg", ["--paper", "a4", "--dpi", "99", "--width", "500", "-t"], "SVG: --dpi, --paper"),
        ("a.png", ["--paper", "exact", "--width", "500"], "PNG: --paper"),
        ("a.pdf", ["--dpi", "99", "--paper", "a4", "--map", "3"], "PDF: --dpi"),
        ("b.svg", ["-s", "2", "--theme", "dark", "--map", "3", "-t"], ""),
    ],
)
def test_options_without_effect_are_named(
    document: Path, capsys: pytest.CaptureFixture[str], out: str, arguments: list[str], named: str
) -> None:
    capsys.readouterr()
    assert cli.main(["export", "x.journey", "-o", out, *arguments]) == 0
    assert capsys.readouterr().err == (f"Without effect on {named}.\n" if named else "")
    assert (document.parent / out).exists()


@pytest.mark.parametrize("name", ["svg", "json", "png"])
def test_the_standard_output_gets_what_a_file_would(
    document: Path, capfdbinary: pytest.CaptureFixture[bytes], name: str
) -> None:
    assert cli.main(["export", "x.journey", "-o", f"a.{name}", "--map", "3"]) == 0
    capfdbinary.readouterr()
    assert cli.main(["export", "x.journey", "-o", "-", "-f", name, "--map", "3"]) == 0
    assert capfdbinary.readouterr().out == (document.parent / f"a.{name}").read_bytes()
    assert sorted(path.name for path in document.parent.iterdir()) == sorted([f"a.{name}", "x.journey"])


def test_a_terminal_gets_no_picture(
    document: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert failing(capsys, "export", "x.journey", "-o", "-", "-f", "png")[0] == 2
    assert cli.main(["export", "x.journey", "-o", "-", "-f", "svg"]) == 0


def test_a_map_too_long_for_a_png_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tasks = "\n".join(f"Task {number}" for number in range(400))
    (tmp_path / "long.txt").write_text(tasks, encoding="utf-8")
    code, words = failing(capsys, "export", "long.txt", "-o", "a.png")
    assert code == 1
    assert "16,000 ×" in words or "16000 ×" in words
    assert "SVG" in words
    assert not (tmp_path / "a.png").exists()
    assert cli.main(["export", "long.txt", "-o", "a.svg"]) == 0


def test_the_parser_quotes_as_people_do(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["export", "x.journey", "-o", "a.png", "--theme", "pink"], ["nix"], ["info", "x", "--json=1"]):
        for spoken, opened in (("en", "“"), ("de", "„")):
            words = failing(capsys, "--lang", spoken, *wrong)[1]
            assert opened in words
            assert "'" not in words


def test_what_cannot_be_written_is_told_without_advice_for_the_window(
    document: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("journeymap.ui.export.replacing._flush", full)
    monkeypatch.setattr("journeymap.storage.publish._put", full)
    for arguments in (["export", "x.journey", "-o", "y.json"], ["new", "y.journey"]):
        code, words = failing(capsys, *arguments)
        assert code == 3
        assert f"no room left in {document.parent}" in words
        assert "Save as" not in words
    assert [path.name for path in document.parent.iterdir()] == ["x.journey"]


def test_a_file_that_is_read_only_stays_as_it_is(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = document.read_bytes()
    document.chmod(0o444)
    code, words = failing(capsys, "new", "x.journey", "--force")
    assert (code, words) == (3, "“x.journey” was not written: the file is read-only.\n")
    assert document.read_bytes() == before


def test_a_folder_is_named_however_it_is_written(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert document.parent.name in failing(capsys, "info", ".")[1]


def test_force_replaces_and_leaves_nothing_beside(document: Path) -> None:
    before = document.read_bytes()
    assert cli.main(["new", "x.journey", "--force"]) == 0
    assert document.read_bytes() != before
    assert [path.name for path in document.parent.iterdir()] == ["x.journey"]


def test_failures_speak_german(capsys: pytest.CaptureFixture[str]) -> None:
    assert "fehlt" in failing(capsys, "info", "--lang", "de")[1]
    assert "keine Zahl" in failing(capsys, "export", "x", "-o", "y.png", "--dpi", "x", "--lang=de")[1]


@pytest.mark.parametrize("spoken", ["en", "de"])
def test_help_is_in_both_languages(capsys: pytest.CaptureFixture[str], spoken: str) -> None:
    for command in ([], ["new"], ["export"], ["info"]):
        assert cli.main([*command, "--lang", spoken, "--help"]) == 0
        out = capsys.readouterr().out
        assert ("Aufruf: " in out) == (spoken == "de")
        assert ("usage: " in out) == (spoken == "en")
        assert "None" not in out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("journeymap 0.")


@pytest.mark.parametrize(
    ("environment", "arguments", "expected"),
    [
        ({"LANG": "de_AT.UTF-8"}, [], "de"),
        ({"LANG": "fr_FR"}, [], "en"),
        ({"LANG": "de_DE", "LC_ALL": "C"}, [], "en"),
        ({"LANG": "de_DE"}, ["info", "--lang", "en"], "en"),
        ({}, ["--lang=de"], "de"),
        ({}, ["--lang"], "en"),
    ],
)
def test_which_language(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], arguments: list[str], expected: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language(arguments) == expected


def test_an_interrupt_ends_quietly(monkeypatch: pytest.MonkeyPatch, document: Path) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("journeymap.commands.info.run", interrupted)
    assert cli.main(["info", "x.journey"]) == 130


def _dead_display() -> int:
    """A number under which no server listens, neither at a socket in the file system nor an abstract one nor TCP."""
    known = Path("/proc/net/unix").read_text(encoding="utf-8") if Path("/proc/net/unix").exists() else ""
    for number in range(77, 900):
        name = f"/tmp/.X11-unix/X{number}"
        if Path(name).exists() or Path(f"/tmp/.X{number}-lock").exists() or f"{name}\n" in known:
            continue
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", 6000 + number)) != 0:
                return number
    pytest.skip("every display is alive")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays as Linux has them")
def test_a_dead_display_is_never_asked(document: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": f":{_dead_display()}", "PYTHONPATH": str(ROOT)}
    call = [sys.executable, "-m", "journeymap", "export", str(document), "-o", "x.png", "--map", "3"]
    done = subprocess.run(call, env=environment, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays as Linux has them")
@pytest.mark.parametrize("arguments", [[], ["x.journey"]])
def test_a_window_without_a_display_is_a_sentence(document: Path, tmp_path: Path, arguments: list[str]) -> None:
    left_out = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment |= {"DISPLAY": "", "PYTHONPATH": str(ROOT), "JOURNEYMAP_STATE": str(tmp_path / "state")}
    call = [sys.executable, "-m", "journeymap", *arguments]
    done = subprocess.run(call, env=environment, capture_output=True, timeout=120, check=False)
    assert done.returncode == 3
    assert done.stderr.startswith(b"The window cannot be shown")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_is_full_or_closed_is_no_traceback(document: Path) -> None:
    call = [sys.executable, "-m", "journeymap", "info", str(document)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with open("/dev/full", "wb") as full:
        done = subprocess.run(call, env=environment, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(call, env=environment, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (3, b"")
