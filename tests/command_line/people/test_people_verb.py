"""`callboard people`: contacts in from files, out into files, and found."""

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from callboard.command_line.arguments import Verb, parse
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output
from callboard.command_line.people.verb import people_verb
from callboard.records.database import Database

PAGE = Path(__file__).resolve().parents[3] / "gui" / "command_line.md"
TABLE = "Name;Company;Phone\nAnna Berg;Finch;+49 30 23125042\nBob;;call me\n"


class Desk:
    """One computer, on which each command is a program of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""

    def run(self, *typed: str) -> ExitCode:
        arguments = parse(["people", *typed])
        assert arguments.verb is Verb.PEOPLE
        assert arguments.people is not None
        out = io.StringIO()
        output = Output(as_json=arguments.as_json, out=out, complaints=out)
        code = people_verb(arguments.people, Database(self.folder / "records.db"), "DE", output)
        self.said = out.getvalue()
        return code

    def lines(self, *typed: str, code: ExitCode = ExitCode.DONE) -> list[dict[str, Any]]:
        assert self.run(*typed, "--json") is code
        return [json.loads(line) for line in self.said.splitlines()]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def table(tmp_path: Path) -> str:
    file = tmp_path / "people.csv"
    file.write_text(TABLE, "utf-8")
    return str(file)


def test_a_trial_changes_nothing_and_an_import_does(desk: Desk, table: str) -> None:
    told = {
        "read": 2,
        "new": 2,
        "joined": 0,
        "same": 0,
        "without_number": 1,
        "unreadable": 1,
        "further": 0,
        "file": table,
    }
    assert desk.lines("import", table, "--dry-run") == [{"event": "result", "outcome": "would-be-done", **told}]
    assert desk.lines("import", table) == [{"event": "result", "outcome": "done", **told}]
    (again,) = desk.lines("import", table)
    assert (again["new"], again["same"]) == (0, 2)


def test_who_is_there_gets_more_unless_only_new_ones_are_wanted(desk: Desk, table: str, tmp_path: Path) -> None:
    desk.run("import", table)
    more = tmp_path / "more.csv"
    more.write_text("Name;Company;Mobile\nAnna Berg;Finch;0171 1\nGreta;;0172 1\n", "utf-8")
    (told,) = desk.lines("import", str(more), "--only-new")
    assert (told["new"], told["joined"]) == (1, 0)
    (told,) = desk.lines("import", str(more))
    assert (told["new"], told["joined"]) == (0, 1)
    (anna, _) = desk.lines("find", "anna")
    assert [one["number"] for one in anna["numbers"]] == ["+493023125042", "01711"]


def test_somebody_is_found_by_name_company_and_number(desk: Desk, table: str) -> None:
    desk.run("import", table)
    for text in ("ann", "FINCH", "030 2312", "+49 30 23125042"):
        (found, result) = desk.lines("find", *text.split())
        assert found["numbers"] == [{"number": "+493023125042", "kind": "other"}]
        assert result == {"event": "result", "outcome": "done", "found": 1}
    assert desk.run("find", "nobody") is ExitCode.DONE
    assert desk.said == "Nobody was found.\n"
    assert desk.run("find", "b", "--most", "1") is ExitCode.DONE
    assert desk.said.splitlines()[-1] == "1 more."


@pytest.mark.parametrize("name", ["all.vcf", "all.csv"])
def test_what_is_exported_is_the_same_when_it_is_imported(desk: Desk, table: str, tmp_path: Path, name: str) -> None:
    desk.run("import", table)
    (told,) = desk.lines("export", "--to", str(tmp_path / name))
    assert told == {"event": "result", "outcome": "done", "contacts": 2, "file": str(tmp_path / name)}
    (told,) = desk.lines("import", str(tmp_path / name))
    assert (told["read"], told["same"]) == (2, 2)


def test_without_a_file_the_text_is_said(desk: Desk, table: str) -> None:
    desk.run("import", table)
    exported, result = desk.lines("export", "--form", "csv")
    assert exported["text"].startswith("Name;Company;Notes;Number 1")
    assert result["contacts"] == 2
    assert desk.run("export") is ExitCode.DONE
    assert desk.said.startswith("BEGIN:VCARD\nVERSION:3.0\n")


def test_a_file_that_cannot_be_read_is_wrong_usage_in_one_sentence(desk: Desk, tmp_path: Path) -> None:
    error, result = desk.lines("import", str(tmp_path / "none.csv"), code=ExitCode.WRONG_USAGE)
    assert error["code"] == result["problem"] == "people-file-unreadable"
    assert result["outcome"] == "failed"
    assert desk.run("import", str(tmp_path)) is ExitCode.WRONG_USAGE
    assert "is a folder" in desk.said


def test_a_number_of_contacts_that_is_none_is_refused() -> None:
    with pytest.raises(SystemExit):
        parse(["people", "find", "x", "--most", "0"])
    with pytest.raises(SystemExit):
        parse(["people"])


def test_the_page_names_every_field_that_is_said(desk: Desk, table: str) -> None:
    page = PAGE.read_text("utf-8")
    part = page[page.index("## `callboard people`") :].split("\n## ")[0]
    named = set(re.findall(r"`([a-z][\w-]*)`", part))
    said = [*desk.lines("import", table), *desk.lines("find", "a"), *desk.lines("export")]
    for line in said:
        assert set(line) - {"event", "outcome"} <= named
        assert line["event"] == "result" or line["event"] in named
