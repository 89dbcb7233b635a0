"""Which phone is mine, in the settings."""

from callboard.domain.board import Board
from callboard.views.fields.number_field import NumberField
from callboard.views.settings.my_phone_form import MyPhoneForm
from callboard.views.settings.sections import follow_names
from tests.views.conftest import Office
from PySide6.QtWidgets import QLabel


def test_its_name_is_shown_as_soon_as_it_is_known(office: Office) -> None:
    known = office.board
    now = [Board()]
    form = MyPhoneForm(office.my_phone, lambda: now[0], NumberField(office.people, office.look), office.look)
    form.setParent(office.host)
    shown = form.findChild(QLabel, "settings.my_phone.now")
    assert isinstance(shown, QLabel)
    assert shown.text() == "100"
