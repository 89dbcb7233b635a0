"""Somebody else is faster, or takes away what this conference stands on: it is said, and nobody's list is lost."""

from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from tests.doubles.pbxes import on_both, on_v11, on_v12
from tests.doubles.reception import Reception
from tests.doubles.ten_people import MomentByMoment

LIST = ("101", "102", "103")


def _another_console_calls(reception: Reception, slot: str, number: str) -> None:
    reception.pbx.controls.do("ask", verb="MAKECALL", args=[slot, number])


def _write_list(reception: Reception, slot: str) -> None:
    reception.panels.conference.open_room(slot)
    reception.panels.conference.add_people("", list(LIST))


def _list(reception: Reception) -> tuple[str, ...]:
    return reception.console.models.participants.numbers


def _start_while_another_console_is_faster(reception: Reception, slot: str, number: str) -> MomentByMoment:
    """Ours is on its way while that of the other one is carried out."""
    story = MomentByMoment(reception, slot)
    reception.pbx.controls.do("fault", kind="slow_call", delay_s=1)
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps()[:1] == [MemberStep.ASKED])
    story.do("ask", verb="MAKECALL", args=[slot, number])
    story.live_until(lambda: bool(reception.members()[LIST[0]].call_id))
    reception.pbx.controls.do("heal")
    return story


@on_both
def test_two_consoles_take_the_same_room_at_once(reception: Reception) -> None:
    slot = reception.pbx.slot_of("100")
    _write_list(reception, slot)
    story = _start_while_another_console_is_faster(reception, slot, "105")
    everybody = (*LIST, "105")
    story.live_until(lambda: all(story.truth().get(number) == "in" for number in everybody))
    assert set(reception.members()) == set(everybody)
    assert [request[2] for request in reception.calls_asked()] == ["105", *LIST]
    assert "opened" in reception.find_text("conf.live.shared.text")
    assert "at the same moment" in reception.find_text("conf.live.shared.text")


@on_v11
def test_the_room_is_taken_and_freed_while_options_are_typed(reception: Reception) -> None:
    _write_list(reception, "701")
    options = reception.panels.conference.builder.options
    reception.type_into(options.pin, "47")
    options.no_names.click()
    _another_console_calls(reception, "701", "105")
    reception.wait_for_slot("701", SlotState.RUNNING)
    reception.wait_until(lambda: not reception.button("conf.start").isEnabled())
    assert not options.pin.isEnabled()
    assert _list(reception) == LIST
    reception.pbx.controls.do("hang_up", number="105")
    reception.wait_for_slot("701", SlotState.FREE)
    reception.wait_until(options.pin.isEnabled)
    assert (options.pin.text(), options.no_names.isChecked()) == ("47", True)
    reception.type_into(options.pin, "11")
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
    first = next(request for request in reception.calls_asked() if request[0] == "MAKECALLPARAMS")
    assert dict(zip(first[2::2], first[3::2], strict=True))["noname"] == "1"
    assert [request[1] for request in reception.calls_asked()] == ["701"] * 4


@on_v11
def test_where_the_room_is_taken_one_key_takes_another(reception: Reception) -> None:
    _write_list(reception, "701")
    options = reception.panels.conference.builder.options
    reception.type_into(options.pin, "4711")
    _another_console_calls(reception, "701", "105")
    other = reception.button("conf.other-room")
    reception.wait_until(lambda: other.isVisible() and "702" in other.text())
    reception.window.book["conference.start"].trigger()
    reception.wait_until(lambda: reception.panels.conference.slot == "702")
    assert _list(reception) == LIST
    assert options.pin.text() == "4711"
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)


@on_v12
def test_the_owner_of_the_room_is_deleted_while_its_list_is_written(reception: Reception) -> None:
    _write_list(reception, "700**105")
    reception.pbx.controls.do("remove", number="105")
    reception.wait_until(lambda: not reception.button("conf.start").isEnabled())
    reception.wait_until(lambda: "extension 105" in reception.find_text("conf.summary"))
    assert _list(reception) == LIST
    reception.panels.conference.open_room("700**100")
    assert _list(reception) == LIST
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)


@on_v12
def test_the_owner_of_the_room_is_deleted_while_people_are_in_it(reception: Reception) -> None:
    slot = "700**105"
    _write_list(reception, slot)
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
    story = MomentByMoment(reception, slot)
    story.do("remove", number="105")
    reception.wait_until(lambda: slot not in reception.board.slots)
    story.compare()
    assert reception.steps() == [MemberStep.JOINED] * 3
    assert reception.panels.conference.is_live_shown
    assert not reception.panels.conference.live.field.isEnabled()
    assert reception.find_text("conf.live.why").startswith("The extension that owns this room is gone.")
    for number in LIST:
        story.do("hang_up", number=number)
    assert reception.steps() == [MemberStep.LEFT] * 3


@on_v12
def test_the_owner_of_the_room_is_deleted_in_the_moment_of_the_start(reception: Reception) -> None:
    slot = "700**105"
    _write_list(reception, slot)
    story = MomentByMoment(reception, slot)
    reception.pbx.controls.do("fault", kind="slow_call", delay_s=1)
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps()[:1] == [MemberStep.ASKED])
    story.do("remove", number="105")
    story.live_until(lambda: reception.steps()[0] is MemberStep.FAILED)
    reception.wait_until(lambda: bool(reception.find_text("conf.live.failure")))
    assert len(reception.calls_asked()) == 1
    reception.button("conf.live.back").click()
    assert _list(reception) == LIST


@on_v11
def test_every_place_is_taken(reception: Reception) -> None:
    usable = [slot for slot in reception.board.slots if slot != "700"]
    for slot, number in zip(usable, ("105", "106", "107", "108"), strict=True):
        _another_console_calls(reception, slot, number)
    for slot in usable:
        reception.wait_for_slot(slot, SlotState.RUNNING)
    before = len(reception.calls_asked())
    reception.panels.conference.new()
    reception.panels.conference.add_people("", list(LIST))
    assert not reception.button("conf.start").isEnabled()
    assert not reception.button("conf.other-room").isVisible()
    assert reception.find_text("conf.summary")
    assert _list(reception) == LIST
    assert len(reception.calls_asked()) == before
    reception.pbx.controls.do("hang_up", number="107")
    reception.wait_for_slot("703", SlotState.FREE)
    other = reception.button("conf.other-room")
    reception.wait_until(lambda: other.isVisible() or reception.button("conf.start").isEnabled())


@on_both
def test_the_phone_system_allows_no_further_conference(reception: Reception) -> None:
    reception.pbx.controls.do("conferences", most=0)
    slot = reception.pbx.slot_of("100")
    _write_list(reception, slot)
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.label("conf.live.failure").isVisible())
    assert f"did not open room {slot}" in reception.find_text("conf.live.failure")
    assert len(reception.calls_asked()) == 1, "nobody else is called"
    reception.button("conf.live.back").click()
    assert _list(reception) == LIST
    reception.pbx.controls.do("conferences")
    reception.wait_until(reception.button("conf.start").isEnabled)
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
