"""An icon before the text of a field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from callboard.paths import resources_folder
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.look.look import Look


def test_the_text_begins_behind_the_icon_on_either_side(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    icon = FieldIcon(field, "search", Look(resources_folder(), field))
    field.resize(200, 34)
    field.show()
    qtbot.waitUntil(icon.isVisible)
    assert field.rect().contains(icon.geometry())
    assert field.textMargins().left() >= icon.width()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert icon.geometry().left() > field.width() // 2
    assert field.textMargins().right() >= icon.width()
    assert field.textMargins().left() == 0
