"""The banner while there is no connection."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import ProblemCode, problem
from callboard.views.connection_banner import ConnectionBanner
from tests.views.conftest import Office

LOST = Connection(LineState.LOST, retry_in_s=5.0)
FAILED = Connection(LineState.FAILED, problem(ProblemCode.SIGN_IN_REFUSED), retry_in_s=5.0)


@pytest.fixture
def banner(office: Office) -> ConnectionBanner:
    banner = ConnectionBanner(office.look, office.host)
    banner.show_connection(Connection(LineState.CONNECTING), None)
    return banner


def test_a_line_lost_for_a_moment_is_not_worth_a_banner(banner: ConnectionBanner, qtbot: QtBot) -> None:
    banner.show_connection(LOST, None)
    assert not banner.isVisible()
    banner.show_connection(Connection(LineState.LIVE), None)
    assert not banner.is_about_to_show
    banner.show_connection(LOST, None)
    assert banner.is_about_to_show
    qtbot.waitUntil(banner.isVisible)
    banner.show_connection(Connection(LineState.LIVE), None)
    assert not banner.isVisible()


def test_a_failure_is_shown_at_once_with_its_cause_and_a_way_out(banner: ConnectionBanner) -> None:
    retried = QSignalSpy(banner.retry_requested)
    banner.show_connection(FAILED, None)
    assert banner.isVisible()
    assert "refused the user or password" in banner.text()
    assert "Trying again in 5 s." in banner.text()
    banner.retry.click()
    assert retried.count() == 1


def test_the_seconds_run_down(banner: ConnectionBanner, qtbot: QtBot) -> None:
    banner.show_connection(FAILED, None)
    qtbot.waitUntil(lambda: "in 4 s." in banner.text())


def test_what_the_phone_system_said_is_no_markup(banner: ConnectionBanner) -> None:
    said = problem(ProblemCode.CANNOT_CONNECT, host="<b>pbx</b>", port="5485", said="")
    banner.resize(900, 42)
    banner.show_connection(Connection(LineState.FAILED, said), None)
    label = banner.findChild(QLabel, "banner.text")
    assert isinstance(label, QLabel)
    assert "&lt;b&gt;pbx" in label.text()
    assert "<b>pbx</b>" in banner.text()


def test_one_more_try_moves_nothing(banner: ConnectionBanner) -> None:
    why = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485", said="")
    banner.show_connection(Connection(LineState.FAILED, why, 5.0, 1), None)
    assert not banner.isHidden()
    banner.show_connection(Connection(LineState.CONNECTING, why, attempt=2), None)
    assert not banner.isHidden()
    assert "Trying again…" in banner.text()
    banner.show_connection(Connection(LineState.CONNECTING, attempt=2), None)
    assert banner.isHidden()


def test_the_phone_system_is_called_by_its_name(banner: ConnectionBanner) -> None:
    banner.name_pbx("pbx.example")
    banner.show_connection(FAILED, None)
    assert banner.text().startswith("Cannot connect to pbx.example. ")
    banner.name_pbx("")
    banner.show_connection(FAILED, None)
    assert banner.text().startswith("Cannot connect to the phone system. ")


def test_whoever_asks_why_is_heard(banner: ConnectionBanner) -> None:
    asked = QSignalSpy(banner.why_requested)
    banner.show_connection(FAILED, None)
    banner.why.click()
    assert asked.count() == 1


def test_a_wait_is_over_when_it_says_so(banner: ConnectionBanner) -> None:
    banner.show_connection(Connection(LineState.FAILED, FAILED.problem, retry_in_s=4.2), None)
    assert "Trying again in 5 s." in banner.text(), "not yet in 4"
    banner.show_connection(Connection(LineState.FAILED, FAILED.problem, retry_in_s=0.1), None)
    assert "Trying again in 1 s." in banner.text()
