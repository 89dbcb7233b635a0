"""From a choice to sessions."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.catalogue import RehearsalChoice, ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.session import ThreeCxSession
from callboard.sessions.threecx.v11.session import V11Session
from callboard.sessions.threecx.v12.session import V12Session
from callboard.sessions.trial_connection import first_picture
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.pbx_controls import ROOT

DEADLINE_S = 30
NOBODY = Credentials()


@pytest.mark.parametrize(("generation", "kind"), [("v11", V11Session), ("v12", V12Session)])
def test_a_session_for_each_generation(generation: str, kind: type[ThreeCxSession]) -> None:
    make_session = session_maker(ThreeCxChoice(generation, Path("folder"), "pbx"), NOBODY)
    first, second = make_session(), make_session()
    assert type(first) is type(second) is kind
    assert first is not second


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_a_rehearsal(generation: str) -> None:
    make_session = session_maker(RehearsalChoice(generation, extensions=23, seed=5, speed=10), NOBODY)
    assert isinstance(make_session(), SimulatedSession)
    picture = first_picture(make_session)
    assert (picture.identity.generation, picture.identity.rehearsal) == (generation, True)
    assert len(picture.extensions) == 23


def test_the_seed_decides_who_is_there() -> None:
    choice = RehearsalChoice("v11", scenario="big_house", extensions=200, seed=1)
    one, same = (first_picture(session_maker(choice, NOBODY)) for _ in range(2))
    other = first_picture(session_maker(replace(choice, seed=2), NOBODY))
    assert one.extensions == same.extensions
    assert one.extensions != other.extensions


@pytest.mark.parametrize("scenario", ["no such thing", "missing.toml", ""])
def test_a_scenario_that_cannot_be_read(scenario: str) -> None:
    make_session = session_maker(RehearsalChoice("v11", scenario), NOBODY)
    with pytest.raises(SessionFailed) as failure:
        make_session()
    assert failure.value.problem.code is ProblemCode.SCENARIO_UNREADABLE
    assert failure.value.problem.facts["scenario"] == scenario
    assert failure.value.problem.facts["reason"]


def test_nothing_of_dotnet_is_imported_before_a_session_is_made() -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from callboard.sessions.catalogue import ThreeCxChoice, session_maker\n"
        "from callboard.sessions.credentials import Credentials\n"
        "session_maker(ThreeCxChoice('v11', Path('x'), 'pbx'), Credentials())()\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'clr', 'clr_loader', 'pythonnet', 'System', 'TCX', 'keyring', 'PySide6'}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "gui")},
    )
    assert done.stdout == "[]\n"


def test_a_3cx_that_nobody_here_speaks_to_is_told(tmp_path: Path) -> None:
    make = session_maker(ThreeCxChoice("v16", tmp_path, "pbx.example"), Credentials())
    with pytest.raises(SessionFailed) as failure:
        make()
    assert sentence_of(failure.value.problem).what == "Callboard cannot speak to 3CX 16 yet."


def test_who_signs_in_is_asked_for_each_session(tmp_path: Path) -> None:
    asked: list[int] = []

    def credentials() -> Credentials:
        asked.append(1)
        return Credentials("cfg", "one")

    make = session_maker(RehearsalChoice("v11"), credentials)
    assert asked == []
    make()
    make()
    assert len(asked) == 2
