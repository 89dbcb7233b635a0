"""The menu of a row: all that is ever done with a call, whose it is, the keys, and why something is off."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMenu

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import CallFacts, call_facts
from callboard.views.action_book import ActionBook
from callboard.views.call_list.call_menu import CallEntries, call_menu
from callboard.views.words.call_act_words import end_question, row_suggestion
from callboard.views.words.call_words import why_not_act
from tests.doubles.boards import LOST, V11_OFFERS, board_of, picture, talk
from tests.doubles.menu_entries import entries_of
from tests.views.conftest import Office

RINGS_AT_ME = (Leg(1, 1, "101", LegState.DIALLING, "100"), Leg(1, 2, "100", LegState.RINGING, "101"))
RINGS = (Leg(1, 1, "0123", LegState.DIALLING, "204", "10000"), Leg(1, 2, "204", LegState.RINGING, "0123"))


class Row:
    """The menu of the one call there is."""

    def __init__(self, office: Office, *legs: Leg, may_listen: bool = False) -> None:
        self.office = office
        if legs:
            office.show(board_of(picture(legs=legs)))
        entries = CallEntries(
            office.now,
            ActionBook(office.host),
            lambda act: why_not_act(act, office.board, office.my_phone.number),
            lambda: may_listen,
        )
        self.chosen: list[tuple[CallAct, CallFacts]] = []
        self.facts = call_facts(next(iter(office.board.calls.values())), office.board, "100")
        self.menu = call_menu(
            office.host, self.facts, entries, lambda act, facts: self.chosen.append((act, facts)), lambda: None
        )

    def entry(self, name: str) -> QAction:
        return next(action for action in entries_of(self.menu) if action.objectName() == f"call.{name}")

    def texts(self) -> list[str]:
        return [action.text() for action in entries_of(self.menu)]


def test_my_call(office: Office) -> None:
    row = Row(office, *talk(1, "100", "104"), may_listen=True)
    assert row.texts() == [
        "Pick up\tCtrl+U",
        "Divert…\tCtrl+E",
        "To Reception's voicemail\tCtrl+Shift+E",
        "Only a ringing call can be picked up or diverted.",
        "Transfer…\tCtrl+T",
        "Hang up\tDel",
        "Recording",
        "Ask 3CX to record\tCtrl+Shift+D",
        "Ask 3CX to stop recording",
        "Copy number",
    ]
    row.entry("record").trigger()
    assert row.chosen == [(CallAct.RECORD, row.facts)]


def test_a_call_of_others_names_whose_it_is(office: Office) -> None:
    row = Row(office, *RINGS, may_listen=True)
    assert row.entry("pick_up").text() == "Pick up Maya Lindqvist's call\tCtrl+U"
    assert row.entry("cancel").text() == "Cancel Maya Lindqvist's call\tDel"
    assert not row.entry("listen").isEnabled()
    assert row.entry("listen").toolTip() == "This call is not answered yet."


def test_what_rings_at_me_is_answered_on_the_phone_and_goes_to_my_voicemail(office: Office) -> None:
    row = Row(office, *RINGS_AT_ME)
    assert row.entry("pick_up").toolTip() == "Answer on your phone."
    assert row.entry("to_voicemail").text().startswith("To my voicemail")
    assert row.entry("to_voicemail").isEnabled()
    assert not row.entry("cancel").isEnabled()


def test_without_a_line_everything_is_off(office: Office) -> None:
    office.board = board_of(picture(legs=talk(1, "101", "104"))).after([LOST])
    row = Row(office)
    live = [
        action for action in entries_of(row.menu) if action.objectName().startswith("call.") and action.menu() is None
    ]
    assert not any(action.isEnabled() for action in live)
    assert row.texts()[len(live) - 2] == "Not connected to the phone system."


def test_what_the_phone_system_does_not_offer_says_so(office: Office) -> None:
    offers = capabilities(
        Capability(feature, False, Reason.ASSEMBLY_LACKS_IT) if feature is Feature.RECORD else V11_OFFERS.of(feature)
        for feature in Feature
    )
    office.board = board_of(picture(legs=talk(1, "101", "104"), offers=offers))
    row = Row(office)
    assert not row.entry("record").isEnabled()
    assert row.entry("transfer").isEnabled()
    assert "3CX" in row.entry("record").toolTip()


@pytest.mark.parametrize(
    ("legs", "words"),
    [
        (talk(1, "101", "104"), "Enter: transfer Oscar Whitfield's call with 101 Anna Berg…"),
        (talk(1, "100", "104"), "Enter: transfer your call with 104 Oscar Whitfield…"),
        (RINGS, "Enter: take the call from 0123, which rings at 204 Maya Lindqvist, on your phone"),
        (RINGS_AT_ME, "Answer on your phone."),
        ((Leg(1, 1, "101", LegState.DIALLING, "0123"),), "Del: end the call between 101 Anna Berg and 0123"),
    ],
)
def test_what_enter_would_do(office: Office, legs: tuple[Leg, ...], words: str) -> None:
    assert row_suggestion(Row(office, *legs).facts, office.board) == words


def test_the_question_names_both_sides(office: Office) -> None:
    assert end_question(Row(office, *RINGS).facts) == "End the call between 0123 and 204 Maya Lindqvist?"


def test_the_menu_goes_away_by_itself(office: Office) -> None:
    row = Row(office, *RINGS)
    gone = QSignalSpy(row.menu.destroyed)
    assert isinstance(row.menu, QMenu)
    row.menu.popup(office.host.mapToGlobal(office.host.rect().center()))
    row.menu.close()
    assert gone.wait(1000)
