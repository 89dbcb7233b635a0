"""What can be done to a phone system, and at the window, in the words of the table."""

from typing import TYPE_CHECKING

from callboard.domain.conferences.conference import SlotState
from callboard.domain.extension import ExtensionState
from tests.faults.fault import Step

if TYPE_CHECKING:
    from tests.faults.scene import Scene

FOREVER_S = 36_000
OF_CALLS = ("MakeCall", "DropCall")
OUTSIDE, OTHER, CALLER = "02079460958", "02079460311", "01632960123"


def fault(kind: str, **details: object) -> Step:
    """A fault of the engine."""
    words = " ".join((kind, *(str(value) for value in details.values())))

    def act(scene: "Scene") -> None:
        scene.control("fault", kind=kind, **details)
        if details.get("member") in OF_CALLS:
            scene.wait_for_news()  # what comes later on the same line says that the library knows of the fault

    return Step(words, act)


def control(word: str, **details: object) -> Step:
    """Anything else that somebody at its controls may do."""
    return Step(word, lambda scene: scene.control(word, **details))


def dial(number: str = OUTSIDE) -> Step:
    return Step(f"call {number}", lambda scene: scene.dial(number))


def drag_onto(number: str, text: str = OTHER) -> Step:
    return Step(f"drag a number onto {number}", lambda scene: scene.drag_onto(number, text))


def meet(*numbers: str) -> Step:
    return Step(f"conference of {len(numbers)}", lambda scene: scene.meet(numbers))


def seen(number: str, *states: ExtensionState) -> Step:
    return Step(f"{number} {states[0].value}", lambda scene: scene.wait_for_state(number, *states))


def asked(count: int) -> Step:
    return Step(f"{count} asked", lambda scene: scene.wait_for_requests(count))


def running(slot_state: SlotState = SlotState.RUNNING) -> Step:
    return Step("the room runs", lambda scene: scene.wait_for_room(slot_state))


NOTHING_MORE = Step("nothing more may be asked", lambda scene: scene.ask_nothing_more())
RINGS = control("phone", number="100", phone="waits")
"""My phone rings until somebody answers it."""
TALK = (dial(), seen("100", ExtensionState.TALKING))
WAITED_FOR = Step("it is waited for", lambda scene: scene.wait_for_words("Waiting for the phone system"))
QUIET = Step("silence", lambda scene: scene.wait_for_silence())
HEAL = control("heal")
VANISH = control("vanish", for_s=FOREVER_S)
CUT = fault("drop_connections")
CLOSED, OPEN = control("pause"), control("listen")
FREEZE = Step("its computer stands still", lambda scene: scene.freeze())
THAW = Step("its computer goes on", lambda scene: scene.thaw())
KILL = Step("kill -9 of the phone system", lambda scene: scene.kill_pbx())
RETRY = Step("Try now", lambda scene: scene.retry())
SEARCH = Step("search", lambda scene: scene.search("105"))


def restart(*options: str) -> Step:
    return Step(" ".join(("started again", *options)), lambda scene: scene.restart_pbx(*options))


def set_clock(seconds: float) -> Step:
    return Step(f"clock {seconds:+g} s", lambda scene: scene.clock.set_by(seconds))


def hang_up(number: str) -> Step:
    return Step(f"end the call of {number}", lambda scene: scene.hang_up(number))


def sleep(seconds: float) -> Step:
    return Step(f"asleep for {seconds:g} s", lambda scene: scene.clock.sleep(seconds))


def register(number: str, is_on: bool) -> Step:
    return control("register", number=number, registered=is_on)
