"""A picture as SVG: the text comes from storage, this puts it into a file."""

from pathlib import Path

from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Message
from journeymap.storage.interchange import svg
from journeymap.ui.export.options import Options
from journeymap.ui.export.progress import Progress, report
from journeymap.ui.export.replacing import replacing
from journeymap.ui.theme.tokens import Theme


def write_svg(
    picture: Picture, theme: Theme, path: Path, options: Options, progress: Progress | None = None
) -> list[Message]:
    """Write `picture` to `path`; never anything to say. Raises CannotSave, and Cancelled."""
    scale = options.scale or 1.0
    if options.width is not None:
        scale = options.width / max(1.0, picture.width)
    text = svg.write(
        picture,
        theme,
        transparent=options.transparent,
        scale=scale,
        language=options.language,
        progress=lambda share: report(progress, share * 0.9),
    )
    with replacing(path) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")
        report(progress, 1.0)
    return []
