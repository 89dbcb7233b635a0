"""The buttons of a row fit it, however narrow it is and however large the text."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from callboard.models.call_acts import CallAct
from callboard.views.call_list.call_buttons import CallButtons
from tests.views.conftest import Office

RINGING = (CallAct.PICK_UP, CallAct.DIVERT)


def _buttons(office: Office, qtbot: QtBot, wide: int) -> CallButtons:
    buttons = CallButtons(office.look)
    qtbot.addWidget(buttons)
    buttons.show_acts(RINGING, lambda act: f"tip of {act}", lambda _: "")
    buttons.resize(wide, 120)
    buttons.show()
    return buttons


def test_where_there_is_room_they_have_words_and_icons(office: Office, qtbot: QtBot) -> None:
    for act in RINGING:
        button = _buttons(office, qtbot, 340).button(act)
        assert button is not None
        assert button.text()
        assert not button.icon().isNull()


@pytest.mark.parametrize("wide", [340, 300, 240, 180])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_none_is_cut(office: Office, qapp: QApplication, qtbot: QtBot, text_size: int, wide: int) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT, text_size)
    buttons = _buttons(office, qtbot, wide)
    for act in RINGING:
        button = buttons.button(act)
        assert button is not None
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= buttons.width()
        assert button.text() or not button.icon().isNull()
        assert button.accessibleName()
        assert button.toolTip() == f"tip of {act}"
