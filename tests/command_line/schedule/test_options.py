"""What somebody typed after `callboard schedule` is understood."""

import pytest

from callboard.command_line.arguments import Verb, parse
from callboard.command_line.conference.wishes import OptionsWish, PeopleWish, PinWish, StartWish
from callboard.command_line.schedule.wishes import ScheduleDeed, ScheduleWish, StartedBy

ADD = ("add", "100", "101", "--at", "2027-03-01 14:00")


@pytest.mark.parametrize(
    ("argv", "wish"),
    [
        (("list",), ScheduleWish(ScheduleDeed.LIST, StartedBy.AS_SWITCHED_ON)),
        (("list", "--by", "callboard"), ScheduleWish(ScheduleDeed.LIST)),
        (("list", "--by", "any"), ScheduleWish(ScheduleDeed.LIST, StartedBy.ANY)),
        (("remove", "a", "b"), ScheduleWish(ScheduleDeed.REMOVE, ids=("a", "b"))),
        (("remove", "a", "--by", "3cx"), ScheduleWish(ScheduleDeed.REMOVE, StartedBy.PHONE_SYSTEM, ids=("a",))),
        (
            (*ADD, "--title", "Board", "--room", "701", "--no-names", "--by", "3cx", "--experimental"),
            ScheduleWish(
                ScheduleDeed.ADD,
                StartedBy.PHONE_SYSTEM,
                "2027-03-01 14:00",
                "Board",
                StartWish(PeopleWish(("100", "101")), OptionsWish(no_names=True), "701"),
                is_experimental=True,
            ),
        ),
    ],
)
def test_what_is_wanted(argv: tuple[str, ...], wish: ScheduleWish) -> None:
    arguments = parse(["schedule", *argv, "--rehearsal", "v11"], {})
    assert (arguments.verb, arguments.schedule) == (Verb.SCHEDULE, wish)


def test_the_pin_comes_from_the_environment_and_never_from_here(capsys: pytest.CaptureFixture[str]) -> None:
    found = parse(["schedule", *ADD], {"CALLBOARD_CONFERENCE_PIN": "4711"}).schedule
    assert found is not None
    assert found.what.options.pin == PinWish("4711")
    with pytest.raises(SystemExit):
        parse(["schedule", *ADD, "--pin", "4711"], {})
    assert "4711" not in capsys.readouterr().err
