"""The forms of all record types, as data: inspector, dialogs and tables make their widgets of the same ones."""

from journeymap.ui.forms import on_catalogues, on_frame, on_notes, on_touchpoint
from journeymap.ui.forms.spec import FormSpec

_ALL = (
    on_touchpoint.TOUCHPOINT,
    on_touchpoint.LINK,
    on_frame.PHASE,
    on_frame.LANE,
    on_frame.MAP,
    on_catalogues.CHANNEL,
    on_catalogues.PERSONA,
    on_catalogues.OWNER,
    on_catalogues.SYSTEM,
    on_catalogues.INFORMATION_ITEM,
    on_catalogues.EVIDENCE,
    on_notes.PAIN_POINT,
    on_notes.OPPORTUNITY,
    on_notes.READING,
    on_notes.COMMENT,
)

FORMS: dict[str, FormSpec] = {form.table: form for form in _ALL}
