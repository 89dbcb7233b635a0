"""Each thing asked of a live call, and each way in which it can come to nothing: what is said, and what is so."""

from collections.abc import Iterator

import pytest

from tests.doubles.still_pbx import PbxAtHand, PbxBehindServer
from tests.journeys.calls.live_call_house import LiveCallHouse
from tests.journeys.calls.table import ACTIONS, CASES, VERBS, can_be, play

LOST = "The connection to the phone system was lost. A call may still be going on."
OVER = ("This call is already over.",)
LEFT = ("103 is not in this call any more.",)
TAKEN = ("Someone else picked up this call.",)
BUSY = "105 was on another call."
UNREGISTERED = "is not registered with the phone system: it can't ring."
SILENT = "No news from the phone system for 10 s."
REFUSED_IT = "The phone system refused it."
REFUSED_CALL = "The phone system refused this call."

TRANSFER, DIVERT = "The call could not be transferred:", "The call could not be diverted:"
PICK_UP, NOBODY = "The call could not be picked up:", "Nobody came into the call of 103:"
UNKNOWN = "It is not known whether"
RECORD = "The recording of 103 was not changed:"
DROPPED_IN_DOUBT = (LOST,)
RECORD_IN_DOUBT = (f"{UNKNOWN} the recording of 103 was changed: {LOST}",)
ENDED_MEANWHILE = "The call ended meanwhile."
_COMING_IN = {
    "success": ("100 rings. Pick up to come into the call.", "100 is in the call."),
    "call gone before": OVER,
    "call gone meanwhile": (f"{NOBODY} {ENDED_MEANWHILE}",),
    "leg changed": LEFT,
    "target busy": (f"{NOBODY} 100 was on another call.",),
    "target not registered": (f"{NOBODY} The phone 100 {UNREGISTERED}",),
    "refused": (f"{NOBODY} {REFUSED_IT}",),
    "no reaction": (f"{NOBODY} {SILENT}",),
    "lost and done": ("100 rings. Pick up to come into the call.", "100 is in the call."),
    "lost and not done": (f"{UNKNOWN} anybody comes into the call of 103: {LOST}",),
}


def _recording(asked: str) -> dict[str, tuple[str, ...]]:
    return {
        "success": (asked,),
        "call gone before": OVER,
        "call gone meanwhile": OVER,
        "leg changed": LEFT,
        "refused": (f"{RECORD} {REFUSED_IT}",),
        "no reaction": (asked,),
        "lost and done": RECORD_IN_DOUBT,
        "lost and not done": RECORD_IN_DOUBT,
    }


