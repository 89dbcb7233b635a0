"""Ctrl+C: what is said of it is what is true, also in the last line for programs."""

import json

import pytest

from callboard.command_line.arguments import parse
from callboard.command_line.live_call import verb
from callboard.command_line.run import run
from callboard.command_line.stopped import StoppedWith


@pytest.mark.parametrize("said", [verb.NOTHING_DONE, verb.ASKED_AND_NOT_KNOWN])
def test_how_far_it_had_come(said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stopped(*_: object) -> int:
        raise StoppedWith(said)

    monkeypatch.setattr(verb, "live_call_verb", stopped)
    assert run(parse(["drop", "7", "--json", "--rehearsal", "v11"], {})) == 130
    result = json.loads(capsys.readouterr().out)
    assert (result["event"], result["outcome"], result["message"]) == ("result", "interrupted", said)
