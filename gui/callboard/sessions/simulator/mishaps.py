"""What does a phone system look like after it came back as another one, or with names nobody expected?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from random import Random

from callboard.sessions.simulator.ordinary_calls import OrdinaryCalls
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ExtensionRecord

CHANGED_SHARE = 0.2
CALLS_AFTERWARDS = 3
GARBAGE_NAMES = (
    "\u202egnorw yaw eht\u202c",
    "Bell\x07 tab\tline\nreturn\r escape\x1b[31m null\x00 end",
    "A" * 10_240,
    "Zero\u200bwidth\ufeff and \u2066isolated\u2069",
    "Emoji \U0001f4de and combining e\u0301\u0301\u0301\u0301",
    "<b>bold</b> & {name} %s %n \\0 \\t",
    "\ufffd\ufffd\ufffd",
    "line\u2028separator\u2029paragraph\u0085next",
)


def change_everything(store: RecordStore, phones: OrdinaryCalls, spare: Collection[str], seed: int, epoch: int) -> None:
    """Other presence, other registrations and other calls than before; `spare` extensions keep theirs."""
    random = Random(f"{seed}:epoch:{epoch}")
    others = [each for each in store.extensions() if each.number not in spare]
    changed = random.sample(others, max(1, int(len(others) * CHANGED_SHARE))) if others else []
    for extension in changed:
        profile = random.choice(extension.profiles).id
        registered = random.random() > 0.2
        store.update(replace(extension, current_profile=profile, is_registered=registered))
    free = [each for each in store.extensions() if each.is_registered and each.number not in spare]
    random.shuffle(free)
    for caller, called in list(zip(free[0::2], free[1::2], strict=False))[:CALLS_AFTERWARDS]:
        phones.dial_from_phone(caller, called.number, AnswerPlan(Outcome.ANSWERS, 0.0, 120.0))


def garble_names(store: RecordStore, seed: int) -> None:
    """Give some extensions names that no form of a console would accept, but a phone system may hold."""
    random = Random(f"{seed}:garbage")
    extensions = store.extensions()
    chosen = random.sample(extensions, min(len(extensions), len(GARBAGE_NAMES)))
    for extension, name in zip(chosen, GARBAGE_NAMES, strict=False):
        store.update(_renamed(extension, name))


def _renamed(extension: ExtensionRecord, name: str) -> ExtensionRecord:
    return replace(extension, first_name=name, last_name=name[:64])
