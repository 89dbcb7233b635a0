"""Conferences that are held often: kept, shown, renamed, forgotten, given to a spreadsheet and taken from one."""

from pathlib import Path

import pytest

from callboard.command_line.conference.templates import templates
from callboard.command_line.conference.wishes import (
    OptionsWish,
    PeopleWish,
    PinWish,
    StartWish,
    TemplateDeed,
    TemplateWish,
)
from callboard.domain.conferences.conference_template import Invited
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.pin_store import PinStore, key_of_template
from tests.doubles.conference_desk import DeskOfOne
from tests.doubles.keyrings import KeyringInMemory, LockedKeyring


def people(*numbers: str) -> StartWish:
    return StartWish(PeopleWish(numbers))


def saved(one: DeskOfOne, name: str, what: StartWish, *, keeps_pin: bool = False) -> int:
    return templates(TemplateWish(TemplateDeed.SAVE, name, what=what, keeps_pin=keeps_pin), one.desk())


def failure(one: DeskOfOne, wish: TemplateWish) -> ProblemCode:
    with pytest.raises(SessionFailed) as failed:
        templates(wish, one.desk())
    return failed.value.problem.code


def test_one_is_kept_and_listed() -> None:
    one = DeskOfOne()
    what = StartWish(PeopleWish(("100", "+44 20 7946 0311")), OptionsWish(no_names=True))
    assert saved(one, "  Weekly   sales ", what) == 0
    assert templates(TemplateWish(TemplateDeed.LIST), one.desk()) == 0
    assert one.spoken.events[0] == {
        "event": "template",
        "name": "Weekly sales",
        "people": [{"number": "100", "name": ""}, {"number": "+442079460311", "name": ""}],
        "ask_names": False,
        "instant": False,
        "has_pin": False,
    }
    assert one.spoken.result == {"event": "result", "outcome": "done", "templates": 1}
    templates(TemplateWish(TemplateDeed.LIST), one.desk(as_json=False))
    assert one.spoken.lines == ["Weekly sales: 2 people (no names)"]


def test_one_of_that_name_is_replaced_however_it_is_spelled() -> None:
    one = DeskOfOne()
    saved(one, "Weekly", people("100"))
    saved(one, "WEEKLY", people("101"))
    (kept,) = one.kept.shelf.read().templates
    assert (kept.name, kept.numbers) == ("WEEKLY", ("101",))


def test_people_can_come_from_another_one() -> None:
    one = DeskOfOne()
    saved(one, "Weekly", people("100", "101"))
    saved(one, "Monthly", StartWish(PeopleWish(("102",), template="weekly")))
    assert one.kept.shelf.read().templates[1].numbers == ("100", "101", "102")


def test_the_pin_is_kept_only_when_that_is_wanted() -> None:
    backend = KeyringInMemory()
    one = DeskOfOne(pins=PinStore("office", backend))
    what = StartWish(PeopleWish(("100",)), OptionsWish(PinWish("4711")))
    saved(one, "Weekly", what)
    assert (one.kept.shelf.read().templates[0].has_pin, list(backend.kept.values())) == (False, [])
    saved(one, "Weekly", what, keeps_pin=True)
    assert (one.kept.shelf.read().templates[0].has_pin, list(backend.kept.values())) == (True, ["4711"])
    assert "4711" not in "".join(one.spoken.lines)
    templates(TemplateWish(TemplateDeed.RENAME, "weekly", "Daily"), one.desk())
    assert one.kept.pins.pin_of(key_of_template("daily")) == "4711"
    templates(TemplateWish(TemplateDeed.REMOVE, "Daily"), one.desk())
    assert backend.kept == {}
    assert one.kept.shelf.read().templates == ()


def test_a_locked_keyring_is_told_and_the_rest_is_kept() -> None:
    one = DeskOfOne(pins=PinStore("office", LockedKeyring()))
    saved(one, "Weekly", StartWish(PeopleWish(("100",)), OptionsWish(PinWish("4711"))), keeps_pin=True)
    assert one.spoken.events[0]["event"] == "warning"
    assert len(one.kept.shelf.read().templates) == 1


