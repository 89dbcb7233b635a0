"""From a choice to a maker of sessions. Nothing of .NET, and no scenario, is touched before the maker is called."""

import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.dialled_session import DialledSession
from callboard.sessions.session import PbxSession

if TYPE_CHECKING:
    from callboard.sessions.threecx.v11.session import V11Session
    from callboard.sessions.threecx.v12.session import V12Session

__all__ = ["RehearsalChoice", "SessionChoice", "SessionMaker", "ThreeCxChoice", "session_maker"]

SessionMaker = Callable[[], PbxSession]


def session_maker(
    choice: SessionChoice,
    credentials: Credentials | Callable[[], Credentials],
    last_words: Path | None = None,
    rules: Callable[[], DiallingRules] | None = None,
) -> SessionMaker:
    """Makes sessions for `choice`, one after the other. The maker raises SessionFailed when there can be none.

    `credentials` are asked for on the thread of whoever calls the maker, each time: a keyring may want to be unlocked.
    `last_words` is the file in which .NET says why it ended the process, should it. `rules` say how numbers are dialled
    from that phone system, by default as they are.
    """
    within = _session_maker(choice, credentials, last_words)
    return within if rules is None else lambda: DialledSession(within(), rules)


def _session_maker(
    choice: SessionChoice, credentials: Credentials | Callable[[], Credentials], last_words: Path | None
) -> SessionMaker:
    signed: Callable[[], Credentials] = credentials if callable(credentials) else lambda: credentials
    if isinstance(choice, RehearsalChoice):
        return lambda: _rehearsal(choice, signed())
    # The same name for all tries: a new one would make the vendor's library start again from nothing.
    application_name = f"callboard-{os.getpid()}-{secrets.token_hex(3)}"
    # Imported now: on a thread beside a window that is being imported, it would take more than twice as long.
    kinds = _three_cx_kinds()
    if choice.generation not in kinds:
        return lambda: _refuse(choice.generation)

    def session() -> PbxSession:
        made = kinds[choice.generation](choice, signed(), application_name)
        made.last_words = last_words
        return made

    return session


def _three_cx_kinds() -> Mapping[str, type["V11Session | V12Session"]]:
    from callboard.sessions.threecx.v11.session import V11Session  # noqa: PLC0415 - only what was chosen
    from callboard.sessions.threecx.v12.session import V12Session  # noqa: PLC0415

    return {each.generation.name: each for each in (V11Session, V12Session)}


def _refuse(generation: str) -> NoReturn:
    number = generation.removeprefix("v")
    raise SessionFailed(problem(ProblemCode.WRONG_GENERATION, case="not-spoken", chosen=number))


def _rehearsal(choice: RehearsalChoice, credentials: Credentials) -> PbxSession:
    from callboard.sessions.simulator.demo_pbx import now_ticks  # noqa: PLC0415 - only what was chosen
    from callboard.sessions.simulator.engine import PhoneEngine  # noqa: PLC0415
    from callboard.sessions.simulator.pacing import PacedEngine  # noqa: PLC0415
    from callboard.sessions.simulator.scenario import ScenarioError, load_scenario  # noqa: PLC0415
    from callboard.sessions.simulator.simulated_session import SimulatedSession  # noqa: PLC0415
    from callboard.sessions.threecx.generations import generation_named  # noqa: PLC0415

    try:
        scenario = load_scenario(choice.scenario)
    except ScenarioError as error:
        raise SessionFailed(
            problem(ProblemCode.SCENARIO_UNREADABLE, scenario=choice.scenario, reason=str(error))
        ) from error
    if choice.extensions is not None:
        named = scenario.population.named[: choice.extensions]
        population = replace(scenario.population, extensions=choice.extensions, named=named)
        scenario = replace(scenario, population=population)

    def engine() -> PacedEngine:
        started = now_ticks()
        return PacedEngine(
            PhoneEngine(scenario, choice.generation, seed=choice.seed, started_at_ticks=started), choice.speed
        )

    return SimulatedSession(generation_named(choice.generation), engine, credentials)
