"""What can be expected to be seen, in the words of the table."""

import re

from tests.faults.fault import Expect
from tests.faults.shown import Shown

STALE_S, BANNER_S, BACK_S = 2.0, 4.5, 10.0
NOT_CONNECTED = "Not connected to the phone system."
KNOWN_AT = re.compile(r"The board shows what was known at \d+:\d+")
CONNECTED = ("Connected", "Demo PBX")


def chip(word: str, within_s: float = STALE_S) -> Expect:
    return Expect(f"chip “{word}”", lambda now: now.chip == word, within_s)


def banner(begin: str, *also: str, within_s: float = BANNER_S) -> Expect:
    words = " … ".join((begin, *also))
    return Expect(
        f"banner “{words}”",
        lambda now: now.banner.startswith(begin) and all(each in now.banner for each in also),
        within_s,
    )


def status(*parts: str, within_s: float = BANNER_S) -> Expect:
    words = " … ".join(parts)
    return Expect(
        f"said “{words}”", lambda now: any(all(part in said for part in parts) for said in now.said), within_s
    )


def card(part: str, within_s: float = BANNER_S) -> Expect:
    return Expect(f"card “{part}”", lambda now: part in now.card, within_s)


def stale(within_s: float = STALE_S) -> Expect:
    def is_so(now: Shown) -> bool:
        return not now.is_lively and now.fresh.startswith("Not live · ")

    return Expect("stale", is_so, within_s)


def as_of(within_s: float = STALE_S) -> Expect:
    return Expect("stale, with its time", lambda now: not now.is_lively and _has_time(now), within_s)


def _has_time(now: Shown) -> bool:
    """While everything is being read again the status line says how far that is; then the banner has the time."""
    is_reading = now.fresh.startswith("Not live · loading ") and bool(KNOWN_AT.search(now.banner))
    return is_reading or (now.fresh.startswith("Not live · last update ") and ":" in now.fresh)


def read_again(times: int = 1, within_s: float = BACK_S) -> Expect:
    return Expect("read anew", lambda now: now.reconnects >= times, within_s)


def off(within_s: float = STALE_S) -> Expect:
    return Expect(
        "calls off, and why",
        lambda now: not now.can_call and now.why_not in (NOT_CONNECTED, "Connecting to the phone system…"),
        within_s,
    )


def live(within_s: float = BACK_S) -> Expect:
    return Expect(
        "live",
        lambda now: now.is_lively and now.chip in CONNECTED and not now.banner and not now.fresh.startswith("Not live"),
        within_s,
    )


def stuck(within_s: float) -> Expect:
    return Expect("strip “library does not answer”", lambda now: "library does not answer" in now.stuck, within_s)


def released(within_s: float) -> Expect:
    return Expect("nothing hangs", lambda now: now.hangs_for_s == 0.0, within_s)


def code(value: str, within_s: float = BANNER_S) -> Expect:
    return Expect(f"why: {value}", lambda now: now.problem == value, within_s)


def people(count: int, within_s: float = BACK_S) -> Expect:
    return Expect(f"{count} people", lambda now: now.extensions == count, within_s)


LOST = (as_of(), chip("Reconnecting"), off(), banner("Connection lost.", "The board shows what was known at"))
BACK = (live(),)
AWAY = Expect("said “While away …”", lambda now: any(said.startswith("While away ") for said in now.said), BACK_S)


def loading(within_s: float) -> Expect:
    return Expect("said how far it is", lambda now: now.fresh.lower().find("loading") >= 0, within_s)


def partial_board(whole: int) -> Expect:
    """A board that shows some of the people as if they were all."""
    return Expect("half a board", lambda now: now.extensions not in (0, whole), 0.0)


def planned(within_s: float) -> Expect:
    """It is told when the next try is."""
    return Expect(
        "said “… in n s”", lambda now: bool(re.search(r"(Trying again|Reconnecting) in \d+ s", now.banner)), within_s
    )


JUMPED = Expect(
    "a call that has lasted for an hour, or less than nothing",
    lambda now: "minute" in now.heard or not all(-0.5 <= each < 120 for each in now.call_times_s),
    0.0,
)


def fresh(part: str, within_s: float) -> Expect:
    return Expect(f"“{part}”", lambda now: part in now.fresh, within_s)
