"""`callboard links` says who opens links, changes it when it is told to, and says what only a person can do."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType

import pytest

from callboard.command_line.arguments import Verb, parse
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.links import links_verb
from callboard.command_line.links_wish import LinksDeed
from callboard.command_line.output import Output
from callboard.domain.link_owners import SCHEMES, LinkOwner, LinksProblem, LinkState, Owner

ROOT = Path(__file__).resolve().parents[2]


class Handlers:
    def __init__(self, state: LinkState) -> None:
        self._state = state
        self.asked = ""

    def _answer(self, asked: str) -> LinkState:
        self.asked = asked
        return self._state

    def state(self) -> LinkState:
        return self._answer("state")

    def register(self) -> LinkState:
        return self._answer("register")

    def take_over(self) -> LinkState:
        return self._answer("take over")

    def remove(self) -> LinkState:
        return self._answer("remove")


OWNERS = MappingProxyType(
    {
        "tel": LinkOwner(Owner.OTHER, "Blue Phone"),
        "callto": LinkOwner(Owner.OURS),
        "sip": LinkOwner(),
        "sips": LinkOwner(Owner.OTHER),
    }
)


def said(deed: LinksDeed, state: LinkState, *, as_json: bool = False) -> tuple[ExitCode, str, str]:
    out, complaints = io.StringIO(), io.StringIO()
    code = links_verb(deed, Handlers(state), Output(as_json=as_json, out=out, complaints=complaints))
    return code, out.getvalue(), complaints.getvalue()


@pytest.mark.parametrize(
    ("typed", "deed", "asked"),
    [
        ([], LinksDeed.SHOW, "state"),
        (["--register"], LinksDeed.REGISTER, "register"),
        (["--take-over"], LinksDeed.TAKE_OVER, "take over"),
        (["--remove"], LinksDeed.REMOVE, "remove"),
    ],
)
def test_what_is_typed_is_done(typed: list[str], deed: LinksDeed, asked: str) -> None:
    arguments = parse(["links", *typed])
    assert (arguments.verb, arguments.links) == (Verb.LINKS, deed)
    handlers = Handlers(LinkState())
    assert links_verb(deed, handlers, Output(as_json=False, out=io.StringIO())) is ExitCode.DONE
    assert handlers.asked == asked


def test_two_things_at_once_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["links", "--register", "--remove"])
    assert "--remove" in capsys.readouterr().err


def test_every_scheme_has_a_sentence() -> None:
    code, out, _ = said(LinksDeed.REGISTER, LinkState(True, OWNERS))
    assert code is ExitCode.DONE
    assert out.splitlines() == [
        "tel: links are opened by Blue Phone.",
        "callto: links are opened by Callboard.",
        "sip: links are opened by no program.",
        "sips: links are opened by another program.",
        "“callboard links --take-over” has Callboard open them instead.",
    ]


def test_one_line_for_programs() -> None:
    code, out, _ = said(LinksDeed.SHOW, LinkState(True, OWNERS), as_json=True)
    assert code is ExitCode.DONE
    assert json.loads(out) == {
        "event": "result",
        "outcome": "done",
        "registered": True,
        "needs_person": False,
        "links": {"tel": "another", "callto": "callboard", "sip": "nobody", "sips": "another"},
        "programs": {"tel": "Blue Phone"},
    }


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (LinksDeed.TAKE_OVER, "choose Callboard there for tel: and callto:. The settings are opened."),
        (LinksDeed.REGISTER, "“callboard links --take-over” opens its settings."),
    ],
)
def test_what_only_a_person_can_do_is_said(deed: LinksDeed, words: str) -> None:
    code, out, _ = said(deed, LinkState(True, OWNERS, needs_person=True))
    assert code is ExitCode.DONE
    assert words in out.splitlines()[-1]


def test_what_went_wrong_is_said_with_the_exit_code() -> None:
    state = LinkState(problem=LinksProblem.NOT_WRITTEN, said="No space left on device")
    code, out, complaints = said(LinksDeed.REGISTER, state)
    assert (code, out) == (ExitCode.SAID_NO, "")
    assert "could not be changed. The system said: No space left on device" in complaints
    code, out, _ = said(LinksDeed.REGISTER, state, as_json=True)
    assert (code, json.loads(out)["problem"]) == (ExitCode.SAID_NO, "links-not-written")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="would change the computer elsewhere")
def test_the_whole_way_on_this_system(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "gui"),
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_DATA_DIRS": str(tmp_path / "none"),
    }

    def links(*options: str) -> dict[str, object]:
        command = [sys.executable, "-m", "callboard", "links", "--json", *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
        told: dict[str, object] = json.loads(done.stdout)
        return told

    assert links()["links"] == dict.fromkeys(SCHEMES, "nobody")
    assert links("--register")["registered"] is True
    found = links()["links"]
    assert isinstance(found, dict)
    assert found["tel"] == found["callto"] == "callboard"
    assert links("--remove")["links"] == dict.fromkeys(SCHEMES, "nobody")
