"""What does the phone system do with a request that comes in?

Verbs and arguments are those of the wire (texts); every request but a mere question is logged here, whichever way it
came. The faults that belong to requests act here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from callboard.sessions.simulator.call_actions import CallActions
from callboard.sessions.simulator.call_book import TICKS_PER_SECOND, CallBook
from callboard.sessions.simulator.callback_calls import CallbackCalls
from callboard.sessions.simulator.conferences import ConferenceOptions, Conferences
from callboard.sessions.simulator.directory_changes import DirectoryChanges
from callboard.sessions.simulator.faults import FaultBoard, FaultKind
from callboard.sessions.simulator.phone_behaviour import dialled_digits
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import LineRecord
from callboard.sessions.simulator.refusal import EngineRefusal, not_connected, operation_failed, saving_failed
from callboard.sessions.simulator.request_log import DONE, HUNG, RequestEntry, RequestLog
from callboard.sessions.simulator.statistics_records import StatisticsRecords
from callboard.sessions.simulator.virtual_clock import VirtualClock

LONGEST_NUMBER = 128
REGISTRATION_LASTS_S = 3600
LINE_REGISTERS_AFTER_S = 1.0

Values = tuple[str, ...]
Args = Sequence[str | None]
Reply = Callable[["Values | EngineRefusal"], None]

CALL_MANAGER_VERBS = frozenset(
    "MAKECALL MAKECALLPARAMS DROP DIVERT TRANSFER PICKUP BARGEIN RECORD INVOKE REFRESH".split()
)
QUESTIONS = frozenset({"REGISTRAR"})
"""Change nothing, and are asked all the time to see whether anybody answers: they would bury what was requested."""


@dataclass(frozen=True, slots=True)
class Departments:
    """Who carries out what."""

    store: RecordStore
    book: CallBook
    callbacks: CallbackCalls
    conferences: Conferences
    actions: CallActions
    directory: DirectoryChanges
    statistics: StatisticsRecords


class RequestDesk:
    """Takes requests, logs them, has them carried out."""

    def __init__(self, clock: VirtualClock, faults: FaultBoard, log: RequestLog, departments: Departments) -> None:
        self._clock = clock
        self._faults = faults
        self._log = log
        self._to = departments
        self._verbs: dict[str, Callable[[Args], Values]] = {
            "MAKECALL": self._make_call,
            "MAKECALLPARAMS": self._make_call_with_parameters,
            "DROP": self._drop,
            "DIVERT": self._divert,
            "TRANSFER": self._transfer,
            "PICKUP": self._pick_up,
            "BARGEIN": self._barge_in,
            "RECORD": self._record,
            "INVOKE": self._invoke,
            "REFRESH": self._refresh,
            "SAVE": self._save,
            "DELETE": self._delete,
            "REGISTRAR": self._registrar,
            "STATS_INIT": self._init_statistics,
            "STATS_SAVE": self._save_statistics,
            "STATS_DELETE": self._delete_statistics,
        }

    def submit(self, verb: str, args: Args, reply: Reply) -> None:
        """Carry a request out and call `reply` with the values or the refusal: now, later, or never.

        It answers late under the fault slow_call, and never under hang_call.
        """
        is_call = verb in CALL_MANAGER_VERBS
        slow = self._faults.find(FaultKind.SLOW_CALL) if is_call else None
        if is_call and self._faults.find(FaultKind.HANG_CALL):
            self._note(verb, args, HUNG)
        elif verb == "SAVE" and (hung := self._faults.find(FaultKind.HANG_SAVE)) is not None:
            _ = self._note(verb, args, HUNG) if hung.member == "lost" else self._outcome(verb, args)
        elif slow is not None:
            self._clock.call_after(slow.delay_s, lambda: reply(self._outcome(verb, args)))
        else:
            reply(self._outcome(verb, args))

    def perform(self, verb: str, args: Args) -> Values:
        """Carry a request out now; raises EngineRefusal."""
        try:
            values = self._carry_out(verb, args)
        except EngineRefusal as refusal:
            self._note(verb, args, f"refused {refusal.exception_name}")
            raise
        self._note(verb, args, DONE)
        return values

    def _outcome(self, verb: str, args: Args) -> Values | EngineRefusal:
        try:
            return self.perform(verb, args)
        except EngineRefusal as refusal:
            return refusal

    def _carry_out(self, verb: str, args: Args) -> Values:
        do = self._verbs.get(verb)
        if do is None:
            raise operation_failed(f"There is no request {verb[:40]}")
        if self._faults.find(FaultKind.VANISH):
            raise not_connected()
        if verb in CALL_MANAGER_VERBS:
            if self._faults.find(FaultKind.CALL_MANAGER_GONE):
                raise not_connected()
            if self._faults.find(FaultKind.REFUSE_CALLS):
                raise operation_failed("The call manager refuses every request")
            if self._faults.find(FaultKind.IGNORE_CALL):
                return ()
        return do(args)

    def _note(self, verb: str, args: Args, outcome: str) -> None:
        if verb in QUESTIONS:
            return
        self._log.add(RequestEntry(self._clock.now_s, verb, tuple(args), outcome))

    # Calls

    def _make_call(self, args: Args) -> Values:
        dn_from, number_to = _texts(args, 2)
        _refuse_unreadable(dn_from, number_to)
        number_to = dialled_digits(number_to)
        if self._to.conferences.is_conference_number(dn_from):
            self._to.conferences.call_in(dn_from, number_to, ConferenceOptions())
            return ()
        phone = self._to.store.extension(dn_from)
        if phone is None:
            raise operation_failed(f"{dn_from} is not an extension of this phone system")
        self._to.callbacks.place(phone, number_to)
        return ()

    def _make_call_with_parameters(self, args: Args) -> Values:
        (dn,) = _texts(args[:1], 1)
        parameters = _pairs(args[1:])
        _refuse_unreadable(dn, parameters.get("tojoin") or "")
        values = {key: value or "" for key, value in parameters.items()}
        if "tojoin" in values:
            values["tojoin"] = dialled_digits(values["tojoin"])
        self._to.conferences.call_in_with_parameters(dn, values)
        return ()

    def _drop(self, args: Args) -> Values:
        call_id, dn = _texts(args, 2)
        self._to.actions.drop(_whole(call_id), dn)
        return ()

    def _divert(self, args: Args) -> Values:
        call_id, dn, destination, to_voice_mail = _texts(args, 4)
        _refuse_unreadable(destination)
        self._to.actions.divert(_whole(call_id), dn, dialled_digits(destination), to_voice_mail == "1")
        return ()

    def _transfer(self, args: Args) -> Values:
        call_id, dn, number_to = _texts(args, 3)
        _refuse_unreadable(number_to)
        self._to.actions.transfer(_whole(call_id), dn, dialled_digits(number_to))
        return ()

    def _pick_up(self, args: Args) -> Values:
        dn, dn_from, call_id = _texts(args, 3)
        self._to.actions.pick_up(dn, dn_from, _whole(call_id) if call_id else None)
        return ()

    def _barge_in(self, args: Args) -> Values:
        dn, call_id, leg_dn, mode = _texts(args, 4)
        self._to.actions.barge_in(dn, _whole(call_id), leg_dn, _whole(mode))
        return ()

    def _record(self, args: Args) -> Values:
        call_id, dn, is_on = _texts(args, 3)
        self._to.actions.record(_whole(call_id), dn, is_on == "1")
        return ()

    def _invoke(self, args: Args) -> Values:
        """Generic commands are accepted and do nothing: what they do is not known."""
        _texts(args[:1], 1)
        _pairs(args[1:])
        return ()

    def _refresh(self, args: Args) -> Values:
        (number,) = _texts(args, 1)
        line = self._to.store.dn(number)
        if not isinstance(line, LineRecord):
            raise operation_failed(f"{number} is not a line")
        self._to.store.set_registered(line, False)
        back = self._to.store.set_registered
        self._clock.call_after(LINE_REGISTERS_AFTER_S, lambda: back(line, True))
        return ()

    # Records

    def _save(self, args: Args) -> Values:
        entity, kind, record_id = _texts(args[:3], 3)
        if self._is_save_ignored(_whole(record_id)):
            return (record_id,)
        return (str(self._to.directory.save(entity, kind, _whole(record_id), _pairs(args[3:]))),)

    def _is_save_ignored(self, record_id: int) -> bool:
        """The faults of saving. What they do to the record is told before the answer, as it happened before it."""
        if self._faults.find(FaultKind.REFUSE_SAVE):
            raise EngineRefusal("PhoneSystemException", "No right to change this record")
        conflict = self._faults.find(FaultKind.SAVE_CONFLICT)
        if conflict is not None:
            if conflict.member == "once":
                self._faults.end(conflict)
            self._to.directory.changed_by_others(record_id)
            self._to.store.flush()
            raise saving_failed("The object was changed meanwhile")
        if not self._faults.find(FaultKind.IGNORE_SAVE):
            return False
        self._to.directory.tell_again(record_id)
        self._to.store.flush()
        return True

    def _delete(self, args: Args) -> Values:
        entity, record_id = _texts(args, 2)
        self._to.directory.delete(entity, _whole(record_id))
        return ()

    def _registrar(self, args: Args) -> Values:
        (number,) = _texts(args, 1)
        extension = self._to.store.extension(number)
        if extension is None or not extension.is_registered:
            return ()
        host = f"192.0.2.{extension.id % 250 + 1}:5060"
        expires = self._to.book.now_ticks + REGISTRATION_LASTS_S * TICKS_PER_SECOND
        return (f"sip:{number}@{host}", str(expires), host, "Demo desk phone")

    def _init_statistics(self, args: Args) -> Values:
        (class_name,) = _texts(args, 1)
        return (str(len(self._to.statistics.of_class(class_name))),)

    def _save_statistics(self, args: Args) -> Values:
        class_name, name = _texts(args[:2], 2)
        return (str(self._to.statistics.save(class_name, name, _pairs(args[2:]))),)

    def _delete_statistics(self, args: Args) -> Values:
        class_name, record_id = _texts(args, 2)
        if not self._to.statistics.delete(class_name, _whole(record_id)):
            raise EngineRefusal("PhoneSystemException", "There is no such statistics record")
        return ()


def _texts(args: Args, expected: int) -> list[str]:
    if len(args) != expected:
        raise operation_failed(f"The request has {len(args)} arguments and not {expected}")
    return [arg or "" for arg in args]


def _pairs(args: Args) -> Mapping[str, str | None]:
    if len(args) % 2:
        raise operation_failed("A parameter without a value")
    return {args[place] or "": args[place + 1] for place in range(0, len(args), 2)}


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 12):
        raise operation_failed(f"{text[:40]!r} is not a number")
    return int(text)


def _refuse_unreadable(*numbers: str) -> None:
    """No phone system can dial these; that it answers with this exception is inferred."""
    for number in numbers:
        if len(number) > LONGEST_NUMBER or not number.isprintable():
            raise operation_failed("That number cannot be dialled")
