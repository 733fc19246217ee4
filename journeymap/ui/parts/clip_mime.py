"""Clips as the clipboard carries them: our own JSON, a list for text programs, a table for the others; and back."""

import html

from PySide6.QtCore import QMimeData

from journeymap.model import order
from journeymap.model.clipping import Clip, clip
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.parts import html_text

MIME = "application/vnd.journeymap.clip+json"
_LONGEST = 20_000_000
"""Characters of foreign text that are looked at."""
_BULLETS = "•‣◦▪*-–—"


def written(journey: Journey, ids: list[str]) -> QMimeData:
    """What copying these touchpoints puts on the clipboard."""
    data = QMimeData()
    chosen = set(ids)
    data.setData(MIME, clip(journey, chosen).to_json().encode("utf-8"))
    map_id = journey.need(Touchpoint, ids[0]).map_id
    reading = [touchpoint for touchpoint in order.touchpoints(journey, map_id) if touchpoint.id in chosen]
    data.setText("\n".join(touchpoint.title for touchpoint in reading))
    rows = "".join(_row(journey, touchpoint) for touchpoint in reading)
    data.setHtml(f"<table>{rows}</table>")
    return data


def read(data: QMimeData | None) -> Clip | list[tuple[str, str]] | Message:
    """What can be pasted: a clip, rows of (title, note), or a sentence that says why nothing can.

    None is what Qt answers where the window system has no clipboard, or its owner has gone.
    """
    if data is None:
        return Message("keyboard.paste-nothing")
    if data.hasFormat(MIME):
        try:
            found = Clip.from_json(bytes(data.data(MIME).data()).decode("utf-8", "replace"))
        except ValueError:
            pass  # somebody else's data under our name: perhaps there is text as well
        else:
            if found.columns:
                return found
    found_rows = rows(text_of(data))
    if found_rows:
        return found_rows
    return Message("keyboard.paste-picture" if data.hasImage() else "keyboard.paste-nothing")


def text_of(data: QMimeData) -> str:
    """The text that other programs offer, whatever it is dressed in."""
    text = data.text()[:_LONGEST] if data.hasText() else ""
    if not text.strip() and data.hasHtml():
        text = html_text.text_of(data.html()[:_LONGEST])
    return text


def rows(text: str) -> list[tuple[str, str]]:
    """One (title, note) a line: of a table the first column is the title, what stands in the others the note."""
    found = []
    for line in text.splitlines():
        cells = [cell.strip().strip('"') for cell in line.split("\t")]
        title = next((cell for cell in cells if cell), "")
        if title:
            rest = cells[cells.index(title) + 1 :]
            found.append((_without_bullet(title), "\n".join(cell for cell in rest if cell)))
    return found


def _without_bullet(title: str) -> str:
    head, _, rest = title.partition(" ")
    return rest.strip() if rest.strip() and len(head) == 1 and head in _BULLETS else title


def _row(journey: Journey, touchpoint: Touchpoint) -> str:
    phase, lane = journey.need(Phase, touchpoint.phase_id), journey.need(Lane, touchpoint.lane_id)
    cells = (touchpoint.title, phase.title, lane.title, touchpoint.note)
    inside = "".join(f"<td>{html.escape(cell).replace(chr(10), '<br>')}</td>" for cell in cells)
    return f"<tr>{inside}</tr>"
