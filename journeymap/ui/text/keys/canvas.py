"""What the canvas and the exports say."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "canvas.empty": QT_TRANSLATE_NOOP("journeymap", "No map yet"),
    "canvas.empty.hint": QT_TRANSLATE_NOOP("journeymap", "Open a journey, or start a new one from a template."),
    "export.png": QT_TRANSLATE_NOOP("journeymap", "Picture (PNG)"),
    "export.svg": QT_TRANSLATE_NOOP("journeymap", "Vector drawing (SVG)"),
    "export.pdf": QT_TRANSLATE_NOOP("journeymap", "Document (PDF)"),
    "export.option.scale": QT_TRANSLATE_NOOP("journeymap", "Scale"),
    "export.option.width": QT_TRANSLATE_NOOP("journeymap", "Width in pixels"),
    "export.option.dpi": QT_TRANSLATE_NOOP("journeymap", "Dots per inch"),
    "export.option.transparent": QT_TRANSLATE_NOOP("journeymap", "Transparent background"),
    "export.option.paper": QT_TRANSLATE_NOOP("journeymap", "Pages"),
    "export.paper.exact": QT_TRANSLATE_NOOP("journeymap", "One page as large as the map"),
    "export.capped": QT_TRANSLATE_NOOP(
        "journeymap",
        "The picture was made smaller than asked for, {width} × {height} pixels: larger ones open in few programs.",
    ),
    "export.too-small": QT_TRANSLATE_NOOP(
        "journeymap",
        "This map is too large for a PNG: it could have {width} × {height} pixels at most, {percent} % of its size, "
        "and nobody could read it. Export it as SVG, or as PDF on sheets of A3 or A4.",
    ),
    "export.page-capped": QT_TRANSLATE_NOOP(
        "journeymap", "The page shows the map at {percent} %: PDF pages cannot be longer than 5 metres."
    ),
    "export.no-memory": QT_TRANSLATE_NOOP(
        "journeymap", "There is not enough memory for a picture of {width} × {height} pixels. Choose a smaller scale."
    ),
    "canvas.accessible.card": QT_TRANSLATE_NOOP("journeymap", "Touchpoint {number} of {total}: {what}"),
}
