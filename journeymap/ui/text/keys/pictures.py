"""Texts of pictures at touchpoints."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "action.add-picture": QT_TRANSLATE_NOOP("journeymap", "Add p&icture…"),
    "action.show-pictures": QT_TRANSLATE_NOOP("journeymap", "Show p&ictures"),
    "kind.picture": QT_TRANSLATE_NOOP("journeymap", "Pictures"),
    "form.section.pictures": QT_TRANSLATE_NOOP("journeymap", "Pictures"),
    "form.attachment.caption": QT_TRANSLATE_NOOP("journeymap", "Caption"),
    "form.attachment.caption.tip": QT_TRANSLATE_NOOP("journeymap", "What can be seen in the picture"),
    "picture.card.pictures": QT_TRANSLATE_NOOP("journeymap", "%n pictures"),
    "pictures.add-line": QT_TRANSLATE_NOOP("journeymap", "Add a picture"),
    "pictures.add-line.tip": QT_TRANSLATE_NOOP("journeymap", "Or drop pictures here, or paste one"),
    "pictures.picture": QT_TRANSLATE_NOOP("journeymap", "Picture"),
    "pictures.pasted": QT_TRANSLATE_NOOP("journeymap", "Pasted picture"),
    "pictures.open": QT_TRANSLATE_NOOP("journeymap", "Show large"),
    "pictures.up": QT_TRANSLATE_NOOP("journeymap", "Move up"),
    "pictures.down": QT_TRANSLATE_NOOP("journeymap", "Move down"),
    "pictures.save": QT_TRANSLATE_NOOP("journeymap", "Save as…"),
    "pictures.remove": QT_TRANSLATE_NOOP("journeymap", "Remove"),
    "pictures.more": QT_TRANSLATE_NOOP("journeymap", "More about this picture"),
    "pictures.previous": QT_TRANSLATE_NOOP("journeymap", "Previous picture"),
    "pictures.next": QT_TRANSLATE_NOOP("journeymap", "Next picture"),
    "pictures.number": QT_TRANSLATE_NOOP("journeymap", "{number} of {count}"),
    "pictures.none": QT_TRANSLATE_NOOP("journeymap", "This touchpoint has no pictures."),
    "pictures.missing": QT_TRANSLATE_NOOP("journeymap", "The picture is not in the document, or is damaged."),
    "pictures.there-already": QT_TRANSLATE_NOOP("journeymap", "The touchpoint has this picture already."),
    "pictures.choose-card": QT_TRANSLATE_NOOP(
        "journeymap", "The clipboard holds a picture. Select the touchpoint that it belongs to."
    ),
    "pictures.not-a-file": QT_TRANSLATE_NOOP("journeymap", "“{name}” is not a file."),
    "pictures.cannot-read": QT_TRANSLATE_NOOP("journeymap", "“{name}” cannot be read: {reason}."),
    "pictures.file-too-large": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” is larger than {limit} MB. Scale the picture down first."
    ),
    "pictures.too-many-pixels": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” has more than 40 million pixels. Scale the picture down first."
    ),
    "pictures.no-picture": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” is not a picture that can be added. Use PNG, JPEG, WebP or GIF."
    ),
    "pictures.no-svg": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” is a drawing in SVG, which can hide other things. Export it as PNG."
    ),
    "pictures.broken": QT_TRANSLATE_NOOP("journeymap", "“{name}” is damaged or incomplete."),
    "pictures.too-large": QT_TRANSLATE_NOOP("journeymap", "“{name}” is too large to be added as it is."),
    "pictures.and-more": QT_TRANSLATE_NOOP("journeymap", "{first} %n more pictures were not added."),
    "pictures.scale-title": QT_TRANSLATE_NOOP("journeymap", "%n pictures are too large. Scale them down?"),
    "pictures.scale-text": QT_TRANSLATE_NOOP(
        "journeymap",
        "A document takes pictures of up to {side} pixels a side and {megabytes} MB. Your own files stay as they are.",
    ),
    "pictures.scale": QT_TRANSLATE_NOOP("journeymap", "Scale down"),
    "pictures.save-title": QT_TRANSLATE_NOOP("journeymap", "Save picture"),
    "edit.add-pictures": QT_TRANSLATE_NOOP("journeymap", "Add %n pictures to “{title}”"),
    "edit.remove-picture": QT_TRANSLATE_NOOP("journeymap", "Remove picture from “{title}”"),
    "edit.move-picture": QT_TRANSLATE_NOOP("journeymap", "Move picture of “{title}”"),
}
