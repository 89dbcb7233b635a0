"""A field is as high with the focus, or while something is dragged, as without: nothing below it may move."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from callboard.paths import resources_folder
from callboard.views.look.look import Look

SIZES = (100, 115, 130, 150)


@pytest.fixture(params=SIZES)
def host(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> QWidget:
    Look(resources_folder()).put_on(qapp, ThemeChoice.LIGHT, request.param)
    host = QWidget()
    QVBoxLayout(host)
    qtbot.addWidget(host)
    return host


def _shown(host: QWidget, field: QWidget, qtbot: QtBot) -> None:
    layout = host.layout()
    assert layout is not None
    first = QLineEdit(host)
    layout.addWidget(first)
    layout.addWidget(field)
    host.show()
    host.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)


@pytest.mark.parametrize("name", ["board.search", "dial.to"])
def test_a_field_keeps_its_height(host: QWidget, name: str, qtbot: QtBot) -> None:
    field = QLineEdit(host)
    field.setObjectName(name)
    _shown(host, field, qtbot)
    usual = field.sizeHint().height()
    heights = {}
    for drop in ("can", "yes", ""):
        field.setProperty("drop", drop)
        field.style().polish(field)
        heights[f"drop {drop}"] = field.sizeHint().height()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    heights["focus"] = field.sizeHint().height()
    assert heights == dict.fromkeys(heights, usual)


@pytest.mark.parametrize("kind", ["", "flat"])
def test_a_box_to_choose_from_keeps_its_height(host: QWidget, kind: str, qtbot: QtBot) -> None:
    box, other = QComboBox(host), QComboBox(host)
    for one in (box, other):
        one.setProperty("kind", kind)
        one.addItem("All groups")
    _shown(host, box, qtbot)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.setItemText(0, "Sales")  # a new text has its size worked out anew
    assert box.sizeHint().height() == other.sizeHint().height()
