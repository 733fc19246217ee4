"""The formats a map can be exported to, as data: command line and dialog ask here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Message
from journeymap.ui.export.options import Options
from journeymap.ui.export.progress import Progress, report
from journeymap.ui.theme.tokens import Theme

Writer = Callable[[Picture, Theme, Path, Options, Progress | None], list[Message]]


@dataclass(frozen=True, slots=True)
class Format:
    """`label` and the keys `export.option.NAME` of `options` are texts; `options` are the fields it heeds."""

    name: str
    suffix: str
    label: str
    options: tuple[str, ...]
    write: Writer


def run(
    name: str,
    picture: Picture,
    theme: Theme,
    path: Path,
    options: Options | None = None,
    progress: Progress | None = None,
) -> list[Message]:
    """Write `picture` as format `name`; returns what the person should know about the result.

    PNG and PDF need a QGuiApplication. Raises KeyError for an unknown format, CannotSave with the sentence for
    people, and Cancelled if `progress` answers False; in both cases what stood at `path` is untouched.
    """
    chosen = FORMATS[name]
    report(progress, 0.0)
    return chosen.write(picture, theme, path, options or Options(), progress)


def of_path(path: Path) -> Format | None:
    """The format that a file name asks for."""
    return next((known for known in FORMATS.values() if known.suffix == path.suffix.lower()), None)


def _png(picture: Picture, theme: Theme, path: Path, options: Options, progress: Progress | None) -> list[Message]:
    from journeymap.ui.export.png import write_png

    return write_png(picture, theme, path, options, progress)


def _pdf(picture: Picture, theme: Theme, path: Path, options: Options, progress: Progress | None) -> list[Message]:
    from journeymap.ui.export.pdf import write_pdf

    return write_pdf(picture, theme, path, options, progress)


def _svg(picture: Picture, theme: Theme, path: Path, options: Options, progress: Progress | None) -> list[Message]:
    from journeymap.ui.export.svg import write_svg

    return write_svg(picture, theme, path, options, progress)


FORMATS: dict[str, Format] = {
    known.name: known
    for known in (
        Format("png", ".png", "export.png", ("scale", "width", "dpi", "transparent"), _png),
        Format("svg", ".svg", "export.svg", ("scale", "transparent"), _svg),
        Format("pdf", ".pdf", "export.pdf", ("scale", "paper", "transparent"), _pdf),
    )
}
