"""Looks at the clock in a window, and has planned conferences started at their time."""

import math
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.controller.conferences.conference_planner import ConferencePlanner, PlannedChange
from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.domain.problems import Problem
from callboard.models.conferences.conference_memory_now import ConferenceMemoryNow
from callboard.models.conferences.pins_now import PinsNow
from callboard.sessions.pin_store import key_of_planned
from callboard.views.my_phone import MyPhone

SOONEST_MS = 50
AT_ONCE_MS = 0
Start = Callable[[PlannedConference, ConferencePlan], None]


class PlannedStarts(QObject):
    """`looked` comes after every look: what is due may be another. `now_s` is Unix time, by the clock on the wall."""

    looked = Signal()

    def __init__(
        self,
        conferences: ConferenceMemoryNow,
        pins: PinsNow,
        board: Callable[[], Board],
        my_phone: MyPhone,
        start: Start,
        parent: QObject | None = None,
        now_s: Callable[[], float] = time.time,
        room_set_up: Callable[[], str] = str,
    ) -> None:
        super().__init__(parent)
        self._conferences = conferences
        self._pins = pins
        self._board = board
        self._my_phone = my_phone
        self._known_pins: dict[str, str] = {}
        self._asked_for: set[str] = set()
        self._forgotten: set[str] = set()
        self._is_over = False
        self.now_s = now_s
        self.planner = ConferencePlanner(self, start, self._pin_of, now_s, room_set_up)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        conferences.changed.connect(self.look_soon)

    def look_soon(self) -> None:
        """Something is different: look at the clock when there is time for it."""
        if not self._is_over:
            self._timer.start(AT_ONCE_MS)

    def look(self) -> None:
        """Do what is due, and look again in time."""
        if self._is_over:
            return
        known = self._conferences.value.planned
        now_s = self.now_s()
        for each in known:
            if each.is_near(now_s):
                self._pin_of(each)  # the keyring may take its time
            elif each.state is PlannedState.STARTED and each.what.has_pin:
                self._forget_pin(each.planned_id)
        rest_s = self.planner.look(known, self._board(), self._my_phone.number)
        if rest_s < math.inf:
            self._timer.start(max(SOONEST_MS, math.ceil(rest_s * 1000)))
        self.looked.emit()

    def stop(self) -> None:
        """Start nothing any more."""
        self._is_over = True
        self._timer.stop()

    def start_anyway(self, planned_id: str) -> Problem | None:
        """Somebody wants one that did not start. Returns why it cannot be, or None."""
        if planned_id not in self._known_pins:
            self._asked_for.discard(planned_id)  # the keyring may be open by now
        known = self._conferences.value.planned
        return self.planner.start_anyway(planned_id, known, self._board(), self._my_phone.number)

    def held_up_by(self, planned: PlannedConference) -> Problem | None:
        """What would keep it from starting now."""
        return self.planner.held_up_by(planned, self._board(), self._my_phone.number)

    def follow(self, progress: ConferenceProgress) -> None:
        """A conference got further."""
        self.planner.follow(progress)

    # what the planner asks of whoever keeps the list

    def change(self, change: PlannedChange) -> None:
        """Keep what `change` makes of what is planned."""
        self._conferences.change(lambda memory: _with(memory, change))

    def settle(self, change: PlannedChange, told: Callable[[bool], object]) -> None:
        """Ask `change` once, while nobody else can change anything; `told` hears whether it is kept."""

        def hear(kept: ConferenceMemory | None) -> None:
            if not self._is_over:  # else whoever comes next finds that it was taken and not started
                told(kept is not None)

        self._conferences.settle(lambda memory: _with(memory, change), hear)

    def _pin_of(self, planned: PlannedConference) -> str | None:
        key = planned.planned_id
        if planned.what.has_pin and key not in self._known_pins and key not in self._asked_for:
            self._asked_for.add(key)
            self._pins.ask(key_of_planned(key), lambda pin: self._on_pin(key, pin))
        return self._known_pins.get(key)

    def _forget_pin(self, planned_id: str) -> None:
        self._known_pins.pop(planned_id, None)
        if planned_id not in self._forgotten:
            self._forgotten.add(planned_id)
            self._pins.forget(key_of_planned(planned_id))

    def _on_pin(self, planned_id: str, pin: str) -> None:
        if pin:
            self._known_pins[planned_id] = pin
            self.look_soon()


def _with(memory: ConferenceMemory, change: PlannedChange) -> ConferenceMemory:
    return replace(memory, planned=change(memory.planned))
