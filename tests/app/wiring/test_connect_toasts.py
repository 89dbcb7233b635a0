"""Pop-ups for calls of my phone, and what is remembered of those nobody took."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.computer.screen_use import NOT_KNOWN, ScreenProbe, ScreenUse
from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import LegState
from callboard.domain.changes import BoardReplaced
from callboard.domain.commands import DivertCall, PickUpCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.preferences import RingSound
from callboard.views.toasts.rank import Rank
from callboard.views.toasts.toast_words import ToastWords
from callboard.views.window.program_icon import IconMark
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.speaker import HeardSpeaker
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CALLER = "02079460311"


def with_groups() -> BoardReplaced:
    """100 and 101 are in Sales, the others in Service."""
    picture = office()
    people = picture.extensions
    return replace(
        picture,
        extensions=tuple(
            replace(one, groups=("Sales",) if one.number in ("100", "101") else ("Service",)) for one in people
        ),
    )


class KnownScreen(ScreenProbe):
    """A screen whose use the test says."""

    use = NOT_KNOWN

    def ask(self, then: Callable[[ScreenUse], None]) -> None:
        then(self.use)


class Desk:
    def __init__(
        self,
        console: Console,
        session: FakeSession,
        qtbot: QtBot,
        speaker: HeardSpeaker,
        screen: KnownScreen,
        elsewhere: QWidget,
    ) -> None:
        self.elsewhere = elsewhere
        self.console = console
        self.speaker = speaker
        self.screen = screen
        self.session = session
        self.popups = console.popups
        self.wait_until = qtbot.waitUntil

    def ring(self, call_id: int = 7, mine: str = "100") -> None:
        self.session.leg(call_id, 1, CALLER, LegState.DIALLING, mine, line="10001")
        self.session.leg(call_id, 2, mine, LegState.RINGING, CALLER)

    def work_in(self, window: QWidget) -> None:
        def is_there() -> bool:
            if not window.isActiveWindow():
                window.activateWindow()  # asked again: what was asked of another window a moment ago may come later
            return window.isActiveWindow()

        self.wait_until(is_there)

    def titles(self) -> list[str]:
        return [toast.words.title.split(" · ")[0] for toast in self.popups.stack.toasts]

    def give_up(self, call_id: int = 7) -> None:
        self.session.end(call_id, 1)
        self.session.end(call_id, 2)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    with nothing_left_behind():
        session = FakeSession(with_groups())
        speaker = HeardSpeaker()
        console = Console(lambda: session, qapp, loop, my_phone="100", speaker=speaker)
        console.popups.probe.deleteLater()
        console.popups.probe = probe = KnownScreen()
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        elsewhere = QWidget()  # somebody works in another program
        elsewhere.show()
        desk = Desk(console, session, qtbot, speaker, probe, elsewhere)
        desk.work_in(elsewhere)
        yield desk
        console.popups.stack.close_all()
        elsewhere.close()
        elsewhere.deleteLater()
        assert finish(loop, shut_down(console))


def test_a_call_for_my_phone_pops_up_and_is_remembered_when_it_was_missed(desk: Desk) -> None:
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.give_up()
    desk.wait_until(lambda: desk.popups.stack.toasts[0].words.title == "Missed call")
    (missed,) = desk.console.memory.value.recent
    assert (missed.number, missed.is_missed) == (CALLER, True)
    desk.popups.stack.close_all()


def test_a_call_that_was_answered_is_gone_and_not_missed(desk: Desk) -> None:
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.session.leg(7, 2, "100", LegState.CONNECTED, CALLER)
    desk.wait_until(lambda: desk.popups.stack.toasts == ())
    assert desk.console.memory.value.recent == ()


def test_what_is_switched_off_or_muted_pops_up_nowhere_and_is_remembered_all_the_same(desk: Desk) -> None:
    desk.console.preferences.change(pops_up_for_my_phone=False)
    desk.ring(7)
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.popups.stack.toasts == ()
    desk.give_up(7)
    desk.wait_until(lambda: len(desk.console.memory.value.recent) == 1)
    desk.console.preferences.change(pops_up_for_my_phone=True)
    desk.popups.mute(True)
    desk.ring(8)
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.popups.stack.toasts == ()
    desk.popups.mute(False)


def test_a_call_for_somebody_else_pops_up_nowhere(desk: Desk) -> None:
    desk.ring(7, "101")
    desk.wait_until(lambda: len(desk.console.feed.board.legs) == 2)
    assert desk.popups.stack.toasts == ()


def test_the_icon_beside_the_clock_says_how_things_stand(desk: Desk) -> None:
    tray = desk.console.tray.tray
    desk.wait_until(lambda: tray.tooltip.startswith("Callboard – connected, no calls"))  # noqa: RUF001
    assert tray.mark is IconMark.PLAIN
    desk.ring()
    desk.wait_until(lambda: tray.mark is IconMark.RINGING)
    assert tray.tooltip.endswith("1 call") or "1" in tray.tooltip
    desk.session.lose_line()
    desk.wait_until(lambda: tray.mark is IconMark.CUT_OFF)
    assert tray.state.text() == "Reconnecting"
    desk.popups.stack.close_all()


def test_muting_from_the_tray_and_from_elsewhere_agree(desk: Desk) -> None:
    tray = desk.console.tray.tray
    tray.mute.trigger()
    assert desk.popups.is_muted
    desk.popups.mute(False)
    assert not tray.mute.isChecked()


def test_once_the_program_ends_nothing_pops_up_any_more(desk: Desk) -> None:
    desk.console.window.end()
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.popups.stack.toasts == ()


def test_a_call_for_my_group_pops_up_once_somebody_wants_it(desk: Desk) -> None:
    desk.ring(6, "101")
    desk.wait_until(lambda: len(desk.popups.groups.ringing) == 1)
    assert desk.popups.stack.toasts == ()
    desk.give_up(6)
    desk.console.preferences.change(pops_up_for_my_groups=True)
    desk.ring(7, "101")
    desk.wait_until(lambda: desk.titles() == ["Call for your group"])
    desk.ring(8, "102")
    desk.wait_until(lambda: len(desk.console.feed.board.calls) == 2)
    assert desk.titles() == ["Call for your group"], "102 is in no group of mine"
    desk.give_up(7)
    desk.wait_until(lambda: desk.titles() == ["Missed call"])
    assert desk.console.memory.value.recent == (), "not a call that I have missed"


def test_what_rings_stands_in_the_window_muted_or_not_and_groups_when_wanted(desk: Desk) -> None:
    desk.popups.mute(True)
    desk.ring(7)
    desk.ring(8, "101")
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) + len(desk.popups.groups.ringing) == 2)
    assert len(desk.popups.panel.cards) == 1
    desk.popups.mute(False)
    desk.console.preferences.change(pops_up_for_my_groups=True)
    desk.ring(9, "101")
    desk.wait_until(lambda: desk.popups.panel.is_shown(9, Rank.GROUP))
    desk.console.preferences.change(pops_up_for_my_groups=False)
    assert not desk.popups.panel.is_shown(9, Rank.GROUP)
    desk.give_up(7)
    desk.wait_until(lambda: desk.popups.panel.cards == ())
    desk.popups.stack.close_all()


def test_calls_for_another_phone_of_mine_pop_up_and_can_be_taken(desk: Desk) -> None:
    desk.console.memory.change(other_phones=("102",))
    desk.ring(7, "102")
    desk.wait_until(lambda: desk.titles() == ["Incoming call"])
    (toast,) = desk.popups.stack.toasts
    assert (toast.words.about, toast.words.hint) == ("for 102 Person 102", "")
    toast.pressed.emit("pick_up")
    desk.wait_until(lambda: PickUpCall(7, "102", "100") in desk.session.executed)


def test_a_call_is_sent_to_voicemail_and_is_not_missed(desk: Desk) -> None:
    desk.ring(7)
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.popups.panel.cards[0].pressed.emit("voicemail")
    asked = DivertCall(7, "100", "100", to_voicemail=True)
    desk.wait_until(lambda: asked in desk.session.executed)
    desk.session.end(7, 2)
    desk.wait_until(lambda: desk.popups.panel.cards == ())
    assert desk.popups.stack.toasts == ()
    assert desk.console.memory.value.recent == ()


def test_nothing_is_told_of_colleagues_whose_calls_are_hidden(desk: Desk) -> None:
    desk.console.diary.parties.ask(lambda number: number != "101")
    desk.console.preferences.change(pops_up_for_my_groups=True)
    desk.ring(7, "101")
    desk.wait_until(lambda: len(desk.popups.groups.ringing) == 1)
    assert desk.popups.stack.toasts == ()
    assert desk.popups.panel.cards == ()


def test_a_call_for_my_group_is_picked_up_from_its_pop_up(desk: Desk) -> None:
    desk.console.preferences.change(pops_up_for_my_groups=True)
    desk.ring(7, "101")
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.popups.stack.toasts[0].pressed.emit("pick_up")
    desk.wait_until(lambda: any(isinstance(command, PickUpCall) for command in desk.session.executed))
    assert desk.popups.stack.toasts == ()


def test_who_joins_and_leaves_a_conference_pops_up_by_name(desk: Desk) -> None:
    desk.console.preferences.change(pops_up_for_conferences=True)
    plan = ConferencePlan("701", ("101", "102"))
    desk.console.call_desk.run(StartConference(plan))
    desk.wait_until(lambda: StartConference(plan) in desk.session.executed)
    desk.session.leg(9, 1, "701", LegState.CONNECTED, "101")
    desk.session.leg(9, 2, "101", LegState.CONNECTED, "701")
    desk.wait_until(lambda: [toast.words.who for toast in desk.popups.stack.toasts] == ["101 Person 101 has joined."])
    assert desk.titles() == ["Conference in room 701"]
    desk.session.end(9, 1)
    desk.session.end(9, 2)
    desk.wait_until(lambda: "101 Person 101 has left." in [toast.words.who for toast in desk.popups.stack.toasts])


def test_only_a_call_for_my_phone_is_heard(desk: Desk) -> None:
    desk.console.preferences.change(ring_sound=RingSound.ONCE, pops_up_for_my_groups=True, pops_up_for_my_phone=False)
    desk.ring(6, "101")
    desk.ring(7, "102")
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    assert desk.speaker.heard == []
    desk.ring(8)
    desk.wait_until(lambda: len(desk.speaker.heard) == 1)
    assert desk.speaker.heard[0].length_s > 0.5, "the tone that is shipped"


def test_while_pop_ups_are_muted_nothing_is_heard(desk: Desk) -> None:
    desk.console.preferences.change(ring_sound=RingSound.REPEATING)
    desk.console.tray.tray.mute.trigger()
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.speaker.heard == []
    assert not desk.console.ringer.is_repeating
    desk.popups.mute(False)
    assert desk.console.ringer.is_repeating
    desk.session.leg(7, 2, "100", LegState.CONNECTED, CALLER)
    desk.wait_until(lambda: not desk.console.ringer.is_repeating)
    assert desk.speaker.stops >= 1


@pytest.mark.parametrize(
    ("use", "is_sent"),
    [
        (ScreenUse(is_locked=True), True),
        (ScreenUse(is_filled=True), True),
        (ScreenUse(False, False), False),
        (NOT_KNOWN, False),
    ],
)
def test_where_a_pop_up_would_not_be_seen_the_computer_tells_it_as_well(
    desk: Desk, use: ScreenUse, is_sent: bool
) -> None:
    sent: list[ToastWords] = []
    desk.popups.notification_wanted.connect(sent.append)
    desk.screen.use = use
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    assert [words.title for words in sent] == (["Incoming call · 0:00"] if is_sent else [])


def test_whoever_works_in_the_window_and_sees_the_panel_needs_no_pop_up(desk: Desk) -> None:
    """It would lie over the panel, and over the list of calls with its buttons."""
    desk.console.window.resize(1366, 728)
    desk.work_in(desk.console.window)
    desk.ring()
    desk.wait_until(lambda: desk.popups.panel.is_shown(7, Rank.MINE))
    assert desk.popups.stack.toasts == ()
    desk.work_in(desk.elsewhere)
    desk.wait_until(lambda: desk.titles() == ["Incoming call"])
    desk.work_in(desk.console.window)
    desk.wait_until(lambda: desk.popups.stack.toasts == ())
    desk.console.panels.calls.setVisible(False)
    desk.wait_until(lambda: desk.titles() == ["Incoming call"])
    desk.give_up()
    desk.wait_until(lambda: desk.titles() == ["Missed call"])


def test_what_was_closed_does_not_come_again(desk: Desk) -> None:
    desk.console.window.resize(1366, 728)
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.popups.stack.toasts[0].closed.emit()
    desk.work_in(desk.console.window)
    desk.work_in(desk.elsewhere)
    desk.ring(8)
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 2)
    assert len(desk.popups.stack.toasts) == 1


def test_a_locked_screen_is_told_of_a_call_that_stands_in_the_panel_only(desk: Desk) -> None:
    desk.console.window.resize(1366, 728)
    desk.work_in(desk.console.window)
    desk.screen.use = ScreenUse(is_locked=True)
    told: list[ToastWords] = []
    desk.popups.notification_wanted.connect(told.append)
    desk.ring()
    desk.wait_until(lambda: len(told) == 1)
    assert told[0].title.startswith("Incoming call")
    assert desk.popups.stack.toasts == ()
