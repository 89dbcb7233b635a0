"""What may be asked about conferences that the phone system itself shall start."""

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.commands import ScheduleCommand, ScheduleConference
from callboard.domain.conferences.scheduled_conference import LONGEST_TITLE, ScheduledConference
from callboard.domain.numbers.phone_number import clean_number, is_code, same_number
from callboard.domain.numbers.risk import Risk, risk_on
from callboard.domain.problems import Problem, ProblemCode, problem


def why_not_schedule(command: ScheduleCommand, board: Board) -> Problem | None:
    """The reason why `command` cannot be asked while `board` holds, or None. Whether its time is good depends on the
    clock: see `local_time.why_not_start_at`."""
    if board.capabilities.of(Feature.SCHEDULE).on is False:
        return problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.SCHEDULE, case="schedule")
    if not isinstance(command, ScheduleConference):
        return None
    conference = command.conference
    return why_not_conference(conference) or _why_not_unattended(conference.called_at_start, board)


def why_not_conference(conference: ScheduledConference) -> Problem | None:
    """The reason why `conference` cannot be written down, or None. Its PIN: `request_rules.why_not_pin`."""
    title = conference.title.strip()
    if not title:
        return problem(ProblemCode.TITLE_MISSING)
    if len(title) > LONGEST_TITLE:
        return problem(ProblemCode.TITLE_TOO_LONG, most=str(LONGEST_TITLE))
    return _why_not_people(conference.called_at_start)


def _why_not_unattended(numbers: tuple[str, ...], board: Board) -> Problem | None:
    """Nobody is asked at its start: what is never called without a question cannot be in it."""
    for number in numbers:
        risk = Risk.OWN if number in board.extensions else risk_on(number, board)
        # The board behind the window knows neither the country nor what somebody wants to be asked.
        is_dear = risk is Risk.COSTLY and board.dialling.asks_costly and bool(board.dialling.rules.country)
        if risk is Risk.EMERGENCY or is_dear or (risk is not Risk.OWN and is_code(number)):
            return problem(ProblemCode.ASKS_FIRST, number=number)
    return None


def _why_not_people(numbers: tuple[str, ...]) -> Problem | None:
    for index, number in enumerate(numbers):
        cleaned = clean_number(number)
        if isinstance(cleaned, Problem):
            return cleaned
        if any(same_number(number, other) for other in numbers[:index]):
            return problem(ProblemCode.PARTICIPANT_TWICE, number=number)
    return None
