"""Hands one request to the session, and settles it once: with its acceptance, its refusal, or what is known better."""

import logging

from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.mishap import unexpected
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.request import Request
from callboard.controller.request_journal import RequestJournal
from callboard.domain.commands import AddToConference, Command, LiveCallCommand, StartConference
from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.sessions.session import PbxSession

log = logging.getLogger(__name__)


class RequestCarrier:
    """`carry` on the PBX thread, `fail` from any."""

    def __init__(self, desk: NewsDesk, watch: DeadlineWatch, patience: Patience, journal: RequestJournal) -> None:
        self._desk = desk
        self._watch = watch
        self._patience = patience
        self._journal = journal

    def carry(self, request: Request, session: PbxSession) -> None:
        """Ask for it. Returns when the session does."""
        refused = self._desk.hand_over(request.request_id, request.command)
        if refused is not None:
            self.fail(request, refused)
            return
        self._journal.asked(request.request_id, request.command)
        log.debug("%s is asked", request)
        try:
            session.execute(request.command)
        except SessionFailed as failure:
            self._journal.settled(request.request_id)
            self._refused(request, failure.problem)
        except Exception as error:
            log.exception("%s broke", request)
            self._journal.settled(request.request_id)
            self._break_off(request, error)
        else:
            self._accept(request)

    def fail(self, request: Request, why: Problem) -> None:
        """Settle `request`, unless it is settled."""
        if not request.decide():
            return
        log.info("%s failed after %d ms: %s", request, request.elapsed_ms, why.code)
        self._desk.failed(request.request_id, request.command, why)
        request.fail(why)

    def _refused(self, request: Request, why: Problem) -> None:
        if why.code is not ProblemCode.REFUSED or not isinstance(request.command, LiveCallCommand):
            self.fail(request, why)
            return
        # What has become of the call comes by another connection, piece by piece, and may come a little later.
        explained = self._desk.explained
        self._watch.after(self._patience.refusal_s, lambda: self.fail(request, explained(request.command, why)))

    def _accept(self, request: Request) -> None:
        request_id, command = request.request_id, request.command
        if not request.decide():
            log.warning("%s was accepted after %d ms, too late", request, request.elapsed_ms)
            self._journal.settled(request_id)
            return
        log.info("%s accepted in %d ms", request, request.elapsed_ms)
        wait_s = self._patience.reaction_s
        if isinstance(command, StartConference | AddToConference):
            wait_s = min(wait_s, self._patience.member_reaction_s)
        self._journal.accepted(request_id, command)
        self._desk.accepted(request_id, command)
        self._watch.after(wait_s, lambda: self._no_reaction(request_id, command, wait_s))
        if isinstance(command, AddToConference):
            self._watch.after(self._patience.next_member_s, lambda: self._desk.call_next(request_id, command))
        request.accept()

    def _no_reaction(self, request_id: int, command: Command, waited_s: float) -> None:
        self._desk.out_of_reaction_time(request_id, command, waited_s)
        self._journal.settled(request_id)

    def _break_off(self, request: Request, error: Exception) -> None:
        if request.decide():
            self._desk.failed(request.request_id, request.command, unexpected(error))
            request.future.set_exception(error)
