"""A request that never comes back from the phone system's library: another session takes over."""

import threading

import pytest

from callboard.controller.patience import Patience
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.commands import PlaceCall
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, SessionFailed
from tests.doubles.fake_session import DEADLINE_S
from tests.doubles.listening import Listening
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import V11, V12

SHORT = Patience(answer_s=0.5, relief_s=0.3)
OUTSIDE, CALLER = "02079460958", "01632960123"

through_dotnet = pytest.mark.parametrize("pbx", [V11[1], V12[1]], indirect=True, ids="-".join)


def threads_named(name: str) -> int:
    return sum(thread.name == name for thread in threading.enumerate())


@through_dotnet
def test_calls_are_made_again_while_the_first_one_still_hangs(pbx: Pbx) -> None:
    told = Listening(pbx.make_session, SHORT).start()
    told.wait_for_line(LineState.LIVE)
    pbx.controls.do("fault", kind="hang_member", member="MakeCall")
    # What comes later on the same line says that the fault has arrived.
    pbx.controls.do("incoming", **{"from": CALLER, "to": "104"})
    told.wait_until(lambda it: any(getattr(change, "leg", None) for change in it.changes))
    hung = told.switchboard.submit(PlaceCall("100", OUTSIDE))
    with pytest.raises(SessionFailed) as failed:
        hung.accepted.result(DEADLINE_S)
    assert failed.value.problem.code is ProblemCode.NO_ANSWER_FROM_PBX
    told.wait_until(lambda it: len([line for line in it.connections if line.is_live]) == 2)
    assert threads_named("callboard-pbx") == 2, "one hangs, one works"
    assert told.switchboard.stuck_for_s == 0
    pbx.controls.do("heal")
    call = told.switchboard.submit(PlaceCall("102", OUTSIDE))
    call.accepted.result(DEADLINE_S)
    told.wait_for_call(call.request_id, lambda progress: progress.phase is CallPhase.TALKING)
    told.wait_until(lambda _: threads_named("callboard-pbx") == 1)
    assert told.switchboard.stop()
