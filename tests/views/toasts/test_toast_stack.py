"""Pop-ups: what they say, how many there are, when they go, and that they take nothing away from anybody."""

import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from callboard.models.calls.incoming_calls import IncomingCall, IncomingEnd
from callboard.views.toasts.toast import Toast
from callboard.views.toasts.toast_stack import Rank, ToastStack
from callboard.views.toasts.toast_words import ToastWords
from tests.doubles.clipped import clipped_in
from tests.views.conftest import Office

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAME = "Spedition Rosenmüller und Söhne Nachfolger GmbH & Co. KG, Zweigstelle Unterschleißheim"


def call(call_id: int, name: str = "Penrose Freight", number: str = "02079460122", ago_s: float = 6.0) -> IncomingCall:
    return IncomingCall(call_id, number, name, "100", "Reception", time.time() - ago_s)


@pytest.fixture
def stack(office: Office) -> Iterator[ToastStack]:
    stack = ToastStack(office.look, office.host, lambda feature: True, office.host)
    yield stack
    stack.close_all()


def text(toast: Toast, part: str) -> str:
    label = toast.findChild(QLabel, f"toast.{part}")
    assert isinstance(label, QLabel)
    return label.text()


def press(toast: Toast, name: str) -> None:
    button = toast.findChild(QPushButton, f"toast.{name}")
    assert isinstance(button, QPushButton)
    button.click()


def test_it_says_who_calls_whom_and_for_how_long(stack: ToastStack) -> None:
    stack.show_call(call(7))
    (toast,) = stack.toasts
    assert text(toast, "title") == "Incoming call · 0:06"
    assert text(toast, "who") == "Penrose Freight"
    assert text(toast, "about").endswith("· for 100 Reception")
    assert text(toast, "hint") == "Answer on your phone"
    assert "Penrose Freight" in toast.accessibleName()


def test_without_a_name_the_number_stands_alone_and_a_withheld_one_is_said(stack: ToastStack) -> None:
    stack.show_call(call(7, name="", number="104"))
    stack.show_call(call(8, name="", number=""))
    assert [text(toast, "who") for toast in stack.toasts] == ["104", "Number withheld"]
    assert text(stack.toasts[0], "about") == "for 100 Reception"


def test_a_room_is_called_a_room(stack: ToastStack) -> None:
    stack.show_call(IncomingCall(7, "701", "", "100", "Reception", time.time(), is_room=True))
    assert text(stack.toasts[0], "who") == "Room 701"


def test_it_never_takes_the_keyboard(stack: ToastStack, office: Office) -> None:
    stack.show_call(call(7))
    (toast,) = stack.toasts
    assert toast.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert toast.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert QApplication.activeWindow() is not toast
    assert toast.parent() is None


def test_the_time_runs(stack: ToastStack, qtbot: QtBot) -> None:
    stack.show_call(call(7))
    qtbot.waitUntil(lambda: text(stack.toasts[0], "title") == "Incoming call · 0:07")


def test_at_most_three_and_the_number_of_the_others(stack: ToastStack, office: Office) -> None:
    for call_id in range(1, 6):
        stack.show_call(call(call_id))
    assert [toast.isVisible() for toast in stack.toasts] == [True, True, True, False, False]
    (more,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == "toast.more"]
    assert more.isVisible()
    assert isinstance(more, QLabel)
    assert "2" in more.text()
    stack.end_call(call(1), IncomingEnd.ANSWERED)
    assert [toast.isVisible() for toast in stack.toasts] == [True, True, True, False]
    places = [toast.geometry() for toast in stack.toasts[:3]]
    assert all(one.top() > other.bottom() for one, other in pairwise(places))
    assert all(office.host.screen().availableGeometry().contains(place) for place in places)


