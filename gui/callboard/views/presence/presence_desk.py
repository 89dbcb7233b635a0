"""Changing somebody's presence by hand: asked for here, and told what became of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from callboard.domain.board import Board
from callboard.domain.commands import SetPresence
from callboard.domain.presence import ForwardingProfile
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.reservations_now import ReservationsNow
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices, Offer
from callboard.views.words.number_words import clock_of
from callboard.views.words.phrases import problem_text
from callboard.views.words.presence_words import presence_of, profile_words
from callboard.views.words.state_words import in_sentence

_RESERVE_INSTEAD = frozenset(
    {
        ProblemCode.PRESENCE_REFUSED,
        ProblemCode.PRESENCE_CONFLICT,
        ProblemCode.PRESENCE_NOT_KEPT,
        ProblemCode.FEATURE_NOT_OFFERED,
    }
)
"""After these the phone system does not show somebody as busy, so the mark of this program is offered."""


_UNSURE = frozenset({ProblemCode.CONNECTION_LOST, ProblemCode.NO_ANSWER_FROM_PBX, ProblemCode.NO_REACTION})


class PresenceDesk(QObject):
    """`command_requested` carries what shall be asked of the phone system."""

    command_requested = Signal(object)  # SetPresence

    def __init__(
        self,
        board: Callable[[], Board],
        my_phone: MyPhone,
        reservations: ReservationsNow,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._my_phone = my_phone
        self._reservations = reservations
        self._notices = notices

    def choose(self, number: str, profile: str) -> None:
        """Give `number` the profile of that name."""
        self._notices.outdate(_about(number))
        self.command_requested.emit(SetPresence(number, profile))

    def follow(self, progress: PresenceProgress) -> None:
        """A change got further: say what became of it."""
        number = progress.command.number
        if progress.phase is PresencePhase.DONE:
            self._notices.outdate(_about(number))
            self._notices.say(self._done_words(progress.command), "circle-check")
        elif progress.phase is PresencePhase.IN_DOUBT:
            text = self.tr("The presence of {who} will be looked at when the connection is back.")
            self._notices.say(text.format(who=self._who(number)), "clock")
        elif progress.phase is PresencePhase.FAILED and progress.problem is not None:
            explained, offer = self._explained(number, progress.problem), self._offer(number, progress.problem)
            self._notices.fail(explained, offer, _about(number))

    def reserve(self, number: str, minutes: int | None) -> None:
        """Mark `number` as reserved by reception, for so many minutes or until somebody removes it."""
        self._reservations.reserve(number, minutes)
        held = self._reservations.of(number)
        text = self.tr("{who} is reserved by reception. Only this Callboard shows it.")
        if held is not None and held.until_s:
            text = self.tr("{who} is reserved by reception until {time}. Only this Callboard shows it.")
        time = clock_of(held.until_s) if held is not None and held.until_s else ""
        self._notices.say(text.format(who=self._who(number), time=time), "bookmark")

    def release(self, number: str) -> None:
        """Take the mark away."""
        self._reservations.remove(number)
        self.say_released(number)

    def say_released(self, number: str) -> None:
        """The mark is gone, by hand or because its time is over."""
        text = self.tr("{who} is not reserved by reception any more.")
        self._notices.say(text.format(who=self._who(number)), "bookmark")

    def _done_words(self, command: SetPresence) -> str:
        shown = presence_of(self._board().extensions.get(command.number))
        if shown is None or shown.name != command.profile:
            shown = ForwardingProfile(command.profile)
        if command.number == self._my_phone.number:
            return self.tr("Your presence is now {presence}.").format(presence=profile_words(shown))
        text = self.tr("{who} is now {presence}.")
        return text.format(who=self._who(command.number), presence=profile_words(shown))

    def _explained(self, number: str, why: Problem) -> Problem:
        words = problem_text(why)
        said = f" ({words.detail})" if words.detail else ""
        facts = {"who": self._who(number), "why": words.what.rstrip(".") + said}
        is_own, is_unsure = number == self._my_phone.number, why.code in _UNSURE
        case = ("own-unsure" if is_unsure else "own") if is_own else "unsure" if is_unsure else ""
        return problem(ProblemCode.PRESENCE_NOT_CHANGED, **facts, **({"case": case} if case else {}))

    def _offer(self, number: str, why: Problem) -> Offer | None:
        if why.code not in _RESERVE_INSTEAD or number == self._my_phone.number:
            return None
        return Offer(self.tr("Reserve for reception instead"), lambda: self.reserve(number, None))

    def _who(self, number: str) -> str:
        return self._board().name_of(number) or in_sentence(number, "")


def _about(number: str) -> str:
    return f"presence of {number}"
