"""Who is called by a conference for later: each number once, as by one that starts now."""

from dataclasses import replace

from callboard.command_line.conference.plan import Prepared
from callboard.command_line.conference.start import known_names
from callboard.command_line.desk import Desk
from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.preflight import Finding, preflight
from callboard.wording.preflight_sentences import finding_about, what_was_found


def each_once(wanted: Prepared, desk: Desk) -> ConferenceTemplate:
    """What is wanted, where nobody is listed twice; who was is told. No phone system is needed to see it."""
    flight = preflight(ConferencePlan("", wanted.what.numbers), Board(), known_names(wanted))
    twice = flight.with_finding(Finding.TWICE)
    for person in twice:
        sentence = finding_about(person, Finding.TWICE).english
        desk.output.tell("", "finding", code=str(Finding.TWICE), number=person.number, message=sentence)
    for phrase in what_was_found(replace(flight, people=twice)):
        desk.output.warn(phrase.english)
    people = zip(flight.people, wanted.what.people, strict=True)
    return replace(wanted.what, people=tuple(person for seen, person in people if Finding.TWICE not in seen.findings))
