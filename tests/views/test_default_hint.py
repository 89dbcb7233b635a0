"""What Enter would do stands in the status line while the keyboard is there, and takes no news away."""

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callboard.views.default_hint import DefaultHint
from callboard.views.status_line import StatusLine
from tests.views.conftest import Office


def _line(office: Office) -> StatusLine:
    line = StatusLine(office.notices, office.look, office.host)
    line.resize(900, 26)
    line.show()
    return line


def test_it_is_said_where_the_keyboard_is(office: Office, qtbot: QtBot) -> None:
    line, here, elsewhere = _line(office), QLineEdit(office.host), QLineEdit(office.host)
    hint = DefaultHint(office.notices, office.host)
    words = ["Enter: call"]
    hint.add(here, lambda: words[0])
    for field in (here, elsewhere):
        field.show()
    office.host.activateWindow()
    here.setFocus()
    qtbot.waitUntil(lambda: line.suggestion.whole == "Enter: call")
    words[0] = "Enter: transfer"
    hint.refresh()
    qtbot.waitUntil(lambda: line.suggestion.whole == "Enter: transfer")
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: not line.suggestion.whole)


def test_news_come_first(office: Office) -> None:
    line = _line(office)
    office.notices.suggest("Enter: call")
    assert not line.suggestion.isHidden()
    office.notices.say("News")
    QApplication.processEvents()
    assert (line.message.text(), line.suggestion.text()) == ("News", "Enter: call")
    assert line.suggestion.x() > line.message.geometry().right()
    office.notices.say("A long piece of news " * 8)
    assert line.suggestion.width() == 0


def test_what_is_more_urgent_stands_alone(office: Office) -> None:
    line = _line(office)
    office.notices.suggest("Enter: call")
    office.notices.hint("Drop to call")
    assert line.suggestion.isHidden()
    office.notices.hint("")
    assert not line.suggestion.isHidden()
    office.notices.wait_for("Waiting")
    assert line.suggestion.isHidden()
