"""Every action of a live call, and every way in which it can come to nothing."""

from collections.abc import Callable

from callboard.domain.commands import (
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    RecordCall,
    SetPresence,
    TransferCall,
)
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind
from callboard.sessions.simulator.phone_behaviour import Outcome
from tests.journeys.calls.live_call_house import AWAY, GIVER, ME, OTHER, TAKER, Ended, LiveCallHouse

OF_A_TALK: dict[str, Callable[[int], Command]] = {
    "drop": lambda call: DropLeg(call, GIVER),
    "transfer": lambda call: TransferCall(call, GIVER, TAKER),
    "record": lambda call: RecordCall(call, GIVER, on=True),
    "stop recording": lambda call: RecordCall(call, GIVER, on=False),
    "listen": lambda call: ListenIn(call, GIVER, ME, ListenMode.LISTEN),
    "whisper": lambda call: ListenIn(call, GIVER, ME, ListenMode.WHISPER),
    "join": lambda call: ListenIn(call, GIVER, ME, ListenMode.JOIN),
}
OF_A_RINGING: dict[str, Callable[[int], Command]] = {
    "divert": lambda call: DivertCall(call, GIVER, TAKER),
    "voicemail": lambda call: DivertCall(call, GIVER, GIVER, to_voicemail=True),
    "pick up": lambda call: PickUpCall(call, GIVER, ME),
}
PRESENCE = "presence"
ACTIONS = (*OF_A_TALK, *OF_A_RINGING, PRESENCE)
RINGS_AT = {"transfer": TAKER, "divert": TAKER, "pick up": ME, "listen": ME, "whisper": ME, "join": ME}
"""The phone that shall ring."""
VERBS = {
    "drop": "DROP",
    "transfer": "TRANSFER",
    "record": "RECORD",
    "stop recording": "RECORD",
    "listen": "BARGEIN",
    "whisper": "BARGEIN",
    "join": "BARGEIN",
    "divert": "DIVERT",
    "voicemail": "DIVERT",
    "pick up": "PICKUP",
    PRESENCE: "SAVE",
}
CASES = (
    "success",
    "call gone before",
    "call gone meanwhile",
    "leg changed",
    "target busy",
    "target not registered",
    "refused",
    "no reaction",
    "lost and done",
    "lost and not done",
)
_ONLY_OF_CALLS = frozenset({"call gone before", "call gone meanwhile", "leg changed"})
_ONLY_OF_TARGETS = frozenset({"target busy", "target not registered"})


def can_be(action: str, case: str) -> bool:
    """Whether this can happen to that action at all."""
    if case in _ONLY_OF_TARGETS:
        return action in RINGS_AT
    return action != PRESENCE or case not in _ONLY_OF_CALLS


def play(house: LiveCallHouse, action: str, case: str) -> Ended:
    """Ask for it while that happens."""
    house.begin_anew()
    call_id, command = _wanted(house, action)
    if case in ("call gone before", "target busy", "target not registered"):
        _happens_before(house, action, case, call_id)
    else:
        _happens_meanwhile(house, action, case, call_id)
    request = house.ask(command)
    if case in ("refused", "no reaction"):
        assert house.is_untouched()
    return house.ended(request)


def _happens_before(house: LiveCallHouse, action: str, case: str, call_id: int) -> None:
    if case == "target busy":
        house.talk(RINGS_AT[action], OTHER)
    elif case == "target not registered":
        house.unregister(RINGS_AT[action])
    else:
        house.pbx.do(lambda: _end_of(house.engine, call_id))
        house.console.work()


def _happens_meanwhile(house: LiveCallHouse, action: str, case: str, call_id: int) -> None:
    engine, way, is_presence = house.engine, house.on_the_way, action == PRESENCE
    match case:
        case "call gone meanwhile":
            way.before_next(lambda: _end_of(engine, call_id))
        case "leg changed" if action in OF_A_TALK:
            way.before_next(lambda: _moved_on(engine, call_id))
        case "leg changed":
            way.before_next(lambda: engine.phones.answer(GIVER))
        case "refused":
            house.fault(FaultKind.REFUSE_SAVE if is_presence else FaultKind.REFUSE_CALLS)
        case "no reaction":
            house.fault(FaultKind.IGNORE_SAVE if is_presence else FaultKind.IGNORE_CALL)
        case "lost and done" | "lost and not done":
            way.cut_next(is_done=case == "lost and done")


def _wanted(house: LiveCallHouse, action: str) -> tuple[int, Command]:
    if action == PRESENCE:
        is_here = house.console.board.extensions[AWAY].profile == "Available"
        return 0, SetPresence(AWAY, "Away" if is_here else "Available")
    is_talk = action in OF_A_TALK
    call_id = house.talk() if is_talk else house.ring()
    house.behave(TAKER, Outcome.ANSWERS)
    return call_id, (OF_A_TALK if is_talk else OF_A_RINGING)[action](call_id)


def _end_of(engine: PhoneEngine, call_id: int) -> None:
    (call,) = [each for each in engine.book.calls() if each.call_id == call_id]
    engine.book.end(call)


def _moved_on(engine: PhoneEngine, call_id: int) -> None:
    """Somebody has passed it on from the phone in that moment: that is no request."""
    engine._actions.transfer(call_id, GIVER, OTHER)
