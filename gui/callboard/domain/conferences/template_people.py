"""Who is in a saved conference, as the phone system of today sees it."""

from callboard.domain.board import Board
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.preflight import Finding, preflight


def missing_in(template: ConferenceTemplate, board: Board) -> tuple[str, ...]:
    """Numbers in it that look like extensions and are none (any more); none while the extensions are not known."""
    gone = preflight(template.plan(""), board).with_finding(Finding.UNKNOWN_EXTENSION)
    return tuple(person.number for person in gone)


def people_in(template: ConferenceTemplate, board: Board) -> tuple[tuple[str, str], ...]:
    """Numbers and names, as the phone system calls them now, else as they were kept."""
    return tuple((person.number, board.name_of(person.number) or person.name) for person in template.people)
