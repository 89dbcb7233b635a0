"""What somebody typed is understood, or answered in one plain sentence."""

import json
from pathlib import Path

import pytest

from callboard.command_line.arguments import (
    Arguments,
    DemoWish,
    DialWish,
    Verb,
    parse,
)
from callboard.sessions.choices import RehearsalChoice, ThreeCxChoice

V11 = RehearsalChoice("v11")
TO_3CX = ("--assembly-folder", "dlls", "--generation", "v12", "--host", "pbx.example")


def parsed(*argv: str, **environment: str) -> Arguments:
    return parse(argv, environment)


def test_nothing_opens_the_window() -> None:
    assert parsed() == Arguments(Verb.WINDOW)


def test_only_a_connection_opens_the_window_with_it() -> None:
    assert parsed("--rehearsal", "v11") == Arguments(Verb.WINDOW, V11)


@pytest.mark.parametrize(
    "argv",
    [
        ("--rehearsal", "v11", "dial", "--from", "100", "101"),
        ("dial", "--rehearsal", "v11", "--from", "100", "101"),
        ("dial", "101", "--from", "100", "--rehearsal", "v11"),
    ],
)
def test_a_connection_may_stand_before_or_after_the_verb(argv: tuple[str, ...]) -> None:
    assert parsed(*argv) == Arguments(Verb.DIAL, V11, dial=DialWish("100", "101"))


def test_a_rehearsal_with_everything() -> None:
    arguments = parsed(
        *("status", "--json", "-v", "--rehearsal", "v12", "--scenario", "rush_hour"),
        *("--speed", "2.5", "--extensions", "500", "--seed", "7"),
    )
    choice = RehearsalChoice("v12", "rush_hour", 2.5, 500, 7)
    assert arguments == Arguments(Verb.STATUS, choice, as_json=True, is_verbose=True)


def test_a_3cx_with_little_and_with_everything() -> None:
    assert parsed("check", *TO_3CX).choice == ThreeCxChoice("v12", Path("dlls").resolve(), "pbx.example")
    everything = parsed("check", *TO_3CX, "--port", "5000", "--call-manager-port", "5001", "--runtime", "core80")
    assert everything.choice == ThreeCxChoice("v12", Path("dlls").resolve(), "pbx.example", 5000, 5001, "core80")


def test_the_own_extension_may_come_from_the_environment() -> None:
    mine = parsed("dial", "101", "--rehearsal", "v11", CALLBOARD_MY_EXTENSION="100")
    assert mine.dial == DialWish("100", "101")
    other = parsed("dial", "101", "--from", "102", "--until-ended", "--rehearsal", "v11", CALLBOARD_MY_EXTENSION="100")
    assert other.dial == DialWish("102", "101", until_ended=True)


def test_an_empty_from_is_what_was_typed() -> None:
    typed = parsed("dial", "101", "--from", "", "--rehearsal", "v11", CALLBOARD_MY_EXTENSION="100")
    assert typed.dial == DialWish("", "101")


def test_the_demo() -> None:
    assert parsed("demo") == Arguments(Verb.DEMO, demo=DemoWish())
    arguments = parsed("demo", "--generation", "v12", "--unattended", "--picture", "window.png")
    assert arguments.demo == DemoWish("v12", is_unattended=True, picture=Path("window.png"))


def test_the_demo_pbx_has_options_of_its_own() -> None:
    assert parsed("demo-pbx", "--port", "0", "--help").rest == ("--port", "0", "--help")


WRONG = {
    ("dial",): "Something is missing: NUMBER.",
    ("dial", "101", "--rehearsal", "v11"): "Say which phone rings first: --from EXTENSION",
    ("status", "--profile", "x", "--rehearsal", "v11"): "A profile says all about its phone system: leave out --reh",
    ("profile",): "Something is missing: WHAT.",
    ("profile", "use"): "Something is missing: ID.",
    ("profile", "mend"): "“mend” is not one of: list, show, use, remove, export, import.",
    ("conference",): "Something is missing: WHAT.",
    ("conference", "701"): "“701” is not one of: start, check, list, show, add, remove, chase, end, templates.",
    ("conference", "add", "701", "--rehearsal", "v11"): "Something is missing: NUMBER.",
    ("conference", "start", "100", "--template", "x", "--same-as-last"): "--same-as-last not allowed with argument",
    ("conference", "start", "100", "--ask-pin", "--no-pin"): "--no-pin not allowed with argument --ask-pin.",
    ("conference", "templates"): "Something is missing: WHAT.",
    ("schedule", "add", "100"): "Something is missing: --at.",
    ("schedule", "list", "--by", "me"): "“me” is not one of: callboard, 3cx, any.",
    ("status", "--rehearsal", "v13"): "--rehearsal must be v11 or v12, not v13.",
    ("status", "--rehearsal"): "--rehearsal needs something after it.",
    ("status", "--rehearsal", "v11", "--host", "pbx"): "A rehearsal needs no 3CX: leave out --host",
    ("status", "--speed", "2"): "--speed is only for a rehearsal.",
    ("status", "--rehearsal", "v11", "--speed", "0"): "--speed must be a number above 0",
    ("status", "--rehearsal", "v11", "--speed", "nan"): "--speed must be a number above 0",
    ("status", "--rehearsal", "v11", "--speed", "fast"): "--speed must be a number, not fast.",
    ("status", "--rehearsal", "v11", "--seed", "-1"): "--seed must be a whole number, not -1.",
    ("status", "--host", "pbx"): "Something is missing to connect to a 3CX: --assembly-folder, --generation.",
    ("status", *TO_3CX, "--port", "70000"): "--port must be a number from 1 to 65535, not 70000.",
    ("status", *TO_3CX, "--port", "0"): "--port must be a number from 1 to 65535, not 0.",
    ("status", *TO_3CX[:-1], " "): "--host must be the name or the address of a computer.",
    ("status", *TO_3CX[:-1], "p\x07bx"): "--host must be the name or the address of a computer.",
    ("phone",): "“phone” is not one of: dial, conference, schedule, calls, drop, transfer, divert, pickup, record, ",
    ("status", "--rehearsal", "v11", "--password", "x"): "Not understood: --password x.",
    ("status", "--rehearsal", "v11", "--js"): "Not understood: --js.",
}


@pytest.mark.parametrize(("argv", "sentence"), WRONG.items(), ids=[" ".join(argv) for argv in WRONG])
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    argv: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*argv)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"callboard: {sentence}")
    assert said.err.count("\n") == 1
    assert "--help” tells how it goes." in said.err


@pytest.mark.parametrize("argv", WRONG, ids=[" ".join(argv) for argv in WRONG])
def test_with_json_it_is_one_json_line(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*argv, "--json")
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.err == ""
    (line,) = said.out.splitlines()
    error = json.loads(line)
    assert (error["event"], error["code"]) == ("error", "wrong-usage")
    assert error["message"]
    assert error["mend"]


@pytest.mark.parametrize("argv", [("--help",), ("dial", "--help"), ("--version",)])
def test_help_ends_well(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*argv)
    assert ended.value.code == 0
    assert "callboard" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["x" * 10_000, "\x1b[31mred\x07", "a\nb", "\udc80"])
def test_a_complaint_repeats_nothing_harmful(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("status", "--rehearsal", "v11", text)
    said = capsys.readouterr().err
    assert len(said) < 500
    assert said.count("\n") == 1
    assert said.rstrip("\n").isprintable()
