"""Changes of presence asked for here: each ends as the phone system shows, or as the lack of it."""

from callboard.controller.followed_requests import FollowedRequests
from callboard.controller.live_picture import LivePicture
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    Change,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    PbxNews,
    PresenceProgressed,
)
from callboard.domain.commands import ReadProfiles, SetPresence
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.domain.problems import Problem, ProblemCode, problem

AWAY = SetPresence("100", "Away")
LOST = ConnectionChanged(Connection(LineState.LOST))
LIVE = ConnectionChanged(Connection(LineState.LIVE))
LINE_LOST = problem(ProblemCode.CONNECTION_LOST)
NO_REACTION = problem(ProblemCode.NO_REACTION, seconds="60")


def anna(profile: str, label: str = "") -> ExtensionChanged:
    return ExtensionChanged(Extension("100", "Anna Berg", registered=True, profile=profile, profile_label=label))


def picture(profile: str, label: str = "") -> BoardReplaced:
    return BoardReplaced(PbxIdentity("v12"), Capabilities(), (anna(profile, label).extension,))


class Following:
    """The followers with a picture of one person, and every step they told."""

    def __init__(self, profile: str = "Available") -> None:
        self.picture = LivePicture()
        self.steps: list[Change] = []
        self.followed = FollowedRequests(self.picture, self.steps.append)
        self.see(LIVE, picture(profile))

    def see(self, *news: PbxNews) -> None:
        for one in news:
            self.picture.take_in(one)
            self.followed.see(one)

    def send(self, request_id: int = 1, command: SetPresence = AWAY) -> None:
        self.followed.begin(request_id, command)
        self.followed.hand_over(request_id, command)

    def accept(self, request_id: int = 1) -> None:
        self.followed.accepted(request_id, AWAY)

    def fail(self, why: Problem, request_id: int = 1) -> None:
        self.followed.failed(request_id, AWAY, why)

    @property
    def told(self) -> list[PresenceProgress]:
        return [step.progress for step in self.steps if isinstance(step, PresenceProgressed)]

    @property
    def phases(self) -> list[PresencePhase]:
        return [progress.phase for progress in self.told]

    @property
    def why(self) -> Problem | None:
        return self.told[-1].problem


def test_accepted_is_no_success_and_the_event_is() -> None:
    day = Following()
    day.send()
    day.accept()
    assert day.phases == [PresencePhase.ASKED, PresencePhase.ACCEPTED]
    day.see(anna("Out of office"))
    assert day.phases[-1] is PresencePhase.ACCEPTED
    day.see(anna("Away"))
    assert day.phases[-1] is PresencePhase.DONE
    assert [progress.step for progress in day.told] == [0, 1, 2]
    assert day.followed.is_idle


def test_the_event_may_come_before_the_answer() -> None:
    day = Following()
    day.send()
    day.see(anna("Away"))
    assert day.phases == [PresencePhase.ASKED]
    day.accept()
    assert day.phases[-1] is PresencePhase.DONE


def test_what_was_shown_and_taken_back_before_the_answer_is_not_done() -> None:
    day = Following()
    day.send()
    day.see(anna("Away"), anna("Available"))
    day.fail(problem(ProblemCode.PRESENCE_NOT_KEPT, kept="Available"))
    assert day.phases[-1] is PresencePhase.FAILED


def test_what_is_shown_already_is_done_once_it_is_taken() -> None:
    day = Following("Away")
    day.send()
    day.accept()
    assert day.phases == [PresencePhase.ASKED, PresencePhase.DONE]


def test_a_refusal_is_the_end_whatever_comes_later() -> None:
    day = Following()
    day.send()
    day.fail(problem(ProblemCode.PRESENCE_REFUSED, said="no"))
    day.see(anna("Away"))
    assert day.phases == [PresencePhase.ASKED, PresencePhase.FAILED]


def test_no_reaction() -> None:
    day = Following()
    day.send()
    day.accept()
    day.followed.out_of_reaction_time(1, AWAY, NO_REACTION)
    assert day.why == Problem(ProblemCode.NO_REACTION, {"seconds": "60", "case": "presence"})
    assert day.followed.is_idle


def test_no_answer_although_it_is_done() -> None:
    day = Following()
    day.send()
    day.see(anna("Away"))
    day.fail(problem(ProblemCode.NO_ANSWER_FROM_PBX, seconds="10"))
    assert day.phases[-1] is PresencePhase.DONE


def test_a_line_lost_before_the_answer_is_judged_by_what_is_read_next() -> None:
    day = Following()
    day.send()
    day.see(LOST)
    day.fail(LINE_LOST)
    assert day.phases == [PresencePhase.ASKED, PresencePhase.IN_DOUBT]
    day.followed.out_of_reaction_time(1, AWAY, NO_REACTION)
    day.see(LIVE, picture("Away"))
    assert day.phases[-1] is PresencePhase.DONE


def test_a_line_lost_before_the_answer_and_it_was_not_done() -> None:
    day = Following()
    day.send()
    day.fail(LINE_LOST)
    day.see(LOST, LIVE, picture("Custom 1", "Lunch"))
    assert day.phases[-1] is PresencePhase.FAILED
    assert day.why is not None
    assert (day.why.facts["case"], day.why.facts["kept"]) == ("presence-kept", "Custom 1: Lunch")


def test_doubt_without_a_word_of_the_line_ends_with_the_next_picture() -> None:
    day = Following()
    day.send()
    day.fail(problem(ProblemCode.CONNECTION_LOST, case="presence"))
    day.see(picture("Away"))
    assert day.phases[-1] is PresencePhase.DONE


def test_a_line_lost_after_the_answer_is_judged_as_well() -> None:
    day = Following()
    day.send()
    day.accept()
    day.see(LOST)
    day.followed.out_of_reaction_time(1, AWAY, NO_REACTION)  # nothing can be seen while the line is down
    assert day.phases[-1] is PresencePhase.ACCEPTED
    day.see(LIVE, picture("Available"))
    assert day.phases[-1] is PresencePhase.FAILED


def test_what_was_never_sent_is_not_in_doubt() -> None:
    day = Following()
    day.followed.begin(1, AWAY)
    day.see(LOST)
    day.fail(problem(ProblemCode.NOT_CONNECTED))
    assert day.phases == [PresencePhase.ASKED, PresencePhase.FAILED]


def test_an_extension_that_goes_away_meanwhile() -> None:
    day = Following()
    day.send()
    day.accept()
    day.see(ExtensionGone("100"))
    assert day.why == problem(ProblemCode.FROM_UNKNOWN, number="100")


def test_reading_is_followed_by_nobody_and_others_are_not_meant() -> None:
    day = Following()
    day.followed.begin(1, ReadProfiles("100"))
    assert day.followed.is_idle
    day.send(2)
    day.accept(2)
    day.see(ExtensionChanged(Extension("101", "Karim", registered=True, profile="Away")))
    assert day.phases[-1] is PresencePhase.ACCEPTED
