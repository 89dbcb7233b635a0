"""Ten people and everything that comes between: the list in the window is true at every single moment."""

from collections import Counter

from PySide6.QtCore import Qt

from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from tests.doubles.pbxes import on_v11, on_v12
from tests.doubles.reception import Reception
from tests.doubles.ten_people import MomentByMoment

OUTSIDE_LINE = "10001"
OUTSIDE, SAME_OUTSIDE, WRONG = "02079460958", "+44 20 7946 0958", "01632960104"
TEN = ("101", "102", "103", "104", "105", "106", "107", "108", OUTSIDE, WRONG)
BUSY, NOT_REGISTERED, LATE = "106", "107", "108"
MISSING = (BUSY, NOT_REGISTERED, WRONG)
GONE = (MemberStep.LEFT, MemberStep.FAILED)


def _prepare(reception: Reception) -> None:
    """One talks to somebody else, one phone is unplugged, one is not at the desk and comes later."""
    controls = reception.pbx.controls
    controls.do("phone", number=LATE, phone="waits", after_s=3000)
    controls.do("register", number=NOT_REGISTERED, registered=False)
    controls.do("dial", **{"from": BUSY, "to": "02079460311"})


def _write_list(reception: Reception) -> None:
    """Ten people, and two of them once more: as they stand, and written in another way."""
    reception.panels.conference.add_people("", list(TEN[:9]))
    for again in ("101", SAME_OUTSIDE):
        field = reception.panels.conference.builder.field
        reception.type_into(field, again)
        reception.press(field, Qt.Key.Key_Return)
        assert "already" in reception.status()
    reception.panels.conference.add_people("", ["102", WRONG])
    assert reception.console.models.participants.numbers == TEN


def _calls_by_number(reception: Reception) -> Counter[str]:
    calls: Counter[str] = Counter()
    for request in reception.calls_asked():
        values = dict(zip(request[2::2], request[3::2], strict=True)) if request[0] == "MAKECALLPARAMS" else {}
        calls[values.get("tojoin", request[2])] += 1
    return calls


def _meet(reception: Reception, slot: str) -> MomentByMoment:
    """From the list to the end; the room is opened and its list written already."""
    story = MomentByMoment(reception, slot)
    reception.button("conf.start").click()
    reception.wait_until(lambda: bool(reception.calls_asked()))
    story.compare()
    unsettled = (MemberStep.JOINED, *GONE)
    everybody_but_late = [number for number in TEN if number != LATE]
    story.live_until(lambda: all(story.step_of(number) in unsettled for number in everybody_but_late))
    joined = [number for number in TEN if story.step_of(number) is MemberStep.JOINED]
    assert joined == ["101", "102", "103", "104", "105", OUTSIDE]
    assert story.step_of(LATE) is MemberStep.RINGING
    for number in MISSING:
        assert story.step_of(number) is MemberStep.FAILED
        assert story.member(number).problem is not None
    assert _calls_by_number(reception) == Counter(TEN)
    return story


def _call_everyone_missing(story: MomentByMoment) -> None:
    """One key: who was busy is free now, the others still cannot be had."""
    reception = story.reception
    story.do("hang_up", number=BUSY)
    reception.window.book["conference.chase"].trigger()
    reception.wait_until(lambda: len(reception.calls_asked()) > len(TEN))
    story.compare()
    settled = (MemberStep.JOINED, MemberStep.FAILED)
    calls = Counter(TEN) + Counter(MISSING)
    story.live_until(
        lambda: _calls_by_number(reception) == calls and all(story.step_of(number) in settled for number in MISSING)
    )
    assert [story.step_of(number) for number in MISSING] == [MemberStep.JOINED, MemberStep.FAILED, MemberStep.FAILED]


def _lose_the_line(story: MomentByMoment) -> None:
    """Somebody leaves and somebody comes while nobody can see it."""
    shown_before = {member.number: member.step for member in story.reception.members().values()}
    story.lose_line()
    controls = story.reception.pbx.controls
    controls.do("hang_up", number="104")
    controls.do("answer", number=LATE)
    story.live_unseen(5)
    assert story.truth()[LATE] == "in"
    assert "104" not in story.truth()
    assert {member.number: member.step for member in story.reception.members().values()} == shown_before
    story.get_line_back()
    assert story.step_of("104") is MemberStep.LEFT
    assert story.step_of(LATE) is MemberStep.JOINED


def _everybody_leaves(story: MomentByMoment) -> None:
    reception = story.reception
    for number in ("101", "102", "105", BUSY, LATE, OUTSIDE_LINE):
        story.do("hang_up", number=number)
    assert story.truth() == {}
    reception.wait_for_slot(story.slot, SlotState.FREE)
    for number in TEN:
        came_in = number not in (NOT_REGISTERED, WRONG)
        assert story.step_of(number) is (MemberStep.LEFT if came_in else MemberStep.FAILED), number
    calls = Counter(TEN) + Counter(MISSING)
    assert _calls_by_number(reception) == calls, "nobody was called twice, nobody was lost"


def _ten_people(reception: Reception, slot: str) -> None:
    story = _meet(reception, slot)
    story.do("hang_up", number="103")
    assert story.step_of("103") is MemberStep.LEFT
    _call_everyone_missing(story)
    _lose_the_line(story)
    _everybody_leaves(story)
    assert story.steps > 15


@on_v11
def test_ten_people_in_a_place_with_a_pin(reception: Reception) -> None:
    reception.panels.conference.open_room("701")
    _prepare(reception)
    _write_list(reception)
    reception.type_into(reception.panels.conference.builder.options.pin, "4711")
    _ten_people(reception, "701")


@on_v12
def test_ten_people_in_my_room(reception: Reception) -> None:
    reception.panels.conference.new()
    _prepare(reception)
    _write_list(reception)
    _ten_people(reception, "700**100")
    assert "MAKECALLPARAMS" not in reception.pbx.verbs()