def test_a_missed_call_stays_for_a_moment_without_buttons(
    stack: ToastStack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callboard.views.toasts.toast_stack.MISSED_FOR_MS", 50)
    stack.show_call(call(7))
    stack.end_call(call(7), IncomingEnd.MISSED)
    (toast,) = stack.toasts
    assert text(toast, "title") == "Missed call"
    assert not any(
        button.isVisible() for button in toast.findChildren(QPushButton) if "close" not in button.objectName()
    )
    qtbot.waitUntil(lambda: stack.toasts == ())


@pytest.mark.parametrize("how", [IncomingEnd.ANSWERED, IncomingEnd.TAKEN_ELSEWHERE, IncomingEnd.UNKNOWN])
def test_every_other_end_takes_it_away_at_once(stack: ToastStack, how: IncomingEnd) -> None:
    stack.show_call(call(7))
    stack.end_call(call(7), how)
    assert stack.toasts == ()


def test_its_buttons_say_which_call(stack: ToastStack) -> None:
    shown, diverted = QSignalSpy(stack.show_requested), QSignalSpy(stack.divert_requested)
    for call_id, name in ((7, "show"), (8, "divert"), (9, "close")):
        stack.show_call(call(call_id))
        press(stack.toasts[0], name)
        assert stack.toasts == ()
    assert (shown.at(0), diverted.at(0)) == ([7], [8])
    assert (shown.count(), diverted.count()) == (1, 1)


def test_what_cannot_be_done_is_not_offered(office: Office) -> None:
    stack = ToastStack(office.look, office.host, lambda feature: False, office.host)
    stack.show_call(call(7))
    stack.show_call(call(8), Rank.GROUP)
    for toast in stack.toasts:
        assert toast.findChild(QPushButton, "toast.divert") is None
        assert toast.findChild(QPushButton, "toast.pick_up") is None
    stack.close_all()


def test_a_call_for_my_group_is_told_apart_and_can_be_picked_up(stack: ToastStack) -> None:
    picked_up = QSignalSpy(stack.pick_up_requested)
    stack.show_call(call(7), Rank.GROUP)
    (toast,) = stack.toasts
    assert text(toast, "title") == "Call for your group · 0:06"
    assert not toast.findChildren(QPushButton, "toast.divert")
    assert text(toast, "hint") == "", "nobody is asked to answer somebody else's phone"
    press(toast, "pick_up")
    assert picked_up.at(0) == [7]
    assert stack.toasts == ()


def test_the_same_call_may_be_one_of_my_group_and_then_mine(stack: ToastStack) -> None:
    stack.show_call(call(7), Rank.GROUP)
    stack.show_call(call(7))
    stack.end_call(call(7), IncomingEnd.TAKEN_ELSEWHERE, Rank.GROUP)
    assert [text(toast, "title") for toast in stack.toasts] == ["Incoming call · 0:06"]


def test_my_own_call_is_never_among_those_without_room(stack: ToastStack) -> None:
    for number in range(4):
        stack.tell(ToastWords("Conference in room 702", f"Person {number} has joined."))
    stack.show_call(call(8), Rank.GROUP)
    stack.show_call(call(7))
    shown = [text(toast, "title") for toast in stack.toasts if toast.isVisible()]
    assert shown == ["Conference in room 702", "Call for your group · 0:06", "Incoming call · 0:06"]


def test_what_pops_up_is_told_once(stack: ToastStack) -> None:
    opened = QSignalSpy(stack.opened)
    stack.show_call(call(7))
    stack.show_call(call(7, name="Somebody else"))
    stack.tell(ToastWords("Conference in room 702", "Everybody is in."))
    assert [opened.at(place)[0].who for place in range(opened.count())] == ["Penrose Freight", "Everybody is in."]


@pytest.mark.parametrize("size", [100, 150, 200])
def test_no_text_is_cut_at_any_size(stack: ToastStack, office: Office, qapp: QApplication, size: int) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT, size)
    free = office.host.screen().availableGeometry()
    try:
        for name in (NAME, NAME * 7, "W" * 500, "<b>" * 160, "\u05d0\u05d1 " * 160, "👩\u200d👧 " * 120):
            stack.show_call(IncomingCall(7, "0" * 32, name, "100", name, time.time()))
            (toast,) = stack.toasts
            assert clipped_in(toast) == []
            assert free.contains(toast.geometry())
            assert name.strip() in toast.accessibleName(), "a screen reader hears all of it"
            stack.close_all()
        assert len(NAME) > 80
    finally:
        office.look.put_on(qapp, ThemeChoice.LIGHT)


def test_what_is_too_long_for_the_screen_is_in_the_tooltip(stack: ToastStack) -> None:
    stack.show_call(call(7, name="N" * 500))
    who = stack.toasts[0].findChild(QLabel, "toast.who")
    assert isinstance(who, QLabel)
    assert who.text().endswith("…")
    assert who.toolTip().count("N") == 500


def test_another_size_of_text_leaves_it_in_its_corner(
    stack: ToastStack, office: Office, qapp: QApplication, qtbot: QtBot
) -> None:
    stack.show_call(call(7))
    stack.show_call(call(8))
    free = office.host.screen().availableGeometry()
    before = stack.toasts[0].geometry()
    try:
        office.look.put_on(qapp, ThemeChoice.LIGHT, 150)
        qtbot.waitUntil(lambda: stack.toasts[0].geometry().bottomRight() == before.bottomRight())
        lower, upper = (toast.geometry() for toast in stack.toasts)
        assert lower.height() > before.height()
        assert upper.bottom() < lower.top()
        assert free.contains(upper)
    finally:
        office.look.put_on(qapp, ThemeChoice.LIGHT)


def test_what_is_only_told_goes_by_itself(stack: ToastStack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callboard.views.toasts.toast_stack.TOLD_FOR_MS", 50)
    stack.tell(ToastWords("Conference in room 702", "Everybody is in."))
    assert len(stack.toasts) == 1
    qtbot.waitUntil(lambda: stack.toasts == ())
