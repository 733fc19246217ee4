"""The program killed, its file changed under it, two of it at once: what was acknowledged is there afterwards."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from journeymap import probe

ROOT = Path(__file__).parents[1]
START = "import sys; from journeymap import probe; sys.exit(probe.main(sys.argv[1:]))"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills process groups")


class Bench:
    """A document and a state folder, and the probe run on them in processes of its own."""

    def __init__(self, root: Path, state: str = "state") -> None:
        self.root = root
        self.file = root / "doc" / "t.journey"
        self.state = root / state
        self.file.parent.mkdir(exist_ok=True)
        self.acked = self.saved = 0

    def command(self, action: str, *more: str) -> list[str]:
        return [sys.executable, "-c", START, action, "--file", str(self.file), "--state", str(self.state), *more]

    def run(self, action: str, *more: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(self.command(action, *more), capture_output=True, text=True, cwd=ROOT, timeout=120)
        assert "Traceback" not in done.stderr, done.stderr
        self.note(done.stdout.splitlines())
        return done

    def start(self, *more: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self.command("drive", *more), stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, bufsize=0
        )

    def note(self, lines: Sequence[str]) -> None:
        for line in lines:
            words = line.split()
            if words[:1] == ["ACK"]:
                self.acked = int(words[1])
            if words[:1] == ["SAVED"]:
                self.saved = int(words[1])

    def read_until(self, process: subprocess.Popen[bytes], word: str) -> None:
        """Follow the process up to the first line that begins with `word`."""
        for raw in process.stdout:
            self.note([raw.decode()])
            if raw.decode().startswith(word):
                return
        pytest.fail(process.stderr.read().decode())

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        process.send_signal(signal.SIGKILL)
        rest, errors = process.communicate(timeout=60)
        whole = rest.decode().rsplit("\n", 1)[0]
        self.note(whole.splitlines())
        assert "Traceback" not in errors.decode()

    def verify(self) -> dict[str, object]:
        """Nothing acknowledged is missing, nothing is damaged, nothing lies about."""
        done = self.run("verify")
        found = json.loads(done.stdout)
        assert (done.returncode, found["ok"], found["problems"]) == (0, True, [])
        assert found["last"] >= self.acked
        assert [name for name in os.listdir(self.file.parent) if not name.endswith(".journey")] == []
        return found


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path)


def test_driving_to_the_end_saves_everything_and_goes_on_the_next_time(bench):
    assert "READY 0" in bench.run("drive", "--count", "12").stdout
    assert bench.verify()["doc_last"] == 12
    assert "READY 12" in bench.run("drive", "--count", "3", "--seed", "1").stdout
    assert bench.verify() == {"ok": True, "last": 15, "doc_last": 15, "problems": []}
    assert os.listdir(bench.file.parent) == ["t.journey"]


def test_killed_at_any_moment_it_keeps_what_it_acknowledged(bench):
    random = Random(20)
    for seed in range(4):
        process = bench.start("--seed", str(seed))
        bench.read_until(process, random.choice(["READY", "ACK", "SAVED"]))
        time.sleep(random.random() * 0.2)
        bench.kill(process)
        assert bench.verify()["doc_last"] >= bench.saved
    assert bench.acked > 0


@pytest.mark.parametrize("change", ["replace", "truncate", "delete", "move", "garbage", "touch"])
def test_the_file_changed_under_it(bench, change):
    bench.run("drive", "--count", "6")
    foreign = bench.root / "foreign.journey"
    foreign.write_bytes(bench.file.read_bytes())
    colleague = Bench(bench.root, "state of a colleague")
    colleague.file = foreign
    colleague.run("drive", "--count", "2", "--seed", "5")
    theirs = foreign.read_bytes()
    process = bench.start("--seed", "3")
    bench.read_until(process, "SAVED")
    match change:
        case "replace":
            os.replace(foreign, bench.file)
        case "truncate":
            os.truncate(bench.file, 0)
        case "delete":
            bench.file.unlink()
        case "move":
            bench.file.rename(bench.file.with_name("moved by colleague.journey"))
        case "garbage":
            with bench.file.open("r+b") as file:
                file.write(b"\x07" * 4096)
        case "touch":
            os.utime(bench.file, ns=(1, 1))
    bench.read_until(process, "CONFLICT" if change in ("replace", "garbage") else "SAVED")
    bench.kill(process)
    assert bench.verify()["doc_last"] >= bench.saved
    others = [path.read_bytes() for path in bench.file.parent.glob("t (other copy *).journey")]
    assert others == ([theirs] if change == "replace" else others)
    assert len(others) == (change in ("replace", "garbage"))


def test_a_second_instance_on_the_same_machine_is_told(bench):
    process = bench.start()
    bench.read_until(process, "SAVED")
    assert bench.run("drive", "--count", "3", "--seed", "1").stdout == "LOCKED\n"
    bench.kill(process)
    bench.verify()


def test_two_machines_on_one_file_lose_nothing(tmp_path):
    first, second = Bench(tmp_path, "one"), Bench(tmp_path, "two")
    first.run("drive", "--count", "5")
    processes = [(first, first.start("--seed", "1")), (second, second.start("--seed", "2"))]
    for bench, process in processes:
        bench.read_until(process, "SAVED")
    time.sleep(0.3)
    for bench, process in processes:
        bench.kill(process)
    for bench, _ in processes:
        bench.verify()


def test_open_draws_a_document_and_leaves_it_alone(bench):
    bench.run("drive", "--count", "25")
    before = bench.file.read_bytes()
    opened = Bench(bench.root, "another state")
    done = opened.run("open")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"status": "ok"})
    assert bench.file.read_bytes() == before
    assert os.listdir(bench.file.parent) == ["t.journey"]


@pytest.mark.parametrize("content", [b"", b"not a journey at all" * 50, None])
def test_open_refuses_in_one_sentence(bench, content):
    if content is not None:
        bench.file.write_bytes(content)
    done = bench.run("open")
    said = json.loads(done.stdout)
    assert (done.returncode, said["status"]) == (2, "refused")
    assert said["reason"].endswith(".")
    assert "\n" not in said["reason"]
    assert content is None or bench.file.read_bytes() == content


def test_a_state_folder_that_cannot_be_used_is_said(bench):
    bench.state.write_text("in the way")
    assert bench.run("drive", "--count", "1").stdout.startswith("NO-STATE")


def test_verify_reports_a_gap_in_the_edits(bench, capsys):
    from journeymap.model.edits import touchpoints
    from journeymap.model.messages import Message
    from journeymap.storage.state import StateFolder
    from journeymap.storage.working_copy import WorkingCopy

    bench.run("drive", "--count", "5")
    copy = WorkingCopy.open(StateFolder(bench.state), bench.file)
    copy.document.commit(Message("x"), touchpoints.remove(copy.document.journey, ["probe-3"]))
    copy.close()
    assert bench.run("verify").returncode == probe.PROBLEMS


@pytest.mark.parametrize(("ruin", "code"), [("cut", probe.PROBLEMS), ("zeros", probe.PROBLEMS), ("others", probe.OK)])
def test_verify_tells_a_torn_save_from_what_others_did(bench, ruin, code):
    bench.run("drive", "--count", "5")
    data = bench.file.read_bytes()
    torn = {"cut": data[: len(data) // 2], "zeros": data[:4096] + bytes(len(data) - 4096), "others": b"\x07" * 4096}
    bench.file.write_bytes(torn[ruin])
    assert bench.run("verify").returncode == code
