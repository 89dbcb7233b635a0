"""What somebody typed after `callboard conference` is understood; a PIN is never taken from it, nor repeated."""

from pathlib import Path

import pytest

from callboard.command_line.arguments import Verb, parse
from callboard.command_line.conference.wishes import (
    ConferenceDeed,
    ConferenceWish,
    OptionsWish,
    PeopleWish,
    PinWish,
    RoomWish,
    StartWish,
    TemplateDeed,
    TemplateWish,
)
from callboard.sessions.choices import RehearsalChoice

V11 = ("--rehearsal", "v11")


def parsed(*argv: str, **environment: str) -> ConferenceWish:
    arguments = parse(["conference", *argv], environment)
    assert arguments.verb is Verb.CONFERENCE
    assert arguments.conference is not None
    return arguments.conference


def test_a_start_with_little_and_with_everything() -> None:
    little = parsed("start", "100", "101", *V11)
    assert little == ConferenceWish(ConferenceDeed.START, StartWish(PeopleWish(("100", "101"))))
    everything = parsed(
        *("start", "100", "--room", "701", "--from-csv", "people.csv", "--no-names", "--instant", "--ask-pin"),
        *("--yes", *V11),
    )
    people = PeopleWish(("100",), file=Path("people.csv"))
    options = OptionsWish(PinWish(is_asked_for=True), no_names=True, instant=True)
    assert everything == ConferenceWish(ConferenceDeed.START, StartWish(people, options, "701", is_sure=True))


def test_lists_instead_of_numbers() -> None:
    weekly = parsed("start", "--template", "Weekly sales", "--new-pin", *V11)
    assert weekly.start == StartWish(PeopleWish(template="Weekly sales"), OptionsWish(PinWish(is_made=True)))
    again = parsed("check", "--same-as-last", "--no-pin", *V11)
    assert again.deed is ConferenceDeed.CHECK
    assert again.start == StartWish(PeopleWish(same_as_last=True), OptionsWish(PinWish(is_none=True)))


def test_the_pin_may_come_from_the_environment() -> None:
    hidden = parsed("start", "100", *V11, CALLBOARD_CONFERENCE_PIN="4711")
    assert hidden.start is not None
    assert hidden.start.options.pin == PinWish("4711")
    assert "4711" not in repr(hidden)
    added = parsed("add", "701", "103", *V11, CALLBOARD_CONFERENCE_PIN="4711")
    assert added.room == RoomWish("701", ("103",), PinWish("4711"))


@pytest.mark.parametrize("deed", ["start", "check", "add", "chase", "templates"])
@pytest.mark.parametrize("typed", [("--pin", "4711"), ("--pin=4711",), ("--pin",)])
@pytest.mark.parametrize("as_json", [True, False])
def test_a_pin_does_not_belong_on_a_command_line(
    deed: str, typed: tuple[str, ...], as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    deeds = ("templates", "save", "Weekly") if deed == "templates" else (deed, "701", "103")
    with pytest.raises(SystemExit) as ended:
        parsed(*deeds, *typed, *V11, *(("--json",) if as_json else ()))
    assert ended.value.code == 2
    said = "".join(capsys.readouterr())
    assert "A PIN does not belong on a command line" in said
    assert "--ask-pin" in said
    assert "4711" not in said


@pytest.mark.parametrize(
    ("argv", "wish"),
    [
        (("list",), ConferenceWish(ConferenceDeed.LIST)),
        (("list", "--all"), ConferenceWish(ConferenceDeed.LIST, is_all=True)),
        (("show", "700**101"), ConferenceWish(ConferenceDeed.SHOW, room=RoomWish("700**101"))),
        (("show", "701", "--show-pin"), ConferenceWish(ConferenceDeed.SHOW, room=RoomWish("701", tells_pin=True))),
        (("remove", "701", "101"), ConferenceWish(ConferenceDeed.REMOVE, room=RoomWish("701", ("101",)))),
        (("chase", "701", "--yes"), ConferenceWish(ConferenceDeed.CHASE, room=RoomWish("701", is_sure=True))),
        (("end", "701", "--yes"), ConferenceWish(ConferenceDeed.END, room=RoomWish("701", is_sure=True))),
    ],
)
def test_what_is_done_in_a_room(argv: tuple[str, ...], wish: ConferenceWish) -> None:
    assert parsed(*argv, *V11) == wish


@pytest.mark.parametrize(
    ("argv", "wish"),
    [
        (("list",), TemplateWish(TemplateDeed.LIST)),
        (("show", "A"), TemplateWish(TemplateDeed.SHOW, "A")),
        (("rename", "A", "B"), TemplateWish(TemplateDeed.RENAME, "A", "B")),
        (("remove", "A"), TemplateWish(TemplateDeed.REMOVE, "A")),
        (("export", "A", "--to", "a.csv"), TemplateWish(TemplateDeed.EXPORT, "A", file=Path("a.csv"))),
        (
            ("save", "A", "100", "--keep-pin"),
            TemplateWish(TemplateDeed.SAVE, "A", what=StartWish(PeopleWish(("100",))), keeps_pin=True),
        ),
    ],
)
def test_templates(argv: tuple[str, ...], wish: TemplateWish) -> None:
    assert parsed("templates", *argv, *V11) == ConferenceWish(ConferenceDeed.TEMPLATES, template=wish)


def test_where_the_connection_may_stand() -> None:
    everywhere = [
        ("--rehearsal", "v11", "conference", "list", "--json"),
        ("conference", "--rehearsal", "v11", "list", "--json"),
        ("conference", "list", "--rehearsal", "v11", "--json"),
        ("conference", "templates", "list", "--json", "--rehearsal", "v11"),
        ("schedule", "list", "--json", "--rehearsal", "v11"),
    ]
    for argv in everywhere:
        arguments = parse(argv, {})
        assert (arguments.choice, arguments.as_json) == (RehearsalChoice("v11"), True)


@pytest.mark.parametrize("deed", ["start", "templates", "end"])
def test_help_ends_well(deed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(deed, "--help")
    assert ended.value.code == 0
    assert "--pin " not in capsys.readouterr().out
