"""What happens after MakeCall(from, to) for two parties: the callback?

The phone system rings the from phone, waits until it is answered, then calls the other number; when that is
answered both talk. Source: the article on the call control API. How long the tone after a failure lasts and
that a busy or unregistered from phone shows nothing at all is inferred.
"""

from __future__ import annotations

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.dialling import Dialling, Reached, Shown
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome, PhoneBehaviour
from callboard.sessions.simulator.records import ConnectionStatus, ExtensionRecord

LINES_PER_PHONE = 2


class CallbackCalls:
    """Starts callbacks and leads them to their end."""

    def __init__(self, book: CallBook, dialling: Dialling, behaviour: PhoneBehaviour) -> None:
        self._book = book
        self._dialling = dialling
        self._behaviour = behaviour

    def place(self, from_phone: ExtensionRecord, number_to: str) -> None:
        """Ring the from phone. A phone that cannot ring makes nothing happen: the request was accepted."""
        plan = self._behaviour.of_from_phone(from_phone)
        if plan.outcome in (Outcome.NOT_REGISTERED, Outcome.BUSY):
            return
        if self._book.leg_count(from_phone.number) >= LINES_PER_PHONE:
            return
        call = self._book.open_call(self._behaviour.timing.talk_s)
        leg = self._book.add_leg(
            call,
            from_phone,
            ConnectionStatus.RINGING,
            number_to,
            self._dialling.internal_number(number_to),
            is_outbound=True,
        )
        self._book.ring(
            call,
            leg,
            decided_by_the_phone_alone(plan),
            answered=lambda: self._from_answered(call, leg, from_phone.number, number_to),
            failed=lambda _outcome: self._book.end(call),
        )

    def _from_answered(self, call: Call, leg: int, from_number: str, number_to: str) -> None:
        self._book.set_status(call, leg, ConnectionStatus.DIALING)

        def call_the_other() -> None:
            reached = Reached(
                connected=lambda other: connect(self._book, call, leg, other),
                failed=lambda outcome: end_after_tone(self._book, self._behaviour, call, leg, outcome),
            )
            self._dialling.reach(call, number_to, Shown(from_number, from_number), reached)

        self._book.after(call, self._behaviour.timing.next_leg_s, call_the_other)


def decided_by_the_phone_alone(plan: AnswerPlan) -> AnswerPlan:
    """Outcomes that belong to networks mean, for a from phone, that it simply is not answered."""
    if plan.outcome in (Outcome.UNKNOWN_NUMBER, Outcome.CONGESTION, Outcome.CALLER_GIVES_UP):
        return AnswerPlan(Outcome.NO_ANSWER, plan.after_s)
    return plan


def connect(book: CallBook, call: Call, waiting_leg: int, answering_leg: int) -> None:
    """Both talk: the answering leg first, and after the time to talk the one who waited hangs up."""
    book.set_status(call, answering_leg, ConnectionStatus.CONNECTED)
    book.set_status(call, waiting_leg, ConnectionStatus.CONNECTED)
    if call.talk_s is not None:
        book.after(call, call.talk_s, lambda: book.drop_leg(call, waiting_leg))


def end_after_tone(book: CallBook, behaviour: PhoneBehaviour, call: Call, waiting_leg: int, outcome: Outcome) -> None:
    """Nobody was reached: the waiting party hears a tone and hangs up; one who rang in vain goes at once."""
    if outcome in (Outcome.CALLER_GIVES_UP, Outcome.NO_ANSWER):
        book.drop_leg(call, waiting_leg)
    else:
        book.after(call, behaviour.timing.tone_s, lambda: book.drop_leg(call, waiting_leg))
