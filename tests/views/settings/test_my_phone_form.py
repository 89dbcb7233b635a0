"""Which phone is mine, in the settings."""

from PySide6.QtWidgets import QLabel

from callboard.domain.board import Board
from callboard.models.extension_model import ExtensionModel
from callboard.views.fields.number_field import NumberField
from callboard.views.settings.my_phone_form import MyPhoneForm
from tests.doubles.boards import all_new
from tests.views.conftest import Office


def test_its_name_is_shown_as_soon_as_anybody_has_one(office: Office) -> None:
    board, known = Board(), office.board
    people = ExtensionModel(lambda facts: facts.extension.name, lambda facts: "", office.host)
    form = MyPhoneForm(office.my_phone, lambda: board, NumberField(people, office.look), office.look, office.host)
    form.show()
    shown = form.findChild(QLabel, "settings.my_phone.now")
    assert isinstance(shown, QLabel)
    assert shown.text() == "100"
    board = known
    people.show(all_new(known))
    assert shown.text() == "100 Reception"
