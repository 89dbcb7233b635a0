"""Scenes in which the vendor's library never returns. Played in a process of its own by `test_session.py`: should
Python stop for ever, only that process does.

Arguments: scene, runtime, generation. Prints one JSON line.
"""

import json
import sys
import threading
from concurrent.futures import Future

from callboard.domain.commands import PlaceCall
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from tests.doubles.console import Console, connected
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import PbxChild

TICKS, TICK_S = 50, 0.01
OUTSIDE = "01632960123"


def ticks_of_another_thread() -> int:
    """How often another Python thread gets a turn; all of them when nobody keeps Python's lock."""
    counted: Future[int] = Future()

    def count() -> None:
        done = 0
        never = threading.Event()
        while done < TICKS:
            never.wait(TICK_S)
            done += 1
        counted.set_result(done)

    threading.Thread(target=count, daemon=True).start()
    return counted.result(10)


def read_with_a_hanging(member: str, console: Console, child: PbxChild) -> "Future[None]":
    """The session wants to read everything, and `member` never returns: the PBX thread is stuck from here on."""
    console.pays_attention = False
    child.do("fault", kind="null_objects")
    child.do("incoming", **{"from": OUTSIDE, "to": "103"})
    console.told.wait_until(lambda told: told.attention_count)
    child.do("heal")
    child.do("fault", kind="hang_member", member=member)
    # What comes later on the same line says that the fault has arrived.
    child.do("incoming", **{"from": OUTSIDE, "to": "104"})
    console.told.wait_until(lambda told: told.board.legs_of("104"))
    return console.begin_to_attend()


def property_never_returns(console: Console, child: PbxChild) -> dict[str, object]:
    """IsRegistered hangs: both for the thread that delivers events and for the one that reads everything."""
    reading = read_with_a_hanging("IsRegistered", console, child)
    child.do("register", number="106", registered=False)
    ticks = ticks_of_another_thread()
    was_stuck = not reading.done() and console.told.board.extensions["106"].registered is True
    child.do("heal")
    reading.result(10)
    console.told.wait_until(lambda told: told.board.extensions["106"].registered is False)
    console.ask(PlaceCall("100", "101"))
    return {"ticks": ticks, "was_stuck": was_stuck}


def root_never_returns(console: Console, child: PbxChild) -> dict[str, object]:
    """The PBX thread hangs in Root; news about calls goes on."""
    reading = read_with_a_hanging("Root", console, child)
    child.do("incoming", **{"from": OUTSIDE, "to": "102"})
    console.told.wait_until(lambda told: told.board.legs_of("102"))
    ticks = ticks_of_another_thread()
    was_stuck = not reading.done()
    child.do("heal")
    reading.result(10)
    return {"ticks": ticks, "was_stuck": was_stuck}


def nobody_heals_it(console: Console, child: PbxChild) -> dict[str, object]:
    """The program has to end all the same."""
    reading = read_with_a_hanging("IsRegistered", console, child)
    child.do("register", number="106", registered=False)
    return {"ticks": ticks_of_another_thread(), "was_stuck": not reading.done()}


def main(scene: str, runtime: str, generation: str) -> None:
    child = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", "20")
    choice = ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", child.port, runtime=runtime)
    maker = session_maker(choice, Credentials())
    if scene == nobody_heals_it.__name__:
        print(json.dumps(nobody_heals_it(Console(maker).open(), child)))
        return
    play = {each.__name__: each for each in (property_never_returns, root_never_returns)}[scene]
    with connected(maker) as console:
        told = play(console, child)
    child.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
