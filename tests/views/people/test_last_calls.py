"""The last calls with a contact."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from callboard.views.people.last_calls import MOST_SHOWN, LastCall, LastCalls
from tests.views.conftest import Office

MISSED = LastCall("arrow-down-left", "Incoming", "Today 09:42", "Missed", is_missed=True)
MADE = LastCall("arrow-up-right", "Outgoing", "Yesterday 16:00", "Answered by 204 Maya Lindqvist, 2:14")


@pytest.fixture
def calls(office: Office) -> LastCalls:
    calls = LastCalls(office.look, office.host)
    calls.resize(300, 300)
    calls.show()
    return calls


def results(calls: LastCalls) -> list[QLabel]:
    return [each for each in calls.findChildren(QLabel, "contacts.calls.result") if not each.isHidden()]


def test_each_says_when_and_what_became_of_it(calls: LastCalls) -> None:
    calls.show_calls((MISSED, MADE))
    assert [each.accessibleName() for each in results(calls)] == [
        "Incoming, Today 09:42, Missed",
        "Outgoing, Yesterday 16:00, Answered by 204 Maya Lindqvist, 2:14",
    ]
    assert results(calls)[0].property("role") == "error"


def test_never_more_than_a_few(calls: LastCalls) -> None:
    calls.show_calls((MADE,) * 20)
    assert len(results(calls)) == MOST_SHOWN


def test_none_is_said(calls: LastCalls) -> None:
    calls.show_calls((MADE,))
    calls.show_calls(())
    assert results(calls) == []
    empty = calls.findChild(QLabel, "contacts.calls.empty")
    assert isinstance(empty, QLabel)
    assert empty.isVisible()


def test_all_of_them_are_one_click_away(calls: LastCalls) -> None:
    asked = QSignalSpy(calls.all_requested)
    calls.all.click()
    assert asked.count() == 1
