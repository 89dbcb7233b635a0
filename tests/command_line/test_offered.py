"""What is a link or a number behind the command, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.command_line.arguments import VERBS, Verb, parse
from callboard.command_line.offered import parted


@pytest.mark.parametrize(
    ("argv", "left", "offered"),
    [
        ([], [], ""),
        (["tel:+442079460018"], [], "tel:+442079460018"),
        (["TEL:204"], [], "TEL:204"),
        (["callto:204", "--no-guard"], ["--no-guard"], "callto:204"),
        (["--profile", "one", "sip:204@pbx"], ["--profile", "one"], "sip:204@pbx"),
        (["020 7946 0311"], [], "020 7946 0311"),
        (["+49 (30) 23125-042"], [], "+49 (30) 23125-042"),
        (["*43"], [], "*43"),
        (["--no-guard", "204"], ["--no-guard"], "204"),
        (["--profile", "7"], ["--profile", "7"], ""),
        (["--port=5485", "204"], ["--port=5485"], "204"),
        (["--rehearsal", "v11", "--seed", "7", "204"], ["--rehearsal", "v11", "--seed", "7"], "204"),
        (["dial", "204"], ["dial", "204"], ""),
        (["dial", "tel:204", "--from", "100"], ["dial", "tel:204", "--from", "100"], ""),
        (["204", "205"], ["204", "205"], ""),
        (["hello"], ["hello"], ""),
        (["--link"], [], ""),
        (["--link", "tel:204"], [], "tel:204"),
        (["--link", "tel:204", "--host", "evil"], [], "tel:204 --host evil"),
        (["--no-guard", "--link", "tel:204"], ["--no-guard"], "tel:204"),
        (["--link", "dial"], [], "dial"),
    ],
)
def test_it_is_parted_from_the_rest(argv: list[str], left: list[str], offered: str) -> None:
    assert parted(argv, VERBS) == (left, offered)


@given(st.lists(st.text(max_size=20), max_size=4))
def test_nothing_behind_a_link_is_obeyed(behind: list[str]) -> None:
    """A web page may write whatever it likes into a link."""
    arguments = parse(["--link", "tel:204", *behind])
    assert arguments.verb is Verb.WINDOW
    assert arguments.choice is None
    assert arguments.offered == " ".join(["tel:204", *behind])


def test_a_link_opens_the_window_of_the_phone_system_that_is_named() -> None:
    arguments = parse(["--profile", "berlin", "tel:204"])
    assert (arguments.verb, arguments.profile_id, arguments.offered) == (Verb.WINDOW, "berlin", "tel:204")


def test_what_is_neither_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["hello"])
    assert ended.value.code == 2
    assert "hello" in capsys.readouterr().err


def test_a_window_of_its_own() -> None:
    assert parse(["--another-window"]).is_another
    assert not parse([]).is_another
