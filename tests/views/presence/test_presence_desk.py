"""What a change of presence is told as, and the mark that is offered instead."""

import pytest

from callboard.domain.changes import ExtensionChanged
from callboard.domain.commands import SetPresence
from callboard.domain.extension import Extension
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.preferences_now import MemoryNow
from callboard.models.reservations_now import ReservationsNow
from callboard.views.look.look import Look
from callboard.views.notice_bar import NoticeBar
from callboard.views.presence.presence_desk import PresenceDesk
from tests.views.conftest import Office


class Desk:
    """A desk with the bar above the page, and what it asked for."""

    def __init__(self, office: Office, look: Look) -> None:
        self.office = office
        self.reservations = ReservationsNow(MemoryNow(parent=office.host), office.host)
        self.desk = PresenceDesk(office.now, office.my_phone, self.reservations, office.notices, office.host)
        self.bar = NoticeBar(office.notices, look, office.host)
        self.asked: list[SetPresence] = []
        self.desk.command_requested.connect(self.asked.append)

    def tell(self, phase: PresencePhase, why: Problem | None = None, number: str = "101") -> None:
        self.desk.follow(PresenceProgress(1, SetPresence(number, "Away"), phase, problem=why))

    @property
    def said(self) -> str:
        return self.office.notices.last

    @property
    def failed(self) -> str:
        return self.bar._text.text()


@pytest.fixture
def desk(office: Office, look: Look) -> Desk:
    return Desk(office, look)


def away(office: Office, number: str) -> None:
    extension = Extension(number, office.board.name_of(number), registered=True, profile="Away", profile_label="Lunch")
    office.show(office.board.after([ExtensionChanged(extension)]))


def test_what_is_asked_for(desk: Desk) -> None:
    desk.desk.choose("101", "Away")
    assert desk.asked == [SetPresence("101", "Away")]
    desk.tell(PresencePhase.ASKED)
    desk.tell(PresencePhase.ACCEPTED)
    assert desk.said == ""


def test_it_is_done_by_the_words_of_the_phone_system(desk: Desk, office: Office) -> None:
    away(office, "101")
    desk.tell(PresencePhase.DONE)
    assert desk.said == "Anna Berg is now Away: Lunch."
    desk.tell(PresencePhase.DONE, number="100")
    assert desk.said == "Your presence is now Away."


def test_doubt_is_told(desk: Desk) -> None:
    desk.tell(PresencePhase.IN_DOUBT)
    assert desk.said == "The presence of Anna Berg will be looked at when the connection is back."


@pytest.mark.parametrize(
    "code", [ProblemCode.PRESENCE_REFUSED, ProblemCode.PRESENCE_CONFLICT, ProblemCode.FEATURE_NOT_OFFERED]
)
def test_after_a_refusal_the_mark_is_offered(desk: Desk, code: ProblemCode) -> None:
    desk.tell(PresencePhase.FAILED, problem(code))
    assert desk.failed.startswith("The presence of Anna Berg could not be changed: ")
    assert desk.bar.offer_button.isVisible()
    assert desk.bar.offer_button.text() == "Reserve for reception instead"
    desk.bar.offer_button.click()
    assert "101" in desk.reservations.held
    assert desk.said == "Anna Berg is reserved by reception. Only this Callboard shows it."
    assert not desk.bar.isVisible()


def test_a_failure_goes_with_the_next_try_or_what_mended_it(desk: Desk, office: Office) -> None:
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.PRESENCE_REFUSED, said="no"))
    desk.tell(PresencePhase.DONE, number="102")
    assert desk.bar.isVisible()
    desk.tell(PresencePhase.DONE)
    assert not desk.bar.isVisible()
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.PRESENCE_REFUSED, said="no"))
    desk.desk.choose("101", "Away")
    assert not desk.bar.isVisible()
    office.notices.fail(problem(ProblemCode.CALL_GONE))
    desk.tell(PresencePhase.DONE)
    assert desk.bar.isVisible()


def test_my_own_refused_presence_is_told_as_mine(desk: Desk) -> None:
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.PRESENCE_REFUSED, said="no"), number="100")
    assert desk.failed.startswith("Your presence could not be changed: ")
    assert not desk.bar.offer_button.isVisible()
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.NO_REACTION, seconds="60", case="presence"), number="100")
    assert desk.failed.startswith("Your presence could not be changed: ")
    assert desk.failed.endswith("Look at the tile before you try again.")


def test_what_was_kept_is_told(desk: Desk) -> None:
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.PRESENCE_NOT_KEPT, kept="Available"))
    assert "The phone system took the change and kept Available." in desk.failed


def test_after_a_lost_line_nothing_is_offered_and_the_next_failure_has_no_button(desk: Desk, office: Office) -> None:
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.PRESENCE_REFUSED, said="no"))
    desk.tell(PresencePhase.FAILED, problem(ProblemCode.NO_REACTION, seconds="60", case="presence"))
    assert desk.failed.endswith("Look at the tile before you try again.")
    assert not desk.bar.offer_button.isVisible()
    office.notices.fail(problem(ProblemCode.CALL_GONE))
    assert not desk.bar.offer_button.isVisible()


def test_a_reservation_comes_and_goes(desk: Desk) -> None:
    desk.desk.reserve("101", 15)
    held = desk.reservations.of("101")
    assert held is not None
    assert held.until_s > 0
    assert desk.said.startswith("Anna Berg is reserved by reception until ")
    desk.desk.release("101")
    assert not desk.reservations.held
    assert desk.said == "Anna Berg is not reserved by reception any more."
