"""One line for everything: a hint wins over waiting, and waiting over what was said."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from callboard.domain.problems import ProblemCode, problem
from callboard.views.notice_bar import NoticeBar
from callboard.views.status_line import SAID_FOR_MS, StatusLine
from tests.views.conftest import Office


def test_the_most_urgent_text_is_shown(office: Office) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    office.notices.say("said")
    assert line.message.whole == "said"
    office.notices.wait_for("waiting")
    office.notices.hint("hint")
    assert line.message.whole == "hint"
    office.notices.hint("")
    assert line.message.whole == "waiting"
    office.notices.wait_for("")
    assert line.message.whole == "said"
    assert line.message.accessibleName() == "said"


def test_the_tip_of_an_action_and_the_message_are_never_on_top_of_each_other(office: Office) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.resize(600, 26)
    line.show()
    office.notices.say("said")
    line.showMessage("tip")
    line.addPermanentWidget(QLabel("larger", line))  # all is laid out anew, as with another size of text
    QApplication.processEvents()
    assert (line.message.whole, line.message.isVisible()) == ("tip", True)
    at = line.message.mapTo(line, line.message.rect().topLeft())
    line.clearMessage()
    assert (line.message.whole, line.message.isVisible()) == ("said", True)
    assert line.message.mapTo(line, line.message.rect().topLeft()) == at


def test_a_long_text_is_cut_and_kept_whole_in_the_tooltip(office: Office) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.resize(300, 26)
    line.show()
    office.notices.say("word " * 80)
    assert line.message.text().endswith("…")
    assert line.message.toolTip().split() == ["word"] * 80


def test_the_parts_that_matter_are_bold_and_nothing_else_is_markup(office: Office) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.resize(900, 26)
    line.show()
    office.notices.hint("204 <i>Maya</i> rings first.", strong=("204 <i>Maya</i>",))
    assert line.message.whole == "204 <i>Maya</i> rings first."
    assert "font-weight:600'>204 &lt;i&gt;Maya&lt;/i&gt;</span> rings first." in line.message.text()


def test_while_something_is_dragged_the_way_out_stands_at_the_end(office: Office) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.show_freshness("Live")
    line.show_cancel_key(True)
    assert (line.cancel_key.isHidden(), line.fresh.isHidden()) == (False, True)
    line.show_cancel_key(False)
    assert (line.cancel_key.isHidden(), line.fresh.isHidden()) == (True, False)


def test_a_failure_stays_above_the_page_until_it_is_closed(office: Office) -> None:
    bar = NoticeBar(office.notices, office.look, office.host)
    failed = QSignalSpy(office.notices.failed)
    office.notices.fail(problem(ProblemCode.CALL_GONE))
    assert failed.count() == 1
    assert not bar.isHidden()
    bar.close_button.click()
    assert bar.isHidden()


class LayoutRequests(QObject):
    """Counts how often what it watches is to be laid out anew."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_another_text_does_not_have_the_window_laid_out_anew(office: Office, qapp: QApplication) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.resize(900, 26)
    line.show()
    office.host.show()
    office.notices.say("said", "search")
    qapp.processEvents()
    line.show_freshness("Live · updated 10 s ago")
    qapp.processEvents()
    requests = LayoutRequests(line)
    line.installEventFilter(requests)
    line.show_freshness("Live · updated 11 s ago")
    office.notices.say("something else", "search")
    office.notices.hint("and 204 Maya rings first.", strong=("204 Maya",))
    office.notices.hint("")
    qapp.processEvents()
    assert requests.count == 0


@pytest.mark.parametrize("text_size", [100, 200])
def test_how_fresh_all_is_has_room_at_every_size_of_text(office: Office, qapp: QApplication, text_size: int) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.resize(900, 26)
    line.show()
    office.host.show()
    line.show_freshness("Live · updated 9 s ago")
    office.look.put_on(qapp, ThemeChoice.LIGHT, text_size)
    line.show_freshness("Live · updated 10 s ago")
    qapp.processEvents()
    assert line.fresh.width() == line.fresh.sizeHint().width()
    assert line.fresh.geometry().right() <= line.rect().right()
    office.look.put_on(qapp, ThemeChoice.LIGHT)
    qapp.processEvents()
    assert line.fresh.width() == line.fresh.sizeHint().width(), "smaller again with smaller text"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_icon_stands_before_the_message(office: Office, direction: Qt.LayoutDirection) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.setLayoutDirection(direction)
    line.resize(900, 26)
    line.show()
    office.notices.say("said", "search")
    icon = line.findChild(QLabel, "status.icon")
    assert isinstance(icon, QLabel)
    is_before = icon.x() < line.message.x()
    assert is_before == (direction is Qt.LayoutDirection.LeftToRight)
    assert not icon.geometry().intersects(line.message.geometry())


def test_that_no_call_can_be_made_stands_where_nothing_newer_was_said(office: Office) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    line.show_no_calls("no calls")
    assert line.message.whole == "no calls"
    line.show_no_calls("")
    assert line.message.whole == ""
    office.notices.say("older")
    line.show_no_calls("no calls")
    line.show_no_calls("no calls")
    assert line.message.whole == "no calls"
    office.notices.wait_for("waiting")
    assert line.message.whole == "waiting"
    office.notices.wait_for("")
    office.notices.say("newer")
    line.show_no_calls("no calls")
    assert line.message.whole == "newer"
    office.notices.say("")
    assert line.message.whole == "no calls"
    line.show_no_calls("")
    assert line.message.whole == ""


def test_what_happened_is_no_news_for_ever(office: Office, qtbot: QtBot) -> None:
    line = StatusLine(office.notices, office.look, office.host)
    assert line.old_news.interval() == SAID_FOR_MS
    line.old_news.setInterval(1)
    office.notices.say("111 left room 702.")
    assert line.message.whole == "111 left room 702."
    qtbot.waitUntil(lambda: line.message.whole == "")
    assert line.message.accessibleName() == "Messages"
    assert not line.old_news.isActive()
    line.show_no_calls("No calls can be made.")
    office.notices.say("said")
    qtbot.waitUntil(lambda: line.message.whole == "No calls can be made.")


def test_the_cross_that_closes_a_failure_grows_with_the_text(office: Office, qapp: QApplication) -> None:
    bar = NoticeBar(office.notices, office.look, office.host)
    before = bar.close_button.iconSize().width()
    office.look.put_on(qapp, ThemeChoice.LIGHT, text_size=200)
    try:
        assert bar.close_button.iconSize().width() == 2 * before
    finally:
        office.look.put_on(qapp, ThemeChoice.LIGHT)
