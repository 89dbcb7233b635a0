"""Commands on their way: none is asked twice, and each failure is shown where it belongs."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    PickUpCall,
    PlaceCall,
    RecordCall,
    StartConference,
    TransferCall,
)
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.problems import Problem, ProblemCode
from callboard.views.notices import Notices
from callboard.views.perform import Performer


class CallDesk(QObject):
    """Hands every command of the window to `performer`. `pin_wanted` names room and number of somebody who cannot be
    called in yet: nobody here knows the PIN any more."""

    pin_wanted = Signal(str, str)
    passing_on = Signal(object)  # Command, before it is handed over

    def __init__(self, performer: Performer, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._performer = performer
        self._notices = notices
        self._under_way: dict[int, PlaceCall] = {}
        self._plans: dict[str, ConferencePlan] = {}
        self._without_pin: set[str] = set()

    def run(self, command: Command) -> int | None:
        """Have `command` done and give the id of the request, None when it was not asked. What has a card or a page of
        its own tells its failure there."""
        if isinstance(command, PlaceCall):
            if command in self._under_way.values():
                text = self.tr("{number} is being called already.")
                self._notices.say(text.format(number=command.number_to))
                return None
            request_id = self._performer.perform(command, _told_elsewhere)
            self._under_way[request_id] = command
            return request_id
        if isinstance(command, TransferCall | DivertCall | PickUpCall):
            self.passing_on.emit(command)
        if isinstance(command, StartConference | TransferCall | DivertCall | PickUpCall | ListenIn | RecordCall):
            return self._performer.perform(command, _told_elsewhere)
        if isinstance(command, AddToConference):
            if command.slot in self._without_pin and not command.pin:
                self.pin_wanted.emit(command.slot, command.number)
                return None
            return self._performer.perform(self._with_pin(command))
        if isinstance(command, DropLeg):
            return self._performer.perform(command, self._on_not_dropped)
        return self._performer.perform(command)

    def _on_not_dropped(self, why: Problem) -> None:
        is_refused = why.code is ProblemCode.REFUSED  # no call was asked for, as the ordinary sentence has it
        self._notices.fail(Problem(why.code, {**why.facts, "case": "live"}) if is_refused else why)

    def follow_call(self, progress: CallProgress) -> None:
        """A callback got further: once people talk, the same call may be asked for again."""
        if progress.is_over or progress.phase is CallPhase.TALKING:
            self._under_way.pop(progress.request_id, None)

    def follow_conference(self, progress: ConferenceProgress) -> None:
        """A conference got further: its PIN is needed for everybody who is called into it later (3CX 11)."""
        slot, is_unknown = progress.plan.slot, progress.is_pin_unknown and not progress.is_over
        (self._without_pin.add if is_unknown else self._without_pin.discard)(slot)
        if progress.is_over:
            self._plans.pop(progress.plan.slot, None)
        else:
            self._plans[progress.plan.slot] = progress.plan

    def _with_pin(self, command: AddToConference) -> AddToConference:
        plan = self._plans.get(command.slot)
        return replace(command, pin=plan.pin) if plan is not None and not command.pin else command


def _told_elsewhere(problem: Problem) -> None:
    """The progress of the call, the conference or the handover carries the same Problem."""
