"""The descriptions fit the records, the texts and each other."""

from collections import Counter

import pytest

from journeymap.model.records.tables import TABLES
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.forms import on_catalogues
from journeymap.ui.forms.access import Column
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.form import Form
from journeymap.ui.forms.spec import FormSpec, Kind
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.text.registry import texts

FIELDS = [field for form in FORMS.values() for field in form.fields]

ALONE = tuple(each for each in vars(on_catalogues).values() if isinstance(each, FormSpec))
"""Forms of the catalogue window, which has no menu bar."""
CHOOSING = (Kind.CHOICE, Kind.ICON, Kind.ENTRY, Kind.ENTRIES, Kind.CHIPS)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.table}.{field.name}")
def test_each_field_has_a_label_a_tooltip_and_a_place_in_its_record(field):
    assert field.label in texts()
    assert field.tip in texts()
    if isinstance(field.access, Column):
        assert field.access.name in TABLES[field.table].model_fields
    if field.kind is not Kind.LINE:
        assert (field.choices is not None) == (field.kind in CHOOSING)


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_two_fields_and_no_menu_share_a_key(language):
    said = QtTexts(language)
    taken = {mark(said.text(menu.text)) for menu in MENU_BAR}
    assert len(taken) == len(MENU_BAR)
    for form in FORMS.values():
        labels = [said.text(field.label) for field in form.fields]
        marks = Counter(mark(label) for label in labels if "&" in label)
        assert [letter for letter, count in marks.items() if count > 1] == []
        if form not in ALONE:
            assert marks.keys() & taken == set()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("table", FORMS)
def test_every_widget_has_a_name_and_every_label_a_buddy(qtbot, language, table):
    form = Form(FORMS[table], QtTexts(language))
    qtbot.addWidget(form)
    form.complete()
    for row in form.rows():
        assert row.editor.widget.accessibleName() or row.editor.widget.focusProxy().accessibleName()
        assert row.editor.widget.toolTip()
        assert row._label is None or row._label.buddy() is row.editor.widget


def mark(label: str) -> str:
    return label[label.index("&") + 1].lower()
