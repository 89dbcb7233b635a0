"""3CX 12: the phone system decides how people join; the window says so and never asks for what it refuses."""

from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.models.roles import Role
from callboard.views.slot_board.slot_view import SlotView
from tests.doubles.pbxes import on_v12
from tests.doubles.reception import Reception


def _marked(rooms: SlotView) -> list[str]:
    return [index.data(Role.NUMBER) for index in rooms.selectionModel().selectedIndexes()]


@on_v12
def test_the_options_are_grey_and_the_reason_stands_beside_them(reception: Reception) -> None:
    reception.panels.conference.new()
    options = reception.panels.conference.builder.options
    for control in (options.pin, options.no_names, options.instant):
        assert not control.isEnabled()
        assert "no longer" in control.accessibleDescription()
    assert reception.label("conf.options.reason.text").isVisible()
    assert reception.find_text("conf.options.reason.title") == "Your phone system decides how people join."
    assert reception.find_text("conf.options.reason.text").startswith("3CX 12 no longer lets other programs")
    assert reception.find_text("conf.options.tag") == "Not available on 3CX 12"


@on_v12
def test_a_conference_in_my_room_never_uses_the_dictionary_call(reception: Reception) -> None:
    page = reception.panels.conference
    page.new()
    assert page.slot == "700**100"
    assert reception.find_text("conf.title") == "New conference in my room"
    assert "Callboard dials 700**100" in reception.find_text("conf.subtitle")
    # An option that was chosen elsewhere, or before, does not count here.
    page.builder.options.pin.setText("4711")
    page.builder.options.no_names.setChecked(True)
    page.add_people("", ["101", "102", "02079460958"])
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
    assert reception.board.slot_state("700**100") is SlotState.RUNNING
    assert "MAKECALLPARAMS" not in reception.pbx.verbs()
    assert [request[1:] for request in reception.calls_asked()] == [
        ["700**100", "101"],
        ["700**100", "102"],
        ["700**100", "02079460958"],
    ]


@on_v12
def test_options_that_come_with_a_template_stay_here_as_well(reception: Reception) -> None:
    page = reception.panels.conference
    page.new()
    template = ConferenceTemplate("Monday", (Invited("101"), Invited("102")), False, instant=True, has_pin=True)
    assert page.builder.fill(template, "4711") == "PIN and options saved in this template are not used on 3CX 12."
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    assert "MAKECALLPARAMS" not in reception.pbx.verbs()
    assert reception.pbx.verbs().count("MAKECALL") == 2


@on_v12
def test_my_room_stays_where_it_is_and_marked_while_it_runs(reception: Reception) -> None:
    page = reception.panels.conference
    page.new()
    rooms, running = page.room_list.rows, page.room_list.running
    assert _marked(rooms) == ["700**100"]
    page.add_people("", ["101", "102"])
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    assert _marked(rooms) == ["700**100"]
    assert running.model().rowCount() == 0
    reception.button("conf.end").click()
    assert reception.question_text() == "End this conference for everyone? 2 people in my room will be cut off."
    assert reception.button("question.cancel").text() == "Keep it running"
    assert reception.button("question.yes").property("kind") == "danger"


@on_v12
def test_somebody_elses_room_is_found_by_that_person(reception: Reception) -> None:
    page = reception.panels.conference
    page.new()
    page.room_list.field.set_number("105")
    assert page.slot == "700**105"
    name = reception.board.name_of("105")
    assert reception.find_text("conf.title") == f"New conference in {name}'s room"
