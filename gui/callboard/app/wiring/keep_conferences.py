"""Keeps the conferences that were started here while they run, and takes them up again at the next start."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.conferences.conference_member import MemberStep
from callboard.domain.conferences.conference_memory import (
    ConferenceMemory,
    KeptConference,
    with_running,
    without_running,
)
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.conferences.kept_progress import kept_of
from callboard.sessions.pin_store import key_of_running
from callboard.sessions.steady_clock import moment_of, unix_time_of

if TYPE_CHECKING:
    from callboard.app.console import Console

_OPEN_STEPS = frozenset(set(MemberStep) - {MemberStep.JOINED, MemberStep.LEFT, MemberStep.FAILED})


class ConferenceKeeper(QObject):
    """Writes what changed. What another program on this computer started is taken up once nobody is being called in it
    any more: that program still calls them."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._conferences = console.conferences
        self._pins = console.pins
        self._desk = console.panels.conference.live_desk
        self._begun: dict[int, float] = {}  # when a conference began, by request
        self._kept: dict[str, KeptConference] = {}
        self._pin_of: dict[str, str] = {}
        self._known: set[tuple[str, float]] = set()
        console.feed.conference_progressed.connect(self._on_progress)
        self._conferences.changed.connect(self._on_changed)
        for kept in self._conferences.value.running:
            self._learn_names(kept)
            self._take_up(kept)

    def _on_progress(self, progress: ConferenceProgress) -> None:
        if progress.is_adopted:
            return
        slot, request_id = progress.plan.slot, progress.request_id
        if progress.is_over:
            self._end(slot, request_id)
            return
        if request_id not in self._begun:
            self._begun[request_id] = time.time()
        pin = progress.plan.pin
        if pin and pin != self._pin_of.get(slot):
            self._pin_of[slot] = pin
            self._pins.keep(key_of_running(slot), pin)
        began_at_s = self._begun[request_id]
        self._known.add((slot, began_at_s))
        kept = self._kept_of(progress, began_at_s)
        if self._kept.get(slot) != kept:
            self._kept[slot] = kept
            self._conferences.change(lambda memory: with_running(memory, kept))

    def _kept_of(self, progress: ConferenceProgress, began_at_s: float) -> KeptConference:
        slot = progress.plan.slot
        settled_at = {number: unix_time_of(at) for number, at in self._desk.followed.settled_at(slot).items()}
        return kept_of(progress, began_at_s, self._desk.title_of(slot), self._desk.name_of, settled_at)

    def _end(self, slot: str, request_id: int) -> None:
        began_at_s = self._begun.pop(request_id, None)
        if began_at_s is None:
            return
        kept = self._kept.pop(slot, None)
        has_pin = kept is not None and kept.has_pin
        if self._pin_of.pop(slot, "") or has_pin:
            self._pins.forget(key_of_running(slot))
        self._conferences.change(lambda memory: without_running(memory, slot, began_at_s))

    def _on_changed(self) -> None:
        memory: ConferenceMemory = self._conferences.value
        for kept in memory.running:
            self._learn_names(kept)
            if not any(member.step in _OPEN_STEPS for member in kept.members):
                self._take_up(kept)

    def _learn_names(self, kept: KeptConference) -> None:
        """Also of one that somebody else is still calling together: its room is on the board already."""
        key = (kept.slot, kept.started_at_s)
        if key not in self._known:
            names = {one.number: one.name for one in kept.members if one.name}
            self._console.models.participants.learn_names(names)

    def _take_up(self, kept: KeptConference) -> None:
        key = (kept.slot, kept.started_at_s)
        if not kept.members or key in self._known or self._desk.followed.is_open(kept.slot):
            return
        self._known.add(key)
        self._desk.name(kept.slot, kept.title)
        at = {one.number: one.gone_at_s if one.in_since_s is None else one.in_since_s for one in kept.members}
        known = {number: moment_of(at_s) for number, at_s in at.items() if at_s is not None}
        self._desk.followed.recall(kept.slot, known)
        self._kept[kept.slot] = kept

        def resume(pin: str) -> None:
            self._pin_of[kept.slot] = pin
            self._begun[self._console.switchboard.resume(kept, pin)] = kept.started_at_s

        if kept.has_pin:
            self._pins.ask(key_of_running(kept.slot), resume)
        else:
            resume("")
