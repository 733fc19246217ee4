"""Copies the icons that the program itself uses out of Lucide's archive, which takes long to open at a start.

python .ci/icons.py     write resources/icons/strokes.json anew; a test says when that is needed
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from journeymap.ui.theme import icons  # noqa: E402

TARGET = ROOT / "resources" / "icons" / "strokes.json"
PLACES = (
    "journeymap/ui/actions",
    "journeymap/ui/panels",
    "journeymap/ui/shell.py",
    "journeymap/model/layout",
    "resources/catalogue",
)
_LITERAL = re.compile(r'"([a-z0-9-]+)"')


def wanted() -> dict[str, str]:
    """Name to source text of every icon that the code or the catalogues name."""
    found: set[str] = set()
    for place in PLACES:
        top = ROOT / place
        for path in [top] if top.is_file() else (*top.rglob("*.py"), *top.rglob("*.json")):
            found.update(_LITERAL.findall(path.read_text("utf-8")))
    return {name: icons.drawing(name) for name in sorted(found) if icons.known(name)}


if __name__ == "__main__":
    TARGET.write_text(json.dumps(wanted(), indent=1) + "\n", "utf-8")
