"""A picture that was attached is there after the program was killed in the next moment."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.model.edits import attachments
from journeymap.storage import recovery
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy

ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = """
import hashlib, os, sys
from pathlib import Path
from journeymap.model.edits import attachments
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import templates
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy

copy = WorkingCopy.create(StateFolder(Path(sys.argv[1])), templates.load("complaint", "en"), "Killed")
data = b"picture" * 5_000
sha256 = hashlib.sha256(data).hexdigest()
touchpoint = min(record.id for record in copy.document.journey.all(Touchpoint))
copy.pictures.add([(sha256, "image/png", 1, 1, data)])
copy.document.commit(Message("x"), attachments.attach(copy.document.journey, touchpoint, [(sha256, "Letter")]))
print(touchpoint, sha256, flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signal kills at once there")
def test_it_is_recovered_saved_and_opened_elsewhere(tmp_path: Path) -> None:
    state = tmp_path / "state"
    run = [sys.executable, "-c", _PROGRAM, str(state)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    touchpoint, sha256 = done.stdout.split()
    (orphan,) = recovery.orphans(StateFolder(state))
    assert orphan.edits == 1
    (session,) = StateFolder(state).sessions()
    copy = WorkingCopy.resume(StateFolder(state), session)
    assert [each.caption for each in attachments.of(copy.document.journey, touchpoint)] == ["Letter"]
    assert copy.pictures.get(sha256) == b"picture" * 5_000
    copy.save_as(tmp_path / "a.journey")
    copy.close()
    elsewhere = WorkingCopy.open(StateFolder(tmp_path / "other"), tmp_path / "a.journey")
    assert elsewhere.pictures.row(sha256) == (sha256, "image/png", 1, 1, b"picture" * 5_000)
    elsewhere.close()
