"""The Connection page: rows on the left, what to do on the right."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from callboard.controller.line.line_figures import LineNumbers
from callboard.domain.preferences import ThemeChoice
from callboard.domain.problems import Problem, ProblemCode
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.views.connection.connection_page import ConnectionPage
from tests.doubles.clipped import clipped_in
from tests.views.conftest import Office

ALL = tuple(Check)
SILENT = Problem(ProblemCode.CANNOT_CONNECT, {"host": "pbx.example", "port": "5482", "case": "silent"})
LONG = Problem(ProblemCode.FILE_MISSING, {"file": "sl.dll", "folder": "/a/very/long/folder" * 12})


def failed(check: Check, why: Problem = SILENT) -> CheckResult:
    return CheckResult(check, CheckState.FAILED, problem=why)


def passed(check: Check) -> CheckResult:
    return CheckResult(check, CheckState.PASSED)


@pytest.fixture
def page(office: Office) -> ConnectionPage:
    page = ConnectionPage(LineNumbers, office.look, office.host)
    page.resize(office.host.size())
    page.show_pbx("Harbour & Finch HQ · 3CX 11")
    page.prepare(ALL)
    page.show()
    return page


def about(page: ConnectionPage) -> str:
    label = page.findChild(QLabel, "connection.about")
    assert isinstance(label, QLabel)
    return label.text()


def test_before_the_first_check(page: ConnectionPage) -> None:
    assert about(page) == "Harbour & Finch HQ · 3CX 11 · not checked yet"
    assert page.tag.isHidden()
    assert page.fix.again.text() == "Check now"
    assert page.list.current == 0


def test_results_come_live(page: ConnectionPage) -> None:
    page.begin(ALL)
    assert page.is_running
    assert about(page).endswith("checking now")
    assert page.tag.text.text() == "Checking…"
    for check in ALL:
        page.take(CheckResult(check, CheckState.CHECKING))
        page.take(passed(check))
    page.end(0.0)
    assert not page.is_running
    assert page.tag.text.text() == "No problems found"
    assert page.fix.again.text() == "Check again"


def test_the_first_failure_is_explained(page: ConnectionPage) -> None:
    page.begin(ALL)
    page.take(passed(Check.SETTINGS))
    page.take(failed(Check.NETWORK))
    page.take(failed(Check.SIGN_IN))
    assert page.list.current == ALL.index(Check.NETWORK)
    assert page.fix.head.text() == "The phone system does not answer"
    assert len(page.fix.steps.shown) == 4
    page.end(0.0)
    assert page.tag.text.text() == "2 problems found"


def test_a_row_that_somebody_selected_meanwhile_stays_selected(page: ConnectionPage) -> None:
    page.begin(ALL)
    page.list.rows.setFocus()
    QTest.keyClick(page.list.rows, Qt.Key.Key_Down)
    assert page.list.current == 1
    page.take(failed(Check.NETWORK))
    assert page.list.current == 1


def test_arrows_show_what_each_row_found(page: ConnectionPage) -> None:
    page.begin(ALL)
    page.take(failed(Check.NETWORK))
    page.list.rows.setFocus()
    QTest.keyClick(page.list.rows, Qt.Key.Key_Home)
    assert page.fix.head.text() == "Connection settings"
    QTest.keyClick(page.list.rows, Qt.Key.Key_End)
    assert page.fix.head.text() == "My phone exists"
    assert page.fix.steps.isHidden()


def test_arrows_scroll_to_the_row_that_is_selected(page: ConnectionPage, office: Office, qapp: QApplication) -> None:
    office.host.resize(816, 300)
    page.resize(816, 300)
    office.host.activateWindow()
    qapp.processEvents()
    rows, seen = page.list.rows, page._scroll.viewport()
    rows.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(rows, key)
        at = rows.visualRect(rows.currentIndex())
        assert rows.viewport().mapTo(seen, at.topLeft()).y() >= 0
        assert rows.viewport().mapTo(seen, at.bottomLeft()).y() <= seen.height()


def test_enter_goes_to_what_can_be_done(page: ConnectionPage, office: Office, qtbot: QtBot) -> None:
    office.host.activateWindow()
    page.begin(ALL)
    page.take(failed(Check.NETWORK))
    page.list.rows.setFocus()
    QTest.keyClick(page.list.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(page.fix.again.hasFocus)


def test_why_selects_the_first_failure_now_or_as_soon_as_there_is_one(page: ConnectionPage) -> None:
    page.begin(ALL)
    page.take(failed(Check.NETWORK))
    page.list.select(0)
    page.show_first_failure()
    assert page.list.current == ALL.index(Check.NETWORK)
    page.begin(ALL)
    page.show_first_failure()
    page.take(failed(Check.FILES))
    assert page.list.current == ALL.index(Check.FILES)


def test_a_check_that_runs_can_be_stopped(page: ConnectionPage) -> None:
    page.begin(ALL)
    page.take(passed(Check.SETTINGS))
    page.take(CheckResult(Check.FILES, CheckState.CHECKING))
    stopped, asked = QSignalSpy(page.stop_requested), QSignalSpy(page.check_requested)
    assert page.fix.again.text() == "Stop checking"
    QTest.mouseClick(page.fix.again, Qt.MouseButton.LeftButton)
    assert (stopped.count(), asked.count()) == (1, 0)
    page.stop()
    assert [one.state for one in page.model.results[:2]] == [CheckState.PASSED, CheckState.NOT_CHECKED]
    assert page.fix.again.text() == "Check now"
    assert page.tag.isHidden()


def test_the_buttons_ask(page: ConnectionPage) -> None:
    asked = [QSignalSpy(signal) for signal in (page.check_requested, page.settings_requested, page.report_requested)]
    for button in (page.fix.again, page.fix.settings, page.fix.report):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [spy.count() for spy in asked] == [1, 1, 1]


def test_a_button_that_is_off_says_why_beside_it(page: ConnectionPage) -> None:
    page.fix.refuse_settings("There is nothing to set.")
    assert not page.fix.settings.isEnabled()
    assert page.fix.why_no_settings.isVisible()
    assert page.fix.settings.accessibleDescription() == "There is nothing to set."
    page.fix.refuse_settings("")
    assert page.fix.settings.isEnabled()
    assert not page.fix.why_no_settings.isVisible()


def test_it_is_read_out(page: ConnectionPage) -> None:
    page.begin(ALL)
    page.take(failed(Check.NETWORK))
    index = page.list.rows.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Phone system answers on the network, failed, No answer from pbx.example, port 5482."
    assert page.list.rows.accessibleName() == "Checks"
    assert "Is this PC online?" in page.fix.accessibleDescription()


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [QSize(816, 360), QSize(1282, 640)])
def test_all_of_it_can_be_seen(
    page: ConnectionPage, office: Office, qapp: QApplication, text_size: int, size: QSize
) -> None:
    office_look = office.look
    office_look.put_on(qapp, ThemeChoice.LIGHT, text_size)
    office.host.resize(size)
    page.resize(size)
    page.begin(ALL)
    page.take(failed(Check.FILES, LONG))
    qapp.processEvents()
    rows = page.list.rows
    last = rows.visualRect(page.model.index(len(ALL) - 1, 0))
    assert last.bottom() <= rows.viewport().height(), "the list is as high as all of its rows"
    inside = page._scroll.widget()
    assert inside.width() <= page._scroll.viewport().width(), "nothing has to be scrolled sideways"
    is_narrow = size.width() < office_look.px(720)
    assert (page._both.direction() is QBoxLayout.Direction.TopToBottom) is is_narrow
    assert clipped_in(office.host) == []
    office_look.put_on(qapp, ThemeChoice.LIGHT)
