"""`callboard conference check`: what a start would do and what stands in its way. Nothing is asked of any phone."""

from callboard.command_line.conference.findings import called_of, tell_findings
from callboard.command_line.conference.plan import Prepared, plan_on
from callboard.command_line.conference.start import known_names
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.domain.board import Board
from callboard.domain.commands import StartConference
from callboard.domain.conferences.preflight import Checked, Preflight, preflight
from callboard.domain.request_rules import why_not
from callboard.wording.preflight_sentences import free_rooms, what_happens, what_is_dialled


def check_conference(wanted: Prepared, board: Board, desk: Desk) -> ExitCode:
    """Tell it. Exit code 0 when it could be started now, else that of the start. Raises SessionFailed."""
    output = desk.output
    plan = plan_on(board, wanted, desk)
    flight = preflight(plan, board, known_names(wanted))
    for person in flight.people:
        _tell_person(person, output)
    findings = tell_findings(flight, output)
    why = why_not(StartConference(called_of(plan, flight)), board)
    what = " ".join(phrase.english for phrase in what_happens(flight))
    if why is None:
        output.go_on(what)
        for phrase in (what_is_dialled(flight), free_rooms(flight)):
            if phrase is not None:
                output.go_on(phrase.english)
    else:
        output.explain(why)
    outcome = "not-ready" if why else "ready-with-findings" if findings else "ready"
    output.tell("", "result", outcome=outcome, **_told(flight, what), findings=findings, **told_in_result(why))
    return exit_code_of(why)


def _tell_person(person: Checked, output: Output) -> None:
    output.tell(
        "",
        "person",
        given=person.given,
        number=person.number,
        name=person.name,
        state=None if person.state is None else str(person.state),
        is_called=person.is_called,
        findings=[str(finding) for finding in person.findings],
    )


def _told(flight: Preflight, what: str) -> dict[str, str | int | list[str]]:
    return {
        "slot": flight.plan.slot,
        "dialled": list(flight.sent),
        "what_happens": what,
        "free_rooms": flight.free_rooms,
        "rooms": flight.rooms,
    }