SAID: dict[str, dict[str, tuple[str, ...]]] = {
    "drop": {
        "success": (),
        "call gone before": OVER,
        "call gone meanwhile": OVER,
        "leg changed": LEFT,
        "refused": (REFUSED_CALL,),
        "no reaction": (f"The call of 103 was not ended: {SILENT}",),
        "lost and done": DROPPED_IN_DOUBT,
        "lost and not done": DROPPED_IN_DOUBT,
    },
    "transfer": {
        "success": ("The call was transferred to 105.",),
        "call gone before": OVER,
        "call gone meanwhile": (f"{TRANSFER} {ENDED_MEANWHILE}",),
        "leg changed": LEFT,
        "target busy": (f"{TRANSFER} {BUSY}",),
        "target not registered": (f"{TRANSFER} The phone 105 {UNREGISTERED}",),
        "refused": (f"{TRANSFER} {REFUSED_CALL} It is still with 103.",),
        "no reaction": (f"{TRANSFER} {SILENT}",),
        "lost and done": ("The call was transferred to 105.",),
        "lost and not done": (f"{UNKNOWN} the call was transferred: {LOST}",),
    },
    "record": _recording("3CX {generation} was asked to record 103. It does not report whether it records."),
    "stop recording": _recording(
        "3CX {generation} was asked to stop recording 103. It does not report whether it has."
    ),
    "listen": _COMING_IN,
    "whisper": _COMING_IN,
    "join": _COMING_IN,
    "divert": {
        "success": ("The call was diverted to 105.",),
        "call gone before": OVER,
        "call gone meanwhile": (f"{DIVERT} {ENDED_MEANWHILE}",),
        "leg changed": TAKEN,
        "target busy": (f"{DIVERT} {BUSY}",),
        "target not registered": (f"{DIVERT} The phone 105 {UNREGISTERED}",),
        "refused": (f"{DIVERT} {REFUSED_CALL} It still rings at 103.",),
        "no reaction": (f"{DIVERT} {SILENT}",),
        "lost and done": ("The call was diverted to 105.",),
        "lost and not done": (f"{UNKNOWN} the call was diverted: {LOST}",),
    },
    "voicemail": {
        "success": ("The call was sent to the voicemail of 103. It left 103 and was answered.",),
        "call gone before": OVER,
        "call gone meanwhile": (f"{DIVERT} {ENDED_MEANWHILE}",),
        "leg changed": TAKEN,
        "refused": (f"{DIVERT} {REFUSED_CALL} It still rings at 103.",),
        "no reaction": (f"{DIVERT} {SILENT}",),
        "lost and done": (f"{UNKNOWN} the call was diverted: {LOST}",),
        "lost and not done": (f"{UNKNOWN} the call was diverted: {LOST}",),
    },
    "pick up": {
        "success": ("100 has the call.",),
        "call gone before": OVER,
        "call gone meanwhile": (f"{PICK_UP} {ENDED_MEANWHILE}",),
        "leg changed": TAKEN,
        "target busy": (f"{PICK_UP} 100 was on another call.",),
        "target not registered": (f"{PICK_UP} The phone 100 {UNREGISTERED}",),
        "refused": (f"{PICK_UP} {REFUSED_CALL}",),
        "no reaction": (f"{PICK_UP} {SILENT}",),
        "lost and done": (f"{UNKNOWN} the call was picked up: {LOST}",),
        "lost and not done": (f"{UNKNOWN} the call was picked up: {LOST}",),
    },
    "presence": {
        "success": ("is shown",),
        "refused": ("The phone system refused to change the presence.",),
        "no reaction": ("The phone system took the change and kept …",),
        "lost and done": ("is shown",),
        "lost and not done": ("in doubt", "The connection to the phone system was lost meanwhile, and it shows …"),
    },
}
ARRIVES_NEVER = ("call gone before", "lost and not done")


@pytest.fixture(scope="module", params=["v11", "v12", pytest.param("over .NET", marks=pytest.mark.dotnet)])
def house(request: pytest.FixtureRequest) -> Iterator[LiveCallHouse]:
    """One for all that is asked."""
    if request.param == "over .NET":
        generation, runtime = request.getfixturevalue("generation"), request.getfixturevalue("dotnet")
        request.getfixturevalue("built_assemblies")
        made = LiveCallHouse(generation, lambda engine: PbxBehindServer(engine, runtime.choice.name))
    else:
        made = LiveCallHouse(request.param, PbxAtHand)
    yield made
    made.end()


@pytest.mark.parametrize("action", ACTIONS)
def test_it_is_said_what_is_so(house: LiveCallHouse, action: str) -> None:
    """That nothing changed by the request alone, and that the board is the truth, is looked at by the house itself."""
    generation = house.engine.generation.name.removeprefix("v")
    assert set(SAID[action]) == {case for case in CASES if can_be(action, case)}
    for case, expected in SAID[action].items():
        ended = play(house, action, case)
        arrived = () if case in ARRIVES_NEVER else (VERBS[action],)
        assert ended.arrived == arrived, (case, ended)
        texts = [text.format(generation=generation) for text in expected]
        assert len(ended.said) == len(texts), (case, ended)
        assert all(map(_is, ended.said, texts)), (case, ended.said, texts)


def _is(said: str, text: str) -> bool:
    return said.startswith(text.removesuffix("…")) if text.endswith("…") else said == text
