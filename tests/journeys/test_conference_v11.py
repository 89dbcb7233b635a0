"""3CX 11: a conference with a PIN, without names, followed until everybody is in."""

from PySide6.QtCore import QPoint, Qt

from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from tests.doubles.drags import drag_and_drop, text_drag
from tests.doubles.pbx_controls import PbxInside
from tests.doubles.pbxes import in_rehearsal, on_v11
from tests.doubles.reception import Reception
from tests.doubles.recording import DEADLINE_S

PIN = "4711"
OUTSIDE = "02079460958"


def another_console_calls(reception: Reception, dn_from: str, number_to: str) -> None:
    """Somebody else at another console asks the same phone system."""
    controls = reception.pbx.controls
    assert isinstance(controls, PbxInside)
    controls.paced.call(lambda: controls.paced.engine.make_call(dn_from, number_to)).result(DEADLINE_S)


def _set_up(reception: Reception, *numbers: str) -> None:
    reception.panels.conference.open_room("701")
    reception.panels.conference.add_people("", list(numbers))


@on_v11
def test_options_are_chosen_and_everybody_comes_in(reception: Reception) -> None:
    _set_up(reception, "101", "102")
    field = reception.panels.conference.builder.field
    reception.type_into(field, OUTSIDE)
    reception.press(field, Qt.Key.Key_Return)
    options = reception.panels.conference.builder.options
    reception.type_into(options.pin, PIN)
    options.no_names.click()
    options.instant.click()
    assert reception.find_text("conf.summary") == "Room 701 · 3 people · PIN · names not asked · starts instantly"
    reception.button("conf.start").click()
    assert reception.panels.conference.is_live_shown
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
    assert reception.find_text("conf.live.options") == "PIN on · names not asked · people are in as soon as they answer"
    first, *others = reception.calls_asked()
    assert first[0] == "MAKECALLPARAMS"
    assert first[1] == "701"
    assert dict(zip(first[2::2], first[3::2], strict=True)).keys() == {"tojoin", "PIN", "noname", "instant"}
    assert len(others) == 2
    assert all(each[1] == "701" for each in others)
    assert reception.panels.conference.builder.options.pin.text() == ""
    reception.wait_until(lambda: reception.status() == "The conference is running with 3 people.")


@on_v11
def test_who_does_not_come_is_named_with_the_reason(reception: Reception) -> None:
    reception.pbx.set_phones({"103": "rejected"})
    _set_up(reception, "101", "103")
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED, MemberStep.FAILED])
    problem = reception.members()["103"].problem
    assert problem is not None


@in_rehearsal
def test_when_the_first_one_does_not_answer_the_next_can_open_it(reception: Reception) -> None:
    reception.pbx.set_phones({"103": "rejected"})
    _set_up(reception, "103", "101")
    reception.button("conf.start").click()
    next_one = reception.button("conf.live.next")
    reception.wait_until(lambda: next_one.isVisible() and next_one.isEnabled())
    assert reception.find_text("conf.live.failure").startswith("103 Greta Ilves did not answer.")
    next_one.click()
    reception.wait_for_slot("701", SlotState.RUNNING)
    assert list(reception.members()) == ["101"]


@in_rehearsal
def test_nothing_starts_without_people_and_the_reason_is_written_beside_it(reception: Reception) -> None:
    reception.panels.conference.open_room("702")
    assert not reception.button("conf.start").isEnabled()
    assert reception.find_text("conf.summary") == "Add at least one person."
    reception.panels.conference.add_people("", ["101"])
    assert reception.button("conf.start").isEnabled()
    reception.type_into(reception.panels.conference.builder.options.pin, "12a4")
    assert not reception.button("conf.start").isEnabled()
    assert reception.find_text("conf.pin.hint") == "A PIN has digits only."
    assert reception.calls_asked() == []


@in_rehearsal
def test_an_emergency_number_or_a_code_on_the_list_is_never_called_without_a_question(reception: Reception) -> None:
    _set_up(reception, "101", "999", "*72")
    reception.button("conf.start").click()
    assert reception.question_text() == "999. This is an emergency number. Call it into room 701?"
    reception.answer(yes=False)
    assert not reception.panels.conference.is_live_shown
    reception.button("conf.start").click()
    reception.answer(yes=True)
    assert "is a code, not a phone number" in reception.question_text()
    assert reception.calls_asked() == []
    reception.answer(yes=True)
    reception.wait_until(lambda: len(reception.calls_asked()) == 3)


def _third_room(reception: Reception) -> QPoint:
    strip = reception.panels.board.strip.rooms
    third = strip.model().index(2, 0)
    strip.scrollTo(third)
    return strip.visualRect(third).center()


@in_rehearsal
def test_people_are_dropped_into_a_free_room_and_called_into_a_running_one(reception: Reception) -> None:
    strip = reception.panels.board.strip.rooms
    assert drag_and_drop(strip.viewport(), _third_room(reception), text_drag("101, 102"))
    assert reception.window.page == "conference"
    assert reception.panels.conference.slot == "703"
    assert reception.console.models.participants.numbers == ("101", "102")
    assert reception.calls_asked() == []
    reception.button("conf.start").click()
    reception.wait_for_slot("703", SlotState.RUNNING)
    reception.window.show_page("board")
    mime = reception.extension_drag("105")
    assert drag_and_drop(strip.viewport(), _third_room(reception), mime)
    reception.wait_until(lambda: any(leg.number == "105" for leg in reception.board.members_of("703")))


@in_rehearsal
def test_people_are_dropped_at_their_place_on_the_list(reception: Reception) -> None:
    _set_up(reception, "101", "102")
    chips = reception.panels.conference.builder.chips
    before_second = chips.visualRect(chips.model().index(1, 0)).topLeft() + QPoint(4, 4)
    assert drag_and_drop(chips.viewport(), before_second, reception.extension_drag("105"))
    assert reception.console.models.participants.numbers == ("101", "105", "102")
    reception.panels.roster.added.emit("106")
    assert reception.console.models.participants.numbers == ("101", "105", "102", "106")


@in_rehearsal
def test_somebody_else_took_the_room_meanwhile(reception: Reception) -> None:
    _set_up(reception, "101", "102")
    another_console_calls(reception, "701", "105")
    reception.wait_for_slot("701", SlotState.RUNNING)
    assert not reception.button("conf.start").isEnabled()
    assert reception.find_text("conf.summary").startswith("Someone just started a conference in room 701.")
    assert not reception.panels.conference.builder.options.pin.isEnabled()
    assert reception.find_text("conf.options.reason.text").startswith("Someone just started a conference")


@in_rehearsal
def test_somebody_is_removed_and_somebody_added(reception: Reception) -> None:
    _set_up(reception, "101", "102")
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    reception.button("conf.remove.102").click()
    reception.wait_until(lambda: reception.members()["102"].step is MemberStep.LEFT)
    assert reception.members()["102"].is_removed
    assert reception.members()["102"].since is not None
    field = reception.panels.conference.live.field
    reception.type_into(field, "105")
    reception.press(field, Qt.Key.Key_Return)
    reception.wait_until(lambda: "105" in reception.members() and reception.members()["105"].step is MemberStep.JOINED)
