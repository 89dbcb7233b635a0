"""What somebody typed about live calls."""

import pytest

from callboard.command_line.arguments import Verb, parse
from callboard.command_line.live_call.wishes import CallsWish, LiveCallDeed, LiveCallWish
from callboard.domain.commands import ListenMode

DROP, TRANSFER, DIVERT, PICKUP, RECORD, LISTEN = LiveCallDeed


def wish(line: str) -> LiveCallWish | None:
    return parse([*line.split(), "--rehearsal", "v11"], {}).live_call


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("drop", LiveCallWish(DROP)),
        ("drop 12", LiveCallWish(DROP, "12")),
        ("drop --my --yes", LiveCallWish(DROP, is_mine=True, is_sure=True)),
        ("drop --of 101 12", LiveCallWish(DROP, "12", of="101")),
        ("transfer 105", LiveCallWish(TRANSFER, None, "105")),
        ("transfer 12 105", LiveCallWish(TRANSFER, "12", "105")),
        ("transfer 12 --of 101 105", LiveCallWish(TRANSFER, "12", "105", of="101")),
        ("transfer --of 101 12 --yes 105", LiveCallWish(TRANSFER, "12", "105", of="101", is_sure=True)),
        ("divert 12 105 --to-voicemail", LiveCallWish(DIVERT, "12", "105", to_voicemail=True)),
        ("pickup", LiveCallWish(PICKUP)),
        ("pickup 103 --on 102", LiveCallWish(PICKUP, "103", on="102")),
        ("record on", LiveCallWish(RECORD)),
        ("record 12 off", LiveCallWish(RECORD, "12", records=False)),
        ("listen 12", LiveCallWish(LISTEN, "12")),
        ("listen --of 101 --mode whisper", LiveCallWish(LISTEN, of="101", mode=ListenMode.WHISPER)),
    ],
)
def test_what_is_wanted(line: str, expected: LiveCallWish) -> None:
    assert wish(line) == expected


def test_nothing_typed_is_not_the_same_as_an_empty_text() -> None:
    """A script whose variable is empty does not mean the only call there is."""
    typed = parse(["drop", "", "--rehearsal", "v11"], {}).live_call
    assert typed == LiveCallWish(DROP, "")


def test_the_list() -> None:
    arguments = parse(["calls", "--follow", "--json", "--rehearsal", "v11"], {})
    assert (arguments.verb, arguments.calls, arguments.as_json) == (Verb.CALLS, CallsWish(follows=True), True)
    assert arguments.live_call is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("transfer", "Something is missing: DESTINATION."),
        ("divert --to-voicemail", "Something is missing: DESTINATION."),
        ("record 12", "“12” is not one of: on, off."),
        ("record", "Something is missing: on|off."),
        ("drop 1 2", "Not understood: 2."),
        ("drop --my --of 101", "--of not allowed with argument --my."),
        ("listen --mode shout", "“shout” is not one of: listen, whisper, join."),
        ("pickup --my", "Not understood: --my."),
        ("divert 12 105 --voicemail", "Not understood: --voicemail."),
    ],
)
def test_wrong_usage(line: str, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        wish(line)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith(f"callboard: {sentence}")


@pytest.mark.parametrize("verb", ["calls", *LiveCallDeed])
def test_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([verb, "--help"], {})
    assert ended.value.code == 0
    assert f"usage: callboard {verb}" in capsys.readouterr().out
