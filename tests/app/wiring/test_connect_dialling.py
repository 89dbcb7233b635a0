"""The dialling rules: from the profile to the board and the session, from the settings to the profile."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.kept_start import KeptStart
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_profile import connect_profile
from callboard.domain.calls.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_member import Member, MemberStep
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.preferences import Preferences
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import ProfileMemory, RecentNumber
from callboard.sessions.dialled_session import RulesInForce
from callboard.views.settings.late_settings import LateSettings
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RULES = DiallingRules("GB", "9")
OFFICE = PbxProfile("Head office", host="pbx.example", dialling=RULES)
GERMANY, FRANCE = "+493023125042", "+33123456789"


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def in_force() -> RulesInForce:
    return RulesInForce()


@pytest.fixture
def console(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, in_force: RulesInForce
) -> Iterator[Console]:
    with nothing_left_behind():
        memory = ProfileMemory(recent=(RecentNumber(FRANCE, was_dialled=True),))
        preferences = Preferences(country="GB")
        console = Console(
            FakeSession, qapp, loop, my_phone="100", memory=memory, preferences=preferences, rules=in_force
        )
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def test_without_rules_numbers_are_dialled_as_they_are_and_the_country_is_that_of_the_program(
    console: Console, in_force: RulesInForce
) -> None:
    assert in_force.value == DiallingRules("GB")
    assert console.board().dialling.rules == DiallingRules("GB")
    assert way_on(GERMANY, console.board()).sent == GERMANY
    console.preferences.change(country="DE")
    assert in_force.value == DiallingRules("DE")
    assert why_ask_about(GERMANY, console.board()) is None


def test_a_phone_system_without_a_profile_has_them_in_its_memory(console: Console, in_force: RulesInForce) -> None:
    console.dialling.rules.choose(RULES)
    assert console.memory.value.dialling == RULES
    assert in_force.value == RULES


def test_those_of_the_profile_are_in_force_and_a_change_is_kept_there(
    console: Console, in_force: RulesInForce, tmp_path: Path, qtbot: QtBot
) -> None:
    store = ProfilesStore(tmp_path)
    store.save("office", OFFICE)
    connect_profile(console, KeptStart(store, profile_id="office"))
    assert in_force.value == RULES
    assert console.board().dialling.rules == RULES
    console.dialling.rules.choose(DiallingRules("GB", "0"))
    console.dialling.rules.choose(DiallingRules("GB", "8"))
    assert in_force.value == DiallingRules("GB", "8")
    qtbot.waitUntil(lambda: ProfilesStore(tmp_path).known["office"].dialling == DiallingRules("GB", "8"))


def test_a_country_is_known_from_what_was_called_and_from_the_history(console: Console) -> None:
    assert why_ask_about(GERMANY, console.board()) is AskReason.FIRST_ABROAD
    assert why_ask_about(FRANCE, console.board()) is None
    console.dialling.ask_history(lambda code: code == "+49")
    assert why_ask_about(GERMANY, console.board()) is None
    assert why_ask_about("+43123456789", console.board()) is AskReason.FIRST_ABROAD


def test_a_country_was_not_called_while_only_the_own_phone_rang(console: Console) -> None:
    asked = CallProgress(7, "100", GERMANY)
    ringing = replace(asked, phase=CallPhase.CALLING_FROM, from_step=PartyStep.RINGING, step=1)
    failed = replace(ringing, phase=CallPhase.FAILED, problem=problem(ProblemCode.NOT_ANSWERED, who="100"), step=2)
    for progress in (asked, ringing, failed):
        console.feed.call_progressed.emit(progress)
        assert why_ask_about(GERMANY, console.board()) is AskReason.FIRST_ABROAD
    assert console.memory.value.recent[0].number == GERMANY
    again = replace(asked, request_id=8)
    dialled = replace(again, phase=CallPhase.CALLING_TO, from_step=PartyStep.ANSWERED, to_step=PartyStep.DIALLING)
    for progress in (again, dialled):
        console.feed.call_progressed.emit(progress)
    assert why_ask_about(GERMANY, console.board()) is None
    assert console.memory.value.recent[0].was_dialled, "it is known in the next run as well"


def test_a_country_was_not_called_by_a_conference_that_never_called_it(console: Console) -> None:
    plan = ConferencePlan("700", ("100", GERMANY))
    asked = ConferenceProgress(9, plan, (Member("100"), Member(GERMANY, MemberStep.ASKED)))
    console.feed.conference_progressed.emit(asked)
    assert why_ask_about(GERMANY, console.board()) is AskReason.FIRST_ABROAD
    console.feed.conference_progressed.emit(replace(asked, members=(Member(GERMANY, MemberStep.DIALLING),)))
    assert why_ask_about(GERMANY, console.board()) is None


def test_what_is_asked_can_be_switched_off(console: Console) -> None:
    console.preferences.change(asks_before_first_abroad=False)
    assert why_ask_about(GERMANY, console.board()) is None
    console.preferences.change(asks_before_first_abroad=True)
    assert why_ask_about(GERMANY, console.board()) is AskReason.FIRST_ABROAD


def test_the_settings_have_it(console: Console) -> None:
    settings = console.panels.settings
    assert isinstance(settings, LateSettings)
    settings.page.show_section("calling")
    field = settings.page.findChild(QLineEdit, "settings.dialling.prefix")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert console.board().dialling.rules == RULES
