"""What cannot be done now is off and says why, and nobody lands by surprise in a conference that runs."""

import pytest

from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from tests.doubles.pbxes import V12, in_rehearsal
from tests.doubles.reception import Reception

ON_V11 = in_rehearsal
ON_V12 = pytest.mark.parametrize("pbx", V12[:1], indirect=True, ids="-".join)


def start(reception: Reception, *numbers: str) -> None:
    page = reception.panels.conference
    page.new()
    page.add_people("", list(numbers))
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * len(numbers))


@ON_V12
def test_a_new_conference_while_my_room_runs_goes_to_the_rooms_of_others(reception: Reception) -> None:
    start(reception, "101", "102")
    page = reception.panels.conference
    page.new()
    assert reception.console.notices.last == "Your room is in use. Choose somebody else's room on the left."
    reception.wait_until(page.room_list.field.hasFocus)
    assert not page.live.field.hasFocus()


@ON_V11
def test_what_runs_cannot_be_started_once_more(reception: Reception) -> None:
    book = reception.console.window.book
    page = reception.panels.conference
    page.new()
    assert book.why_not("conference.start") == ""
    start(reception, "101", "102")
    assert book.why_not("conference.start") == "This room is in use already. New conference sets up another one."
    assert not book["conference.start"].isEnabled()
    page.new()
    assert book["conference.start"].isEnabled()


@ON_V11
def test_while_the_line_is_lost_nobody_is_offered_to_a_conference_that_runs(reception: Reception) -> None:
    start(reception, "101", "102")
    roster = reception.panels.roster
    assert roster.why_not.text() == ""
    reception.pbx.controls.do("vanish", for_s=60)
    reception.wait_until(lambda: roster.why_not.text() != "")
    assert roster.why_not.text() == reception.panels.conference.why_nobody_added()


@ON_V11
def test_a_conference_of_nobody_cannot_be_planned(reception: Reception) -> None:
    book, page = reception.console.window.book, reception.panels.conference
    page.new()
    why_not = "Add people to a new conference first."
    assert book.why_not("conference.plan") == why_not
    assert not reception.button("conf.plan").isEnabled()
    page.add_people("", ["101"])
    assert book.why_not("conference.plan") == ""
    assert reception.button("conf.plan").isEnabled()
    page.builder.clear()
    assert book.why_not("conference.plan") == why_not
    template = ConferenceTemplate("Monday", (Invited("101"),))
    conferences = reception.console.conferences
    conferences.change(lambda memory: type(memory)(templates=(template,)))
    reception.wait_until(lambda: book.why_not("conference.plan") == "")
