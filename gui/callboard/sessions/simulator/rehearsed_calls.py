"""Plays the vendor's call manager in rehearsal: requests about calls, refused as the vendor would."""

from callboard.domain.commands import ListenMode
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.rehearsed_line import HOST, RehearsedLine
from callboard.sessions.threecx.barge_in import BARGE_IN_MODES
from callboard.sessions.threecx.failures import Server, VendorException, in_doubt_when_lost, problem_of
from callboard.sessions.threecx.generation import SlotCall
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.picture import Wanted

_HERE = Server(HOST, port=0, call_manager_port=0)
_LOST = frozenset({ProblemCode.CALL_MANAGER_NOT_CONNECTED, ProblemCode.CONNECTION_LOST})


class RehearsedCalls:
    """See `CallRequests`. The verbs are those of the stand-in's wire."""

    def __init__(self, line: RehearsedLine, news: LiveNews) -> None:
        self._line = line
        self._news = news

    def make_call(self, dn_from: str, number_to: str) -> None:
        """Ring `dn_from`, then call `number_to`."""
        self._request(number_to, "MAKECALL", dn_from, number_to)

    def call_into(self, call: SlotCall) -> None:
        """Bring somebody into a slot."""
        if call.parameters is None:
            self._request(call.number, "MAKECALL", call.slot, call.number)
        else:
            pairs = [text for pair in call.parameters.items() for text in pair]
            self._request(call.number, "MAKECALLPARAMS", call.slot, *pairs)

    def drop_call(self, call_id: int, dn: str) -> None:
        """End the part of `dn` in a call."""
        self._request(dn, "DROP", str(call_id), dn)

    def transfer_call(self, call_id: int, dn: str, number_to: str) -> None:
        """Put `number_to` in the place of `dn`, which is talking."""
        self._request(number_to, "TRANSFER", str(call_id), dn, number_to)

    def divert_call(self, call_id: int, dn: str, number_to: str, *, to_voicemail: bool) -> None:
        """Let `number_to` ring instead of `dn`, or its voicemail answer."""
        self._request(number_to, "DIVERT", str(call_id), dn, number_to, _yes_no(to_voicemail))

    def pick_up_call(self, call_id: int, dn: str, dn_by: str) -> None:
        """Let `dn_by` take the call that rings at `dn`."""
        self._request(dn_by, "PICKUP", dn_by, dn, str(call_id))

    def listen_in(self, call_id: int, dn: str, dn_by: str, mode: ListenMode) -> None:
        """Let `dn_by` come into the call of `dn`."""
        self._request(dn_by, "BARGEIN", dn_by, str(call_id), dn, str(BARGE_IN_MODES[mode]))

    def record_call(self, call_id: int, dn: str, *, is_on: bool) -> None:
        """Record what `dn` says and hears, or stop it."""
        self._request(dn, "RECORD", str(call_id), dn, _yes_no(is_on))

    def _request(self, number: str, verb: str, *args: str) -> None:
        try:
            with in_doubt_when_lost():
                self._ask(number, verb, *args)
        except SessionFailed as failure:
            if failure.problem.code in _LOST:
                self._news.want(Wanted.PICTURE)
            raise

    def _ask(self, number: str, verb: str, *args: str) -> None:
        try:
            self._line.request(verb, *args)
        except EngineRefusal as refusal:
            thrown = VendorException((refusal.exception_name,), refusal.message)
            raise SessionFailed(problem_of(thrown, _HERE, number)) from refusal


def _yes_no(is_yes: object) -> str:
    return "1" if is_yes else "0"