def test_it_takes_a_new_name() -> None:
    one = DeskOfOne()
    saved(one, "Weekly", people("100"))
    saved(one, "Daily", people("101"))
    assert failure(one, TemplateWish(TemplateDeed.RENAME, "Weekly", "DAILY")) is ProblemCode.TEMPLATE_NAME_TAKEN
    assert templates(TemplateWish(TemplateDeed.RENAME, "weekly", "WEEKLY"), one.desk(as_json=False)) == 0
    assert one.spoken.lines == ["“Weekly” is “WEEKLY” now."]
    assert [each.name for each in one.kept.shelf.read().templates] == ["WEEKLY", "Daily"]


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (TemplateWish(TemplateDeed.SHOW, "x"), ProblemCode.TEMPLATE_UNKNOWN),
        (TemplateWish(TemplateDeed.REMOVE, "x\x1b[2J"), ProblemCode.TEMPLATE_UNKNOWN),
        (TemplateWish(TemplateDeed.EXPORT, "x"), ProblemCode.TEMPLATE_UNKNOWN),
        (TemplateWish(TemplateDeed.RENAME, "x", "y"), ProblemCode.TEMPLATE_UNKNOWN),
        (TemplateWish(TemplateDeed.SAVE, " ", what=people("100")), ProblemCode.TEMPLATE_NAME_MISSING),
        (TemplateWish(TemplateDeed.SAVE, "x"), ProblemCode.NO_PARTICIPANTS),
        (TemplateWish(TemplateDeed.SAVE, "x", what=people("bob")), ProblemCode.NUMBER_HAS_LETTERS),
        (
            TemplateWish(TemplateDeed.SAVE, "x", what=StartWish(PeopleWish(same_as_last=True))),
            ProblemCode.NO_CONFERENCE_BEFORE,
        ),
    ],
)
def test_what_cannot_be(wish: TemplateWish, code: ProblemCode) -> None:
    one = DeskOfOne()
    assert failure(one, wish) is code
    assert one.kept.shelf.read().templates == ()


def test_out_to_a_spreadsheet_and_in_again(tmp_path: Path) -> None:
    one, file = DeskOfOne(), tmp_path / "weekly.csv"
    saved(one, "Weekly", people("100", "+442079460311"))
    assert templates(TemplateWish(TemplateDeed.EXPORT, "Weekly", file=file), one.desk()) == 0
    assert one.spoken.result["file"] == str(file)
    saved(one, "Again", StartWish(PeopleWish(file=file)))
    assert one.kept.shelf.read().templates[1].numbers == ("100", "+442079460311")
    templates(TemplateWish(TemplateDeed.EXPORT, "Weekly"), one.desk(as_json=False))
    assert one.spoken.lines[1] == "100;"


def test_what_a_file_says_too_much_is_named(tmp_path: Path) -> None:
    one, file = DeskOfOne(), tmp_path / "people.csv"
    file.write_text("Name,Number\nAnna,101\nBo,\nCy,not known\nAnna again,101\n", "utf-8")
    saved(one, "Weekly", StartWish(PeopleWish(file=file)))
    assert one.kept.shelf.read().templates[0].people == (Invited("101", "Anna"),)
    warning = one.spoken.events[0]
    assert (warning["event"], warning["code"]) == ("warning", "people-left-out")
    assert warning["message"] == "Left out of the list: 1 without a number; not a number: not known; 1 listed twice."


@pytest.mark.parametrize("content", [None, b"", b"Name\nAnna\n", b"\x00\xff\xfe"])
def test_a_file_without_people(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "people.csv"
    if content is not None:
        file.write_bytes(content)
    wish = TemplateWish(TemplateDeed.SAVE, "x", what=StartWish(PeopleWish(file=file)))
    assert failure(DeskOfOne(), wish) is ProblemCode.ROSTER_FILE_UNREADABLE


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    one = DeskOfOne()
    saved(one, "Weekly", people("100"))
    wish = TemplateWish(TemplateDeed.EXPORT, "Weekly", file=tmp_path)
    assert failure(one, wish) is ProblemCode.SETTINGS_NOT_SAVED


def test_none_yet() -> None:
    one = DeskOfOne()
    templates(TemplateWish(TemplateDeed.LIST), one.desk(as_json=False))
    assert one.spoken.lines == ["There is no template yet. “callboard conference templates save” keeps one."]
