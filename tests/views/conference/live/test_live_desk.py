"""What the view of a running conference is told, and what its buttons ask for."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ExtensionGone
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import ConferenceProgress, adopt, begin
from callboard.domain.conferences.kept_progress import as_kept
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.member_model import MemberModel
from callboard.views.conference.live.live_desk import LiveDesk
from callboard.views.conference.live.live_view import LiveView
from callboard.views.conference.live.member_delegate import MemberDelegate
from callboard.views.fields.number_field import NumberField
from tests.doubles.boards import board_of, picture
from tests.views.conftest import Office

IN_ROOM = (
    Leg(1, 1, "701", LegState.CONNECTED, "101", since=64.0),
    Leg(1, 2, "101", LegState.CONNECTED, "701", since=60.0),
)
PIN_WRONG = problem(ProblemCode.NO_REACTION, seconds="20", case="pin")


class Desk:
    def __init__(self, office: Office) -> None:
        office.show(board_of(picture(legs=IN_ROOM)))
        members = MemberModel(lambda facts: facts.name, office.host)
        field = NumberField(office.people, office.look)
        self.view = LiveView(members, MemberDelegate(office.look), field, office.desk, office.look, office.host)
        self.view.resize(700, 600)
        self.view.show()
        self.desk = LiveDesk(
            office.now, office.my_phone, lambda number: office.now().name_of(number), members, self.view, office.host
        )

    def show(self, progress: ConferenceProgress) -> str:
        said = self.desk.follow(progress)
        self.desk.show(progress.plan.slot)
        return said

    def text(self, name: str) -> str:
        label = self.view.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""


@pytest.fixture
def desk(office: Office) -> Iterator[Desk]:
    desk = Desk(office)
    yield desk
    desk.view.hide()


def started(pin: str = "") -> ConferenceProgress:
    progress = begin(7, ConferencePlan("701", ("101", "104"), pin), frozenset()).asked("101").accepted("101")
    return progress.after(1, IN_ROOM)


def test_guests_are_told_the_number_to_dial(desk: Desk) -> None:
    desk.show(started("4711"))
    assert desk.text("conf.live.guests") == "Guests dial 700 and type the PIN."
    assert desk.text("conf.live.pin") == "PIN ••••"


def test_a_public_conference_says_so(desk: Desk) -> None:
    desk.show(started())
    assert desk.text("conf.live.guests") == "Anybody who dials 701 can join."


def test_its_name_is_its_title(desk: Desk) -> None:
    desk.desk.begin("701", "Monday supplier call")
    desk.show(started())
    assert desk.text("conf.live.title") == "Monday supplier call"
    desk.desk.begin("701", "")
    desk.show(started())
    assert desk.text("conf.live.title") == "Conference in room 701"


def test_everyone_missing_can_be_called_while_somebody_is(desk: Desk) -> None:
    chased = QSignalSpy(desk.desk.chase_requested)
    desk.show(started())
    assert not desk.view.chase.isVisible()
    desk.view.ask_to_chase()
    desk.show(started().member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104")))
    assert desk.view.chase.isVisible()
    desk.view.chase.click()
    assert chased.count() == 1
    assert chased.at(0) == ["701"]


def test_who_was_never_called_is_asked_about_after_a_restart(desk: Desk) -> None:
    chased, left_out = QSignalSpy(desk.desk.chase_requested), QSignalSpy(desk.desk.leave_out_requested)
    members = (KeptMember("101", "joined", 1), KeptMember("104", "waiting"), KeptMember("106", "waiting"))
    said = desk.show(as_kept(9, KeptConference("701", members, 1.0)))
    assert said.startswith("Room 701: The conference goes on.")
    assert "2" in said
    assert "2" in desk.text("conf.live.held.text")
    desk.view.bars.call_them.click()
    desk.view.bars.leave_out.click()
    assert (chased.at(0), left_out.at(0)) == (["701"], ["701"])


def test_the_pin_given_goes_with_everybody_who_did_not_come_in(desk: Desk) -> None:
    asked = QSignalSpy(desk.desk.command_requested)
    progress = adopt(5, "701", "104").with_member("106").member_failed("104", PIN_WRONG)
    progress = progress.member_failed("106", PIN_WRONG)
    desk.show(progress)
    said = desk.text("conf.live.pin-wrong.text")
    assert said.startswith("104 Oscar Whitfield, 106")
    assert "The PIN is probably another one." in said
    assert desk.text("conf.live.options") == "", "nobody here knows how others started it"
    desk.view.bars.pin_given.emit("5822")
    commands = [asked.at(n)[0] for n in range(asked.count())]
    assert commands == [AddToConference("701", "104", "5822"), AddToConference("701", "106", "5822")]


def test_a_shared_room_is_said(desk: Desk) -> None:
    desk.show(started())
    assert desk.text("conf.live.shared.text") == ""
    desk.show(started().shared())
    assert desk.text("conf.live.shared.text").startswith("Someone else opened room 701 at the same moment.")


def test_what_happens_is_said_person_by_person(desk: Desk) -> None:
    before = started()
    desk.show(before)
    ran = before.member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104"))
    assert desk.show(ran) == "The conference is running with 1 person."
    again = ran.with_member("104").asked("104").accepted("104")
    assert desk.show(again) == "Calling 104 Oscar Whitfield into room 701.", "what was said of the call before is over"
    joined = again.after(2, (Leg(2, 1, "701", LegState.CONNECTED, "104"), Leg(2, 2, "104", LegState.CONNECTED, "701")))
    assert desk.show(joined) == "104 Oscar Whitfield joined room 701."
    assert desk.show(joined.after(2, ())) == "104 Oscar Whitfield left room 701."


def resumed(*members: KeptMember, has_pin: bool = True) -> ConferenceProgress:
    return as_kept(9, KeptConference("701", members, 1.0, has_pin=has_pin))


def test_when_nobody_waits_to_be_called_it_only_goes_on(desk: Desk) -> None:
    said = desk.show(resumed(KeptMember("101", "joined", 1), KeptMember("104", "failed"), has_pin=False))
    assert said == "Room 701: The conference goes on."


def test_a_pin_that_is_not_known_any_more_is_asked_for_before_anybody_is_called(desk: Desk) -> None:
    asked, told = QSignalSpy(desk.desk.command_requested), QSignalSpy(desk.desk.pin_told)
    chased = QSignalSpy(desk.desk.chase_requested)
    desk.show(resumed(KeptMember("101", "joined", 1), KeptMember("104", "failed"), KeptMember("106", "waiting")))
    bars = desk.view.bars
    assert desk.text("conf.live.pin-wrong.text").startswith("The PIN of this conference is not known here any more.")
    assert bars.call_with_pin.text() == "Use this PIN"
    desk.desk.want_with_pin("100")
    assert desk.text("conf.live.pin-wrong.text") == "Type the PIN of this conference to call 100 Reception."
    bars.call_them.click()
    assert (asked.count(), chased.count()) == (0, 0), "without its PIN nobody would come in"
    assert "104 Oscar Whitfield" in desk.text("conf.live.pin-wrong.text")
    bars.pin.setText("4711")
    bars.call_with_pin.click()
    assert told.at(0) == ["701", "4711"]
    assert chased.at(0) == ["701"]
    assert [asked.at(n)[0] for n in range(asked.count())] == [AddToConference("701", "100", "4711")]


def test_a_pin_may_be_told_before_somebody_is_wanted(desk: Desk) -> None:
    asked, told = QSignalSpy(desk.desk.command_requested), QSignalSpy(desk.desk.pin_told)
    before = resumed(KeptMember("101", "joined", 1))
    desk.show(before)
    desk.view.bars.pin_given.emit("4711")
    assert (told.at(0), asked.count()) == (["701", "4711"], 0)
    desk.show(before.with_pin("4711"))
    assert desk.text("conf.live.pin-wrong.text") == ""


def test_no_row_moves_when_something_is_asked(desk: Desk) -> None:
    failed = adopt(5, "701", "104").member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104"))
    desk.show(failed)
    before = desk.view.rows.mapTo(desk.view, desk.view.rows.rect().topLeft())
    desk.show(adopt(6, "701", "104").member_failed("104", PIN_WRONG).shared())
    assert desk.text("conf.live.pin-wrong.text")
    assert desk.view.rows.mapTo(desk.view, desk.view.rows.rect().topLeft()) == before


def test_news_of_a_room_that_is_not_shown_say_which_one(desk: Desk) -> None:
    desk.show(adopt(5, "702", "104"))
    desk.desk.begin("701", "Weekly round")
    before = started()
    desk.desk.follow(before)
    ran = before.member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104"))
    assert desk.desk.follow(ran) == "Weekly round · room 701: The conference is running with 1 person."
    assert desk.desk.follow(ran.after(1, ())) == "Weekly round · room 701: The conference has ended."


def test_who_did_not_come_in_is_named(desk: Desk) -> None:
    before = adopt(5, "701", "104")
    desk.show(before)
    said = desk.show(before.member_failed("104", PIN_WRONG))
    assert said.startswith("104 Oscar Whitfield: The phone system took the request and did nothing.")


def test_somebody_whose_extension_is_deleted_keeps_the_name(desk: Desk, office: Office) -> None:
    before = started()
    desk.show(before)
    board = board_of(picture(legs=IN_ROOM))
    office.show(board.after([ExtensionGone("101")]))
    assert desk.show(before.after(1, ())).startswith("101 Anna Berg left room 701.")
    assert desk.view.rows.model().index(0, 0).data() == "101 Anna Berg"


def test_the_strip_names_whoever_did_not_open_it(desk: Desk) -> None:
    failed = begin(7, ConferencePlan("702", ("104", "101")), frozenset()).asked("104")
    said = desk.show(failed.member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104")))
    assert desk.text("conf.live.failure").startswith("104 Oscar Whitfield did not answer.")
    assert "104 Oscar Whitfield did not answer." in said
