"""The buttons of a row fit it, however narrow it is and however large the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from callboard.models.calls.call_acts import CallAct
from callboard.views.call_list.call_buttons import CallButtons
from callboard.views.call_list.call_delegate import TALL_HEIGHT
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


@pytest.mark.parametrize("wide", [420, 340, 300])
@pytest.mark.parametrize("acts", [RINGING, (CallAct.TRANSFER, CallAct.HANG_UP)])
def test_all_of_the_reason_stands_beside_buttons_that_do_nothing(
    office: Office, qtbot: QtBot, wide: int, acts: tuple[CallAct, ...]
) -> None:
    buttons = _buttons(office, qtbot, wide)
    buttons.show_acts(acts, str, lambda _: "Not connected to the phone system.")
    why = buttons.findChild(QLabel, "calls.why_not")
    assert isinstance(why, QLabel)

    def fits() -> bool:
        needed = why.fontMetrics().boundingRect(why.contentsRect(), int(Qt.TextFlag.TextWordWrap), why.text())
        return needed.width() <= why.width() and why.geometry().top() + needed.height() <= TALL_HEIGHT

    qtbot.waitUntil(fits)
    for act in acts:
        button = buttons.button(act)
        assert button is not None
        assert button.accessibleName()
